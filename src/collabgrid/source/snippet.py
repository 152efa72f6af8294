"""One line of a source as a terminal shows it, with carets under a span."""

import unicodedata
from typing import Final

from collabgrid.source.spans import SourceText, Span

_WIDTH: Final = 100
_LEAD: Final = 40
_TAB: Final = 4
_MORE: Final = "…"
_STAND_IN: Final = "\ufffd"
_NO_WIDTH: Final = frozenset({"Mn", "Me", "Cf"})
_UNSAFE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of writing: they could make a line look like another one."""


def draw_snippet(source: SourceText, span: Span) -> tuple[str, str]:
    """The line where the span starts and the line of carets under it, cut around the span when it is long.

    A span that goes on to further lines is underlined to the end of its first; an empty one gets one caret.
    """
    start = source.position(span.start)
    line = source.line_text(start.line)
    first = min(start.column - 1, len(line))
    last = min(first + max(span.end - span.start, 0), len(line))
    left = _cut_left(line, first)
    right = min(len(line), left + _WIDTH)
    head = _MORE if left else ""
    before = head + _show(line[left:first], len(head))
    marked = _show(line[first : min(last, right)], _cells(before))
    after = _show(line[min(last, right) : right], _cells(before) + _cells(marked))
    shown = before + marked + after + (_MORE if right < len(line) else "")
    return shown, " " * _cells(before) + "^" * max(1, _cells(marked))


def show_line(text: str) -> str:
    """The text on one line, without signs that would command the terminal."""
    return " ".join(_show(line, 0) for line in text.splitlines())


def _cut_left(line: str, first: int) -> int:
    """Where to start showing a line: at its head when the place fits, else a little before the place."""
    if len(line) <= _WIDTH or first <= _WIDTH - _LEAD:
        return 0
    left = min(first - _LEAD, len(line) - _WIDTH)
    while left < first and unicodedata.category(line[left]) in _NO_WIDTH:
        left += 1
    return left


def _show(text: str, column: int) -> str:
    """The text with tabs as spaces, from this column on, and a stand-in for what cannot be shown."""
    shown: list[str] = []
    for letter in text:
        if letter == "\t":
            letter = " " * (_TAB - column % _TAB)
        elif unicodedata.category(letter) in _UNSAFE or letter in _TURNS:
            letter = _STAND_IN
        column += _cells(letter)
        shown.append(letter)
    return "".join(shown)


def _cells(text: str) -> int:
    """How many columns of a terminal the text takes, as far as the Unicode tables of Python tell."""
    return sum(map(_cell, text))


def _cell(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
