"""The terms and names of a block of records by their places, from columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.hits import HitColumns
from collabgrid.engine.places import Places, Span
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, FieldText, Hit

_make = tuple.__new__  # makes evidence in half the time of its own constructor


class BlockPlaces(Places):
    """What `Places` says of the hits of a block, whose texts are numbered through; no hit is made for it."""

    __slots__ = ("_ends", "_says", "_starts", "_text_of", "_texts_in", "_wordings_found", "weight_of", "wordings")

    def __init__(
        self,
        texts: Sequence[FieldText],
        found: HitColumns,
        names: Sequence[Hit],
        leaves_of: Sequence[tuple[int, ...]],
        repeat: float,
    ) -> None:
        """`found` are the hits, sorted, and `names` those of names; `leaves_of` gives for each wording the terms
        conditions that look for it."""
        is_new = _begins_place(found)
        first = np.flatnonzero(is_new)
        text, start, end = found.text[first], found.start[first], found.end[first]
        super().__init__(texts, (), (), repeat)
        self._text_of: list[int] = text.tolist()
        self._starts, self._ends = start.tolist(), end.tolist()
        self._says = list(map(found.says.__getitem__, found.saying[first].tolist()))
        self._words = list(
            zip(self._text_of, found.first[first].tolist(), found.last[first].tolist(), strict=True)
        )
        self._written = [None] * len(first)
        self._texts_in: dict[frozenset[str], set[int]] = {}
        """The texts of these fields."""
        self.weight_of = np.array([each.weight for each in texts], "f8").take(text)
        """What the field of each place weighs, in a row."""
        self.weights = self.weight_of.tolist()
        place_of = np.cumsum(is_new) - 1
        is_name = found.term == NAME
        self.wordings = found.term[~is_name], place_of[~is_name]
        """The wordings found and their places, in two rows."""
        self.of_wording = _by_wording(*self.wordings)
        self._wordings_found: dict[int, list[int]] = {}
        """For each terms condition the wordings of it that were found."""
        for wording in self.of_wording:
            for leaf in leaves_of[wording]:
                self._wordings_found.setdefault(leaf, []).append(wording)
        self.names = dict(zip(names, place_of[is_name].tolist(), strict=True))
        for own in _meeting(text, start, end):
            if len(own) == 2:
                self._nest_two(*own)
            else:
                self._nest_among([(place, self.span(place)) for place in own])

    def _nest_two(self, one: int, other: int) -> None:
        """The same of two places, which is what mostly meets."""
        ends = self._ends
        if ends[other] < ends[one] or (ends[other] == ends[one] and self._starts[one] < self._starts[other]):
            self.longer[self.span(other)] = [self.span(one)]
            self.inner.add(other)
            self.outer.add(one)

    def span(self, place: int) -> Span:
        """The number of the text, start and end in the clean text."""
        return self._text_of[place], self._starts[place], self._ends[place]

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""
        places = self._leaves.get(leaf)
        if places is None:
            own = [self.of_wording[wording] for wording in self._wordings_found.get(leaf, ())]
            places = own[0] if len(own) == 1 else sorted(set(chain.from_iterable(own)))
            self._leaves[leaf] = places
        return places

    def texts_of(self) -> Sequence[int]:
        """The number of the text of each place."""
        return self._text_of

    def said(self, places: Sequence[int]) -> list[str]:
        """The wordings or names of places."""
        return list(map(self._says.__getitem__, places))

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The places of a terms condition that stand in one of these fields."""
        key = (leaf, fields)
        places = self._in_fields.get(key)
        if places is None:
            own = self._texts_in.get(fields)
            if own is None:
                own = {text for text, each in enumerate(self._texts) if each.field in fields}
                self._texts_in[fields] = own
            texts = self._text_of
            places = self._in_fields[key] = [place for place in self.of_leaf(leaf) if texts[place] in own]
        return places

    def evidence(self, place: int) -> Evidence:
        """The evidence of a place; the same object each time."""
        found = self._written[place]
        if found is None:
            name, _, original, clean, _ = self._texts[self._text_of[place]]
            first, last = self._starts[place], self._ends[place]
            if clean.starts is not None:
                first, last = clean.original(first, last)
            found = _make(Evidence, (name, first, last, original[first:last], self._says[place]))
            self._written[place] = found
        return found


def _begins_place(found: HitColumns) -> Array:
    """Whether each hit is at another place than the one before: another span, or another wording."""
    is_new = np.ones(len(found.text), bool)
    same = (np.diff(found.text) == 0) & (np.diff(found.start) == 0) & (np.diff(found.end) == 0)
    for hit in np.flatnonzero(same).tolist():
        one, other = found.saying[hit], found.saying[hit + 1]
        is_new[hit + 1] = one != other and found.says[one] != found.says[other]
    return is_new


def _by_wording(wordings: Array, places: Array) -> dict[int, list[int]]:
    """The places of each wording, in order."""
    if not len(wordings):
        return {}
    order = np.argsort(wordings, kind="stable")
    own, sorted_places = wordings[order], places[order].tolist()
    first = np.flatnonzero(np.diff(own, prepend=-2))
    bounds = [*first.tolist(), len(own)]
    return {
        wording: sorted_places[bounds[i] : bounds[i + 1]] for i, wording in enumerate(own[first].tolist())
    }


def _meeting(text: Array, start: Array, end: Array) -> Iterator[range]:
    """The runs of places that meet one another."""
    if len(text) < 2:
        return
    width = int(end.max()) + 1
    reach = np.maximum.accumulate(text * width + end)
    meets = (text * width + start)[1:] < reach[:-1]
    edges = np.diff(meets.astype("i1"), prepend=0, append=0)
    begins, ends = np.flatnonzero(edges == 1).tolist(), np.flatnonzero(edges == -1).tolist()
    yield from (range(first, after + 1) for first, after in zip(begins, ends, strict=True))
