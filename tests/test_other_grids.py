"""The shipped grids that lay another typology over the readings of DOMINO."""

from __future__ import annotations

from functools import cache, partial

import pytest

from collabgrid.engine import Classification, Classifier
from collabgrid.exchange import load_classifier, open_grid, shipped_grids
from collabgrid.grid import UNDECIDED, Axis, Example, Grid, LocalText
from collabgrid.study import ExampleResult, run_examples

AXES = {
    "botsman": ("system", "redistribution_markets product_service_systems collaborative_lifestyles"),
    "sharevolution": (
        "model",
        "redistribution product_service services_between_individuals local_cooperative_systems",
    ),
    "schor": (
        "activity",
        "recirculation_of_goods use_of_durable_assets exchange_of_services sharing_productive_assets",
    ),
}
"""Each grid with its own axis and the categories of that."""


@cache
def grid(name: str) -> Grid:
    return open_grid(name).require()


@cache
def classifier(name: str) -> Classifier:
    return load_classifier(name)


def own_axis(name: str) -> Axis:
    return grid(name).axes[-1]


def own_examples(name: str) -> tuple[Example, ...]:
    """The examples of the grid itself, without those of DOMINO."""
    return tuple(example for example in grid(name).examples if example.id.startswith(f"{name}_"))


def test_these_are_the_shipped_grids() -> None:
    assert set(shipped_grids()) == {"domino", *AXES}


@pytest.mark.parametrize("name", AXES)
def test_it_loads_with_nothing_to_say(name: str) -> None:
    assert [f"{d.span}: {d.message}" for d in open_grid(name).diagnostics] == []


@pytest.mark.parametrize("name", AXES)
def test_it_adds_one_axis_to_those_of_domino(name: str) -> None:
    axis, categories = AXES[name]
    assert grid(name).category_ids() == {
        **grid("domino").category_ids(),
        axis: tuple(categories.split()),
    }


def said_in(text: LocalText | None) -> set[str]:
    return set() if text is None else {language for language, own in text.by_language if own.strip()}


@pytest.mark.parametrize("name", AXES)
def test_it_explains_itself_in_both_languages(name: str) -> None:
    identity, axis = grid(name).grid, own_axis(name)
    texts = [identity.title, identity.description, axis.label, axis.question]
    for each in axis.categories:
        assert each.includes, each.id
        assert each.excludes, each.id
        texts += [each.label, each.definition, *each.includes, *each.excludes]
    assert [text for text in texts if said_in(text) != {"fr", "en"}] == []
    assert identity.sources


@pytest.mark.parametrize("name", AXES)
def test_its_examples_are_in_both_languages_and_reach_every_category(name: str) -> None:
    axis, categories = AXES[name]
    examples = own_examples(name)
    assert len(examples) >= 8
    assert {dict(example.record)["lang"] for example in examples} == {"fr", "en"}
    reached = [dict(example.expect)[axis] for example in examples]
    assert {each for expected in reached for each in expected} == {*categories.split(), UNDECIDED}
    assert all(len(expected) == 1 for expected in reached)


@cache
def results() -> dict[str, ExampleResult]:
    """What became of the examples of these grids."""
    found: dict[str, ExampleResult] = {}
    for name in AXES:
        alone = partial(grid(name).model_copy, update={"examples": own_examples(name)})
        compiled = Classifier.restored(classifier(name).state, alone)
        found |= {result.id: result for result in run_examples(compiled)}
    return found


@pytest.mark.parametrize("example", [example.id for name in AXES for example in own_examples(name)])
def test_an_example_is_read_as_the_grid_says(example: str) -> None:
    result = results()[example]
    told = [f"{d.about}: {d.read} for {d.expected} ({d.reason})" for d in result.differences]
    assert result.as_expected, told


def decisions(result: Classification, but: str = "") -> list[object]:
    """What was read, recognised and proposed, without one axis."""
    read = [(r.axis, r.category, r.also, r.confidence, r.scores) for r in result.readings if r.axis != but]
    return [*read, result.practices, result.initiatives, [each.lever for each in result.levers]]


@pytest.mark.slow
@pytest.mark.parametrize("name", AXES)
def test_the_axes_of_domino_are_read_as_with_domino(name: str) -> None:
    records = [dict(example.record) for example in grid("domino").examples[::4]]
    records += [dict(example.record) for each in AXES for example in own_examples(each)]
    for record in records:
        own, base = classifier(name).classify(record), classifier("domino").classify(record)
        assert decisions(own, but=AXES[name][0]) == decisions(base), record


def test_what_was_read_is_the_reason_that_is_given() -> None:
    reading = classifier("botsman").classify({"name": "Couchsurfing", "lang": "en"}).reading("system")
    assert reading.category == "collaborative_lifestyles"
    assert {vote.rule.partition(".")[0] for vote in reading.votes} == {"rules"}
