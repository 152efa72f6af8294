"""Labelled records: what a coder says of a record, under `gold`, in the terms of a grid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from collabgrid.grid import SCOPE, UNDECIDED, Condition, Grid

GOLD: Final = "gold"
ALSO: Final = "_also"
OPEN: Final = frozenset({"unknown", UNDECIDED})
"""What a label says of an axis that the record leaves open, unless the grid has a category of that name."""


@dataclass(frozen=True, slots=True)
class Label:
    """What the coder says of one record; an axis without a label is not there."""

    id: str
    language: str
    source: str
    hard: bool | None
    """Whether the coder found it hard, where that is told."""
    values: Mapping[str, str]
    """Axis (or `scope`) → category; `undecided` where the record leaves it open."""
    also: Mapping[str, tuple[str, ...]]
    """Axis → secondary categories."""

    def counts_on(self, axis: str, positive: Collection[str]) -> bool:
        """Whether it is compared on `axis`: it is labelled there and, but for the scope itself, its scope is
        positive or not labelled."""
        inside = axis == SCOPE or SCOPE not in self.values or self.values[SCOPE] in positive
        return inside and axis in self.values


def read_label(grid: Grid, record: Mapping[str, Any]) -> Label | None:
    """The label of a record for the scope and axes of the grid; nothing where it has none."""
    gold = record.get(GOLD)
    if not isinstance(gold, Mapping):
        return None
    values = {}
    for axis, categories in grid.category_ids().items():
        value = _text(gold.get(axis))
        if value:
            values[axis] = named_value(value, categories)
    if not values:
        return None
    also = {axis: _texts(gold.get(axis + ALSO)) for axis in values}
    hard = gold.get("hard")
    return Label(
        _text(record.get("id")),
        _text(record.get("lang")),
        _text(record.get("source")),
        hard if isinstance(hard, bool) else None,
        values,
        {axis: found for axis, found in also.items() if found},
    )


def named_value(value: str, categories: Collection[str]) -> str:
    """The value of an axis that a person names: `undecided` for any word of `OPEN`, else the value itself."""
    return UNDECIDED if value in OPEN.difference(categories) else value


def positive_scopes(grid: Grid, labels: Iterable[Label] = ()) -> tuple[str, ...]:
    """The scope categories of records that belong to the field, in the order of the grid.

    They are those that the grid asks for before it proposes levers (`policy.levers.when`); where it does not
    read the scope there, those of the labels that have a label on an axis as well, since what is outside the
    field is not read on the axes. None for a grid without a scope.
    """
    gate = grid.policy.levers.when
    named = set(_scopes_asked(gate)) if gate is not None else set()
    if not named:
        named = {label.values[SCOPE] for label in labels if SCOPE in label.values and len(label.values) > 1}
    return tuple(each for each in grid.category_ids().get(SCOPE, ()) if each in named)


def unknown_categories(grid: Grid, labels: Iterable[Label]) -> tuple[tuple[str, str], ...]:
    """The (axis, value) pairs of labels that are no category of the grid: slips of the pen, most of them."""
    known = {(axis, each) for axis, own in grid.category_ids().items() for each in (*own, UNDECIDED)}
    return tuple(sorted({pair for label in labels for pair in label.values.items()} - known))


def _scopes_asked(condition: Condition) -> Iterator[str]:
    """The scope categories that the condition asks for; what it excludes is passed over."""
    for axis, values in condition.reading:
        if axis == SCOPE:
            yield from values
    for path, child in condition.children():
        if path[0] not in ("not", "unless"):
            yield from _scopes_asked(child)


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _texts(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(text for text in map(_text, items) if text)
