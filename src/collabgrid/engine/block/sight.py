"""What is known of a block of records while they are read together: for each thing the records that have it, as the
bits of one number (bit 0 is the first record), so that a condition is asked of all records at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from collabgrid.engine.block.arrays import Array, bits_of, bits_of_numbers, np
from collabgrid.engine.block.bits import Bits, records_of
from collabgrid.engine.block.looked import find_looked, has_value
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.within import Within, find_within
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.facts import Facts, Trigger, Triggers
from collabgrid.engine.nearness import WordSpan
from collabgrid.engine.places import Places
from collabgrid.engine.record import Record

if TYPE_CHECKING:
    from collabgrid.engine.compounds import AllOf
    from collabgrid.engine.conditions import Node


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

    def __init__(self, records: Sequence[Record], places: Places, context: Mapping[str, str]) -> None:
        self._records, self._context, self._nowhere = records, context, OwnPlaces(places, 0, 0)

    def __missing__(self, record: int) -> Facts:
        own = self._records[record]
        facts = self[record] = Facts(own, own.texts, self._context, settled=False)
        facts.places = self._nowhere
        return facts


class Block:
    """What is known of the records of a block; their texts are numbered through, and so are the places in them."""

    def __init__(
        self,
        compiled: CompiledGrid,
        records: Sequence[Record],
        record_of_text: Sequence[int],
        places: BlockPlaces,
        context: Mapping[str, str],
        chains: Sequence[AllOf],
    ) -> None:
        """`chains`: the conditions with terms that must stand near one another."""
        self.records, self.places, self.context = records, places, context
        self.everyone: Bits = (1 << len(records)) - 1
        self.ones = [1 << i for i in range(len(records))]
        self.facts: Mapping[int, Facts] = _FactsOf(records, places, context)
        """What is known of each record, made when it is looked at."""
        self.record_row: Array = np.array(record_of_text, "i8").take(places.text)
        """The record of each place."""
        self._first: list[int] = np.searchsorted(self.record_row, np.arange(len(records) + 1)).tolist()
        """The first place of each record, and the number after the last place."""
        self.known: dict[Trigger, Bits] = {}
        """Which records have which fields, values of them, readings, practices and initiatives so far."""
        self.leaves = places.records_of_leaves(self.record_row, len(records))
        """In which records the terms of each terms condition were found; those that were found nowhere are left
        out."""
        self.marks: dict[Node, Bits] = {}
        """Where the conditions hold that were asked, but for those of terms alone."""
        self._in_fields: dict[tuple[int, frozenset[str]], Bits] = {}
        self._given: dict[str, Bits] = {}
        self.near: Mapping[AllOf, Within] = find_within(chains, self)
        """Where terms stand near one another that must, for the conditions that say so."""
        self._add_fields(compiled)

    def _add_fields(self, compiled: CompiledGrid) -> None:
        """Take in which records have which fields, and what is looked for in them."""
        with_fields: dict[tuple[str, ...], list[int]] = {}
        for i, record in enumerate(self.records):
            with_fields.setdefault(tuple(record.fields), []).append(i)
        numbers: dict[str, list[int]] = {}
        for fields, own in with_fields.items():
            for field in fields:
                numbers.setdefault(field, []).extend(own)
        size = len(self.records)
        self.known = {field: bits_of_numbers(own, size) for field, own in numbers.items()}
        for field in numbers.keys() & compiled.wants.keys():
            for looked, own in find_looked(compiled.wants[field], numbers[field], self.records):
                self.add(looked, bits_of_numbers(own, size))

    def tell_all(self, compiled: CompiledGrid) -> None:
        """Let the facts of each record know all that is known of it: for conditions that are asked one by one."""
        for i in range(len(self.records)):
            facts = self.facts[i]
            facts.places = OwnPlaces(self.places, self._first[i], self._first[i + 1])
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

    def given(self, field: str) -> Bits:
        """The records whose field has a value."""
        bits = self._given.get(field)
        if bits is None:
            records = self.records
            own = [i for i in records_of(self.known.get(field, 0)) if has_value(records[i].fields[field])]
            bits = self._given[field] = bits_of_numbers(own, len(records))
        return bits

    def having(self, leaves: Iterable[int]) -> Bits:
        """The records where terms of all these terms conditions were found."""
        bits, found = self.everyone, self.leaves
        for leaf in leaves:
            bits &= found.get(leaf, 0)
            if not bits:
                break
        return bits

    def in_fields(self, leaf: int, fields: frozenset[str]) -> Bits:
        """The records where the terms of a terms condition were found in one of these fields."""
        key = (leaf, fields)
        bits = self._in_fields.get(key)
        if bits is None:
            bits = 0
            if leaf in self.leaves:
                places = self.places.rows_of_leaves([leaf])[1]
                where = np.zeros(len(self.records), bool)
                where[self.record_row.take(places[self.places.inside(fields).take(places)])] = True
                bits = bits_of(where)
            self._in_fields[key] = bits
        return bits


def _cut(places: Sequence[int], first: int, after: int) -> Sequence[int]:
    """Of places in order, those from `first` to before `after`."""
    start = bisect_left(places, first)
    return places[start : bisect_left(places, after, start)]
