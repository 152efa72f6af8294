"""What changed from one grid to another, and what it does to records."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.engine import compile_grid
from collabgrid.exchange import open_grid
from collabgrid.grid import Grid, load_grid
from collabgrid.study import GridChange, Speaker, compare_grids, diff_grids

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr, en]}
scope: {label: S, categories: [{id: in, label: I}, {id: out, label: O}]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: {fr: Manger, en: Food}}, {id: tools, label: T}]}
vocabulary:
  scope: {in: {strong: [ensemble]}, out: {strong: [commerce]}}
  topic: {food: {strong: {fr: [panier, potager]}}, tools: {strong: [perceuse]}}
lists: {places: [halle, marché]}
rules:
  - {id: held, when: {any: [{terms: [jeudi]}, {list: places}]}, then: {topic: food}, strength: usual}
levers:
  - {id: room, label: R, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W,
     when: {reading: {topic: food}}}
policy: {levers: {when: {reading: {scope: [in]}}}}
"""
HELD = ("held", 'when: {"terms": ["jeudi"]}, {"list": ["places"]}', "then: food")
# what is written instead of what, and the change that is told: (part, kind, place, key, before, after)
EDITS: tuple[tuple[str, str, GridChange], ...] = (
    (
        "fr: [panier, potager]",
        "fr: [potager, jardin]",
        GridChange("vocabulary", "changed", "vocabulary.topic.food.strong", "fr", ("panier",), ("jardin",)),
    ),
    (
        "en: Food}",
        "en: Eating}",
        GridChange("axes", "changed", "axes.topic.food", "label.en", ("Food",), ("Eating",)),
    ),
    (
        "strength: usual",
        "strength: strong",
        GridChange("rules", "changed", "rules.held", "strength", (), ("strong",)),
    ),
    (
        "[halle, marché]",
        "[halle]",
        GridChange("lists", "changed", "lists.places", "", ("marché",), ()),
    ),
    (
        "levers: {when: {reading: {scope: [in]}}}",
        "repeat: 0.2",
        GridChange("policy", "changed", "policy", "repeat", (), ("0.2",)),
    ),
    (
        "{terms: [jeudi]}, ",
        "",
        GridChange("rules", "changed", "rules.held", "when.any", ('{"terms": ["jeudi"]}',), ()),
    ),
    (
        "  - {id: held",
        "  - {id: kept",
        GridChange(
            "rules",
            "removed",
            "rules.held",
            "",
            HELD,
            (),
        ),
    ),
    (
        "vocabulary:\n",
        "practices: [{id: amap, label: {fr: Une AMAP, en: A box}, terms: [AMAP], then: {topic: food}}]\nvocabulary:\n",
        GridChange(
            "practices", "added", "practices.amap", "", (), ("Une AMAP", "A box", "terms: AMAP", "then: food")
        ),
    ),
)


def grid_of(text: str = GRID) -> Grid:
    return load_grid({"small.yaml": text}).require()


@pytest.mark.parametrize(("old", "new", "change"), EDITS)
def test_an_edit_is_told_where_it_was_made(old: str, new: str, change: GridChange) -> None:
    assert GRID.count(old) == 1
    changes = diff_grids(grid_of(), grid_of(GRID.replace(old, new)))
    assert change in changes
    assert all(each.part == change.part for each in changes)


def test_a_grid_has_not_changed_from_itself() -> None:
    assert diff_grids(grid_of(), grid_of()) == ()


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), [("botsman", "schor")])
def test_what_was_added_one_way_is_removed_the_other_way(old: str, new: str) -> None:
    one, other = open_grid(old).require(), open_grid(new).require()
    swap = {"added": "removed", "removed": "added", "changed": "changed"}
    there = {
        (swap[each.kind], each.place, each.key, each.after, each.before) for each in diff_grids(one, other)
    }
    back = {(each.kind, each.place, each.key, each.before, each.after) for each in diff_grids(other, one)}
    assert there == back


RECORDS: list[dict[str, Any]] = [
    {"id": "p", "name": "Le panier", "description": "ensemble", "gold": {"scope": "in", "topic": "food"}},
    {"id": "j", "description": "ensemble au jardin", "gold": {"scope": "in", "topic": "food"}},
    {"id": "o", "description": "commerce, jardin", "gold": {"scope": "out", "topic": "food"}},
    {"id": "t", "description": "ensemble, perceuse"},
]


def test_records_that_move_are_told_with_what_moved_them() -> None:
    new = GRID.replace("fr: [panier, potager]", "fr: [potager, jardin]")
    effect = compare_grids(compile_grid(grid_of()), compile_grid(grid_of(new)), RECORDS)
    place = "vocabulary.topic.food.strong"
    told = [
        (each.id, each.axis, each.before, each.after, each.silenced, each.speaking) for each in effect.moves
    ]
    assert told == [
        ("p", "topic", "food", "undecided", (Speaker(place, "food", "panier"),), ()),
        ("j", "topic", "undecided", "food", (), (Speaker(place, "food", "jardin"),)),
        ("o", "topic", "undecided", "food", (), (Speaker(place, "food", "jardin"),)),
    ]
    assert (effect.count, effect.moved) == (4, 3)
    assert [each.gold for each in effect.moves] == ["food", "food", None]  # what is outside is not compared


def test_labels_won_and_lost_and_levers_gained_and_lost_are_told_by_record() -> None:
    new = GRID.replace("fr: [panier, potager]", "fr: [potager, jardin]")
    effect = compare_grids(compile_grid(grid_of()), compile_grid(grid_of(new)), RECORDS)
    topic = next(each for each in effect.gold if each.axis == "topic")
    assert (topic.count, topic.right_before, topic.right_after) == (2, 1, 1)
    assert (topic.won, topic.lost) == (("j",), ("p",))
    assert [(each.lever, each.gained, each.lost) for each in effect.levers] == [("room", ("j",), ("p",))]


def test_the_same_grid_moves_nothing() -> None:
    classifier = compile_grid(grid_of())
    effect = compare_grids(classifier, classifier, RECORDS)
    assert (effect.count, effect.moved, effect.moves, effect.levers) == (4, 0, (), ())


def test_axes_that_only_one_grid_has_are_read_as_undecided_by_the_other() -> None:
    text = (
        GRID.replace("id: topic", "id: matter")
        .replace("  topic:", "  matter:")
        .replace("{topic:", "{matter:")
    )
    effect = compare_grids(compile_grid(grid_of()), compile_grid(grid_of(text)), RECORDS[:1])
    assert {(each.axis, each.before, each.after) for each in effect.moves} == {
        ("topic", "food", "undecided"),
        ("matter", "undecided", "food"),
    }


def test_a_status_moves_too() -> None:
    new = GRID.replace("vocabulary:\n", "vocabulary:\n  status: {planned: {strong: [projet]}}\n")
    effect = compare_grids(
        compile_grid(grid_of()), compile_grid(grid_of(new)), [{"description": "un projet"}]
    )
    assert [(each.axis, each.before, each.after) for each in effect.moves] == [
        ("status", "active", "planned")
    ]
