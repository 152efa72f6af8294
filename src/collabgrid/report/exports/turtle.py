"""The initiatives of a diagnosis as RDF in Turtle, linked to the axes and categories of the grid as SKOS concepts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote

from collabgrid.report.diagnosis import Diagnosis, Dimension, Named, Sheet, Text
from collabgrid.report.words import Words

USUAL_BASE: Final = "urn:collabgrid:"
"""What the addresses of concepts and initiatives begin with, unless one has a web address of one's own."""
_PREFIXES: Final = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "dct": "http://purl.org/dc/terms/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TO_ESCAPE: Final = re.compile('["\\\\\x00-\x1f\x7f\ud800-\udfff]')
_WEB_ADDRESS: Final = re.compile(r'https?://[^\x00-\x20<>"{}|^`\\\ud800-\udfff]+\Z')


def write_turtle(diagnosis: Diagnosis, words: Words, base: str = USUAL_BASE) -> str:
    """The grid's axes as concept schemes, its categories and the practices found as concepts, and each initiative in
    the field as a schema:Organization whose dct:subject are the concepts that it was read as.

    `base` is what their addresses begin with. `words` says in which language the title stands first.
    """
    lines = [f"@prefix {name}: <{address}> ." for name, address in _PREFIXES.items()]
    place = f"{base}{quote(diagnosis.origin.grid, safe='')}"
    lines += ["", *_described(f"{place}/report", "schema:Report", _report(diagnosis, words))]
    for axis in diagnosis.catalogue.axes:
        lines += _scheme(place, axis)
    if diagnosis.catalogue.practices:
        practices = Dimension("practices", Text("Pratiques", "Practices"), diagnosis.catalogue.practices)
        lines += _scheme(place, practices)
    for sheet in diagnosis.sheets:
        if sheet.state == "counted":
            lines += _described(
                f"{base}initiative/{_iri_part(sheet.key)}", "schema:Organization", _facts(place, sheet)
            )
    return "\n".join(lines) + "\n"


def _report(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    origin = diagnosis.origin
    yield f"schema:name {_literal(diagnosis.title.in_language(words.language), words.language)}"
    yield f"schema:version {_literal(f'{origin.grid} {origin.grid_version}')}"
    yield f"dct:identifier {_literal(origin.grid_digest)}, {_literal(origin.input_digest)}"
    if origin.grid_licence:
        yield f"dct:rights {_literal(origin.grid_licence)}"


def _scheme(place: str, axis: Dimension) -> Iterator[str]:
    scheme = f"{place}/{axis.id}"
    yield from _described(scheme, "skos:ConceptScheme", _labels("skos:prefLabel", axis.label))
    for category in axis.categories:
        yield from _described(f"{scheme}/{category.id}", "skos:Concept", _concept(scheme, category))


def _concept(scheme: str, category: Named) -> Iterator[str]:
    yield f"skos:inScheme <{scheme}>"
    yield f"skos:topConceptOf <{scheme}>"
    yield f"skos:notation {_literal(category.id)}"
    yield from _labels("skos:prefLabel", category.label)
    yield from _labels("skos:definition", category.what)


def _facts(place: str, sheet: Sheet) -> Iterator[str]:
    yield f"dct:identifier {_literal(sheet.id)}"
    if sheet.name:
        yield f"schema:name {_literal(sheet.name)}"
    description = sheet.record.get("description")
    if isinstance(description, str) and description.strip():
        yield f"schema:description {_literal(description, sheet.language)}"
    if _WEB_ADDRESS.match(sheet.url):
        yield f"schema:url <{sheet.url}>"
    if sheet.city:
        yield f"schema:location {_literal(sheet.city)}"
    if sheet.year is not None:
        yield f'schema:foundingDate "{sheet.year}"^^xsd:gYear'
    if sheet.lat is not None and sheet.lon is not None:
        yield f"geo:lat {_decimal(sheet.lat)}"
        yield f"geo:long {_decimal(sheet.lon)}"
    concepts = [
        f"{reading.axis}/{category}"
        for reading in sheet.readings
        for category in (reading.category, *reading.also)
        if category
    ]
    concepts += [f"practices/{practice}" for practice in sheet.practices]
    if concepts:
        yield f"dct:subject {', '.join(f'<{place}/{concept}>' for concept in concepts)}"


def _described(subject: str, kind: str, facts: Iterable[str]) -> Iterator[str]:
    """A subject with its kind and what is said of it, then an empty line."""
    yield " ;\n  ".join([f"<{subject}> a {kind}", *facts]) + " .\n"


def _labels(predicate: str, text: Text) -> Iterator[str]:
    if text.fr:
        yield f"{predicate} {_literal(text.fr, 'fr')}"
    if text.en:
        yield f"{predicate} {_literal(text.en, 'en')}"


def _literal(text: str, language: str = "") -> str:
    escaped = _TO_ESCAPE.sub(_escape, text)
    return f'"{escaped}"@{language}' if language in ("fr", "en") else f'"{escaped}"'


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    if "\ud800" <= sign <= "\udfff":
        return "\N{REPLACEMENT CHARACTER}"
    return _ESCAPES.get(sign) or f"\\u{ord(sign):04X}"


def _decimal(value: float) -> str:
    return f'"{value:.7f}"^^xsd:decimal'


def _iri_part(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe="")
