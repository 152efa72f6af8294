"""Conditions of any shape: an evaluation by the letter of the format, and the engine's."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from drawn import cases

from .small_grids import small_classifier

WORDS = "panier cagette maraîcher perceuse osier".split()
LISTS = {"boxes": ["panier", "cagette"], "tools": ["perceuse"]}
NAMED = st.lists(st.sampled_from(sorted(LISTS)), min_size=1, max_size=2, unique=True)
LEAVES = st.one_of(
    st.fixed_dictionaries({"list": NAMED}, optional={"terms": st.just(["osier"])}),
    st.fixed_dictionaries({"terms": st.lists(st.sampled_from(WORDS), min_size=1, max_size=2, unique=True)}),
    st.fixed_dictionaries({"field": st.just("kind"), "equals": st.sampled_from(["shop", "garden"])}),
    st.fixed_dictionaries({"field": st.just("kind"), "one_of": st.just(["garden", "barn"])}),
    st.fixed_dictionaries({"field": st.just("size"), "greater": st.integers(0, 3)}),
    st.fixed_dictionaries({"field": st.sampled_from(["kind", "size"]), "exists": st.booleans()}),
)
CONDITIONS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"all": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"any": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"terms": st.just(["panier"]), "unless": inner}),
        st.lists(inner, min_size=2, max_size=3).map(lambda of: {"at_least": {"count": 2, "of": of}}),
    ),
    max_leaves=6,
)
RECORDS = st.fixed_dictionaries(
    {"description": st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)},
    optional={"kind": st.sampled_from(["shop", "Garden", ""]), "size": st.sampled_from(["0", "2,5", "big"])},
)

Answer = bool | None


def by_the_letter(condition: dict[str, Any], record: dict[str, str]) -> Answer:
    """Whether a condition holds; nothing where that hangs on a field that is missing."""
    parts: list[Answer] = []
    words = [
        *condition.get("terms", ()),
        *(word for name in condition.get("list", ()) for word in LISTS[name]),
    ]
    if words:
        parts.append(any(word in record["description"].split() for word in words))
    if "field" in condition:
        parts.append(field_compares(condition, record.get(condition["field"], "")))
    parts += [by_the_letter(each, record) for each in condition.get("all", ())]
    if "any" in condition:
        parts.append(at_least(1, [by_the_letter(each, record) for each in condition["any"]]))
    if "at_least" in condition:
        of = [by_the_letter(each, record) for each in condition["at_least"]["of"]]
        parts.append(at_least(condition["at_least"]["count"], of))
    parts += [
        by_the_letter(condition[key], record) is not True for key in ("not", "unless") if key in condition
    ]
    return at_least(len(parts), parts)


def field_compares(condition: dict[str, Any], value: str) -> Answer:
    if "exists" in condition:
        return bool(value) is condition["exists"]
    if not value:
        return None
    if "greater" in condition:
        return value != "big" and float(value.replace(",", ".")) > condition["greater"]
    return value.lower() in condition.get("one_of", [condition.get("equals")])


def at_least(count: int, answers: list[Answer]) -> Answer:
    if answers.count(True) >= count:
        return True
    return None if len(answers) - answers.count(False) >= count else False


def grid_of(conditions: list[dict[str, Any]]) -> str:
    rules = [{"id": f"r{i}", "when": when, "then": {"topic": "yes"}} for i, when in enumerate(conditions)]
    lever = {
        "family": "space",
        "posture": "frame",
        "phases": ["trigger"],
        "effort": "low",
        "cost": "low",
        "what": "W",
    }
    levers = [{"id": f"l{i}", "label": "L", "when": when, **lever} for i, when in enumerate(conditions)]
    return json.dumps({"lists": LISTS, "rules": rules, "levers": levers, "policy": {"levers": {"most": 9}}})


@given(st.lists(CONDITIONS, min_size=1, max_size=4), st.lists(RECORDS, min_size=1, max_size=4))
@settings(max_examples=cases(120), deadline=None)
def test_a_condition_holds_by_the_letter(
    conditions: list[dict[str, Any]], records: list[dict[str, str]]
) -> None:
    classifier = small_classifier(grid_of(conditions))
    for record in records:
        answers = [by_the_letter(condition, record) for condition in conditions]
        result, explanation = classifier.classify(record), classifier.explain(record)
        holding = {i for i, answer in enumerate(answers) if answer}
        assert {vote.rule for vote in result.reading("topic").votes} == {f"rules.r{i}" for i in holding}
        assert {each.lever for each in result.levers} == {f"l{i}" for i in holding}
        assert explanation.classification == result
        assert [rule.trace.holds for rule in explanation.rules] == answers
        assert [lever.trace.holds for lever in explanation.levers] == answers
        assert [lever.proposed for lever in explanation.levers] == [answer is True for answer in answers]


SOME_WORDS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=2, unique=True)
PLACED = st.fixed_dictionaries(
    {"terms": SOME_WORDS}, optional={"fields": st.sampled_from([["name"], ["name", "description"]])}
)
NEAR = st.fixed_dictionaries({"terms": SOME_WORDS, "within": st.integers(1, 3)})
CHAINS = st.tuples(PLACED, st.lists(NEAR, min_size=1, max_size=2), st.lists(LEAVES, max_size=2)).map(
    lambda parts: {"all": [parts[0], *parts[1], *parts[2]]}
)
PLACED_CONDITIONS = st.recursive(
    st.one_of(PLACED, CHAINS, LEAVES),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"all": st.lists(inner, min_size=2, max_size=4)}),
        st.fixed_dictionaries({"any": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"all": st.lists(inner, min_size=1, max_size=3), "not": inner}),
        st.lists(inner, min_size=2, max_size=3).map(lambda of: {"at_least": {"count": 2, "of": of}}),
    ),
    max_leaves=8,
)
PLACED_RECORDS = st.fixed_dictionaries(
    {
        "name": st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join),
        "description": st.lists(st.sampled_from([*WORDS, "quelque", "chose"]), max_size=9).map(" ".join),
    },
    optional={"kind": st.sampled_from(["shop", "Garden"])},
)


@given(st.lists(PLACED_CONDITIONS, min_size=1, max_size=4), st.lists(PLACED_RECORDS, min_size=1, max_size=4))
@settings(max_examples=cases(120), deadline=None)
def test_what_is_seen_is_what_is_explained(
    conditions: list[dict[str, Any]], records: list[dict[str, str]]
) -> None:
    """Votes, weights and evidence do not depend on how a condition is asked."""
    classifier = small_classifier(grid_of(conditions))
    for record in records:
        assert classifier.explain(record).classification == classifier.classify(record)
