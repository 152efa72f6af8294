"""Lint of grids of every kind: it never fails, whatever the files hold, and what it calls impossible never happens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classifier
from collabgrid.grid import Grid, load_grid
from collabgrid.report import check_loaded
from collabgrid.source import has_errors, render_junit, render_sarif, render_text
from collabgrid.study.logic.formula import formula_of
from collabgrid.study.logic.search import Verdict, entails, solve
from collabgrid.study.logic.theory import Theory
from drawn import cases

from .small_lint import small_text

TESTS = Path(__file__).parents[1]
BAD = sorted(
    path
    for folder in ("grid", "source")
    for path in (TESTS / folder / "bad").iterdir()
    if path.suffix == ".yaml"
)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_faulty_files_are_checked_and_shown_in_every_format(path: Path) -> None:
    checked = check_loaded(load_grid({path.name: path.read_bytes()}))
    assert has_errors(checked.diagnostics) or checked.diagnostics
    for language in ("fr", "en"):
        assert render_text(checked.diagnostics, checked.texts, language=language)
        assert render_sarif(checked.diagnostics, checked.texts, "0", language=language)
        assert render_junit(checked.diagnostics, checked.texts, language=language)


PIECES = st.sampled_from(
    """\
lists:
  doors: [porte, porte]
rules:
  - id: a
    when: {terms: [x1]}
    then: {topic: food}
examples:
    record: {name: porte}
    expect: {topic: tools}
policy: {fields: {nam: 1}}
axes: []
extends: domno
x: &a [*a]
practices: {}
grid: {id: a}
# collabgrid: allow GRID401
\t
[
levers: [{id: b, when: {}}]
vocabulary: {topic: 3}""".split("\n")
)


@settings(max_examples=cases(80), deadline=None)
@given(st.lists(PIECES, max_size=12).map("\n".join), st.booleans())
def test_any_pieces_of_a_grid_can_be_checked(text: str, with_rest: bool) -> None:
    check_loaded(load_grid({"grid.yaml": small_text(text + "\n") if with_rest else text}))


# what conditions of these words and fields mean is tried on all records there are of them
WORDS = ("porte", "mur", "toit")
LEAVES: list[Any] = [
    *({"terms": [word]} for word in WORDS),
    {"terms": ["porte", "mur"]},
    {"terms": ["toit"], "fields": ["name"]},
    {"field": "form", "equals": "sas"},
    {"field": "form", "one_of": ["sas", "sarl"]},
    {"field": "form", "starts_with": ["s"], "contains": ["ar"]},
    {"field": "form", "exists": False},
    {"field": "size", "greater": 10},
    {"field": "size", "less": 20, "greater": 5},
]


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    counted = st.tuples(st.integers(1, 2), several).map(
        lambda own: {"count": min(own[0], len(own[1])), "of": own[1]}
    )
    return st.one_of(
        several.map(lambda own: {"all": own}),
        several.map(lambda own: {"any": own}),
        inner.map(lambda own: {"not": own}),
        counted.map(lambda own: {"at_least": own}),
        st.tuples(inner, inner).map(lambda own: {"all": [own[0]], "unless": own[1]}),
    )


CONDITIONS = st.recursive(st.sampled_from(LEAVES), nested, max_leaves=6)
RECORDS = [
    {"name": name, "description": text, **form, **size}
    for name in ("rien", "toit")
    for text in ("rien", "porte", "mur", "toit", "porte mur", "mur. toit", "porte. mur. toit")
    for form in ({}, {"form": "sas"}, {"form": "sarl"}, {"form": ["sas", "eurl"]}, {"form": "scic"})
    for size in ({}, {"size": "3"}, {"size": "8"}, {"size": "15"}, {"size": ["7", "30"]})
]


def grid_of(*conditions: Any) -> Grid:
    axis = {"id": "topic", "label": "T", "categories": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]}
    return Grid.model_validate(
        {
            "grid": {"id": "t", "version": "1", "title": "T", "languages": ["fr"]},
            "axes": [axis],
            "rules": [
                {"id": f"r{i}", "when": own, "then": {"topic": "a"}} for i, own in enumerate(conditions)
            ],
        }
    )


def holding(grid: Grid) -> list[set[str]]:
    """For each record the rules that hold in it, as the engine reads it."""
    classifier = Classifier(grid)
    read = (classifier.classify({**record, "lang": "fr"}) for record in RECORDS)
    return [{vote.rule for vote in result.reading("topic").votes} for result in read]


@settings(max_examples=cases(60), deadline=None)
@given(CONDITIONS)
def test_what_is_called_impossible_never_happens(condition: Any) -> None:
    grid = grid_of(condition)
    formula = formula_of(grid.rules[0].when, {})
    if solve(formula, Theory(grid)).verdict is Verdict.NEVER:
        assert not any(holding(grid))


@settings(max_examples=cases(60), deadline=None)
@given(CONDITIONS, CONDITIONS)
def test_what_is_said_to_follow_always_follows(one: Any, other: Any) -> None:
    grid = grid_of(one, other)
    theory = Theory(grid)
    formulas = [formula_of(rule.when, {}) for rule in grid.rules]
    for first, second in ((0, 1), (1, 0)):
        if entails(formulas[first], formulas[second], theory):
            assert all(f"rules.r{second}" in held for held in holding(grid) if f"rules.r{first}" in held)


def test_the_search_gives_up_and_says_so() -> None:
    words = [{"any": [{"terms": [f"mot{i}a"]}, {"terms": [f"mot{i}b"]}]} for i in range(40)]
    denied = [{"not": {"all": [{"terms": [f"mot{i}a"]}, {"terms": [f"mot{i}b"]}]}} for i in range(40)]
    grid = grid_of({"all": [*words, *denied, {"terms": ["fin"]}, {"not": {"terms": ["fin"]}}]})
    verdict = solve(formula_of(grid.rules[0].when, {}), Theory(grid)).verdict
    assert verdict in (Verdict.NEVER, Verdict.UNKNOWN)


def test_a_very_long_condition_is_searched_without_an_end_of_the_stack() -> None:
    grid = grid_of({"all": [{"terms": [f"mot{i}a"]} for i in range(2000)]})
    assert solve(formula_of(grid.rules[0].when, {}), Theory(grid)).verdict in (Verdict.MAYBE, Verdict.UNKNOWN)
