"""Coding by hand as questions and answers, without a terminal."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.grid import load_grid
from collabgrid.study import LEFT_OPEN, Codebook, Coding, Question
from collabgrid.study.labels import read_label

GRID = load_grid(
    {
        "g.yaml": """
grid: {id: small, version: 1.0.0, title: Small, languages: [en]}
scope: {label: S, categories: [{id: in, label: In}, {id: edge, label: Edge}, {id: out, label: Out}]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: T}, {id: help, label: H}]}
  - {id: way, label: W, categories: [{id: give, label: G}, {id: lend, label: L}]}
  - {id: place, label: P, categories: [{id: here, label: H}, {id: there, label: T}]}
policy:
  decisions: {topic: {also: 5}, way: {also: 1}}
  levers: {when: {reading: {scope: [in, edge]}}}
"""
    }
).require()
BOOK = Codebook(GRID)


def coded(*answers: str, gold: dict[str, Any] | None = None) -> Coding:
    """A record after these answers; `.` closes the secondary categories, `<` takes an answer back."""
    coding = Coding(BOOK, {"id": "a", "name": "A", "gold": gold})
    for each in answers:
        if each == ".":
            coding.close_also()
        elif each == "<":
            coding.take_back()
        else:
            coding.answer(each)
    return coding


def test_a_whole_record() -> None:
    coding = coded("in", "food", "help", "tools", "lend", "give", "here")
    assert coding.current() is None
    assert coding.labelled_record() == {
        "id": "a",
        "name": "A",
        "gold": {
            "scope": "in", "topic": "food", "topic_also": ["help", "tools"], "way": "lend", "way_also": "give",
            "place": "here", "hard": False,
        },
    }  # fmt: skip


def test_what_is_outside_the_field_is_asked_nothing_more() -> None:
    coding = coded("out")
    assert coding.current() is None
    assert coding.label() == {
        "scope": "out", "topic": None, "topic_also": [], "way": None, "way_also": None, "place": None, "hard": False,
    }  # fmt: skip


def test_an_axis_that_is_left_open_takes_no_secondary_category() -> None:
    assert coded("edge", LEFT_OPEN).current() == Question("way")


@pytest.mark.parametrize("wrong", ["food", "hours", ""])
def test_what_is_no_answer_is_refused(wrong: str) -> None:
    coding = coded("in", "food")
    with pytest.raises(ValueError, match=f"^{wrong}$"):
        coding.answer(wrong)
    with pytest.raises(ValueError, match=f"^{LEFT_OPEN}$"):
        coding.answer(LEFT_OPEN)


def test_answers_are_taken_back_one_by_one() -> None:
    coding = coded("in", "food", "help", ".", "lend", "<", "<")
    assert (coding.current(), coding.pending) == (Question("topic", also=True), ())
    assert coded("in", "food", "help", "<").current() == Question("topic", also=True)
    assert coded("in", "<").take_back() is False
    # another answer forgets what followed
    assert coded("in", "food", "help", ".", "<", "<", "tools", ".").label()["topic_also"] == []


def test_a_label_that_is_half_done_goes_on_where_it_stopped() -> None:
    half = coded("in", "food").label()
    again = coded(gold=half)
    assert again.current() == Question("topic", also=True)
    assert (
        coded(".", "give", ".", "here", gold=half).label()
        == coded("in", "food", ".", "give", ".", "here").label()
    )


def test_what_a_label_holds_beside_stays() -> None:
    label = coded("out", gold={"note": "odd", "elsewhere": "x"}).label()
    assert (label["note"], label["elsewhere"]) == ("odd", "x")


def test_one_axis_alone() -> None:
    book = Codebook(GRID, ["place"])
    coding = Coding(book, {"id": "a"})
    assert coding.questions() == (Question("place"),)
    assert Coding(book, {"id": "a", "gold": {"scope": "out"}}).current() is None
    coding.answer("there")
    assert coding.label() == {"place": "there", "hard": False}


def test_a_grid_that_never_says_what_its_field_is_asks_of_all() -> None:
    plain = GRID.model_copy(update={"policy": type(GRID.policy)()})
    assert Codebook(plain).positive == ("in", "edge", "out")


@given(
    st.lists(st.sampled_from(["in", "out", "food", "help", "give", "here", LEFT_OPEN, ".", "<"]), max_size=25)
)
def test_whatever_is_typed_the_label_can_be_read_and_gone_on_with(answers: list[str]) -> None:
    coding = coded()
    for each in answers:
        if each == ".":
            coding.close_also()
        elif each == "<":
            coding.take_back()
        elif each in coding.choices():
            coding.answer(each)
    again = Coding(BOOK, coding.labelled_record())
    assert again.label() == coding.label()
    assert again.current() == coding.current()
    label = read_label(GRID, {"id": "a", "gold": coding.label()})
    assert (label is None) is (coding.gold.get("scope") is None)
