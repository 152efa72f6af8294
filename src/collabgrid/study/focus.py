"""A classifier with its grid narrowed to one record after the other, so that changes of the grid are read at once."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from itertools import count
from typing import Any, Final

from collabgrid.engine import Classification, Classifier
from collabgrid.engine.compile import compile_rules
from collabgrid.grid import Grid
from collabgrid.study.narrowing import Narrowed, Narrower

_BETWEEN_COLLECTIONS: Final = 50


class Focus:
    """Narrows the grid of a classifier to records."""

    def __init__(self, classifier: Classifier) -> None:
        self.classifier = classifier
        self.narrower = Narrower(classifier.grid)
        self._numbers = count()

    def compile(self, grid: Grid) -> Classifier:
        """A classifier that is read with and dropped; what it reads bears the stamp of the whole grid.

        What classifiers leave behind is in circles. Where the cycle collector rests, as it should while much is
        compiled, the young objects are looked through now and then: it costs little, and keeps what is held small.
        """
        if next(self._numbers) % _BETWEEN_COLLECTIONS == 0:
            gc.collect(0)
        return Classifier.restored((self.classifier.stamp, compile_rules(grid)), lambda: grid)

    def prove(self, narrowed: Narrowed, record: Mapping[str, Any], reading: Classification) -> Narrowed:
        """The grid narrowed to a record that is read as `reading`; the whole grid where that reads it otherwise."""
        if votes_of(self.compile(narrowed.grid).classify(record)) == votes_of(reading):
            return narrowed
        every = [each.id for each in self.classifier.grid.initiatives]
        return self.narrower.narrow(record, self.classifier.terms(), every, with_levers=True)


def votes_of(reading: Classification) -> tuple[object, ...]:
    """What is equal of two readings where nothing speaks otherwise."""
    axes = [(each.category, each.also, each.scores, [v[:3] for v in each.votes]) for each in reading.readings]
    status = [vote[:3] for vote in reading.status_votes]
    return axes, reading.status, status, reading.practices, reading.initiatives
