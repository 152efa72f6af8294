"""Labelled records read with a grid: what the label says beside what was read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from collabgrid.engine import Classification, Classifier
from collabgrid.grid import UNDECIDED
from collabgrid.study.labels import GOLD, Label, read_label


@dataclass(frozen=True, slots=True)
class Outcome:
    """One labelled record, and what was read in it."""

    record: Mapping[str, Any]
    label: Label
    classification: Classification

    def gold(self, axis: str) -> str:
        """What the label says; `undecided` where the record leaves the axis open. Raises KeyError without a
        label."""
        return self.label.values[axis]

    def read(self, axis: str) -> str:
        """What was read; `undecided` where nothing was decided."""
        return self.classification.reading(axis).category or UNDECIDED

    def pair(self, axis: str) -> tuple[str, str]:
        """(gold, read)."""
        return self.gold(axis), self.read(axis)

    def is_decided(self, axis: str) -> bool:
        """Whether a category was read."""
        return self.classification.reading(axis).category is not None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Records read beside their labels."""

    outcomes: tuple[Outcome, ...]
    """In the order of their ids, whatever the order they came in."""
    unlabelled: tuple[str, ...]
    """The ids of records without a label."""


def compare_records(classifier: Classifier, records: Iterable[Mapping[str, Any]]) -> Comparison:
    """Read every labelled record without showing its label to the grid."""
    outcomes = []
    unlabelled = []
    for record in records:
        label = read_label(classifier.grid, record)
        if label is None:
            unlabelled.append(str(record.get("id", "")))
            continue
        shown = {field: value for field, value in record.items() if field != GOLD}
        outcomes.append(Outcome(record, label, classifier.classify(shown)))
    outcomes.sort(key=lambda each: (each.label.id, repr(each.record)))
    return Comparison(tuple(outcomes), tuple(sorted(unlabelled)))


def compared_on(axis: str, outcomes: Iterable[Outcome], positive: Collection[str]) -> list[Outcome]:
    """The outcomes that count on an axis, or on the scope."""
    return [each for each in outcomes if each.label.counts_on(axis, positive)]
