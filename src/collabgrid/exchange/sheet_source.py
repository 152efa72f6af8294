"""Records of a sheet of a workbook."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from collabgrid.exchange.columns import map_columns, require_text
from collabgrid.exchange.faults import Fault, UnreadableError, fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import Checks, ReadOptions, Reject, Row, cut_tags
from collabgrid.exchange.stored import StoredBytes
from collabgrid.exchange.workbooks import Sheet, text_of_cell

FAILED: Final = frozenset(
    ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#CALC!", "#SPILL!")
)
"""What a formula leaves in its cell when it fails."""


_CHECKS: Final = Checks(nesting=False, half_characters=False)


class SheetSource(RecordSource):
    """Records of one sheet: the first row with something in it is the header. The sheet is read whole."""

    format: Format = "xlsx"

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        super().__init__(stored, options)
        self._sheet = Sheet(stored, options.sheet)
        self.sheet = self._sheet.name
        header = next((row for _, row in self._filled()), None)
        if header is None:
            raise UnreadableError(self.name, fault("no_sheet"))
        while header[-1] == "":
            header.pop()
        names = [text_of_cell(value) for value in header]
        self._map = self.columns = map_columns(names, options.columns, self.name)
        self._own_names = self._map.own_names()
        require_text(self._map, self.name, options.text_fields)

    def _filled(self) -> Iterator[tuple[int, list[Any]]]:
        """The rows with something in them, and their numbers from 0; what else there is, is counted."""
        for place, row in enumerate(self._sheet.rows()):
            if any(value != "" for value in row) or place in self._sheet.failed:
                yield place, row

    def _read(self) -> Iterator[Row | Reject]:
        rows = self._filled()
        last, _ = next(rows)
        for number, (place, row) in enumerate(rows, 1):
            self.empty_rows += place - last - 1
            last = place
            yield self._row(row, number, place)

    def _row(self, row: Sequence[Any], number: int, place: int) -> Row | Reject:
        row, wrong = self._with_failure(row, place)
        wrong = wrong or self._fault_of_row(row)
        if wrong is not None:
            return self._reject(number, place + 1, wrong, _raw(row))
        cells = dict(zip(self._map.columns, row, strict=False))
        return self._finish(self._record(row), number, place + 1, cells, lambda: _raw(row), _CHECKS)

    def _with_failure(self, row: Sequence[Any], place: int) -> tuple[Sequence[Any], Fault | None]:
        """The row with what stands where a formula failed, which the library shows as empty."""
        seen = self._sheet.failed.get(place)
        if seen is None:
            return row, None
        column = seen.column - self._sheet.first_column
        row = [seen.value if i == column else value for i, value in enumerate(row)]
        return row, fault("formula_error", column=self._column(column), value=seen.value)

    def _fault_of_row(self, row: Sequence[Any]) -> Fault | None:
        """The first failed formula of the row that stands as text, or cells beyond the header."""
        for i, value in enumerate(row):
            if value in FAILED:
                return fault("formula_error", column=self._column(i), value=value)
        wanted = len(self._map.columns)
        filled = max((i for i, value in enumerate(row, 1) if value != ""), default=0)
        return fault("cells", found=filled, wanted=wanted) if filled > wanted else None

    def _column(self, place: int) -> str:
        columns = self._map.columns
        return columns[place] if 0 <= place < len(columns) else str(place + 1)

    def _record(self, row: Sequence[Any]) -> dict[str, Any]:
        texts = [text_of_cell(value) for value in row]
        record: dict[str, Any] = dict(zip(self._map.names, texts, strict=False))
        record |= {name: texts[place] for place, name in self._own_names}
        if "tags" in record:
            record["tags"] = cut_tags(record["tags"])
        return record


class OdsSource(SheetSource):
    """Records of one sheet of an OpenDocument workbook."""

    format: Format = "ods"


def _raw(row: Sequence[Any]) -> str:
    """A row as a JSON list: a sheet has no text of its own."""
    return json.dumps(list(row), ensure_ascii=False)
