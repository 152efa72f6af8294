"""What `--fix` changes: the fault, and nothing but the fault."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.grid import load_grid, plain_grid
from collabgrid.report import check_loaded
from collabgrid.source import mend_texts
from drawn import cases

from .small_lint import PARTS, small_text

RULE = "rules: [{id: open, when: {list: doors}, then: {topic: food}}]\n"
SAFE = {"GRID021", "GRID101", "GRID105", "GRID106", "GRID401", "GRID402", "GRID426", "GRID441"}
"""The codes of what is mended."""


def mended(text: str) -> str:
    """A grid in one file, after everything that is safe was mended."""
    for _ in range(5):
        found = check_loaded(load_grid({"grid.yaml": text})).diagnostics
        changed = mend_texts({"grid.yaml": text}, found).texts
        if not changed:
            return text
        text = changed["grid.yaml"]
    raise AssertionError("mending has no end")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("lists: {doors: [porte, porte]}\n", "lists: {doors: [porte]}\n"),
        (
            "lists: {doors: [portes, porte, mur]}\n",
            "lists: {doors: [portes, porte, mur]}\n",
        ),  # the first item stays
        ("lists: {doors: [porte, portes, mur]}\n", "lists: {doors: [porte, mur]}\n"),
        ("lists:\n  doors: [porte,\n    mur,\n    porte]\n", "lists:\n  doors: [porte,\n    mur]\n"),
        (
            "lists:\n  doors:\n    - porte # wood\n    - mur\n    - porte # iron\n    - toit\n",
            "lists:\n  doors:\n    - porte # wood\n    - mur\n    # iron\n    - toit\n",
        ),
        ("lists:\n  doors:\n  - porte\n  - porte\n", "lists:\n  doors:\n  - porte\n"),
        ("lists:\r\n  doors:\r\n  - porte\r\n  - porte\r\n", "lists:\r\n  doors:\r\n  - porte\r\n"),
        ("lists: {doors: [on, porte]}  # no\n", 'lists: {doors: ["on", porte]}  # no\n'),
        ("lits: {doors: [porte]}\n", "lists: {doors: [porte]}\n"),
    ],
)
def test_a_fault_goes_and_the_rest_stays(wrong: str, right: str) -> None:
    head = small_text()
    assert mended(head + wrong + RULE) == head + right + RULE


def test_keys_and_values_with_one_near_name() -> None:
    text = small_text(
        "rulse:\n  - {id: one, wen: {terms: [x1]}, then: {topic: food}, strength: stong}  # why\n"
    )
    assert mended(text).endswith(
        "rules:\n  - {id: one, when: {terms: [x1]}, then: {topic: food}, strength: strong}  # why\n"
    )


def test_a_key_that_is_there_already_is_left_to_its_author() -> None:
    text = small_text("rules: [{id: one, when: {terms: [x1]}, wehn: {terms: [y1]}, then: {topic: food}}]\n")
    assert mended(text) == text


def test_references_are_left_to_their_author() -> None:
    text = small_text("rules: [{id: one, when: {terms: [x1]}, then: {topic: fod}}]\n")
    assert mended(text) == text


WORDS = st.sampled_from(
    ["porte", "portes", "Porte", "mur", "murs", "toit", "no", "01", "1.10", "été", "'on'", '"a, b"']
)
COMMENTS = st.sampled_from(["", "  # why", "  # [ { - : '", "   "])
BREAKS = st.sampled_from(["\n", "\r\n"])


@st.composite
def listed(draw: st.DrawFn) -> str:
    """The text of a grid with one list of terms, in one of its layouts, with comments."""
    words = draw(st.lists(WORDS, min_size=1, max_size=8))
    if draw(st.booleans()):
        comma = draw(st.sampled_from([", ", ",", ",\n    ", " , "]))
        text = f"lists:\n  doors: [{comma.join(words)}]{draw(COMMENTS)}\n"
    else:
        lines = [f"    - {word}{draw(COMMENTS)}\n" for word in words]
        text = "lists:\n  doors:\n" + "".join(lines)
    return (small_text() + text + RULE).replace("\n", draw(BREAKS))


@settings(max_examples=cases(60), deadline=None)
@given(listed())
def test_mending_changes_nothing_but_the_fault(text: str) -> None:
    after = mended(text)
    found = check_loaded(load_grid({"grid.yaml": text})).diagnostics
    left = check_loaded(load_grid({"grid.yaml": after})).diagnostics
    assert {each.code for each in found if each.edits} <= SAFE
    assert [each for each in left if each.edits] == []
    # every comment and every line end is there still, in order
    assert re.findall("#.*", after) == re.findall("#.*", text)
    assert ("\r\n" in after) == ("\r\n" in text)
    if any(each.severity == "error" for each in found):
        return
    before, now = (plain_grid(load_grid({"grid.yaml": each}).require()) for each in (text, after))
    words, kept = before.pop("lists")["doors"], now.pop("lists")["doors"]
    assert before == now
    # what is left is a part of what was there, in its order
    rest = iter(words)
    assert all(word in rest for word in kept)
    assert {found.casefold().rstrip("s") for found in words} == {
        found.casefold().rstrip("s") for found in kept
    }


def test_the_parts_of_the_small_grid_need_no_mending() -> None:
    whole = "".join(PARTS.values())
    assert mended(whole) == whole
