"""Shares of small numbers: their intervals, the difference of two, exact tests, many tests at once."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, lgamma, log, sqrt
from typing import Final

Z_95: Final = 1.959963984540054
"""The normal quantile of a two-sided 95 % interval."""
_TOLERANCE: Final = 1e-7  # outcomes as likely as the one at hand, but for rounding, count as such


def wilson_interval(count: int, of: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953).

    It stays within 0 and 1 and holds for small numbers. Raises ValueError where `of` is not positive.
    """
    if of <= 0:
        raise ValueError("there is no share of nothing")
    share, square = count / of, Z_95 * Z_95
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = Z_95 * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    low = 0.0 if count == 0 else max(0.0, middle - half)
    return low, 1.0 if count == of else min(1.0, middle + half)


def difference_interval(count: int, of: int, other: int, other_of: int) -> tuple[float, float]:
    """The 95 % interval of `count/of - other/other_of`, from the two score intervals (Newcombe 1998, method 10,
    doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I)."""
    one, two = count / of, other / other_of
    low, high = wilson_interval(count, of)
    other_low, other_high = wilson_interval(other, other_of)
    below = sqrt((one - low) ** 2 + (other_high - two) ** 2)
    above = sqrt((high - one) ** 2 + (two - other_low) ** 2)
    return one - two - below, one - two + above


def fisher_test(count: int, of: int, other: int, other_of: int) -> float:
    """The two-sided p-value of Fisher's exact test that two shares are the same: how likely a table at most as
    likely as this one is, with the same margins."""
    both, whole = count + other, of + other_of
    least, most = max(0, both - other_of), min(of, both)
    fixed = _log_choose(whole, both)
    weights = [_log_choose(of, k) + _log_choose(other_of, both - k) - fixed for k in range(least, most + 1)]
    return _as_unlikely(weights, weights[count - least])


def binomial_test(count: int, of: int, share: float) -> float:
    """The two-sided p-value of the exact binomial test that the share behind `count` of `of` is `share`."""
    if share <= 0 or share >= 1:
        return 1.0 if count == of * share else 0.0
    weights = [_log_choose(of, k) + k * log(share) + (of - k) * log(1 - share) for k in range(of + 1)]
    return _as_unlikely(weights, weights[count])


def adjust_holm(p_values: Sequence[float]) -> list[float]:
    """The p-values of tests made together, by Holm's step-down correction (Holm 1979, Scand. J. Statist. 6).

    Where those at most 0.05 are called significant, the chance that any of these calls is wrong is at most 5 %,
    however the tests depend on each other.
    """
    adjusted = [0.0] * len(p_values)
    highest = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=lambda i: (p_values[i], i))):
        highest = max(highest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = highest
    return adjusted


def _log_choose(whole: int, part: int) -> float:
    return lgamma(whole + 1) - lgamma(part + 1) - lgamma(whole - part + 1)


def _as_unlikely(weights: Sequence[float], own: float) -> float:
    return min(1.0, sum(exp(each) for each in weights if each <= own + _TOLERANCE))
