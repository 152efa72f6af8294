"""Whether confidence can be believed: of the readings at 0.8, are about 80 % right?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import fsum
from operator import itemgetter
from typing import Final

BINS: Final = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Readings of like confidence."""

    count: int
    confidence: float
    """Their mean confidence."""
    right: float
    """The share of them that is right."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Confidence against truth, over decided readings."""

    count: int
    bins: tuple[Bin, ...]
    """The least sure first, as many readings in each (give or take one)."""
    error: float | None
    """The expected calibration error: the mean over the readings of how far the share that is right lies from
    the mean confidence of their bin (Naeini et al. 2015, doi:10.1609/aaai.v29i1.9602, with bins of equal count).
    """


def calibrate(readings: Iterable[tuple[float, bool]], bins: int = BINS) -> Calibration:
    """Compare confidence with truth; `readings` are pairs of (confidence, is right).

    Readings of one confidence share their truth evenly, so that it does not matter which of them falls into
    which bin.
    """
    shared: list[tuple[float, float]] = []
    for confidence, ties in groupby(sorted(readings), key=itemgetter(0)):
        rights = [right for _, right in ties]
        shared += [(confidence, sum(rights) / len(rights))] * len(rights)
    edges = [place * len(shared) // bins for place in range(bins + 1)]
    found = tuple(_bin(shared[start:end]) for start, end in pairwise(edges) if end > start)
    if not found:
        return Calibration(0, (), None)
    error = fsum(each.count * abs(each.right - each.confidence) for each in found) / len(shared)
    return Calibration(len(shared), found, error)


def _bin(readings: list[tuple[float, float]]) -> Bin:
    count = len(readings)
    confidence, right = (fsum(column) / count for column in zip(*readings, strict=True))
    return Bin(count, confidence, right)
