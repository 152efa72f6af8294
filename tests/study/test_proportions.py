"""Intervals and tests against published examples, and what always holds of them."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.study import adjust_holm, binomial_test, difference_interval, fisher_test, wilson_interval

SHARES = st.integers(1, 300).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_of_a_share_is_that_of_the_literature(
    count: int, of: int, low: float, high: float
) -> None:
    assert wilson_interval(count, of) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),  # Newcombe 1998, Statistics in Medicine 17, 873-890, table II
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_interval_of_a_difference_is_that_of_the_literature(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float
) -> None:
    assert difference_interval(*one, *other) == pytest.approx((low, high), abs=5e-5)


def test_fishers_tea() -> None:
    assert fisher_test(3, 4, 1, 4) == pytest.approx(34 / 70)
    assert fisher_test(4, 4, 0, 4) == pytest.approx(2 / 70)


def test_a_coin() -> None:
    assert binomial_test(9, 10, 0.5) == pytest.approx(22 / 1024)
    assert binomial_test(0, 10, 0.0) == 1.0
    assert binomial_test(1, 10, 0.0) == 0.0


def test_holm_steps_down() -> None:
    assert adjust_holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert adjust_holm([]) == []


def test_there_is_no_share_of_nothing() -> None:
    with pytest.raises(ValueError, match="no share of nothing"):
        wilson_interval(0, 0)


@given(SHARES)
def test_a_share_lies_in_its_interval(share: tuple[int, int]) -> None:
    low, high = wilson_interval(*share)
    assert 0 <= low <= share[0] / share[1] <= high <= 1


@given(SHARES, SHARES)
def test_turning_a_comparison_around_turns_its_sign(one: tuple[int, int], other: tuple[int, int]) -> None:
    low, high = difference_interval(*one, *other)
    assert difference_interval(*other, *one) == pytest.approx((-high, -low))
    assert fisher_test(*one, *other) == pytest.approx(fisher_test(*other, *one))


@given(st.integers(0, 12), st.integers(1, 12), st.integers(0, 12), st.integers(1, 12))
def test_fishers_test_is_the_sum_over_all_tables(count: int, of: int, other: int, other_of: int) -> None:
    count, other = min(count, of), min(other, other_of)
    both = count + other
    ways = [comb(of, k) * comb(other_of, both - k) for k in range(max(0, both - other_of), min(of, both) + 1)]
    own = comb(of, count) * comb(other_of, other)
    expected = sum(each for each in ways if each <= own) / sum(ways)
    assert fisher_test(count, of, other, other_of) == pytest.approx(expected)


@given(st.lists(st.floats(0, 1), max_size=20))
def test_a_correction_never_makes_a_result_surer_nor_changes_the_order(p_values: list[float]) -> None:
    adjusted = adjust_holm(p_values)
    assert all(before <= after <= 1 for before, after in zip(p_values, adjusted, strict=True))
    ranked = sorted(range(len(p_values)), key=p_values.__getitem__)
    assert [adjusted[i] for i in ranked] == sorted(adjusted)
