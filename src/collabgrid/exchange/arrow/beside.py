"""The columns that came in, with those of the result behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from collabgrid.exchange.columns import ColumnMap

if TYPE_CHECKING:
    import pyarrow

_ID: Final = "id"


@dataclass(frozen=True, slots=True)
class Beside:
    """How the columns that came in and those of the result stand in one table."""

    own: tuple[str, ...]
    """The names of the columns that came in, in their order."""
    results: tuple[str, ...]
    """The columns of the result that stand behind them."""


def plan_beside(own: Sequence[str], found: ColumnMap, results: Sequence[str]) -> Beside:
    """The names of all columns: one named as a column of the result becomes `original_NAME`.

    A column called `id` that fills the id stands for the result's. Case does not tell names apart, as it does not
    in SQL. `found` is what the columns named `own` fill.
    """
    fills_id = any(pair == (_ID, _ID) for pair in zip(own, found.names, strict=True))
    behind = tuple(name for name in results if not (fills_id and name == _ID))
    taken = {name.lower() for name in behind}
    names = []
    for name in own:
        free = name
        while free.lower() in taken:
            free = f"original_{free}"
        taken |= {free.lower()} if free != name else set()
        names.append(free)
    return Beside(tuple(names), behind)


def beside_schema(plan: Beside, own: pyarrow.Schema, results: pyarrow.Schema) -> pyarrow.Schema:
    """The schema of the planned columns, with the metadata of both sides."""
    import pyarrow as pa

    kept = [field.with_name(name) for field, name in zip(own, plan.own, strict=True)]
    behind = [results.field(name) for name in plan.results]
    return pa.schema([*kept, *behind], metadata={**(own.metadata or {}), **(results.metadata or {})})


def lay_beside(
    plan: Beside, block: pyarrow.RecordBatch, read: pyarrow.RecordBatch, schema: pyarrow.Schema
) -> pyarrow.RecordBatch:
    """The columns of a block and those planned of its readings, under the names of `schema`."""
    import pyarrow as pa

    behind = [read.column(name) for name in plan.results]
    return pa.RecordBatch.from_arrays([*block.columns, *behind], schema=schema)
