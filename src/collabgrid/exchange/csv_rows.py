"""Lines of a CSV file to rows, one at a time; a broken row takes no other with it."""

from __future__ import annotations

import csv
import re
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from collabgrid.exchange.columns import count_known
from collabgrid.exchange.content import is_cut

SEPARATORS: Final = (";", "\t", ",", "|")
ONE_COLUMN: Final = "\x1f"
"""The separator of a file of one column: one that no text holds."""
MOST_LINES: Final = 1000
"""How many lines one cell may run over; beyond, its quotation mark was never closed."""
_QUOTED = re.compile(r'"[^"]*"')
_EXCEL_HINT = re.compile(r"sep=([;,\t|])\s*\Z", re.IGNORECASE)


Quotes = Literal["closed", "open", "stray"]


class RawRow(NamedTuple):
    """A row as it stands in the file, the line where it starts, and whether its quotes are closed."""

    line: int
    text: str
    is_closed: bool


class CsvRows:
    """The rows of a CSV file. The header is read at once, for the separator and the columns."""

    def __init__(self, lines: Iterable[str]) -> None:
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
        self._lines = Pushback(enumerate(lines, 1))
        self.separator, self.header = self._read_header()

    def __iter__(self) -> Iterator[RawRow]:
        """The rows after the header; lines with nothing on them are left out."""
        while (row := self._next()) is not None:
            if not row.text.isspace():
                yield row

    def cells(self, row: RawRow) -> list[str]:
        """The cells of a row. Raises csv.Error for a row that cannot be parted."""
        return part_row(row.text, self.separator)

    def _read_header(self) -> tuple[str, list[str]]:
        told: str | None = None
        for number, text in self._lines:
            hint = _EXCEL_HINT.match(text)
            if hint is not None:
                told = hint[1]
            elif text.strip():
                separator = told or find_separator(text)
                self._lines.push((number, text))
                row = self._next(separator)
                return separator, part_row(row.text, separator) if row else []
        return ONE_COLUMN, []

    def _next(self, separator: str | None = None) -> RawRow | None:
        """The lines up to the one where the quotes are closed, or the first alone where they never are."""
        separator = separator or self.separator
        first = next(self._lines, None)
        if first is None:
            return None
        if '"' not in first[1]:
            return RawRow(*first, True)
        taken, quotes = [first], quotes_after(first[1], separator, False)
        while quotes == "open" and len(taken) < MOST_LINES:
            following = next(self._lines, None)
            if following is None:
                break
            taken.append(following)
            quotes = quotes_after(following[1], separator, True)
        if quotes == "closed":
            return RawRow(first[0], "".join(text for _, text in taken), True)
        self._lines.push(*taken[1:])
        return RawRow(*first, False)


class Pushback:
    """An iterator that takes back what was read too far."""

    def __init__(self, items: Iterator[tuple[int, str]]) -> None:
        self._items = items
        self._back: deque[tuple[int, str]] = deque()

    def __iter__(self) -> Iterator[tuple[int, str]]:
        return self

    def __next__(self) -> tuple[int, str]:
        return self._back.popleft() if self._back else next(self._items)

    def push(self, *items: tuple[int, str]) -> None:
        """Put items back before what comes next, in their order."""
        self._back.extendleft(reversed(items))


def find_separator(header: str) -> str:
    """The separator that gives a header the most columns with usual names, then the most columns."""
    bare = _QUOTED.sub("", header)
    there = [separator for separator in SEPARATORS if separator in bare]
    if not there:
        return ONE_COLUMN
    return max(there, key=lambda s: (count_known(part_row(header, s)), bare.count(s)))


def part_row(text: str, separator: str) -> list[str]:
    """The cells of a row (with its line end, or without)."""
    text = text.rstrip("\r\n")
    if '"' not in text:
        return text.split(separator)
    return next(csv.reader([text], delimiter=separator), [])


def quotes_after(line: str, separator: str, is_open: bool) -> Quotes:
    """What the quotes are after `line`, by the rules of Python's csv module.

    `is_open` says whether a cell is open before it. `stray`: that cell ends in the middle, so the quote that
    opened it was most likely never closed.
    """
    if not is_open and '"' not in line:
        return "closed"
    if is_cut(line):
        return "stray"
    place = _after_quoted(line, 0) if is_open else 0
    if is_open and 0 <= place < len(line) and line[place] not in (separator, "\r", "\n"):
        return "stray"
    while place >= 0:
        if not is_open and line[place : place + 1] == '"':
            place = _after_quoted(line, place + 1)
            if place < 0:
                break
        is_open = False
        found = line.find(separator, place)
        if found < 0:
            return "closed"
        place = found + 1
    return "open"


def _after_quoted(line: str, place: int) -> int:
    """The place after the quote that closes the open cell, or -1; a doubled quote is a letter."""
    while (found := line.find('"', place)) >= 0:
        if line[found + 1 : found + 2] != '"':
            return found + 1
        place = found + 2
    return -1
