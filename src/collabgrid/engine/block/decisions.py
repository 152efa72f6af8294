"""Votes to decisions, for a whole block of records, axis by axis: what `decide` says of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from collabgrid.engine.block.arrays import (
    Array,
    changes,
    counted,
    heaviest_first,
    lengths_of,
    nonzero,
    np,
    order_of,
    places_in_runs,
    spread,
)
from collabgrid.engine.block.ballots import Ballots
from collabgrid.engine.block.exact import confidences, exact_sums
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.compiled import Decision, Fit
from collabgrid.engine.results import Reason

UNDECIDED: Final = -1
REASONS: Final[tuple[Reason | None, ...]] = (None, "no_evidence", "missing_field", "below_threshold", "tie")
_MANY: Final = 1 << 40  # more than there are categories
NO_EVIDENCE, MISSING_FIELD, BELOW_THRESHOLD, TIE = 1, 2, 3, 4


class Secondary(NamedTuple):
    """The secondary categories of the records that have some, record by record, the strongest first."""

    records: Array
    categories: Array


_NO_SECONDARY: Final = Secondary(np.zeros(0, "i8"), np.zeros(0, "i8"))


@dataclass(slots=True)
class Decisions:
    """What was decided on one axis in each record of a block."""

    rows: Array
    """The ballots that count, record by record."""
    first_row: Array
    """Where those of each record begin; at last, how many there are."""
    scored: Array
    """The categories that anything speaks for, record by record, the highest score first."""
    scores: Array
    """Their scores."""
    first_score: Array
    """Where those of each record begin; at last, how many there are."""
    category: Array
    """The category of each record, or `UNDECIDED`."""
    also: Secondary
    """The secondary categories."""
    confidence: Array
    margin: Array
    reason: Array
    """Why there is none, as a number of `REASONS`."""
    hidden: list[tuple[int, int]]
    """The records and places of mentions that longer wordings hid."""


def decide_block(ballots: Ballots, axis: int, count: int, policy: Decision, fit: Fit) -> Decisions:
    """The decisions on one axis in each of `count` records; where nothing speaks, for want of evidence."""
    rows = _rows_of(ballots, axis)
    hidden: list[tuple[int, int]] = []
    if len(ballots.places.nested[0]):
        rows, hidden = _unhidden(ballots, rows, count)
    scored, doubts = rows, np.zeros(count)
    none = ballots.speakers.doubts[axis]
    if none is not None:
        doubting = rows.categories == none
        doubts = _sums(ballots, rows.take(np.flatnonzero(doubting)), count)
        scored = rows.take(np.flatnonzero(~doubting))
    found = _Scores(ballots, scored, count)
    return _Deciding(ballots, found, doubts, policy, fit).decisions(rows, hidden)


def _sums(ballots: Ballots, rows: _Rows, count: int) -> Array:
    """What these ballots weigh together in each record."""
    begins, found = np.flatnonzero(changes(rows.records)), np.zeros(count)
    found[rows.records.take(begins)] = exact_sums(ballots.weight.take(rows.rows), begins)
    return found


class _Rows(NamedTuple):
    """Ballots, record by record, those for one category together, in the order of their letters."""

    rows: Array
    records: Array
    categories: Array

    def take(self, places: Array) -> _Rows:
        """Some of them."""
        return _Rows(self.rows.take(places), self.records.take(places), self.categories.take(places))

    def many(self, count: int) -> Array:
        """For how many categories they speak in each record, of `count`."""
        return np.bincount(self.records[changes(self.records, self.categories)], minlength=count)


def _rows_of(ballots: Ballots, axis: int) -> _Rows:
    rows = np.flatnonzero(ballots.speakers.axis.take(ballots.vote) == axis)
    records = ballots.record.take(ballots.sighting.take(rows))
    categories = ballots.speakers.category.take(ballots.vote.take(rows))
    order = order_of(records * (len(ballots.speakers.axis) + 1) + categories)
    return _Rows(rows, records, categories).take(order)


class _Scores:
    """The scores of the categories of one axis, record by record, the highest first, those of the same score in the
    order of their letters."""

    def __init__(self, ballots: Ballots, ballot_rows: _Rows, count: int) -> None:
        self.rows, records, categories = ballot_rows
        self._begins = np.flatnonzero(changes(records, categories))
        scores = exact_sums(ballots.weight.take(self.rows), self._begins)
        record = records.take(self._begins)
        self.many = np.bincount(record, minlength=count)
        """How many categories anything speaks for in each record."""
        self.records = nonzero(self.many)
        """The records with ballots."""
        self.first = np.cumsum(self.many) - self.many
        """Where the scores of each record begin."""
        self._group = order = np.arange(len(record))
        contested = np.flatnonzero(self.many.take(record) > 1)  # those of the same score stay as they are
        best = contested.take(heaviest_first(scores.take(contested)))
        order[contested] = best.take(order_of(record.take(best)))
        self.category = categories.take(self._begins.take(order))
        self.scores = scores.take(order)

    def first_seen(self, entries: Array, ballots: Ballots) -> Array:
        """Where what speaks for these scores was first seen."""
        group = self._group.take(entries)
        counts = lengths_of(self._begins, len(self.rows)).take(group)
        rows = self.rows.take(spread(self._begins.take(group), counts))
        return np.minimum.reduceat(
            ballots.first_seen(ballots.sighting.take(rows)), np.cumsum(counts) - counts
        )


def _unhidden(ballots: Ballots, found: _Rows, count: int) -> tuple[_Rows, list[tuple[int, int]]]:
    """The ballots without the places that lie inside a longer wording for another category of the axis, in records
    where the ballots speak for several; and those records and places."""
    contested = np.flatnonzero(found.many(count).take(found.records) > 1)
    counts, places = ballots.rows_of(ballots.sighting.take(found.rows.take(contested)))
    at = np.repeat(contested, counts)
    hides = _are_hidden(ballots.places, places, found.categories.take(at))
    if not hides.any():
        return found, []
    hidden = at[hides]
    lost = list(zip(found.records.take(hidden).tolist(), places[hides].tolist(), strict=True))
    sees_less = np.zeros(len(found.rows), bool)
    sees_less[hidden] = True
    fewer, left = np.flatnonzero(sees_less), np.flatnonzero(sees_less.take(at) & ~hides)
    counts = np.bincount(counted(sees_less).take(at.take(left)), minlength=len(fewer))
    is_left = np.ones(len(found.rows), bool)
    is_left[fewer] = ballots.see_less(found.rows.take(fewer), counts, places.take(left))
    return found.take(np.flatnonzero(is_left)), lost


def _are_hidden(block: BlockPlaces, places: Array, categories: Array) -> Array:
    """Whether each of these places, that were seen for these categories, lies inside one of them that was seen for
    another category."""
    is_seen = np.zeros(len(block), bool)
    is_seen[places] = True
    inner, outer = block.nested
    pairs = np.flatnonzero(is_seen.take(inner) & is_seen.take(outer))
    if not len(pairs):
        return np.zeros(len(places), bool)
    number, count = counted(is_seen), int(np.count_nonzero(is_seen))
    places = number.take(places)
    inner, outer = number.take(inner.take(pairs)), number.take(outer.take(pairs))
    least, most, around_least, around_most = np.full((4, count), [[_MANY], [UNDECIDED]] * 2)
    np.minimum.at(least, places, categories)
    np.maximum.at(most, places, categories)
    np.minimum.at(around_least, inner, least.take(outer))
    np.maximum.at(around_most, inner, most.take(outer))
    least, most = around_least.take(places), around_most.take(places)
    hidden: Array = (most != UNDECIDED) & ((least != categories) | (most != categories))
    return hidden


class _Deciding:
    """The way from scores to decisions."""

    def __init__(self, ballots: Ballots, found: _Scores, doubts: Array, policy: Decision, fit: Fit) -> None:
        """`doubts` is what speaks for no category in each record."""
        self._ballots, self._found, self._doubts, self._policy, self._fit = (
            ballots,
            found,
            doubts,
            policy,
            fit,
        )
        self._count = count = len(doubts)
        self._category = np.full(count, UNDECIDED)
        self._reason = np.full(count, NO_EVIDENCE, "i1")
        self._confidence, self._margin = np.zeros(count), np.zeros(count)
        self._also = _NO_SECONDARY

    def decisions(self, ballot_rows: _Rows, hidden: list[tuple[int, int]]) -> Decisions:
        """What is decided, with all ballots that count."""
        found, count = self._found, self._count
        self._decide()
        rows = np.bincount(ballot_rows.records, minlength=count)
        return Decisions(
            ballot_rows.rows, _bounds(rows), found.category, found.scores, _bounds(found.many),
            self._category, self._also, self._confidence, self._margin, self._reason, hidden,
        )  # fmt: skip

    def _decide(self) -> None:
        found, policy = self._found, self._policy
        records = found.records
        if not len(records):
            return
        best = found.first[records]
        contested = found.many[records] > 1
        top = found.scores[best]
        second = found.scores.take(np.where(contested, best + 1, best))
        margin = np.where(contested, _leads(top, second), 1.0)
        below = top < policy.threshold + self._doubts[records]
        leads = (margin >= policy.margin) & (policy.margin > 0)
        near = contested & ~below & ~leads & ((second == top) | (margin < policy.margin))
        self._margin[records] = margin
        self._reason[records] = np.where(below, BELOW_THRESHOLD, np.where(near, TIE, 0))
        self._category[records] = np.where(below | near, UNDECIDED, found.category[best])
        if policy.ties == "first" and near.any():
            self._reason[records[near]], self._category[records[near]] = 0, self._first_of(records[near])
        decided = self._category[records] != UNDECIDED
        self._be_sure_alone(records[decided & ~contested])
        contested &= decided
        if contested.any():
            self._be_sure(records[contested], margin[contested])

    def _first_of(self, records: Array) -> Array:
        """Of the categories of records that are close to the best, those that are seen first."""
        found = self._found
        counts = found.many.take(records)
        entries, run = spread(found.first.take(records), counts), np.repeat(np.arange(len(records)), counts)
        scores, category = found.scores.take(entries), found.category.take(entries)
        top = found.scores.take(found.first.take(records)).take(run)
        rivals = np.flatnonzero((scores == top) | (_leads(top, scores) < self._policy.margin))
        seen = found.first_seen(entries, self._ballots)
        rivals = rivals[np.lexsort((category[rivals], -scores[rivals], seen[rivals], run[rivals]))]
        best: Array = category[rivals[np.diff(run[rivals], prepend=-1) != 0]]
        return best

    def _be_sure_alone(self, records: Array) -> None:
        """How sure the decisions are where nothing speaks for another category."""
        scores = self._found.scores.take(self._found.first.take(records))
        self._confidence[records] = confidences(self._fit, scores, scores, np.ones(len(records)))

    def _be_sure(self, records: Array, margins: Array) -> None:
        """How sure the decisions are where something speaks for other categories, too; the secondary ones are
        noted."""
        found, fit = self._found, self._fit
        counts = found.many.take(records)
        entries = spread(found.first.take(records), counts)
        begins, scores = np.cumsum(counts) - counts, found.scores.take(entries)
        wins = found.category.take(entries) == np.repeat(self._category.take(records), counts)
        own, total = scores[wins], exact_sums(scores, begins)
        self._confidence[records] = confidences(fit, own, total, margins)
        if self._policy.also:
            run = np.repeat(np.arange(len(records)), counts)
            strong = np.flatnonzero(~wins & (scores >= self._policy.also_ratio * own.take(run)))
            strong = strong.take(np.flatnonzero(places_in_runs(run.take(strong)) < self._policy.also))
            self._also = Secondary(records.take(run.take(strong)), found.category.take(entries.take(strong)))


def _bounds(counts: Array) -> Array:
    return np.concatenate(([0], np.cumsum(counts)))


def _leads(top: Array, other: Array) -> Array:
    both = top + other
    leads: Array = np.divide(top - other, both, out=np.zeros(len(top)), where=both > 0)
    return leads
