"""What was found in a grid, kept on disk as grids are: found by the bytes of its files and of those that it extends,
and by the code that looks, so that nothing in it can be out of date."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from collabgrid.exchange.grids import GridFiles
from collabgrid.exchange.kept import are_same, digest_files, digests_of, keep_bytes, recall_bytes

_MOST_KEPT = 32
_SUFFIX = ".findings"


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
    kept = {"extended": digests_of(own.extended), "value": value}
    keep_bytes(_name(own, kind), json.dumps(kept).encode(), _MOST_KEPT)


def _name(own: GridFiles, kind: str) -> str:
    """A name that only these files, by these names, looked at by this code, have."""
    found = hashlib.sha256(f"{kind}\n{digest_files(own.files)}\n".encode())
    for name in sorted(own.files):
        found.update(f"{name}\n".encode("utf-8", "surrogatepass"))
    root = Path(__file__).parent.parent
    for path in sorted(_code(root)):
        stat = os.stat(path)  # noqa: PTH116 - a quarter of the time, for hundreds of files
        found.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return f"{found.hexdigest()}{_SUFFIX}"


def _code(root: Path) -> list[str]:
    """Every module of the package."""
    found: list[str] = []
    for base, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in ("__pycache__", "grids")]
        found += [os.path.join(base, name) for name in names if name.endswith(".py")]  # noqa: PTH118 - as above
    return found
