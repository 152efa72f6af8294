"""A block of records on its way through the grid, all at once: match, ask, decide. The results are those of records
read one by one (see `RecordReading`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from collabgrid.engine.block.arrays import bits_by_row, bits_of, np
from collabgrid.engine.block.ballots import Ballots
from collabgrid.engine.block.bits import Bits, records_of
from collabgrid.engine.block.decisions import MISSING_FIELD, UNDECIDED, Decisions, decide_block
from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.found import find_in_block, mentions_aside
from collabgrid.engine.block.lacking import BlockLacking
from collabgrid.engine.block.sight import Block
from collabgrid.engine.block.sightings import BlockSight, Sightings
from collabgrid.engine.block.speakers import Speakers
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.compiled import CompiledGrid, Stage
from collabgrid.engine.facts import INITIATIVE, PRACTICE
from collabgrid.engine.initiatives import SITE_FIELDS, Candidate, find_candidates, owners_of
from collabgrid.engine.results import SetAside


class BlockReading:
    """The reading of a block of records, step by step."""

    def __init__(
        self,
        compiled: CompiledGrid,
        speakers: Speakers,
        records: Sequence[Mapping[str, Any] | str],
        context: Mapping[str, str],
    ) -> None:
        self.compiled, self.speakers, self.context = compiled, speakers, context
        self.fields = BlockFields(records)
        self.count = len(records)
        """How many records there are."""
        self.decisions: dict[str, Decisions] = {}
        """What was decided, by axis, in the order in which it was."""
        self.shown: dict[int, dict[str, int]] = {}
        """In the records that have some, the sightings of practices and initiatives."""
        self.practices: dict[int, set[str]] = {}
        """The practices of the records that have some."""
        self.initiatives: dict[int, tuple[str, ...]] = {}
        """The initiatives of the records that have or mention some."""
        self._by_stage: dict[int, list[tuple[int, Candidate]]] = {}
        """The initiatives that records may be or mention, by the stage at which they speak, each with its record."""

    def read(self) -> None:
        """Do everything up to the decisions."""
        self._match()
        compiled, ballots = self.compiled, self.ballots
        lacking = BlockLacking(compiled, self.speakers, self.block)
        ballots.cast_words()
        for number, stage in enumerate(compiled.stages):
            self._ask_initiatives(self._by_stage.get(number, ()))
            self._ask(stage)
            for axis in stage.axes:
                self._decide(axis, lacking)

    def _match(self) -> None:
        compiled, fields = self.compiled, self.fields
        texts = BlockTexts(fields, compiled.text_fields)
        match, self.places, names = find_in_block(compiled, self.speakers.leaves, texts, fields.languages())
        self.languages, self._mentions = match.languages, (match.asides, texts)
        self.block = Block(
            compiled, fields, texts.record_of, self.places, self.context, self.speakers, match.parts
        )
        self.ballots = Ballots(self.speakers, self.places, self.block.record_row)
        for i in sorted({*names, *self._with_sites()}):
            found = find_candidates(compiled, fields.records[i], texts, names.get(i, ()), int(texts.first[i]))
            for candidate in found:
                self._by_stage.setdefault(candidate.initiative.stage, []).append((i, candidate))

    def _with_sites(self) -> Iterator[int]:
        """The records that have the web address of an initiative, or a list of addresses."""
        for field in SITE_FIELDS:
            column = self.fields.column(field)
            yield from [i for i, _ in column.others]
            for i, address in zip(*column.texts, strict=True):
                if any(owners_of(self.compiled, address)):
                    yield i

    @cached_property
    def set_aside(self) -> Mapping[int, list[SetAside]]:
        """The mentions that count for nothing, by record; looked for when they are first asked for."""
        return mentions_aside(*self._mentions)

    def _ask_initiatives(self, candidates: Sequence[tuple[int, Candidate]]) -> None:
        """Take the votes of initiatives, each in a record, but for those whose exception holds."""
        if not candidates:
            return
        block, sightings, shown = self.block, Sightings(), list[tuple[int, str, int]]()
        found = dict[str, Bits]()
        for i, candidate in candidates:
            each = candidate.initiative
            if each.exception is None or not each.exception.mark(block, block.ones[i]):
                shown += self._hear_initiative(i, candidate, sightings)
                facts = block.facts[i]
                self.initiatives[i] = facts.initiatives = tuple(sorted((*facts.initiatives, each.id)))
                found[each.id] = found.get(each.id, 0) | block.ones[i]
        for each_id, bits in found.items():
            block.add((INITIATIVE, each_id), bits)
        self._cast(sightings, reversed(shown))  # a practice is shown where the first that has it was seen

    def _hear_initiative(
        self, record: int, candidate: Candidate, sightings: Sightings
    ) -> Iterator[tuple[int, str, int]]:
        """Take an initiative that was seen in a record, with its practices; what is to be shown comes back."""
        each, is_the_record = candidate.initiative, candidate.is_the_record
        number = sightings.add(
            self.speakers.initiative(each, is_the_record), record, candidate.seen(self.places)
        )
        if is_the_record:
            for practice in each.practices:
                self._add_practice(practice, self.block.ones[record])
                if f"{PRACTICE}.{practice}" not in self.shown.get(record, ()):
                    yield record, f"{PRACTICE}.{practice}", number
        yield record, f"{INITIATIVE}.{each.id}", number

    def _cast(self, sightings: Sightings, shown: Iterable[tuple[int, str, int]]) -> None:
        """Take the votes of those who were seen; `shown` names some of them by record, name and number."""
        before = sightings.cast(self.ballots)
        for record, name, number in shown:
            self.shown.setdefault(record, {})[name] = before + number

    def _add_practice(self, practice: str, bits: Bits) -> None:
        self.block.add((PRACTICE, practice), bits)
        for record in records_of(bits):
            self.practices.setdefault(record, set()).add(practice)

    def _ask(self, stage: Stage) -> None:
        """Take the votes of the rules of one stage where they hold."""
        block, sight = self.block, BlockSight(self.block)
        held: list[tuple[str | None, Bits]] = []
        for speaker, rule in enumerate(self.speakers.rules[stage.first : stage.after], stage.first):
            if rule.gathers:
                continue
            bits = rule.node.mark(block, block.everyone)
            if bits:
                sight.begin(speaker, bits)
                rule.node.show(block, bits, sight)
                held.append((rule.practice, bits))
        numbers = sight.cast(self.ballots)
        for row, (practice, bits) in enumerate(held):
            if practice is not None:
                for record, number in numbers.of(row):
                    self.shown.setdefault(record, {})[f"{PRACTICE}.{practice}"] = number
                self._add_practice(practice, bits)

    def _decide(self, axis: str, lacking: BlockLacking) -> None:
        compiled, block, speakers = self.compiled, self.block, self.speakers
        number, names = speakers.axes.index(axis), speakers.categories[axis]
        policy, fit = compiled.decisions[axis], compiled.confidence[axis]
        decisions = decide_block(self.ballots, number, self.count, policy, fit)
        self.decisions[axis] = decisions
        for category, bits in _read(decisions):
            block.add((axis, names[category]), bits)
        silent = bits_of(np.diff(decisions.first_row) == 0)
        lacks = lacking.lacks(axis, silent)
        decisions.reason[list(records_of(lacks))] = MISSING_FIELD


def _read(decisions: Decisions) -> list[tuple[int, Bits]]:
    """The categories that were read, each with its records."""
    category, also = decisions.category, decisions.also
    some = np.flatnonzero(category != UNDECIDED)
    row = np.concatenate((category.take(some), also.categories))
    record = np.concatenate((some, also.records))
    every = bits_by_row(row, record, int(row.max(initial=-1)) + 1, len(category))
    return [(number, bits) for number, bits in enumerate(every) if bits]
