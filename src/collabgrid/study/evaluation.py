"""A grid against labelled records: how well it reads them, and which records are behind each mistake."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

from collabgrid.engine import Classifier, GridStamp
from collabgrid.grid import Grid
from collabgrid.study.labels import Label, positive_scopes, unknown_categories
from collabgrid.study.outcomes import Outcome, compare_records, compared_on
from collabgrid.study.resampling import RESAMPLES, SEED, Interval, bootstrap
from collabgrid.study.scores import Scores, score_outcomes

SplitBy = Literal["lang", "source", "hard"]
SPLITS: Final[tuple[SplitBy, ...]] = get_args(SplitBy)


@dataclass(frozen=True, slots=True)
class Part:
    """The scores of the records that share a language, a source, or how hard the coder found them."""

    by: SplitBy
    value: str
    """The language or source as the records write it, `true` or `false`; empty where it is not told."""
    scores: Scores


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well a grid reads labelled records."""

    grid: GridStamp
    positive: tuple[str, ...]
    """The scope categories that belong to the field; on the axes only records labelled so are compared."""
    scores: Scores
    intervals: tuple[Interval, ...]
    resamples: int
    parts: tuple[Part, ...]
    outcomes: tuple[Outcome, ...]
    """Every labelled record with its reading, in the order of their ids."""
    unlabelled: tuple[str, ...]
    """The ids of the records without a label; they are not read."""
    unknown: tuple[tuple[str, str], ...]
    """(axis, value) of labels that are no category of the grid; they count, and can only be missed."""

    def interval(self, axis: str, measure: str) -> Interval | None:
        """The interval of a measure; nothing where it has none."""
        wanted = (each for each in self.intervals if (each.axis, each.measure) == (axis, measure))
        return next(wanted, None)

    def behind(self, axis: str, gold: str, read: str) -> tuple[Outcome, ...]:
        """The records behind a cell of the confusion table, `undecided` being a value of both sides."""
        counted = compared_on(axis, self.outcomes, self.positive)
        return tuple(each for each in counted if each.pair(axis) == (gold, read))


def evaluate(
    classifier: Classifier,
    records: Iterable[Mapping[str, Any]],
    *,
    positive: Collection[str] | None = None,
    resamples: int = RESAMPLES,
    seed: str = SEED,
) -> Evaluation:
    """Read labelled records and compare.

    A record has its labels under `gold`: for the scope and each axis a category, `unknown` where the record
    leaves it open, nothing where it is not labelled; secondary categories under `X_also` (a text or a list);
    `hard` (true or false). `positive` are the scope categories that belong to the field, by default those of
    `positive_scopes`. No order of the records changes anything.
    """
    comparison = compare_records(classifier, records)
    grid, outcomes = classifier.grid, comparison.outcomes
    labels = [each.label for each in outcomes]
    chosen = positive_scopes(grid, labels) if positive is None else tuple(sorted(set(positive)))
    return Evaluation(
        classifier.stamp,
        chosen,
        score_outcomes(grid, outcomes, chosen),
        bootstrap(grid, outcomes, chosen, resamples, seed),
        resamples,
        _parts(grid, outcomes, chosen),
        outcomes,
        comparison.unlabelled,
        unknown_categories(grid, labels),
    )


def _parts(grid: Grid, outcomes: Iterable[Outcome], positive: Collection[str]) -> tuple[Part, ...]:
    groups: dict[tuple[SplitBy, str], list[Outcome]] = {}
    for each in outcomes:
        for by in SPLITS:
            groups.setdefault((by, _part_of(each.label, by)), []).append(each)
    order = sorted(groups, key=lambda key: (SPLITS.index(key[0]), key[1]))
    return tuple(Part(*key, score_outcomes(grid, groups[key], positive)) for key in order)


def _part_of(label: Label, by: SplitBy) -> str:
    if by == "hard":
        return "" if label.hard is None else str(label.hard).lower()
    return label.language if by == "lang" else label.source
