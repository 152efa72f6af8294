"""A classifier with its grid narrowed to one record after the other, so that changes of the grid are read at once."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any, Final

from collabgrid.engine import Classification, Classifier, Explanation, compile_grid
from collabgrid.engine.compile import compile_rules
from collabgrid.grid import Grid, LeverPolicy, Vocabulary
from collabgrid.study.narrowing import Narrowed, Narrower

_BETWEEN_COLLECTIONS: Final = 50


class Focus:
    """Narrows the grid of a classifier to records."""

    def __init__(self, classifier: Classifier) -> None:
        self.classifier = classifier
        self._narrower = Narrower(classifier.grid)
        self._numbers = count()
        self._unnamed = compile_grid(_without_exceptions(classifier.grid))

    def named_in(self, record: Mapping[str, Any], reading: Classification) -> frozenset[str]:
        """The ids of the initiatives that a record names, those included whose exception holds."""
        return frozenset((*self._unnamed.classify(record).initiatives, *reading.initiatives))

    def compile(self, grid: Grid) -> Classifier:
        """A classifier that is read with and dropped; what it reads bears the stamp of the whole grid.

        What classifiers leave behind is in circles. Where the cycle collector rests, as it should while much is
        compiled, the young objects are looked through now and then: it costs little, and keeps what is held small.
        """
        if next(self._numbers) % _BETWEEN_COLLECTIONS == 0:
            gc.collect(0)
        return Classifier.restored((self.classifier.stamp, compile_rules(grid)), lambda: grid)

    def narrow(
        self,
        record: Mapping[str, Any],
        reading: Classification,
        found: Iterable[str],
        *,
        with_levers: bool = False,
    ) -> tuple[Narrowed, Explanation]:
        """The grid narrowed to a record, of which `reading` is the reading and `found` the terms; and its reading.

        Where that should differ from the reading of the whole grid, the whole grid takes its place.
        """
        named = self.named_in(record, reading)
        narrowed = self._narrower.narrow(record, frozenset(found), named, with_levers=with_levers)
        explained = self.compile(narrowed.grid).explain(record)
        if votes_of(explained.classification) != votes_of(reading):
            every = [each.id for each in self.classifier.grid.initiatives]
            narrowed = self._narrower.narrow(record, self.classifier.terms(), every, with_levers=True)
            explained = self.compile(narrowed.grid).explain(record)
        return narrowed, explained


def votes_of(reading: Classification) -> tuple[object, ...]:
    """What is equal of two readings where nothing speaks otherwise."""
    axes = [(each.category, each.also, each.scores, [v[:3] for v in each.votes]) for each in reading.readings]
    status = [vote[:3] for vote in reading.status_votes]
    return axes, reading.status, status, reading.practices, reading.initiatives


def _without_exceptions(grid: Grid) -> Grid:
    """The grid with initiatives that have no exception, and nothing else that speaks: it tells which are named."""
    initiatives = tuple(each.model_copy(update={"unless": None}) for each in grid.initiatives)
    nothing: dict[str, Any] = {"rules": (), "practices": (), "lists": (), "vocabulary": Vocabulary()}
    nothing |= {"levers": (), "stakes": (), "examples": ()}
    nothing |= {"policy": grid.policy.model_copy(update={"levers": LeverPolicy()})}
    return grid.model_copy(update={"initiatives": initiatives, **nothing})
