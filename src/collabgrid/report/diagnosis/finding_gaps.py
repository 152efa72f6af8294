"""Pairs of categories that nobody has here, and that exist elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from collabgrid.grid import SCOPE, Condition, Grid, Initiative, Practice, Then
from collabgrid.report.diagnosis.compared import Gap
from collabgrid.report.diagnosis.figures import UNDECIDED, CrossTable
from collabgrid.report.diagnosis.wording import Named, bilingual, name_initiative

_MOST_NAMED: Final = 6
_SPOKEN_OF: Final = 0.5
"""A pair of axes is looked at where this share of the practices speaks on both."""

Cells = Mapping[tuple[str, str], list[Named]]


def find_gaps(
    grid: Grid,
    tables: Sequence[CrossTable],
    recognised: Collection[str],
    scopes: Collection[str],
    elsewhere: Sequence[CrossTable] = (),
) -> tuple[Gap, ...]:
    """The empty cells of the tables that practices or initiatives of the grid, or `elsewhere`, fill.

    One of the two categories is there, the pair is not. `recognised` are the practices and initiatives found
    here, which are not missing. The most expected come first, then those that most have elsewhere.
    """
    practices = [each for each in grid.practices if _is_inside(each.then, scopes)]
    initiatives = [each for each in grid.initiatives if _is_inside(each.then, scopes)]
    others = {table.id: table for table in elsewhere}
    asking = _levers_by_practice(grid)
    gaps: list[Gap] = []
    for table in tables:
        sides = (table.rows.id, table.columns.id)
        speaking = sum(1 for each in practices if _speaks_on(each.then, sides))
        if table.id not in others and (not practices or speaking < _SPOKEN_OF * len(practices)):
            continue
        known = _cells_of(practices, sides, recognised)
        names = _cells_of(initiatives, sides, recognised)
        gaps += _gaps_of(table, known, names, others.get(table.id), asking)
    return tuple(sorted(gaps, key=lambda gap: (-gap.expected, -(gap.there or 0), -len(gap.practices))))


def _gaps_of(
    table: CrossTable,
    practices: Cells,
    initiatives: Cells,
    elsewhere: CrossTable | None,
    asking: Mapping[str, tuple[str, ...]],
) -> Iterator[Gap]:
    row_sums = [sum(row) for row in table.counts]
    column_sums = [sum(row[j] for row in table.counts) for j in range(len(table.columns.categories))]
    there = _counts_of(elsewhere)
    for i, row in enumerate(table.rows.categories):
        for j, column in enumerate(table.columns.categories):
            pair = (row.id, column.id)
            if UNDECIDED in pair or table.counts[i][j] or not (row_sums[i] or column_sums[j]):
                continue
            known, names = practices.get(pair, [])[:_MOST_NAMED], initiatives.get(pair, [])[:_MOST_NAMED]
            if not (known or names or there.get(pair)):
                continue
            levers = dict.fromkeys(lever for each in known for lever in asking.get(each.id, ()))
            yield Gap(
                row_axis=table.rows.id,
                row=row,
                column_axis=table.columns.id,
                column=column,
                row_count=row_sums[i],
                column_count=column_sums[j],
                expected=round(row_sums[i] * column_sums[j] / table.total, 3) if table.total else 0.0,
                practices=tuple(known),
                initiatives=tuple(names),
                there=None if elsewhere is None else there.get(pair, 0),
                levers=tuple(levers),
            )


def _counts_of(table: CrossTable | None) -> dict[tuple[str, str], int]:
    if table is None:
        return {}
    return {
        (row.id, column.id): table.counts[i][j]
        for i, row in enumerate(table.rows.categories)
        for j, column in enumerate(table.columns.categories)
    }


def _is_inside(then: Then, scopes: Collection[str]) -> bool:
    """Whether what is spoken for is in the field, as far as it is said."""
    said = [vote.category for vote in then.votes if vote.axis == SCOPE]
    return not said or not scopes or any(each in scopes for each in said)


def _speaks_on(then: Then, axes: Collection[str]) -> bool:
    return set(axes) <= {vote.axis for vote in then.votes}


def _cells_of(
    items: Iterable[Practice] | Iterable[Initiative],
    sides: tuple[str, str],
    recognised: Collection[str],
) -> dict[tuple[str, str], list[Named]]:
    """The items by the pairs of categories that they speak for, in the order of the grid."""
    cells: dict[tuple[str, str], list[Named]] = {}
    for item in items:
        if item.id in recognised:
            continue
        rows = [vote.category for vote in item.then.votes if vote.axis == sides[0]]
        columns = [vote.category for vote in item.then.votes if vote.axis == sides[1]]
        for row in rows:
            for column in columns:
                cells.setdefault((row, column), []).append(_named(item))
    return cells


def _levers_by_practice(grid: Grid) -> dict[str, tuple[str, ...]]:
    """Practice → the levers that ask for it."""
    found: dict[str, dict[str, None]] = {}
    for lever in grid.levers:
        for practice in _practices_asked(lever.when):
            found.setdefault(practice, {})[lever.id] = None
    return {practice: tuple(levers) for practice, levers in found.items()}


def _practices_asked(condition: Condition) -> Iterator[str]:
    yield from condition.practice
    for path, child in condition.children():
        if path[0] not in ("not", "unless"):
            yield from _practices_asked(child)


def _named(item: Practice | Initiative) -> Named:
    if isinstance(item, Practice):
        return Named(item.id, bilingual(item.label), bilingual(item.definition))
    return name_initiative(item)
