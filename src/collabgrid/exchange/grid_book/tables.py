"""The sheets of a workbook as rows of texts that know their cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from collabgrid.exchange.extras import needing
from collabgrid.exchange.grid_book.nodes import CellText
from collabgrid.exchange.stored import StoredBytes
from collabgrid.exchange.workbooks import SPREADSHEETS_EXTRA, plain_cell, reading_workbook, text_of_cell
from collabgrid.source import Span

_FURTHER: Final = re.compile(r"(.+) \((\d+)\)\Z")


@dataclass(frozen=True, slots=True)
class Row:
    """The filled cells of one row, by the name of their column."""

    place: str
    """The first cell of the row, as `grid.xlsx levers!A12`."""
    cells: dict[str, CellText]

    def text(self, column: str) -> str:
        """The text in a column; empty where nothing is in it."""
        own = self.cells.get(column)
        return "" if own is None else own.text.strip()

    def span(self) -> Span:
        """Where the row begins."""
        first = next(iter(self.cells.values()))
        return Span(self.place, 0, len(first.text) if first.place == self.place else 0)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: the cells of its header, and its rows."""

    place: str
    header: tuple[CellText, ...]
    rows: tuple[Row, ...]

    def span(self) -> Span:
        """Where the sheet begins."""
        return Span(self.place, 0, 0)

    def all_rows(self) -> Iterator[Sequence[CellText]]:
        """Every filled cell, row by row."""
        yield self.header
        for row in self.rows:
            yield tuple(row.cells.values())


def open_tables(path: str) -> dict[str, Table]:
    """The sheets of a workbook by name. Raises UnreadableError, and MissingLibraryError without the library."""
    with needing("python_calamine", SPREADSHEETS_EXTRA):
        import python_calamine as calamine
    stored = StoredBytes(path)
    with reading_workbook(stored.name), stored.open() as stream:
        book = calamine.CalamineWorkbook.from_filelike(stream)
        found = {
            str(name): book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }
    return {name: _table(f"{stored.name} {name}", rows) for name, rows in found.items()}


def _table(place: str, rows: Sequence[Sequence[Any]]) -> Table:
    texts = [[_text(value) for value in row] for row in rows]
    header = texts[0] if texts else []
    names = [name.strip() for name in header]
    own = tuple(
        CellText(f"{place}!{_letters(column)}1", name)
        for column, name in enumerate(names)
        if (name and not _is_further(name, names))
        or (not name and any(len(row) > column and row[column].strip() for row in texts[1:]))
    )
    found = (_row(place, number, names, row) for number, row in enumerate(texts[1:], 2))
    return Table(f"{place}!A1", own, tuple(row for row in found if row is not None))


def _row(place: str, number: int, names: Sequence[str], texts: Sequence[str]) -> Row | None:
    """The row; nothing where all its cells are empty. A further column goes on with the text of the first."""
    cells: dict[str, CellText] = {}
    for column, (name, text) in enumerate(zip(names, texts, strict=False)):
        if not text.strip():
            continue
        if _is_further(name, names):
            first = name[: name.rindex(" (")]
            before = cells.get(first)
            if before is not None:
                cells[first] = CellText(before.place, before.text + text)
                continue
        cells.setdefault(name, CellText(f"{place}!{_letters(column)}{number}", text))
    return Row(f"{place}!A{number}", cells) if cells else None


def _is_further(name: str, names: Sequence[str]) -> bool:
    match = _FURTHER.match(name)
    return match is not None and match[1] in names


def _text(value: Any) -> str:
    return text_of_cell(plain_cell(value))


def _letters(column: int) -> str:
    """The letters of a column, counted from 0: A, B … Z, AA …"""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
