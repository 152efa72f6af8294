"""One record on its way in: what it must have, and what becomes of a row that has it not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, get_args

from collabgrid.exchange.columns import TEXT_FIELDS
from collabgrid.exchange.content import holds_half_characters
from collabgrid.exchange.faults import Fault, fault

DEEPEST: Final = 20
"""How deep the values of a record may be nested."""
MOST_TEXT: Final = 1_000_000
"""How many characters the values of a record may have together, unless told otherwise."""
Duplicates = Literal["reject", "keep"]
DUPLICATES: Final[tuple[Duplicates, ...]] = get_args(Duplicates)

ID: Final = "id"
TAGS: Final = "tags"
_NO_CELLS: Final[Mapping[str, Any]] = {}
_TAG_BREAK: Final = re.compile(r"[,;|]")


class Row(NamedTuple):
    """A record that was read."""

    number: int
    """Its number among the rows of its file, from 1."""
    line: int
    """The line where it starts, from 1."""
    record: dict[str, Any]
    file: str = ""
    """The file where it stands."""
    cells: Mapping[str, Any] = _NO_CELLS
    """The columns of the file, in their order, with the values of this row as they stand there."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that could not be read as a record. `raw` is the row as it stands in the file."""

    number: int
    line: int
    fault: Fault
    raw: str
    file: str = ""

    @property
    def reason(self) -> str:
        """What is wrong with it, in English."""
        return self.fault.why()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How records are to be read."""

    columns: Mapping[str, str] = field(default_factory=dict)
    """Field → column, where the column's name does not tell."""
    text_fields: tuple[str, ...] = TEXT_FIELDS
    """A record needs a text in one of these fields."""
    encoding: str | None = None
    """The encoding of text without a mark; found where it is not given."""
    sheet: str | None = None
    """The sheet of a workbook; the first one where it is not given."""
    most_text: int = MOST_TEXT
    """How many characters the values of a record may have together."""
    duplicates: Duplicates = "reject"
    """What becomes of a row whose id an earlier row has."""


class Checks(NamedTuple):
    """What has to be looked for in a record: what its format, or the text it was read from, cannot rule out."""

    nesting: bool = True
    half_characters: bool = True
    length: bool = True


def fault_of_record(record: Mapping[str, Any], options: ReadOptions, checks: Checks) -> Fault | None:
    """Why the record cannot be read, or nothing."""
    if checks.nesting and any(_depth_exceeds(value, DEEPEST) for value in record.values()):
        return fault("too_deep", most=DEEPEST)
    if checks.half_characters and any(map(_is_half, record.values())):
        return fault("bad_character")
    if all(map(is_blank, map(record.get, options.text_fields))):
        return fault("no_text")
    length = _text_length(record.values()) if checks.length else 0
    return fault("too_long", length=length, most=options.most_text) if length > options.most_text else None


def reject_line(reject: Reject) -> str:
    """A reject as one line of JSON: file, row, line, reason, and the row as it stands in the file."""
    row = {"file": reject.file, "row": reject.number, "line": reject.line, "reason": reject.reason}
    row["raw"] = reject.raw
    # what could not be decoded is not text in UTF-8 either: it stands as an escape
    is_whole = not any(holds_half_characters(each) for each in (reject.file, reject.reason, reject.raw))
    return json.dumps(row, ensure_ascii=not is_whole) + "\n"


def cut_tags(text: str) -> list[str]:
    """The tags of one cell, which commas, semicolons or bars part."""
    return [tag.strip() for tag in _TAG_BREAK.split(text) if tag.strip()]


def is_blank(value: Any) -> bool:
    """Whether a value says nothing: absent, empty, white space, or a list of such."""
    if isinstance(value, str):
        return not value or value.isspace()
    if isinstance(value, (list, dict)):
        return all(map(is_blank, value.values() if isinstance(value, dict) else value))
    return value is None or not str(value).strip()


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


def _text_length(values: Iterable[Any]) -> int:
    length = 0
    for value in values:
        if isinstance(value, str):
            length += len(value)
        elif isinstance(value, (list, dict)):
            length += _text_length(value.values() if isinstance(value, dict) else value)
    return length
