"""Records of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any, Final

from collabgrid.exchange.columns import map_columns, require_text
from collabgrid.exchange.content import Content, without_cut, without_half_characters
from collabgrid.exchange.csv_rows import CsvRows, PartedRows, RawRow
from collabgrid.exchange.faults import Fault, fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import ID, TAGS, Checks, ReadOptions, Reject, Row, cut_tags, is_blank
from collabgrid.exchange.row_columns import RowColumns
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
        with closing(self._content.stretches()) as stretches:
            header = CsvRows(stretches)
        self.separator = header.separator
        names = list(map(without_half_characters, header.header))
        self._map = self.columns = map_columns(names, options.columns, self.name)
        self._own_names = self._map.own_names()
        require_text(self._map, self.name, options.text_fields)
        told = [name in options.text_fields and name != TAGS for name in self._map.names]
        self._text_places = [place for place, is_text in enumerate(told) if is_text]

    def _read(self) -> Iterator[RowColumns | Reject]:
        with closing(self._content.stretches()) as stretches:
            rows = CsvRows(stretches)
            while rows.are_left():
                parted = rows.take_parted(len(self._map.names))
                yield from self._parted_rows(rows, parted)
                raw = None if parted.cells else rows.take_row()
                if raw is not None:
                    yield from self._one_row(rows, raw)

    def _parted_rows(self, rows: CsvRows, parted: PartedRows) -> Iterator[RowColumns | Reject]:
        """Rows that were parted: in columns, but for those that have to be looked at one by one."""
        done = 0
        for place in self._odd(parted):
            yield from self._plain_rows(parted, done, place)
            yield from self._one_row(rows, RawRow(parted.lines[place], parted.texts[place], True))
            done = place + 1
        yield from self._plain_rows(parted, done, len(parted.cells))

    def _one_row(self, rows: CsvRows, raw: RawRow) -> Iterator[RowColumns | Reject]:
        row = self._row(rows, raw, self._next_number)
        if row is not None:
            yield row if isinstance(row, Reject) else RowColumns.of_row(row)

    @property
    def _next_number(self) -> int:
        """The number of the next row: those before were counted as they were given."""
        return self.row_count + self.reject_count + 1

    def _odd(self, parted: PartedRows) -> list[int]:
        """The places of rows that may be empty, without text or too long."""
        most = self.options.most_text
        texts = [[cells[place] for cells in parted.cells] for place in self._text_places]
        odd: list[int] = []
        if not any(all(map(str.strip, column)) for column in texts):
            odd = [i for i, own in enumerate(zip(*texts, strict=True)) if not any(map(str.strip, own))]
        if max(map(len, parted.texts), default=0) > most:
            odd = sorted({*odd, *[i for i, text in enumerate(parted.texts) if len(text) > most]})
        return odd

    def _plain_rows(self, parted: PartedRows, first: int, after: int) -> Iterator[RowColumns | Reject]:
        """These of the rows, and rejects for ids that are there already."""
        if first == after:
            return
        lines, cells = parted.lines[first:after], list(zip(*parted.cells[first:after], strict=True))
        numbers = range(self._next_number, self._next_number + len(lines))
        fields: dict[str, Sequence[Any]] = dict(zip(self._map.names, cells, strict=True))
        fields |= {name: cells[place] for place, name in self._own_names}
        if TAGS in fields:
            fields[TAGS] = list(map(cut_tags, fields[TAGS]))
        ids, wrong = self._ids(fields.get(ID), numbers, lines)
        own = {**fields, ID: ids} if ID in fields else {ID: ids, **fields}
        columns = dict(zip(self._map.columns, cells, strict=True))
        found = RowColumns([self.name] * len(lines), numbers, lines, own, columns)
        done = 0
        for place, each in wrong.items():
            if place > done:
                yield found[done:place]
            text = parted.texts[first + place].rstrip("\r\n")
            yield self._reject(numbers[place], lines[place], each, text)
            done = place + 1
        if done < len(lines):
            yield found[done:] if done else found

    def _ids(
        self, given: Sequence[str] | None, numbers: Sequence[int], lines: Sequence[int]
    ) -> tuple[Sequence[str], dict[int, Fault]]:
        """The ids of rows, their numbers where they have none; and what is wrong with some of them, by their
        places."""
        if given is None:
            return list(map(str, numbers)), {}
        if all(map(str.strip, given)):
            return given, self._faults_of_ids(given, lines)
        own = [None if is_blank(each) else each for each in given]
        ids = [each or str(number) for each, number in zip(own, numbers, strict=True)]
        return ids, self._faults_of_ids(own, lines)

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
            self.empty_rows += 1
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
        if TAGS in record:
            record[TAGS] = cut_tags(record[TAGS])
        return record
