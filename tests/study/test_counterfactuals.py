"""What would change a reading: every answer is read again, and nothing smaller would do."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.exchange import load_classifier
from collabgrid.study import AxisFlips, find_flips
from drawn import cases
from study.labelled import small_classifier

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: T}, {id: help, label: H}]}
  - {id: carrier, label: C, categories: [{id: club, label: C}, {id: firm, label: F}]}
  - {id: kind, label: K, categories: [{id: eat, label: E}, {id: use, label: U}]}
vocabulary:
  topic: {food: {strong: [panier, légumes bio]}, tools: {strong: [perceuse, "outill*"]}}
practices:
  - {id: watch, label: W, terms: [garderie], then: {topic: help}}
rules:
  - {id: law, when: {field: legal_form, one_of: ["9220", association]}, then: {carrier: club}}
  - {id: shop, when: {field: legal_form, equals: SARL}, then: {carrier: firm}}
  - {id: eat, when: {reading: {topic: food}}, then: {kind: eat}}
"""
CLASSIFIER = small_classifier(GRID)
LABELLED = Path(__file__).parents[2] / "examples" / "labelled.jsonl"
WORDS = ["panier", "perceuse", "garderie", "légumes bio", "outillage", "rien"]


def flips(record: dict[str, Any], axis: str = "topic") -> AxisFlips:
    return next(each for each in find_flips(CLASSIFIER, record) if each.axis == axis)


def test_the_fewest_words_that_must_go() -> None:
    found = flips({"name": "Le panier", "description": "Un panier et une perceuse."})
    assert found.category == "food"
    assert found.removal is not None
    assert (found.removal.change.words, found.removal.change.size, found.removal.category) == (
        ("panier",),
        2,
        "tools",
    )
    assert found.removal.change.record["description"] == "Un et une perceuse."


def test_several_words_where_one_is_not_enough_and_none_too_many() -> None:
    found = flips({"name": "Le panier", "description": "Légumes bio.", "tags": ["panier"]})
    assert found.removal is not None
    assert sorted(found.removal.change.words) == ["Légumes bio", "panier"]
    assert found.removal.change.record["tags"] == [None]


def test_an_axis_that_follows_from_another_changes_with_its_words() -> None:
    found = flips({"description": "Un panier."}, "kind")
    assert found.removal is not None
    assert (found.category, found.removal.change.words, found.removal.category) == ("eat", ("panier",), None)


def test_one_term_more() -> None:
    found = flips({"description": "Rien de tel."})
    assert [(flip.change.words, flip.category) for flip in found.additions] == [
        (("panier",), "food"),
        (("perceuse",), "tools"),  # `outill*` is no word to say
        (("garderie",), "help"),
    ]
    assert found.additions[0].change.record["description"] == "Rien de tel.\npanier."


def test_a_field_that_is_filled() -> None:
    found = flips({"description": "Rien."}, "carrier")
    assert found.removal is None
    assert [(field, [flip.change.words[0] for flip in own]) for field, own in found.telling_fields()] == [
        ("legal_form", ["association", "SARL"])
    ]
    known = flips({"description": "Rien.", "legal_form": "Association"}, "carrier")
    assert known.removal is not None
    assert (known.removal.change.record["legal_form"], known.removal.category) == (None, None)
    assert known.smallest == known.removal


def test_the_record_itself_stays_as_it_is() -> None:
    record = {"description": "Un panier.", "tags": ["panier", "perceuse"]}
    before = json.loads(json.dumps(record))
    find_flips(CLASSIFIER, record)
    assert record == before


@given(
    st.lists(st.sampled_from(WORDS), max_size=6).map(", ".join),
    st.lists(st.sampled_from(WORDS), max_size=2),
    st.sampled_from(["", "SARL", "association"]),
)
@settings(max_examples=cases(40), deadline=None)
def test_every_change_is_true_and_the_removal_is_minimal(text: str, tags: list[str], form: str) -> None:
    record = {"description": text, "tags": tags, "legal_form": form}
    for found in find_flips(CLASSIFIER, record):
        assert CLASSIFIER.classify(record).reading(found.axis).category == found.category
        every = [*([found.removal] if found.removal else []), *found.additions, *found.fillings]
        for flip in every:
            assert flip.category != found.category
            assert CLASSIFIER.classify(flip.change.record).reading(found.axis).category == flip.category


@pytest.mark.slow
@pytest.mark.parametrize("place", [0, 120, 240, 300])
def test_the_shipped_grid_on_records_of_ours(place: int) -> None:
    record = json.loads(LABELLED.read_text(encoding="utf-8").splitlines()[place])
    del record["gold"]
    classifier = load_classifier("domino")
    start = time.perf_counter()
    found = find_flips(classifier, record)
    assert time.perf_counter() - start < 20  # a second or two where the machine is free
    for axis in found:
        assert axis.smallest is not None, axis.axis
        again = classifier.classify(axis.smallest.change.record).reading(axis.axis)
        assert again.category == axis.smallest.category != axis.category
