"""A grid as a thesaurus: SKOS (https://www.w3.org/TR/skos-reference/) in Turtle, for catalogues and linked data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from collabgrid.grid import SCOPE, STATUS, UNDECIDED, Axis, Category, Grid, LocalText, Practice, Scope, Terms
from collabgrid.grid.terms import PREFIX_MARK, plain_term
from collabgrid.report.phrases import PHRASES
from collabgrid.report.words import LANGUAGES

PREFIXES: Final = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
"""
PRACTICES: Final = "practice"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]*\Z")
_TAG = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

Statement = tuple[str, str]
"""A property and its value, both in Turtle."""


def is_base(text: str) -> bool:
    """Whether the text is an absolute IRI, to which names can be added."""
    return _IRI.match(text) is not None


def render_skos(grid: Grid, base: str | None = None) -> str:
    """The grid as Turtle: a concept scheme, a concept for each axis, category and practice.

    `base` is where they live, as `https://example.org/domino/`; by default `urn:collabgrid:ID:`. Words of the
    vocabulary are hidden labels, since they find a category and are no names of it; names of a practice are
    alternative labels. Raises ValueError for a base that is no absolute IRI.
    """
    own = base or f"urn:collabgrid:{grid.grid.id}:"
    if not is_base(own):
        raise ValueError(own)
    blocks = [PREFIXES, *_Thesaurus(grid, own).blocks()]
    return "\n".join(blocks)


class _Thesaurus:
    """The concepts of one grid."""

    def __init__(self, grid: Grid, base: str) -> None:
        self.grid = grid
        self.base = base
        self.axes: dict[str, Scope | Axis] = {SCOPE: grid.scope} if grid.scope is not None else {}
        self.axes |= {axis.id: axis for axis in grid.axes}

    def blocks(self) -> Iterator[str]:
        """The scheme, then every concept."""
        yield self._block("", self._scheme())
        for name, axis in self.axes.items():
            yield self._block(name, self._axis(name, axis))
            for category in axis.categories:
                yield self._block(f"{name}.{category.id}", self._category(name, category))
        if self.grid.practices:
            phrase = PHRASES["practices"]
            labels = [("skos:prefLabel", _literal(getattr(phrase, each), each)) for each in LANGUAGES]
            yield self._block(PRACTICES, [*self._top(PRACTICES), *labels])
        for practice in self.grid.practices:
            yield self._block(f"{PRACTICES}.{practice.id}", self._practice(practice))

    def _scheme(self) -> Iterator[Statement]:
        own = self.grid.grid
        yield "a", "skos:ConceptScheme"
        yield from _texts("dct:title", own.title)
        yield from _texts("dct:description", own.description)
        yield "dct:hasVersion", _literal(own.version)
        if own.licence:
            yield "dct:license", _literal(own.licence)
        for source in own.sources:
            yield "dct:source", _literal(f"{source.title} {source.url}" if source.url else source.title)
        tops = [*self.axes, *([PRACTICES] if self.grid.practices else [])]
        yield from (("skos:hasTopConcept", self._name(top)) for top in tops)

    def _top(self, name: str) -> Iterator[Statement]:
        yield "a", "skos:Concept"
        yield "skos:inScheme", self._name("")
        yield "skos:topConceptOf", self._name("")
        yield "skos:notation", _literal(name)

    def _below(self, above: str, notation: str) -> Iterator[Statement]:
        yield "a", "skos:Concept"
        yield "skos:inScheme", self._name("")
        yield "skos:broader", self._name(above)
        yield "skos:notation", _literal(notation)

    def _axis(self, name: str, axis: Scope | Axis) -> Iterator[Statement]:
        yield from self._top(name)
        yield from _texts("skos:prefLabel", axis.label)
        yield from _texts("skos:scopeNote", axis.question)

    def _category(self, axis: str, category: Category) -> Iterator[Statement]:
        yield from self._below(axis, category.id)
        yield from _texts("skos:prefLabel", category.label)
        own = (
            each.terms
            for each in self.grid.vocabulary.groups
            if (each.axis, each.category) == (axis, category.id)
        )
        yield from _terms("skos:hiddenLabel", own, category.label)
        yield from _texts("skos:definition", category.definition)
        for text in category.includes:
            yield from _texts("skos:example", text)
        for text in category.excludes:
            yield from _texts("skos:scopeNote", text, "skos.not")

    def _practice(self, practice: Practice) -> Iterator[Statement]:
        yield from self._below(PRACTICES, practice.id)
        yield from _texts("skos:prefLabel", practice.label)
        if practice.terms is not None:
            yield from _terms("skos:altLabel", [practice.terms], practice.label)
        yield from _texts("skos:definition", practice.definition)
        for vote in practice.then.votes:
            if vote.axis not in (SCOPE, STATUS) and vote.category != UNDECIDED:
                yield "skos:related", self._name(f"{vote.axis}.{vote.category}")

    def _block(self, name: str, statements: Iterable[Statement]) -> str:
        """A concept with what is said of it, each statement once."""
        lines = " ;\n".join(f"  {key} {value}" for key, value in dict.fromkeys(statements))
        return f"{self._name(name)}\n{lines} .\n"

    def _name(self, name: str) -> str:
        return f"<{self.base}{name}>"


def _texts(key: str, text: LocalText | None, before: str | None = None) -> Iterator[Statement]:
    """A statement for each language of a text; `before` is a phrase that goes before it."""
    for language, own in text.by_language if text is not None else ():
        french = language == "fr"
        prefix = "" if before is None else (PHRASES[before].fr if french else PHRASES[before].en)
        yield key, _literal(prefix + own, language)


def _terms(key: str, groups: Iterable[Terms], label: LocalText) -> Iterator[Statement]:
    """A label for each term that is no label already; terms with an open end are none."""
    taken = {(language, own.casefold()) for language, own in label.by_language}
    for terms in groups:
        for language, term in terms.pairs():
            own = plain_term(term)
            if PREFIX_MARK not in term and (language, own.casefold()) not in taken:
                yield key, _literal(own, language)


def _literal(text: str, language: str = "") -> str:
    tag = f"@{language}" if _TAG.match(language) else ""
    return f'"{"".join(map(_escaped, text))}"{tag}'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    return char if char.isprintable() or char in "\u00a0\u202f" else f"\\U{ord(char):08X}"
