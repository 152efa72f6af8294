"""A small territory: records that the small grid of tests/report reads, and their diagnosis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from collabgrid.report.diagnosis import Diagnosis, Rejected, diagnose

from ..small_view import CLASSIFIER

LENDING = {"description": "Prêt d'outils entre voisins.", "city": "Brest", "lang": "fr"}
GIVING = {"description": "Des voisins se retrouvent pour donner.", "city": "Redon", "lang": "fr"}
RECORDS: tuple[dict[str, Any], ...] = (
    {
        "id": "a",
        "name": "Les Outils",
        "milieu": "Urbain",
        "annee": 2011,
        "lat": 48.39,
        "lon": -4.49,
        **LENDING,
    },
    {"id": "b", "name": "L'Objethèque", "milieu": "urbain", "annee": "2014-05-01", **LENDING},
    {"id": "c", "name": "La Gratiferia", "milieu": "rural", "annee": "vers 2014", **GIVING},
    {"id": "d", "name": "Voisins", "description": "Entre voisins.", "milieu": "?", "lang": "fr"},
    {"id": "e", "name": "Rien", "description": "Un magasin.", "lang": "fr"},
)
"""Two that share, one that gives, one in the field that says no logic, one of which nothing is known."""
REJECTED = (Rejected("x.csv", 6, 7, "pas de texte", "no text", ";;"),)


def diagnosis_of(
    records: Iterable[Mapping[str, Any]] = RECORDS, rejected: Iterable[Rejected] = REJECTED, **options: Any
) -> Diagnosis:
    """The diagnosis of records by the small grid."""
    pairs = ((record, CLASSIFIER.classify(record)) for record in records)
    return diagnose(CLASSIFIER, pairs, rejected=rejected, **options)
