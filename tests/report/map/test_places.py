"""Places of France by name, as records write them."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.report.map import find_place

FOUND: list[tuple[dict[str, Any], tuple[float, float]]] = [
    ({"city": "Brest"}, (48.39, -4.49)),
    ({"city": "BREST CEDEX 2"}, (48.39, -4.49)),
    ({"city": "  brest "}, (48.39, -4.49)),
    ({"city": "29200 Brest", "country": "France"}, (48.39, -4.49)),
    ({"city": "Douarnenez", "pays": "FR"}, (48.09, -4.33)),
    ({"city": "Paris 11e"}, (48.85, 2.35)),
    ({"city": "Lyon 3ème arrondissement"}, (45.75, 4.85)),
    ({"city": "St Brieuc"}, (48.51, -2.77)),
    ({"city": "Saint-Denis", "code_postal": "93200"}, (48.94, 2.35)),
    ({"city": "Saint-Denis", "address": "1 rue de Paris, 97400 Saint-Denis"}, (-20.88, 55.45)),
]


@pytest.mark.parametrize(("record", "point"), FOUND)
def test_a_place_is_found_as_people_write_it(record: dict[str, Any], point: tuple[float, float]) -> None:
    found = find_place(record)
    assert found is not None
    assert found == pytest.approx(point, abs=0.03)


NOT_FOUND: list[dict[str, Any]] = [
    {},
    {"city": ""},
    {"city": None},
    {"city": 29200},
    {"city": "Nulle-Part-sur-Rien"},
    {"city": "София"},
    {"city": "Vienne", "country": "Autriche"},
    {"city": "Saint-Denis"},
    {"city": "Brest", "postcode": "75011"},
    {"city": "<script>alert(1)</script>"},
]


@pytest.mark.parametrize("record", NOT_FOUND)
def test_what_is_not_known_or_may_be_two_places_is_not_placed(record: dict[str, Any]) -> None:
    assert find_place(record) is None
