"""Records of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any, Final

from collabgrid.exchange.columns import map_columns, require_text
from collabgrid.exchange.content import Content, without_cut, without_half_characters
from collabgrid.exchange.csv_rows import CsvRows, RawRow
from collabgrid.exchange.faults import fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import Checks, ReadOptions, Reject, Row, cut_tags, is_blank
from collabgrid.exchange.stored import StoredBytes

_SHORT: Final = Checks(nesting=False, half_characters=False, length=False)
_LONG: Final = Checks(nesting=False, half_characters=False)
"""What has to be looked for in a row, as long as it is."""


class CsvSource(RecordSource):
    """Records of a CSV file; the header is read, and checked, at once."""

    format: Format = "csv"

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        super().__init__(stored, options)
        self._content = Content(stored, options.encoding)
        self.encoding = self._content.encoding
        with closing(self._content.lines()) as lines:
            header = CsvRows(lines)
        self.separator = header.separator
        names = list(map(without_half_characters, header.header))
        self._map = self.columns = map_columns(names, options.columns, self.name)
        self._own_names = self._map.own_names()
        require_text(self._map, self.name, options.text_fields)

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
        wrong = self._content.fault_of(raw.text) or (None if raw.is_closed else fault("open_quote"))
        if wrong is not None:
            return self._reject(number, raw.line, wrong, without_cut(text))
        try:
            cells = rows.cells(raw)
        except csv.Error as error:
            return self._reject(number, raw.line, fault("bad_row", detail=error), text)
        if all(map(is_blank, cells)):
            return None
        wanted = len(self._map.names)
        if len(cells) != wanted and (len(cells) < wanted or not all(map(is_blank, cells[wanted:]))):
            return self._reject(number, raw.line, fault("cells", found=len(cells), wanted=wanted), text)
        own = dict(zip(self._map.columns, cells, strict=False))
        checks = _LONG if len(text) > self.options.most_text else _SHORT
        return self._finish(self._record(cells), number, raw.line, own, text, checks)

    def _record(self, cells: Sequence[str]) -> dict[str, Any]:
        record: dict[str, Any] = dict(zip(self._map.names, cells, strict=False))
        for place, name in self._own_names:
            record[name] = cells[place]
        if "tags" in record:
            record["tags"] = cut_tags(record["tags"])
        return record
