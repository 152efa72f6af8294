"""Territories to draw pages of: the examples, and records that would do harm where texts are not escaped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import collabgrid
from collabgrid.report.diagnosis import Diagnosis, InputFile, Rejected, diagnose

EXAMPLES = Path(__file__).parents[3] / "examples"
HARMFUL = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<!--<script>",
    "]]><svg onload=alert(3)>",
    "<img src=x onerror=alert(4)>",
    '"><b onmouseover="alert(5)">x</b>',
    '=HYPERLINK("http://evil.example";"x")',
    "{{ 7 * 7 }}{% for x in y %}",
    "a\u2028b\u2029c",
    "\u202e\u0627\u0644\u0645\u0637\u0628\u062e \u0627\u0644\u0645\u0634\u062a\u0631\u0643",
    "🧑🏽\u200d🌾 récup’ 🥕🥕",
    "Ω" * 3_000,
    "a\u0000b\u0007c",
    "demi-\ud83e",
    "&lt;b&gt; &amp; &",
)
"""Names and texts that are markup, code, formulas, long, or written from right to left."""
REJECTED = (
    Rejected("<b>x.csv</b>", 6, 7, "pas de <b>texte</b>", "no <b>text</b>", "<script>alert(9)</script>"),
)


def harmful_records() -> list[dict[str, Any]]:
    """Initiatives in the field, with a harmful text in every field that is shown."""
    return [
        {
            "id": text[:40],
            "name": text,
            "description": f"AMAP {text} : paniers de légumes, {text} association loi 1901.",
            "lang": "fr",
            "tags": [text, "covoiturage"],
            "city": text if number % 2 else "Brest",
            "url": "javascript:alert(6)",
            "milieu": "rural",
            "annee": 2000 + number,
            text[:20]: text,
        }
        for number, text in enumerate(HARMFUL)
    ]


@cache
def example_records() -> tuple[dict[str, Any], ...]:
    """The initiatives of Brittany among the examples."""
    return tuple(collabgrid.read_records(str(EXAMPLES / "initiatives_bretagne.csv")))


@cache
def _classifier() -> collabgrid.Classifier:
    return collabgrid.load_classifier("domino")


def diagnosis_of(records: Iterable[Mapping[str, Any]], **options: Any) -> Diagnosis:
    """The diagnosis of records by the DOMINO grid."""
    classifier = _classifier()
    pairs = ((record, classifier.classify(record)) for record in records)
    return diagnose(classifier, pairs, **options)


@cache
def example_diagnosis() -> Diagnosis:
    """The diagnosis of the examples."""
    return diagnosis_of(
        example_records(), title="Bretagne", files=(InputFile("initiatives_bretagne.csv", 66, 0),)
    )


@cache
def harmful_diagnosis() -> Diagnosis:
    """The diagnosis of harmful records, with a harmful title and a harmful rejected row."""
    return diagnosis_of(harmful_records(), title=HARMFUL[0], rejected=REJECTED)
