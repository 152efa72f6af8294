"""Levers and stakes of a reading: which apply, why, in which order, and why the others do not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from collabgrid.engine.compiled import CompiledGrid, CompiledLever
from collabgrid.engine.compounds import AllOf, AnyOf, AtLeast, Not
from collabgrid.engine.conditions import KnownLeaf, Outcome
from collabgrid.engine.facts import Facts, FieldMatch, KnownFact
from collabgrid.engine.index import NeedsIndex
from collabgrid.engine.later import Later
from collabgrid.engine.places import Places
from collabgrid.engine.results import Evidence, LeverReason, Reading, Suggestion, Vote
from collabgrid.engine.seen import Seen, what_was_seen
from collabgrid.grid.reserved import SCOPE, STATUS

# how much each thing that a lever asks for tells of its precision
_PRECISION = {"practice": 5.0, "initiative": 5.0, "reading": 1.0, "context": 1.0, "status": 0.5}
_SCOPE = 0.25
_FIELD = 1.0
STAKE = 0.1
_SPREAD = 0.5  # a lever that names one category of an axis is more precise than one that names many
SURE = 0.5
SCORE_DIGITS = 6
_MOST_REMEMBERED = 50_000
_MOST_WAYS = 3  # of the ways in which `any` could hold, those told, the nearest first
NOTHING = "—"
"""Stands for what is not there: an undecided axis, a missing field."""


class Known:
    """What the suggestions go by: the facts, the readings by axis, and the evidence of practices and
    initiatives."""

    def __init__(
        self, facts: Facts, readings: Mapping[str, Reading], shown: Mapping[str, Seen], places: Places
    ) -> None:
        self.facts = facts
        self.readings = readings
        self.shown = shown
        self.places = places
        self._reasons: dict[KnownFact, LeverReason] = {}

    def reason(self, fact: KnownFact) -> LeverReason:
        """Why something called for a lever, with its evidence."""
        found = self._reasons.get(fact)
        if found is None:
            found = self._reasons[fact] = self._reason(*fact)
        return found

    def _reason(self, kind: str, name: str, value: str) -> LeverReason:
        if kind in ("reading", STATUS):
            reading = self.readings[name]
            sure = reading.confidence if kind == "reading" else 1.0
            return LeverReason(kind, name, value, sure, _evidence_for(reading.votes, value))
        shown = self.shown.get(f"{kind}.{value}")
        return LeverReason(kind, name, value, 1.0, () if shown is None else self.places.evidence_of(*shown))


def _evidence_for(votes: Sequence[Vote], category: str) -> tuple[Evidence, ...]:
    """The evidence of the votes for a category, each once."""
    own = (each for vote in votes if vote.category == category for each in vote.evidence)
    return tuple({id(each): each for each in own}.values())


class Call(NamedTuple):
    """A lever whose condition holds: how precisely, what it answers here, and what called for it."""

    id: str
    precision: float
    answers: tuple[str, ...]
    places: list[int]
    fields: list[FieldMatch]
    facts: tuple[KnownFact, ...]
    axes: tuple[str, ...]
    """The axes of the readings among them: the rest is plainly there."""


class Suggester:
    """Finds the levers and stakes of a reading.

    What they go by is mostly the same few readings and practices again and again, so what was found is
    remembered by them (unless a condition looks at the record itself); remembering changes no result.
    """

    def __init__(self, compiled: CompiledGrid) -> None:
        self._compiled = compiled
        self.most = compiled.most_levers
        """How many levers are proposed at most."""
        self.by_readings_only, self.contexts = compiled.levers_know_only, compiled.lever_contexts
        self._remembered: dict[tuple[object, ...], tuple[tuple[str, ...], tuple[Call, ...]]] = {}

    def suggest(self, known: Known) -> tuple[tuple[str, ...], tuple[Suggestion, ...]]:
        """The ids of the stakes that the reading raises, in the grid's order; and the levers that apply, the
        most precise first, at most as many as the policy says."""
        readings = known.readings.values()
        stakes, calls = self.recall(tuple([each[:3] for each in readings]), known.facts, lambda: known)
        if not calls:
            return stakes, ()
        ranked = self.rank(calls, {each[0]: each[3] for each in readings})
        return stakes, tuple([_suggestion(score, call, known) for score, call in ranked])

    def recall(
        self,
        readings: tuple[tuple[str, str | None, tuple[str, ...]], ...],
        facts: Facts,
        know: Callable[[], Known],
    ) -> tuple[tuple[str, ...], tuple[Call, ...]]:
        """The stakes, and the levers that apply, in no order. `readings` are each axis with its category and
        secondary ones; `know` gives all that is known, where that was not met before."""
        if not self.by_readings_only:
            facts.settle()
            return self._find(know())
        contexts = tuple([facts.known_context(name) for name in self.contexts])
        key = (readings, facts.practices, facts.initiatives, facts.status, contexts)
        found = self._remembered.get(key)
        if found is None:
            known = know()
            facts.settle()
            found = self._find(known)
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered = {}
            self._remembered[key] = found
        return found

    def rank(self, calls: Sequence[Call], sure: Mapping[str, float]) -> list[tuple[float, Call]]:
        """The most precise levers with their scores; `sure` is how sure the reading of each axis is."""
        ranked = [(-score_of(call, sure), call[0], call) for call in calls]
        ranked.sort()
        return [(-minus, call) for minus, _, call in ranked[: self.most]]

    def _find(self, known: Known) -> tuple[tuple[str, ...], tuple[Call, ...]]:
        compiled, facts = self._compiled, known.facts
        raised = _found(compiled.stake_index, compiled.stakes, facts)
        stakes = tuple(stake.id for stake, outcome in raised)
        if compiled.lever_gate is not None and not compiled.lever_gate.ask(facts).holds:
            return stakes, ()
        calls = []
        for lever, outcome in _found(compiled.lever_index, compiled.levers, facts):
            if wrong_context(lever, facts) is None:
                answers = tuple(stake for stake in lever.answers if stake in stakes)
                places, fields, own = what_was_seen(outcome)
                precision = _precision(outcome, known)
                axes = tuple(dict.fromkeys([name for kind, name, _ in own if kind == "reading"]))
                calls.append(
                    Call(lever.id, precision, answers, places, fields, tuple(dict.fromkeys(own)), axes)
                )
        return stakes, tuple(calls)


def _found(
    index: NeedsIndex, conditions: Sequence[CompiledLever], facts: Facts
) -> list[tuple[CompiledLever, Outcome]]:
    """The levers or stakes whose condition holds, in their order."""
    met = index.met_by(facts.there)
    asked = [(each, each.node.ask(facts)) for each in map(conditions.__getitem__, index.candidates(met))]
    return [(each, outcome) for each, outcome in asked if outcome.holds]


def score_of(call: Call, sure: Mapping[str, float]) -> float:
    """How precisely a lever answers, the least sure of what called for it, and the stakes that it answers."""
    _, precision, answers, _, _, _, axes = call
    least = min([sure[axis] for axis in axes]) if axes else 1.0
    return round(precision + SURE * least + STAKE * len(answers), SCORE_DIGITS)


def _suggestion(score: float, call: Call, known: Known) -> Suggestion:
    return Suggestion(call.id, score, Later(_reasons, call, known), call.answers)


def _reasons(call: Call, known: Known) -> tuple[LeverReason, ...]:
    """What called for a lever."""
    reasons = [known.reason(fact) for fact in call.facts]
    if call.places or call.fields:
        fields = tuple(dict.fromkeys(call.fields))
        evidence = known.places.evidence_of(sorted(set(call.places)), fields)
        quotes = ", ".join(each.quote for each in evidence[:3])
        reasons.append(LeverReason("record", "record", quotes, 1.0, evidence))
    return tuple(reasons)


def wrong_context(lever: CompiledLever, facts: Facts) -> str | None:
    """Why the territory is not one that the lever is for, or nothing."""
    for name, values in lever.contexts:
        value = facts.known_context(name)
        if value is not None and value not in values:
            return f"contexts: {name}: {' | '.join(values)} ≠ {value}"
    return None


def _precision(outcome: Outcome, known: Known) -> float:
    """How much the condition asked for and found: parts of `all` add up, of `any` the best one counts."""
    node = outcome.node
    if isinstance(node, Not) or not outcome.holds:
        return 0.0
    if isinstance(node, AllOf):
        return sum(_precision(child, known) for child in outcome.children)
    if isinstance(node, (AnyOf, AtLeast)):
        return max(_precision(child, known) for child in outcome.children)
    if isinstance(node, KnownLeaf):
        best = max(_weight(kind, name, value, known) for kind, name, value in outcome.facts)
        spread = _SPREAD if node.kind == "reading" else _SPREAD / 2
        return float(best / len(node.values) ** spread)
    return _FIELD


def _weight(kind: str, name: str, value: str, known: Known) -> float:
    if kind != "reading":
        return _PRECISION[kind]
    share = 1.0 if known.readings[name].category == value else 0.5
    return (_SCOPE if name == SCOPE else _PRECISION[kind]) * share


def failed_conditions(outcome: Outcome, known: Known) -> list[str]:
    """What a condition that does not hold asked for and, behind ≠, what is there; in the grid's own keys."""
    if outcome.holds:
        return []
    node = outcome.node
    if isinstance(node, AllOf):
        return [words for child in outcome.children for words in failed_conditions(child, known)]
    if isinstance(node, (AnyOf, AtLeast)):
        ways = [failed_conditions(child, known) for child in outcome.children if not child.holds]
        nearest = [" + ".join(way) for way in sorted(ways, key=len)]
        more = f"; … ({len(nearest) - _MOST_WAYS})" if len(nearest) > _MOST_WAYS else ""
        return [f"{node.words}: " + "; ".join(nearest[:_MOST_WAYS]) + more]
    if isinstance(node, Not):
        return [f"not ({', '.join(_what_holds(outcome.children[0]))})"]
    if isinstance(node, KnownLeaf):
        there = node.there(known.facts)
        return [f"{node.words} ≠ {' | '.join(there) or NOTHING}"]
    return [f"{node.words} ≠ {NOTHING}" if outcome.holds is None else node.words]


def _what_holds(outcome: Outcome) -> list[str]:
    """The leaves that made a condition hold."""
    if not outcome.children or isinstance(outcome.node, Not):
        return [outcome.node.words]
    return [words for child in outcome.children if child.holds for words in _what_holds(child)]
