"""Workbooks for tests: XLSX by the library that writes them, ODS by hand."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def write_xlsx(
    path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]], *, first: tuple[int, int] = (0, 0)
) -> str:
    """A workbook with these sheets, their cells from `first` on. A text that starts with `=` is a formula that failed
    where it has `→` and what it shows, as in `=1/0→#DIV/0!`."""
    with xlsxwriter.Workbook(str(path)) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for y, row in enumerate(rows, first[0]):
                for x, value in enumerate(row, first[1]):
                    if isinstance(value, str) and value.startswith("="):
                        formula, _, shown = value.partition("→")
                        sheet.write_formula(y, x, formula, None, shown)
                    elif isinstance(value, datetime.date):
                        sheet.write_datetime(y, x, value, day)
                    elif isinstance(value, str):
                        sheet.write_string(y, x, value)
                    elif value is not None:
                        sheet.write(y, x, value)
    return str(path)


def write_ods(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> str:
    """An OpenDocument workbook with these sheets."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_row, rows))}</table:table>'
        for name, rows in sheets.items()
    )
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    content = f"<office:document-content {_SPACES}>{body}</office:document-content>"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_KIND}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _KIND)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return str(path)


def _row(cells: Sequence[Any]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(value: Any) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, bool):
        kind = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"'
    elif isinstance(value, (int, float)):
        kind = f'office:value-type="float" office:value="{value}"'
    elif isinstance(value, datetime.date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(str(value))}</text:p></table:table-cell>"
