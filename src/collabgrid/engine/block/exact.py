"""Sums, roundings and confidences of many records at once, the same to the last bit as Python gives them one by one."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from collabgrid.engine.block.arrays import Array, lengths_of, np
from collabgrid.engine.compiled import Fit
from collabgrid.engine.voting import confidence

_MANTISSA: Final = 52  # bits of a number behind its first one
_MOST_BITS: Final = 62  # of a whole number
_DIGITS: Final = 4  # of a confidence
_UNSURE: Final = (
    1e-5  # how near to the middle of two numbers of so many digits it is left to Python which one it is
)


def exact_sums(weights: Array, begins: Array) -> Array:
    """The exact sums of runs of weights, none below zero, so that no order of rules can change them: what `math.fsum`
    gives."""
    if not len(begins):
        return np.zeros(0)
    sums: Array = np.add.reduceat(weights, begins)
    counts = lengths_of(begins, len(weights))
    many = np.flatnonzero(counts > 2)  # of two, any sum is exact
    if len(many):
        exact = _sums_of_whole(weights, begins, float(sums.max()))
        sums[many] = _sums_by_one(weights, begins[many], counts[many]) if exact is None else exact.take(many)
    return sums


def _sums_of_whole(weights: Array, begins: Array, most: float) -> Array | None:
    """The sums of weights as whole numbers of the smallest part that any of them has, rounded once at the end; nothing
    where these numbers are too large."""
    some = weights[weights > 0]
    shift = _MANTISSA + 1 - math.frexp(float(some.min()))[1] if len(some) else 0
    if math.frexp(most)[1] + shift >= _MOST_BITS:
        return None
    whole = np.ldexp(weights, shift).astype("i8")
    found: Array = np.ldexp(np.add.reduceat(whole, begins).astype("f8"), -shift)
    return found


def _sums_by_one(weights: Array, begins: Array, counts: Array) -> list[float]:
    own = weights.tolist()
    bounds = zip(begins.tolist(), (begins + counts).tolist(), strict=True)
    return [math.fsum(own[first:after]) for first, after in bounds]


def rounded(values: Array, digits: int, again: Callable[[int], float]) -> Array:
    """The values, none below zero, with so many digits, as `round` gives them; `again` gives what Python makes of the
    one at a place, for those that may be rounded either way."""
    moved = values * 10.0**digits
    found: Array = np.rint(moved)
    unsure = np.flatnonzero(np.abs(np.abs(moved - found) - 0.5) < _UNSURE)
    found /= 10.0**digits
    found[unsure] = list(map(again, unsure.tolist()))
    return found


def confidences(fit: Fit, scores: Array, totals: Array, margins: Array) -> Array:
    """The confidence in categories with these scores, of so much in all, and these margins: what `confidence` says of
    each."""
    shares = np.divide(scores, totals, out=np.zeros(len(scores)), where=totals > 0)
    x = fit.intercept + fit.score * np.log1p(scores) + fit.share * shares + fit.margin * margins
    sure = 1.0 / (1.0 + np.exp(-np.clip(x, -30.0, 30.0)))

    def again(i: int) -> float:
        return confidence(fit, (math.log1p(float(scores[i])), float(shares[i]), float(margins[i])))

    return rounded(sure, _DIGITS, again)
