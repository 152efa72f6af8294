"""What conditions look for in the values of fields, and which of it stands in a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from collabgrid.engine.record import Record

Looked = tuple[str, str]
"""Something looked for in a field: the name of the field with a sign of how, and the folded text."""

WHOLE, BEGINNING, ENDING, PART = "=^$~"
"""The signs: the text is the value, its beginning, its end, or stands anywhere in it."""
SIGN_OF: Mapping[str, str] = {
    "equals": WHOLE,
    "one_of": WHOLE,
    "starts_with": BEGINNING,
    "ends_with": ENDING,
    "contains": PART,
}
"""The comparisons that look for texts."""


def looked_for(operator: str, field: str, texts: Iterable[str]) -> frozenset[Looked]:
    """What a comparison of a field with folded texts looks for; nothing where it is of another kind."""
    sign = SIGN_OF.get(operator)
    return frozenset() if sign is None else frozenset((field + sign, text) for text in texts)


def is_of_value(name: str) -> bool:
    """Whether it is the name of a field with a sign."""
    return name.endswith((WHOLE, BEGINNING, ENDING, PART))


class FieldWants(NamedTuple):
    """All that is looked for in one field."""

    field: str
    whole: frozenset[str]
    beginnings: tuple[str, ...]
    longest: int
    """How many letters the longest of the beginnings has."""
    endings: tuple[str, ...]
    parts: tuple[str, ...]

    def found_in(self, record: Record) -> list[Looked]:
        """What of it the values of the record have."""
        field, whole, beginnings, longest, endings, parts = self
        found: list[Looked] = []
        if whole or endings or parts:
            for value in record.folded(field):
                if value in whole:
                    found.append((field + WHOLE, value))
                if endings and value.endswith(endings):
                    found += [(field + ENDING, each) for each in endings if value.endswith(each)]
                for each in parts:
                    if each in value:
                        found.append((field + PART, each))
        if beginnings:
            for value in record.heads(field, longest):
                if value.startswith(beginnings):
                    found += [(field + BEGINNING, each) for each in beginnings if value.startswith(each)]
        return found


def wants_of(looked: Iterable[Looked]) -> dict[str, FieldWants]:
    """All that is looked for, by the name of the field."""
    texts: dict[str, dict[str, set[str]]] = {}
    for name, text in looked:
        texts.setdefault(name[:-1], {}).setdefault(name[-1], set()).add(text)
    return {
        field: FieldWants(
            field,
            frozenset(own.get(WHOLE, ())),
            tuple(sorted(own.get(BEGINNING, ()))),
            max(map(len, own.get(BEGINNING, ())), default=0),
            tuple(sorted(own.get(ENDING, ()))),
            tuple(sorted(own.get(PART, ()))),
        )
        for field, own in sorted(texts.items())
    }
