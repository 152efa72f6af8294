"""What is known of a block of records while they are read together: for each thing the records that have it, as the
bits of one number (bit 0 is the first record), so that a condition is asked of all records at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from collabgrid.engine.block.arrays import Array, bits_by_row, bits_of_numbers, bits_of_rows, np, spread
from collabgrid.engine.block.bits import Bits
from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.block.looked import find_looked
from collabgrid.engine.block.parts import BlockParts
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.speakers import Speakers
from collabgrid.engine.block.within import Within, find_within
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.facts import Facts, Trigger, Triggers
from collabgrid.engine.nearness import WordSpan
from collabgrid.engine.places import Places
from collabgrid.engine.record import Record

if TYPE_CHECKING:
    from collabgrid.engine.compounds import AllOf
    from collabgrid.engine.conditions import Node


InFields = tuple[int, frozenset[str]]
"""A terms condition and the fields where its terms must stand."""


class OwnPlaces:
    """The places of one record of a block, from the place `first` to the one before `after`."""

    def __init__(self, places: Places, first: int, after: int) -> None:
        self._places, self._first, self._after = places, first, after
        self.of_wording: dict[int, list[int]] = {}

    @property
    def words(self) -> Sequence[WordSpan]:
        """For each place the number of the text, the first and last word."""
        return self._places.words

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""
        return _cut(self._places.of_leaf(leaf), self._first, self._after)

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The same, where they stand in one of these fields."""
        return _cut(self._places.in_fields(leaf, fields), self._first, self._after)


class _FactsOf(dict[int, Facts]):
    """The facts of the records of a block, made when they are looked at."""

    def __init__(self, records: Mapping[int, Record], places: Places, context: Mapping[str, str]) -> None:
        self._records, self._context, self._nowhere = records, context, OwnPlaces(places, 0, 0)

    def __missing__(self, record: int) -> Facts:
        facts = self[record] = Facts(self._records[record], (), self._context, settled=False)
        facts.places = self._nowhere
        return facts


class _Ones(dict[int, Bits]):
    """The bits of each record alone."""

    def __missing__(self, record: int) -> Bits:
        found = self[record] = 1 << record
        return found


class Block:
    """What is known of the records of a block; their texts are numbered through, and so are the places in them."""

    def __init__(
        self,
        compiled: CompiledGrid,
        fields: BlockFields,
        record_of_text: Array,
        places: BlockPlaces,
        context: Mapping[str, str],
        speakers: Speakers,
        parts: BlockParts,
    ) -> None:
        self.fields, self.places, self.context = fields, places, context
        self.size = fields.count
        """How many records there are."""
        self.everyone: Bits = (1 << self.size) - 1
        self.ones = _Ones()
        """Each record alone."""
        self.facts: Mapping[int, Facts] = _FactsOf(fields.records, places, context)
        """What is known of each record, made when it is looked at."""
        self.record_row: Array = record_of_text.take(places.text)
        """The record of each place."""
        self._records_by_wording: Array = self.record_row.take(places.by_wording)
        self.known: dict[Trigger, Bits] = {}
        """Which records have which fields, values of them, readings, practices and initiatives so far."""
        leaves, self.rows_of_leaves = places.records_of_leaves(self.record_row, self.size)
        self.leaves: dict[int, Bits] = dict(
            zip(leaves.tolist(), bits_of_rows(self.rows_of_leaves), strict=True)
        )
        """In which records the terms of each terms condition were found, in order; those that were found nowhere are
        left out. And the same as rows of bits."""
        self.marks: dict[Node, Bits] = {}
        """Where the conditions hold that were asked, but for those of terms alone."""
        self._in_fields = self._find_in_fields(speakers.fielded)
        self._given: dict[str, Bits] = {}
        self._folded: dict[str, Mapping[int, str]] = {}
        self._met_by_fields: dict[Triggers, Bits] = {}
        self.near: Mapping[AllOf, Within] = find_within(speakers.chains, self)
        """Where terms stand near one another that must, for the conditions that say so."""
        self._add_fields(compiled, parts)

    def _add_fields(self, compiled: CompiledGrid, parts: BlockParts) -> None:
        """Take in which records have which fields, and what is looked for in them."""
        fields, size = self.fields, self.size
        text_fields = {field for field, _ in compiled.text_fields}
        self.known = {
            field: self.everyone if len(own) == size else bits_of_numbers(own, size)
            for field, own in fields.having.items()
        }
        wants = compiled.wants_of_blocks
        for field in fields.having.keys() & wants.keys():
            told = parts if field in text_fields else None
            for looked, found in find_looked(wants[field], fields.column(field), told).items():
                self.known[looked] = bits_of_numbers(found, size)

    def tell_all(self, compiled: CompiledGrid) -> None:
        """Let the facts of each record know all that is known of it: for conditions that are asked one by one."""
        bounds = np.searchsorted(self.record_row, np.arange(self.size + 1)).tolist()
        for i, (first, after) in enumerate(pairwise(bounds)):
            facts = self.facts[i]
            facts.places = OwnPlaces(self.places, first, after)
            facts.settle()
            facts.add_values(compiled.wants)
        record_of = self.record_row.tolist()
        for wording, place in zip(*map(np.ndarray.tolist, self.places.wordings), strict=True):
            facts = self.facts[record_of[place]]
            facts.places.of_wording.setdefault(wording, []).append(place)
            facts.there.update(compiled.leaves_of[wording])

    def add(self, trigger: Trigger, bits: Bits) -> None:
        """Take in what was read in some of the records."""
        self.known[trigger] = self.known.get(trigger, 0) | bits

    def met(self, triggers: Triggers) -> Bits:
        """The records that have one of these things, terms aside."""
        known, bits = self.known, 0
        if len(triggers) > len(known):
            triggers = triggers & known.keys()
        for trigger in triggers:
            if trigger in known:
                bits |= known[trigger]
        return bits

    def met_by_fields(self, triggers: Triggers) -> Bits:
        """The same of fields and what stands in them, which many conditions ask for."""
        found = self._met_by_fields.get(triggers)
        if found is None:
            found = self._met_by_fields[triggers] = self.met(triggers)
        return found

    def given(self, field: str) -> Bits:
        """The records whose field has a value."""
        bits = self._given.get(field)
        if bits is None:
            own = self.fields.column(field).given
            bits = self.everyone if len(own) == self.size else bits_of_numbers(own, self.size)
            self._given[field] = bits
        return bits

    def folded(self, field: str) -> Mapping[int, str]:
        """The folded values of a field, in the records where it has one text."""
        found = self._folded.get(field)
        if found is None:
            records, texts = self.fields.column(field).texts
            folded = [text.strip() for text in fold_all(texts)]
            found = self._folded[field] = dict(zip(records, folded, strict=True))
        return found

    def bits_of(self, records: Sequence[int]) -> Bits:
        """These records."""
        return bits_of_numbers(records, self.size) if records else 0

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Bits:
        """The records where the terms of a terms condition were found in one of these fields."""
        return self._in_fields.get((leaf, fields), 0)

    def places_of(
        self, leaves: Sequence[int] | Array, fields: Sequence[frozenset[str] | None], among: Array
    ) -> tuple[Array, Array]:
        """Where the terms of these conditions, each of which has some, stand in these fields (nothing: in any): which
        of them it is, and the place. `among` has a row of truth values for each: the records that count."""
        places, size = self.places, among.shape[1]
        which, first, counts = places.runs_of_leaves(leaves)
        keys, rows = np.repeat(which * size, counts), spread(first, counts)
        keys += self._records_by_wording.take(rows)
        keep = np.flatnonzero(among.reshape(-1).take(keys))
        which, place = keys.take(keep) // size, places.by_wording.take(rows.take(keep))
        if any(own is not None for own in fields):
            keep = np.flatnonzero(self._inside(fields, which, place))
            which, place = which.take(keep), place.take(keep)
        return which, place

    def _inside(self, fields: Sequence[frozenset[str] | None], which: Array, place: Array) -> Array:
        """Whether each of these places stands in the fields that are asked for, `which` of all; nothing: in any."""
        number = {own: i for i, own in enumerate(dict.fromkeys(fields))}
        told = self.places.which_fields(number)
        rows = np.array([number[own] * told.shape[1] for own in fields], "i8").take(which)
        rows += self.places.field_of.take(place)
        found: Array = told.reshape(-1).take(rows)
        return found

    def _find_in_fields(self, wanted: Iterable[InFields]) -> dict[InFields, Bits]:
        """The same of all terms conditions that ask for fields, where the terms were found at all."""
        own = [each for each in wanted if each[0] in self.leaves]
        if not own:
            return {}
        which, first, counts = self.places.runs_of_leaves([leaf for leaf, _ in own])
        which, rows = np.repeat(which, counts), spread(first, counts)
        place = self.places.by_wording.take(rows)
        keep = np.flatnonzero(self._inside([fields for _, fields in own], which, place))
        records = self._records_by_wording.take(rows.take(keep))
        return dict(zip(own, bits_by_row(which.take(keep), records, len(own), self.size), strict=True))


def _cut(places: Sequence[int], first: int, after: int) -> Sequence[int]:
    """Of places in order, those from `first` to before `after`."""
    start = bisect_left(places, first)
    return places[start : bisect_left(places, after, start)]
