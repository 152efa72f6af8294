"""The terms and names of a block of records by their places, from columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, np, runs_of, spread
from collabgrid.engine.block.bits import Bits
from collabgrid.engine.block.hits import HitColumns
from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.places import Places, Span
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, FieldText, Hit

_make = tuple.__new__  # makes evidence in half the time of its own constructor


class BlockPlaces(Places):
    """What `Places` says of the hits of a block, whose texts are numbered through; no hit is made for it. What lies
    inside what is told in `nested` alone."""

    __slots__ = (
        "_ends",
        "_leaf",
        "_leaf_wording",
        "_of_wordings",
        "_says",
        "_starts",
        "_text_of",
        "_texts_in",
        "_wording_of",
        "_wordings_of_leaf",
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
        leaves: Leaves,
        repeat: float,
    ) -> None:
        """`found` are the hits, sorted, and `names` those of names; `leaves` gives for each wording the terms
        conditions that look for it."""
        is_new = _begins_place(found)
        first = np.flatnonzero(is_new)
        text, start, end = found.text[first], found.start[first], found.end[first]
        super().__init__(texts, (), (), repeat)
        self._text_of: list[int] = text.tolist()
        self._starts, self._ends = start.tolist(), end.tolist()
        self.saying_of = found.saying[first]
        """What is said at each place, as a number."""
        self._says = list(map(found.says.__getitem__, self.saying_of.tolist()))
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
        wordings, self._wording_of, self._of_wordings = _by_wording(*self.wordings)
        self._leaf, self._leaf_wording = leaves.spread(wordings)
        self._wordings_of_leaf = dict(runs_of(self._leaf, self._leaf_wording))
        """For each terms condition the wordings of it that were found, by their places among those."""
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
            own = [self._of_wordings[i] for i in self._wordings_of_leaf.get(leaf, ())]
            places = own[0] if len(own) == 1 else sorted(set(chain.from_iterable(own)))
            self._leaves[leaf] = places
        return places

    def records_of_leaves(self, record_of: Array, size: int) -> dict[int, Bits]:
        """For each terms condition of which anything was found the records, of a block of `size`, where it was;
        `record_of`: the record of each place."""
        which = np.zeros((len(self._of_wordings), (size + 63) // 64 * 64), bool)
        which[self._wording_of, record_of.take(self.wordings[1])] = True
        rows = np.packbits(which, axis=1, bitorder="little").view("u8").take(self._leaf_wording, axis=0)
        if not len(rows):
            return {}
        first = np.flatnonzero(np.diff(self._leaf, prepend=-1))
        every = np.bitwise_or.reduceat(rows, first, axis=0)
        leaves = self._leaf[first].tolist()
        return {
            leaf: int.from_bytes(row.tobytes(), "little") for leaf, row in zip(leaves, every, strict=True)
        }

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
    for column in (found.text, found.start, found.end, found.saying):
        is_new[1:] &= column[1:] == column[:-1]
    is_new[1:] ^= True
    return is_new


def _by_wording(wordings: Array, places: Array) -> tuple[Array, Array, list[list[int]]]:
    """The wordings, in order; for each place which of those it is of; and the places of each, in order."""
    own, which = np.unique(wordings, return_inverse=True)
    order = np.argsort(which, kind="stable")
    return own, which, [run for _, run in runs_of(which[order], places[order])]


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
