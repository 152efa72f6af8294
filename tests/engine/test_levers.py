"""Levers and stakes: which are proposed, in which order, why, and why the others are not."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.engine import Classification, Explanation

from .small_grids import small_classifier

LEVER = "family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W, label: L"


def grid(levers: str, *, policy: str = "", stakes: str = "") -> str:
    """A grid with the given levers (`id when …` a line) and stakes."""
    lines = [line.split(None, 1) for line in levers.strip().splitlines()]
    body = "levers:\n" + "".join(f"  - {{id: {own}, {LEVER}, {rest}}}\n" for own, rest in lines)
    if stakes:
        lines = [line.split(None, 1) for line in stakes.strip().splitlines()]
        body += "stakes:\n" + "".join(
            f"  - {{id: {i}, kind: risk, label: L, text: T, {r}}}\n" for i, r in lines
        )
    return f"{WORDS}policy: {{{policy}}}\n{body}"


WORDS = """
vocabulary:
  scope: {in: {usual: [ensemble]}, out: {strong: [supermarché]}}
  topic: {food: {strong: [légume], weak: [panier]}, tools: {strong: [perceuse]}}
  logic: {share: {strong: [prêt]}, organise: {strong: [commande]}}
  status: {planned: {strong: [en projet]}}
practices:
  - {id: amap, label: AMAP, terms: [AMAP], then: {topic: food}}
initiatives:
  - {id: vinted, names: [Vinted], then: {topic: tools}}
"""


def read(
    body: str, record: str | dict[str, Any], context: dict[str, str] | None = None
) -> tuple[Classification, Explanation]:
    classifier = small_classifier(body, scope="in out", topic="food tools", logic="share organise")
    explanation = classifier.explain(record, context=context)
    result = classifier.classify(record, context=context)
    assert explanation.classification == result
    return result, explanation


def proposed(body: str, record: str | dict[str, Any], context: dict[str, str] | None = None) -> list[str]:
    return [each.lever for each in read(body, record, context)[0].levers]


ORDER = """
by_scope when: {reading: {scope: in}}
by_axis when: {reading: {topic: food}}
by_two_axes when: {reading: {topic: food, logic: organise}}
by_practice when: {practice: amap}
by_practice_and_axis when: {practice: amap, reading: {logic: organise}}
never when: {reading: {topic: tools}}
"""


def test_what_answers_more_precisely_comes_first() -> None:
    assert proposed(grid(ORDER), "Ensemble, une AMAP de légumes sur commande") == [
        "by_practice_and_axis",
        "by_practice",
        "by_two_axes",
        "by_axis",
        "by_scope",
    ]


def test_the_better_of_two_alternatives_counts() -> None:
    body = grid(
        """
a_two_axes when: {reading: {topic: food, logic: organise}}
b_any when: {any: [{reading: {logic: organise}}, {practice: amap}]}
c_any when: {any: [{reading: {logic: organise}}, {reading: {topic: food}}]}
"""
    )
    assert proposed(body, "Une AMAP de légumes sur commande") == ["b_any", "a_two_axes", "c_any"]


def test_levers_that_answer_alike_come_in_the_order_of_their_ids() -> None:
    body = grid("b when: {reading: {topic: food}}\na when: {reading: {topic: food}}")
    assert proposed(body, "Des légumes") == ["a", "b"]


def test_a_surer_reading_comes_first() -> None:
    body = grid("a_food when: {reading: {topic: food}}\nb_share when: {reading: {logic: share}}")
    assert proposed(body, "Prêt de légumes, légume prêt, prêts") == ["a_food", "b_share"]
    contested = body.replace("strong: [prêt]", "decisive: [prêt]")
    assert proposed(contested, "Prêt de légumes, perceuse") == ["b_share"]  # the topic is a tie
    assert proposed(contested, "Prêt de légumes") == ["b_share", "a_food"]


def test_a_secondary_value_counts_for_less() -> None:
    body = grid(
        "a_tools when: {reading: {topic: tools}}\nb_food when: {reading: {topic: food}}",
        policy="decisions: {default: {also: 1, also_ratio: 0.1}}",
    )
    assert proposed(body, "Légume, panier et perceuse") == ["b_food", "a_tools"]


def test_a_lever_that_answers_more_of_the_records_stakes_comes_first() -> None:
    body = grid(
        """
a_none when: {reading: {topic: food}}
b_two when: {reading: {topic: food}}, answers: [waste, price, other]
c_one when: {reading: {topic: food}}, answers: [price]
""",
        stakes="""
waste when: {reading: {topic: food}}
price when: {terms: [prix]}
other when: {reading: {topic: tools}}
""",
    )
    result, _ = read(body, "Des légumes à bon prix")
    assert result.stakes == ("waste", "price")
    assert [(s.lever, s.answers) for s in result.levers] == [
        ("b_two", ("waste", "price")),
        ("c_one", ("price",)),
        ("a_none", ()),
    ]


CONTEXT = """
country when: {reading: {topic: food}}, contexts: {territory: [rural, périurbain]}
town when: {reading: {topic: food}}, contexts: {territory: [urban]}
coast when: {reading: {topic: food}}, contexts: {territory: [rural], sea: [yes]}
anywhere when: {reading: {topic: food}}
asked when: {context: {territory: rural}}
"""
# context told, fields of the record, levers
CONTEXTS: tuple[tuple[dict[str, str] | None, dict[str, str], set[str]], ...] = (
    (None, {}, {"country", "town", "coast", "anywhere"}),
    ({}, {}, {"country", "town", "coast", "anywhere"}),
    ({"territory": "rural"}, {}, {"country", "coast", "anywhere", "asked"}),
    ({"territory": "urban"}, {}, {"town", "anywhere"}),
    ({"territory": "périurbain"}, {}, {"country", "anywhere"}),
    ({"territory": "island"}, {}, {"anywhere"}),
    ({"territory": "rural", "sea": "no"}, {}, {"country", "anywhere", "asked"}),
    (None, {"territory": "Rural"}, {"country", "coast", "anywhere", "asked"}),
    (None, {"territory": "Périurbain"}, {"country", "anywhere"}),
    ({"territory": "urban"}, {"territory": "rural"}, {"town", "anywhere"}),  # what is told goes before
    (None, {"territory": ""}, {"country", "town", "coast", "anywhere"}),
)


@pytest.mark.parametrize(("context", "fields", "levers"), CONTEXTS)
def test_a_territory_that_is_known_excludes_and_one_that_is_not_does_not(
    context: dict[str, str] | None, fields: dict[str, str], levers: set[str]
) -> None:
    assert set(proposed(grid(CONTEXT), {"description": "Des légumes", **fields}, context)) == levers


def test_no_lever_is_proposed_where_the_gate_is_shut() -> None:
    body = grid("any_food when: {reading: {topic: food}}", policy="levers: {when: {reading: {scope: in}}}")
    assert proposed(body, "Ensemble, des légumes") == ["any_food"]
    assert proposed(body, "Le supermarché et ses légumes") == []
    assert proposed(body, "Des légumes") == []


def test_at_most_so_many_levers_are_proposed() -> None:
    levers = "\n".join(f"lever_{i} when: {{reading: {{topic: food}}}}" for i in range(5))
    assert proposed(grid(levers, policy="levers: {most: 2}"), "Légumes") == ["lever_0", "lever_1"]
    assert proposed(grid(levers, policy="levers: {most: 0}"), "Légumes") == []


REASONS = """
a when: {practice: amap}
b when: {initiative: vinted}
c when: {status: planned}
d when: {terms: [légume], field: city, equals: Brest}
e when: {reading: {topic: [food, tools]}, context: {territory: rural}}
f when: {not: {reading: {logic: share}}, reading: {topic: food}}
"""


def test_every_reason_is_told_with_its_evidence() -> None:
    record = {
        "name": "AMAP du port",
        "description": "Des légumes. En projet : un panier. Comme sur Vinted.",
        "city": "BREST",
        "lang": "fr",
    }
    result, _ = read(grid(REASONS), record, {"territory": "rural"})
    told = {
        s.lever: [(r.kind, r.name, r.value, [e.quote for e in r.evidence]) for r in s.reasons]
        for s in result.levers
    }
    food = ("reading", "topic", "food", ["AMAP", "légumes", "panier"])
    assert {r[0]: sorted(r[3]) for r in told["f"]} == {"reading": sorted(food[3])}
    assert told["a"] == [("practice", "practice", "amap", ["AMAP"])]
    assert told["b"] == [("initiative", "initiative", "vinted", ["Vinted"])]
    assert [(r[0], r[2]) for r in told["c"]] == [("status", "planned")]
    assert told["d"] == [("record", "record", "légumes, BREST", ["légumes", "BREST"])]
    assert [(r[0], r[1], r[2]) for r in told["e"]] == [
        ("reading", "topic", "food"),
        ("context", "territory", "rural"),
    ]


def test_the_reason_of_a_status_shows_what_says_so() -> None:
    result, _ = read(grid("c when: {status: planned}"), {"description": "Un four en projet", "lang": "fr"})
    ((reason,),) = (s.reasons for s in result.levers)
    assert [e.quote for e in reason.evidence] == ["en projet"]


# lever, record, what failed
FAILED: tuple[tuple[str, str, list[str]], ...] = (
    ("when: {reading: {topic: tools}}", "Des légumes", ["reading: topic: tools ≠ food"]),
    ("when: {reading: {topic: tools}}", "Rien", ["reading: topic: tools ≠ —"]),
    ("when: {practice: amap}", "Rien", ["practice: amap ≠ —"]),
    ("when: {status: [planned, closed]}", "Rien", ["status: planned | closed ≠ active"]),
    (
        "when: {reading: {topic: food, logic: share}}",
        "Rien",
        ["reading: topic: food ≠ —", "reading: logic: share ≠ —"],
    ),
    ("when: {reading: {topic: food}, practice: amap}", "Des légumes", ["practice: amap ≠ —"]),
    (
        "when: {any: [{reading: {topic: tools}}, {practice: amap}]}",
        "Des légumes",
        ["any: reading: topic: tools ≠ food; practice: amap ≠ —"],
    ),
    (
        "when: {reading: {topic: food}, not: {terms: [légume]}}",
        "Des légumes",
        ["not (terms: légume)"],
    ),
    ("when: {field: city, equals: Brest}", "Rien", ["field: city, equals: Brest ≠ —"]),
    (
        "when: {reading: {topic: food}}, contexts: {territory: [rural]}",
        "Des légumes",
        ["contexts: territory: rural ≠ urban"],
    ),
)


@pytest.mark.parametrize(("lever", "text", "failed"), FAILED)
def test_the_trace_of_a_lever_names_what_failed(lever: str, text: str, failed: list[str]) -> None:
    _, explanation = read(grid(f"one {lever}"), text, {"territory": "urban"})
    (trace,) = explanation.levers
    assert (trace.lever, trace.proposed, list(trace.failed)) == ("one", False, failed)


def test_the_trace_of_a_lever_names_the_shut_gate_and_the_better_levers() -> None:
    body = grid("a when: {reading: {topic: food}}", policy="levers: {when: {reading: {scope: in}}}")
    (trace,) = read(body, "Des légumes")[1].levers
    assert trace.failed == ("reading: scope: in ≠ —",)
    assert trace.trace.holds is True
    body = grid(
        "a when: {reading: {topic: food}}\nb when: {reading: {topic: food}}", policy="levers: {most: 1}"
    )
    first, second = read(body, "Des légumes")[1].levers
    assert (first.proposed, first.failed) == (True, ())
    assert (second.proposed, second.failed) == (False, ("policy: levers: most: 1",))


def test_every_lever_is_proposed_or_says_what_failed() -> None:
    for text in ("Ensemble, une AMAP de légumes sur commande", "Le supermarché", "Rien"):
        result, explanation = read(
            grid(ORDER, policy="levers: {most: 3, when: {reading: {scope: in}}}"), text
        )
        assert [t.lever for t in explanation.levers if t.proposed] == sorted(
            (s.lever for s in result.levers), key=[t.lever for t in explanation.levers].index
        )
        assert all(bool(t.failed) is not t.proposed for t in explanation.levers)


STAKES = """
s_food when: {reading: {topic: food}}
s_both when: {any: [{reading: {topic: tools}}, {initiative: vinted}]}
s_rural when: {context: {territory: rural}}
s_planned when: {status: planned}
"""
RAISED = (
    ("Des légumes", None, ("s_food",)),
    ("Vinted", None, ("s_both",)),
    ("Des légumes, comme sur Vinted", None, ("s_food", "s_both")),
    ("Rien", {"territory": "rural"}, ("s_rural",)),
    ("Une salle en projet", None, ("s_planned",)),
    ("Rien", None, ()),
)


@pytest.mark.parametrize(("text", "context", "stakes"), RAISED)
def test_stakes_are_raised_by_what_was_read(
    text: str, context: dict[str, str] | None, stakes: tuple[str, ...]
) -> None:
    body = grid("x when: {practice: amap}", stakes=STAKES)
    record = {"name": "Ici", "description": text, "lang": "fr"}
    assert read(body, record, context)[0].stakes == stakes
