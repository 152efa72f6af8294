"""Lines of a CSV file to rows: many at once where they are plain, else one at a time; a broken row takes no other with
it."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from collabgrid.exchange.columns import count_known
from collabgrid.exchange.content import Stretch, is_cut

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


class PartedRows(NamedTuple):
    """Rows that follow one another, with nothing odd in any: the lines where they start, their texts, their cells."""

    lines: list[int]
    texts: list[str]
    cells: list[list[str]]


class CsvRows:
    """The rows of a CSV file. The header is read at once, for the separator and the columns."""

    def __init__(self, stretches: Iterator[Stretch]) -> None:
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
        self._waiting = WaitingLines(stretches)
        self.separator, self.header = self._read_header()

    def are_left(self) -> bool:
        """Whether there are lines left."""
        return self._waiting.peek(0) is not None

    def take_parted(self, wanted: int) -> PartedRows:
        """The next rows that have `wanted` cells, up to one that has something odd, or the end of what was read from
        the file; lines with nothing on them are left out."""
        waiting, separator = self._waiting, self.separator
        own, number = waiting.lines, waiting.number - waiting.at
        at = waiting.at if waiting.are_sound else len(own)
        found, quoted = PartedRows([], [], []), QuotedRows(own, separator)
        while at < len(own):
            text, after = own[at], at + 1
            if '"' not in text:
                cells = text.rstrip("\r\n").split(separator)
            else:
                cells, after = quoted.part(at)
                text = text if after == at + 1 else "".join(own[at:after])
            if not text.isspace():
                if len(cells) != wanted:
                    break
                found.lines.append(number + at)
                found.texts.append(text)
                found.cells.append(cells)
            at = after
        if waiting.are_sound:
            waiting.take(at - waiting.at)
        return found

    def take_row(self) -> RawRow | None:
        """The next row, whatever it is; nothing for a line with nothing on it, and after the last."""
        row = self._next(self.separator)
        return None if row is None or row.text.isspace() else row

    def cells(self, row: RawRow) -> list[str]:
        """The cells of a row. Raises csv.Error for a row that cannot be parted."""
        return part_row(row.text, self.separator)

    def _read_header(self) -> tuple[str, list[str]]:
        told: str | None = None
        while (text := self._waiting.peek(0)) is not None:
            hint = _EXCEL_HINT.match(text)
            if hint is not None:
                told = hint[1]
            elif text.strip():
                separator = told or find_separator(text)
                row = self._next(separator)
                return separator, part_row(row.text, separator) if row else []
            self._waiting.take(1)
        return ONE_COLUMN, []

    def _next(self, separator: str) -> RawRow | None:
        """The lines up to the one where the quotes are closed, or the first alone where they never are."""
        waiting = self._waiting
        first = waiting.peek(0)
        if first is None:
            return None
        number, count, quotes = waiting.number, 1, quotes_after(first, separator, False)
        while quotes == "open" and count < MOST_LINES:
            following = waiting.peek(count)
            if following is None:
                break
            quotes = quotes_after(following, separator, True)
            count += 1
        if quotes == "closed":
            return RawRow(number, "".join(waiting.take(count)), True)
        waiting.take(1)
        return RawRow(number, first, False)


class QuotedRows:
    """Parts rows with quotes among lines, all with the same reader: making one takes as long as a row does."""

    def __init__(self, lines: Sequence[str], separator: str) -> None:
        self._lines = _Lines(lines)
        self._reader = csv.reader(self._lines, delimiter=separator, strict=True)

    def part(self, at: int) -> tuple[list[str], int]:
        """The cells of the row that starts at this line, and where the next one starts; no cells where its quotes are
        not in order, or not closed."""
        lines = self._lines
        lines.at, lines.end = at, min(at + MOST_LINES, len(lines.lines))
        try:
            return next(self._reader), lines.at
        except csv.Error:
            return [], at + 1


class _Lines:
    """Lines from one place to another. The reader holds these, and they hold nothing of it: a circle would keep all of
    them for long."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.at = self.end = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.at == self.end:
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]


class WaitingLines:
    """The lines of a file on their way: those that were read and not yet taken."""

    def __init__(self, stretches: Iterator[Stretch]) -> None:
        self._stretches = stretches
        self.lines: list[str] = []
        self.at = 0
        """Where the first one stands that was not taken."""
        self.number = 1
        """The number of that one in the file."""
        self.are_sound = True
        """Whether there is no fault in any of them."""

    def peek(self, ahead: int) -> str | None:
        """The line that comes after so many others; nothing where the file has none."""
        while self.at + ahead >= len(self.lines):
            stretch = next(self._stretches, None)
            if stretch is None:
                return None
            left = self.lines[self.at :]
            self.are_sound = stretch.is_sound and (self.are_sound or not left)
            self.lines, self.at = left + stretch.lines, 0
        return self.lines[self.at + ahead]

    def take(self, count: int) -> list[str]:
        """So many lines, which were peeked at."""
        before = self.at
        self.at += count
        self.number += count
        return self.lines[before : self.at]


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
