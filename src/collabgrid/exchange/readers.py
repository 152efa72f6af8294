"""Files to records (CSV, JSON Lines, JSON and GeoJSON), one after the other in the order of the file."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import lru_cache
from typing import Any

from collabgrid.exchange.columns import TEXT_FIELDS, ColumnMap, map_columns, require_text
from collabgrid.exchange.content import Content
from collabgrid.exchange.csv_rows import CsvRows, RawRow
from collabgrid.exchange.faults import fault
from collabgrid.exchange.formats import Format, format_of_name, format_of_text
from collabgrid.exchange.json_values import complaint_of, items_of, kind_of, open_feature, read_value
from collabgrid.exchange.records import Reject, Row, cut_tags, finish_record


def read_records(
    path: str,
    format: Format | None = None,  # noqa: A002 - the word that people look for
    columns: Mapping[str, str] | None = None,
    *,
    text_fields: Sequence[str] = TEXT_FIELDS,
) -> RecordSource:
    """Open a file of records; `-` is the standard input.

    `format` is csv, jsonl or json; without it the end of the name tells, else the first sign of the text.
    `columns` (field → column) says which column fills a field where its name does not tell. A record needs a
    text in one of `text_fields`. Raises UnreadableError for what cannot be read at all, ColumnError where the
    columns do not fit; a row that cannot be read is a reject, and reading goes on.
    """
    content = Content(path)
    found = format or format_of_name(path) or format_of_text(_first_line(content))
    return _SOURCES[found](content, dict(columns or {}), tuple(text_fields))


class RecordSource:
    """The records of one file. Iterating gives the records; `rows` gives rejects too, in their order."""

    format: Format

    def __init__(self, content: Content, overrides: dict[str, str], text_fields: tuple[str, ...]) -> None:
        self.name = content.name
        self.encoding = content.encoding
        self.columns: ColumnMap | None = None
        """The columns and the fields they fill; in JSON those of the first record, once it is read."""
        self.rejects: list[Reject] = []
        """The rejects met so far by the last reading."""
        self.empty_rows = 0
        """Rows without a single filled cell, which are left out."""
        self.under = ""
        """The key of the list where the records were found in JSON, where it is none of the usual ones."""
        self._content = content
        self._overrides = overrides
        self._text_fields = text_fields

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (row.record for row in self.rows() if isinstance(row, Row))

    def rows(self) -> Iterator[Row | Reject]:
        """Every row of the file, as a record or as a reject with its reason."""
        self.rejects = []
        self.empty_rows = 0
        for row in self._read():
            if isinstance(row, Reject):
                self.rejects.append(row)
            yield row

    def unused_columns(self) -> tuple[str, ...]:
        """Columns that were asked for and that no record has had (known once all is read)."""
        return ()

    def _read(self) -> Iterator[Row | Reject]:
        raise NotImplementedError  # pragma: no cover - every format has its own

    def _finish(self, record: dict[str, Any], number: int, line: int, raw: str) -> Row | Reject:
        return finish_record(record, number, line, raw, self._text_fields)


class CsvSource(RecordSource):
    """Records of a CSV file; the header is read, and checked, at once."""

    format: Format = "csv"

    def __init__(self, content: Content, overrides: dict[str, str], text_fields: tuple[str, ...]) -> None:
        super().__init__(content, overrides, text_fields)
        with closing(content.lines()) as lines:
            header = CsvRows(lines)
        self.separator = header.separator
        self._map = self.columns = map_columns(header.header, overrides, self.name)
        require_text(self._map, self.name, text_fields)

    def _read(self) -> Iterator[Row | Reject]:
        number = 0
        with closing(self._content.lines()) as lines:
            rows = CsvRows(lines)
            for raw in rows:
                row = self._row(rows, raw, number + 1)
                if row is None:
                    self.empty_rows += 1
                    continue
                number += 1
                yield row

    def _row(self, rows: CsvRows, raw: RawRow, number: int) -> Row | Reject | None:
        """The row as a record; nothing where all its cells are empty."""
        text = raw.text.rstrip("\r\n")
        if self._content.is_broken(raw.text):
            return Reject(number, raw.line, fault("bad_bytes", encoding=self.encoding), text)
        if not raw.is_closed:
            return Reject(number, raw.line, fault("open_quote"), text)
        try:
            cells = rows.cells(raw)
        except csv.Error as error:
            return Reject(number, raw.line, fault("bad_row", detail=error), text)
        if not any(cell.strip() for cell in cells):
            return None
        wanted = len(self._map.names)
        if len(cells) < wanted or any(cell.strip() for cell in cells[wanted:]):
            return Reject(number, raw.line, fault("cells", found=len(cells), wanted=wanted), text)
        return self._finish(self._record(cells), number, raw.line, text)

    def _record(self, cells: Sequence[str]) -> dict[str, Any]:
        record: dict[str, Any] = dict(zip(self._map.names, cells, strict=False))
        record |= {name: cells[place] for place, name in self._map.own_names()}
        if "tags" in record:
            record["tags"] = cut_tags(record["tags"])
        return record


class _JsonSource(RecordSource):
    """What the two JSON formats share: keys are mapped as columns are, record by record."""

    def __init__(self, content: Content, overrides: dict[str, str], text_fields: tuple[str, ...]) -> None:
        super().__init__(content, overrides, text_fields)
        self._seen: set[str] = set()
        self._map_of = lru_cache(maxsize=1000)(self._map_keys)

    def unused_columns(self) -> tuple[str, ...]:
        return tuple(column for column in self._overrides.values() if column not in self._seen)

    def _value(self, value: Any, number: int, line: int, raw: str) -> Row | Reject:
        """A JSON value as a record."""
        if not isinstance(value, dict):
            return Reject(number, line, fault("not_object", kind=kind_of(value)), raw)
        value = open_feature(value)
        found = self._map_of(tuple(value))
        if self.columns is None:
            self.columns = found
        values = tuple(value.values())
        record = dict(zip(found.names, values, strict=True))
        record |= {name: values[place] for place, name in found.own_names()}
        return self._finish(record, number, line, raw)

    def _map_keys(self, keys: tuple[str, ...]) -> ColumnMap:
        there = {field: column for field, column in self._overrides.items() if column in keys}
        self._seen.update(there.values())
        return map_columns(keys, there, self.name)


class JsonLinesSource(_JsonSource):
    """Records of a JSON Lines file: one object a line."""

    format: Format = "jsonl"

    def _read(self) -> Iterator[Row | Reject]:
        number = 0
        with closing(self._content.lines()) as lines:
            for line, text in enumerate(lines, 1):
                raw = text.strip("\ufeff \t\r\n")
                if raw:
                    number += 1
                    yield self._line(raw, number, line)

    def _line(self, raw: str, number: int, line: int) -> Row | Reject:
        if self._content.is_broken(raw):
            return Reject(number, line, fault("bad_bytes", encoding=self.encoding), raw)
        try:
            value = read_value(raw)
        except (ValueError, RecursionError) as error:
            wrong = fault("bad_json_row", column=getattr(error, "colno", 1), detail=complaint_of(error))
            return Reject(number, line, wrong, raw)
        return self._value(value, number, line, raw)


class JsonSource(_JsonSource):
    """Records of a JSON file: a list, {"records": [...]}, a FeatureCollection or one record; read whole."""

    format: Format = "json"

    def __init__(self, content: Content, overrides: dict[str, str], text_fields: tuple[str, ...]) -> None:
        super().__init__(content, overrides, text_fields)
        self._items = items_of(content.text().lstrip("\ufeff"), self.name)
        self.under = self._items[0].under if self._items else ""

    def _read(self) -> Iterator[Row | Reject]:
        for number, item in enumerate(self._items, 1):
            if self._content.is_broken(item.raw):
                yield Reject(number, item.line, fault("bad_bytes", encoding=self.encoding), item.raw)
            else:
                yield self._value(item.value, number, item.line, item.raw)


_SOURCES: Mapping[Format, type[RecordSource]] = {
    "csv": CsvSource,
    "jsonl": JsonLinesSource,
    "json": JsonSource,
}


def _first_line(content: Content) -> str:
    with closing(content.lines()) as lines:
        return next((line for line in lines if line.strip("\ufeff \t\r\n")), "")
