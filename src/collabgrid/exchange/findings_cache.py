"""What was found in a grid, kept on disk as grids are: found by the bytes of its files and of those that it extends,
and by the code that looks, so that nothing in it can be out of date."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from collabgrid.exchange.grid_cache import cache_folder, digest_files
from collabgrid.exchange.grids import GridFiles

_MOST_KEPT = 32
_SUFFIX = ".findings"


def recall_findings(own: GridFiles, kind: str) -> Mapping[str, Any] | None:
    """What was kept of these files under `kind`, or nothing."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        check, _, content = (folder / _name(own, kind)).read_bytes().partition(b"\n")
        if check.decode("ascii") != hashlib.sha256(content).hexdigest():
            return None
        kept: dict[str, Any] = json.loads(content)
        if any(digest_files(own.resolve(name) or {}) != digest for name, digest in kept["extended"].items()):
            return None
        value: dict[str, Any] = kept["value"]
    except (OSError, ValueError, KeyError):
        return None
    return value


def keep_findings(own: GridFiles, kind: str, value: Mapping[str, Any]) -> None:
    """Remember a value that follows from these files; one that cannot be kept is let go."""
    folder = cache_folder()
    if folder is None:
        return
    extended = {name: digest_files(files) for name, files in own.extended.items()}
    content = json.dumps({"extended": extended, "value": value}).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".new", delete=False) as stream:
            stream.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        Path(stream.name).replace(folder / _name(own, kind))
        _forget_oldest(folder)
    except OSError:
        return


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST_KEPT:]:
        path.unlink(missing_ok=True)


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
