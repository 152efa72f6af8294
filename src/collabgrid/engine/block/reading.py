"""A block of records on its way through the grid, all at once: match, ask, decide, suggest. The results are those of
records read one by one (see `RecordReading`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any

from collabgrid.engine.block.bits import Bits, records_of
from collabgrid.engine.block.found import find_in_block
from collabgrid.engine.block.lacking import BlockLacking
from collabgrid.engine.block.sight import Block, BlockSight
from collabgrid.engine.compiled import CompiledGrid, CompiledRule, CompiledVote, Stage
from collabgrid.engine.facts import INITIATIVE, PRACTICE
from collabgrid.engine.initiatives import Candidate, find_candidates
from collabgrid.engine.record import Record
from collabgrid.engine.results import Classification, GridStamp, Reading
from collabgrid.engine.seen import Seen, make_seen, note_seen
from collabgrid.engine.suggest import Known, Suggester
from collabgrid.engine.voting import Ballot, decide, later_votes, make_ballot, make_reading, undecided
from collabgrid.grid.reserved import STATUS, STATUSES


class BlockReading:
    """The reading of a block of records, step by step."""

    def __init__(
        self,
        compiled: CompiledGrid,
        suggester: Suggester,
        stamp: GridStamp,
        records: Iterable[Mapping[str, Any] | str],
        context: Mapping[str, str],
    ) -> None:
        self.compiled, self.suggester, self.stamp = compiled, suggester, stamp
        self.records = [Record(record, compiled.text_fields) for record in records]
        self.context = context
        self.ballots: dict[str, dict[int, list[Ballot]]] = {
            axis: {} for stage in compiled.stages for axis in stage.axes
        }
        """The ballots by axis and record."""
        self.readings: list[dict[str, Reading]] = [{} for _ in self.records]
        self.shown: list[dict[str, Seen]] = [{} for _ in self.records]
        self.practices: list[set[str]] = [set() for _ in self.records]
        self.candidates: dict[int, list[Candidate]] = {}
        self.alone: dict[tuple[object, ...], tuple[object, ...]] = {}
        """Decisions where nothing speaks for another category, by the axis, the category and the weights."""

    def read(self) -> None:
        """Do everything up to the decisions."""
        self._match()
        compiled = self.compiled
        self.lacking = BlockLacking(compiled, self.block)
        self._vote_words()
        for number, stage in enumerate(compiled.stages):
            if self.candidates:
                self._ask_initiatives(number)
            self._ask(stage)
            for axis in stage.axes:
                self._decide(axis)

    def _match(self) -> None:
        compiled, texts = self.compiled, [text for record in self.records for text in record.texts]
        first_texts = accumulate([len(record.texts) for record in self.records], initial=0)
        self.languages, self.places, names, self.set_aside = find_in_block(compiled, self.records, texts)
        self.block = Block(compiled, self.records, self.places, self.context)
        for i, (record, first) in enumerate(zip(self.records, first_texts, strict=False)):
            found = find_candidates(compiled, record, texts, names.get(i, ()), first)
            if found:
                self.candidates[i] = found

    def _ask_initiatives(self, stage: int) -> None:
        """Take the votes of the initiatives of one stage, but for those whose exception holds."""
        for i, own in self.candidates.items():
            found = []
            for candidate in own:
                each = candidate.initiative
                one = self.block.ones[i]
                if each.stage == stage and (
                    each.exception is None or not each.exception.mark(self.block, one)
                ):
                    self._vote_initiative(i, candidate)
                    found.append(each.id)
            facts = self.block.facts[i]
            facts.initiatives = tuple(sorted((*facts.initiatives, *found)))
            for each_id in facts.initiatives:
                self.block.add((INITIATIVE, each_id), self.block.ones[i])

    def _vote_initiative(self, record: int, candidate: Candidate) -> None:
        each, seen, shown = candidate.initiative, candidate.seen(self.places), self.shown[record]
        if candidate.is_the_record:
            for practice in each.practices:
                self._add_practice(practice, self.block.ones[record])
                shown.setdefault(f"practice.{practice}", seen)
        self._cast(f"initiatives.{each.id}", candidate.votes, [(record, seen)], False)
        shown[f"initiative.{each.id}"] = seen

    def _add_practice(self, practice: str, bits: Bits) -> None:
        self.block.add((PRACTICE, practice), bits)
        for record in records_of(bits):
            self.practices[record].add(practice)

    def _vote_words(self) -> None:
        """Take the votes of the words of the vocabulary, which need no asking."""
        compiled, places, record_of = self.compiled, self.places, self.block.record_of
        spots_of: dict[int, list[int]] = {}
        for wording, own in places.of_wording.items():
            for number in compiled.words_of[wording]:
                if number in spots_of:
                    spots_of[number] += own
                else:
                    spots_of[number] = own.copy()
        for number, spots in spots_of.items():
            rule = compiled.rules[number]
            sight: dict[int, list[int]] = {}
            for place in sorted(set(spots)):
                record = record_of[place]
                if record in sight:
                    sight[record].append(place)
                else:
                    sight[record] = [place]
            sights = [(record, make_seen(Seen, (own, ()))) for record, own in sight.items()]
            self._cast(rule.name, rule.votes, sights, True)

    def _cast(
        self, rule: str, votes: Iterable[CompiledVote], sights: Iterable[tuple[int, Seen]], gathers: bool
    ) -> None:
        """Add the ballots of a rule in each of the records where it was seen, weighed."""
        places = self.places
        weights = places.weights
        tables = [(self.ballots[axis], category, strength) for axis, category, strength in votes]
        for record, seen in sights:
            spots = seen[0]
            factor = weights[spots[0]] if len(spots) == 1 else places.factor(spots, gathers)
            for own, category, strength in tables:
                ballot = make_ballot(Ballot, (rule, category, strength * factor, seen, strength, gathers))
                if record in own:
                    own[record].append(ballot)
                else:
                    own[record] = [ballot]

    def _ask(self, stage: Stage) -> None:
        """Take the votes of the rules of one stage where they hold."""
        block, practices = self.block, []
        for rule in self.compiled.rules[stage.first : stage.after]:
            if rule.gathers:
                continue
            bits = rule.node.mark(block, block.everyone)
            if bits:
                self._vote(rule, bits)
                if rule.practice is not None:
                    practices.append((rule.practice, bits))
        for practice, bits in practices:
            self._add_practice(practice, bits)

    def _vote(self, rule: CompiledRule, bits: Bits) -> None:
        sight = BlockSight()
        rule.node.show(self.block, bits, sight)
        sights = [(record, _seen(sight, record)) for record in records_of(bits)]
        self._cast(rule.name, rule.votes, sights, False)
        if rule.practice is not None:
            for record, seen in sights:
                self.shown[record][f"practice.{rule.practice}"] = seen

    def _decide(self, axis: str) -> None:
        block, ballots = self.block, self.ballots[axis]
        silent, read = block.everyone, dict[str, Bits]()
        for record, own in ballots.items():
            one = block.ones[record]
            silent ^= one
            self.readings[record][axis] = reading = self._decided(axis, record, own)
            if reading[1] is not None:
                block.facts[record].readings[axis] = categories = (reading[1], *reading[2])
                for category in categories:
                    read[category] = read.get(category, 0) | one
        for category, bits in read.items():
            block.add((axis, category), bits)
        lacks = self.lacking.lacks(axis, silent)
        self._leave_undecided(undecided(axis, "missing_field"), lacks)
        self._leave_undecided(undecided(axis, "no_evidence"), silent ^ lacks)

    def _leave_undecided(self, reading: Reading, among: Bits) -> None:
        for record in records_of(among):
            self.readings[record][reading.axis] = reading

    def _decided(self, axis: str, record: int, ballots: list[Ballot]) -> Reading:
        """The decision of one record, from its ballots. Where they speak for one category alone, it is the same
        for the same weights: but for the votes."""
        category = ballots[0][1]
        key = (axis, category, *[ballot[2] for ballot in ballots if ballot[1] == category])
        if len(key) - 2 == len(ballots) and (known := self.alone.get(key)) is not None:
            return make_reading(Reading, (*known, later_votes(ballots, self.places)))
        policy, fit = self.compiled.decisions[axis], self.compiled.confidence[axis]
        reading, hidden = decide(axis, ballots, self.places, policy, fit, False)
        self.set_aside[record] += hidden
        if len(key) - 2 == len(ballots):
            self.alone[key] = reading[:-1]
        return reading

    def classifications(self) -> list[Classification]:
        """The results, in the order of the records."""
        if not self.suggester.by_readings_only:
            self.block.tell_all(self.compiled)
        return [self._classification(i) for i in range(len(self.records))]

    def _classification(self, i: int) -> Classification:
        facts, readings = self.block.facts[i], self.readings[i]
        facts.practices = tuple(sorted(self.practices[i]))
        facts.status = readings[STATUS].category or STATUSES[0]
        stakes, levers = self.suggester.suggest(Known(facts, readings, self.shown[i], self.places))
        aside = {
            (s.evidence.field, s.evidence.start, s.evidence.end, s.evidence.says, s.reason): s
            for s in self.set_aside[i]
        }
        return Classification(
            id=facts.record.id,
            grid=self.stamp,
            language=self.languages[i],
            readings=tuple([readings[axis] for axis in self.compiled.axis_order]),
            status=facts.status,
            status_votes=readings[STATUS].votes,
            practices=facts.practices,
            initiatives=facts.initiatives,
            levers=levers,
            stakes=stakes,
            set_aside=tuple([aside[key] for key in sorted(aside)]),
        )


def _seen(sight: BlockSight, record: int) -> Seen:
    return note_seen(sight.places.get(record, ()), sight.fields.get(record, ()))
