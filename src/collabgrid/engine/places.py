"""The terms and names of one record by their places: what rules point at when they say what they saw."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Protocol

from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, FieldText, Hit

Span = tuple[int, int, int]
_make = tuple.__new__  # makes evidence in half the time of its own constructor


class LeafPlaces(Protocol):
    """Where the terms of conditions stand in one record."""

    of_wording: dict[int, list[int]]

    @property
    def words(self) -> Sequence[Span]:
        """For each place the number of the text, the first and last word."""

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The same, where they stand in one of these fields."""


class Places:
    """Every term and name of a record, numbered in the order of the record (text, start, the longer first,
    wording), so that what is said does not depend on how terms are numbered. A term that stands in two
    languages has one place.
    """

    __slots__ = (
        "_found",
        "_in_fields",
        "_leaves",
        "_meeting",
        "_repeat",
        "_texts",
        "_wordings_of",
        "_words",
        "_written",
        "hits",
        "inner",
        "longer",
        "names",
        "of_wording",
        "outer",
        "weights",
    )

    def __init__(
        self,
        texts: Sequence[FieldText],
        hits: Sequence[Hit],
        wordings_of: Mapping[int, frozenset[int]],
        repeat: float,
    ) -> None:
        """`hits` come sorted; `wordings_of` gives for each terms condition the wordings that it looks for."""
        self._texts, self._wordings_of, self._repeat = texts, wordings_of, repeat
        self.of_wording: dict[int, list[int]] = {}
        """The places of each wording that was found."""
        self.names: dict[Hit, int] = {}
        self._meeting: list[
            tuple[int, int]
        ] = []  # where runs of places that meet begin, and those after them
        self.longer: dict[Span, list[Span]] = {}
        """For each span that lies inside longer ones, those; known once `nest` was asked, as is what follows."""
        self.inner: set[int] = set()
        """The places that lie inside longer ones."""
        self.outer: set[int] = set()
        """The places that have shorter ones inside."""
        self.hits = self._number(hits)
        """What was found at each place."""
        weights = [text.weight for text in texts]
        self.weights: Sequence[float] = [weights[hit[0]] for hit in self.hits]
        """What the field of each place weighs."""
        self._found = frozenset(self.of_wording)
        self._leaves: dict[int, Sequence[int]] = {}
        self._in_fields: dict[tuple[int, frozenset[str]], Sequence[int]] = {}
        self._words: list[Span] | None = None
        self._written: list[Evidence | None] = [None] * len(self.hits)

    def _number(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        """Give each hit its place, and find what meets what: one sweep over the hits, which come in the order of the
        text, the longer first. Gives what was found at each place."""
        found, again = self.of_wording, set[int]()
        place, text, before = -1, -1, None  # the place before, its text, and what stands there
        reach, head = 0, 0  # how far anything reaches in the text, and from which place on
        for hit in hits:
            number, start, minus_end, _, _, _, term = hit
            if start >= reach or number != text:
                if place > head:
                    self._meeting.append((head, place + 1))
                place += 1
                text, reach, head = number, -minus_end, place
            elif before is None or hit[:4] != before[:4]:
                place += 1
                if -minus_end > reach:
                    reach = -minus_end
            else:
                again.add(place + 1 + len(again))
            before = hit
            if term in found:
                found[term].append(place)
            elif term == NAME:
                self.names[hit] = place
            else:
                found[term] = [place]
        if place > head:
            self._meeting.append((head, place + 1))
        return [hit for i, hit in enumerate(hits) if i not in again] if again else hits

    def nest(self) -> bool:
        """Find what lies inside what, the first time that it is asked; whether anything does."""
        for head, after in self._meeting:
            if after - head > 2:
                self._nest_among([(place, self.span(place)) for place in range(head, after)])
            else:  # mostly
                outer, inner = self.span(head), self.span(head + 1)
                if inner[2] <= outer[2] and inner != outer:
                    self.longer[inner] = [outer]
                    self.inner.add(head + 1)
                    self.outer.add(head)
        self._meeting = []
        return bool(self.inner)

    def _nest_among(self, met: Sequence[tuple[int, Span]]) -> None:
        """Find what lies inside what among places that meet one another."""
        at: dict[Span, list[int]] = {}
        reaching: list[Span] = []
        nested: list[Span] = []
        for place, own in met:
            if own in at:
                at[own].append(place)
                continue
            at[own] = [place]
            reaching = [span for span in reaching if span[2] > own[1]]
            longer = [span for span in reaching if span[2] >= own[2]]
            if longer:
                self.longer[own] = longer
                nested.append(own)
            reaching.append(own)
        for inner in nested:
            self.inner.update(at[inner])
            for span in self.longer[inner]:
                self.outer.update(at[span])

    def span(self, place: int) -> Span:
        """The number of the text, start and end in the clean text."""
        hit = self.hits[place]
        return hit[0], hit[1], -hit[2]

    @property
    def words(self) -> Sequence[Span]:
        """For each place the number of the text, the first and last word."""
        if self._words is None:
            self._words = [(hit[0], hit[4], hit[5]) for hit in self.hits]
        return self._words

    def texts_of(self) -> Sequence[int]:
        """The number of the text of each place."""
        return [hit[0] for hit in self.hits]

    def said(self, places: Sequence[int]) -> list[str]:
        """The wordings or names of places."""
        hits = self.hits
        return [hits[place][3] for place in places]

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The same, where they stand in one of these fields."""
        key = (leaf, fields)
        places = self._in_fields.get(key)
        if places is None:
            texts, hits = self._texts, self.hits
            places = [place for place in self.of_leaf(leaf) if texts[hits[place][0]].field in fields]
            self._in_fields[key] = places
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
                places = sorted(set(chain.from_iterable([found[wording] for wording in wordings])))
            self._leaves[leaf] = places
        return places

    def factor(self, places: Sequence[int], gathers: bool) -> float:
        """What the fields weigh where a rule was seen: that of its best place; or, where it `gathers`, the sum
        of each term's best, each further term less by the policy's `repeat`."""
        if len(places) < 2:
            return self.weights[places[0]] if places else 1.0
        weights = self.weights
        if not gathers:
            most = weights[places[0]]
            for place in places:
                if weights[place] > most:
                    most = weights[place]
            return most
        best: dict[str, float] = {}
        for place, says in zip(places, self.said(places), strict=True):
            weight = weights[place]
            if says not in best or weight > best[says]:
                best[says] = weight
        return self.gathered(tuple(sorted(best.values(), reverse=True)))

    def gathered(self, weights: tuple[float, ...]) -> float:
        """The sum of the weights of terms, the highest first, each further one less by the policy's `repeat`."""
        return _gathered(self._repeat, weights)

    def evidence_of(self, places: Iterable[int], fields: Sequence[FieldMatch] = ()) -> tuple[Evidence, ...]:
        """The evidence of these places, in their order, and of the field values."""
        made, evidence = self._written, self.evidence
        written = tuple([made[place] or evidence(place) for place in places])
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
            hit = self.hits[place]
            found = self._written[place] = write_evidence(self._texts, hit)
        return found


@lru_cache(maxsize=10_000)
def _gathered(repeat: float, weights: tuple[float, ...]) -> float:
    """The sum of the weights, the highest first, each further one less by `repeat`."""
    return math.fsum([weight * repeat**k for k, weight in enumerate(weights)])


def write_evidence(texts: Sequence[FieldText], hit: Hit) -> Evidence:
    """The evidence of a hit: the span of the original value, and what stands there."""
    name, _, original, clean, _ = texts[hit[0]]
    first, last = hit[1], -hit[2]
    if clean.starts is not None:
        first, last = clean.original(first, last)
    return _make(Evidence, (name, first, last, original[first:last], hit[3]))
