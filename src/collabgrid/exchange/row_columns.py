"""Rows of one shape, kept column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, overload

from collabgrid.engine import RecordColumns
from collabgrid.exchange.records import Row

Columns = Mapping[str, Sequence[Any]]


class RowColumns(Sequence[Row]):
    """Rows whose values stand in columns; each is made when it is looked at."""

    def __init__(
        self,
        files: Sequence[str],
        numbers: Sequence[int],
        lines: Sequence[int],
        fields: Columns,
        cells: Columns,
    ) -> None:
        """`fields` are the columns of the records, `cells` those of the file; the other three say where each row
        stands."""
        self.files, self.numbers, self.lines, self.fields, self.cells = files, numbers, lines, fields, cells

    @classmethod
    def of_row(cls, row: Row) -> RowColumns:
        """One row."""
        fields, cells = ({name: (value,) for name, value in own.items()} for own in (row.record, row.cells))
        return cls((row.file,), (row.number,), (row.line,), fields, cells)

    @property
    def records(self) -> RecordColumns:
        """The records."""
        return RecordColumns(self.fields, len(self))

    def length(self) -> int:
        """How many characters the texts of the records have."""
        return sum([len(each) for column in self.fields.values() for each in column if type(each) is str])

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> RowColumns: ...
    def __getitem__(self, place: int | slice) -> Row | RowColumns:
        fields = {name: values[place] for name, values in self.fields.items()}
        cells = {name: values[place] for name, values in self.cells.items()}
        if isinstance(place, slice):
            return RowColumns(self.files[place], self.numbers[place], self.lines[place], fields, cells)
        return Row(self.numbers[place], self.lines[place], fields, self.files[place], cells)


def join_rows(parts: Sequence[Sequence[Row]]) -> Sequence[Row]:
    """Rows that follow one another: in columns where those of all parts are and have the same
    ones."""
    if len(parts) == 1:
        return parts[0]
    columns = [part for part in parts if isinstance(part, RowColumns)]
    shapes = {(frozenset(part.fields), tuple(part.cells)) for part in columns}
    if len(columns) < len(parts) or len(shapes) > 1:
        return list(chain.from_iterable(parts))
    return RowColumns(
        _joined([part.files for part in columns]),
        _joined([part.numbers for part in columns]),
        _joined([part.lines for part in columns]),
        {name: _joined([part.fields[name] for part in columns]) for name in columns[0].fields},
        {name: _joined([part.cells[name] for part in columns]) for name in columns[0].cells},
    )


def column_of(rows: Sequence[Row], name: str) -> Sequence[Any]:
    """The values of a column of the file, nothing where a row has none."""
    if isinstance(rows, RowColumns):
        return rows.cells.get(name) or (None,) * len(rows)
    return [row.cells.get(name) for row in rows]


def _joined(parts: Sequence[Sequence[Any]]) -> list[Any]:
    return list(chain.from_iterable(parts))
