"""What would have to change in a record for it to be read otherwise. Every answer is a record that was read again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from collabgrid.engine import Classification, Classifier, Reading
from collabgrid.study.changes import Change, Wording, additions, fillings, leave_out, wordings_of

_MOST_REMOVED = 12  # wordings that are left out together at most


class Flip(NamedTuple):
    """A change of the record, and what one axis is read as after it."""

    change: Change
    category: str | None
    """The category that it is read as then; nothing where the axis is undecided then."""


@dataclass(frozen=True, slots=True)
class AxisFlips:
    """What would change the reading of one axis, or of the scope."""

    axis: str
    category: str | None
    """What it is read as now."""
    removal: Flip | None
    """The fewest quoted words that must go; of several wordings, none can stay."""
    additions: tuple[Flip, ...]
    """Terms of the grid that alone lead elsewhere: for each category the shortest, the shortest first."""
    fillings: tuple[Flip, ...]
    """Fields that alone lead elsewhere: for each field and category one value, the most telling field first."""

    @property
    def smallest(self) -> Flip | None:
        """The one that touches the fewest words; nothing where none was found."""
        every = [*([self.removal] if self.removal else []), *self.additions[:1], *self.fillings[:1]]
        return min(every, key=lambda flip: flip.change.size, default=None)

    def telling_fields(self) -> tuple[tuple[str, tuple[Flip, ...]], ...]:
        """The fields whose answer would decide the axis, those with the most different answers first."""
        found: dict[str, list[Flip]] = {}
        for flip in self.fillings:
            if flip.category is not None:
                found.setdefault(flip.change.field, []).append(flip)
        ranked = sorted(found.items(), key=lambda pair: -len(pair[1]))
        return tuple((field, tuple(flips)) for field, flips in ranked)


def find_flips(
    classifier: Classifier, record: Mapping[str, Any], *, context: Mapping[str, str] | None = None
) -> tuple[AxisFlips, ...]:
    """For the scope and each axis, the smallest changes of the record after which it is read otherwise.

    Tried are: leaving quoted words out, saying one more term of the grid, filling one field that a rule asks for.
    Some hundreds of records are read for it.
    """
    result = classifier.classify(record, context=context)
    search = _Search(classifier, record, result)
    added = search.read(additions(classifier.grid, record, result.language))
    filled = search.read(fillings(classifier.grid, record))
    removed = search.read(search.removals())
    return tuple(_flips_of(search, reading, added, filled, removed) for reading in result.readings)


Tried = Sequence[tuple[Change, Classification]]


class _Search:
    """A record, and readings of it after changes."""

    def __init__(self, classifier: Classifier, record: Mapping[str, Any], result: Classification) -> None:
        self.classifier = classifier
        self.record = record
        self.wordings = wordings_of(result)

    def read(self, changes: Iterable[Change]) -> Tried:
        """What is read after each of the changes."""
        return [(change, self.classifier.classify(change.record)) for change in changes]

    def removals(self) -> list[Change]:
        """The record without each one of its wordings."""
        found = (leave_out(self.record, (wording,)) for wording in self.wordings)
        return [change for change in found if change is not None]

    def several_removed(self, reading: Reading) -> Flip | None:
        """As few wordings as must go together for the axis to be read otherwise; nothing where even all of them
        do not suffice."""
        chosen: list[Wording] = []
        for wording in self._strongest(reading):
            chosen.append(wording)
            if self._flip(reading, chosen) is not None:
                break
        else:
            return None
        for wording in chosen[:-1]:
            rest = [each for each in chosen if each is not wording]
            if self._flip(reading, rest) is not None:
                chosen = rest
        return self._flip(reading, chosen)

    def _strongest(self, reading: Reading) -> list[Wording]:
        """The wordings that speak for the category, those of the heaviest votes first; then all others, since a vote
        may follow from other axes."""
        weights: dict[str, float] = {}
        for vote in reading.votes:
            if vote.category == reading.category:
                for each in vote.evidence:
                    weights[each.quote.casefold()] = weights.get(each.quote.casefold(), 0) + vote.weight
        ranked = sorted(self.wordings, key=lambda wording: -weights.get(wording.words.casefold(), 0))
        return ranked[:_MOST_REMOVED]

    def _flip(self, reading: Reading, wordings: Sequence[Wording]) -> Flip | None:
        change = leave_out(self.record, tuple(wordings))
        if change is None:
            return None
        category = self.classifier.classify(change.record).reading(reading.axis).category
        return None if category == reading.category else Flip(change, category)


def _flips_of(search: _Search, reading: Reading, added: Tried, filled: Tried, removed: Tried) -> AxisFlips:
    removals = _flips(reading, removed)
    removal = min(removals, key=lambda flip: flip.change.size, default=None)
    if removal is None and reading.category is not None:
        removal = search.several_removed(reading)
    by_category: dict[str | None, Flip] = {}
    for flip in sorted(_flips(reading, added), key=lambda flip: flip.change.size):
        by_category.setdefault(flip.category, flip)
    by_field: dict[tuple[str, str | None], Flip] = {}
    for flip in _flips(reading, filled):
        by_field.setdefault((flip.change.field, flip.category), flip)
    counts = [field for field, _ in by_field]
    ranked = sorted(by_field.values(), key=lambda flip: -counts.count(flip.change.field))
    return AxisFlips(reading.axis, reading.category, removal, tuple(by_category.values()), tuple(ranked))


def _flips(reading: Reading, tried: Tried) -> list[Flip]:
    found = [(change, result.reading(reading.axis).category) for change, result in tried]
    return [Flip(change, category) for change, category in found if category != reading.category]
