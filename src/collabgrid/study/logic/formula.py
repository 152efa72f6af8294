"""Conditions as formulas of claims about a record, to reason about without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def formula_of(condition: Condition, lists: Lists) -> Formula:
    """The formula of a condition of a grid without errors, as the engine asks it."""
    parts = tuple(_parts(condition, lists))
    return parts[0] if len(parts) == 1 else All(parts)


def formula_of_rule(rule: Rule, lists: Lists) -> Formula:
    """When a rule speaks."""
    return _with_exception(formula_of(rule.when, lists), rule.unless, lists)


def formula_of_practice(practice: Practice, lists: Lists) -> Formula:
    """When a practice is recognised."""
    ways: list[Formula] = [] if practice.terms is None else [Words(practice.terms.pairs(), None)]
    ways += [] if practice.when is None else [formula_of(practice.when, lists)]
    found = ways[0] if len(ways) == 1 else AtLeast(1, tuple(ways))
    return _with_exception(found, practice.unless, lists)


def _with_exception(formula: Formula, unless: Condition | None, lists: Lists) -> Formula:
    return formula if unless is None else All((formula, Not(formula_of(unless, lists))))


def _parts(condition: Condition, lists: Lists) -> Iterator[Formula]:
    """What the keys of one condition ask; all of them must hold."""
    if condition.has_words():
        yield _words(condition, lists)
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
        yield All(_anchored([part for child in condition.all_ for part in _inside_all(child, lists)]))
    if condition.any_:
        yield AtLeast(1, tuple(formula_of(child, lists) for child in condition.any_))
    if condition.at_least is not None:
        of = tuple(formula_of(child, lists) for child in condition.at_least.of)
        yield AtLeast(condition.at_least.count, of)
    for denied in (condition.not_, condition.unless):
        if denied is not None:
            yield Not(formula_of(denied, lists))


def _inside_all(child: Condition, lists: Lists) -> list[Formula]:
    """A child of `all`: its own keys stand beside those of its siblings, so that `within` sees them."""
    return [formula_of(child, lists)] if child.all_ else list(_parts(child, lists))


def _anchored(parts: list[Formula]) -> tuple[Formula, ...]:
    """The parts of one `all`, those with `within` tied to the first words without."""
    anchor = next((part for part in parts if isinstance(part, Words) and part.within is None), None)
    alone = sum(1 for part in parts if isinstance(part, Words) and part.within is not None) == 1
    return tuple(
        replace(part, anchor=anchor, alone=alone) if isinstance(part, Words) and part.within else part
        for part in parts
    )


def _words(condition: Condition, lists: Lists) -> Words:
    own = () if condition.terms is None else condition.terms.pairs()
    listed = tuple(pair for name in condition.list_ for pair in lists[name].pairs())
    return Words((*own, *listed), frozenset(condition.fields) or None, condition.within)


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


def canonical(formula: Formula) -> str:
    """A text that two formulas share where they ask the same, whatever the order of their parts and words."""
    if isinstance(formula, All):
        return f"all{sorted(map(canonical, formula.parts))}"
    if isinstance(formula, AtLeast):
        return f"{formula.count}of{sorted(map(canonical, formula.parts))}"
    if isinstance(formula, Not):
        return f"not({canonical(formula.part)})"
    if isinstance(formula, Words):
        anchor = "" if formula.anchor is None else canonical(formula.anchor)
        return f"words{sorted(set(formula.terms))}{sorted(formula.fields or ())}{formula.within}{anchor}"
    if isinstance(formula, Known):
        return f"{formula.kind}:{formula.name}{sorted(formula.values)}"
    return f"{formula.field}{sorted(map(repr, formula.tests))}{formula.exists}"
