"""Files to records, one after the other in the order of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import Final

from collabgrid.exchange.arrow_sources import ArrowSource, ParquetSource
from collabgrid.exchange.columns import TEXT_FIELDS
from collabgrid.exchange.content import Content
from collabgrid.exchange.csv_source import CsvSource
from collabgrid.exchange.formats import Format, format_of_bytes, format_of_name, format_of_text
from collabgrid.exchange.json_sources import GeoJsonSource, JsonLinesSource, JsonSource
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import MOST_TEXT, Duplicates, ReadOptions
from collabgrid.exchange.sheet_source import OdsSource, SheetSource
from collabgrid.exchange.stored import StoredBytes


def read_records(
    path: str,
    format: Format | None = None,  # noqa: A002 - the word that people look for
    columns: Mapping[str, str] | None = None,
    *,
    text_fields: Sequence[str] = TEXT_FIELDS,
    encoding: str | None = None,
    sheet: str | None = None,
    most_text: int = MOST_TEXT,
    duplicates: Duplicates = "reject",
) -> RecordSource:
    """Open a file of records; `-` is the standard input.

    `format` is one of FORMATS; without it the first bytes tell, then the end of the name, then the first sign of
    the text. `columns` (field → column) says which column fills a field where its name does not tell. A record
    needs a text in one of `text_fields`, and `most_text` characters at most; a row whose id an earlier row has is a
    reject, unless `duplicates` is "keep". `encoding` is that of a text without a mark, `sheet` the name of a
    workbook's sheet; both are found without it.

    Raises UnreadableError for what cannot be read at all, ColumnError where the columns do not fit, ChoiceError for a
    sheet or an encoding that there is not, MissingLibraryError where a format needs a library that is not installed;
    a row that cannot be read is a reject, and reading goes on.
    """
    options = ReadOptions(dict(columns or {}), tuple(text_fields), encoding, sheet, most_text, duplicates)
    return open_source(path, format, options)


def open_source(path: str, chosen: Format | None, options: ReadOptions) -> RecordSource:
    """Open a file of records, as read_records does."""
    stored = StoredBytes(path)
    found = chosen or format_of_bytes(stored.head) or format_of_name(path)
    return _SOURCES[found or format_of_text(_first_line(Content(stored, options.encoding)))](stored, options)


_SOURCES: Final[Mapping[Format, Callable[[StoredBytes, ReadOptions], RecordSource]]] = {
    "csv": CsvSource,
    "jsonl": JsonLinesSource,
    "json": JsonSource,
    "geojson": GeoJsonSource,
    "parquet": ParquetSource,
    "arrow": ArrowSource,
    "xlsx": SheetSource,
    "ods": OdsSource,
}


def _first_line(content: Content) -> str:
    with closing(content.lines()) as lines:
        return next((line for line in lines if line.strip("\ufeff \t\r\n")), "")
