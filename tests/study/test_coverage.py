"""What each rule and term does on records, and what to do about it."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.study import Use, cover_records
from collabgrid.study.coverage import LEAST_JUDGED
from study.labelled import labelled_records, small_classifier

FOOD, TOOLS = "vocabulary.topic.food.strong", "vocabulary.topic.tools.strong"


def use_of(rule: str, term: str = "", *more: dict[str, Any]) -> Use:
    found = cover_records(small_classifier(), [*labelled_records(), *more])
    uses = found.terms if term else found.rules
    return next(each for each in uses if (each.rule, each.term) == (rule, term))


def test_a_rule_is_counted_where_it_speaks_and_judged_where_the_record_is_labelled() -> None:
    food = use_of(FOOD)
    assert food.hits == 8  # f1 to f4, t5, u1, o1, o2
    assert (food.judged, food.right) == (6, 4)  # o1 and o2 are outside the field
    assert food.precision == 4 / 6
    assert food.verdict == "tune"
    unlabelled = {"id": "x", "description": "panier"}
    assert (use_of(FOOD, "", unlabelled).hits, use_of(FOOD, "", unlabelled).judged) == (9, 6)


def test_where_it_alone_decides_is_its_sole_cover() -> None:
    assert use_of(TOOLS).alone == 4  # f5, t1, t2, t3
    assert use_of(TOOLS).alone_right == 4  # the secondary category of f5 counts
    assert use_of(TOOLS, "perceuse").alone_right == 4


def test_a_secondary_category_counts_as_right() -> None:
    tools = use_of(TOOLS)
    assert (tools.judged, tools.right) == (4, 4)


def test_what_is_overruled_is_counted() -> None:
    both = [{"id": "b", "description": "ensemble, guichet, guichet"}]
    assert (
        sum(each.conflicts for each in cover_records(small_classifier(), both).rules) == 0
    )  # a tie decides nothing


def use(judged: int, right: int, alone_right: int = 0, hits: int = 9) -> Use:
    return Use("rules.a", "", hits, alone_right, 0, judged, right, alone_right, ())


@pytest.mark.parametrize(
    ("own", "verdict"),
    [
        (use(0, 0, hits=0), "never"),
        (use(LEAST_JUDGED - 1, 0), "few"),
        (use(10, 7), "keep"),
        (use(10, 5), "tune"),
        (use(10, 1), "drop"),
        (use(10, 1, alone_right=1), "tune"),
    ],
)
def test_the_verdict_follows_precision_and_protects_sole_cover(own: Use, verdict: str) -> None:
    assert own.verdict == verdict


def test_rules_that_never_speak_are_there_too() -> None:
    found = cover_records(small_classifier(), [{"id": "x", "description": "panier"}])
    assert len(found.rules) == 6
    assert [each.rule for each in found.rules if each.hits] == [FOOD]
    assert all(each.verdict == "never" for each in found.rules if not each.hits)


SILENT: list[dict[str, Any]] = [
    {"id": "1", "description": "Une fanfare et des musiciens"},
    {"id": "2", "description": "La fanfare du bourg"},
    {"id": "3", "description": "Les Fanfares, une chorale"},
    {"id": "4", "description": "La chorale du bourg"},
    {"id": "5", "description": "Rien"},
    {"id": "6", "description": "un panier de fanfare"},
]


def test_records_in_which_nothing_speaks_are_grouped_by_the_words_that_they_share() -> None:
    found = cover_records(small_classifier(), SILENT)
    assert found.silent == 5
    assert [(each.word, each.ids) for each in found.groups] == [("fanfare", ("1", "2", "3"))]


def test_an_axis_can_be_asked_for() -> None:
    found = cover_records(small_classifier(), [*SILENT, {"id": "7", "description": "ensemble"}], axis="topic")
    assert found.silent == 6
