"""What a grid reads in the records that its check asks about. What it read before an edit is read again only where the
edit could reach."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from collabgrid.engine import Classification, Classifier, Reading
from collabgrid.engine.lexicon import Lexicon
from collabgrid.grid import Grid
from collabgrid.study.parted import Parted, pairs_in, part_grid
from collabgrid.study.reach import Reach


class Voice(NamedTuple):
    """A rule that speaks for a category."""

    rule: str
    category: str
    weight: float


class AxisAnswer(NamedTuple):
    """What was read on one axis."""

    axis: str
    category: str | None
    also: tuple[str, ...]
    reason: str | None
    votes: tuple[Voice, ...]


class Answer(NamedTuple):
    """What was read in one record, without the evidence."""

    readings: tuple[AxisAnswer, ...]
    status: str
    status_rules: tuple[str, ...]
    """The rules that speak for a status."""
    practices: tuple[str, ...]
    initiatives: tuple[str, ...]
    levers: tuple[str, ...]

    def reading(self, axis: str) -> AxisAnswer:
        """The reading of `axis`. Raises KeyError for an axis that the grid has not."""
        for reading in self.readings:
            if reading.axis == axis:
                return reading
        raise KeyError(axis)

    def rules(self) -> Iterator[str]:
        """The rules that speak, those for a status last."""
        for reading in self.readings:
            for vote in reading.votes:
                yield vote.rule
        yield from self.status_rules


class Answers:
    """What one grid reads, without the evidence; what is kept of a grid of other terms is taken where it holds."""

    def __init__(
        self, grid: Grid, kept: Mapping[str, Any] | None = None, classifier: Classifier | None = None
    ) -> None:
        """`kept` is what `plain` gave before; `classifier` the grid ready to read, where it is at hand."""
        self.grid = grid
        self._given = classifier
        self._before: Mapping[str, Any] = {}
        self._reach: Reach | None = None
        self._known: dict[str, Answer] = {}
        if kept is not None and kept["rest"] == self._parted.rest:
            self._before = kept["answers"]
            self._reach = _reach(grid, kept["terms"], self._parted.terms)

    @cached_property
    def classifier(self) -> Classifier:
        """The grid ready to read records, which is made when it is first needed."""
        return self._given or Classifier(self.grid)

    @property
    def lexicon_at_hand(self) -> Lexicon | None:
        """The lexicon of the classifier, where that was needed already."""
        classifier: Classifier | None = self._given or self.__dict__.get("classifier")
        return None if classifier is None else classifier.state[1].lexicon

    @cached_property
    def _parted(self) -> Parted:
        return part_grid(self.grid)

    def read(self, record: Mapping[str, Any]) -> Answer:
        """What is read in a record."""
        key = json.dumps(record, ensure_ascii=False)
        answer = self._known.get(key)
        if answer is None:
            before = self._before.get(key)
            if before is not None and self._reach is not None and not self._reach.holds(record):
                answer = _from_plain(before)
            else:
                answer = answer_of(self.classifier.classify(record))
            self._known[key] = answer
        return answer

    def rules_seen(self) -> Iterator[str]:
        """The rules that speak in what was read so far, but for those that speak for a status."""
        return (
            vote.rule for answer in self._known.values() for each in answer.readings for vote in each.votes
        )

    def plain(self) -> dict[str, Any]:
        """What was read, to be kept."""
        return {"rest": self._parted.rest, "terms": self._parted.terms, "answers": self._known}


def answer_of(result: Classification) -> Answer:
    """What a classification says, without the evidence."""
    return Answer(
        tuple(map(_axis_answer, result.readings)),
        result.status,
        tuple([vote.rule for vote in result.status_votes]),
        result.practices,
        result.initiatives,
        tuple([each.lever for each in result.levers]),
    )


def _axis_answer(reading: Reading) -> AxisAnswer:
    votes = tuple([Voice(vote.rule, vote.category, vote.weight) for vote in reading.votes])
    return AxisAnswer(reading.axis, reading.category, reading.also, reading.reason, votes)


def _from_plain(plain: Any) -> Answer:
    readings, status, status_rules, practices, initiatives, levers = plain
    return Answer(
        tuple(
            [
                AxisAnswer(axis, category, tuple(also), reason, tuple([Voice(*vote) for vote in votes]))
                for axis, category, also, reason, votes in readings
            ]
        ),
        status,
        tuple(status_rules),
        tuple(practices),
        tuple(initiatives),
        tuple(levers),
    )


def _reach(grid: Grid, before: list[str], now: tuple[str, ...]) -> Reach:
    """What the terms that differ reach."""
    changed: set[tuple[str, str]] = set()
    every: set[tuple[str, str]] = set()
    differ = [(old, new) for old, new in zip(before, now, strict=True) if old != new]
    for old, new in differ:
        changed |= pairs_in(old) ^ pairs_in(new)
    if changed:
        every = {pair for terms in now for pair in pairs_in(terms)}
    return Reach(changed, every - changed, grid)
