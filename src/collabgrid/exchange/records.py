"""One record on its way in: what it must have, and what becomes of a row that has it not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from collabgrid.exchange.content import holds_half_characters
from collabgrid.exchange.faults import Fault, fault

DEEPEST: Final = 20
"""How deep the values of a record may be nested."""

_TAG_BREAK: Final = re.compile(r"[,;|]")


class Row(NamedTuple):
    """A record that was read."""

    number: int
    """Its number among the records, from 1."""
    line: int
    """The line where it starts, from 1."""
    record: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that could not be read as a record. `raw` is the row as it stands in the file."""

    number: int
    line: int
    fault: Fault
    raw: str

    @property
    def reason(self) -> str:
        """What is wrong with it, in English."""
        return self.fault.why()


def finish_record(
    record: dict[str, Any], number: int, line: int, raw: str, text_fields: Sequence[str]
) -> Row | Reject:
    """The record as a row, with its number as `id` where it has none; or a reject where it cannot be read."""
    wrong = _what_is_wrong(record, text_fields)
    if wrong is not None:
        return Reject(number, line, wrong, raw)
    if is_blank(record.get("id")):
        record = {"id": str(number), **{key: value for key, value in record.items() if key != "id"}}
    return Row(number, line, record)


def cut_tags(text: str) -> list[str]:
    """The tags of one cell, which commas, semicolons or bars part."""
    return [tag.strip() for tag in _TAG_BREAK.split(text) if tag.strip()]


def _what_is_wrong(record: Mapping[str, Any], text_fields: Sequence[str]) -> Fault | None:
    if any(_depth_exceeds(value, DEEPEST) for value in record.values()):
        return fault("too_deep", most=DEEPEST)
    if any(holds_half_characters(key) or _is_half(value) for key, value in record.items()):
        return fault("bad_character")
    if all(is_blank(record.get(name)) for name in text_fields):
        return fault("no_text")
    return None


def _depth_exceeds(value: Any, most: int) -> bool:
    """Whether lists and mappings stand in one another more than `most` deep, found level by level."""
    level = [value]
    for _ in range(most + 1):
        level = [
            inner
            for each in level
            if isinstance(each, (list, dict))
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True


def _is_half(value: Any) -> bool:
    if isinstance(value, str):
        return holds_half_characters(value)
    if isinstance(value, list):
        return any(map(_is_half, value))
    if isinstance(value, dict):
        return any(holds_half_characters(key) or _is_half(inner) for key, inner in value.items())
    return False


def is_blank(value: Any) -> bool:
    """Whether a value says nothing: absent, empty, white space, or a list of such."""
    if isinstance(value, (list, dict)):
        return all(map(is_blank, value.values() if isinstance(value, dict) else value))
    return value is None or not str(value).strip()
