"""The fields of the records of a block, column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import compress
from typing import Any

from collabgrid.engine.record import Record, field_values, id_of, language_of
from collabgrid.engine.record_columns import RecordColumns

_PLAIN = {str, type(None)}
TextFields = tuple[tuple[str, float], ...]
"""The fields where terms are looked for, each with its weight."""


class Column:
    """The values of one field, in the records that have it."""

    def __init__(self, records: Sequence[int], values: Sequence[Any]) -> None:
        """`records` are their numbers."""
        self.records, self.values = records, values

    @cached_property
    def texts(self) -> tuple[Sequence[int], Sequence[str]]:
        """The records where the value is a text with anything in it, and these."""
        values, records = self.values, self.records
        if self.others:
            rows = zip(records, values, strict=True)
            records = [i for i, each in rows if type(each) is str]
            values = [each for each in values if type(each) is str]
        if not all(values):
            records, values = list(compress(records, values)), list(compress(values, values))
        if any(map(str.isspace, values)):
            records = [i for i, each in zip(records, values, strict=True) if not each.isspace()]
            values = [each for each in values if not each.isspace()]
        return records, values

    @cached_property
    def others(self) -> list[tuple[int, Any]]:
        """The records where the value is neither a text nor absent, each with it."""
        if set(map(type, self.values)) <= _PLAIN:
            return []
        rows = zip(self.records, self.values, strict=True)
        return [(i, each) for i, each in rows if type(each) is not str and each is not None]

    @cached_property
    def given(self) -> Sequence[int]:
        """The records where there is any text in the value."""
        return [*self.texts[0], *[i for i, each in self.others if field_values(each)]]


class BlockFields:
    """The fields of all records."""

    def __init__(self, records: Sequence[Mapping[str, Any] | str]) -> None:
        self._source = records
        self.count = len(records)
        """How many records there are."""
        self.records: Mapping[int, Record] = _Records(records)
        """The records themselves, each made when it is looked at; their texts stand elsewhere."""
        self._columns: dict[str, Column] = {}
        self.having: Mapping[str, Sequence[int]] = _having(records)
        """For each field the numbers of the records that have it."""

    def column(self, field: str) -> Column:
        """The values of one field."""
        found = self._columns.get(field)
        if found is None:
            found = self._columns[field] = Column(self.having.get(field, ()), self._values(field))
        return found

    def _values(self, field: str) -> Sequence[Any]:
        source = self._source
        if isinstance(source, RecordColumns):
            return source.columns.get(field, ())
        records = map(source.__getitem__, self.having.get(field, ()))
        return [each if isinstance(each, str) else each[field] for each in records]

    def values(self, records: Sequence[int], field: str) -> list[Any]:
        """What these records have in a field, nothing where they have none."""
        own = self._source
        if not isinstance(own, RecordColumns):
            return [self.records[record].fields.get(field) for record in records]
        column = own.columns.get(field)
        return [None] * len(records) if column is None else list(map(column.__getitem__, records))

    def ids(self) -> list[str]:
        """The id of each record, or an empty text."""
        column = self.column("id")
        if len(column.texts[0]) == self.count and isinstance(self._source, RecordColumns):
            return list(column.values)
        found = [""] * self.count
        for i, value in zip(column.records, column.values, strict=True):
            found[i] = id_of(value)
        return found

    def languages(self) -> list[str]:
        """The two letters of the language that each record names, or nothing."""
        found = [""] * self.count
        column = self.column("lang")
        plain = {value: language_of(value) for value in set(column.values)} if not column.others else {}
        told = map(plain.__getitem__ if plain else language_of, column.values)
        for i, language in zip(column.records, told, strict=True):
            found[i] = language
        return found


class _Records(dict[int, Record]):
    """The records of a block, made when they are looked at."""

    def __init__(self, source: Sequence[Mapping[str, Any] | str]) -> None:
        self._source = source

    def __missing__(self, number: int) -> Record:
        found = self[number] = Record(self._source[number], ())
        return found


def _having(records: Sequence[Mapping[str, Any] | str]) -> Mapping[str, Sequence[int]]:
    if isinstance(records, RecordColumns):
        return dict.fromkeys(records.columns, range(len(records)))
    alike: dict[tuple[str, ...], list[int]] = {}
    for i, record in enumerate(records):
        alike.setdefault(("description",) if isinstance(record, str) else tuple(record), []).append(i)
    found: dict[str, list[int]] = {}
    for fields, own in alike.items():
        for field in fields:
            found.setdefault(field, []).extend(own)
    return found
