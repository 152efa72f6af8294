"""What was found in a grid, kept on disk as grids are: found by the bytes of its files and of those that it extends,
and by the code that looks, so that nothing in it can be out of date."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from typing import Any

from collabgrid.exchange.grids import GridFiles
from collabgrid.exchange.kept import are_same, code_mark, digest_files, digests_of, keep_bytes, recall_bytes

_MOST_KEPT = 32
_SUFFIX = ".findings"
_MOST_MEMORIES = 8
_SUFFIX_OF_MEMORY = ".memory"
_FLOORS = ("source", "grid", "engine", "study", "exchange", "report")
"""The folders of code that look."""


def recall_findings(own: GridFiles, kind: str) -> Mapping[str, Any] | None:
    """What was kept of these files under `kind`, or nothing."""
    content = recall_bytes(_name(own, kind))
    if content is None:
        return None
    try:
        kept: dict[str, Any] = json.loads(content)
        value: dict[str, Any] = kept["value"]
        return value if are_same(kept["extended"], own.resolve) else None
    except (ValueError, KeyError):
        return None


def keep_findings(own: GridFiles, kind: str, value: Mapping[str, Any]) -> None:
    """Remember a value that follows from these files; one that cannot be kept is let go."""

    def made() -> bytes:
        return json.dumps({"extended": digests_of(own.extended), "value": value}).encode()

    keep_bytes(_name(own, kind), made, _MOST_KEPT)


def recall_memory(own: GridFiles, kind: str) -> Mapping[str, Any] | None:
    """What was learnt when the grid in files of these names was last checked, or nothing. It is as old as that check:
    what of it still holds, it says itself."""
    content = recall_bytes(_name_of_memory(own, kind))
    if content is None:
        return None
    try:
        kept: dict[str, Any] = json.loads(content)
    except ValueError:
        return None
    return kept if kept.keys() == {"answers", "forms"} else None


def keep_memory(own: GridFiles, kind: str, value: Mapping[str, Any]) -> None:
    """Remember what a check learnt, in place of what the one before did."""

    def made() -> bytes:
        return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")

    keep_bytes(_name_of_memory(own, kind), made, _MOST_MEMORIES)


def _name_of_memory(own: GridFiles, kind: str) -> str:
    """A name that files in these places, looked at by this code, have whatever they hold."""
    names = [os.path.abspath(name) for name in sorted(own.files)]  # noqa: PTH100 - never raises
    text = "\n".join((kind, *names, code_mark(_FLOORS)))
    return f"{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}{_SUFFIX_OF_MEMORY}"


def _name(own: GridFiles, kind: str) -> str:
    """A name that only these files, by these names, looked at by this code, have."""
    found = hashlib.sha256(f"{kind}\n{digest_files(own.files)}\n".encode())
    for name in sorted(own.files):
        found.update(f"{name}\n".encode("utf-8", "surrogatepass"))
    found.update(code_mark(_FLOORS).encode())
    return f"{found.hexdigest()}{_SUFFIX}"
