"""Who was seen where in a block of records, on the way to their votes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, count
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array, distinct, np, parted, rows_of_bits
from collabgrid.engine.block.ballots import Ballots
from collabgrid.engine.block.bits import Bits
from collabgrid.engine.block.sight import Block
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.seen import Seen


class Sightings:
    """Who was seen where, one after the other."""

    def __init__(self) -> None:
        self._speakers: list[int] = []
        self._records: list[int] = []
        self._places: list[Sequence[int]] = []
        self._fields: dict[int, tuple[FieldMatch, ...]] = {}

    def add(self, speaker: int, record: int, seen: Seen) -> int:
        """Add one; its number among these comes back."""
        number = len(self._records)
        self._speakers.append(speaker)
        self._records.append(record)
        self._places.append(seen[0])
        if seen[1]:
            self._fields[number] = seen[1]
        return number

    def cast(self, ballots: Ballots) -> int:
        """Take their votes; what is to be added to their numbers among all comes back."""
        counts = np.fromiter(map(len, self._places), "i8", len(self._places))
        places = np.fromiter(chain.from_iterable(self._places), "i8", int(counts.sum()))
        speakers, records = np.array(self._speakers, "i8"), np.array(self._records, "i8")
        return ballots.cast(speakers, records, counts, places, self._fields)


class Numbers(NamedTuple):
    """The numbers of sightings, one after the other: where those of each speaker begin, in which record each was, and
    what is to be added to its place here."""

    bounds: list[int]
    records: Array
    before: int

    def of(self, row: int) -> Iterator[tuple[int, int]]:
        """The records where one of the speakers was seen, in order, and the numbers of these sightings."""
        first, after = self.bounds[row : row + 2]
        return zip(self.records[first:after].tolist(), count(self.before + first), strict=False)


class BlockSight:
    """What conditions that hold were seen in, speaker by speaker, each with the records where its condition holds."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self._speakers: list[int] = []
        self._bits: list[Bits] = []
        self._leaves: list[tuple[int, int, frozenset[str] | None, Bits]] = []
        self._near: list[tuple[int, Array, Bits]] = []
        self._field_rows: list[int] = []
        self._field_records: list[int] = []
        self._field_matches: list[FieldMatch] = []

    def __len__(self) -> int:
        return len(self._speakers)

    def begin(self, speaker: int, bits: Bits) -> None:
        """What is seen from now on is what `speaker` was seen in."""
        self._speakers.append(speaker)
        self._bits.append(bits)

    def see_terms(self, leaf: int, fields: frozenset[str] | None, among: Bits) -> None:
        """Add the places of a terms condition in some of the records, in any field or in some."""
        self._leaves.append((len(self._speakers) - 1, leaf, fields, among))

    def see_places(self, places: Array, among: Bits) -> None:
        """Add those of these places that stand in some of the records."""
        self._near.append((len(self._speakers) - 1, places, among))

    def see_values(self, records: Sequence[int], matches: Sequence[FieldMatch]) -> None:
        """Add field values, each with its record."""
        self._field_rows += [len(self._speakers) - 1] * len(records)
        self._field_records += records
        self._field_matches += matches

    def cast(self, ballots: Ballots) -> Numbers:
        """Take the votes of the speakers; the numbers of the sightings of each come back."""
        width = self._block.size
        keys = np.flatnonzero(rows_of_bits(self._bits, width))
        row, record = parted(keys, width)
        seen, place = self._seen()
        numbers = np.searchsorted(keys, seen * width + self._block.record_row.take(place))
        fields = self._fields(keys)
        counts = np.bincount(numbers, minlength=len(keys))
        before = ballots.cast(np.array(self._speakers, "i8").take(row), record, counts, place, fields)
        return Numbers(np.searchsorted(row, np.arange(len(self) + 1)).tolist(), record, before)

    def _fields(self, keys: Array) -> dict[int, tuple[FieldMatch, ...]]:
        """The field values of the sightings that have some, each once."""
        rows = np.array(self._field_rows, "i8") * self._block.size + np.array(self._field_records, "i8")
        numbers, matches = np.searchsorted(keys, rows), self._field_matches
        found = dict(zip(numbers.tolist(), zip(matches, strict=True), strict=True))
        if len(found) < len(rows):
            several: dict[int, list[FieldMatch]] = {}
            for place in np.flatnonzero(np.bincount(numbers).take(numbers) > 1).tolist():
                several.setdefault(int(numbers[place]), []).append(matches[place])
            found |= {number: tuple(dict.fromkeys(own)) for number, own in several.items()}
        return found

    def _seen(self) -> tuple[Array, Array]:
        """The places that were seen, each once for each speaker: which speaker of these, and the place, in order."""
        parts = [self._seen_terms()] if self._leaves else []
        parts += [self._seen_near()] if self._near else []
        if not parts:
            return np.zeros(0, "i8"), np.zeros(0, "i8")
        rows, places = map(np.concatenate, zip(*parts, strict=True))
        width = len(self._block.places)
        return parted(distinct(rows * width + places), width)

    def _seen_near(self) -> tuple[Array, Array]:
        rows, every, among = zip(*self._near, strict=True)
        places, block = np.concatenate(every), self._block
        which = np.repeat(np.arange(len(rows)), list(map(len, every)))
        keep = rows_of_bits(among, block.size)[which, block.record_row.take(places)]
        return np.array(rows).take(which[keep]), places[keep]

    def _seen_terms(self) -> tuple[Array, Array]:
        speakers, leaves, fields, bits = zip(*self._leaves, strict=True)
        which, place = self._block.places_of(leaves, fields, rows_of_bits(bits, self._block.size))
        return np.array(speakers, "i8").take(which), place
