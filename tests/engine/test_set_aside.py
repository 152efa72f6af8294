"""Mentions that are denied or about somebody else (asides.yaml), and words inside longer wordings."""

from __future__ import annotations

import pytest

from .small_grids import all_evidence, aside, cases, misplaced, quotes, small_classifier

GRID = """
vocabulary:
  topic:
    yes:
      usual:
        fr: [AMAP, SEL, jardin partagé, épicerie]
        en: [repair café, food bank, tool library, food co-op]
initiatives:
  - {id: airbnb, names: [Airbnb], then: {topic: yes}}
  - {id: blablacar, names: [BlaBlaCar], then: {topic: yes}}
"""
CLASSIFIER = small_classifier(GRID)
TABLES = cases("asides.yaml")
CASES = [
    pytest.param(*case, id=f"{table}-{i}") for table, own in TABLES.items() for i, case in enumerate(own)
]


@pytest.mark.parametrize(("text", "lang", "counts", "set_aside"), CASES)
def test_what_is_denied_or_of_others_counts_for_nothing_and_is_shown(
    text: str, lang: str, counts: list[str], set_aside: list[str]
) -> None:
    record = {"description": text, "lang": lang}
    result = CLASSIFIER.classify(record)
    assert quotes(result) == counts
    assert [quote for quote, _ in aside(result)] == set_aside
    assert misplaced(record, all_evidence(result)) == []


REASONS = (
    ("Ce n’est pas une AMAP.", [("AMAP", "denied")]),
    ("Contrairement à Airbnb.", [("Airbnb", "somebody_else")]),
    ("Ni AMAP, ni à la différence d’Airbnb.", [("AMAP", "denied"), ("Airbnb", "somebody_else")]),
)


@pytest.mark.parametrize(("text", "shown"), REASONS)
def test_the_reason_is_told(text: str, shown: list[tuple[str, str]]) -> None:
    assert aside(CLASSIFIER.classify({"description": text, "lang": "fr"})) == shown


def test_a_denied_initiative_is_not_recognised() -> None:
    result = CLASSIFIER.classify({"name": "Logement", "description": "Ce n’est pas Airbnb.", "lang": "fr"})
    assert result.initiatives == ()
    assert aside(result) == [("Airbnb", "denied")]


def test_a_denial_reaches_into_its_own_field_only() -> None:
    record = {"name": "Ce n’est pas", "description": "Une AMAP", "lang": "fr"}
    assert quotes(CLASSIFIER.classify(record)) == ["AMAP"]


def test_what_is_set_aside_in_another_language_is_not_shown() -> None:
    result = CLASSIFIER.classify({"description": "Ce n’est pas un repair café", "lang": "fr"})
    assert aside(result) == []


def test_a_cue_that_is_part_of_a_term_sets_nothing_aside() -> None:
    classifier = small_classifier(
        "vocabulary: {topic: {yes: {usual: {fr: [quartier sans voiture, épicerie]}}}}"
    )
    result = classifier.classify({"description": "Un quartier sans voiture avec une épicerie", "lang": "fr"})
    assert quotes(result) == ["quartier sans voiture", "épicerie"]


LONGER = """
vocabulary:
  topic:
    repair: {strong: {fr: [repair café]}}
    drink: {usual: {fr: [café, café associatif]}}
  mood:
    warm: {usual: {fr: [café]}}
"""


def test_the_longest_wording_of_an_axis_speaks() -> None:
    classifier = small_classifier(LONGER, topic="repair drink", mood="warm cold")
    result = classifier.classify({"description": "Un repair café, puis un café associatif.", "lang": "fr"})
    assert [(v.category, [e.quote for e in v.evidence]) for v in result.reading("topic").votes] == [
        ("repair", ["repair café"]),
        ("drink", ["café associatif", "café"]),  # inside a longer wording of the same category
    ]
    assert aside(result) == [("café", "longer_wording")]
    assert quotes(result, "mood") == ["café", "café"]  # another axis


def test_a_rule_keeps_what_stands_outside_the_longer_wording() -> None:
    classifier = small_classifier(LONGER, topic="repair drink", mood="warm cold")
    result = classifier.classify({"description": "Le café du repair café", "lang": "fr"})
    votes = {v.category: [(e.start, e.quote) for e in v.evidence] for v in result.reading("topic").votes}
    assert votes == {"repair": [(11, "repair café")], "drink": [(3, "café")]}


def test_words_that_only_overlap_both_speak() -> None:
    body = "vocabulary: {topic: {a: {usual: [jardin partagé]}, b: {usual: [partagé solidaire]}}}"
    result = small_classifier(body, topic="a b").classify("jardin partagé solidaire")
    assert quotes(result) == ["jardin partagé", "partagé solidaire"]
    assert aside(result) == []


def test_the_same_words_speak_for_two_categories() -> None:
    body = "vocabulary: {topic: {a: {usual: [jardin]}, b: {usual: [jardin]}}}"
    result = small_classifier(body, topic="a b").classify("jardin")
    assert [v.category for v in result.reading("topic").votes] == ["a", "b"]
    assert result.reading("topic").reason == "tie"
