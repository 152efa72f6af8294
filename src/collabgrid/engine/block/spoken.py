"""The evidence of what was read in a block of records, as numbers in rows: what `spoken_votes` tells of each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, compress
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array, counted, heaviest_first, np, order_of
from collabgrid.engine.block.ballots import Ballots
from collabgrid.engine.block.decisions import UNDECIDED
from collabgrid.engine.block.labels import Labels
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.facts import FieldMatch
from collabgrid.grid.reserved import STATUS, STATUSES


class SpokenEvidence(NamedTuple):
    """The evidence of the votes for what was read, record by record, axis by axis (the status at last), the weightiest
    vote first."""

    ends: Array
    """Where that of each record ends."""
    columns: dict[str, Labels]
    """The axis, category and rule of each piece, and what the flat result has of `Evidence`."""


def spoken_evidence(reading: BlockReading) -> SpokenEvidence:
    """The evidence of the votes for the categories that were read, primary or secondary."""
    ballots, speakers = reading.ballots, reading.speakers
    order = [*reading.compiled.axis_order, STATUS]
    own = [_spoken(reading, axis) for axis in order]
    rows = np.concatenate(own)
    position = np.repeat(np.arange(len(own)), list(map(len, own)))
    sighting, vote = ballots.sighting.take(rows), ballots.vote.take(rows)
    speaker, record = ballots.speaker.take(sighting), ballots.record.take(sighting)
    sort = order_of(speakers.vote_ranks.take(vote))
    sort = sort.take(heaviest_first(ballots.weight.take(rows.take(sort))))
    sort = sort.take(order_of((record * len(own) + position).take(sort)))
    counts, pieces, fields = _pieces(ballots, sighting.take(sort))
    again = np.repeat(sort, counts)
    ends = np.cumsum(np.bincount(record.take(again), minlength=reading.count))
    first = np.cumsum([0, *map(len, speakers.categories.values())])
    categories = list(chain.from_iterable(speakers.categories.values()))
    columns = {
        "axis": Labels(order, position.take(again)),
        "category": Labels(
            categories, (first.take(speakers.axis) + speakers.category).take(vote.take(again))
        ),
        "rule": Labels(speakers.names, speaker.take(again)),
    }
    columns |= _told(reading.places, pieces, fields)
    return SpokenEvidence(ends, columns)


def _spoken(reading: BlockReading, axis: str) -> Array:
    """The ballots for what was read on an axis."""
    ballots, speakers, decisions = reading.ballots, reading.speakers, reading.decisions[axis]
    rows = decisions.rows
    record = ballots.record.take(ballots.sighting.take(rows))
    category = speakers.category.take(ballots.vote.take(rows))
    names, wanted = speakers.categories[axis], decisions.category
    if axis == STATUS and STATUSES[0] in names:  # what an undecided status is
        wanted = np.where(wanted == UNDECIDED, names.index(STATUSES[0]), wanted)
    speaks = category == wanted.take(record)
    also = decisions.also
    if len(also.records) and axis != STATUS:  # of the status the first alone is told
        is_also = np.zeros(reading.count * len(names), bool)
        is_also[also.records * len(names) + also.categories] = True
        speaks |= is_also.take(record * len(names) + category)
    spoken: Array = rows.take(np.flatnonzero(speaks))
    return spoken


def _pieces(ballots: Ballots, sightings: Array) -> tuple[Array, Array, list[FieldMatch]]:
    """How many pieces of evidence each sighting has, and all of them: the numbers of places and, behind those of all
    places, of field values, which come too."""
    counts, pieces = ballots.rows_of(sightings)
    fields: list[FieldMatch] = []
    if ballots.fields:
        has_fields = np.zeros(len(ballots.record), bool)
        has_fields[list(ballots.fields)] = True
        rows = np.flatnonzero(has_fields.take(sightings))
        own = list(map(ballots.fields.__getitem__, sightings.take(rows).tolist()))
        many = np.fromiter(map(len, own), "i8", len(own))
        fields = list(chain.from_iterable(own))
        before = len(ballots.places)
        where = np.repeat(np.cumsum(counts).take(rows), many)
        pieces = np.insert(pieces, where, np.arange(before, before + len(fields)))
        counts[rows] += many
    return counts, pieces, fields


def _told(places: BlockPlaces, pieces: Array, fields: Sequence[FieldMatch]) -> dict[str, Labels]:
    """Where each piece stands and what it quotes, column by column."""
    is_used = np.zeros(len(places) + len(fields), bool)
    is_used[pieces] = True
    at = counted(is_used).take(pieces)
    used = np.flatnonzero(is_used[: len(places)])
    own = list(compress(fields, is_used[len(places) :].tolist()))
    first, last, quotes = places.quotes(used)
    names, name_of = places.text_names
    name_of = name_of.take(places.text.take(used))
    name_of = np.append(name_of, np.arange(len(names), len(names) + len(own)))
    quote_of = np.append(quotes.at, np.arange(len(quotes.texts), len(quotes.texts) + len(own)))
    lengths = np.array([len(each.value) for each in own], "i8")
    return {
        "field": Labels([*names, *[each.field for each in own]], name_of.take(at)),
        "start": Labels(np.append(first, np.zeros_like(lengths)), at),
        "end": Labels(np.append(last, lengths), at),
        "quote": Labels([*quotes.texts, *[each.value for each in own]], quote_of.take(at)),
    }
