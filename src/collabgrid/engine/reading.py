"""One record on its way through the grid: match, ask, decide, suggest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from collabgrid.engine.compiled import CompiledGrid, CompiledRule
from collabgrid.engine.conditions import Node, Outcome, Sight
from collabgrid.engine.corrected import correct_reading
from collabgrid.engine.facts import Facts, FieldMatch
from collabgrid.engine.initiatives import Candidate, find_candidates
from collabgrid.engine.match import Match, match_texts
from collabgrid.engine.places import Places, write_evidence
from collabgrid.engine.record import Record
from collabgrid.engine.results import (
    Classification,
    Correction,
    Explanation,
    GridStamp,
    LeverTrace,
    Reading,
    RuleTrace,
    SetAside,
    Trace,
)
from collabgrid.engine.seen import Seen, note_seen, what_was_seen
from collabgrid.engine.suggest import Known, Suggester, failed_conditions, wrong_context
from collabgrid.engine.texts import Hit
from collabgrid.engine.voting import Ballots, cast, decide, nothing_said
from collabgrid.grid.reserved import STATUS, STATUSES
from collabgrid.source.collector import collection_paused

LONG_TEXT = 20_000  # characters of a record whose many hits the cycle collector would search in vain
NO_CORRECTIONS: Mapping[str, Correction] = {}


def read_record(
    compiled: CompiledGrid,
    suggester: Suggester,
    stamp: GridStamp,
    record: Mapping[str, Any] | str,
    context: Mapping[str, str],
    *,
    every_rule: bool = False,
    corrections: Mapping[str, Correction] = NO_CORRECTIONS,
) -> RecordReading:
    """Read one record; `every_rule` also asks the rules that nothing in the record calls for. `corrections`, by
    axis, stand in place of the decisions."""
    reading = RecordReading(
        compiled, suggester, stamp, Record(record, compiled.text_fields), context, every_rule, corrections
    )
    if sum([len(text.original) for text in reading.facts.texts]) < LONG_TEXT:
        reading.read()
    else:
        with collection_paused():
            reading.read()
    return reading


class RecordReading:
    """The reading of one record, step by step."""

    def __init__(
        self,
        compiled: CompiledGrid,
        suggester: Suggester,
        stamp: GridStamp,
        record: Record,
        context: Mapping[str, str],
        every_rule: bool,
        corrections: Mapping[str, Correction] = NO_CORRECTIONS,
    ) -> None:
        self.compiled = compiled
        self.suggester = suggester
        self.stamp = stamp
        self.every_rule = every_rule
        self.corrections = corrections
        self.corrected: dict[str, Correction] = {}
        self.facts = Facts(record, record.texts, context)
        self.facts.whole = every_rule
        self.language = ""
        self.hits: list[Hit] = []
        self.met = 0  # what the wordings meet of the needs of rules
        self.lacking: dict[tuple[int, int], bool] = {}  # whether those do that were asked
        self.places: Places
        self.candidates: list[Candidate] = []
        self.ballots: Ballots = {}
        self.readings: dict[str, Reading] = {}
        self.practices: list[str] = []  # those of the rules that voted in this stage
        self.outcomes: list[tuple[CompiledRule, Outcome]] = []
        self.shown: dict[str, Seen] = {}
        self.set_aside: list[SetAside] = []

    def read(self) -> None:
        """Do everything up to the decisions."""
        compiled, facts = self.compiled, self.facts
        match = self._match()
        self.language, self.hits = match.language, match.hits
        self.places = Places(
            facts.texts,
            sorted([*match.hits, *match.names]),
            compiled.wordings_of,
            compiled.repeat,
        )
        places = self.places
        self.met, leaves, speaking = compiled.index.met_by_words(places.of_wording)
        facts.add_terms(places, leaves)
        facts.add_values(compiled.wants)
        if not self.every_rule:
            self._vote_words(speaking)
        self.set_aside = [SetAside(write_evidence(facts.texts, hit), kind) for hit, kind in match.set_aside]
        self.candidates = find_candidates(compiled, facts.record, facts.texts, match.names)
        for number, stage in enumerate(compiled.stages):
            if self.candidates:
                self._ask_initiatives(number)
            self._ask(number)
            for axis in stage.axes:
                self._decide(axis)
        facts.status = self.readings[STATUS].category or STATUSES[0]

    def _match(self) -> Match:
        facts = self.facts
        return match_texts(facts.texts, self.compiled.lexicon, facts.record.language())

    def _ask_initiatives(self, stage: int) -> None:
        """Take the votes of the initiatives of one stage, but for those whose exception holds."""
        found = []
        for candidate in self.candidates:
            each = candidate.initiative
            if each.stage == stage and (each.exception is None or not each.exception.ask(self.facts).holds):
                self._vote_initiative(candidate)
                found.append(each.id)
        self.facts.add_initiatives((*self.facts.initiatives, *found))

    def _vote_initiative(self, candidate: Candidate) -> None:
        each, seen = candidate.initiative, candidate.seen(self.places)
        if candidate.is_the_record:
            self.facts.add_practices(each.practices)
            for practice in each.practices:
                self.shown.setdefault(f"practice.{practice}", seen)
        cast(self.ballots, f"initiatives.{each.id}", candidate.votes, *seen, False, self.places)
        self.shown[f"initiative.{each.id}"] = seen

    def _ask(self, number: int) -> None:
        """Take the votes of the rules of one stage that hold."""
        if self.every_rule:
            self._ask_every_rule(number)
        else:
            self._ask_candidates(number)
        if self.practices:
            self.facts.add_practices(self.practices)
            self.practices = []

    def _ask_candidates(self, number: int) -> None:
        """The same; of the others only those are asked that may hold."""
        facts, rules, index, sight = self.facts, self.compiled.rules.taken, self.compiled.index, Sight()
        self.met |= index.met_by(facts.look())
        for candidate in index.candidates(self.met, number):
            rule = rules[candidate]
            if rule[1].see(facts, sight):
                self._vote(rule, sight.places, sight.fields)
                sight = Sight()

    def _ask_every_rule(self, number: int) -> None:
        """The same; what became of each rule of the stage is kept."""
        stage = self.compiled.stages[number]
        for rule in self.compiled.rules[stage.first : stage.after]:
            outcome = rule.node.ask(self.facts)
            self.outcomes.append((rule, outcome))
            if outcome.holds:
                places, fields, _ = what_was_seen(outcome)
                self._vote(rule, places, fields)

    def _vote_words(self, found: Mapping[int, list[int]]) -> None:
        """Take the votes of the words of the vocabulary, which need no asking: the places of each rule that speaks."""
        rules, ballots, places = self.compiled.rules.taken, self.ballots, self.places
        for number, spots in found.items():
            name, _, votes, gathers, _, _ = rules[number]
            own = sorted(set(spots)) if len(spots) > 1 else spots
            cast(ballots, name, votes, own, (), gathers, places)

    def _vote(self, rule: CompiledRule, places: Sequence[int], fields: Sequence[FieldMatch]) -> None:
        name, _, votes, gathers, practice, _ = rule
        seen = note_seen(places, fields)
        cast(self.ballots, name, votes, *seen, gathers, self.places)
        if practice is not None:
            self.shown[f"practice.{practice}"] = seen
            self.practices.append(practice)

    def _decide(self, axis: str) -> None:
        ballots = self.ballots.get(axis)
        if ballots is None:
            reading = nothing_said(axis, self._lacks_field(axis))
        else:
            policy, fit = self.compiled.decisions[axis], self.compiled.confidence[axis]
            reading, hidden = decide(axis, ballots, self.places, policy, fit)
            self.set_aside += hidden
        if axis in self.corrections:
            reading, self.corrected[axis] = correct_reading(reading, self.corrections[axis])
        self.readings[axis] = reading
        if reading.category is not None:
            self.facts.add_reading(axis, (reading.category, *reading.also))

    def _lacks_field(self, axis: str) -> bool:
        """Whether a rule for the axis found its words and failed only for want of a field."""
        compiled, facts, ways = self.compiled, self.facts, self.compiled.lacking_ways[axis]
        if not ways:
            return False
        self.met |= compiled.index.met_by(facts.look())
        for number in compiled.index.candidates(self.met, -1, ways):
            key = number, len(facts.there)  # more may be known by the next axis
            if key not in self.lacking:
                rule, part = compiled.lacking[number - len(compiled.rules)]
                self.lacking[key] = self._is_lacking(compiled.rules[rule], part)
            if self.lacking[key]:
                return True
        return False

    def _is_lacking(self, rule: CompiledRule, part: int) -> bool:
        """Whether a part of a rule, and so the rule, found its words and failed only for want of a field."""
        facts = self.facts
        whole, there = facts.whole, facts.there
        facts.whole, facts.there = False, there | self.compiled.field_triggers  # any field might be there
        lacks = _wants_a_field(rule.lacking[part], facts) and _wants_a_field(rule.node, facts)
        facts.whole, facts.there = whole, there
        return lacks

    def terms_found(self) -> frozenset[str]:
        """The terms, as the grid writes them, that stand in the record and are not set aside."""
        lexicon = self.compiled.lexicon
        found = {term for hit in self.hits for term in lexicon.meant[hit[6]]}
        return frozenset([lexicon.terms[term][1] for term in found])

    def names_found(self) -> frozenset[str]:
        """The ids of the initiatives that the record names, those included whose exception holds."""
        return frozenset([each.initiative.id for each in self.candidates])

    def classification(self) -> Classification:
        """The result."""
        stakes, levers = self.suggester.suggest(Known(self.facts, self.readings, self.shown, self.places))
        return Classification(
            id=self.facts.record.id,
            grid=self.stamp,
            language=self.language,
            readings=tuple([self.readings[axis] for axis in self.compiled.axis_order]),
            status=self.facts.status,
            status_votes=self.readings[STATUS].votes,
            practices=self.facts.practices,
            initiatives=self.facts.initiatives,
            levers=levers,
            stakes=stakes,
            set_aside=self._set_aside() if self.set_aside else (),
            corrections=self._corrections() if self.corrected else (),
        )

    def _set_aside(self) -> tuple[SetAside, ...]:
        """Each once, in their order."""
        aside = {
            (s.evidence.field, s.evidence.start, s.evidence.end, s.evidence.says, s.reason): s
            for s in self.set_aside
        }
        return tuple([aside[key] for key in sorted(aside)])

    def _corrections(self) -> tuple[Correction, ...]:
        order = (*self.compiled.axis_order, STATUS)
        return tuple(self.corrected[axis] for axis in order if axis in self.corrected)

    def explanation(self) -> Explanation:
        """The result with the trace of every rule and lever; needs `every_rule`."""
        result = self.classification()
        rules = tuple(
            RuleTrace(rule.name, tuple((v.axis, v.category) for v in rule.votes), self._trace(outcome))
            for rule, outcome in self.outcomes
        )
        return Explanation(result, rules, self._lever_traces(result))

    def _lever_traces(self, result: Classification) -> tuple[LeverTrace, ...]:
        known = Known(self.facts, self.readings, self.shown, self.places)
        proposed = {each.lever for each in result.levers}
        gate = self.compiled.lever_gate
        shut = [] if gate is None else failed_conditions(gate.ask(self.facts), known)
        found = []
        for lever in self.compiled.levers:
            outcome = lever.node.ask(self.facts)
            failed = [*shut, *failed_conditions(outcome, known)]
            context = wrong_context(lever, self.facts)
            failed += [context] if context else []
            if not failed and lever.id not in proposed:
                failed = [f"policy: levers: most: {self.compiled.most_levers}"]
            found.append(LeverTrace(lever.id, lever.id in proposed, tuple(failed), self._trace(outcome)))
        return tuple(found)

    def _trace(self, outcome: Outcome) -> Trace:
        node: Node = outcome.node
        return Trace(
            node.words,
            outcome.holds,
            self.places.evidence_of(outcome.places, tuple(dict.fromkeys(outcome.fields))),
            tuple(map(self._trace, outcome.children)),
        )


def _wants_a_field(node: Node, facts: Facts) -> bool:
    """Whether a condition found its words, and fails only for want of a field."""
    outcome = node.ask(facts)
    return outcome.holds is None and _saw_words(outcome)


def _saw_words(outcome: Outcome) -> bool:
    return bool(outcome.places) or any(_saw_words(child) for child in outcome.children)
