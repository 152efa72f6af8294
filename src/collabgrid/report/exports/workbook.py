"""The tables of a diagnosis as an Excel workbook, one sheet a table; XlsxWriter writes it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from collabgrid.exchange.extras import needing
from collabgrid.report.diagnosis import Diagnosis
from collabgrid.report.exports.action_tables import action_tables
from collabgrid.report.exports.figure_tables import all_cross_tables, cross_matrix, figure_tables
from collabgrid.report.exports.record_tables import record_tables
from collabgrid.report.exports.table import Cell, Column, Table
from collabgrid.report.words import Words

_MOST_TEXT: Final = 32_767  # what a cell of a workbook holds
_LONGEST_NAME: Final = 31
_NO_NAME: Final = re.compile(r"[\[\]:*?/\\']")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 6, 60
_LOOKED_AT: Final = 200  # rows that say how wide a column is


def write_workbook(diagnosis: Diagnosis, words: Words) -> bytes:
    """The workbook. Texts are written as texts: nothing in them runs as a formula or opens as a link.

    Raises MissingLibraryError where XlsxWriter is not installed.
    """
    with needing("xlsxwriter", "spreadsheets"):
        import xlsxwriter

    stream = io.BytesIO()
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": True,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
            "share": book.add_format({"num_format": "0.0%", "valign": "top"}),
            "text": book.add_format({"valign": "top"}),
            "number": book.add_format({"valign": "top"}),
        }
        names: set[str] = set()
        for table in _tables(diagnosis, words):
            _write_sheet(book.add_worksheet(_sheet_name(table.title, names)), table, formats)
    return stream.getvalue()


def _tables(diagnosis: Diagnosis, words: Words) -> Iterator[Table]:
    """Every table; cross tables as people read them, each on a sheet of its own."""
    for table in figure_tables(diagnosis, words):
        if table.name == "cross_tables":
            yield from (cross_matrix(each, words) for each in all_cross_tables(diagnosis))
        else:
            yield table
    yield from action_tables(diagnosis, words)
    yield from record_tables(diagnosis, words)


def _write_sheet(sheet: Any, table: Table, formats: dict[str, Any]) -> None:
    sheet.freeze_panes(1, 0)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, _width(column, [row[place] for row in table.rows[:_LOOKED_AT]]))
        sheet.write_string(0, place, _clean(column.heading), formats["head"])
    for number, row in enumerate(table.rows, 1):
        for place, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, number, place, cell, formats[column.kind])
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write_cell(sheet: Any, row: int, column: int, cell: Cell, shape: Any) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, _clean(cell), shape)
    else:
        sheet.write_number(row, column, cell, shape)


def _clean(text: str) -> str:
    """The text without what a workbook cannot hold, and no longer than a cell."""
    clean = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    return clean if len(clean) <= _MOST_TEXT else clean[: _MOST_TEXT - 1] + "…"


def _width(column: Column, cells: Sequence[Cell]) -> int:
    longest = max([len(column.heading) // 2, *(_shown_length(cell, column) for cell in cells)])
    return max(_NARROWEST, min(_WIDEST, longest + 2))


def _shown_length(cell: Cell, column: Column) -> int:
    if isinstance(cell, str):
        return max(map(len, cell.split("\n")))
    return 6 if column.kind == "share" else len(str(cell or ""))


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name that a workbook takes: no sign that it refuses, 31 characters, unlike the others in any case."""
    plain = _NO_NAME.sub(" ", title).strip() or "table"
    name, number = plain[:_LONGEST_NAME].strip(), 2
    while name.casefold() in taken:
        tail = f" {number}"
        name, number = plain[: _LONGEST_NAME - len(tail)].strip() + tail, number + 1
    taken.add(name.casefold())
    return name
