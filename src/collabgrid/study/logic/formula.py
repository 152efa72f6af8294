"""Conditions as formulas of claims about a record, to reason about without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from collabgrid.engine.comparisons import folded_values
from collabgrid.grid import Condition, Practice, Rule, Terms

Pair = tuple[str, str]
"""A language (empty for any) and a term."""
Pairs = frozenset[Pair]


@dataclass(frozen=True, slots=True)
class Words:
    """One of these terms is found; `within` so many words of one of `anchor`, where that is given."""

    terms: tuple[Pair, ...]
    fields: frozenset[str] | None
    within: int | None = None
    anchor: Words | None = None
    alone: bool = True
    """Whether no other words are looked for near the same anchor, so that the claim can be denied by itself."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One value of a field passes every test (operator, values); or the field is there, or is not."""

    field: str
    tests: tuple[tuple[str, tuple[str, ...] | float], ...]
    exists: bool | None


@dataclass(frozen=True, slots=True)
class Known:
    """Something was read, recognised or told: one of these values."""

    kind: str
    name: str
    values: frozenset[str]


Claim = Words | Comparison | Known


@dataclass(frozen=True, slots=True)
class All:
    """Every one of the formulas holds."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """So many of the formulas hold; `any` is one of them."""

    count: int
    parts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The formula does not hold."""

    part: Formula


Formula = Words | Comparison | Known | All | AtLeast | Not
Lists = Mapping[str, Terms]


class Formulas:
    """The formulas of the conditions of one grid without errors, as the engine asks them; each is made once."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._made: dict[
            int, tuple[Condition, Formula]
        ] = {}  # by identity: to compare conditions takes longer
        self._listed: dict[str, tuple[Pair, ...]] = {}

    def of(self, condition: Condition) -> Formula:
        """The formula of a condition."""
        known = self._made.get(id(condition))
        if known is not None:
            return known[1]
        parts = tuple(self._parts(condition))
        found = parts[0] if len(parts) == 1 else All(parts)
        self._made[id(condition)] = condition, found
        return found

    def of_rule(self, rule: Rule) -> Formula:
        """When a rule speaks."""
        return self._with_exception(self.of(rule.when), rule.unless)

    def of_practice(self, practice: Practice) -> Formula:
        """When a practice is recognised."""
        ways: list[Formula] = [] if practice.terms is None else [Words(practice.terms.pairs(), None)]
        ways += [] if practice.when is None else [self.of(practice.when)]
        found = ways[0] if len(ways) == 1 else AtLeast(1, tuple(ways))
        return self._with_exception(found, practice.unless)

    def _with_exception(self, formula: Formula, unless: Condition | None) -> Formula:
        return formula if unless is None else All((formula, Not(self.of(unless))))

    def _parts(self, condition: Condition) -> Iterator[Formula]:
        """What the keys of one condition ask; all of them must hold."""
        if condition.has_words():
            yield self._words(condition)
        if condition.field is not None:
            yield _comparison(condition)
        for kind in ("status", "practice", "initiative"):
            if getattr(condition, kind):
                yield Known(kind, kind, frozenset(getattr(condition, kind)))
        for axis, values in condition.reading:
            yield Known("reading", axis, frozenset(values))
        for name, values in condition.context:
            yield Known("context", name, frozenset(folded_values(values)))
        if condition.all_:
            yield All(_anchored([part for child in condition.all_ for part in self._inside_all(child)]))
        if condition.any_:
            yield AtLeast(1, tuple(map(self.of, condition.any_)))
        if condition.at_least is not None:
            yield AtLeast(condition.at_least.count, tuple(map(self.of, condition.at_least.of)))
        for denied in (condition.not_, condition.unless):
            if denied is not None:
                yield Not(self.of(denied))

    def _inside_all(self, child: Condition) -> list[Formula]:
        """A child of `all`: its own keys stand beside those of its siblings, so that `within` sees them."""
        return [self.of(child)] if child.all_ else list(self._parts(child))

    def _words(self, condition: Condition) -> Words:
        own = () if condition.terms is None else condition.terms.pairs()
        for name in condition.list_:
            if name not in self._listed:
                self._listed[name] = self._lists[name].pairs()
            own += self._listed[name]
        return Words(own, frozenset(condition.fields) or None, condition.within)


def formula_of(condition: Condition, lists: Lists) -> Formula:
    """The formula of a condition of a grid without errors, as the engine asks it."""
    return Formulas(lists).of(condition)


def _anchored(parts: list[Formula]) -> tuple[Formula, ...]:
    """The parts of one `all`, those with `within` tied to the first words without."""
    anchor = next((part for part in parts if isinstance(part, Words) and part.within is None), None)
    alone = sum(1 for part in parts if isinstance(part, Words) and part.within is not None) == 1
    return tuple(
        replace(part, anchor=anchor, alone=alone) if isinstance(part, Words) and part.within else part
        for part in parts
    )


def _comparison(condition: Condition) -> Comparison:
    tests: list[tuple[str, tuple[str, ...] | float]] = []
    for operator in condition.operators():
        value = getattr(condition, operator)
        if operator in ("greater", "less"):
            tests.append((operator, value))
        elif operator != "exists":
            tests.append((operator, folded_values((value,) if isinstance(value, str) else value)))
    return Comparison(condition.field or "", tuple(tests), condition.exists)


def claims_of(formula: Formula) -> Iterator[Claim]:
    """Every claim in a formula, denied or not."""
    if isinstance(formula, (All, AtLeast)):
        for part in formula.parts:
            yield from claims_of(part)
    elif isinstance(formula, Not):
        yield from claims_of(formula.part)
    else:
        yield formula


def may_clash(formula: Formula) -> bool:
    """Whether there is anything in the formula that could exclude something else in it: most conditions only ask for
    words, and words never exclude words."""
    if isinstance(formula, Not):
        return True
    if isinstance(formula, (All, AtLeast)):
        return (
            any(map(may_clash, formula.parts))
            or sum(not isinstance(c, Words) for c in claims_of(formula)) > 1
        )
    return isinstance(formula, Comparison) and len(formula.tests) > 1


def canonical(formula: Formula) -> Hashable:
    """A value that two formulas share where they ask the same, whatever the order of their parts and words."""
    if isinstance(formula, All):
        return "all", _together(formula.parts)
    if isinstance(formula, AtLeast):
        return "at least", formula.count, _together(formula.parts)
    if isinstance(formula, Not):
        return "not", canonical(formula.part)
    if isinstance(formula, Words):
        anchor = None if formula.anchor is None else canonical(formula.anchor)
        return "words", frozenset(formula.terms), formula.fields or None, formula.within, anchor
    if isinstance(formula, Known):
        return formula.kind, formula.name, formula.values
    return "field", formula.field, tuple(sorted(map(repr, formula.tests))), formula.exists


def _together(parts: Iterable[Formula]) -> Hashable:
    """The same of formulas in any order."""
    return frozenset(Counter(map(canonical, parts)).items())
