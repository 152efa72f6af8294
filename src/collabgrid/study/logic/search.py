"""Whether any record can meet a formula: a search through the ways to meet it, given up when there are very many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from collabgrid.study.logic.formula import All, AtLeast, Formula, Not
from collabgrid.study.logic.theory import Clash, Literal, Theory

MOST_STEPS: Final = 3000
DEEPEST: Final = 300


class Verdict(StrEnum):
    """What the search says."""

    NEVER = "never"
    """No record meets the formula: proved."""
    MAYBE = "maybe"
    """There are claims that meet it and do not clash as far as is known."""
    UNKNOWN = "unknown"
    """There are too many ways to look at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict; the literals of one way to meet the formula; the first clash that was met."""

    verdict: Verdict
    literals: tuple[Literal, ...] = ()
    clash: Clash | None = None


Goal = tuple[Formula, bool]
"""A formula that must hold, or must not."""


class _ExhaustedError(Exception):
    """There were too many steps."""


class _Search:
    def __init__(self, theory: Theory) -> None:
        self.theory = theory
        self.steps = 0
        self.clash: Clash | None = None

    def ways(
        self, goals: tuple[Goal, ...], held: tuple[Literal, ...], depth: int = 0
    ) -> Iterator[tuple[Literal, ...]]:
        """The sets of literals that meet the goals beside those that are held."""
        self.steps += 1
        if self.steps > MOST_STEPS or depth > DEEPEST:
            raise _ExhaustedError
        if not goals:
            yield held
            return
        (formula, holds), rest = goals[0], goals[1:]
        if isinstance(formula, Not):
            yield from self.ways(((formula.part, not holds), *rest), held, depth + 1)
        elif isinstance(formula, All) and holds:
            yield from self.ways((*_simple_first(formula.parts), *rest), held, depth + 1)
        elif isinstance(formula, (All, AtLeast)):
            for branch in _branches(formula, holds):
                yield from self.ways((*branch, *rest), held, depth + 1)
        else:
            literal = Literal(formula, holds)
            clash = self.theory.clash(literal, held)
            if clash is None:
                yield from self.ways(rest, held if literal in held else (*held, literal), depth + 1)
            else:
                self.clash = self.clash or clash


def _simple_first(parts: tuple[Formula, ...]) -> list[Goal]:
    """The parts as goals, those with one way to meet them first, so that clashes show early."""
    return [(part, True) for part in sorted(parts, key=lambda part: isinstance(part, (AtLeast, Not)))]


def _branches(formula: All | AtLeast, holds: bool) -> Iterator[tuple[Goal, ...]]:
    """The ways to go on: for one part, and for the others."""
    if isinstance(formula, All):  # that does not hold: one part does not
        for part in formula.parts:
            yield ((part, False),)
        return
    count, parts = formula.count, formula.parts
    if holds:
        if count <= 0:
            yield ()
        elif count == 1:
            for part in parts:
                yield ((part, True),)
        elif len(parts) >= count:
            yield ((parts[0], True), (AtLeast(count - 1, parts[1:]), True))
            yield ((AtLeast(count, parts[1:]), True),)
    elif count > len(parts):
        yield ()
    elif count == 1:
        yield tuple((part, False) for part in parts)
    elif count > 1:
        yield ((parts[0], False), (AtLeast(count, parts[1:]), False))
        yield ((AtLeast(count - 1, parts[1:]), False),)


def solve(formula: Formula, theory: Theory) -> Finding:
    """Whether some record may meet the formula."""
    search = _Search(theory)
    try:
        for literals in search.ways(((formula, True),), ()):
            return Finding(Verdict.MAYBE, literals)
    except _ExhaustedError:
        return Finding(Verdict.UNKNOWN)
    return Finding(Verdict.NEVER, clash=search.clash)


def every_way(formula: Formula, theory: Theory, most: int) -> list[tuple[Literal, ...]]:
    """The first ways to meet the formula, `most` at most; fewer where the search is given up."""
    found: list[tuple[Literal, ...]] = []
    try:
        for literals in _Search(theory).ways(((formula, True),), ()):
            found.append(literals)
            if len(found) == most:
                break
    except _ExhaustedError:
        pass
    return found


def entails(one: Formula, other: Formula, theory: Theory) -> bool:
    """Whether it is proved that every record that meets the first formula meets the second."""
    return solve(All((one, Not(other))), theory).verdict is Verdict.NEVER
