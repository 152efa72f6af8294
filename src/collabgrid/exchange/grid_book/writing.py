"""Sheets to an XLSX workbook that is pleasant to edit."""

from __future__ import annotations

import datetime
from typing import Any, BinaryIO, Final

from collabgrid.exchange.extras import needing
from collabgrid.exchange.grid_book.sheets import Sheet, sheets_of
from collabgrid.exchange.workbooks import SPREADSHEETS_EXTRA
from collabgrid.grid import Grid

LONGEST_CELL: Final = 32_000
"""Longer texts go on in a further column, `when (2)`: a cell holds 32,767 characters."""
_MADE: Final = datetime.datetime(2000, 1, 1)  # the same grid gives the same bytes
_WIDTHS: Final = {
    "id": 22,
    "axis": 16,
    "category": 20,
    "strength": 10,
    "language": 10,
    "term": 40,
    "value": 90,
}
_WIDTH: Final = 34


def write_grid_book(stream: BinaryIO, grid: Grid) -> None:
    """Write a grid as an XLSX workbook, a sheet an axis and one for each part.

    Every cell is a text, never a formula. Raises MissingLibraryError without the library.
    """
    with needing("xlsxwriter", SPREADSHEETS_EXTRA):
        import xlsxwriter
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"title": grid.grid.id, "created": _MADE})
    text = {"num_format": "@", "text_wrap": True, "valign": "top"}
    looks = book.add_format(text), book.add_format({**text, "bold": True, "bg_color": "#E8EEF4"})
    for sheet in sheets_of(grid):
        _write_sheet(book.add_worksheet(sheet.name), sheet, *looks)
    book.close()


def _write_sheet(target: Any, sheet: Sheet, look: Any, head: Any) -> None:
    header, *rows = _with_long_cells(sheet)
    for column, name in enumerate(header):
        target.set_column(column, column, _WIDTHS.get(name, _WIDTH), look)
        target.write_string(0, column, name, head)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            if cell:
                target.write_string(number, column, cell, look)
        target.set_row(number, 30)
    target.freeze_panes(1, 1)
    if rows:
        target.autofilter(0, 0, len(rows), len(header) - 1)


def _with_long_cells(sheet: Sheet) -> list[list[str]]:
    """The rows, with a further column for what is longer than a cell holds."""
    columns: list[list[str]] = []
    for own in zip(*sheet.rows, strict=True):
        name, *cells = own
        count = max((-(-len(cell) // LONGEST_CELL) for cell in cells), default=1) or 1
        for part in range(count):
            start = part * LONGEST_CELL
            title = name if part == 0 else f"{name} ({part + 1})"
            columns.append([title, *(cell[start : start + LONGEST_CELL] for cell in cells)])
    return [list(row) for row in zip(*columns, strict=True)]
