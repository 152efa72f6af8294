"""Which claims about one record exclude each other. Sound: two claims are said to clash only where no record meets
both; nothing is said of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from collabgrid.engine.comparisons import number_test, text_test
from collabgrid.grid import ANY_LANGUAGE, STATUS, STATUSES, Grid
from collabgrid.study.logic.formula import Claim, Comparison, Known, Words

_EXACT = ("equals", "one_of")


class Literal(NamedTuple):
    """A claim, or its denial."""

    claim: Claim
    holds: bool


class Clash(NamedTuple):
    """Literals that exclude each other."""

    literals: tuple[Literal, ...]


class Theory:
    """What is known of a record before it is there: axes with one value, categories that nothing speaks for."""

    def __init__(
        self, grid: Grid, *, one_value: bool = False, spoken: frozenset[tuple[str, str]] | None = None
    ) -> None:
        """`one_value`: each field has one value; `spoken`: the (axis, category) pairs that can be read at all."""
        self.one_value = one_value
        self.spoken = spoken
        self._single = {axis for axis in grid.category_ids() if not grid.policy.decision_of(axis).also}

    def clash(self, new: Literal, others: Sequence[Literal]) -> Clash | None:
        """What the new literal clashes with, itself included; nothing where all may hold together."""
        if self._is_impossible(new):
            return Clash((new,))
        for other in others:
            if new.holds != other.holds:
                affirmed, denied = (new, other) if new.holds else (other, new)
                if implies(affirmed.claim, denied.claim):
                    return Clash((affirmed, denied))
            elif (new.holds and self._exclude(new.claim, other.claim)) or (
                not new.holds and _leaves_no_status((new.claim, other.claim))
            ):
                return Clash((other, new))
        return _denied_together(new, others)

    def _is_impossible(self, literal: Literal) -> bool:
        claim = literal.claim
        if isinstance(claim, Words):
            return literal.holds and not claim.terms
        if isinstance(claim, Comparison):
            return literal.holds and claim.exists is not False and not may_pass(claim.tests)
        if not literal.holds:
            return _leaves_no_status((claim,))
        if claim.kind == "reading" and claim.name != STATUS and self.spoken is not None:
            return all((claim.name, value) not in self.spoken for value in claim.values)
        return False

    def _exclude(self, one: Claim, other: Claim) -> bool:
        """Whether two claims cannot both hold."""
        if isinstance(one, Comparison) and isinstance(other, Comparison) and one.field == other.field:
            if (one.exists is False) != (other.exists is False):
                return True
            return self.one_value and not may_pass((*one.tests, *other.tests))
        if (
            isinstance(one, Known)
            and isinstance(other, Known)
            and (one.kind, one.name) == (other.kind, other.name)
        ):
            single = one.kind in ("status", "context") or (one.kind == "reading" and one.name in self._single)
            return single and one.values.isdisjoint(other.values)
        return False


def _denied_together(new: Literal, others: Sequence[Literal]) -> Clash | None:
    """Words that are asked for, each of which one of several denials excludes."""
    if not isinstance(new.claim, Words):
        return None
    every = [(each, each.claim) for each in (*others, new) if isinstance(each.claim, Words)]
    denied = [(each, words) for each, words in every if not each.holds and words.within is None]
    if len(denied) < 2:
        return None
    for asked, own in every:
        if not asked.holds:
            continue
        there = [(each, words) for each, words in denied if words.fields in (None, own.fields)]
        wide = {pair for _, words in there for pair in words.terms}
        if own.terms and all(pair in wide or (ANY_LANGUAGE, pair[1]) in wide for pair in own.terms):
            return Clash((asked, *(each for each, _ in there)))
    return None


def implies(one: Claim, other: Claim) -> bool:
    """Whether every record that meets the first claim meets the second."""
    if isinstance(one, Words) and isinstance(other, Words):
        return _words_imply(one, other)
    if isinstance(one, Known) and isinstance(other, Known):
        return (one.kind, one.name) == (other.kind, other.name) and one.values <= other.values
    if isinstance(one, Comparison) and isinstance(other, Comparison) and one.field == other.field:
        if other.exists is False or one.exists is False:
            return other.exists is False and one.exists is False
        return _tests_imply(one.tests, other.tests)
    return False


def _words_imply(one: Words, other: Words) -> bool:
    if other.fields is not None and (one.fields is None or not one.fields <= other.fields):
        return False
    if other.within is not None:
        near = one.within is not None and one.within <= other.within
        if not (near and other.alone and one.anchor and other.anchor and implies(one.anchor, other.anchor)):
            return False
    wide = set(other.terms)
    return all(pair in wide or (ANY_LANGUAGE, pair[1]) in wide for pair in one.terms)


Tests = Sequence[tuple[str, tuple[str, ...] | float]]


def _tests_imply(one: Tests, other: Tests) -> bool:
    """Whether a value that passes the first tests passes the second."""
    exact = _exact_values(one)
    if exact is not None:
        return all(passes(value, other) for value in exact if passes(value, one))
    return all(any(_test_implies(own, wanted) for own in one) for wanted in other)


def _test_implies(
    own: tuple[str, tuple[str, ...] | float], wanted: tuple[str, tuple[str, ...] | float]
) -> bool:
    if own[0] != wanted[0]:
        return False
    if isinstance(own[1], float) and isinstance(wanted[1], float):
        return own[1] >= wanted[1] if own[0] == "greater" else own[1] <= wanted[1]
    return (
        not isinstance(own[1], float) and not isinstance(wanted[1], float) and set(own[1]) <= set(wanted[1])
    )


def may_pass(tests: Tests) -> bool:
    """Whether one value may pass all the tests; true where that is not known."""
    exact = _exact_values(tests)
    if exact is not None:
        return any(passes(value, tests) for value in exact)
    least = max(
        (bound for name, bound in tests if name == "greater" and isinstance(bound, float)), default=None
    )
    most = min((bound for name, bound in tests if name == "less" and isinstance(bound, float)), default=None)
    return least is None or most is None or least < most


def _exact_values(tests: Tests) -> tuple[str, ...] | None:
    """The values of which a value that passes must be one, where the tests name them."""
    return next((value for name, value in tests if name in _EXACT and not isinstance(value, float)), None)


def passes(value: str, tests: Tests) -> bool:
    """Whether a folded value passes all the tests."""
    return all(
        (number_test(name, wanted) if isinstance(wanted, float) else text_test(name, wanted))[1](value)
        for name, wanted in tests
    )


def _leaves_no_status(denied: Iterable[Claim]) -> bool:
    """Whether the denied claims leave none of the states that an initiative may be in."""
    statuses = [claim for claim in denied if isinstance(claim, Known) and claim.kind == "status"]
    return bool(statuses) and set(STATUSES) <= {value for claim in statuses for value in claim.values}
