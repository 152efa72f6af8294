"""Levers, portfolios, demands and gaps of small territories."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from collabgrid.engine import Classifier
from collabgrid.grid import load_grid
from collabgrid.report.diagnosis import Diagnosis, Wish, diagnose

GRID = """
grid: {id: two, version: 1.0.0, title: Two, languages: [en]}
axes:
  - id: sector
    label: Sector
    categories: [{id: food, label: Food}, {id: tools, label: Tools}, {id: rides, label: Rides}]
  - {id: logic, label: Logic, categories: [{id: share, label: Share}, {id: give, label: Give}]}
vocabulary:
  sector: {food: {strong: [apples]}, tools: {strong: [drills]}, rides: {strong: [seats]}}
  logic: {share: {strong: [lent]}, give: {strong: [given]}}
practices:
  - {id: larder, label: Larder, terms: [larder], then: {sector: food, logic: give}}
  - {id: tool_library, label: Tool library, terms: [tool library], then: {sector: tools, logic: share}}
  - {id: lift, label: Lift, terms: [lift], then: {sector: rides, logic: give}}
initiatives:
  - {id: toolbank, names: [Toolbank], then: {sector: tools, logic: give}}
levers:
  - {id: room, label: Room, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low,
     what: A room., when: {reading: {logic: share}}, answers: [idle]}
  - {id: van, label: Van, family: infrastructure, posture: facilitate, phases: [support], effort: high, cost: high,
     what: A van., when: {reading: {logic: [share, give]}}, answers: [idle, waste]}
  - {id: rule, label: Rule, family: regulate, posture: frame, phases: [sustain], effort: medium, cost: low,
     what: A rule., when: {any: [{practice: [lift]}, {reading: {logic: give}}]}, answers: [waste]}
stakes:
  - {id: idle, kind: opportunity, label: Idle, text: Idle things., when: {reading: {logic: share}}}
  - {id: waste, kind: risk, label: Waste, text: Wasted things., when: {reading: {logic: give}}}
  - {id: late, kind: risk, label: Late, text: Late., when: {reading: {sector: tools}}}
demands:
  - {id: useful, label: Useful, text: Useful., promised_by: [idle],
     against: [{demand: cheap, text: Costs.}, {demand: punctual, text: Slow.}]}
  - {id: cheap, label: Cheap, text: Cheap., most_cost: low}
  - {id: punctual, label: Punctual, text: Punctual., threatened_by: [late]}
"""
CLASSIFIER = Classifier(load_grid({"two.yaml": GRID}).require())
TEXTS = {
    "a": "apples are lent",
    "b": "drills are lent",
    "c": "drills are lent too",
    "d": "apples are given",
    "e": "seats",
}


def territory(texts: Mapping[str, str] = TEXTS, **options: Any) -> Diagnosis:
    records = [{"id": own, "description": text} for own, text in texts.items()]
    return diagnose(CLASSIFIER, ((record, CLASSIFIER.classify(record)) for record in records), **options)


def test_the_first_lever_meets_most_needs_for_its_effort() -> None:
    portfolio = territory().portfolio
    assert [(line.lever, line.points) for line in portfolio.lines] == [("room", 1), ("rule", 2)]
    room, rule = portfolio.lines
    assert (room.newly_served, room.newly_answered, room.met) == (("a", "b", "c"), (("idle", 3),), 6)
    assert (rule.newly_served, rule.newly_answered, rule.met) == (("d",), (("waste", 1),), 8)
    assert (portfolio.needs, portfolio.served, portfolio.servable) == (8, 4, 4)
    assert (portfolio.spent, portfolio.budget, portfolio.without_lever) == (3, 10, ("e",))


@pytest.mark.parametrize(
    ("wish", "chosen"),
    [
        (Wish(budget=1), ["room"]),
        (Wish(budget=0), []),
        (Wish(max_effort="low"), ["room"]),
        (Wish(phase="sustain"), ["rule"]),
        (Wish(posture="frame"), ["rule"]),
        (Wish(phase="support"), ["van"]),
        (Wish(phase="support", budget=2), []),
    ],
)
def test_a_portfolio_keeps_to_the_wish(wish: Wish, chosen: list[str]) -> None:
    assert [line.lever for line in territory(wish=wish).portfolio.lines] == chosen


def test_demands_meet_promises_threats_and_costs() -> None:
    found = territory(wish=Wish(phase="support"))
    demands = {demand.id: demand for demand in found.demands}
    assert demands["useful"].promised == ("a", "b", "c")
    assert demands["useful"].served_by == ("van",)
    assert demands["cheap"].strained_by == ("van",)
    assert demands["punctual"].threatened == ("b", "c")
    tensions = [(each.one, each.other, each.levers, each.initiatives) for each in found.tensions]
    assert tensions == [("useful", "punctual", (), ("b", "c")), ("useful", "cheap", ("van",), ())]


def test_there_is_no_tension_where_nothing_is_strained() -> None:
    found = territory({"a": "apples are lent"})
    assert (found.tensions, [line.lever for line in found.portfolio.lines]) == ((), ["room"])


def test_a_gap_is_what_exists_elsewhere_and_not_here() -> None:
    gaps = territory({**TEXTS, "f": "drills are lent by the tool library"}).gaps
    found = [
        (gap.row.id, gap.column.id, [each.id for each in (*gap.practices, *gap.initiatives)]) for gap in gaps
    ]
    assert found == [("tools", "give", ["toolbank"]), ("rides", "give", ["lift"])]
    assert gaps[0].expected == pytest.approx(3 / 6)
    assert gaps[1].levers == ("rule",)
    assert gaps[0].there is None


def test_a_cell_that_is_filled_is_no_gap() -> None:
    gaps = territory({**TEXTS, "f": "drills are given", "g": "seats are given"}).gaps
    assert gaps == ()
