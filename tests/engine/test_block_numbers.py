"""Numbers of many records at once are those that Python gives one by one, to the last bit."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine.block.arrays import distinct, numbered, order_of
from collabgrid.engine.block.bits import records_of
from collabgrid.engine.block.exact import confidences, exact_sums, rounded
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.compiled import Fit
from collabgrid.engine.fold import fold
from collabgrid.engine.voting import confidence

NUMBERS = st.one_of(st.integers(0, 5), st.integers(0, 1 << 20), st.integers(0, 1 << 62))
WEIGHTS = st.one_of(st.sampled_from((0.0, 0.1, 0.3, 0.7, 1.2, 2.5)), st.floats(0, 1e3), st.floats(0, 1e300))
SCORES = st.floats(0.001, 50)
LETTERS = st.one_of(st.characters(), st.sampled_from("éÉœŒ’…ßﬁİıΣς%％½™\u0301\x1e\x00 aA"))


@given(st.lists(NUMBERS, max_size=40))
def test_numbers_are_put_in_order(given_numbers: list[int]) -> None:
    numbers = np.array(given_numbers, "i8")
    assert order_of(numbers).tolist() == sorted(range(len(numbers)), key=given_numbers.__getitem__)
    once = sorted(set(given_numbers))
    assert distinct(numbers).tolist() == once
    assert numbered(numbers).tolist() == [once.index(each) for each in given_numbers]


@given(st.lists(st.lists(WEIGHTS, min_size=1, max_size=9), max_size=9))
def test_sums_are_exact(runs: list[list[float]]) -> None:
    begins = np.cumsum([0, *map(len, runs)])[:-1]
    every = np.array([weight for run in runs for weight in run], "f8")
    assert exact_sums(every, begins).tolist() == list(map(math.fsum, runs))


@given(st.lists(st.one_of(st.floats(0, 50), st.integers(0, 200_000).map(lambda n: n / 20_000)), max_size=20))
def test_values_are_rounded(values: list[float]) -> None:
    found = rounded(np.array(values, "f8"), 4, lambda i: round(values[i], 4))
    assert found.tolist() == [round(each, 4) for each in values]


@given(st.lists(st.tuples(SCORES, SCORES, st.floats(0, 1)), max_size=20), st.tuples(*[st.floats(-9, 9)] * 4))
@settings(deadline=None)
def test_confidences_are_those_of_each(
    rows: list[tuple[float, float, float]], weights: tuple[float, ...]
) -> None:
    fit = Fit(*weights)
    scores, others, margins = np.array(rows, "f8").reshape(-1, 3).T
    found = confidences(fit, scores, scores + others, margins)
    assert found.tolist() == [
        confidence(fit, (math.log1p(own), own / (own + other), margin)) for own, other, margin in rows
    ]


@given(st.lists(st.text(LETTERS, max_size=8), max_size=8))
@settings(max_examples=300)
def test_texts_are_folded(texts: list[str]) -> None:
    assert list(fold_all(texts)) == list(map(fold, texts))


@given(st.sets(st.integers(0, 3_000)))
def test_records_are_those_of_the_bits(records: set[int]) -> None:
    found = list(records_of(sum(1 << record for record in records)))
    assert set(found) == records
    assert all(one < next_one for one, next_one in pairwise(found))
