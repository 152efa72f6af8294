"""A record as the engine reads it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from collabgrid.engine.fold import fold
from collabgrid.engine.texts import FieldText, see_text

LANGUAGE_NAMES = {
    "francais": "fr",
    "french": "fr",
    "anglais": "en",
    "english": "en",
    "fra": "fr",
    "fre": "fr",
    "eng": "en",
}


_MARKED = 2  # characters that a letter with its mark takes
_DEEPEST = 8  # lists inside lists that are looked into


def field_values(value: Any, depth: int = _DEEPEST) -> tuple[str, ...]:
    """The texts of a field: none for what is absent, empty or nested deeper than `depth`, several for a list."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ()
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    if not isinstance(value, (Mapping, list, tuple, set, frozenset)):
        return (str(value),)
    if not depth:
        return ()
    items = value.values() if isinstance(value, Mapping) else value
    if isinstance(value, (set, frozenset)):
        items = sorted(value, key=str)
    return tuple(text for each in items for text in field_values(each, depth - 1))


class Record:
    """The fields of one record, as texts."""

    __slots__ = ("_folded", "_values", "fields", "id", "texts")

    def __init__(self, source: Mapping[str, Any] | str, text_fields: tuple[tuple[str, float], ...]) -> None:
        fields = {"description": source} if isinstance(source, str) else source
        self.fields = fields
        self.id = id_of(fields.get("id"))
        texts: list[FieldText] = []
        for name, weight in text_fields:
            value = fields.get(name)
            if type(value) is str:
                if value:
                    texts.append(see_text(name, name, value, weight))
            elif value is not None:
                texts += texts_of(name, value, weight)
        self.texts = tuple(texts)
        self._values: dict[str, tuple[str, ...]] = {}
        self._folded: dict[str, tuple[str, ...]] = {}

    def values(self, field: str) -> tuple[str, ...]:
        """The texts of `field`, as they are."""
        found = self._values.get(field)
        if found is None:
            found = self._values[field] = field_values(self.fields.get(field))
        return found

    def places(self, field: str) -> tuple[str, ...]:
        """Where each of the texts of `field` stands: the field itself, or an item of it, as `tags[0]`."""
        value = self.fields.get(field)
        if not isinstance(value, (list, tuple)):
            return (field,) * len(self.values(field))
        return tuple(f"{field}[{i}]" for i, item in enumerate(value) for _ in field_values(item))

    def folded(self, field: str) -> tuple[str, ...]:
        """The texts of `field`, folded and without space around."""
        found = self._folded.get(field)
        if found is None:
            value = self.fields.get(field)
            if type(value) is str and (text := fold(value).strip()):  # mostly
                found = (text,)
            else:
                found = tuple([fold(each).strip() for each in self.values(field)])
            self._folded[field] = found
        return found

    def heads(self, field: str, length: int) -> Sequence[str]:
        """At least so many letters of the beginnings of the texts of `field`, folded; less where they are
        shorter."""
        if field in self._folded:
            return self._folded[field]
        found = []
        for value in self.values(field):
            text = value.lstrip()
            head = fold(text[: _MARKED * length]).lstrip()
            found.append(head if len(head) >= length else fold(text).lstrip())
        return found

    def language(self) -> str:
        """The two letters of the language that the record names, or nothing."""
        return language_of(self.fields.get("lang"))


def id_of(value: Any) -> str:
    """The text of a field that holds an id."""
    return value if type(value) is str and value.strip() else "".join(field_values(value)[:1])


def language_of(value: Any) -> str:
    """The two letters of the language that a field names, or nothing."""
    values = (value,) if type(value) is str and value.strip() else field_values(value)
    return _language_of(values[0]) if values else ""


@lru_cache(maxsize=1_000)
def _language_of(value: str) -> str:
    """The two letters of the language that is named so, or nothing."""
    name = fold(value).strip()
    return LANGUAGE_NAMES.get(name, name[:2] if name[2:3] in ("", "-", "_") else "")


def texts_of(name: str, value: Any, weight: float) -> list[FieldText]:
    """The texts of a field that is read, those of a list's items each."""
    if isinstance(value, str):
        return [see_text(name, name, value, weight)] if value else []
    many = isinstance(value, (list, tuple))
    return [
        see_text(f"{name}[{i}]" if many else name, name, text, weight)
        for i, item in enumerate(value if many else (value,))
        for text in field_values(item)[:1]
    ]
