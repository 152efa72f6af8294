"""Arrow batches as records: columns fill fields by their usual names, as those of a CSV file do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from collabgrid.engine import RecordColumns
from collabgrid.exchange.arrow.values import plain_values
from collabgrid.exchange.columns import TEXT_FIELDS, ColumnMap, map_columns
from collabgrid.exchange.faults import ColumnError, fault
from collabgrid.exchange.records import cut_tags, is_blank
from collabgrid.grid import Grid

if TYPE_CHECKING:
    import pyarrow

_PLACE: Final = "columns"
"""What a mistake in the columns names as its place, where there is no file."""


def text_fields_of(grid: Grid) -> tuple[str, ...]:
    """The fields that the grid reads as text."""
    return tuple(name for name, _ in grid.policy.fields)


class ArrowRecords:
    """The way from the batches of one schema to records."""

    def __init__(
        self,
        columns: Sequence[str],
        overrides: Mapping[str, str] | None = None,
        text_fields: Sequence[str] = TEXT_FIELDS,
    ) -> None:
        """`columns` are the names of the batches' columns; `overrides` says field → column where they do not tell.

        Raises ColumnError where none of them fills a text field, or where an override names none of them.
        """
        self.columns: ColumnMap = map_columns(columns, overrides, _PLACE)
        if not any(name in text_fields and name != "tags" for name in self.columns.names):
            listed = ", ".join(self.columns.columns)
            raise ColumnError(_PLACE, fault("no_text_in_frame", columns=listed))

    def records(self, batch: pyarrow.RecordBatch, first: int | None = 1) -> RecordColumns:
        """One record a row, in their order. One without an id gets its number, counted from `first`, if any."""
        names = self.columns.names
        values = [plain_values(batch.column(i), name) for i, name in enumerate(self.columns.columns)]
        if "tags" in names:
            place = names.index("tags")
            values[place] = [cut_tags(each) if isinstance(each, str) else each for each in values[place]]
        columns = dict(zip(names, values, strict=True))
        columns |= {own: values[place] for place, own in self.columns.own_names()}
        if first is not None:
            ids = columns.get("id", [None] * batch.num_rows)
            if not (set(map(type, ids)) <= {str} and all(map(str.strip, ids))):
                ids = [str(n) if is_blank(each) else each for n, each in enumerate(ids, first)]
            columns["id"] = ids
        return RecordColumns(columns, batch.num_rows)
