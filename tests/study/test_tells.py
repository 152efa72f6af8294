"""Terms that hit one labelled record and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.study import Tell, find_tells
from study.labelled import small_classifier

CLASSIFIER = small_classifier()
GOLD = {"gold": {"scope": "in"}}
LABELLED: list[dict[str, Any]] = [
    {"id": "a", "name": "Un", "description": "ensemble, panier, perceuse", **GOLD},
    {"id": "b", "name": "Deux", "description": "ensemble, garderie", **GOLD},
    {"id": "c", "description": "guichet"},
]


def terms_that_tell(*others: dict[str, Any]) -> list[str]:
    return [each.term for each in find_tells(CLASSIFIER, LABELLED, others).tells]


def test_a_term_of_one_labelled_record_tells() -> None:
    found = find_tells(CLASSIFIER, LABELLED, [])
    assert found.tells == (Tell("garderie", "b"), Tell("panier", "a"), Tell("perceuse", "a"))
    assert found.found == 4  # ensemble stands in both; guichet stands in no labelled record
    assert found.share_of_found == 3 / 4
    assert found.terms == len(CLASSIFIER.terms()) > 4
    assert found.share == 3 / found.terms


@pytest.mark.parametrize(
    ("other", "left"),
    [
        ({"id": "z", "description": "paniers"}, ["garderie", "perceuse"]),
        ({"description": "rien"}, ["garderie", "panier", "perceuse"]),
        ({"id": "a", "description": "panier"}, ["garderie", "panier", "perceuse"]),  # it is the record itself
        ({"id": "a2", "name": "Un", "description": "ensemble, panier, perceuse"}, ["garderie", "panier", "perceuse"]),
        ({"id": "z", "name": "Un", "description": "panier"}, ["garderie", "perceuse"]),
    ],
)  # fmt: skip
def test_a_term_that_hits_something_else_does_not(other: dict[str, Any], left: list[str]) -> None:
    assert terms_that_tell(other) == left


def test_a_grid_that_hits_nothing_has_no_share() -> None:
    found = find_tells(CLASSIFIER, [{"id": "a", "description": "rien", **GOLD}], [])
    assert (found.found, found.share, found.share_of_found) == (0, 0.0, None)


def test_the_classifier_tells_the_terms_it_found_and_not_those_it_set_aside() -> None:
    assert CLASSIFIER.terms_found("Des PANIERS et une perceuse.") == {"panier", "perceuse"}
    denied = {"description": "Ce n'est pas une garderie. Un panier.", "lang": "fr"}
    assert CLASSIFIER.terms_found(denied) == {"panier"}
