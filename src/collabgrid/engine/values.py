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
    first: Mapping[str, tuple[str, ...]]
    """The beginnings by their first letters, as many as the shortest has."""
    longest: int
    """How many letters the longest of the beginnings has."""
    endings: tuple[str, ...]
    last: Mapping[str, tuple[str, ...]]
    """The same by their last letters, as many as the shortest has."""
    parts: tuple[str, ...]
    least: tuple[int, int]
    """How many letters the shortest of the beginnings and of the endings have."""

    def found_in(self, record: Record) -> list[Looked]:
        """What of it the values of the record have."""
        field, whole, first, longest, endings, last, parts, (head, tail) = self
        found: list[Looked] = []
        if whole or endings or parts:
            for value in record.folded(field):
                if value in whole:
                    found.append((field + WHOLE, value))
                if endings and (end := value[len(value) - tail :]) in last:
                    found += [(field + ENDING, each) for each in last[end] if value.endswith(each)]
                for each in parts:
                    if each in value:
                        found.append((field + PART, each))
        if first:
            for value in record.heads(field, longest):
                if (begin := value[:head]) in first:
                    found += [(field + BEGINNING, each) for each in first[begin] if value.startswith(each)]
        return found


def wants_of(looked: Iterable[Looked]) -> dict[str, FieldWants]:
    """All that is looked for, by the name of the field."""
    texts: dict[str, dict[str, set[str]]] = {}
    for name, text in looked:
        texts.setdefault(name[:-1], {}).setdefault(name[-1], set()).add(text)
    return {field: _wants(field, own) for field, own in sorted(texts.items())}


def _wants(field: str, own: Mapping[str, set[str]]) -> FieldWants:
    """What is looked for in one field, by the sign of how."""
    beginnings, endings = (tuple(sorted(own.get(sign, ()))) for sign in (BEGINNING, ENDING))
    lengths = list(map(len, beginnings)) or [0]
    head, tail = min(lengths), min(map(len, endings), default=0)
    return FieldWants(
        field,
        frozenset(own.get(WHOLE, ())),
        _by([each[:head] for each in beginnings], beginnings),
        max(lengths),
        endings,
        _by([each[len(each) - tail :] for each in endings], endings),
        tuple(sorted(own.get(PART, ()))),
        (head, tail),
    )


def _by(keys: Iterable[str], texts: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The texts by their keys."""
    found: dict[str, tuple[str, ...]] = {}
    for key, each in zip(keys, texts, strict=True):
        found[key] = (*found.get(key, ()), each)
    return found
