"""The confidence of a grid, fitted on labelled records: how often readings like this one were right."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final, NamedTuple

from collabgrid.engine import confidence, confidence_terms
from collabgrid.grid import SCOPE, ConfidenceFit
from collabgrid.study.calibration import Calibration, calibrate
from collabgrid.study.outcomes import Outcome, compared_on

LEAST_READINGS: Final = 50
"""Decided readings below which nothing is fitted: four numbers cannot be told from fewer."""
_RIDGE = 1.0  # keeps the weights finite where right and wrong readings part without overlap
_STEPS = 50
_NEAR = 1e-10
_DIGITS = 2


class Point(NamedTuple):
    """One decided reading of a labelled record."""

    source: str
    terms: tuple[float, float, float]
    """What its confidence goes by."""
    right: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """A confidence fit, and how far it can be believed."""

    fit: ConfidenceFit
    own: Calibration
    """On the readings that it was fitted on."""
    left_out: Calibration | None
    """Each source read with a fit of the other sources; nothing where there is one source only."""
    sources: tuple[tuple[str, int], ...]
    """The sources with their numbers of decided readings."""


def fit_confidence(
    outcomes: Iterable[Outcome], axes: Iterable[str], positive: Collection[str]
) -> Fitted | None:
    """Fit the confidence on all decided readings of the axes (and the scope) together.

    Logistic regression of whether a reading is right on the logarithm of one plus its score, its share of all
    scores and its margin (Newton's method, with a small ridge). On the axes the records count whose label is
    in `positive`; a reading of the scope is right where it is on the same side as the label. Nothing below
    `LEAST_READINGS` readings.
    """
    points = _points(list(outcomes), axes, positive)
    if len(points) < LEAST_READINGS:
        return None
    fit = _fit(points)
    names = sorted({point.source for point in points})
    guesses: list[tuple[float, bool]] = []
    for name in names if len(names) > 1 else ():
        others = _fit([point for point in points if point.source != name])
        guesses += [(confidence(others, p.terms), p.right) for p in points if p.source == name]
    return Fitted(
        fit,
        calibrate((confidence(fit, point.terms), point.right) for point in points),
        calibrate(guesses) if guesses else None,
        tuple((name, sum(1 for point in points if point.source == name)) for name in names),
    )


def _points(outcomes: Sequence[Outcome], axes: Iterable[str], positive: Collection[str]) -> list[Point]:
    found = []
    for axis in axes:
        for each in compared_on(axis, outcomes, positive):
            reading = each.classification.reading(axis)
            if reading.category is None:
                continue
            gold = each.gold(axis)
            right = gold == reading.category
            if axis == SCOPE and positive:
                right = (gold in positive) == (reading.category in positive)
            terms = confidence_terms(reading.scores, reading.category, reading.margin)
            found.append(Point(each.label.source, terms, right))
    return found


def _fit(points: Sequence[Point]) -> ConfidenceFit:
    rows = [((1.0, *point.terms), float(point.right)) for point in points]
    weights = [0.0] * 4
    for _ in range(_STEPS):
        step = _solve(*_slope_and_bend(rows, weights))
        weights = [weight - change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _NEAR:
            break
    intercept, score, share, margin = (round(weight, _DIGITS) + 0.0 for weight in weights)
    return ConfidenceFit(intercept=intercept, score=score, share=share, margin=margin)


def _slope_and_bend(
    rows: Sequence[tuple[tuple[float, ...], float]], weights: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    """The first and second derivatives of the penalised loss; the constant term is not penalised."""
    size = range(len(weights))
    ridge = [_RIDGE if i else 1e-9 for i in size]
    slope = [ridge[i] * weights[i] for i in size]
    bend = [[ridge[i] if i == j else 0.0 for j in size] for i in size]
    for terms, right in rows:
        x = sum(weight * term for weight, term in zip(weights, terms, strict=True))
        guess = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, x))))
        for i in size:
            slope[i] += (guess - right) * terms[i]
            for j in size:
                bend[i][j] += guess * (1.0 - guess) * terms[i] * terms[j]
    return slope, bend


def _solve(right: Sequence[float], matrix: Sequence[Sequence[float]]) -> list[float]:
    """The solution of a small system of linear equations (Gauss and Jordan, with pivots)."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(len(rows)):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    return [rows[i][-1] / rows[i][i] for i in range(len(rows))]
