"""Records as JSON holds them, whatever a program put into them, and their digest."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

_HALF: Final = re.compile("[\ud800-\udfff]")
_DIGITS: Final = 16  # of the digest of a record: enough to tell two texts apart


def plain_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record with values that JSON can hold: texts keep their length, half characters become U+FFFD; numbers
    that are none become nothing; what is neither text, number, list nor mapping becomes its text."""
    return {str(name): _plain(value) for name, value in record.items()}


def whole_text(text: str) -> str:
    """The text with U+FFFD in place of half characters, such as stand for bytes that are no text."""
    return text if text.isascii() else _HALF.sub("\N{REPLACEMENT CHARACTER}", text)


def digest_record(record: Mapping[str, Any]) -> str:
    """A digest of everything that a plain record says but its id: 16 hexadecimal digits."""
    told = {name: value for name, value in record.items() if name != "id"}
    text = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return whole_text(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return float(value) if isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(inner) for inner in value]
    return _plain(str(value))
