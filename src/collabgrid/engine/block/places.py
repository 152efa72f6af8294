"""The terms and names of a block of records by their places, from columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from collabgrid.engine.block.arrays import (
    Array,
    begins_of,
    changes,
    lengths_of,
    np,
    order_of,
    spread,
    spread_runs,
)
from collabgrid.engine.block.hits import HitColumns
from collabgrid.engine.block.labels import Labels
from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.block.wording_records import WordingRecords
from collabgrid.engine.places import Places, Span
from collabgrid.engine.results import Evidence
from collabgrid.engine.texts import NAME, Hit

_make = tuple.__new__  # makes evidence in half the time of its own constructor


class BlockPlaces(Places):
    """What `Places` says of the hits of a block, whose texts are numbered through, and the same in rows, a number for
    each place; no hit is made for it. What lies inside what is told in `nested` alone."""

    def __init__(
        self,
        texts: BlockTexts,
        found: HitColumns,
        names: Sequence[Hit],
        leaves: Leaves,
        repeat: float,
    ) -> None:
        """`found` are the hits, sorted, and `names` those of names; `leaves` gives for each wording the terms
        conditions that look for it."""
        is_new = _begins_place(found)
        first = np.flatnonzero(is_new)
        super().__init__((), (), {}, repeat)
        self._texts: BlockTexts = texts
        self._written = [None] * len(first)
        self._words_of_block = found.words
        self.says = found.says
        """What may be said, by its number."""
        own = found.text, found.saying, found.first, found.last
        self.text, self.saying_of, self.first_word, self.last_word = (column.take(first) for column in own)
        """Of each place: the number of its text, what is said there (as a number), and its first and last word in the
        block."""
        self.weight_of = texts.weights.take(self.text)
        """What the field of each place weighs."""
        self.weights = self.weight_of.data
        place_of = np.cumsum(is_new) - 1
        is_name = found.term == NAME
        of_wording = np.flatnonzero(~is_name)
        self.wordings = found.term.take(of_wording), place_of.take(of_wording)
        """The wordings found and their places, in two rows."""
        wordings, self._wording_runs = _by_wording(*self.wordings)
        self._leaf, self._leaf_wording = leaves.spread(wordings)
        first = begins_of(self._leaf)
        self._leaf_runs = self._leaf.take(first), first, lengths_of(first, len(self._leaf))
        self.names = dict(zip(names, place_of[is_name].tolist(), strict=True))
        self.nested = _nested(self.first_word, self.last_word)
        """The places that lie inside longer ones and those longer ones, pair by pair."""
        self._inside: dict[frozenset[str], Array] = {}

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def first_there(self) -> Array:
        """For each place the first of those that begin where it does."""
        begins = changes(self.first_word)
        found: Array = np.maximum.accumulate(np.where(begins, np.arange(len(self)), 0))
        return found

    @cached_property
    def _rows(self) -> tuple[list[int], ...]:
        """The text, start and end of each place, and the number of what is said there."""
        spans = self._words_of_block.spans(self.text, self.first_word, self.last_word)
        return tuple(own.tolist() for own in (self.text, *spans, self.saying_of))

    def span(self, place: int) -> Span:
        """The number of the text, start and end in the clean text."""
        texts, starts, ends, _ = self._rows
        return texts[place], starts[place], ends[place]

    @cached_property
    def words(self) -> Sequence[Span]:
        """For each place the number of the text, the first and last word."""
        before = self._words_of_block.first_words.take(self.text)
        rows = self.text, self.first_word - before, self.last_word - before
        return list(zip(*map(np.ndarray.tolist, rows), strict=True))

    def runs_of_leaves(self, leaves: Sequence[int] | Array) -> tuple[Array, Array, Array]:
        """The places of the wordings that terms conditions look for, of each of which some was found: which of
        `leaves` it is, where those of a wording begin in `by_wording`, and how many they are; some come more than
        once."""
        numbers, first, counts = self._leaf_runs
        own = np.searchsorted(numbers, leaves)
        which, rows = spread_runs(first.take(own), counts.take(own))
        wording = self._leaf_wording.take(rows)
        _, first, counts = self._wording_runs
        return which, first.take(wording), counts.take(wording)

    @property
    def by_wording(self) -> Array:
        """The places where wordings were found, wording by wording."""
        return self._wording_runs[0]

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""
        places = self._leaves.get(leaf)
        if places is None:
            numbers = self._leaf_runs[0]
            own = int(np.searchsorted(numbers, leaf))
            is_found = own < len(numbers) and numbers[own] == leaf
            rows = spread(*self.runs_of_leaves([leaf])[1:]) if is_found else numbers[:0]
            places = np.unique(self.by_wording.take(rows)).tolist()
            self._leaves[leaf] = places
        return places

    def records_of_leaves(self, record_of: Array, size: int) -> tuple[Array, Array]:
        """The terms conditions of which anything was found, in order, and for each a row of bits: the records, of a
        block of `size`, where it was; `record_of`: the record of each place."""
        numbers, _, counts = self._leaf_runs
        places, _, own = self._wording_runs
        wordings = WordingRecords(np.repeat(np.arange(len(own)), own), record_of.take(places), len(own), size)
        return numbers, wordings.joined(self._leaf_wording, counts)

    @cached_property
    def field_of(self) -> Array:
        """For each place the number of the field that it stands in, among those that are read."""
        return self._texts.field_of.take(self.text)

    def which_fields(self, wanted: Iterable[frozenset[str] | None]) -> Array:
        """For each of these sets of fields a row that says of each field that is read whether it is one of them;
        nothing: any is."""
        names = self._texts.field_names
        return np.array([[own is None or name in own for name in names] for own in wanted], bool)

    def texts_of(self) -> Sequence[int]:
        """The number of the text of each place."""
        return self._rows[0]

    def said(self, places: Sequence[int]) -> list[str]:
        """The wordings or names of places."""
        sayings = self._rows[3]
        return [self.says[sayings[place]] for place in places]

    def inside(self, fields: frozenset[str]) -> Array:
        """For each place whether it stands in one of these fields."""
        found = self._inside.get(fields)
        if found is None:
            found = self._inside[fields] = self._texts.inside(fields).take(self.text)
        return found

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The places of a terms condition that stand in one of these fields."""
        key = (leaf, fields)
        places = self._in_fields.get(key)
        if places is None:
            inside = self.inside(fields)
            places = self._in_fields[key] = [place for place in self.of_leaf(leaf) if inside[place]]
        return places

    def evidence(self, place: int) -> Evidence:
        """The evidence of a place; the same object each time."""
        found = self._written[place]
        if found is None:
            text, first, last = self.span(place)
            name, _, original, clean, _ = self._texts[text]
            if clean.starts is not None:
                first, last = clean.original(first, last)
            says = self.says[self._rows[3][place]]
            found = self._written[place] = _make(Evidence, (name, first, last, original[first:last], says))
        return found

    @property
    def text_names(self) -> tuple[list[str], Array]:
        """What evidence names as the fields of texts, and which of these names each text has."""
        return self._texts.names, self._texts.name_of

    def quotes(self, places: Array) -> tuple[Array, Array, Labels]:
        """Where these places begin and end in the original values, and what stands there."""
        words = self._words_of_block
        own, head, tail = self.text.take(places), self.first_word.take(places), self.last_word.take(places)
        first, last = words.spans(own, head, tail)
        originals, marked = self._texts.originals, self._texts.marked
        is_marked = self._texts.is_marked.take(own)
        for row in np.flatnonzero(is_marked).tolist():
            first[row], last[row] = marked[int(own[row])].original(int(first[row]), int(last[row]))
        is_word = (head == tail) & ~is_marked
        alone, others = np.flatnonzero(is_word), np.flatnonzero(~is_word)
        written, numbers = words.written(head.take(alone))
        rows = zip(
            map(originals.__getitem__, own.take(others).tolist()),
            first.take(others).tolist(),
            last.take(others).tolist(),
            strict=True,
        )
        at = np.empty(len(places), "i8")
        at[alone], at[others] = numbers, np.arange(len(written), len(written) + len(others))
        return first, last, Labels([*written, *[text[start:end] for text, start, end in rows]], at)


def _begins_place(found: HitColumns) -> Array:
    """Whether each hit is at another place than the one before: another span, or another wording."""
    return changes(found.first, found.last, found.saying)


def _by_wording(wordings: Array, places: Array) -> tuple[Array, tuple[Array, Array, Array]]:
    """The wordings, in order; and the places wording by wording, in order, with where those of each begin, and how many
    they are."""
    order = order_of(wordings)
    first = begins_of(wordings.take(order))
    counts = lengths_of(first, len(wordings))
    return wordings.take(order.take(first)), (places.take(order), first, counts)


def _nested(first: Array, last: Array) -> tuple[Array, Array]:
    """The places that lie inside longer ones and those longer ones, pair by pair, by their first and last words; they
    come in the order of the text, the longer first."""
    outer = np.flatnonzero(first[1:] <= last[:-1])  # few, and those that go on to the next are fewer
    pairs = [(outer + 1, outer)]
    while len(outer):
        inner = pairs[-1][0] + 1
        near = np.flatnonzero((first.take(inner, mode="clip") <= last.take(outer)) & (inner < len(first)))
        outer = outer.take(near)
        pairs.append((inner.take(near), outer))
    inner, outer = map(np.concatenate, zip(*pairs, strict=True))
    own, around = last.take(inner), last.take(outer)
    inside = np.flatnonzero((own <= around) & ((own < around) | (first.take(inner) > first.take(outer))))
    return inner.take(inside), outer.take(inside)
