"""What is known of one record while it is read, and what conditions are found by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from collabgrid.engine.fold import fold
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
        "leaves",
        "practices",
        "readings",
        "record",
        "status",
        "texts",
        "there",
        "whole",
        "words",
    )

    def __init__(self, record: Record, texts: tuple[FieldText, ...], context: Mapping[str, str]) -> None:
        self.record = record
        self.texts = texts
        self.leaves: Mapping[int, Sequence[int]] = {}
        """The places of terms by the number of the terms condition that they are for."""
        self.words: Sequence[tuple[int, int, int]] = ()
        """For each place the number of the text, the first and the last word."""
        self.readings: dict[str, tuple[str, ...]] = {}
        self.practices: tuple[str, ...] = ()
        self.initiatives: tuple[str, ...] = ()
        self.status = ""
        self.context = context
        self.whole = False
        """Whether conditions are asked down to the last leaf; else the branches that cannot hold are left
        out."""
        self.there: set[Trigger] = set(record.fields)
        """What conditions may hold by: terms found, fields given, readings, practices and initiatives so far.
        """

    def add_values(self, fields: Iterable[str]) -> None:
        """Take in the values of fields whose values are looked for."""
        for field in fields:
            if field in self.record.fields:
                self.there.update([(field_key(field), value) for value in self.record.folded(field)])

    def add_terms(self, leaves: Mapping[int, Sequence[int]], words: Sequence[tuple[int, int, int]]) -> None:
        """Take in the places of the terms, by condition, and the words that they cover."""
        self.leaves, self.words = leaves, words
        self.there.update(leaves)

    def add_reading(self, axis: str, categories: tuple[str, ...]) -> None:
        """Take in what was read on an axis."""
        self.readings[axis] = categories
        self.there.update([(axis, category) for category in categories])

    def add_practices(self, practices: Iterable[str]) -> None:
        """Take in practices that were recognised."""
        self.practices = tuple(sorted({*self.practices, *practices}))
        self.there.update([(PRACTICE, practice) for practice in self.practices])

    def add_initiatives(self, initiatives: Iterable[str]) -> None:
        """Take in initiatives that were recognised."""
        self.initiatives = tuple(sorted(initiatives))
        self.there.update([(INITIATIVE, initiative) for initiative in self.initiatives])

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
