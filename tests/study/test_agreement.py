"""Agreement between coders: published examples of the measures, and small codings counted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.study import Agreement, Coder, agree, gather_coder
from collabgrid.study.measures import alpha
from study.labelled import small_classifier

CLASSIFIER = small_classifier()
GRID = CLASSIFIER.grid

# Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", examples A, B and C; `.` stands for no answer
BINARY = ["0100000010", "1110010000"]
LETTERS = ["aabbdcccedda", "babbbccceddd"]
FOUR = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]


@pytest.mark.parametrize(("rows", "expected"), [(BINARY, 0.095), (LETTERS, 0.692), (FOUR, 0.743)])
def test_alpha_of_published_examples(rows: Sequence[str], expected: float) -> None:
    units = [[value for value in unit if value != "."] for unit in zip(*rows, strict=True)]
    assert alpha(units) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (["aa", "bb"], 1.0),
        (["aa", "aa"], None),  # one value throughout
        (["a", "b"], None),  # nobody else has answered
        ([], None),
        (["ab", "ba"], 1 - 3 * 4 / 8),  # observed 4, expected 2·2 + 2·2 of 4·3
    ],
)
def test_alpha_at_the_edges(units: list[str], expected: float | None) -> None:
    assert alpha(units) == (None if expected is None else pytest.approx(expected))


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=4), max_size=8), st.randoms())
def test_no_order_changes_alpha(units: list[list[str]], random: Any) -> None:
    mixed = [random.sample(unit, len(unit)) for unit in random.sample(units, len(units))]
    assert alpha(mixed) == alpha(units)


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=2, max_size=4), min_size=1))
def test_alpha_is_one_where_all_agree_and_less_where_not(units: list[list[str]]) -> None:
    found = alpha(units)
    if found is not None:
        assert (found == 1) is all(len(set(unit)) == 1 for unit in units)
        assert found <= 1


TEXTS = {
    "r1": "ensemble, panier",
    "r2": "guichet, perceuse",
    "r3": "ensemble",
    "r4": "commerce",
    "r5": "ensemble",
}


def coder(name: str, labels: str) -> Coder:
    """A coder who says `r1 in food, r2 out …`."""
    rows = [row.split() for row in labels.split(",")]
    records = [
        {"id": own, "description": TEXTS[own], "gold": {"scope": scope, "topic": next(iter(rest), None)}}
        for own, scope, *rest in rows
    ]
    return gather_coder(GRID, name, records)


ANNA = coder("anna", "r1 in food, r2 edge tools, r3 in unknown, r4 out, r5 in help")
BEN = coder("ben", "r1 in food, r2 in food, r3 in unknown, r4 edge tools")


def compared() -> Agreement:
    return agree(GRID, (ANNA, BEN), machine=CLASSIFIER)


def test_two_coders() -> None:
    scope, topic = compared().axes
    # scope: r1 and r3 alike, r2 edge/in, r4 out/edge; topic: r4 is outside for anna, r5 is anna's alone
    assert (scope.count, scope.agreed, topic.count, topic.agreed) == (4, 2, 3, 2)
    assert (scope.pairs[0].one, scope.pairs[0].other, scope.pairs[0].share) == ("anna", "ben", 0.5)
    # topic: food/food, tools/food, undecided/undecided; chance 1·2 + 1·1 of 9
    assert topic.pairs[0].kappa == pytest.approx((3 * 2 - 3) / (9 - 3))
    assert [(each.one, each.other, [case.id for case in each.cases]) for each in scope.confusions] == [
        ("in", "edge", ["r2"]),
        ("edge", "out", ["r4"]),
    ]
    assert topic.confusions[0].cases[0].answers == (("anna", "tools"), ("ben", "food"))


def test_what_is_missing_is_told() -> None:
    found = compared()
    assert found.missing == (("ben", ("r5",)),)
    assert (found.count, tuple(found.records)) == (4, ("r1", "r2", "r3", "r4", "r5"))


def test_the_machine_beside_each_of_the_people() -> None:
    found = compared()
    topic = found.axes[1]
    # the machine reads food, tools, nothing, nothing, nothing
    assert [(pair.one, pair.count, pair.agreed) for pair in topic.machine_pairs] == [
        ("anna", 4, 3),
        ("ben", 4, 2),
    ]
    assert [(each.one, each.other) for each in topic.machine_confusions] == [
        ("food", "tools"),
        ("tools", "undecided"),
        ("help", "undecided"),
    ]
    assert found.confusion("topic", "undecided", "help", machine=True) is topic.machine_confusions[2]
    assert found.confusion("topic", "help", "undecided") is None


def test_the_later_label_of_one_record_counts() -> None:
    twice = coder("anna", "r1 in food, r1 out")
    assert twice.labels["r1"].values == {"scope": "out"}


def test_ids_that_stand_at_different_texts_are_told() -> None:
    other = {"id": "r1", "description": "something else", "gold": {"scope": "in"}}
    bare = {"id": "r2", "gold": {"scope": "in"}}
    found = agree(GRID, (ANNA, gather_coder(GRID, "ben", [other, bare])))
    assert found.differing == ("r1",)  # a label without a text differs from nothing


def test_no_order_of_the_records_changes_anything() -> None:
    backwards = [gather_coder(GRID, each.name, reversed(list(each.records.values()))) for each in (ANNA, BEN)]
    assert agree(GRID, backwards, machine=CLASSIFIER) == compared()
