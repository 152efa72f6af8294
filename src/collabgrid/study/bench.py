"""The examples of a grid, ready to be read again with a piece of the grid taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from collabgrid.engine import Classification, Classifier, Trace, compile_grid
from collabgrid.grid import Example, Grid, Terms
from collabgrid.grid.order import walk_condition
from collabgrid.study.examples import ExampleResult, compare_example, run_examples
from collabgrid.study.focus import Focus, votes_of
from collabgrid.study.narrowing import Narrowed
from collabgrid.study.pieces import ITEM_KINDS, Piece, change_condition, find_condition, item_place
from collabgrid.study.rewriting import items_of, keep_terms

IsGone = Callable[[str, str, str], bool]


@dataclass(frozen=True, slots=True)
class Trial:
    """An example with what was read in it, and what of the grid can speak in it."""

    example: Example
    result: ExampleResult
    found: frozenset[str]
    """The terms that stand in its record."""
    spoke: frozenset[str]
    """The places of the rules, practices and initiatives that spoke, and of the levers proposed."""
    named: frozenset[str]
    """The initiatives that it names, those included whose exception holds."""
    excepted: frozenset[str]
    """The places of the rules and practices that only an exception keeps from speaking."""
    narrowed: Narrowed


class Bench:
    """The examples of a grid, read once; each can be read again without a piece of the grid.

    Only what can speak in an example is compiled for it. Where that should read it in another way than the whole
    grid does, the whole grid is compiled instead.
    """

    def __init__(self, grid: Grid | Classifier) -> None:
        self.classifier = grid if isinstance(grid, Classifier) else compile_grid(grid)
        self.grid = self.classifier.grid
        self.results = run_examples(self.classifier)
        self._focus = Focus(self.classifier)
        pairs = zip(self.grid.examples, self.results, strict=True)
        self.trials = tuple(self._trial(example, result) for example, result in pairs)

    @cached_property
    def holding(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials by the terms that stand in them."""
        return _by_key((term, i) for i, trial in enumerate(self.trials) for term in trial.found)

    @cached_property
    def speaking(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials by the places that spoke in them."""
        return _by_key((place, i) for i, trial in enumerate(self.trials) for place in trial.spoke)

    @cached_property
    def excepting(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials in which an exception of the item at a place may hold."""
        pairs = [(place, i) for i, trial in enumerate(self.trials) for place in trial.excepted]
        for i, trial in enumerate(self.trials):
            pairs += [(f"initiatives.{name}", i) for name in trial.named]
        return _by_key(pairs)

    @cached_property
    def items(self) -> dict[str, Any]:
        """The rules, practices and initiatives by their places."""
        return dict(items_of(self.grid))

    def read_without(self, number: int, piece: Piece) -> Classification:
        """What is read in an example when the grid lacks the piece."""
        trial = self.trials[number]
        return self._focus.compile(self._without(trial.narrowed, piece)).classify(dict(trial.example.record))

    def notices(self, number: int, reading: Classification) -> bool:
        """Whether an example that is read as expected is not so in this reading."""
        trial = self.trials[number]
        is_sound = not trial.result.differences and trial.result.known_miss is None
        return is_sound and bool(compare_example(trial.example, reading))

    def changes(self, number: int, reading: Classification) -> bool:
        """Whether anything speaks otherwise in this reading of an example."""
        return votes_of(reading) != votes_of(self.trials[number].result.classification)

    def _trial(self, example: Example, result: ExampleResult) -> Trial:
        record, reading = dict(example.record), result.classification
        found = self.classifier.terms_found(record)
        with_levers = "levers" in dict(example.expect)
        narrowed, explained = self._focus.narrow(record, reading, found, with_levers=with_levers)
        excepted = frozenset(
            each.rule
            for each in explained.rules
            if not each.trace.holds and _holds_but_for_exceptions(each.trace)
        )
        named = self._focus.named_in(record, reading)
        return Trial(example, result, found, frozenset(_spoke(reading)), named, excepted, narrowed)

    def _without(self, narrowed: Narrowed, piece: Piece) -> Grid:
        grid = narrowed.grid
        is_gone = _is_gone(piece)
        if piece.kind == "term":
            return keep_terms(grid, lambda place, language, term: term not in piece.terms)
        if piece.kind in ITEM_KINDS:
            part, _, name = piece.place.partition(".")
            left = tuple(item for item in getattr(grid, part) if item.id != name)
            return _with_known_words(grid.model_copy(update={part: left}), narrowed, is_gone)
        part = piece.place.partition(".")[0]
        return _with_known_words(narrowed.with_item(part, self.changed(piece)), narrowed, is_gone)

    def changed(self, piece: Piece) -> Any:
        """The item of an exception or condition without it."""
        return change_condition(self.items[item_place(piece.place)], piece.place, lambda condition: None)

    def terms_of(self, piece: Piece) -> frozenset[str]:
        """The terms that an exception or condition looks for, by itself or in what stands in it."""
        found: set[str] = set()
        for _, each in walk_condition((), find_condition(self.items[item_place(piece.place)], piece.place)):
            own = () if each.terms is None else (each.terms,)
            for terms in (*own, *(self._lists[name] for name in each.list_)):
                found.update(term for _, term in terms.pairs())
        return frozenset(found)

    @cached_property
    def _lists(self) -> dict[str, Terms]:
        return dict(self.grid.lists)

    def may_hold(self, number: int, piece: Piece) -> bool:
        """Whether the condition that a piece stands for can hold in an example."""
        return self.trials[number].narrowed.may_hold(
            find_condition(self.items[item_place(piece.place)], piece.place)
        )


def _is_gone(piece: Piece) -> IsGone | None:
    """Whether a term at a place goes with the piece."""
    if piece.kind == "term":
        return lambda place, language, term: term in piece.terms
    return lambda place, language, term: place.startswith(f"{piece.place}.")


def _with_known_words(grid: Grid, narrowed: Narrowed, is_gone: IsGone | None) -> Grid:
    known = narrowed.known_words(is_gone)
    rules = tuple(known if rule.id == known.id else rule for rule in grid.rules)
    return grid.model_copy(update={"rules": rules})


def _holds_but_for_exceptions(trace: Trace) -> bool:
    """Whether a condition would hold if nothing in it had to be absent."""
    if trace.condition == "not":
        return True
    own = [_holds_but_for_exceptions(each) for each in trace.children]
    if trace.condition == "all":
        return all(own)
    if trace.condition == "any":
        return any(own)
    if trace.condition.startswith("at_least: "):
        return sum(own) >= int(trace.condition.removeprefix("at_least: "))
    return trace.holds is True


def _spoke(reading: Classification) -> Iterator[str]:
    for votes in (*(each.votes for each in reading.readings), reading.status_votes):
        yield from (vote.rule for vote in votes)
    yield from (f"practices.{each}" for each in reading.practices)
    yield from (f"initiatives.{each}" for each in reading.initiatives)
    yield from (f"levers.{each.lever}" for each in reading.levers)


def _by_key(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for key, number in pairs:
        found.setdefault(key, []).append(number)
    return {key: tuple(own) for key, own in found.items()}
