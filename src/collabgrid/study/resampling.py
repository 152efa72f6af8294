"""How far chance in the choice of records may move a score: percentile bootstrap intervals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import shake_256
from operator import itemgetter
from statistics import quantiles
from struct import unpack
from typing import Final

from collabgrid.grid import SCOPE, Grid
from collabgrid.study.measures import Counts, f1, kappa, macro_f1, sums
from collabgrid.study.outcomes import Outcome, compared_on
from collabgrid.study.scores import macro_categories

RESAMPLES: Final = 1000
SEED: Final = "collabgrid"
IN_FIELD: Final = "in_field"
_FORTIETHS: Final = 40
"""The first and the last of so many parts leave out 2.5 % at each end."""

Pair = tuple[str, str]
Measure = Callable[[Counts], float | None]


@dataclass(frozen=True, slots=True)
class Interval:
    """Where 95 % of the resamples lie."""

    axis: str
    measure: str
    """`in_field` (the F1 of the positive scope categories together), `macro_f1` or `kappa`."""
    low: float
    high: float


def bootstrap(
    grid: Grid,
    outcomes: Sequence[Outcome],
    positive: Collection[str],
    resamples: int = RESAMPLES,
    seed: str = SEED,
) -> tuple[Interval, ...]:
    """Percentile intervals (Efron and Tibshirani 1993, chapter 13) from drawing the records again with
    replacement. The same records, seed and number of resamples give the same intervals.

    The categories of a macro-F1 are those of the whole set in every resample. A measure that is defined in
    fewer than two resamples has no interval.
    """
    measured = list(_measured(grid, outcomes, positive))
    values: list[list[float]] = [[] for _ in measured]
    for number in range(resamples if outcomes else 0):
        pick = _picker(seed, number, len(outcomes))
        for found, (_, _, pairs, measure) in zip(values, measured, strict=True):
            counts = Counter(pick(pairs))
            counts.pop(None, None)
            score = measure({pair: n for pair, n in counts.items() if pair is not None})
            if score is not None:
                found.append(score)
    return tuple(
        Interval(axis, name, *_ends(found))
        for (axis, name, _, _), found in zip(measured, values, strict=True)
        if len(found) > 1
    )


def _measured(
    grid: Grid, outcomes: Sequence[Outcome], positive: Collection[str]
) -> Iterator[tuple[str, str, list[Pair | None], Measure]]:
    """What is measured: the axis, the name, for each record its (gold, read) or nothing, the measure."""
    for axis in grid.category_ids():
        counted = compared_on(axis, outcomes, positive)
        pairs = [each.pair(axis) if each.label.counts_on(axis, positive) else None for each in outcomes]
        if axis == SCOPE:
            yield axis, IN_FIELD, pairs, _field_measure(positive)
        yield axis, "macro_f1", pairs, _macro_measure(macro_categories(counted, axis))
        yield axis, "kappa", pairs, kappa


def _field_measure(positive: Collection[str]) -> Measure:
    def measure(counts: Counts) -> float | None:
        labelled, read = sums(counts)
        right = sum(n for (gold, found), n in counts.items() if gold in positive and found in positive)
        return f1(right, sum(labelled[each] for each in positive), sum(read[each] for each in positive))

    return measure


def _macro_measure(categories: Collection[str]) -> Measure:
    return lambda counts: macro_f1(counts, categories)


def _picker(seed: str, number: int, size: int) -> Callable[[list[Pair | None]], tuple[Pair | None, ...]]:
    """Draws `size` of `size` with replacement. The numbers are a hash of the seed: `random` would do, but its
    stream is not promised to stay the same."""
    stream = shake_256(f"{seed}:{number}".encode()).digest(4 * size)
    places = [each * size >> 32 for each in unpack(f"<{size}I", stream)]
    if size == 1:
        return lambda pairs: (pairs[0],)
    return itemgetter(*places)


def _ends(values: list[float]) -> tuple[float, float]:
    cuts = quantiles(values, n=_FORTIETHS, method="inclusive")
    return cuts[0], cuts[-1]
