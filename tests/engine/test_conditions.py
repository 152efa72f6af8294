"""Conditions, case by case (conditions.yaml), and what is seen of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from collabgrid.engine import Classifier, Trace
from collabgrid.engine.compile import compile_state

from .small_grids import HERE, explained_evidence, misplaced, small_classifier, small_grid


def _read_cases() -> list[dict[str, Any]]:
    text = (HERE / "conditions.yaml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = yaml.safe_load(text)
    return found


TABLE = _read_cases()


def one_rule(case: dict[str, Any]) -> Classifier:
    rule = {"id": "asked", "then": {"topic": "yes"}} | {k: case[k] for k in ("when", "unless") if k in case}
    return small_classifier(json.dumps({"lists": case.get("lists", {}), "rules": [rule]}, ensure_ascii=False))


def _cases() -> list[Any]:
    found = []
    for case in TABLE:
        for wanted in ("holds", "fails"):
            for i, record in enumerate(case[wanted]):
                found.append(pytest.param(case, record, wanted == "holds", id=f"{case['id']}-{wanted}-{i}"))
    return found


@pytest.mark.parametrize(("case", "record", "wanted"), _cases())
def test_a_condition_holds_for_what_it_describes(case: dict[str, Any], record: Any, wanted: bool) -> None:
    classifier = one_rule(case)
    result = classifier.classify(record)
    assert (result.reading("topic").category == "yes") is wanted
    explanation = classifier.explain(record)
    assert explanation.classification == result
    assert (explanation.rules[0].trace.holds is True) is wanted
    fields = {"description": record} if isinstance(record, str) else record
    assert misplaced(fields, explained_evidence(explanation)) == []


def leaves(trace: Trace) -> list[tuple[str, bool | None, list[str]]]:
    """The leaves of a trace: the condition in words, whether it holds, the quotes."""
    if trace.children:
        return [leaf for child in trace.children for leaf in leaves(child)]
    return [(trace.condition, trace.holds, [e.quote for e in trace.evidence])]


def test_the_trace_tells_leaf_by_leaf_why_a_rule_did_not_speak() -> None:
    body = """
rules:
  - id: hire
    when:
      all:
        - terms: [perceuse]
        - {terms: [location], within: 2}
        - {field: kind, equals: shop}
    unless: {terms: [voisin]}
    then: {topic: yes}
"""
    explanation = small_classifier(body).explain("Une perceuse pour toute la rue, puis une location")
    (rule,) = explanation.rules
    assert (rule.rule, rule.then) == ("rules.hire", (("topic", "yes"),))
    assert rule.trace.holds is False
    assert leaves(rule.trace) == [
        ("terms: perceuse", False, []),
        ("terms: location, within: 2", False, []),
        ("field: kind, equals: shop", None, []),
        ("terms: voisin", False, []),
    ]


def test_the_trace_of_a_rule_that_speaks_shows_only_what_counted() -> None:
    body = "rules: [{id: hire, when: {all: [{terms: [perceuse]}, {terms: [prêt], within: 1}]}, then: {topic: yes}}]"
    explanation = small_classifier(body).explain(
        "Un prêt. Plus tard, prêt de perceuse. Et enfin une autre perceuse."
    )
    assert leaves(explanation.rules[0].trace) == [
        ("terms: perceuse", True, ["perceuse"]),
        ("terms: prêt, within: 1", True, ["prêt"]),
    ]
    (vote,) = explanation.classification.reading("topic").votes
    assert [(e.start, e.quote) for e in vote.evidence] == [(20, "prêt"), (28, "perceuse")]


LISTS = """
lists:
  peers: {fr: [habitants, voisins, riverains], en: [neighbours]}
  verbs: [prêt, troc]
"""


def test_the_trace_names_a_list_with_its_first_words() -> None:
    body = (
        LISTS
        + """
rules:
  - {id: lend, when: {all: [{list: verbs}, {list: peers, fields: name, within: 3}]}, then: {topic: yes}}
  - {id: both, when: {terms: {fr: [entre eux], en: [each other]}, list: [verbs, peers]}, then: {topic: yes}}
"""
    )
    explanation = small_classifier(body).explain({"name": "Le prêt entre voisins"})
    assert [leaves(rule.trace) for rule in explanation.rules] == [
        [
            ("list: verbs (prêt | troc)", True, ["prêt"]),
            ("list: peers (habitants | voisins | …), fields: name, within: 3", True, ["voisins"]),
        ],
        [
            (
                "list: verbs (prêt | troc) | list: peers (habitants | voisins | …) | terms: entre eux | each other",
                True,
                ["prêt", "voisins"],
            ),
        ],
    ]


def test_the_same_words_are_looked_up_once() -> None:
    body = (
        LISTS
        + """
vocabulary: {topic: {yes: {weak: [troc, prêt]}}}
rules:
  - {id: one, when: {all: [{list: verbs}, {list: peers, within: 3}]}, then: {topic: yes}}
  - {id: two, when: {list: peers, fields: name}, then: {topic: yes}}
  - {id: three, when: {terms: {en: [neighbours], fr: [riverains, voisins, habitants]}}, then: {topic: yes}}
  - {id: four, when: {terms: [voisins]}, unless: {list: [verbs, peers]}, then: {topic: yes}}
"""
    )
    _, compiled = compile_state(small_grid(body))
    terms = compiled.lexicon.terms
    found = zip(compiled.lexicon.meant, compiled.leaves_of, strict=True)
    numbers = {terms[term][1]: own for meant, own in found for term in meant}
    assert {len(numbers[term]) for term in ("troc", "riverains", "neighbours")} == {2}
    assert len({number for own in compiled.leaves_of for number in own}) == 4


def test_a_list_that_no_condition_uses_changes_nothing() -> None:
    rules = "rules: [{id: r, when: {terms: [panier]}, then: {topic: yes}}]\n"
    bare, more = small_classifier(rules), small_classifier(rules + "lists: {unused: [panier bio]}\n")
    assert more.terms_found({"description": "Un panier bio"}) == frozenset({"panier"})
    record = "Un panier bio"
    assert more.classify(record).readings == bare.classify(record).readings


def test_an_exception_is_no_evidence() -> None:
    when = "{terms: [panier], not: {all: [{terms: [osier]}, {terms: [crabe]}]}}"
    body = f"rules: [{{id: r, when: {when}, then: {{topic: yes}}}}]"
    (vote,) = small_classifier(body).classify("Un panier en osier").reading("topic").votes
    assert [e.quote for e in vote.evidence] == ["panier"]


# conditions that fail only for want of a field, and conditions that fail anyhow
MISSING = (
    ("{all: [{terms: [panier]}, {field: kind, equals: shop}]}", "missing_field"),
    ("{terms: [panier], field: kind, greater: 3}", "missing_field"),
    ("{any: [{terms: [osier]}, {all: [{terms: [panier]}, {field: kind, equals: a}]}]}", "missing_field"),
    ("{at_least: {count: 2, of: [{terms: [panier]}, {field: kind, equals: a}]}}", "missing_field"),
    (
        "{all: [{field: kind, equals: a}, {any: [{terms: [panier]}, {field: form, equals: a}]}]}",
        "missing_field",
    ),
    ("{all: [{any: [{terms: [sac]}, {field: form, equals: a}]}, {terms: [panier]}]}", "missing_field"),
    ("{all: [{terms: [osier]}, {field: kind, equals: shop}]}", "no_evidence"),
    # the basket stands in a branch that fails for want of another word, not of the field
    (
        "{all: [{any: [{all: [{terms: [panier]}, {terms: [osier]}]}, {field: kind, equals: a}]}]}",
        "no_evidence",
    ),
    ("{all: [{terms: [panier]}, {terms: [osier]}, {field: kind, equals: shop}]}", "no_evidence"),
    ("{all: [{terms: [panier]}, {field: siret, exists: true}]}", "no_evidence"),
    ("{field: kind, equals: shop, not: {all: [{terms: [panier]}, {terms: [osier]}]}}", "no_evidence"),
)


@pytest.mark.parametrize(("when", "reason"), MISSING)
def test_a_missing_field_is_told_apart_from_no_evidence(when: str, reason: str) -> None:
    classifier = small_classifier(f"rules: [{{id: r, when: {when}, then: {{topic: yes}}}}]")
    reading = classifier.classify("Un panier").reading("topic")
    assert (reading.category, reading.reason) == (None, reason)
    assert classifier.explain("Un panier").classification.reading("topic") == reading


def test_a_missing_field_is_no_reason_where_something_else_speaks() -> None:
    body = """
vocabulary: {topic: {b: {strong: [panier], weak: [sac]}}}
rules: [{id: r, when: {terms: [panier, sac], field: kind, equals: shop}, then: {topic: a}}]
"""
    classifier = small_classifier(body, topic="a b")
    assert classifier.classify("Un panier").reading("topic").category == "b"
    assert classifier.classify("Un sac").reading("topic").reason == "below_threshold"


LAYERS = """
vocabulary:
  kind: {garden: {strong: [jardin]}, shop: {strong: [boutique]}}
rules:
  - {id: size, when: {reading: {kind: garden}, terms: [parcelle]}, then: {size: small}}
  - {id: mood, when: {reading: {size: small, kind: [garden, shop]}}, then: {mood: calm}}
  - {id: both, when: {reading: {kind: shop}}, then: {size: large, mood: busy}}
policy: {decisions: {kind: {also: 1, also_ratio: 0.1}}}
"""


READ_IN_LAYERS = (
    ("Un jardin, chacun sa parcelle", "garden", "small", "calm"),
    ("Un jardin", "garden", None, None),
    ("Une boutique", "shop", "large", "busy"),
    ("Une parcelle", None, None, None),
)


@pytest.mark.parametrize(("text", "kind", "size", "mood"), READ_IN_LAYERS)
def test_a_rule_that_reads_an_axis_is_asked_after_it(text: str, kind: str, size: str, mood: str) -> None:
    classifier = small_classifier(LAYERS, kind="garden shop", size="small large", mood="calm busy")
    result = classifier.classify(text)
    assert [r.category for r in result.readings] == [kind, size, mood]


def test_a_secondary_value_is_a_reading_too() -> None:
    classifier = small_classifier(LAYERS, kind="garden shop", size="small large", mood="calm busy")
    result = classifier.classify("Un jardin et jardin, une boutique. Jardinet, jardin. Des jardins.")
    assert result.reading("kind").reason == "tie"
    body = LAYERS.replace("strong: [boutique]", "usual: [boutique]")
    classifier = small_classifier(body, kind="garden shop", size="small large", mood="calm busy")
    result = classifier.classify("Un jardin, une boutique, une parcelle")
    assert result.reading("kind").also == ("shop",)
    assert {v.rule for v in result.reading("size").votes} == {"rules.size", "rules.both"}
