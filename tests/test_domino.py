"""The shipped grid: complete, in both languages, and reading its own examples as it says."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from collabgrid.engine import Classifier
from collabgrid.exchange import load_classifier, open_grid
from collabgrid.grid import SCOPE, Condition, Grid, LocalText
from collabgrid.grid.order import walk_condition
from collabgrid.study import ExampleResult, run_examples

ROOT = Path(__file__).parent.parent
CORPORA = ROOT.parent / "shared" / "data" / "corpora"


@cache
def classifier() -> Classifier:
    return load_classifier("domino")


def grid() -> Grid:
    return classifier().grid


CATEGORIES = {
    "scope": "in borderline out",
    "sector": "food equipment mobility culture services accommodation tourism housing finance energy knowledge "
    "making work health environment governance",
    "logic": "redistribute share organise",
    "economic_model": "listed_company company social_enterprise cooperative association informal public",
    "intermediation": "digital hybrid physical",
}


def test_the_shipped_grid_loads_with_nothing_to_say() -> None:
    assert [f"{d.span}: {d.message}" for d in open_grid("domino").diagnostics] == []


def test_the_axes_and_categories_are_those_of_the_reading_grid() -> None:
    own = {axis: set(categories) for axis, categories in grid().category_ids().items()}
    assert own == {axis: set(categories.split()) for axis, categories in CATEGORIES.items()}


def test_the_grid_is_large_enough_to_be_of_use() -> None:
    sizes = {part: len(getattr(grid(), part)) for part in ("practices", "initiatives", "levers", "examples")}
    least = {"practices": 30, "initiatives": 40, "levers": 30, "examples": 60}
    assert {part for part in least if sizes[part] < least[part]} == set()


def categories_named(condition: Condition) -> set[tuple[str, str]]:
    """The (axis, category) pairs that a condition reads, exceptions left out."""
    denied = {
        path[:-1] for path, _ in walk_condition((), condition) if path and path[-1] in ("not", "unless")
    }
    return {
        (axis, category)
        for path, inner in walk_condition((), condition)
        if not any(path[: len(own) + 1] in ((*own, "not"), (*own, "unless")) for own in denied)
        for axis, wanted in inner.reading
        for category in wanted
    }


AXES = [(axis, category) for axis, own in CATEGORIES.items() if axis != SCOPE for category in own.split()]


@pytest.mark.parametrize(("part", "least"), [("levers", 2), ("stakes", 1)])
def test_every_category_is_answered_by_levers_and_raises_stakes(part: str, least: int) -> None:
    named = Counter(pair for item in getattr(grid(), part) for pair in categories_named(item.when))
    assert [pair for pair in AXES if named[pair] < least] == []


def test_every_category_has_words_or_practices_that_speak_for_it() -> None:
    spoken = {(group.axis, group.category) for group in grid().vocabulary.groups}
    spoken |= {
        (v.axis, v.category)
        for part in ("rules", "practices")
        for own in getattr(grid(), part)
        for v in own.then.votes
    }
    assert [pair for pair in AXES if pair not in spoken] == []


def texts_of(value: Any, path: str) -> Iterator[tuple[str, LocalText]]:
    """Every text for people below a part of the grid, with its path."""
    if isinstance(value, LocalText):
        yield path, value
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from texts_of(item, f"{path}.{getattr(item, 'id', i)}")
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from texts_of(getattr(value, name), f"{path}.{name}")


def test_every_text_is_there_in_french_and_in_english() -> None:
    one_sided = []
    for path, text in texts_of(grid(), "grid"):
        by_language = dict(text.by_language)
        if path.endswith((".note", ".known_miss")):
            continue  # words of the authors to one another
        if set(by_language) != {"fr", "en"} or not all(own.strip() for own in by_language.values()):
            one_sided.append(path)
    assert one_sided == []


# what an analyst needs to be told of each item
EXPLAINED = (
    ("axes", ("label", "question")),
    ("practices", ("label", "definition")),
    ("initiatives", ("what",)),
    ("levers", ("label", "what", "asks", "answers")),
    ("stakes", ("label", "text")),
)


@pytest.mark.parametrize(("part", "keys"), EXPLAINED)
def test_every_item_explains_itself(part: str, keys: tuple[str, ...]) -> None:
    assert [(item.id, key) for item in getattr(grid(), part) for key in keys if not getattr(item, key)] == []


def test_every_category_has_a_definition() -> None:
    scope = grid().scope
    assert scope is not None
    categories = [(SCOPE, category) for category in scope.categories]
    categories += [(axis.id, category) for axis in grid().axes for category in axis.categories]
    assert [(axis, own.id) for axis, own in categories if own.definition is None] == []


def test_every_lever_says_where_it_comes_from() -> None:
    unsourced = [
        lever.id
        for lever in grid().levers
        if not lever.sources and not any(example.source is not None for example in lever.examples)
    ]
    assert unsourced == []


# what the article behind the grid (a-brest, 27 September 2015) tells of public action, and the lever that says it
TOLD = {
    "Amsterdam's agreement with Airbnb": "platform_agreement",
    "the tourist tax that Airbnb collects": "tourist_tax",
    "a quota of nights": "night_cap",
    "towns that ban Uber or Airbnb": "service_ban",
    "calls for projects of Île-de-France and Aquitaine": "project_call",
    "crowdfunding of La Louve": "local_crowdfunding",
    "cooperative governance with authorities": "scic_stake",
    "a cooperative Uber, La'Zooz": "platform_cooperative",
    "the Pla Buits of Barcelona": "vacant_plots",
    "bistro and grocery of Trémargat": "municipal_premises",
    "FabLab City": "public_fablab_network",
    "help with communication": "sharing_portal",
    "Le Temps des communs": "commons_festival",
    "advice": "project_advice",
    "networks to critical mass, ADRETS": "network_critical_mass",
    "Auvergne Nouveau Monde": "regional_brand",
    "the toolkit of Sharitories": "territorial_toolkit",
    "the reading grid of DOMINO": "reading_grid",
    "contributory governance in Brest": "contributory_governance",
    "Démocratie ouverte": "open_government",
    "proposals of La Fabrique Écologique": "policy_recommendations",
    "gains reinvested where they are made": "local_reinvestment",
    "works done with inhabitants, Trémargat's church": "participatory_works",
    "a society of the commons, Bauwens": "commons_transition_plan",
}


@pytest.mark.parametrize("lever", TOLD.values(), ids=TOLD)
def test_what_the_article_tells_is_a_lever(lever: str) -> None:
    assert lever in {each.id for each in grid().levers}


def told(result: ExampleResult) -> list[str]:
    """What became of an example that is not read as expected."""
    found = [f"{d.about}: {d.read} for {d.expected} ({d.reason})" for d in result.differences]
    return found or ["read right, though it is a known miss"]


def test_the_examples_are_read_as_the_grid_says() -> None:
    results = tuple(run_examples(classifier()))
    assert len(results) == len(grid().examples)
    assert {each.id: told(each) for each in results if not each.as_expected} == {}


def read_corpus(path: Path, most: int) -> list[dict[str, Any]]:
    content = path.read_bytes()
    lines = (gzip.decompress(content) if path.suffix == ".gz" else content).splitlines()
    return [json.loads(line) for line in lines[:most]]


def stated(record: dict[str, Any], field: str) -> str:
    """The original value of a field, or of an item of a list."""
    name, bracket, number = field.partition("[")
    return str(record[name][int(number.rstrip("]"))] if bracket else record[name])


CORPUS_FILES = (
    "odd_records.jsonl",
    "entourage_pois.jsonl.gz",
    "reserve_parlementaire_2014_2016.jsonl.gz",
    "susy_ssedas.jsonl.gz",
    "transiscope_pwa.jsonl.gz",
    "ukcat_charities_sample.jsonl.gz",
)


@pytest.mark.slow
@pytest.mark.parametrize("name", CORPUS_FILES)
def test_real_records_are_read_and_every_quote_stands_where_it_says(name: str) -> None:
    path = CORPORA / name
    if not path.exists():
        pytest.skip(
            f"needs the real records of ../shared/data/corpora/{name}, which are not part of the project"
        )
    records = read_corpus(path, 300)
    assert records
    for i, record in enumerate(records):
        result = classifier().classify(record)
        votes = [vote for reading in result.readings for vote in reading.votes] + list(result.status_votes)
        evidence = [e for vote in votes for e in vote.evidence] + [each.evidence for each in result.set_aside]
        evidence += [e for lever in result.levers for reason in lever.reasons for e in reason.evidence]
        assert [e for e in evidence if stated(record, e.field)[e.start : e.end] != e.quote] == []
        if i % 10 == 0:
            assert classifier().explain(record).classification == result
