"""Contestants and how they are timed: in rounds, one after the other, so that noise meets all alike."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

from collabgrid.engine import Classifier

from .corpus import Record, text_of
from .terms import Term, normalise

Run = Callable[[int, int], int]
"""Reads the records from one place to another; says how many hits (or rows) there were."""


@dataclass(frozen=True)
class Case:
    """What all contestants get: the same records and the same terms."""

    classifier: Classifier
    records: Sequence[Record]
    terms: Sequence[Term]
    texts: Sequence[str] = field(init=False)
    normal: Sequence[str] = field(init=False)
    """The texts normalised beforehand, for those that are timed without it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(map(text_of, self.records)))
        object.__setattr__(self, "normal", tuple(map(normalise, self.texts)))


class Contestant(NamedTuple):
    """Something that reads records."""

    name: str
    step: int
    """Records at a time."""
    does: str
    """What it does, and what it does not."""
    prepare: Callable[[Case], Run]


class Timing(NamedTuple):
    """What was measured of one contestant."""

    name: str
    rate: float
    """Records per second of the processor, the median of the rounds."""
    hits: float
    """Hits per record."""
    ready: float
    """Seconds that preparing took."""
    does: str


def compete(
    contestants: Sequence[Contestant], case: Case, seconds: float, rounds: int, tell: Callable[[str], None]
) -> list[Timing]:
    """Time every contestant for `seconds` in each of the rounds."""
    ready: list[tuple[Contestant, Run, float]] = []
    for each in contestants:
        tell(f"preparing {each.name}")
        start = time.perf_counter()
        run = each.prepare(case)
        ready.append((each, run, time.perf_counter() - start))
        run(0, min(each.step, len(case.records)))
    rates: dict[str, list[tuple[float, float]]] = {}
    for number in range(rounds):
        tell(f"round {number + 1} of {rounds}")
        for each, run, _ in ready:
            rates.setdefault(each.name, []).append(_rate(run, each.step, len(case.records), seconds))
    return [
        Timing(c.name, median(r for r, _ in rates[c.name]), rates[c.name][-1][1], spent, c.does)
        for c, _, spent in ready
    ]


def _rate(run: Run, step: int, count: int, seconds: float) -> tuple[float, float]:
    """Records per second and hits per record, over and over the records until the time is up.

    The seconds are those of the processor, all threads added up: other work on the machine counts less.
    """
    done = hits = place = 0
    start = time.process_time()
    while True:
        end = min(place + step, count)
        hits += run(place, end)
        done += end - place
        place = end % count
        spent = time.process_time() - start
        if spent >= seconds:
            return done / spent, hits / done


def seconds_of(run: Callable[[], object]) -> float:
    """How long one call takes, in seconds of the processor."""
    start = time.process_time()
    run()
    return time.process_time() - start


def seconds_of_processes(run: Callable[[], object]) -> tuple[float, float]:
    """How long one call takes that other processes work for: in seconds of the processor, and on the clock."""
    before, start = os.times(), time.perf_counter()
    run()
    clock, after = time.perf_counter() - start, os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent, clock
