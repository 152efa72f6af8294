"""What is known of a block of records while they are read together: for each thing the records that have it, as the
bits of one number (bit 0 is the first record), so that a condition is asked of all records at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.bits import Bits, records_of
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.facts import (
    Facts,
    FieldMatch,
    Trigger,
    Triggers,
)
from collabgrid.engine.places import Places
from collabgrid.engine.record import Record

if TYPE_CHECKING:
    from collabgrid.engine.conditions import Node, TermsLeaf


_CUTTING = 8  # places are gone through in the time in which those of one record are cut out


class BlockSight:
    """What a condition is seen in, record by record: places of terms, in no order, and field values."""

    __slots__ = ("fields", "places")

    def __init__(self) -> None:
        self.places: dict[int, Sequence[int]] = {}
        self.fields: dict[int, list[FieldMatch]] = {}


class OwnPlaces:
    """The places of one record of a block, from the place `first` to the one before `after`."""

    def __init__(self, places: Places, first: int, after: int) -> None:
        self._places, self._first, self._after = places, first, after
        self.of_wording: dict[int, list[int]] = {}
        self.words = places.words

    def of_leaf(self, leaf: int) -> Sequence[int]:
        """The places, in order, of the wordings that a terms condition looks for."""
        return _cut(self._places.of_leaf(leaf), self._first, self._after)

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Sequence[int]:
        """The same, where they stand in one of these fields."""
        return _cut(self._places.in_fields(leaf, fields), self._first, self._after)


class Block:
    """What is known of the records of a block; their texts are numbered through, and so are the places in them."""

    def __init__(
        self,
        compiled: CompiledGrid,
        records: Sequence[Record],
        record_of_text: Sequence[int],
        places: BlockPlaces,
        context: Mapping[str, str],
    ) -> None:
        self.records, self.places, self.context = records, places, context
        self.everyone: Bits = (1 << len(records)) - 1
        self.ones = [1 << i for i in range(len(records))]
        self.facts = [Facts(record, record.texts, context, settled=False) for record in records]
        nowhere = OwnPlaces(places, 0, 0)
        for facts in self.facts:
            facts.places = nowhere
        self.record_row: Array = np.array(record_of_text, "i8").take(np.array(places.texts_of(), "i8"))
        self.record_of: list[int] = self.record_row.tolist()
        """The record of each place, in a row and in a list."""
        self._first: list[int] = np.searchsorted(self.record_row, np.arange(len(records) + 1)).tolist()
        """The first place of each record, and the number after the last place."""
        self.known: dict[Trigger, Bits] = {}
        """Which records have which fields, values of them, readings, practices and initiatives so far."""
        self.leaves = places.records_of_leaves(self.record_row, len(records))
        """In which records the terms of each terms condition were found; those that were found nowhere are left
        out."""
        self.marks: dict[Node, Bits] = {}
        """Where the conditions hold that were asked, but for those of terms alone."""
        self.near: dict[Node, Sequence[int]] = {}
        """Of conditions with terms that must stand near one another, the places that do."""
        self._in_fields: dict[tuple[int, frozenset[str]], Bits] = {}
        self._given: dict[str, Bits] = {}
        self._add_fields(compiled)

    def _add_fields(self, compiled: CompiledGrid) -> None:
        known, ones = self.known, self.ones
        for i, record in enumerate(self.records):
            for field in record.fields:
                known[field] = known.get(field, 0) | ones[i]
        for field, wants in compiled.wants.items():
            for i in records_of(known.get(field, 0)):
                for looked in wants.found_in(self.records[i]):
                    known[looked] = known.get(looked, 0) | ones[i]

    def tell_all(self, compiled: CompiledGrid) -> None:
        """Let the facts of each record know all that is known of it: for conditions that are asked one by one."""
        for i, facts in enumerate(self.facts):
            facts.places = OwnPlaces(self.places, self._first[i], self._first[i + 1])
            facts.settle()
            facts.add_values(compiled.wants)
        for wording, place in zip(*map(np.ndarray.tolist, self.places.wordings), strict=True):
            facts = self.facts[self.record_of[place]]
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

    def given(self, field: str) -> Bits:
        """The records whose field has a value."""
        bits = self._given.get(field)
        if bits is None:
            bits = 0
            for i in records_of(self.known.get(field, 0)):
                if self.records[i].values(field):
                    bits |= self.ones[i]
            self._given[field] = bits
        return bits

    def with_places(self, places: Iterable[int]) -> Bits:
        """The records of these places."""
        bits, ones, record_of = 0, self.ones, self.record_of
        for place in places:
            bits |= ones[record_of[place]]
        return bits

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Bits:
        """The records where the terms of a terms condition were found in one of these fields."""
        key = (leaf, fields)
        bits = self._in_fields.get(key)
        if bits is None:
            bits = self._in_fields[key] = self.with_places(self.places.in_fields(leaf, fields))
        return bits

    def found(self, leaf: TermsLeaf, among: Bits) -> list[int]:
        """Where its terms stand in some of the records, in order."""
        first, own, record_of = self._first, leaf.found(self.places), self.record_of
        if len(own) < _CUTTING * among.bit_count():
            records = set(records_of(among))
            return [place for place in own if record_of[place] in records]
        return [p for record in records_of(among) for p in _cut(own, first[record], first[record + 1])]

    def gather(self, leaf: int, fields: frozenset[str] | None, among: Bits, sight: BlockSight) -> None:
        """Add the places of a terms condition in some of the records to what is seen."""
        seen, first, start = sight.places, self._first, 0
        own = self.places.of_leaf(leaf) if fields is None else self.places.in_fields(leaf, fields)
        count = len(own)
        for record in records_of(among):
            start = bisect_left(own, first[record], start)
            end = start + 1
            after = first[record + 1]
            while end < count and own[end] < after:
                end += 1
            if record in seen:
                seen[record] = [*seen[record], *own[start:end]]
            else:
                seen[record] = own[start:end]
            start = end

    def gather_places(self, places: Iterable[int], among: Bits, sight: BlockSight) -> None:
        """Add those of these places that stand in some of the records to what is seen."""
        record_of, seen, records = self.record_of, sight.places, set(records_of(among))
        found: dict[int, list[int]] = {}
        for place in places:
            if record_of[place] in records:
                found.setdefault(record_of[place], []).append(place)
        for record, own in found.items():
            seen[record] = [*seen[record], *own] if record in seen else own


def _cut(places: Sequence[int], first: int, after: int) -> Sequence[int]:
    """Of places in order, those from `first` to before `after`."""
    start = bisect_left(places, first)
    return places[start : bisect_left(places, after, start)]
