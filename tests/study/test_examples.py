"""Examples of a grid, run as its tests."""

from __future__ import annotations

import pytest

from collabgrid.engine import compile_grid
from collabgrid.grid import load_grid
from collabgrid.report import check_loaded
from collabgrid.source import SourceText
from collabgrid.study import Difference, ExampleResult, check_examples, run_examples

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr, en]}
scope: {label: S, categories: [{id: in, label: I}, {id: out, label: O}]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: T}, {id: help, label: H}]}
vocabulary:
  scope: {in: {strong: [ensemble]}}
  topic: {food: {strong: [panier]}, tools: {strong: [perceuse], usual: [vis]}, help: {weak: [aide]}}
  status: {planned: {strong: [en projet]}}
practices: [{id: amap, label: A, terms: [AMAP], then: {topic: food}}]
initiatives: [{id: vinted, names: [Vinted], then: {topic: tools}}]
levers:
  - {id: room, label: R, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W,
     when: {reading: {topic: food}}}
policy: {decisions: {topic: {also: 2, also_ratio: 0.1}}}
"""
# record, expectation, what differs: (about, read, reason)
CASES: tuple[tuple[str, str, list[tuple[str, str, str | None]]], ...] = (
    ("{description: un panier}", "{topic: food}", []),
    ("{description: un panier}", "{topic: tools}", [("topic", "food", None)]),
    ("{description: un panier}", "{topic: [tools, food]}", []),
    ("{description: un panier}", "{topic: [tools, help]}", [("topic", "food", None)]),
    ("{description: un panier}", "{topic: undecided}", [("topic", "food", None)]),
    ("{description: rien}", "{topic: undecided}", []),
    ("{description: rien}", "{topic: food}", [("topic", "undecided", "no_evidence")]),
    ("{description: rien}", "{topic: [food, undecided]}", []),
    ("{description: une aide}", "{topic: help}", [("topic", "undecided", "below_threshold")]),
    ("{description: panier et perceuse}", "{topic: food}", [("topic", "undecided", "tie")]),
    ("{description: ensemble}", "{scope: in}", []),
    (
        "{description: ensemble}",
        "{scope: out, topic: food}",
        [("scope", "in", None), ("topic", "undecided", "no_evidence")],
    ),
    ("{description: rien}", "{status: active}", []),
    ("{description: rien}", "{status: planned}", [("status", "active", None)]),
    ("{description: en projet, lang: fr}", "{status: [planned, closed]}", []),
    ("{description: panier et vis}", "{topic: food, topic_also: tools}", []),
    ("{description: 'panier, vis, aide'}", "{topic_also: [help]}", []),
    ("{description: 'panier, vis, aide'}", "{topic_also: [help, tools]}", []),
    ("{description: panier et vis}", "{topic_also: [help, tools]}", [("topic_also", "tools", None)]),
    ("{description: panier}", "{topic_also: tools}", [("topic_also", "", None)]),
    ("{description: panier}", "{topic_also: undecided}", []),
    ("{description: panier et vis}", "{topic_also: undecided}", [("topic_also", "tools", None)]),
    ("{description: une AMAP}", "{practices: [amap], levers: [room]}", []),
    (
        "{description: rien}",
        "{practices: amap, levers: room}",
        [("practices", "", None), ("levers", "", None)],
    ),
    ("{description: rien, tags: [panier, Vinted]}", "{initiatives: [vinted], topic: food}", []),
    ("{description: rien}", "{initiatives: [vinted]}", [("initiatives", "", None)]),
)


def run_one(record: str, expect: str, more: str = "") -> ExampleResult:
    text = f"{GRID}examples: [{{id: one, record: {record}, expect: {expect}{more}}}]\n"
    (result,) = run_examples(load_grid({"grid.yaml": text}).require())
    return result


@pytest.mark.parametrize(("record", "expect", "differing"), CASES)
def test_what_is_read_is_compared_with_what_is_expected(
    record: str, expect: str, differing: list[tuple[str, str, str | None]]
) -> None:
    result = run_one(record, expect)
    assert [(d.about, " ".join(d.read), d.reason) for d in result.differences] == differing
    assert result.as_expected is (not differing)
    missed = run_one(record, expect, ", known_miss: It is hard.")
    assert missed.differences == result.differences
    assert missed.as_expected is bool(differing)


def test_a_difference_says_what_was_expected() -> None:
    result = run_one("{description: rien}", "{topic: [food, tools]}")
    assert result.differences == (Difference("topic", ("food", "tools"), ("undecided",), "no_evidence"),)


def test_every_example_is_run_in_order_with_its_reading() -> None:
    examples = "".join(
        f"  - {{id: {own}, record: {{id: r_{own}, name: Panier}}, expect: {{topic: food}}}}\n"
        for own in "zab"
    )
    classifier = compile_grid(load_grid({"grid.yaml": f"{GRID}examples:\n{examples}"}).require())
    results = run_examples(classifier)
    assert [result.id for result in results] == ["z", "a", "b"]
    assert [result.classification.id for result in results] == ["r_z", "r_a", "r_b"]
    assert results == run_examples(classifier.grid)


def test_a_grid_without_examples_has_no_results() -> None:
    assert run_examples(load_grid({"grid.yaml": GRID}).require()) == ()


def test_examples_that_are_read_otherwise_are_findings_at_their_place() -> None:
    text = (
        GRID
        + """
examples:
  - {id: right, record: {description: un panier}, expect: {topic: food}}
  - id: wrong
    record: {description: un panier}
    expect: {topic: tools, status: planned}
  - {id: missed, record: {description: une aide}, expect: {topic: help}, known_miss: too little}
  - {id: better, record: {description: une perceuse}, expect: {topic: tools}, known_miss: it was missed}
"""
    )
    loaded = load_grid({"small.yaml": text})
    source = SourceText("small.yaml", text)
    lines = {line: number for number, line in enumerate(text.splitlines(), 1)}
    told = [
        (each.code, each.message, source.position(each.span.start).line if each.span else None)
        for each in check_examples(loaded)
    ]
    wrong = lines["    expect: {topic: tools, status: planned}"]
    assert told == [
        ("GRID301", "the example `wrong` expects topic: tools, and is read food", wrong),
        ("GRID301", "the example `wrong` expects status: planned, and is read active", wrong),
        ("GRID302", "the example `better` is a known miss, and is read right", wrong + 2),
    ]


FAULTY = """
examples:
  - {id: right, record: {description: un panier}, expect: {topic: food, levers: room}}
  - {id: wrong, record: {description: un panier}, expect: {topic: tools}}
  - {id: slip, record: {description: un panier}, expect: {topik: food}}
  - {id: lost, record: {description: un panier}, expect: {topic: food, levers: rooom}}
"""


def told(text: str) -> list[tuple[str, str]]:
    checked = check_loaded(load_grid({"grid.yaml": text}))
    return [(each.code, each.message) for each in checked.diagnostics if each.code < "GRID400"]


def test_examples_are_run_though_some_have_faults() -> None:
    found = told(GRID + FAULTY)
    assert [code for code, _ in found] == ["GRID301", "GRID202", "GRID204"]
    assert "`wrong` expects topic: tools" in found[0][1]


def test_examples_are_run_though_a_lever_has_a_fault_but_not_for_levers() -> None:
    found = told(GRID.replace("effort: low", "effort: lowish") + FAULTY)
    assert [code for code, _ in found] == ["GRID106", "GRID301", "GRID202", "GRID204"]


def test_examples_are_not_run_where_what_is_read_has_a_fault() -> None:
    found = told(GRID.replace("topic: food", "topic: foood") + FAULTY)
    assert "GRID301" not in [code for code, _ in found]
