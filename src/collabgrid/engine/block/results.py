"""What was read in a block of records: as classifications, or column by column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from collabgrid.engine.block.arrays import np
from collabgrid.engine.block.decisions import REASONS, Decisions
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.block.speakers import Speakers
from collabgrid.engine.block.spoken import SpokenEvidence, spoken_evidence
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.known_words import known_words
from collabgrid.engine.later import Later
from collabgrid.engine.results import Classification, Evidence, GridStamp, Reading, Reason, Vote
from collabgrid.engine.suggest import Known, Suggester
from collabgrid.grid.reserved import STATUS, STATUSES

_make = tuple.__new__  # makes named tuples in half the time of their own constructors


class AxisResults(NamedTuple):
    """What was read on one axis, record by record."""

    categories: list[str | None]
    also: list[tuple[str, ...]]
    confidence: list[float]
    margin: list[float]
    reasons: list[Reason | None]
    scores: list[tuple[str, float]]
    """Of all records, one after the other."""
    first_score: list[int]
    """Where those of each record begin; at last, how many there are."""
    first_row: list[int]
    """The same of its ballots, among the rows of the decisions."""


class BlockResults:
    """The results of a block, in the order of its records."""

    def __init__(self, reading: BlockReading, suggester: Suggester, stamp: GridStamp) -> None:
        self._reading, self._suggester, self.stamp = reading, suggester, stamp
        self._count = len(reading.records)
        self.ids = [record.id for record in reading.records]
        self.axes = {axis: self._axis(axis, own) for axis, own in reading.decisions.items()}
        """What was read, by axis, `status` among them."""
        self.statuses = [category or STATUSES[0] for category in self.axes[STATUS].categories]
        self._triples = list(
            zip(
                *[
                    [(axis, *each) for each in zip(own.categories, own.also, strict=True)]
                    for axis, own in self.axes.items()
                ],
                strict=True,
            )
        )
        self._made: dict[str, list[Vote]] = {}  # by axis, once one is looked at
        self._written: dict[int, tuple[Evidence, ...]] = {}  # by sighting
        self._tell()

    def __len__(self) -> int:
        return self._count

    @property
    def axis_order(self) -> tuple[str, ...]:
        """The scope, where there is one, and the axes."""
        return self._reading.compiled.axis_order

    def _axis(self, axis: str, decisions: Decisions) -> AxisResults:
        speakers = self._reading.speakers
        names = speakers.categories[axis]
        named: list[str | None] = [*names, None]  # the last where it is undecided
        also: list[tuple[str, ...]] = [()] * self._count
        for record, own in decisions.also.items():
            also[record] = tuple([names[category] for category in own])
        scored = map(names.__getitem__, decisions.scored.tolist())
        return AxisResults(
            list(map(named.__getitem__, decisions.category.tolist())),
            also,
            decisions.confidence.tolist(),
            decisions.margin.tolist(),
            list(map(REASONS.__getitem__, decisions.reason.tolist())),
            list(zip(scored, decisions.scores.tolist(), strict=True)),
            decisions.first_score.tolist(),
            decisions.first_row.tolist(),
        )

    def _tell(self) -> None:
        """Let the facts of each record know what was read in it."""
        reading = self._reading
        for facts, status in zip(reading.block.facts, self.statuses, strict=True):
            facts.status = status
        for record, practices in reading.practices.items():
            reading.block.facts[record].practices = tuple(sorted(practices))
        if not self._suggester.by_readings_only:
            for record in range(self._count):
                self._tell_readings(record)
            reading.block.tell_all(reading.compiled)

    def _tell_readings(self, record: int) -> None:
        readings = self._reading.block.facts[record].readings
        for axis, category, also in self._triples[record]:
            if category is not None:
                readings[axis] = (category, *also)

    def classifications(self) -> list[Classification]:
        """The results as objects."""
        return list(map(self._classification, range(self._count)))

    def _classification(self, record: int) -> Classification:
        reading = self._reading
        facts, readings = reading.block.facts[record], self._readings(record)
        known = self._known(record, readings)
        stakes, levers = self._suggester.suggest(known)
        aside = {
            (s.evidence.field, s.evidence.start, s.evidence.end, s.evidence.says, s.reason): s
            for s in reading.set_aside[record]
        }
        return Classification(
            id=self.ids[record],
            grid=self.stamp,
            language=reading.languages[record],
            readings=tuple([readings[axis] for axis in self.axis_order]),
            status=facts.status,
            status_votes=readings[STATUS].votes,
            practices=facts.practices,
            initiatives=facts.initiatives,
            levers=levers,
            stakes=stakes,
            set_aside=tuple([aside[key] for key in sorted(aside)]),
        )

    def _known(self, record: int, readings: dict[str, Reading]) -> Known:
        self._tell_readings(record)
        reading = self._reading
        shown = {name: reading.ballots.seen(number) for name, number in reading.shown.get(record, {}).items()}
        return Known(reading.block.facts[record], readings, shown, reading.places)

    def _readings(self, record: int) -> dict[str, Reading]:
        return {axis: self._one_reading(axis, own, record) for axis, own in self.axes.items()}

    def _one_reading(self, axis: str, own: AxisResults, record: int) -> Reading:
        categories, also, confidence, margin, reasons, scores, first_score, first_row = own
        first, after = first_row[record], first_row[record + 1]
        return _make(
            Reading,
            (
                axis, categories[record], also[record], confidence[record], margin[record], reasons[record],
                tuple(scores[first_score[record] : first_score[record + 1]]),
                Later(self._votes, axis, first, after) if after > first else (),
            ),
        )  # fmt: skip

    def _votes(self, axis: str, first: int, after: int) -> tuple[Vote, ...]:
        """The votes of one record on one axis, the weightiest first: its ballots are these rows. Where one is asked
        for, others will be: all of the axis are made."""
        made = self._made.get(axis)
        if made is None:
            made = self._made[axis] = self._all_votes(axis)
        return tuple(made[first:after])

    def _all_votes(self, axis: str) -> list[Vote]:
        reading = self._reading
        ballots, speakers, rows = reading.ballots, reading.speakers, reading.decisions[axis].rows
        sighting, category = ballots.sighting.take(rows), speakers.category.take(ballots.vote.take(rows))
        speaker, weight = ballots.speaker.take(sighting), ballots.weight.take(rows)
        order = np.lexsort((category, speakers.ranks.take(speaker), -weight, ballots.record.take(sighting)))
        columns = (
            map(speakers.names.__getitem__, speaker[order].tolist()),
            map(speakers.categories[axis].__getitem__, category[order].tolist()),
            weight[order].tolist(),
            map(self._evidence_of, sighting[order].tolist()),
        )
        return [_make(Vote, own) for own in zip(*columns, strict=True)]

    def _evidence_of(self, sighting: int) -> tuple[Evidence, ...]:
        found = self._written.get(sighting)
        if found is None:
            seen = self._reading.ballots.seen(sighting)
            found = self._written[sighting] = self._reading.places.evidence_of(*seen)
        return found

    def levers(self) -> list[list[str]]:
        """The levers that are proposed, the most precise first."""
        return list(map(self._levers, range(self._count)))

    def _levers(self, record: int) -> list[str]:
        facts = self._reading.block.facts[record]
        _, calls = self._suggester.recall(self._triples[record], facts, lambda: self._know(record))
        if not calls:
            return []
        sure = {axis: own.confidence[record] for axis, own in self.axes.items()}
        return [call.id for _, call in self._suggester.rank(calls, sure)]

    def evidence(self) -> SpokenEvidence:
        """The evidence of the votes for the categories that were read."""
        return spoken_evidence(self._reading)

    def _know(self, record: int) -> Known:
        """All that is known of a record."""
        return self._known(record, self._readings(record))


class BlockReader:
    """Reads blocks of records against one grid."""

    def __init__(self, compiled: CompiledGrid, suggester: Suggester, stamp: GridStamp) -> None:
        self._compiled, self._suggester, self._stamp = compiled, suggester, stamp
        self._speakers = Speakers(compiled)

    def read(self, records: Iterable[Mapping[str, Any] | str], context: Mapping[str, str]) -> BlockResults:
        """Read the records of a block."""
        reading = BlockReading(self._compiled, self._speakers, records, context)
        reading.read()
        return BlockResults(reading, self._suggester, self._stamp)


def prepare_reader() -> None:
    """Load what the first block of a process waits for, whatever the grid: this module, and the words that people
    know."""
    known_words()
