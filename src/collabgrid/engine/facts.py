"""What is known of one record while it is read, and what conditions are found by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.nearness import WordSpan
from collabgrid.engine.record import Record
from collabgrid.engine.texts import FieldText

PRACTICE, INITIATIVE = "practice", "initiative"
Trigger = int | str | tuple[str, str]
"""A thing by which a condition may hold: the number of a terms condition, the name of a field, a reading or a
practice."""
Triggers = frozenset[Trigger]


class Facts:
    """What is known of one record while it is read."""

    __slots__ = (
        "context",
        "initiatives",
        "known",
        "leaf",
        "practices",
        "readings",
        "record",
        "status",
        "texts",
        "there",
        "whole",
        "wordings",
        "words",
    )

    def __init__(self, record: Record, texts: tuple[FieldText, ...], context: Mapping[str, str]) -> None:
        self.record = record
        self.texts = texts
        self.leaf: Callable[[int], Sequence[int]]
        """The places of the terms that the terms condition of a number is for."""
        self.wordings: Collection[int] = ()
        """The numbers of the wordings that were found."""
        self.words: Sequence[WordSpan] = ()
        """For each place the number of the text, the first and the last word."""
        self.readings: dict[str, tuple[str, ...]] = {}
        self.practices: tuple[str, ...] = ()
        self.initiatives: tuple[str, ...] = ()
        self.status = ""
        self.context = context
        self.whole = False
        """Whether conditions are asked down to the last leaf; else the branches that cannot hold are left
        out."""
        self.known: set[Trigger] = set(record.fields)
        """What conditions may hold by beside terms: fields given, readings, practices and initiatives so far."""
        self.there: set[Trigger] = set(record.fields)
        """The same, and the terms conditions whose terms were found."""

    def add_values(self, fields: Iterable[str]) -> None:
        """Take in the values of fields whose values are looked for."""
        for field in fields:
            if field in self.record.fields:
                self._add([(field_key(field), value) for value in self.record.folded(field)])

    def add_terms(
        self,
        wordings: Collection[int],
        leaves_of: Sequence[tuple[int, ...]],
        leaf: Callable[[int], Sequence[int]],
        words: Sequence[WordSpan],
    ) -> None:
        """Take in the wordings found, the terms conditions that each is for, where these were seen, and the words
        that each place covers."""
        self.wordings, self.leaf, self.words = wordings, leaf, words
        self.there.update(*[leaves_of[wording] for wording in wordings])

    def add_reading(self, axis: str, categories: tuple[str, ...]) -> None:
        """Take in what was read on an axis."""
        self.readings[axis] = categories
        self._add([(axis, category) for category in categories])

    def add_practices(self, practices: Iterable[str]) -> None:
        """Take in practices that were recognised."""
        self.practices = tuple(sorted({*self.practices, *practices}))
        self._add([(PRACTICE, practice) for practice in self.practices])

    def add_initiatives(self, initiatives: Iterable[str]) -> None:
        """Take in initiatives that were recognised."""
        self.initiatives = tuple(sorted(initiatives))
        self._add([(INITIATIVE, initiative) for initiative in self.initiatives])

    def _add(self, triggers: Sequence[Trigger]) -> None:
        self.known.update(triggers)
        self.there.update(triggers)

    def known_context(self, name: str) -> str | None:
        """What is known of the territory: told with the record, else a field of the record by that name."""
        told = self.context.get(name)
        return fold(told).strip() if told is not None else next(iter(self.record.folded(name)), None)


def field_key(field: str) -> str:
    """What a value of the field is looked for under."""
    return f"{field}="


KnownFact = tuple[str, str, str]
"""A reading, a practice or the like that made a condition hold: (kind, name, value)."""


class FieldMatch(NamedTuple):
    """A field value that a comparison accepted, and the comparison in words."""

    field: str
    value: str
    says: str
