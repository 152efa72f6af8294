"""A grid as SKOS: a parser of RDF accepts it, and it keeps the rules of SKOS."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from collabgrid.exchange import open_grid
from collabgrid.grid import load_grid
from collabgrid.report import is_base, render_skos
from drawn import cases
from grid.strategies import plain_grids, written

rdflib = pytest.importorskip("rdflib")
SKOS = rdflib.SKOS if hasattr(rdflib, "SKOS") else rdflib.namespace.SKOS
DOMINO = "https://example.org/domino/"


def parsed(text: str) -> Any:
    graph = rdflib.Graph()
    graph.parse(data=text, format="turtle")
    return graph


def keeps_the_rules(graph: Any) -> None:
    """Integrity conditions S13 and S14 of SKOS, and links that lead to concepts of the scheme."""
    concepts = set(graph.subjects(rdflib.RDF.type, SKOS.Concept))
    for concept in concepts:
        labels = list(graph.objects(concept, SKOS.prefLabel))
        languages = [label.language for label in labels]
        assert len(languages) == len(set(languages)), concept
        others = {*graph.objects(concept, SKOS.altLabel), *graph.objects(concept, SKOS.hiddenLabel)}
        assert not set(labels) & others, concept
    for link in (SKOS.broader, SKOS.related):
        assert {target for _, target in graph.subject_objects(link)} <= concepts


def test_the_shipped_grid() -> None:
    grid = open_grid("domino").require()
    graph = parsed(render_skos(grid, DOMINO))
    keeps_the_rules(graph)
    food = rdflib.URIRef(DOMINO + "sector.food")
    assert rdflib.Literal("Alimentation", lang="fr") in set(graph.objects(food, SKOS.prefLabel))
    assert set(graph.objects(food, SKOS.broader)) == {rdflib.URIRef(DOMINO + "sector")}
    assert set(graph.objects(food, SKOS.definition)) and set(graph.objects(food, SKOS.example))
    scheme = rdflib.URIRef(DOMINO)
    tops = {str(each).removeprefix(DOMINO) for each in graph.objects(scheme, SKOS.hasTopConcept)}
    assert tops == {"scope", "sector", "logic", "economic_model", "intermediation", "practice"}
    count = sum(len(own) for own in grid.category_ids().values()) + len(tops) + len(grid.practices)
    assert len(set(graph.subjects(rdflib.RDF.type, SKOS.Concept))) == count


@given(plain_grids())
@settings(max_examples=cases(25), deadline=None)
def test_whatever_a_grid_says_the_turtle_is_sound(plain: dict[str, Any]) -> None:
    grid = load_grid({"grid.yaml": written(plain)}).require()
    graph = parsed(render_skos(grid))
    keeps_the_rules(graph)
    name = rdflib.URIRef(f"urn:collabgrid:{grid.grid.id}:{grid.axes[0].id}")
    assert {str(own) for own in graph.objects(name, SKOS.prefLabel)} == {
        text for _, text in grid.axes[0].label.by_language
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/a#", True),
        ("urn:x:", True),
        ("example.org", False),
        ("http://a b/", False),
        ("", False),
    ],
)
def test_a_base_is_an_absolute_address(text: str, expected: bool) -> None:
    assert is_base(text) is expected
    if not expected and text:
        with pytest.raises(ValueError):
            render_skos(open_grid("domino").require(), text)
