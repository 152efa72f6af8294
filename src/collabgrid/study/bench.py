"""The examples of a grid, ready to be read again with a piece of the grid taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from collabgrid.engine import Classification, Classifier
from collabgrid.engine.further import FurtherRules, Look, WatchedGrid
from collabgrid.engine.leaving import Leaving, Loss
from collabgrid.grid import Example, Grid
from collabgrid.study.examples import ExampleResult, compare_example, judge_example
from collabgrid.study.focus import Focus, votes_of
from collabgrid.study.narrowing import Narrowed
from collabgrid.study.pieces import (
    ITEM_KINDS,
    Piece,
    change_condition,
    exception_pieces,
    find_condition,
    item_place,
)
from collabgrid.study.rewriting import items_of, keep_terms, terms_of_condition, terms_of_item

IsGone = Callable[[str, str, str], bool]


@dataclass(frozen=True, slots=True)
class Trial:
    """An example with what was read in it."""

    example: Example
    result: ExampleResult
    look: Look
    """Of it, `held` are the places of the exceptions without which their rule or practice holds."""
    spoke: frozenset[str]
    """The places of the rules, practices and initiatives that spoke, and of the levers proposed."""

    @property
    def record(self) -> dict[str, Any]:
        """The record of the example."""
        return dict(self.example.record)


class Bench:
    """The examples of a grid, read once; each can be read again without a piece of the grid.

    Mostly the other terms are found as before: then the whole grid is read with a rule changed, or as if a term stood
    nowhere. Else what can speak in the example is compiled without the piece; should that read the example in
    another way than the whole grid does, the whole grid is compiled so.
    """

    def __init__(self, grid: Grid | Classifier) -> None:
        self.grid = grid.grid if isinstance(grid, Classifier) else grid
        self.items: dict[str, Any] = dict(items_of(self.grid))
        """The rules, practices and initiatives by their places."""
        self.exceptions = tuple(exception_pieces(self.grid))
        self._whole = WatchedGrid(self.grid)
        self.classifier = self._whole.classifier
        self._focus = Focus(self.classifier)
        self._narrowed: dict[int, Narrowed] = {}
        self._proofs: dict[int, Narrowed] = {}
        self._leaving = Leaving(self._whole.compiled.lexicon)
        self._losses: dict[Piece, Loss] = {}
        self._changes: dict[Piece, FurtherRules] = {}
        changed = {each.place: self.changed(each) for each in self.exceptions if not _is_of_initiative(each)}
        watched = self._whole.watch(changed)
        self.trials = tuple(self._trial(example, watched) for example in self.grid.examples)
        self.results = tuple(trial.result for trial in self.trials)

    @cached_property
    def holding(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials by the terms that stand in them."""
        return _by_key((term, i) for i, trial in enumerate(self.trials) for term in trial.look.terms)

    @cached_property
    def speaking(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials by the places that spoke in them."""
        return _by_key((place, i) for i, trial in enumerate(self.trials) for place in trial.spoke)

    @cached_property
    def _excepting(self) -> dict[str, tuple[int, ...]]:
        """The numbers of the trials by the exceptions without which something holds, and by the initiatives named."""
        pairs = [(place, i) for i, trial in enumerate(self.trials) for place in trial.look.held]
        for i, trial in enumerate(self.trials):
            pairs += [(f"initiatives.{name}", i) for name in trial.look.named]
        return _by_key(pairs)

    def excepting(self, exception: Piece) -> list[int]:
        """The numbers of the trials in which nothing but this exception keeps its rule or practice silent; of an
        initiative, those that name it while it is silent."""
        own = item_place(exception.place)
        numbers = self._excepting.get(own if _is_of_initiative(exception) else exception.place, ())
        return [number for number in numbers if own not in self.trials[number].spoke]

    def narrowed(self, number: int) -> Narrowed:
        """The grid narrowed to an example, whether or not it reads it as the whole does."""
        if number not in self._narrowed:
            trial, look = self.trials[number], self.trials[number].look
            with_levers = "levers" in dict(trial.example.expect)
            self._narrowed[number] = self._focus.narrower.narrow(
                trial.record, look.terms, look.named, with_levers=with_levers
            )
        return self._narrowed[number]

    def _proved(self, number: int) -> Narrowed:
        """The same, or the whole grid where it reads the example otherwise."""
        if number not in self._proofs:
            trial = self.trials[number]
            self._proofs[number] = self._focus.prove(
                self.narrowed(number), trial.record, trial.look.classification
            )
        return self._proofs[number]

    def read_without(self, number: int, piece: Piece) -> Classification:
        """What is read in an example when the grid lacks the piece."""
        trial = self.trials[number]
        if self._leaves_alone(piece, trial.look):
            return self._whole.read(trial.record, self._change(piece), frozenset(piece.terms))
        without = self._without(self._proved(number), piece)
        return self._focus.compile(without).classify(trial.record)

    def notices(self, number: int, reading: Classification) -> bool:
        """Whether an example that is read as expected is not so in this reading."""
        trial = self.trials[number]
        is_sound = not trial.result.differences and trial.result.known_miss is None
        return is_sound and bool(compare_example(trial.example, reading))

    def changes(self, number: int, reading: Classification) -> bool:
        """Whether anything speaks otherwise in this reading of an example."""
        return votes_of(reading) != votes_of(self.trials[number].result.classification)

    def _trial(self, example: Example, watched: FurtherRules) -> Trial:
        look = self._whole.look(dict(example.record), watched)
        result = judge_example(example, look.classification)
        return Trial(example, result, look, frozenset(_spoke(look.classification)))

    def _leaves_alone(self, piece: Piece, look: Look) -> bool:
        """Whether an example without a piece is read as if what stands there of it were just not looked for."""
        if _is_of_initiative(piece):
            return False
        loss = self._loss(piece)
        return self._leaving.is_plain(loss, look) and not (piece.terms and loss.shared)

    def _loss(self, piece: Piece) -> Loss:
        """The terms that leave the grid with a piece."""
        if piece not in self._losses:
            narrower = self._focus.narrower
            if piece.kind == "term":
                lost = [pair for term in piece.terms for pair in narrower.written[term]]
            else:
                is_gone = _is_gone(piece)
                own = [pair for _, terms in self._terms_of(piece) for pair in terms.pairs()]
                lost = [pair for pair in own if all(is_gone(place, *pair) for place in narrower.places[pair])]
            self._losses[piece] = self._leaving.loss(lost)
        return self._losses[piece]

    def _terms_of(self, piece: Piece) -> Iterator[tuple[str, Any]]:
        item = self.items[item_place(piece.place)]
        if piece.kind in ITEM_KINDS:
            return terms_of_item(item, piece.place)
        return terms_of_condition(find_condition(item, piece.place), piece.place)

    def _change(self, piece: Piece) -> FurtherRules:
        """What the whole grid is read beside, and which of its rules is silent, when it lacks a piece."""
        if piece not in self._changes:
            if piece.kind == "term":
                found = self._whole.silence("")
            elif piece.kind in ITEM_KINDS:
                found = self._whole.silence(piece.place)
            else:
                found = self._whole.change(self.changed(piece))
            self._changes[piece] = found
        return self._changes[piece]

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

    def may_hold(self, number: int, piece: Piece) -> bool:
        """Whether the condition that a piece stands for can hold in an example."""
        return self.narrowed(number).may_hold(
            find_condition(self.items[item_place(piece.place)], piece.place)
        )


def _is_of_initiative(piece: Piece) -> bool:
    return piece.place.startswith("initiatives.")


def _is_gone(piece: Piece) -> IsGone:
    """Whether a term at a place goes with the piece."""
    if piece.kind == "term":
        return lambda place, language, term: term in piece.terms
    return lambda place, language, term: place.startswith(f"{piece.place}.")


def _with_known_words(grid: Grid, narrowed: Narrowed, is_gone: IsGone) -> Grid:
    known = narrowed.known_words(is_gone)
    rules = tuple(known if rule.id == known.id else rule for rule in grid.rules)
    return grid.model_copy(update={"rules": rules})


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
