"""The terms and names of a block of records by their places, from columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, np, spread
from collabgrid.engine.block.hits import HitColumns
from collabgrid.engine.places import Places, Span
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, FieldText, Hit

_make = tuple.__new__  # makes evidence in half the time of its own constructor


class BlockPlaces(Places):
    """What `Places` says of the hits of a block, whose texts are numbered through; no hit is made for it. What lies
    inside what is told in `nested` alone."""

    __slots__ = (
        "_ends",
        "_says",
        "_starts",
        "_text_of",
        "_texts_in",
        "_wordings_found",
        "nested",
        "saying_of",
        "weight_of",
        "wordings",
    )

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
        saying = found.saying[first]
        self._says = list(map(found.says.__getitem__, saying.tolist()))
        self.saying_of = _same_sayings(saying, found.says)
        """What is said at each place, as a number: the same where it is the same."""
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
        self.nested = _nested(text, start, end)
        """The places that lie inside longer ones and those longer ones, pair by pair."""

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


def _same_sayings(sayings: Array, says: Sequence[str]) -> Array:
    """The same numbers, but one alone where two say the same."""
    used, at = np.unique(sayings, return_inverse=True)
    first: dict[str, int] = {}
    return np.array([first.setdefault(says[saying], saying) for saying in used.tolist()], "i8").take(at)


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


def _nested(text: Array, start: Array, end: Array) -> tuple[Array, Array]:
    """The places that lie inside longer ones and those longer ones, pair by pair; they come in the order of the text,
    the longer first."""
    if len(text) < 2:
        return np.zeros(0, "i8"), np.zeros(0, "i8")
    width = int(end.max()) + 1
    key = text * width + start
    meeting = np.searchsorted(key, text * width + end) - np.arange(1, len(text) + 1)
    outer = np.repeat(np.arange(len(text)), meeting)
    inner = spread(np.arange(1, len(text) + 1), meeting)
    inside = (end[inner] <= end[outer]) & ((end[inner] < end[outer]) | (start[inner] > start[outer]))
    return inner[inside], outer[inside]
