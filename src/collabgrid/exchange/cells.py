"""Values as the cells of a table: text, numbers and truths."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

LIST_SEPARATOR: Final = "|"
RUNS_IN_A_SPREADSHEET: Final = "=+-@\t\r\n＝＋－＠"
"""The first letters of what a spreadsheet would run."""
_NUMBER: Final = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_STRICT: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=str)

Cell = str | int | float | bool


def cell_of(name: str, value: Any) -> Cell:
    """A value as one cell; `name` is its column in the result, or nothing.

    Lists of texts are joined by `|`; evidence is compact text; other lists and mappings are JSON.
    """
    if isinstance(value, str):
        return value
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, (bool, int, float)):
        return value
    if name == "evidence":
        return " | ".join(dict.fromkeys(map(_compact, value)))
    if name == "corrected":
        return LIST_SEPARATOR.join(each["axis"] for each in value)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return LIST_SEPARATOR.join(value)
    return json_text(value)


def text_of(cell: Cell) -> str:
    """A cell as text."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return cell if isinstance(cell, str) else repr(cell)


def harmless(text: str) -> str:
    """A text with an apostrophe before it where a spreadsheet would run it as a formula; numbers stay."""
    if text and text[0] in RUNS_IN_A_SPREADSHEET and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


def json_text(value: Any) -> str:
    """A value as JSON on one line; a number that JSON does not know (NaN) is null."""
    try:
        return _STRICT.encode(value)
    except ValueError:
        return json.dumps(_without_nan(value), ensure_ascii=False, default=str)


def _without_nan(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: _without_nan(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_without_nan(each) for each in value]
    return value


def _compact(evidence: Mapping[str, Any]) -> str:
    quote = " ".join(evidence["quote"].split())
    return f'{evidence["axis"]}={evidence["category"]}: "{quote}" ({evidence["field"]})'
