"""The terms and names of one record by their places: what rules point at when they say what they saw."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, FieldText, Hit

Span = tuple[int, int, int]
_make = tuple.__new__  # makes evidence in half the time of its own constructor


class Places:
    """Every term and name of a record, numbered in the order of the record (text, start, the longer first,
    wording), so that what is said does not depend on how terms are numbered. A term that stands in two
    languages has one place.
    """

    __slots__ = (
        "_found",
        "_in_fields",
        "_leaves",
        "_repeat",
        "_texts",
        "_wordings_of",
        "_written",
        "inner",
        "longer",
        "names",
        "of_wording",
        "outer",
        "says",
        "spans",
        "weights",
        "words",
    )

    def __init__(
        self,
        texts: Sequence[FieldText],
        hits: Sequence[Hit],
        wordings_of: Sequence[frozenset[int]],
        repeat: float,
    ) -> None:
        """`hits` come sorted; `wordings_of` gives for each terms condition the wordings that it looks for."""
        self._texts, self._wordings_of, self._repeat = texts, wordings_of, repeat
        self.spans: list[Span] = []
        """The number of the text, start and end in the clean text."""
        self.words: list[Span] = []
        """The number of the text, first and last word."""
        self.says: list[str] = []
        self.of_wording: dict[int, list[int]] = {}
        """The places of each wording that was found."""
        self.names: dict[Hit, int] = {}
        self._number(hits)
        self._found = frozenset(self.of_wording)
        self._leaves: dict[int, Sequence[int]] = {}
        self._in_fields: dict[tuple[int, frozenset[str]], Sequence[int]] = {}
        self._written: list[Evidence | None] = [None] * len(self.spans)
        self.weights = [texts[span[0]].weight for span in self.spans]
        self.longer = _longer_spans(self.spans)
        """For each span that lies inside longer ones, those."""
        self.inner: set[int] = set()
        """The places that lie inside longer ones."""
        self.outer: set[int] = set()
        """The places that have shorter ones inside."""
        if self.longer:
            outer = {span for spans in self.longer.values() for span in spans}
            self.inner = {place for place, span in enumerate(self.spans) if span in self.longer}
            self.outer = {place for place, span in enumerate(self.spans) if span in outer}

    def _number(self, hits: Sequence[Hit]) -> None:
        spans, words, wordings, found = self.spans, self.words, self.says, self.of_wording
        place, before = -1, (-1, 0, 0, "")
        for hit in hits:
            text, start, minus_end, says, first, last, term = hit
            own = (text, start, minus_end, says)
            if own != before:
                before = own
                place += 1
                spans.append((text, start, -minus_end))
                words.append((text, first, last))
                wordings.append(says)
            if term == NAME:
                self.names[hit] = place
            elif term in found:
                found[term].append(place)
            else:
                found[term] = [place]

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The same, where they stand in one of these fields."""
        key = (leaf, fields)
        places = self._in_fields.get(key)
        if places is None:
            texts, spans = self._texts, self.spans
            own = [place for place in self.of_leaf(leaf) if texts[spans[place][0]].field in fields]
            places = self._in_fields[key] = own
        return places

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""
        places = self._leaves.get(leaf)
        if places is None:
            found = self.of_wording
            wordings = self._wordings_of[leaf] & self._found  # of two sets the smaller one is gone through
            if len(wordings) == 1:
                (wording,) = wordings
                places = found[wording]
            else:
                places = sorted({place for wording in wordings for place in found[wording]})
            self._leaves[leaf] = places
        return places

    def factor(self, places: Sequence[int], gathers: bool) -> float:
        """What the fields weigh where a rule was seen: that of its best place; or, where it `gathers`, the sum
        of each term's best, each further term less by the policy's `repeat`."""
        if len(places) < 2:
            return self.weights[places[0]] if places else 1.0
        weights, wordings = self.weights, self.says
        if not gathers:
            return max([weights[place] for place in places])
        best: dict[str, float] = {}
        for place in places:
            says, weight = wordings[place], weights[place]
            if says not in best or weight > best[says]:
                best[says] = weight
        return _gathered(self._repeat, tuple(sorted(best.values(), reverse=True)))

    def evidence_of(self, places: Iterable[int], fields: Sequence[FieldMatch] = ()) -> tuple[Evidence, ...]:
        """The evidence of these places, in their order, and of the field values."""
        made = self._written
        written = tuple([made[place] or self.evidence(place) for place in places])
        if not fields:
            return written
        return (
            *written,
            *[Evidence(each.field, 0, len(each.value), each.value, each.says) for each in fields],
        )

    def evidence(self, place: int) -> Evidence:
        """The evidence of a place; the same object each time."""
        found = self._written[place]
        if found is None:
            span = self.spans[place]
            found = self._written[place] = _evidence(self._texts[span[0]], span, self.says[place])
        return found


@lru_cache(maxsize=10_000)
def _gathered(repeat: float, weights: tuple[float, ...]) -> float:
    """The sum of the weights, the highest first, each further one less by `repeat`."""
    return math.fsum([weight * repeat**k for k, weight in enumerate(weights)])


def write_evidence(texts: Sequence[FieldText], hit: Hit) -> Evidence:
    """The evidence of a hit: the span of the original value, and what stands there."""
    return _evidence(texts[hit.text], (hit.text, hit.start, -hit.minus_end), hit.says)


def _evidence(text: FieldText, span: Span, says: str) -> Evidence:
    name, _, original, clean, _ = text
    _, first, last = span
    if clean.starts is not None:
        first, last = clean.original(first, last)
    return _make(Evidence, (name, first, last, original[first:last], says))


def _longer_spans(spans: Iterable[Span]) -> dict[Span, list[Span]]:
    """For each span that lies inside longer ones, those; one sweep over the spans, which come in the order of
    the text, the longer first."""
    found: dict[Span, list[Span]] = {}
    reaching: list[Span] = []
    before = None
    reach = (-1, 0)  # the text, and how far anything reaches in it
    for own in spans:
        if own == before:
            continue
        before = own
        text, start, end = own
        if reach[0] != text or reach[1] <= start:
            reaching = [own]
            reach = (text, end)
            continue
        reaching = [span for span in reaching if span[2] > start]
        longer = [span for span in reaching if span[2] >= end]
        if longer:
            found[own] = longer
        reaching.append(own)
        reach = (text, max(reach[1], end))
    return found
