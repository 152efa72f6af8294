"""What is known of one record while it is read, and what conditions are found by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.texts import FieldText
from collabgrid.engine.values import FieldWants

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
        """`settled`: what is known is kept in `there` from the first; else only once `settle` is called."""
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
        self.fresh: list[Trigger] = list(record.fields) if settled else []
        """What conditions may hold by beside terms (fields given, readings, practices and initiatives so far) and was
        not yet looked at."""
        self.there: set[Trigger] = set(self.fresh)
        """All of that, and the terms conditions whose terms were found."""

    def add_values(self, wants: Mapping[str, FieldWants]) -> None:
        """Take in what the fields have of what is looked for in their values."""
        for field in self.record.fields:
            if field in wants:
                self._add(wants[field].found_in(self.record))

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
        self.there.update(triggers)

    def known_context(self, name: str) -> str | None:
        """What is known of the territory: told with the record, else a field of the record by that name."""
        told = self.context.get(name)
        if told is not None:
            return fold(told).strip()
        return next(iter(self.record.folded(name)), None) if name in self.record.fields else None


KnownFact = tuple[str, str, str]
"""A reading, a practice or the like that made a condition hold: (kind, name, value)."""


class FieldMatch(NamedTuple):
    """A field value that a comparison accepted, and the comparison in words."""

    field: str
    value: str
    says: str
