"""Rules against each other: said twice, always or possibly contradicted, holding for nothing at all, or never seen to
hold. What a rule does is shown on a record that was made up and read by the classifier."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from collabgrid.grid import Rule
from collabgrid.grid.locate import Path
from collabgrid.source import Diagnostic
from collabgrid.study.answers import Answer, Answers
from collabgrid.study.lint.conditions import Judge
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding
from collabgrid.study.logic.formula import Formula, canonical
from collabgrid.study.logic.search import Verdict, entails, every_way, solve
from collabgrid.study.logic.theory import Theory
from collabgrid.study.logic.witness import Record, Witnesses

MOST_WAYS = 3
"""Ways to meet a condition for which records are made up."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A rule or a practice."""

    id: str
    formula: Formula
    path: Path | None
    """Where it is written; nothing in the extended grid."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two rules that hold in one record, speak as strongly for rivals, and leave the axis undecided."""

    own: str
    other: str
    axis: str
    category: str
    rival: str
    proved: bool
    """Whether the other one holds wherever this one does."""
    witness: Mapping[str, Any]
    """The record, which was read."""


class Rules:
    """The rules and practices of a sound grid, and records that show when they hold."""

    def __init__(self, ground: Ground, answers: Answers, seen: Collection[str]) -> None:
        """`seen`: names of rules that are known to hold somewhere, as in votes (`rules.amap`)."""
        self.ground = ground
        self.speakers = dict(_speakers(ground))
        self._answers = answers
        self._seen = seen
        self._theory = Theory(ground.whole)
        self._witnesses = Witnesses(ground.whole)

    def witness(self, name: str) -> tuple[Record, Answer] | None:
        """A made-up record in which the rule was seen to hold, as read; nothing where none was found."""
        for literals in every_way(self.speakers[name].formula, self._theory, MOST_WAYS):
            for record in self._witnesses.records(literals):
                answer = self._answers.read(record)
                if name in answer.rules():
                    return record, answer
        return None

    def is_known(self, name: str) -> bool:
        """Whether it is known of the rule that it holds somewhere, or that it never does."""
        never = solve(self.speakers[name].formula, self._theory).verdict is Verdict.NEVER
        return name in self._seen or never

    def proves(self, one: str, other: str) -> bool:
        """Whether the other rule holds wherever the first does: proved."""
        return entails(self.speakers[one].formula, self.speakers[other].formula, self._theory)

    def contradictions(self, name: str, record: Record, answer: Answer) -> Iterator[Contradiction]:
        """The rules that hold beside this one in the record, and as strongly for a rival, where the axis is left
        undecided."""
        for reading in answer.readings:
            own = next((vote for vote in reading.votes if vote.rule == name), None)
            if own is None or reading.reason != "tie":
                continue
            for vote in reading.votes:
                if vote.category != own.category and vote.weight == own.weight and vote.rule in self.speakers:
                    proved = self.proves(name, vote.rule)
                    yield Contradiction(
                        name, vote.rule, reading.axis, own.category, vote.category, proved, record
                    )

    def of_empty_record(self) -> Iterator[str]:
        """The names of the rules that hold for a record without content."""
        yield from dict.fromkeys(rule for rule in self._answers.read({}).rules() if rule in self.speakers)


def find_rules(ground: Ground, answers: Answers, seen: Collection[str]) -> Iterator[Diagnostic]:
    """What rules do to each other; only those that the grid's own files write are told of."""
    rules = Rules(ground, answers, seen)
    tell = partial(_told, rules)
    always = frozenset(rules.of_empty_record())
    for name in sorted(always):
        if rules.speakers[name].path is not None:
            yield tell("empty_record", name)
    told: set[tuple[str, frozenset[str]]] = set()
    for name, speaker in rules.speakers.items():
        if speaker.path is None:
            continue
        shown = rules.witness(name)
        if shown is None:
            if not rules.is_known(name):
                yield tell("unknown", name)
            continue
        for each in rules.contradictions(name, *shown):
            pair = (each.axis, frozenset((each.own, each.other)))
            if pair not in told and each.other not in always:
                told.add(pair)
                yield tell(
                    "contradicted" if each.proved else "may_contradict", name, other=each.other, axis=each.axis,
                    own=each.category, rival=each.rival, witness=json.dumps(each.witness, ensure_ascii=False),
                )  # fmt: skip


def _told(rules: Rules, key: str, name: str, other: str | None = None, **values: str) -> Diagnostic:
    """A finding at the id of a rule; `other` is the name of another one."""
    speaker = rules.speakers[name]
    if other is not None:
        values |= {"other": rules.speakers[other].id, **rules.ground.where(rules.speakers[other].path)}
    return finding(key, rules.ground.locate((*(speaker.path or ()), "id")), id=speaker.id, **values)


def find_same_rules(ground: Ground) -> Iterator[Diagnostic]:
    """Rules that ask for what an earlier one asks for, and speak for the same; in a grid with errors, those that can be
    read."""
    before: dict[object, tuple[str, Path | None]] = {}
    judge = Judge(ground)
    places = {rule.id: ("rules", i) for i, rule in reversed(list(enumerate(ground.local.rules)))}
    for number, rule in enumerate(ground.whole.rules):
        if not all(judge.is_readable(each) for each in (rule.when, rule.unless) if each is not None):
            continue
        own: Path | None = places.get(rule.id) if ground.base is not None else ("rules", number)
        key = (canonical(ground.formulas.of_rule(rule)), _then_of(rule))
        first, place = before.setdefault(key, (rule.id, own))
        if place != own and own is not None:
            yield finding(
                "same_rule", ground.locate((*own, "id")), id=rule.id, other=first, **ground.where(place)
            )


def _then_of(rule: Rule) -> frozenset[tuple[str, str, str | None]]:
    return frozenset((vote.axis, vote.category, vote.strength or rule.strength) for vote in rule.then.votes)


def _speakers(ground: Ground) -> Iterator[tuple[str, Speaker]]:
    """Every rule and practice of the grid by the name that votes give it, with its place in the local files."""
    whole, local, formulas = ground.whole, ground.local, ground.formulas
    places: dict[tuple[str, str], Path] = {
        ("rules", rule.id): ("rules", i) for i, rule in enumerate(local.rules)
    }
    places |= {("practices", each.id): ("practices", i) for i, each in enumerate(local.practices)}
    for rule in whole.rules:
        place = places.get(("rules", rule.id))
        yield f"rules.{rule.id}", Speaker(rule.id, formulas.of_rule(rule), place)
    for practice in whole.practices:
        place = places.get(("practices", practice.id))
        yield f"practices.{practice.id}", Speaker(practice.id, formulas.of_practice(practice), place)
