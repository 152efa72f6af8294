"""The votes of a block of records, as numbers in rows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import chain

from collabgrid.engine.block.arrays import (
    Array,
    Column,
    begins_of,
    changes,
    lengths_of,
    nonzero,
    np,
    numbered,
    order_of,
    spread,
    spread_runs,
)
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.speakers import Speakers
from collabgrid.engine.facts import FieldMatch
from collabgrid.engine.seen import Seen, make_seen

NOTHING_GIVEN: Mapping[int, tuple[FieldMatch, ...]] = {}


class Ballots:
    """What speakers were seen in, record by record, and what they speak for there.

    A sighting is one speaker in one record; it has places (in order, each once), field values, and a ballot for each
    of its speaker's votes.
    """

    def __init__(self, speakers: Speakers, places: BlockPlaces, record_of: Array) -> None:
        """`record_of` gives the record of each place."""
        self.speakers, self.places, self._record_of = speakers, places, record_of
        self._record, self._speaker = Column("i8"), Column("i8")  # of each sighting
        self._counts, self._first, self._seen = Column("i8"), Column("i8"), Column("i8")
        self.fields: dict[int, tuple[FieldMatch, ...]] = {}
        """The field values of the sightings that have some."""
        self._sighting, self._vote, self._weight = Column("i8"), Column("i8"), Column("f8")  # of each ballot

    @property
    def record(self) -> Array:
        """The record of each sighting."""
        return self._record.values

    @property
    def speaker(self) -> Array:
        """Who was seen in each sighting."""
        return self._speaker.values

    @property
    def sighting(self) -> Array:
        """The sighting of each ballot."""
        return self._sighting.values

    @property
    def vote(self) -> Array:
        """The vote of each ballot."""
        return self._vote.values

    @property
    def weight(self) -> Array:
        """The weight of each ballot."""
        return self._weight.values

    def cast_words(self) -> None:
        """Take the votes of the words of the vocabulary, which need no asking."""
        speakers, places = self.speakers, self.places
        wording, place = places.wordings
        counts = speakers.words_count.take(wording)
        some = nonzero(counts)
        counts = counts.take(some)
        run, rows = spread_runs(speakers.words_first.take(wording.take(some)), counts)
        speaker, place = speakers.words.take(rows), place.take(some.take(run))
        order = order_of(speaker)  # the places are in order, and stay so
        speaker, place = speaker.take(order), place.take(order)
        once = np.flatnonzero(changes(speaker, place))
        speaker, place = speaker.take(once), place.take(once)
        record = self._record_of.take(place)
        begins = np.flatnonzero(changes(speaker, record))
        self.cast(speaker.take(begins), record.take(begins), lengths_of(begins, len(place)), place)

    def cast(
        self,
        speaker: Array,
        record: Array,
        counts: Array,
        places: Array,
        fields: Mapping[int, tuple[FieldMatch, ...]] = NOTHING_GIVEN,
    ) -> int:
        """Take the votes of speakers in records, who were seen in so many of the places each, one after the other, and
        in `fields`, where some are given. The number of the first of these sightings comes back."""
        before = self._add(speaker, record, counts, places, fields)
        factor = self._factors(speaker, counts, places)
        speakers = self.speakers
        votes = speakers.count.take(speaker)
        sighting, vote = spread_runs(speakers.first.take(speaker), votes)
        weight = speakers.strength.take(vote) * factor.take(sighting)
        sighting += before
        self._vote.extend(vote)
        self._weight.extend(weight)
        self._sighting.extend(sighting)
        return before

    def _add(
        self,
        speaker: Array,
        record: Array,
        counts: Array,
        places: Array,
        fields: Mapping[int, tuple[FieldMatch, ...]],
    ) -> int:
        before = len(self.record)
        self._first.extend(np.cumsum(counts) - counts + len(self._seen))
        self._speaker.extend(speaker)
        self._record.extend(record)
        self._counts.extend(counts)
        self._seen.extend(places)
        self.fields.update(zip(map(before.__add__, fields), fields.values(), strict=True))
        self.__dict__.pop("_rows", None)
        return before

    @cached_property
    def _rows(self) -> tuple[list[int], list[int]]:
        """The places of all sightings, and where those of each begin; at last, how many there are."""
        return self._seen.values.tolist(), [*self._first.values.tolist(), len(self._seen)]

    def rows_of(self, sightings: Array) -> tuple[Array, Array]:
        """How many places these sightings have, and the places, one after the other."""
        counts = self._counts.values.take(sightings)
        return counts, self._seen.values.take(spread(self._first.values.take(sightings), counts))

    def first_seen(self, sightings: Array) -> Array:
        """Where each of these was first seen: the number of the first place that begins there, or one more than any
        where it was seen in no place."""
        place = np.append(self._seen.values, 0).take(self._first.values.take(sightings))
        return np.where(
            self._counts.values.take(sightings), self.places.first_there.take(place), len(self.places)
        )

    def seen(self, sighting: int) -> Seen:
        """What a sighting was seen in."""
        places, bounds = self._rows
        own = places[bounds[sighting] : bounds[sighting + 1]]
        return make_seen(Seen, (own, self.fields.get(sighting, ())))

    def see_less(self, rows: Array, counts: Array, places: Array) -> Array:
        """Leave of what ballots were seen in, beside fields, but these places, so many each, one after the other;
        whether anything is left of each."""
        sightings = self.sighting.take(rows)
        speakers = self.speaker.take(sightings)
        fields = {n: self.fields[own] for n, own in enumerate(sightings.tolist()) if own in self.fields}
        before = self._add(speakers, self.record.take(sightings), counts, places, fields)
        self.sighting[rows] = np.arange(before, before + len(rows))
        self.weight[rows] = self.speakers.strength.take(self.vote.take(rows)) * self._factors(
            speakers, counts, places
        )
        is_left: Array = counts > 0
        is_left[list(fields)] = True
        return is_left

    def _factors(self, speaker: Array, counts: Array, places: Array) -> Array:
        """What the fields weigh where each was seen (see `Places.factor`)."""
        factors, begins = np.ones(len(speaker)), np.cumsum(counts) - counts
        some = nonzero(counts)
        if len(some):
            factors[some] = np.maximum.reduceat(self.places.weight_of.take(places), begins.take(some))
        many = np.flatnonzero(self.speakers.gathers.take(speaker) & (counts > 1))
        if len(many):
            factors[many] = self._gathered(counts[many], places.take(spread(begins[many], counts[many])))
        return factors

    def _gathered(self, counts: Array, places: Array) -> Array:
        """What the fields weigh where each further term adds to it."""
        run = np.repeat(np.arange(len(counts)), counts)
        weights, saying = self.places.weight_of.take(places), self.places.saying_of.take(places)
        keys = run * (int(saying.max()) + 1) + saying
        order = order_of(keys)
        best = begins_of(keys.take(order))
        weights = np.maximum.reduceat(weights[order], best)
        return self._sums_of(weights, run[order[best]], len(counts))

    def _sums_of(self, weights: Array, run: Array, count: int) -> Array:
        """What the weights of each run gather to, whose order does not matter: those of as many of each weight do so
        alike."""
        kinds, of_weight = np.zeros(count, "i8"), np.unique(weights)
        rows = [np.bincount(run[weights == each], minlength=count) for each in of_weight]
        for row in rows:
            kinds = numbered(kinds * (int(row.max(initial=0)) + 1) + row)
        first = np.empty(int(kinds.max(initial=-1)) + 1, "i8")
        first[kinds] = np.arange(count)  # any of each kind
        highest = list(zip(of_weight.tolist(), rows, strict=True))[::-1]
        sums = [
            self.places.gathered(tuple(chain.from_iterable([each] * int(row[n]) for each, row in highest)))
            for n in first.tolist()
        ]
        found: Array = np.array(sums).take(kinds)
        return found
