"""What is known of one record while it is read, and what conditions are found by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.texts import FieldText

if TYPE_CHECKING:
    from collabgrid.engine.places import LeafPlaces

PRACTICE, INITIATIVE = "practice", "initiative"
Trigger = int | str | tuple[str, str]
"""A thing by which a condition may hold: the number of a terms condition, the name of a field, a reading or a
practice."""
Triggers = frozenset[Trigger]


class Facts:
    """What is known of one record while it is read."""

    __slots__ = (
        "context",
        "fresh",
        "initiatives",
        "known",
        "places",
        "practices",
        "readings",
        "record",
        "status",
        "texts",
        "there",
        "whole",
    )

    def __init__(
        self,
        record: Record,
        texts: tuple[FieldText, ...],
        context: Mapping[str, str],
        *,
        settled: bool = True,
    ) -> None:
        """`settled`: what is known is kept in `known` and `there` from the first; else only once `settle` is called."""
        self.record = record
        self.texts = texts
        self.places: LeafPlaces
        """The terms and names by their places."""
        self.readings: dict[str, tuple[str, ...]] = {}
        self.practices: tuple[str, ...] = ()
        self.initiatives: tuple[str, ...] = ()
        self.status = ""
        self.context = context
        self.whole = False
        """Whether conditions are asked down to the last leaf; else the branches that cannot hold are left
        out."""
        self.known: set[Trigger] = set(record.fields) if settled else set()
        """What conditions may hold by beside terms: fields given, readings, practices and initiatives so far."""
        self.fresh: list[Trigger] = list(self.known)
        """Those of them that were not yet looked at."""
        self.there: set[Trigger] = self.known.copy()
        """The same, and the terms conditions whose terms were found."""

    def add_values(self, fields: Iterable[str]) -> None:
        """Take in the values of fields whose values are looked for."""
        for field in fields:
            if field in self.record.fields:
                self._add([(field_key(field), value) for value in self.record.folded(field)])

    def add_beginnings(self, beginnings: Iterable[tuple[str, tuple[str, ...], int]]) -> None:
        """Take in which of the folded beginnings that are looked for in each field its values have; with each
        field comes how long the longest is."""
        for field, wanted, longest in beginnings:
            if field in self.record.fields:
                for value in self.record.heads(field, longest):
                    if value.startswith(wanted):
                        own = [(beginning_key(field), each) for each in wanted if value.startswith(each)]
                        self._add(own)

    def add_terms(self, places: LeafPlaces, leaves: Iterable[Iterable[int]]) -> None:
        """Take in the places of the terms; `leaves` are the terms conditions that they are for."""
        self.places = places
        self.there.update(*leaves)

    def add_reading(self, axis: str, categories: tuple[str, ...]) -> None:
        """Take in what was read on an axis."""
        self.readings[axis] = categories
        self._add([(axis, category) for category in categories])

    def add_practices(self, practices: Iterable[str]) -> None:
        """Take in practices that were recognised."""
        own = [practice for practice in practices if practice not in self.practices]
        if own:
            self.practices = tuple(sorted({*self.practices, *own}))
            self._add([(PRACTICE, practice) for practice in own])

    def add_initiatives(self, initiatives: Iterable[str]) -> None:
        """Take in initiatives that were recognised."""
        self.initiatives = tuple(sorted(initiatives))
        self._add([(INITIATIVE, initiative) for initiative in self.initiatives])

    def settle(self) -> None:
        """Take in the fields, and what was noted as read and recognised, where that was not done at once."""
        self._add(tuple(self.record.fields))
        for axis, categories in self.readings.items():
            self._add([(axis, category) for category in categories])
        self._add([(PRACTICE, practice) for practice in self.practices])
        self._add([(INITIATIVE, initiative) for initiative in self.initiatives])

    def look(self) -> Sequence[Trigger]:
        """What became known since the last look, terms aside."""
        fresh, self.fresh = self.fresh, []
        return fresh

    def _add(self, triggers: Sequence[Trigger]) -> None:
        self.fresh += triggers
        self.known.update(triggers)
        self.there.update(triggers)

    def known_context(self, name: str) -> str | None:
        """What is known of the territory: told with the record, else a field of the record by that name."""
        told = self.context.get(name)
        if told is not None:
            return fold(told).strip()
        return next(iter(self.record.folded(name)), None) if name in self.record.fields else None


def field_key(field: str) -> str:
    """What a value of the field is looked for under."""
    return f"{field}="


def beginning_key(field: str) -> str:
    """What a beginning of a value of the field is looked for under."""
    return f"{field}^"


KnownFact = tuple[str, str, str]
"""A reading, a practice or the like that made a condition hold: (kind, name, value)."""


class FieldMatch(NamedTuple):
    """A field value that a comparison accepted, and the comparison in words."""

    field: str
    value: str
    says: str
