"""Records of JSON Lines, JSON and GeoJSON files: keys are mapped as columns are, record by record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
from typing import Any, Final, NamedTuple

from collabgrid.exchange.columns import ColumnMap, map_columns
from collabgrid.exchange.content import Content, holds_half_characters, without_cut
from collabgrid.exchange.faults import fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.json_values import complaint_of, items_of, kind_of, open_feature, read_value
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import DEEPEST, Checks, ReadOptions, Reject, Row, cut_tags
from collabgrid.exchange.stored import StoredBytes

_MOST_SHAPES: Final = 1000
"""How many different sets of keys are remembered."""
_NO_CHECKS: Final = Checks(nesting=False, half_characters=False, length=False)


class _Shape(NamedTuple):
    """What the keys of a record are to it: the same for all records with these keys."""

    columns: ColumnMap
    own_names: tuple[tuple[int, str], ...]
    is_broken: bool
    """Whether a key holds half of a character: no such record can be read."""


class _JsonSource(RecordSource):
    """What the JSON formats share."""

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        super().__init__(stored, options)
        self._content = Content(stored, options.encoding)
        self.encoding = self._content.encoding
        self._met: set[str] = set()
        self._shape_of = lru_cache(maxsize=_MOST_SHAPES)(self._read_shape)

    def unused_columns(self) -> tuple[str, ...]:
        return tuple(column for column in self.options.columns.values() if column not in self._met)

    def column_names(self) -> tuple[str, ...]:
        names: dict[str, None] = {}
        known: set[tuple[str, ...]] = set()
        for value in self._values():
            keys = tuple(open_feature(value)) if isinstance(value, dict) else ()
            if keys not in known:
                shape = self._shape_of(keys)
                names |= dict.fromkeys(() if shape.is_broken else shape.columns.columns)
                if len(known) < _MOST_SHAPES:
                    known.add(keys)
        return tuple(names)

    def _values(self) -> Iterator[Any]:
        """The JSON values of the file, as far as they can be read."""
        raise NotImplementedError  # pragma: no cover - each of the formats has its own

    def _value(self, value: Any, number: int, line: int, raw: str) -> Row | Reject:
        """A JSON value as a record."""
        if not isinstance(value, dict):
            return self._reject(number, line, fault("not_object", kind=kind_of(value)), raw)
        value = open_feature(value)
        shape = self._shape_of(tuple(value))
        if shape.is_broken:
            return self._reject(number, line, fault("bad_character"), raw)
        found = shape.columns
        if self.columns is None:
            self.columns = found
        values = tuple(value.values())
        record = dict(zip(found.names, values, strict=True))
        for place, name in shape.own_names:
            record[name] = values[place]
        if isinstance(record.get("tags"), str):
            record["tags"] = cut_tags(record["tags"])
        cells = dict(zip(found.columns, values, strict=True))
        return self._finish(record, number, line, cells, raw, self._checks(raw))

    def _checks(self, raw: str) -> Checks:
        """What the text of a value does not rule out: lists in lists take brackets, half characters an escape."""
        may_nest = raw.count("[") + raw.count("{") > DEEPEST
        found = may_nest, "\\u" in raw, len(raw) > self.options.most_text
        return Checks(*found) if any(found) else _NO_CHECKS

    def _read_shape(self, keys: tuple[str, ...]) -> _Shape:
        there = {field: column for field, column in self.options.columns.items() if column in keys}
        self._met.update(there.values())
        found = map_columns(keys, there, self.name)
        return _Shape(found, found.own_names(), any(map(holds_half_characters, keys)))


class JsonLinesSource(_JsonSource):
    """Records of a JSON Lines file: one object a line."""

    format: Format = "jsonl"

    def _read(self) -> Iterator[Row | Reject]:
        for number, (line, raw) in enumerate(self._lines(), 1):
            yield self._line(raw, number, line)

    def _lines(self) -> Iterator[tuple[int, str]]:
        """The lines with something on them, each with its number."""
        with closing(self._content.lines()) as lines:
            for line, text in enumerate(lines, 1):
                raw = text.strip("\ufeff \t\r\n")
                if raw:
                    yield line, raw

    def _values(self) -> Iterator[Any]:
        for _, raw in self._lines():
            if self._content.fault_of(raw) is None:
                try:
                    yield read_value(raw)
                except (ValueError, RecursionError):
                    continue  # the row is rejected when the file is read

    def _line(self, raw: str, number: int, line: int) -> Row | Reject:
        wrong = self._content.fault_of(raw)
        if wrong is not None:
            return self._reject(number, line, wrong, without_cut(raw))
        try:
            value = read_value(raw)
        except (ValueError, RecursionError) as error:
            wrong = fault("bad_json_row", column=getattr(error, "colno", 1), detail=complaint_of(error))
            return self._reject(number, line, wrong, raw)
        return self._value(value, number, line, raw)


class JsonSource(_JsonSource):
    """Records of a JSON file: a list, {"records": [...]}, a FeatureCollection or one record; read whole."""

    format: Format = "json"

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        super().__init__(stored, options)
        self._items = items_of(self._content.text().lstrip("\ufeff"), self.name)
        self.under = self._items[0].under if self._items else ""

    def _read(self) -> Iterator[Row | Reject]:
        for number, item in enumerate(self._items, 1):
            wrong = self._content.fault_of(item.raw)
            if wrong is not None:
                yield self._reject(number, item.line, wrong, item.raw)
            else:
                yield self._value(item.value, number, item.line, item.raw)

    def _values(self) -> Iterator[Any]:
        return (item.value for item in self._items)


class GeoJsonSource(JsonSource):
    """Records of a GeoJSON file: the properties of its features, with `lat` and `lon` of points."""

    format: Format = "geojson"
