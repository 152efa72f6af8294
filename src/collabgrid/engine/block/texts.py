"""The texts of a block of records, one after the other, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, compress
from typing import overload

from collabgrid.engine.block.arrays import Array, np, order_of
from collabgrid.engine.block.coded import CodedTexts
from collabgrid.engine.block.fields import BlockFields, Column, TextFields
from collabgrid.engine.markup import CleanText, see_through
from collabgrid.engine.record import texts_of
from collabgrid.engine.texts import FieldText

_Rows = tuple[Sequence[int], Sequence[str], Sequence[str]]
"""Texts of one field: the record of each, its name (where all have one name, that alone), and the text itself."""


class BlockTexts(Sequence[FieldText]):
    """The texts of all records, which are numbered through; each is made when it is looked at."""

    def __init__(self, fields: BlockFields, text_fields: TextFields) -> None:
        """`text_fields` are those that are read, each with its weight."""
        self._fields, self._made = text_fields, dict[int, FieldText]()
        parts = [_rows_of(fields.column(name), name) for name, _ in text_fields]
        record = np.fromiter(chain.from_iterable(own for own, _, _ in parts), "i8")
        field = np.repeat(np.arange(len(parts)), [len(own) for own, _, _ in parts])
        order = order_of(record)  # those of one record stay in the order of the fields
        self.record_of: Array = record.take(order)
        """The record of each."""
        self.first: Array = np.searchsorted(self.record_of, np.arange(fields.count + 1))
        """The first text of each record, and how many there are."""
        self.field_of: Array = field.take(order)
        """The number of the field of each, among those that are read."""
        self.weights: Array = np.array([weight for _, weight in text_fields], "f8").take(self.field_of)
        """What the field of each weighs."""
        own = order.tolist()
        every = list(chain.from_iterable(texts for _, _, texts in parts))
        self.originals: list[str] = list(map(every.__getitem__, own))
        """The texts as the records have them."""
        self.names: list[str] = list(dict.fromkeys(chain.from_iterable(names for _, names, _ in parts)))
        self.name_of: Array = np.concatenate([self._named(*rows) for rows in parts]).take(order)
        """What the fields of texts are named as, items of lists each by itself; and which of these names each has."""
        self.coded = CodedTexts(self.originals)
        """The texts as they are read, one behind the other."""
        own = self.coded.marked()
        self.marked: Mapping[int, CleanText] = {n: see_through(self.originals[n]) for n in own}
        """The texts behind the markup of those that have any."""
        self.is_marked: Array = np.zeros(len(self.originals), bool)
        """For each whether it is one of those."""
        self.is_marked[list(self.marked)] = True
        self.clean: list[str] = list(self.originals)
        """The texts as they are read."""
        others = [i for i, clean in self.marked.items() if clean.text != self.originals[i]]
        for i in others:
            self.clean[i] = self.marked[i].text
        if others:
            self.coded.change(self.clean, others)

    @property
    def field_names(self) -> list[str]:
        """The fields that are read, by their numbers."""
        return [name for name, _ in self._fields]

    def __len__(self) -> int:
        return len(self.originals)

    @overload
    def __getitem__(self, place: int) -> FieldText: ...
    @overload
    def __getitem__(self, place: slice) -> list[FieldText]: ...
    def __getitem__(self, place: int | slice) -> FieldText | list[FieldText]:
        if isinstance(place, slice):
            return [self[i] for i in range(len(self))[place]]
        found = self._made.get(place)
        if found is None:
            original = self.originals[place]
            field, weight = self._fields[self.field_of[place]]
            clean = self.marked.get(place) or CleanText(original)
            name = self.names[self.name_of[place]]
            found = self._made[place] = FieldText(name, field, original, clean, weight)
        return found

    def _named(self, records: Sequence[int], names: Sequence[str], texts: Sequence[str]) -> Array:
        """The numbers of the names of the texts of one field."""
        number = {name: i for i, name in enumerate(self.names)}
        own = np.array([number[name] for name in names], "i8")
        return np.full(len(texts), own[0]) if len(names) == 1 else own

    def inside(self, fields: frozenset[str]) -> Array:
        """For each whether it belongs to one of these fields."""
        own: Array = np.array([name in fields for name, _ in self._fields], bool).take(self.field_of)
        return own


def _rows_of(column: Column, name: str) -> _Rows:
    """The texts of one field, in any order of the records."""
    values = column.values
    if not column.others:
        records, texts = column.records, values
        if not all(values):
            records, texts = list(compress(records, values)), list(compress(values, values))
        return records, (name,), texts
    rows = [
        (i, text.name, text.original)
        for i, value in zip(column.records, values, strict=True)
        for text in texts_of(name, value, 0.0)
    ]
    records, names, texts = zip(*rows, strict=True) if rows else ((),) * 3
    return records, names, texts
