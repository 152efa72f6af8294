"""Which format a file of records is in."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final, Literal, get_args

from collabgrid.exchange.json_values import key_of_records, read_value

Format = Literal["csv", "jsonl", "json"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
_BY_SUFFIX: Final[dict[str, Format]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".geojsonl": "jsonl",
    ".json": "json",
    ".geojson": "json",
}


def format_of_name(path: str) -> Format | None:
    """The format that the end of a file's name tells, if any."""
    return _BY_SUFFIX.get(PurePath(path).suffix.lower())


def format_of_text(first_line: str) -> Format:
    """The format that the first line with something on it tells: JSON, one JSON object a line, else CSV."""
    start = first_line.lstrip("\ufeff \t\r\n")
    if start.startswith("["):
        return "json"
    if not start.startswith("{"):
        return "csv"
    try:
        value = read_value(start)
    except (ValueError, RecursionError):
        return "json"  # an object over several lines
    holds_list = any(isinstance(value.get(key), list) for key in ("records", "features"))
    holds_list = holds_list or key_of_records(value) is not None
    return "json" if holds_list else "jsonl"
