"""Shares here beside shares there: differences, their intervals, exact tests, verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from collabgrid.report.diagnosis.compared import ComparedFigure, Comparison, ReferenceKind, Verdict
from collabgrid.report.diagnosis.figures import UNDECIDED, Distribution, Part
from collabgrid.report.diagnosis.model import Diagnosis
from collabgrid.report.diagnosis.tallies import part_of, words
from collabgrid.report.diagnosis.wording import EMPTY, Citation, Text
from collabgrid.study import adjust_holm, binomial_test, difference_interval, fisher_test

LEVEL: Final = 0.05
"""The chance, in one comparison, that any difference called significant is none."""
NOTABLE: Final = 0.1
"""Ten points: a difference of which one wants to know that it is not there."""
_DIGITS: Final = 6


class Telling(NamedTuple):
    """What a figure is about and where it comes from."""

    axis: str
    axis_label: Text
    categories: tuple[str, ...]
    label: Text
    what: Text = EMPTY
    source: Citation | None = None
    is_disputed: bool = False


def compare_diagnoses(here: Diagnosis, there: Diagnosis, kind: ReferenceKind) -> Comparison:
    """The territory beside another one (or itself, earlier): each category of the axes that both have."""
    others = {each.axis: each for each in _compared_axes(there)}
    figures: list[ComparedFigure] = []
    for own in _compared_axes(here):
        if own.axis in others:
            figures += _compare_distributions(own, others[own.axis])
    return Comparison(
        id=kind,
        kind=kind,
        label=there.title,
        place="",
        year="",
        note=EMPTY if here.origin.grid_digest == there.origin.grid_digest else words("other_grid"),
        size=there.counts.counted,
        figures=judge_together(figures),
    )


def compare_parts(telling: Telling, here: Part, there: Part) -> ComparedFigure:
    """A share beside another. Where only a share is known there (`of` is 0), it is taken as exact.

    The verdict is that of this figure alone; `judge_together` considers the others.
    """
    difference = low = high = p_value = None
    if here.share is not None and here.low is not None and here.high is not None and there.share is not None:
        difference = round(here.share - there.share, _DIGITS)
        if there.of:
            low, high = difference_interval(here.count, here.of, there.count, there.of)
            p_value = fisher_test(here.count, here.of, there.count, there.of)
        else:
            low, high = here.low - there.share, here.high - there.share
            p_value = binomial_test(here.count, here.of, there.share)
        low, high, p_value = round(low, _DIGITS), round(high, _DIGITS), round(p_value, _DIGITS)
    return ComparedFigure(
        axis=telling.axis,
        axis_label=telling.axis_label,
        categories=telling.categories,
        label=telling.label,
        here=here,
        there=there,
        difference=difference,
        low=low,
        high=high,
        p_value=p_value,
        p_adjusted=p_value,
        verdict="open",
        is_disputed=telling.is_disputed,
        what=telling.what,
        source=telling.source,
    )


def judge_together(figures: Sequence[ComparedFigure]) -> tuple[ComparedFigure, ...]:
    """The figures with p-values corrected for their number, and the verdicts that follow."""
    tested = [figure for figure in figures if figure.p_value is not None]
    adjusted = iter(adjust_holm([figure.p_value for figure in tested if figure.p_value is not None]))
    judged = []
    for figure in figures:
        p_adjusted = None if figure.p_value is None else round(next(adjusted), _DIGITS)
        verdict = _verdict(figure, p_adjusted)
        judged.append(replace(figure, p_adjusted=p_adjusted, verdict=verdict))
    return tuple(judged)


def _verdict(figure: ComparedFigure, p_adjusted: float | None) -> Verdict:
    if p_adjusted is None or figure.difference is None or figure.low is None or figure.high is None:
        return "unknown"
    if p_adjusted <= LEVEL:
        return "over" if figure.difference > 0 else "under"
    return "similar" if figure.low >= -NOTABLE and figure.high <= NOTABLE else "open"


def _compared_axes(diagnosis: Diagnosis) -> Iterator[Distribution]:
    """The axes and, where the records say it, the kind of territory."""
    yield from diagnosis.axes
    if diagnosis.territories is not None:
        yield diagnosis.territories.values


def _compare_distributions(here: Distribution, there: Distribution) -> Iterable[ComparedFigure]:
    counts = {each.category.id: each.of_decided for each in there.figures}
    for own in here.figures:
        if own.category.id == UNDECIDED or own.of_decided is None:
            continue
        other = counts.get(own.category.id) or part_of(0, there.decided)
        if own.of_decided.count == 0 and other.count == 0:
            continue  # there is nothing to compare, and every test makes the others weaker
        telling = Telling(here.axis, here.label, (own.category.id,), own.category.label)
        yield compare_parts(telling, own.of_decided, other)
