"""Measures of agreement, confidence and chance, on tables worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.study.calibration import Bin, calibrate
from collabgrid.study.measures import Counts, f1, kappa, macro_f1, share

HALF = {("a", "a"): 20, ("a", "b"): 5, ("b", "a"): 10, ("b", "b"): 15}
"""The usual textbook table: 35 of 50 agree (0.7), chance alone gives (25·30 + 25·20) / 2500 = 0.5."""


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (HALF, 0.4),  # (0.7 − 0.5) / (1 − 0.5)
        ({("a", "a"): 3, ("b", "b"): 2}, 1.0),
        ({("a", "b"): 1, ("b", "a"): 1}, -1.0),  # none agree, chance 0.5
        ({("a", "a"): 1, ("a", "b"): 1, ("b", "a"): 1, ("b", "b"): 1}, 0.0),
        ({("a", "undecided"): 1, ("b", "b"): 1}, 1 / 3),  # 0.5 agree, chance 1·1 / 4
        ({("a", "a"): 7}, None),
        ({}, None),
    ],
)
def test_kappa(counts: Counts, expected: float | None) -> None:
    assert kappa(counts) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("counts", "categories", "expected"),
    [
        (HALF, ["a", "b"], (8 / 11 + 2 / 3) / 2),  # a: 2·20 / (25 + 30); b: 2·15 / (25 + 20)
        (HALF, ["a"], 8 / 11),
        (HALF, ["a", "c"], 8 / 11),  # c is neither labelled nor read
        ({("a", "undecided"): 2, ("a", "a"): 2}, ["a"], 2 / 3),  # an abstention is a miss
        ({("undecided", "a"): 2, ("a", "a"): 2}, ["a"], 2 / 3),  # as is a reading where there is nothing
        (HALF, [], None),
    ],
)
def test_macro_f1(counts: Counts, categories: list[str], expected: float | None) -> None:
    assert macro_f1(counts, categories) == (None if expected is None else pytest.approx(expected))


def test_nothing_of_nothing() -> None:
    assert (share(0, 0), f1(0, 0, 0)) == (None, None)
    assert (share(1, 4), f1(1, 2, 2)) == (0.25, 0.5)


def test_ten_bins_and_the_expected_calibration_error() -> None:
    half_right = [(0.5, True), (0.5, False)] * 5
    found = calibrate([(0.9, True)] * 10 + half_right)
    assert found.bins == (Bin(2, 0.5, 0.5),) * 5 + (Bin(2, 0.9, 1.0),) * 5
    assert found.error == pytest.approx(0.05)  # ten readings are off by 0, ten by 0.1


def test_fewer_readings_than_bins() -> None:
    assert calibrate([]).error is None
    found = calibrate([(0.8, False), (0.4, True)])
    assert found.bins == (Bin(1, 0.4, 1.0), Bin(1, 0.8, 0.0))
    assert found.error == pytest.approx(0.7)  # (0.6 + 0.8) / 2


readings = st.lists(st.tuples(st.sampled_from([0.2, 0.5, 0.5, 0.9, 0.95]), st.booleans()), max_size=60)


@given(readings)
@settings(deadline=None)
def test_calibration_forgets_nothing_and_knows_no_order(
    pairs: list[tuple[float, bool]],
) -> None:
    found = calibrate(pairs)
    assert sum(each.count for each in found.bins) == found.count == len(pairs)
    assert not found.bins or max(b.count for b in found.bins) - min(b.count for b in found.bins) <= 1
    assert found == calibrate(sorted(pairs, reverse=True))
    right = sum(is_right for _, is_right in pairs)
    assert sum(each.count * each.right for each in found.bins) == pytest.approx(right)


@given(st.dictionaries(st.tuples(st.sampled_from("abc"), st.sampled_from("abcu")), st.integers(1, 50)))
@settings(deadline=None)
def test_measures_stay_in_their_range(counts: dict[tuple[str, str], int]) -> None:
    agreement, mean = kappa(counts), macro_f1(counts, "abc")
    assert agreement is None or -1 <= agreement <= 1
    assert mean is None or 0 <= mean <= 1
    turned = {(read, gold): n for (gold, read), n in counts.items()}
    assert kappa(turned) == agreement
    assert macro_f1(turned, "abc") == (None if mean is None else pytest.approx(mean))
