"""What of a grid its examples exercise, and what of it could be lost without any of them noticing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from collabgrid.engine import Classifier
from collabgrid.grid import Grid
from collabgrid.source import collection_paused
from collabgrid.study.bench import Bench
from collabgrid.study.examples import ExampleResult
from collabgrid.study.pieces import (
    ITEM_KINDS,
    Piece,
    PieceKind,
    branch_pieces,
    item_pieces,
    item_place,
    parts_of_all,
    term_pieces,
)

REASONS: Final = ("denied", "somebody_else", "longer_wording")
"""Why a mention may be set aside."""

LOSSES: Final[tuple[PieceKind, ...]] = ("rule", "practice", "initiative")
"""Whole items that are taken away in turn."""


@dataclass(frozen=True, slots=True)
class Exercised:
    """How many pieces of a kind there are, and which of them no example exercises."""

    kind: PieceKind
    count: int
    idle: tuple[Piece, ...]
    """In the order of the grid."""


@dataclass(frozen=True, slots=True)
class Mutants:
    """The grid without one piece, for every piece of a kind that examples exercise, and whether one notices."""

    kind: PieceKind
    count: int
    unnoticed: tuple[Piece, ...]
    """Those of which the loss (or the opposite, of a condition) leaves every example as expected."""


@dataclass(frozen=True, slots=True)
class GridTest:
    """The examples of a grid run as its tests, and what they exercise."""

    results: tuple[ExampleResult, ...]
    exercised: tuple[Exercised, ...]
    """Rules, practices, initiatives, levers, exceptions, terms."""
    set_aside: tuple[tuple[str, int], ...]
    """For each reason of `REASONS` in how many examples a mention is set aside for it."""
    mutants: tuple[Mutants, ...]
    """Rules, practices, initiatives, exceptions, conditions, terms; none where mutants were not asked for."""

    @property
    def failures(self) -> tuple[ExampleResult, ...]:
        """The examples that are not read as expected, and the known misses that are read right."""
        return tuple(each for each in self.results if not each.as_expected)

    @property
    def gaps(self) -> tuple[Piece, ...]:
        """The rules, practices, initiatives and levers that no example exercises, or whose loss none notices."""
        idle = [piece for each in self.exercised if each.kind in ITEM_KINDS for piece in each.idle]
        unnoticed = [piece for each in self.mutants if each.kind in ITEM_KINDS for piece in each.unnoticed]
        return (*idle, *unnoticed)


def exercise_grid(grid: Grid | Classifier, *, mutate: bool = False) -> GridTest:
    """Run the examples of a grid as its tests and see what of the grid they exercise.

    A rule, practice or initiative is exercised where it speaks in an example, a lever where it is proposed, a term
    where it stands in one, an exception (`unless`, `not`) where without it something else would be read. With
    `mutate` every piece that is exercised is taken away in turn, or a part of an `all` is turned into its opposite,
    and the examples in which it speaks are read again: none of the others can tell the difference.
    """
    with collection_paused():
        bench = Bench(grid)
        exercised = [piece for piece in bench.exceptions if _is_exercised(bench, piece)]
        kinds = (*_exercised_items(bench), _exercised_exceptions(bench, exercised), _exercised_terms(bench))
        mutants = tuple(_mutants(bench, exercised)) if mutate else ()
        return GridTest(bench.results, kinds, _set_aside(bench), mutants)


def _exercised_items(bench: Bench) -> Iterator[Exercised]:
    pieces = tuple(item_pieces(bench.grid))
    for kind in ITEM_KINDS:
        own = [piece for piece in pieces if piece.kind == kind]
        yield Exercised(kind, len(own), tuple(each for each in own if each.place not in bench.speaking))


def _exercised_terms(bench: Bench) -> Exercised:
    pieces = tuple(term_pieces(bench.grid))
    return Exercised(
        "term", len(pieces), tuple(each for each in pieces if each.terms[0] not in bench.holding)
    )


def _exercised_exceptions(bench: Bench, exercised: Collection[Piece]) -> Exercised:
    own = set(exercised)
    return Exercised(
        "exception", len(bench.exceptions), tuple(each for each in bench.exceptions if each not in own)
    )


def _is_exercised(bench: Bench, exception: Piece) -> bool:
    return any(
        bench.changes(number, bench.read_without(number, exception)) for number in bench.excepting(exception)
    )


def _set_aside(bench: Bench) -> tuple[tuple[str, int], ...]:
    counts = Counter(
        reason
        for result in bench.results
        for reason in {each.reason for each in result.classification.set_aside}
    )
    return tuple((reason, counts[reason]) for reason in REASONS)


def _mutants(bench: Bench, exceptions: Sequence[Piece]) -> Iterator[Mutants]:
    items = [_try_items(bench, kind) for kind in LOSSES]
    yield from items
    yield _try_each(bench, "exception", ((piece, bench.excepting(piece)) for piece in exceptions))
    yield _try_conditions(bench, {piece.place for own in items for piece in own.unnoticed})
    yield _try_each(bench, "term", ((each, _holding(bench, each)) for each in _terms_by_form(bench)))


def _try_items(bench: Bench, kind: PieceKind) -> Mutants:
    pieces = [each for each in item_pieces(bench.grid) if each.kind == kind and each.place in bench.speaking]
    return _try_each(bench, kind, ((each, bench.speaking[each.place]) for each in pieces))


def _try_each(bench: Bench, kind: PieceKind, pieces: Iterable[tuple[Piece, Iterable[int]]]) -> Mutants:
    tried = [(piece, _is_noticed(bench, piece, numbers)) for piece, numbers in pieces]
    return Mutants(kind, len(tried), tuple(piece for piece, noticed in tried if not noticed))


def _is_noticed(bench: Bench, piece: Piece, numbers: Iterable[int]) -> bool:
    return any(bench.notices(number, bench.read_without(number, piece)) for number in numbers)


def _try_conditions(bench: Bench, unnoticed: Collection[str]) -> Mutants:
    """Branches of `any` and `at_least` taken away, parts of `all` turned into their opposites.

    A part turned round silences its branch, or its rule, wherever that holds: it is noticed where the loss of that
    is. What lies in a rule or practice whose own loss is not noticed is passed over, and so are the parts of a
    branch whose loss is not.
    """
    speaking = bench.speaking
    branches = [
        (piece, [n for n in speaking[own] if bench.may_hold(n, piece)])
        for piece in branch_pieces(bench.grid)
        if (own := item_place(piece.place)) in speaking and own not in unnoticed
    ]
    found = _try_each(bench, "condition", ((piece, numbers) for piece, numbers in branches if numbers))
    noticed = {piece.place for piece, numbers in branches if numbers} - {
        each.place for each in found.unnoticed
    }
    noticed |= speaking.keys() - set(unnoticed)
    parts = sum(1 for _, owner in parts_of_all(bench.grid) if owner in noticed)
    return Mutants("condition", found.count + parts, found.unnoticed)


def _holding(bench: Bench, piece: Piece) -> Sequence[int]:
    """The examples in which a term stands."""
    return sorted({number for term in piece.terms for number in bench.holding[term]})


def _terms_by_form(bench: Bench) -> Iterator[Piece]:
    """The terms that stand in examples; those that take the same forms are one piece."""
    field = bench.grid.policy.fields[0][0]
    places = {piece.terms[0]: piece.place for piece in term_pieces(bench.grid)}
    there = [term for term in places if term in bench.holding]
    found = {term: bench.classifier.terms_found({field: term}) for term in there}
    done: set[str] = set()
    for term in there:
        if term not in done:
            same = [each for each in found[term] if each in found and term in found[each] and each != term]
            own = (term, *sorted(same, key=there.index))
            done.update(own)
            yield Piece("term", places[term], own)
