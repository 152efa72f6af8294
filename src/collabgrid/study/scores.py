"""The scores of a set of readings: the scope, every axis, and how far confidence can be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from collabgrid.grid import SCOPE, UNDECIDED, Grid
from collabgrid.study.calibration import Calibration, calibrate
from collabgrid.study.measures import f1, kappa, macro_f1, share, sums
from collabgrid.study.outcomes import Outcome, compared_on

LEAST_SUPPORT: Final = 5
"""A category with fewer labelled records does not count in a macro-F1: one record would weigh too much."""


@dataclass(frozen=True, slots=True)
class Hits:
    """How well something is found. Shares are nothing where there is nothing to take a share of."""

    support: int
    """How many records are labelled so."""
    read: int
    """How many are read so."""
    right: int
    """How many are both."""
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the confusion table, with the records behind it."""

    gold: str
    read: str
    count: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AxisScores:
    """How well one axis (or the scope, category by category) is read."""

    axis: str
    count: int
    """The records that are compared."""
    decided: int
    coverage: float | None
    """The share that is decided."""
    precision: float | None
    """The share of what is decided that is right; a decision on a record that leaves the axis open is wrong."""
    precision_also: float | None
    """The same, where a secondary category of the label is right too."""
    macro_f1: float | None
    """The mean F1 of the categories with `LEAST_SUPPORT` records or more."""
    kappa: float | None
    """Cohen's kappa, `undecided` being a value."""
    categories: tuple[tuple[str, Hits], ...]
    """The categories that are labelled or read, in the order of the grid."""
    cells: tuple[Cell, ...]
    """The confusion table, row by row; no empty cells."""


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of a set of records."""

    count: int
    in_field: Hits | None
    """The positive scope categories together, against all the rest; nothing for a grid without a scope."""
    axes: tuple[AxisScores, ...]
    """The scope first (where the grid has one), then the axes."""
    calibration: Calibration
    """The decided readings of all axes together, without the scope."""
    scope_calibration: Calibration

    def axis(self, axis: str) -> AxisScores:
        """The scores of `axis`. Raises KeyError for an axis that the grid has not."""
        for each in self.axes:
            if each.axis == axis:
                return each
        raise KeyError(axis)


def score_outcomes(grid: Grid, outcomes: Sequence[Outcome], positive: Collection[str]) -> Scores:
    """The scores of these outcomes; `positive` are the scope categories that belong to the field."""
    counted = {axis: compared_on(axis, outcomes, positive) for axis in grid.category_ids()}
    return Scores(
        len(outcomes),
        _in_field(counted[SCOPE], positive) if SCOPE in counted else None,
        tuple(_score_axis(axis, counted[axis], own) for axis, own in grid.category_ids().items()),
        calibrate(_trust(counted, [axis for axis in counted if axis != SCOPE])),
        calibrate(_trust(counted, [axis for axis in counted if axis == SCOPE])),
    )


def macro_categories(outcomes: Iterable[Outcome], axis: str) -> tuple[str, ...]:
    """The categories that count in the macro-F1 of these outcomes."""
    support = Counter(each.gold(axis) for each in outcomes)
    return tuple(sorted(each for each, n in support.items() if n >= LEAST_SUPPORT and each != UNDECIDED))


def _in_field(outcomes: Iterable[Outcome], positive: Collection[str]) -> Hits:
    pairs = [each.pair(SCOPE) for each in outcomes]
    gold = sum(1 for label, _ in pairs if label in positive)
    read = sum(1 for _, found in pairs if found in positive)
    return _hits(gold, read, sum(1 for pair in pairs if all(each in positive for each in pair)))


def _hits(support: int, read: int, right: int) -> Hits:
    return Hits(support, read, right, share(right, read), share(right, support), f1(right, support, read))


def _score_axis(axis: str, outcomes: Sequence[Outcome], categories: Sequence[str]) -> AxisScores:
    counts = Counter(each.pair(axis) for each in outcomes)
    gold, read = sums(counts)
    there = (gold.keys() | read.keys()) - {UNDECIDED}
    order = [each for each in categories if each in there] + sorted(there.difference(categories))
    decided = [each for each in outcomes if each.is_decided(axis)]
    right = sum(1 for each in decided if each.gold(axis) == each.read(axis))
    near = sum(1 for each in decided if each.read(axis) in (each.gold(axis), *each.label.also.get(axis, ())))
    return AxisScores(
        axis,
        len(outcomes),
        len(decided),
        share(len(decided), len(outcomes)),
        share(right, len(decided)),
        share(near, len(decided)),
        macro_f1(counts, macro_categories(outcomes, axis)),
        kappa(counts),
        tuple((each, _hits(gold[each], read[each], counts[each, each])) for each in order),
        tuple(_cells(axis, outcomes, (*order, UNDECIDED))),
    )


def _cells(axis: str, outcomes: Iterable[Outcome], order: Sequence[str]) -> Iterator[Cell]:
    ids: dict[tuple[str, str], list[str]] = {}
    for each in outcomes:
        ids.setdefault(each.pair(axis), []).append(each.label.id)
    for gold, read in sorted(ids, key=lambda pair: (order.index(pair[0]), order.index(pair[1]))):
        found = ids[gold, read]
        yield Cell(gold, read, len(found), tuple(found))


def _trust(counted: dict[str, list[Outcome]], axes: Iterable[str]) -> Iterator[tuple[float, bool]]:
    """(confidence, is right) of the decided readings of these axes."""
    for axis in axes:
        for each in counted[axis]:
            if each.is_decided(axis):
                confidence = each.classification.reading(axis).confidence
                yield confidence, each.gold(axis) == each.read(axis)
