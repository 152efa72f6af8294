"""JSON text to records, each with the place where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeGuard

from collabgrid.exchange.columns import map_columns
from collabgrid.exchange.faults import Fault, UnreadableError, fault

_BLANK = re.compile(r"[ \t\r\n]*")
_LISTS: Final = ("records", "features")
_DECODER: Final = json.JSONDecoder(
    strict=False
)  # a tab or a line break inside a text is no reason to refuse it
_COMPLAINTS: Final = (
    ("Expecting value", "json_value"),
    ("Expecting property name", "json_name"),
    ("Illegal trailing comma", "json_value"),
    ("Expecting ':'", "json_colon"),
    ("Expecting ','", "json_comma"),
    ("Unterminated string", "json_string"),
    ("Extra data", "json_extra"),
    ("Invalid \\", "json_escape"),
    ("Invalid control", "json_control"),
)


class Item(NamedTuple):
    """A value of the list of records, the line where it starts, and its own text."""

    line: int
    value: Any
    raw: str
    under: str = ""
    """The key of the list that it stands in, where that is none of the usual ones."""


def items_of(text: str, path: str) -> list[Item]:
    """The records of a JSON text: a list, {"records": [...]}, a FeatureCollection, or one record alone.

    Raises UnreadableError for what is not JSON, or holds no records.
    """
    try:
        return list(_Scanner(text).items(path))
    except json.JSONDecodeError as error:
        wrong = fault("not_json", line=error.lineno, column=error.colno, detail=complaint_of(error))
        raise UnreadableError(path, wrong) from None
    except (ValueError, RecursionError) as error:
        raise UnreadableError(path, fault("not_json", line=1, column=1, detail=complaint_of(error))) from None


def key_of_records(value: dict[str, Any]) -> str | None:
    """The one key of an object that holds a list of mappings, as `results` in the answers of many services.

    Nothing where there are several, or where the object is itself a record: it has a name or a text.
    """
    keys = [key for key, own in value.items() if _is_list_of_mappings(own)]
    if len(keys) != 1 or not {"name", "description"}.isdisjoint(map_columns(tuple(value)).names):
        return None
    return keys[0]


def _is_list_of_mappings(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def read_value(text: str) -> Any:
    """The value of one line of JSON Lines, without white space around it. Raises ValueError or RecursionError."""
    value, end = _DECODER.raw_decode(text)
    return value if end == len(text) else _DECODER.decode(text)  # which says what is wrong behind it


def complaint_of(error: Exception) -> Fault:
    """What the JSON reader complains about, as a fault."""
    if isinstance(error, RecursionError):
        return fault("json_nested")
    message = getattr(error, "msg", str(error))
    key = next((key for start, key in _COMPLAINTS if message.startswith(start)), None)
    return fault(key) if key else fault("json_other", detail=message)


def kind_of(value: Any) -> Fault:
    """What a JSON value is that is not an object."""
    kinds = ((bool, "json_truth"), (str, "json_text"), (list, "json_list"), (type(None), "json_null"))
    return fault(next((key for kind, key in kinds if isinstance(value, kind)), "json_number"))


def open_feature(value: dict[str, Any]) -> dict[str, Any]:
    """A GeoJSON feature as a record: its properties, `lat` and `lon` of a point; anything else as it is."""
    properties = value.get("properties")
    if value.get("type") != "Feature" or not isinstance(properties, dict):
        return value
    record = dict(properties)
    if value.get("id") is not None:
        record.setdefault("id", value["id"])
    geometry = value.get("geometry")
    place = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if isinstance(geometry, dict) and geometry.get("type") == "Point" and _is_place(place):
        record.setdefault("lon", place[0])
        record.setdefault("lat", place[1])
    elif geometry is not None:
        record.setdefault("geometry", json.dumps(geometry, ensure_ascii=False))
    return record


def _is_place(value: Any) -> TypeGuard[list[float]]:
    return isinstance(value, list) and len(value) >= 2 and all(isinstance(v, (int, float)) for v in value)


class _Scanner:
    """Walks through a JSON text, value by value."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = self._skip(0)
        self.line, self.counted = 1, 0

    def items(self, path: str) -> Iterator[Item]:
        """The records, wherever they stand in the text; the whole text is read."""
        if self._sign() == "[":
            yield from self._list()
        elif self._sign() == "{":
            yield from self._object(path)
        else:
            value, _ = self._value()
            raise UnreadableError(path, fault("not_records", kind=kind_of(value)))
        if self.place < len(self.text):
            if self._sign() in "[{":
                raise UnreadableError(path, fault("more_json", line=self._line()))
            raise json.JSONDecodeError("Extra data", self.text, self.place)

    def _object(self, path: str) -> Iterator[Item]:
        """The records of {"records": [...]} or a FeatureCollection; else the object itself."""
        start, line = self.place, self._line()
        self._step()
        whole: dict[str, Any] = {}
        found = False
        places: dict[str, tuple[int, int]] = {}
        while self._sign() != "}":
            key, _ = self._key()
            if key in _LISTS and self._sign() == "[":
                found = True
                yield from self._list()
            else:
                places[key] = self.place, self._line()
                whole[key], _ = self._value()
            self._end_of_item("}")
        self._step()
        if found:
            return
        under = key_of_records(whole)
        if under is not None:
            after = self.place
            self.place, self.line = places[under]
            self.counted = self.place
            for item in self._list():
                yield item._replace(under=under)
            self.place = after
        else:
            yield Item(line, whole, self.text[start : self.place].rstrip())

    def _list(self) -> Iterator[Item]:
        self._step()
        while self._sign() != "]":
            line = self._line()
            value, raw = self._value()
            yield Item(line, value, raw)
            self._end_of_item("]")
        self._step()

    def _key(self) -> tuple[str, str]:
        if self._sign() != '"':
            raise json.JSONDecodeError("Expecting property name", self.text, self.place)
        key, raw = self._value()
        if self._sign() != ":":
            raise json.JSONDecodeError("Expecting ':'", self.text, self.place)
        self._step()
        return key, raw

    def _value(self) -> tuple[Any, str]:
        start = self.place
        value, end = _DECODER.raw_decode(self.text, start)
        self.place = self._skip(end)
        return value, self.text[start:end]

    def _end_of_item(self, closing: str) -> None:
        """Over the comma that must stand before another item."""
        if self._sign() == ",":
            self._step()
            if self._sign() == closing:
                raise json.JSONDecodeError("Expecting value", self.text, self.place)
        elif self._sign() != closing:
            raise json.JSONDecodeError("Expecting ','", self.text, self.place)

    def _sign(self) -> str:
        return self.text[self.place : self.place + 1]

    def _step(self) -> None:
        self.place = self._skip(self.place + 1)

    def _skip(self, place: int) -> int:
        match = _BLANK.match(self.text, place)
        return match.end() if match else place

    def _line(self) -> int:
        self.line += self.text.count("\n", self.counted, self.place)
        self.counted = self.place
        return self.line
