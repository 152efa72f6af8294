"""Votes to a decision: scores, thresholds, margins, ties, secondary values, status."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classifier, Reading
from collabgrid.grid import UNDECIDED, load_grid
from drawn import cases

from .small_grids import small_classifier

WORDS = """
vocabulary:
  topic:
    food: {weak: [miette], usual: [panier, cagette, légume, fruit], strong: [maraîcher], decisive: [AMAP]}
    tools: {weak: [vis], usual: [perceuse, marteau], strong: [outilthèque]}
    help: {usual: [entraide]}
"""


def classifier(policy: str = "{}", words: str = WORDS) -> Classifier:
    return small_classifier(f"policy: {policy}\n{words}", topic="food tools help")


def read(text: str | dict[str, Any], policy: str = "{}") -> Reading:
    return classifier(policy).classify(text).reading("topic")


# text, scores: weak 1, usual 2, strong 4, decisive 12; a further word of the same cell adds half of the one before
SCORES: tuple[tuple[str, dict[str, float]], ...] = (
    ("miette", {"food": 1}),
    ("panier", {"food": 2}),
    ("panier, panier, paniers", {"food": 2}),  # the same word again adds nothing
    ("panier cagette", {"food": 3}),
    ("panier cagette légume", {"food": 3.5}),
    ("panier cagette légume fruit", {"food": 3.75}),
    ("panier maraîcher", {"food": 6}),
    ("AMAP maraîcher panier miette", {"food": 19}),
    ("panier perceuse", {"food": 2, "tools": 2}),
    ("outilthèque miette", {"tools": 4, "food": 1}),
    ("rien", {}),
)


@pytest.mark.parametrize(("text", "scores"), SCORES)
def test_words_add_up_by_strength_and_less_and_less(text: str, scores: dict[str, float]) -> None:
    assert dict(read(text, "{fields: {description: 1}}").scores) == scores


def test_strengths_and_repeat_are_the_grids_own() -> None:
    policy = "{strengths: {weak: 3, usual: 5, strong: 7, decisive: 9}, repeat: 0.2}"
    assert dict(read("miette, panier, cagette, maraîcher, AMAP", policy).scores) == {
        "food": 3 + 5 + 1 + 7 + 9
    }
    assert dict(read("panier cagette légume", "{repeat: 0}").scores) == {"food": 2}
    assert dict(read("panier cagette légume", "{repeat: 1}").scores) == {"food": 6}


FIELDS = (
    ({"name": "panier"}, 3.0),
    ({"description": "panier"}, 2.0),
    ({"name": "panier", "description": "panier"}, 3.0),  # a word counts where it weighs most
    ({"name": "panier", "description": "cagette"}, 4.0),
    ({"tags": ["panier", "cagette"]}, 1.5),
    ({"tags": "panier"}, 1.0),
    ({"notes": "panier"}, 0.0),
)


@pytest.mark.parametrize(("record", "score"), FIELDS)
def test_a_word_weighs_by_its_field(record: dict[str, Any], score: float) -> None:
    reading = read(record, "{fields: {name: 1.5, description: 1, tags: 0.5}, repeat: 0.5}")
    assert dict(reading.scores).get("food", 0.0) == score


def test_a_field_that_weighs_nothing_is_read_and_adds_nothing() -> None:
    reading = read("panier, cagette, maraîcher", "{fields: {description: 0}}")
    assert (dict(reading.scores), reading.reason) == ({"food": 0}, "below_threshold")


DECISIONS = (
    # policy of the axis, text, category, reason
    ("{threshold: 2}", "panier", "food", None),
    ("{threshold: 2.1}", "panier", None, "below_threshold"),
    ("{threshold: 0}", "miette", "food", None),
    ("{}", "rien", None, "no_evidence"),
    ("{margin: 0}", "panier perceuse", None, "tie"),
    ("{margin: 0.2}", "panier cagette perceuse", "food", None),  # 3 to 2: a lead of 0.2
    ("{margin: 0.21}", "panier cagette perceuse", None, "tie"),
    ("{ties: first}", "perceuse panier", "tools", None),
    ("{ties: first}", "panier perceuse", "food", None),
    ("{ties: first, margin: 0.5}", "perceuse panier cagette", "tools", None),
    ("{ties: first, margin: 0.1}", "perceuse panier cagette", "food", None),
    ("{ties: first}", "entraide panier perceuse", "help", None),
    ("{ties: first, threshold: 3}", "entraide panier perceuse", None, "below_threshold"),
    (
        "{ties: first, margin: 0.4}",
        "miette, outilthèque, panier",
        "food",
        None,
    ),  # 3 to 4, food is named first
    ("{ties: abstain}", "entraide panier perceuse", None, "tie"),
)


@pytest.mark.parametrize(("policy", "text", "category", "reason"), DECISIONS)
def test_an_axis_is_decided_or_says_why_not(
    policy: str, text: str, category: str | None, reason: str | None
) -> None:
    reading = read(text, f"{{decisions: {{topic: {policy}}}}}")
    assert (reading.category, reading.reason) == (category, reason)


DOUBTS = """
vocabulary:
  topic:
    food: {usual: [panier, AMAP], strong: [maraîcher]}
    tools: {usual: [perceuse]}
    undecided: {usual: [réseau, réseau d'AMAP], strong: [fédération]}
"""


@pytest.mark.parametrize(
    ("text", "category", "reason", "scores"),
    [
        ("réseau", None, "no_evidence", {}),
        ("réseau, panier", None, "below_threshold", {"food": 2}),  # 2 is less than 1 and 2
        ("réseau, maraîcher", "food", None, {"food": 4}),
        ("fédération, maraîcher", None, "below_threshold", {"food": 4}),
        ("fédération, maraîcher, panier", "food", None, {"food": 6}),
        ("réseau, panier, perceuse", None, "below_threshold", {"food": 2, "tools": 2}),
        ("un réseau d'AMAP", None, "no_evidence", {}),  # the longer wording hides the AMAP inside
        ("un réseau d'AMAP et une AMAP", None, "below_threshold", {"food": 2}),
    ],
)
def test_what_speaks_for_undecided_asks_more_of_every_category(
    text: str, category: str | None, reason: str | None, scores: dict[str, float]
) -> None:
    reading = small_classifier(DOUBTS, topic="food tools").classify(text).reading("topic")
    assert (reading.category, reading.reason, dict(reading.scores)) == (category, reason, scores)
    assert UNDECIDED in {vote.category for vote in reading.votes}


def test_no_status_is_undecided() -> None:
    loaded = load_grid({"g.yaml": GRID_WITH_AN_UNDECIDED_STATUS})
    assert [each.code for each in loaded.diagnostics] == ["GRID203"]


GRID_WITH_AN_UNDECIDED_STATUS = """
grid: {id: g, version: 1.0.0, title: G, languages: [fr]}
axes: [{id: topic, label: T, categories: [{id: food, label: F}]}]
vocabulary: {topic: {food: {usual: [panier]}, undecided: {weak: [réseau]}}, status: {undecided: {usual: [projet]}}}
"""


def test_the_name_comes_before_the_description_in_a_tie() -> None:
    policy = "{fields: {name: 1, description: 1}, decisions: {default: {ties: first}}}"
    assert read({"description": "panier", "name": "perceuse"}, policy).category == "tools"


ALSO = (
    ("{also: 0}", "maraîcher, panier, perceuse", ()),
    ("{also: 1, also_ratio: 0.3}", "maraîcher, panier, perceuse", ("tools",)),  # 6 to 2
    ("{also: 1, also_ratio: 0.34}", "maraîcher, panier, perceuse", ()),
    ("{also: 1, also_ratio: 0.1}", "maraîcher, panier, perceuse, entraide, marteau", ("tools",)),
    ("{also: 2, also_ratio: 0.1}", "maraîcher, panier, perceuse, entraide, marteau", ("tools", "help")),
    ("{also: 9, also_ratio: 0}", "maraîcher, panier, perceuse, entraide", ("help", "tools")),
    ("{also: 2, ties: first, also_ratio: 0.5}", "panier perceuse", ("tools",)),
    ("{also: 2, also_ratio: 0.5}", "panier perceuse", ()),  # undecided: nothing beside either
)


@pytest.mark.parametrize(("policy", "text", "also"), ALSO)
def test_secondary_values_are_the_strong_ones(policy: str, text: str, also: tuple[str, ...]) -> None:
    assert read(text, f"{{decisions: {{default: {policy}}}}}").also == also


def test_an_axis_has_its_own_policy_beside_the_default() -> None:
    words = """
vocabulary:
  topic: {food: {usual: [panier]}}
  mood: {calm: {usual: [panier]}}
policy: {decisions: {default: {threshold: 3}, mood: {threshold: 1}}}
"""
    result = small_classifier(words, topic="food", mood="calm").classify("panier")
    assert [r.category for r in result.readings] == [None, "calm"]


MARGINS = (("panier", 1.0), ("panier cagette perceuse", 0.2), ("panier perceuse", 0.0), ("rien", 0.0))


@pytest.mark.parametrize(("text", "margin"), MARGINS)
def test_the_margin_is_the_lead_as_a_share_of_both(text: str, margin: float) -> None:
    assert read(text).margin == pytest.approx(margin)


PRACTICES = """
vocabulary:
  topic: {food: {usual: [repas]}, tools: {decisive: [perceuse]}, help: {strong: [entraide]}}
practices:
  - {id: amap, label: AMAP, terms: [AMAP], then: {topic: food}}
  - {id: sel, label: SEL, terms: [SEL], unless: {terms: [mer]}, then: {topic: {category: help, strength: weak}}}
  - id: swap
    label: Troc
    terms: [troc]
    when: {terms: [gratiferia]}
    then: {topic: [food, {category: help, strength: weak}]}
"""


def practices(text: str, policy: str = "{}") -> tuple[tuple[str, ...], dict[str, float], str | None]:
    result = small_classifier(f"policy: {policy}\n{PRACTICES}", topic="food tools help").classify(text)
    reading = result.reading("topic")
    return result.practices, dict(reading.scores), reading.category


RECOGNISED: tuple[tuple[str, tuple[str, ...], dict[str, float], str | None], ...] = (
    ("Une AMAP", ("amap",), {"food": 4}, "food"),
    (
        "Une AMAP, une AMAP et encore une AMAP",
        ("amap",),
        {"food": 4},
        "food",
    ),  # a practice is a rule: it speaks once
    ("Une AMAP et une perceuse", ("amap",), {"food": 4, "tools": 12}, "tools"),  # direct evidence outranks it
    ("Un SEL", ("sel",), {"help": 1}, None),
    ("Le SEL de la mer", (), {}, None),
    ("Un SEL et une AMAP", ("amap", "sel"), {"food": 4, "help": 1}, "food"),
    ("Une gratiferia", ("swap",), {"food": 4, "help": 1}, "food"),
    ("Un troc et une gratiferia", ("swap",), {"food": 4, "help": 1}, "food"),
)


@pytest.mark.parametrize(("text", "found", "scores", "category"), RECOGNISED)
def test_a_practice_speaks_for_its_usual_reading(
    text: str, found: tuple[str, ...], scores: dict[str, float], category: str | None
) -> None:
    assert practices(text) == (found, scores, category)


def test_the_strength_of_practices_is_the_grids_own() -> None:
    assert practices("Une AMAP", "{practice: weak}") == (("amap",), {"food": 1}, None)


def test_a_rule_names_several_categories_and_strengths() -> None:
    body = """
rules:
  - id: fair
    when: {terms: [foire]}
    strength: strong
    then: {topic: [food, {category: tools, strength: weak}], mood: {category: calm, strength: decisive}}
"""
    result = small_classifier(body, topic="food tools help", mood="calm").classify("La foire et la foire")
    assert [dict(r.scores) for r in result.readings] == [{"food": 4, "tools": 1}, {"calm": 12}]


def test_a_rule_that_names_a_category_twice_speaks_twice() -> None:
    body = "rules: [{id: fair, when: {terms: [foire]}, then: {topic: [food, food, {category: food, strength: weak}]}}]"
    result = small_classifier(body, topic="food tools help").classify("La foire")
    assert dict(result.reading("topic").scores) == {"food": 5}


def test_a_word_of_two_languages_counts_once() -> None:
    body = "vocabulary: {topic: {tools: {usual: {fr: [fablab], en: [fablab]}}}}"
    reader = small_classifier(body, topic="food tools help")
    for lang in ("fr", "en", ""):
        (vote,) = reader.classify({"description": "Fablab", "lang": lang}).reading("topic").votes
        assert (vote.weight, [e.quote for e in vote.evidence]) == (2, ["Fablab"])


STATUS = """
vocabulary:
  status:
    planned: {strong: [en projet], usual: [futur]}
    closed: {strong: [a fermé], usual: [ancien]}
    active: {decisive: [ouvert]}
"""
STATUSES = (
    ("Une épicerie", "active"),
    ("Une épicerie en projet", "planned"),
    ("L’épicerie a fermé en 2019", "closed"),
    ("L’épicerie a fermé et une autre est en projet", "active"),  # undecided
    ("Un café en projet, ouvert le soir", "active"),
)


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_status_is_read_beside_and_is_active_without_evidence(text: str, status: str) -> None:
    result = small_classifier(STATUS).classify({"description": text, "lang": "fr"})
    assert result.status == status
    assert bool(result.status_votes) is (text != "Une épicerie")
    assert result.reading("topic").reason == "no_evidence"


def test_rules_speak_for_the_status_too() -> None:
    body = "rules: [{id: old, when: {field: closed_on, exists: true}, then: {status: closed}}]"
    assert small_classifier(body).classify({"name": "A", "closed_on": "2019"}).status == "closed"


def test_a_grid_without_scope_has_only_its_axes() -> None:
    assert [r.axis for r in small_classifier().classify("").readings] == ["topic"]
    assert [r.axis for r in small_classifier(scope="in out").classify("").readings] == ["scope", "topic"]


def test_an_axis_that_the_grid_has_not_is_refused() -> None:
    with pytest.raises(KeyError):
        small_classifier().classify("").reading("scope")


WORD_LISTS = st.lists(
    st.sampled_from("miette panier cagette légume maraîcher AMAP vis perceuse outilthèque entraide".split())
)
POLICIES = st.fixed_dictionaries(
    {
        "threshold": st.sampled_from([0, 1, 2, 5]),
        "margin": st.sampled_from([0, 0.1, 0.5, 1]),
        "also": st.integers(0, 3),
        "also_ratio": st.sampled_from([0, 0.3, 1]),
        "ties": st.sampled_from(["abstain", "first"]),
    }
)
FIT = st.fixed_dictionaries({key: st.floats(-50, 50) for key in ("intercept", "score", "share", "margin")})


@given(WORD_LISTS, POLICIES, FIT)
@settings(max_examples=cases(150), deadline=None)
def test_a_decision_is_sound(words: list[str], policy: dict[str, Any], fit: dict[str, float]) -> None:
    body = json.dumps({"decisions": {"default": policy}, "confidence": {"default": fit}})
    reading = read(", ".join(words), body)
    scores = dict(reading.scores)
    assert list(scores.values()) == sorted(scores.values(), reverse=True)
    assert 0 <= reading.confidence <= 1 and 0 <= reading.margin <= 1
    assert set(scores) == {vote.category for vote in reading.votes}
    for category, score in scores.items():
        assert math.isclose(score, sum(v.weight for v in reading.votes if v.category == category))
    if reading.category is None:
        assert (reading.also, reading.confidence) == ((), 0.0)
        assert reading.reason is not None
        assert (reading.reason == "no_evidence") is (not scores)
    else:
        assert reading.reason is None
        assert scores[reading.category] > 0
        assert max(scores.values()) >= policy["threshold"]
        assert len(reading.also) <= policy["also"] and reading.category not in reading.also
        assert all(scores[c] >= policy["also_ratio"] * scores[reading.category] for c in reading.also)


def test_confidence_grows_with_the_evidence_and_the_lead() -> None:
    one, more, contested = read("panier"), read("panier maraîcher"), read("panier maraîcher perceuse")
    assert 0 < one.confidence < more.confidence
    assert contested.confidence < more.confidence
