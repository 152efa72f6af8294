"""The tables of a diagnosis as CSV files: in a zip archive, or one by one."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import Final

from collabgrid.report.diagnosis import Diagnosis
from collabgrid.report.exports.action_tables import action_tables
from collabgrid.report.exports.figure_tables import figure_tables
from collabgrid.report.exports.record_tables import record_tables
from collabgrid.report.exports.table import Cell, Table
from collabgrid.report.words import Words

_RUNS_IN_A_SPREADSHEET: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)  # the same tables give the same bytes

CSV_NAMES: Final = tuple(
    f"{name}.csv"
    for name in (
        *("summary", "distributions", "cross_tables", "years", "practices", "comparisons", "gaps"),
        *("stakes", "levers", "portfolio", "demands", "tensions"),
        *("initiatives", "undecided", "rejected", "changes"),
    )
)
"""The names of the files, of which `years` and `changes` are there only where there is something to tell."""


def csv_files(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[str, str]]:
    """Name and text of every table, ending in `.csv`; columns have the names for programs."""
    for table in (
        *figure_tables(diagnosis, words),
        *action_tables(diagnosis, words),
        *record_tables(diagnosis, words),
    ):
        yield f"{table.name}.csv", csv_text(table)


def zip_csv(diagnosis: Diagnosis, words: Words) -> bytes:
    """The CSV files in one zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in csv_files(diagnosis, words):
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8", "replace"))
    return stream.getvalue()


def csv_text(table: Table) -> str:
    """One table as CSV, with commas. A text that a spreadsheet would run as a formula gets an apostrophe before
    it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([neutral(column.name) for column in table.columns])
    for row in table.rows:
        writer.writerow([neutral(cell) for cell in row])
    return stream.getvalue()


def neutral(cell: Cell) -> Cell:
    """The cell with an apostrophe before a text that a spreadsheet would run as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUNS_IN_A_SPREADSHEET) else cell
