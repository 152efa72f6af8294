"""How much room text takes on a terminal, and how to make it fit."""

from __future__ import annotations

import unicodedata
from typing import Final

ELLIPSIS: Final = "…"
_TURNS_TEXT_AROUND: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_line(text: str) -> str:
    """The text on one line, without what a terminal would obey: control characters, marks of direction."""
    if text.isascii() and text.isprintable():
        return text
    kept = (_shown(c) for c in text if c not in _TURNS_TEXT_AROUND)
    return " ".join("".join(kept).split(" ")).strip()


def display_width(text: str) -> int:
    """The number of columns that the text takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def shorten(text: str, width: int) -> str:
    """The text in at most `width` columns, with an ellipsis where something is left out."""
    if display_width(text) <= width:
        return text
    return _head(text, max(width - 1, 0)).rstrip() + (ELLIPSIS if width > 0 else "")


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly `width` columns, where it is no longer than that."""
    blank = " " * (width - display_width(text))
    return blank + text if right else text + blank


def wrap(text: str, width: int, *, most: int | None = None) -> list[str]:
    """The text in lines of at most `width` columns; of more than `most`, the last one is shortened.

    Web addresses stay whole, so that they can be clicked.
    """
    width = max(width, 1)
    lines: list[str] = []
    line = ""
    words = clean_line(text).split(" ")
    for word in words:
        candidate = f"{line} {word}" if line else word
        if display_width(candidate) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        while display_width(word) > width and "://" not in word:
            head = _head(word, width) or word[0]
            lines.append(head)
            word = word[len(head) :]
        line = word
    if line:
        lines.append(line)
    if most is not None and len(lines) > most:
        lines = [*lines[: most - 1], shorten(" ".join(lines[most - 1 :]), width)]
    return lines


def _head(text: str, width: int) -> str:
    """The longest beginning of the text that takes at most `width` columns."""
    taken = 0
    for i, char in enumerate(text):
        taken += _width(char)
        if taken > width:
            return text[:i]
    return text


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "\ufffd" if category == "Cs" else char


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
