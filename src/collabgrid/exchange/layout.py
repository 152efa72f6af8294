"""The columns of an output: those of the input, those of the result, and the grid that made it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from collabgrid.engine import Classification, GridStamp, flat_columns, flat_row
from collabgrid.exchange.record_source import RecordSource
from collabgrid.grid import Grid

STAMP: Final = ("grid", "grid_version", "grid_digest")
"""The columns that say which grid made a reading."""
ID: Final = "id"
_EVIDENCE: Final = "evidence"


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands in an output, and in which order. It pickles."""

    grid: Grid
    stamp: GridStamp
    results: tuple[str, ...]
    """The columns of the flat result, all of them or all but the evidence."""
    own: tuple[str, ...] = ()
    """The columns of the input, in their order."""
    has_own: bool = False
    """Whether the columns of the input are written."""
    id_stands: bool = False
    """Whether the column `id` of the input fills the id: then it stands for that of the result."""
    is_stamped: bool = True
    types: Mapping[str, Any] = field(default_factory=dict)
    """The Arrow types of the columns of the input, where all files that have one agree on it."""

    @property
    def has_evidence(self) -> bool:
        """Whether the evidence is written."""
        return _EVIDENCE in self.results

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of a table, in order."""
        return (*self.names_beside(self.own), *self.columns_behind(self.own))

    def names_beside(self, own: tuple[str, ...]) -> tuple[str, ...]:
        """The names of columns of the input in the output: one named as another column becomes `original_NAME`."""
        return _names_beside(own, self.results, self.is_stamped, self.id_stands)

    def columns_behind(self, own: Iterable[str]) -> tuple[str, ...]:
        """The columns of the result behind those of the input."""
        has_id = self.id_stands and ID in own
        results = tuple(name for name in self.results if not (has_id and name == ID))
        return (*results, *STAMP) if self.is_stamped else results

    def values(self, result: Classification) -> dict[str, Any]:
        """The values of the columns of the result, and of the grid."""
        row = flat_row(result, with_evidence=self.has_evidence)
        values = {name: row[name] for name in self.results}
        if self.is_stamped:
            values |= zip(STAMP, (result.grid.id, result.grid.version, result.grid.digest), strict=True)
        return values


def plan_layout(
    grid: Grid,
    stamp: GridStamp,
    sources: Sequence[RecordSource],
    originals: bool = True,
    evidence: bool = True,
    *,
    is_table: bool = True,
) -> Layout:
    """The layout for records of `sources` that `grid` reads.

    `originals` keeps the columns of the input before those of the result, `evidence` the column of that name.
    JSON Lines are read once for their columns, unless `is_table` is false: an output in JSON needs no list of them.
    """
    results = tuple(name for name in flat_columns(grid) if evidence or name != _EVIDENCE)
    if not originals:
        return Layout(grid, stamp, results)
    own: dict[str, None] = {}
    if is_table:
        own = dict.fromkeys(name for source in sources for name in source.column_names())
    id_stands = all(source.options.columns.get(ID, ID) == ID for source in sources)
    return Layout(grid, stamp, results, tuple(own), True, id_stands, types=_common_types(sources, own))


def results_only(grid: Grid, stamp: GridStamp) -> Layout:
    """The layout of the flat result alone."""
    return Layout(grid, stamp, flat_columns(grid), is_stamped=False)


@lru_cache(maxsize=1000)
def _names_beside(
    own: tuple[str, ...], results: tuple[str, ...], is_stamped: bool, id_stands: bool
) -> tuple[str, ...]:
    """The names of `own` columns, none of which is that of a column of the result, in whatever case."""
    reserved = {name.lower() for name in (*results, *(STAMP if is_stamped else ()))}
    taken = reserved | {name.lower() for name in own}
    names = []
    for name in own:
        free = name
        if name.lower() in reserved and not (id_stands and name == ID):
            while free.lower() in taken:
                free = f"original_{free}"
            taken.add(free.lower())
        names.append(free)
    return tuple(names)


def _common_types(sources: Sequence[RecordSource], own: Iterable[str]) -> dict[str, Any]:
    tables = [(source.column_names(), source.arrow_types()) for source in sources if source.arrow_types()]
    if len(tables) < len(sources):
        return {}
    found: dict[str, Any] = {}
    for name in own:
        types = [types[name] for names, types in tables if name in names]
        if all(each == types[0] for each in types):
            found[name] = types[0]
    return found
