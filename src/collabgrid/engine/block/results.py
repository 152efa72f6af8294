"""What was read in a block of records: as classifications, or column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from collabgrid.engine.block.arrays import hold_memory, np
from collabgrid.engine.block.axes import AxisResults
from collabgrid.engine.block.labels import LabelLists, Labels
from collabgrid.engine.block.levers import Levers
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.block.speakers import Speakers
from collabgrid.engine.block.spoken import SpokenEvidence, spoken_evidence
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.facts import Facts
from collabgrid.engine.known_words import known_words
from collabgrid.engine.later import Later
from collabgrid.engine.results import Classification, Evidence, GridStamp, Reading, SetAside, Vote
from collabgrid.engine.suggest import Call, Known, Suggester
from collabgrid.grid.reserved import STATUS, STATUSES

_make = tuple.__new__  # makes named tuples in half the time of their own constructors


class BlockResults:
    """The results of a block, in the order of its records."""

    def __init__(self, reading: BlockReading, levers: Levers, stamp: GridStamp) -> None:
        self._reading, self._levers, self.stamp = reading, levers, stamp
        self._suggester = levers.suggester
        self._count = reading.count
        self.ids = reading.fields.ids()
        categories = reading.speakers.categories
        self.axes = {axis: AxisResults(categories[axis], own) for axis, own in reading.decisions.items()}
        """What was read, by axis, `status` among them."""
        self._made: dict[str, list[Vote]] = {}  # by axis, once one is looked at
        self._written: dict[int, tuple[Evidence, ...]] = {}  # by sighting
        if not levers.suggester.by_readings_only:
            for record in range(self._count):
                self._tell_readings(record)
            reading.block.tell_all(reading.compiled)

    def __len__(self) -> int:
        return self._count

    @property
    def axis_order(self) -> tuple[str, ...]:
        """The scope, where there is one, and the axes."""
        return self._reading.compiled.axis_order

    @cached_property
    def statuses(self) -> list[str]:
        """The status of each."""
        return [category or STATUSES[0] for category in self.axes[STATUS].categories]

    @property
    def status_labels(self) -> Labels:
        """The same as labels."""
        read = self.axes[STATUS].labels
        return Labels([each or STATUSES[0] for each in read.texts], read.at)

    def _facts(self, record: int) -> Facts:
        """The facts of a record; what was read in it and the like they are told once it is looked at."""
        reading = self._reading
        facts = reading.block.facts[record]
        facts.status = self.statuses[record]
        if record in reading.practices:
            facts.practices = tuple(sorted(reading.practices[record]))
        return facts

    def _tell_readings(self, record: int) -> Facts:
        facts = self._facts(record)
        for axis, category, also in self._read(record):
            if category is not None:
                facts.readings[axis] = (category, *also)
        return facts

    def _read(self, record: int) -> tuple[tuple[str, str | None, tuple[str, ...]], ...]:
        """Each axis with the category and the secondary ones of a record."""
        return tuple(
            [(axis, own.categories[record], own.secondary.get(record, ())) for axis, own in self.axes.items()]
        )

    def classifications(self) -> list[Classification]:
        """The results as objects."""
        return list(map(self._classification, range(self._count)))

    def _classification(self, record: int) -> Classification:
        reading = self._reading
        facts, readings = self._facts(record), self._readings(record)
        known = self._known(record, readings)
        stakes, levers = self._suggester.suggest(known)
        aside = {
            (s.evidence.field, s.evidence.start, s.evidence.end, s.evidence.says, s.reason): s
            for s in (*reading.set_aside.get(record, ()), *self._hidden.get(record, ()))
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

    @cached_property
    def _hidden(self) -> dict[int, list[SetAside]]:
        """The mentions that longer wordings hid, by record."""
        found: dict[int, list[SetAside]] = {}
        for decisions in self._reading.decisions.values():
            for record, place in decisions.hidden:
                aside = SetAside(self._reading.places.evidence(place), "longer_wording")
                found.setdefault(record, []).append(aside)
        return found

    def _known(self, record: int, readings: dict[str, Reading]) -> Known:
        facts, reading = self._tell_readings(record), self._reading
        shown = {name: reading.ballots.seen(number) for name, number in reading.shown.get(record, {}).items()}
        return Known(facts, readings, shown, reading.places)

    def _readings(self, record: int) -> dict[str, Reading]:
        return {axis: self._one_reading(axis, own, record) for axis, own in self.axes.items()}

    def _one_reading(self, axis: str, own: AxisResults, record: int) -> Reading:
        first, after = own.first_row[record], own.first_row[record + 1]
        return _make(
            Reading,
            (
                axis, own.categories[record], own.secondary.get(record, ()), own.confidence[record],
                own.margin[record], own.reasons[record],
                tuple(own.scores[own.first_score[record] : own.first_score[record + 1]]),
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

    def levers(self) -> LabelLists:
        """The levers that are proposed, the most precise first."""
        return self._levers.propose(self._reading, self.axes, self._calls)

    def _calls(self, record: int) -> Sequence[Call]:
        """The levers that apply in a record."""
        facts = self._facts(record)
        return self._suggester.recall(self._read(record), facts, lambda: self._know(record))[1]

    def evidence(self) -> SpokenEvidence:
        """The evidence of the votes for the categories that were read."""
        return spoken_evidence(self._reading)

    def _know(self, record: int) -> Known:
        """All that is known of a record."""
        return self._known(record, self._readings(record))


class BlockReader:
    """Reads blocks of records against one grid."""

    def __init__(self, compiled: CompiledGrid, suggester: Suggester, stamp: GridStamp) -> None:
        self._compiled, self._levers, self._stamp = compiled, Levers(suggester), stamp
        self._speakers = Speakers(compiled)
        hold_memory()

    def read(self, records: Sequence[Mapping[str, Any] | str], context: Mapping[str, str]) -> BlockResults:
        """Read the records of a block."""
        reading = BlockReading(self._compiled, self._speakers, records, context)
        reading.read()
        return BlockResults(reading, self._levers, self._stamp)


def prepare_reader() -> None:
    """Load what the first block of a process waits for, whatever the grid: this module, and the words that people
    know."""
    known_words()
