"""Records and their readings as the members of JSON objects, written one by one: a mapping a row, and a mapping for
each piece of evidence, would cost several times as much."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any, Final

from collabgrid.engine import Classification, flat_row
from collabgrid.exchange.cells import json_text
from collabgrid.exchange.spoken import spoken_votes

REMEMBERED: Final = 1 << 13
"""How many different readings are remembered as text: most records are read as others were."""


def json_value(value: Any) -> str:
    """A value as JSON on one line."""
    return encode_basestring(value) if type(value) is str else json_text(value)


def json_members(values: Mapping[str, Any]) -> list[str]:
    """The members of an object, each `"key": value`."""
    return [f"{json_key(name)}{json_value(value)}" for name, value in values.items()]


def json_results(result: Classification, *, with_evidence: bool) -> list[str]:
    """The flat result behind the id as members; several may stand in one text."""
    members = [
        json_reading(each.axis, each.category, each.also, each.confidence, each.reason)
        for each in result.readings
    ]
    corrected = flat_row(result, with_evidence=False)["corrected"] if result.corrections else []
    members.append(f'"status": {json_value(result.status)}')
    members.append(f'"levers": {_texts(tuple([each.lever for each in result.levers]))}')
    members.append(f'"corrected": {json_text(corrected) if corrected else "[]"}')
    if with_evidence:
        members.append(f'"evidence": [{_evidence(result)}]')
    return members


def json_object(members: list[str]) -> str:
    """An object of members."""
    return f"{{{', '.join(members)}}}"


@lru_cache(maxsize=REMEMBERED)
def json_key(name: str) -> str:
    """The start of a member, up to its value."""
    return f"{encode_basestring(name)}: "


@lru_cache(maxsize=REMEMBERED)
def _texts(texts: tuple[str, ...]) -> str:
    return json_text(texts)


@lru_cache(maxsize=REMEMBERED)
def json_reading(
    axis: str, category: str | None, also: tuple[str, ...], confidence: float, reason: str | None
) -> str:
    """What was read on one axis, as members."""
    values = {"": category or "", "_also": also, "_confidence": confidence, "_reason": reason or ""}
    return ", ".join(json_members({f"{axis}{end}": value for end, value in values.items()}))


def _evidence(result: Classification) -> str:
    found = []
    for axis, vote in spoken_votes(result):
        said = json_said(axis, vote.category, vote.rule)
        for field, start, end, quote, _ in vote.evidence:
            found.append(
                f'{said}{encode_basestring(field)}, "start": {start}, "end": {end}, '
                f'"quote": {encode_basestring(quote)}}}'
            )
    return ", ".join(found)


@lru_cache(maxsize=REMEMBERED)
def json_said(axis: str, category: str, rule: str) -> str:
    """The start of a piece of evidence, up to its field."""
    members = json_members({"axis": axis, "category": category, "rule": rule})
    return f'{{{", ".join(members)}, "field": '
