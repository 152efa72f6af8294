"""Which record `explain` is about."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk
from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import Reject, Row, UnreadableError, fault
from collabgrid.source import nearest_name

_MOST_IDS = 5
_SHORTEST_HELD = 4


def record_of_words(talk: Talk, name: str | None, text: str | None, fields: Sequence[str]) -> dict[str, Any]:
    """The record that the options describe, else a text from the standard input. Raises a mistake."""
    record: dict[str, Any] = dict(talk.pairs("--field", fields, "NAME=VALUE"))
    if name is not None:
        record["name"] = name
    if text is not None:
        record["description"] = text
    if record:
        if any(str(value).strip() for value in record.values()):
            return record
        raise talk.mistake("nothing_in_words")
    if is_terminal(sys.stdin):
        raise talk.mistake("nothing_to_explain")
    told = sys.stdin.buffer.read().decode("utf-8", errors="replace").strip()
    if not told:
        raise UnreadableError("<stdin>", fault("empty_stdin"))
    return {"description": told}


def record_of_file(talk: Talk, inputs: Inputs, wanted_id: str | None, row: int | None) -> dict[str, Any]:
    """The record of the files with this id, or this number; the first one where neither is given.

    Raises a mistake where there is no such record.
    """
    rows = list(inputs.rows())
    if wanted_id is not None:
        return _by_id(talk, rows, wanted_id)
    if row is not None:
        return _by_number(talk, rows, row)
    records = [each for each in rows if isinstance(each, Row)]
    if not records:
        raise UnreadableError(", ".join(inputs.files), fault("no_readable" if rows else "no_rows"))
    if len(records) > 1:
        talk.notices.say("one_of", number=records[0].number, count=len(rows))
    return records[0].record


def _by_id(talk: Talk, rows: Sequence[Row | Reject], wanted: str) -> dict[str, Any]:
    records = [row for row in rows if isinstance(row, Row)]
    found = [row for row in records if str(row.record["id"]) == wanted]
    if len(found) > 1:
        talk.notices.say("several_of_id", id=wanted, count=len(found), number=found[0].number)
    if found:
        return found[0].record
    near = _ids_like(wanted, [str(row.record["id"]) for row in records])
    raise talk.mistake("no_such_id", id=wanted, near=talk.hint(*near))


def _ids_like(wanted: str, ids: Sequence[str]) -> list[str]:
    """The first ids that were probably meant: a near one, those that hold `wanted` or are held in it."""
    near = nearest_name(wanted, ids)
    own = wanted.casefold()
    held = [each for each in ids if own and _is_held(own, each.casefold())]
    return list(dict.fromkeys([near, *held] if near else held))[:_MOST_IDS]


def _is_held(one: str, other: str) -> bool:
    return one in other or (len(other) >= _SHORTEST_HELD and other in one)


def _by_number(talk: Talk, rows: Sequence[Row | Reject], number: int) -> dict[str, Any]:
    if number < 1:
        raise talk.mistake("row_from_one")
    if number > len(rows):
        raise talk.mistake("no_such_row", row=number, count=len(rows))
    found = rows[number - 1]
    if isinstance(found, Reject):
        raise talk.mistake("row_rejected", row=number, why=found.fault.why(talk.language))
    return found.record
