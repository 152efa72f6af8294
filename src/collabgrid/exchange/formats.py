"""Which format a file of records is in."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final, Literal, get_args

from collabgrid.exchange.compression import split_compression
from collabgrid.exchange.json_values import key_of_records, read_value
from collabgrid.exchange.kinds import kind_of_bytes

Format = Literal["csv", "jsonl", "json", "geojson", "parquet", "arrow", "xlsx", "ods"]
FORMATS: Final[tuple[Format, ...]] = get_args(Format)
TEXT_FORMATS: Final[tuple[Format, ...]] = ("csv", "jsonl", "json", "geojson")
"""The formats that are text: any encoding, and packed as .gz or .zst."""
_BY_SUFFIX: Final[dict[str, Format]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".geojsonl": "jsonl",
    ".json": "json",
    ".geojson": "geojson",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".arrow": "arrow",
    ".arrows": "arrow",
    ".ipc": "arrow",
    ".feather": "arrow",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xlsb": "xlsx",
    ".xls": "xlsx",
    ".ods": "ods",
}
_BY_KIND: Final[dict[str, Format]] = {
    "kind_parquet": "parquet",
    "kind_arrow": "arrow",
    "kind_office": "xlsx",
    "kind_old_office": "xlsx",
}
_ODS_KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"
SUFFIXES: Final = tuple(_BY_SUFFIX)
"""The ends of names that tell a format; those of text may be followed by .gz or .zst."""


def format_of_name(path: str) -> Format | None:
    """The format that the end of a file's name tells, if any; `.gz` and `.zst` of a text are looked behind."""
    bare, compression = split_compression(path)
    found = _BY_SUFFIX.get(PurePath(bare).suffix.lower())
    return None if compression is not None and found not in TEXT_FORMATS else found


def format_of_bytes(head: bytes) -> Format | None:
    """The format that the first bytes tell, where they are none of a text."""
    if head.startswith(b"PK") and _ODS_KIND in head[:200]:
        return "ods"
    return _BY_KIND.get(kind_of_bytes(head) or "")


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
