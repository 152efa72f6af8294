"""Places in a text: spans of code points, and the lines and columns that people count in."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_BYTE_ORDER_MARK = "\ufeff"


class Span(NamedTuple):
    """A stretch of a file's text, from `start` up to but without `end`, in code points."""

    file: str
    start: int
    end: int


class Position(NamedTuple):
    """A place as an editor shows it: line and column count from 1, columns in code points."""

    line: int
    column: int


class SourceText:
    """A named text that knows its lines.

    Byte order marks at the head are dropped, since spans refer to the text without it. Lines end with LF,
    CRLF or a lone CR, as in editors.
    """

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text.lstrip(_BYTE_ORDER_MARK)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The line and column of an offset in code points; one outside the text counts as its nearest end."""
        inside = min(max(offset, 0), len(self.text))
        line = bisect_right(self._line_starts, inside)
        return Position(line, inside - self._line_starts[line - 1] + 1)

    def line_start(self, line: int) -> int:
        """The offset where a line, counted from 1, starts; the nearest line's when there is no such line."""
        return self._line_starts[min(max(line, 1), len(self._line_starts)) - 1]

    def line_text(self, line: int) -> str:
        """The text of a line, counted from 1, without its line break; empty when there is no such line."""
        if not 1 <= line <= len(self._line_starts):
            return ""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] if line < len(self._line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def decode_texts(files: Mapping[str, str | bytes]) -> dict[str, str]:
    """The texts of files by name, as diagnostics quote them."""
    return {name: _text_of(content) for name, content in files.items()}


def _text_of(content: str | bytes) -> str:
    text = content if isinstance(content, str) else content.decode("utf-8", errors="replace")
    return text.removeprefix(_BYTE_ORDER_MARK)
