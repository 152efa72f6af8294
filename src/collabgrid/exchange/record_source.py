"""What the sources of records have in common, whatever their format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, Final

from collabgrid.exchange.columns import ColumnMap
from collabgrid.exchange.faults import Fault, fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.records import Checks, ReadOptions, Reject, Row, fault_of_record, is_blank
from collabgrid.exchange.row_columns import RowColumns
from collabgrid.exchange.seen_ids import Place, SeenIds
from collabgrid.exchange.stored import StoredBytes

MOST_KEPT: Final = 1000
"""How many rejects a source keeps; `rows` gives all of them."""


class RecordSource:
    """The records of one file. Iterating gives the records; `rows` gives rejects too, in their order."""

    format: Format

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        self.name = stored.name
        self.encoding = ""
        """The encoding of a text; empty for what is no text."""
        self.columns: ColumnMap | None = None
        """The columns and the fields they fill; in JSON those of the first record, once it is read."""
        self.rejects: list[Reject] = []
        """The first MOST_KEPT rejects of the last reading."""
        self.row_count = 0
        """How many records the last reading gave so far."""
        self.reject_count = 0
        """How many rows the last reading rejected so far."""
        self.duplicate_count = 0
        """How many of them have an id that an earlier row has."""
        self.empty_rows = 0
        """Rows without a single filled cell, which are left out."""
        self.under = ""
        """The key of the list where the records were found in JSON, where it is none of the usual ones."""
        self.options = options
        self._stored = stored
        self._seen: SeenIds | None = None

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (row.record for row in self.rows() if isinstance(row, Row))

    def rows(self, seen: SeenIds | None = None) -> Iterator[Row | Reject]:
        """Every row of the file, as a record or as a reject with its reason.

        `seen` holds the ids of files that were read before this one.
        """
        for each in self.stretches(seen):
            if isinstance(each, RowColumns):
                yield from each
            else:
                yield each

    def stretches(self, seen: SeenIds | None = None) -> Iterator[RowColumns | Row | Reject]:
        """The same, with rows that follow one another together in columns where the format gives them so."""
        self._start(seen)
        for each in self._read():
            if isinstance(each, Reject):
                self.reject_count += 1
                if len(self.rejects) < MOST_KEPT:
                    self.rejects.append(each)
            else:
                self.row_count += len(each) if isinstance(each, RowColumns) else 1
            yield each

    def open_bytes(self) -> BinaryIO:
        """A stream of the bytes of the file as they are stored, packed or not."""
        return self._stored.open_packed()

    def column_names(self) -> tuple[str, ...]:
        """Every column that a row may have, in their order. In JSON Lines the whole file is read for them."""
        return self.columns.columns if self.columns is not None else ()

    def arrow_types(self) -> Mapping[str, Any]:
        """The types of the columns, by their names, where the file has some that Arrow knows."""
        return {}

    def unused_columns(self) -> tuple[str, ...]:
        """Columns that were asked for and that no record has had (known once all is read)."""
        return ()

    def _start(self, seen: SeenIds | None) -> None:
        self.rejects = []
        self.row_count = self.reject_count = self.duplicate_count = self.empty_rows = 0
        self._seen = None
        if self.options.duplicates == "reject":
            self._seen = seen or SeenIds()
            self._seen.open_file(self.name)

    def _read(self) -> Iterator[RowColumns | Row | Reject]:
        raise NotImplementedError  # pragma: no cover - every format has its own

    def _finish(
        self,
        record: dict[str, Any],
        number: int,
        line: int,
        cells: Mapping[str, Any],
        raw: str | Callable[[], str],
        checks: Checks,
    ) -> Row | Reject:
        """The record as a row, with its number as `id` where it has none; or a reject where it cannot be read.

        `raw` is the text of the row, or makes one where the file has none.
        """
        wrong = fault_of_record(record, self.options, checks)
        if wrong is None and is_blank(record.get("id")):
            record = {"id": str(number), **{key: value for key, value in record.items() if key != "id"}}
        elif wrong is None:
            wrong = self._fault_of_id(record["id"], line)
        if wrong is not None:
            return self._reject(number, line, wrong, raw if isinstance(raw, str) else raw())
        return Row(number, line, record, self.name, cells)

    def _reject(self, number: int, line: int, wrong: Fault, raw: str) -> Reject:
        return Reject(number, line, wrong, raw, self.name)

    def _fault_of_id(self, value: Any, line: int) -> Fault | None:
        """That an earlier row has the id, where that is not wanted."""
        first = self._seen.first_place(str(value), line) if self._seen is not None else None
        self.duplicate_count += first is not None
        return None if first is None else self._same_id(value, first)

    def _faults_of_ids(self, ids: Sequence[str | None], lines: Sequence[int]) -> dict[int, Fault]:
        """That an earlier row has the id, where that is not wanted, by the numbers of these ids."""
        places = self._seen.first_places(ids, lines) if self._seen is not None else {}
        self.duplicate_count += len(places)
        return {number: self._same_id(ids[number], first) for number, first in places.items()}

    def _same_id(self, value: Any, first: Place) -> Fault:
        if first.file == self.name:
            return fault("same_id", id=value, line=first.line)
        return fault("same_id_elsewhere", id=value, line=first.line, file=first.file)
