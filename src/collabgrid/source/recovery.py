"""Reading on behind a syntax error, to find all that is wrong with a text in one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import yaml

from collabgrid.source.building import Builder
from collabgrid.source.complaint import Complaint
from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.layout_faults import explain_level
from collabgrid.source.limits import RefusalError
from collabgrid.source.nodes import Node
from collabgrid.source.repairs import Repair, repairs_of
from collabgrid.source.spans import SourceText, Span
from collabgrid.source.syntax import explain_syntax

_MOST_FAULTS: Final = 20
_NEAR: Final = 2
_OF_LAYOUT: Final = ("GRID020", "GRID030", "GRID032", "GRID035", "GRID038")
_MOST_TEXT: Final = 10_000_000
"""Characters that are read over again at most, all attempts together."""


class Recovered(NamedTuple):
    """What was found behind a syntax error: the node, where every fault was mended by a sure guess, and the faults."""

    node: Node | None
    faults: tuple[Diagnostic, ...]


class _Stop(NamedTuple):
    """Where the parser stopped in a patched text, and why."""

    complaint: Complaint
    fault: Diagnostic

    @property
    def place(self) -> int:
        return self.fault.span.start if self.fault.span is not None else self.complaint.place


class _Patched:
    """A text with repairs in it, and the way back to the offsets of the text itself."""

    def __init__(self, source: SourceText, loader: Any, origins: list[int]) -> None:
        self.source = source
        self.loader = loader
        self.origins = origins

    def with_repair(self, repair: Repair) -> _Patched:
        """The same with one more repair."""
        text, start, end = self.source.text, repair.start, repair.end
        source = SourceText(self.source.name, text[:start] + repair.text + text[end:])
        held = [self.origins[start]] * len(repair.text)
        return _Patched(source, self.loader, self.origins[:start] + held + self.origins[end:])

    def back(self, span: Span) -> Span:
        """A stretch of the patched text in the text itself."""
        start, end = self.origins[span.start], self.origins[span.end]
        return Span(span.file, start, max(start, end))

    def stop(self) -> _Stop | None:
        """Where the parser stops, or nothing where it reads to the end."""
        try:
            for _ in yaml.parse(self.source.text, Loader=self.loader):
                pass
        except yaml.YAMLError as error:
            return _Stop(Complaint.from_error(error, self.source), explain_syntax(error, self.source))
        return None

    def events(self) -> Iterator[Any]:
        """The parser's events, at their places in the text itself."""
        event: Any  # PyYAML's own types allow marks to be None
        for event in yaml.parse(self.source.text, Loader=self.loader):
            event.start_mark = _Mark(self.origins[event.start_mark.index])
            event.end_mark = _Mark(self.origins[event.end_mark.index])
            yield event


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place, as the builder asks for it."""

    index: int


def read_on(source: SourceText, error: yaml.YAMLError, loader: Any) -> Recovered:
    """Every syntax error of a text whose first one is `error`, as far as guesses lead; `loader` is PyYAML's."""
    patched = _Patched(source, loader, list(range(len(source.text) + 1)))
    stop: _Stop | None = _Stop(Complaint.from_error(error, source), explain_syntax(error, source))
    faults: list[Diagnostic] = []
    is_sure, budget = True, _MOST_TEXT
    while stop is not None:
        step = _step(patched, stop, budget)
        blamed = stop if step is None else _blamed(patched, stop, step)
        span = blamed.fault.span
        faults.append(blamed.fault if span is None else _at(blamed.fault, patched.back(span)))
        if step is None or len(faults) == _MOST_FAULTS or step.is_muddled(stop):
            return Recovered(None, _once_a_line(faults, source))
        is_sure &= step.repair.is_sure
        budget -= step.cost
        patched, stop = step.patched, step.stop
    return _built(patched, source, faults) if is_sure else Recovered(None, _once_a_line(faults, source))


class _Step(NamedTuple):
    """The repair that leads furthest, where it leads, and the characters that were read to know."""

    repair: Repair
    patched: _Patched
    stop: _Stop | None
    cost: int

    def is_muddled(self, before: _Stop) -> bool:
        """Whether the next error is so near that it may only follow from the guess."""
        if self.stop is None or self.repair.is_sure or before.fault.code not in _OF_LAYOUT:
            return False
        return self.stop.complaint.line <= before.complaint.line + _NEAR


def _step(patched: _Patched, stop: _Stop, budget: int) -> _Step | None:
    """The first repair with which the parser reads to the end, else the one with which it gets furthest, if any."""
    best: _Step | None = None
    reach, cost = _reach(patched, stop), 0
    for repair in repairs_of(stop.fault.code, stop.complaint, stop.place):
        cost += len(patched.source.text)
        if cost > budget:
            break
        attempt = patched.with_repair(repair)
        after = attempt.stop()
        if after is None:
            return _Step(repair, attempt, None, cost)
        if _reach(attempt, after) > reach:
            reach, best = _reach(attempt, after), _Step(repair, attempt, after, cost)
    return best and best._replace(cost=cost)


def _reach(patched: _Patched, stop: _Stop) -> tuple[int, int]:
    """How far reading got, in the text itself: a quote or bracket that is not closed is only as far as its start."""
    places = patched.origins[stop.place], patched.origins[stop.complaint.place]
    return min(places), max(places)


def _blamed(patched: _Patched, stop: _Stop, step: _Step) -> _Stop:
    """The error at the line that the repair moves, where that is the line above the one where the parser stopped."""
    line = patched.source.position(step.repair.start).line
    if stop.fault.code != "GRID035" or line >= patched.source.position(stop.place).line:
        return stop
    complaint = stop.complaint
    span = complaint.line_span(line)
    fault = explain_level(complaint._replace(place=span.start))
    return _Stop(complaint, fault)


def _built(patched: _Patched, source: SourceText, faults: list[Diagnostic]) -> Recovered:
    builder = Builder(source)
    try:
        builder.build(patched.events())
    except (RefusalError, yaml.YAMLError, ValueError, OverflowError):
        return Recovered(None, _once_a_line(faults, source))
    return Recovered(builder.root, _once_a_line([*faults, *builder.diagnostics], source))


def _at(fault: Diagnostic, span: Span) -> Diagnostic:
    return Diagnostic(fault.code, fault.message, span, fault.suggestion, fault.french)


def _once_a_line(faults: Iterable[Diagnostic], source: SourceText) -> tuple[Diagnostic, ...]:
    """The faults without those that say the same of a line as one before."""
    kept: dict[tuple[str, int], Diagnostic] = {}
    for each in faults:
        line = source.position(each.span.start).line if each.span is not None else 0
        kept.setdefault((each.code, line), each)
    return tuple(kept.values())
