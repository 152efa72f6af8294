"""Grids that were read and found free of faults, kept on disk so that the next process need not read their YAML again.

As with Python's own bytecode, the cache only saves time: it is found by the bytes of the grid's files and by the
code that reads them, and a grid that extends another counts only while the files of that one are the same, so
nothing in it can be out of date. A folder that cannot be written is no fault.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

import collabgrid.grid
from collabgrid.grid import Files, Grid, Resolver, plain_grid
from collabgrid.source import collection_paused

FOLDER_VARIABLE = "COLLABGRID_CACHE"
"""The environment variable that names the folder of the cache; empty for none."""

_MOST_KEPT = 16


def recall_grid(files: Files, resolve: Resolver) -> Grid | None:
    """The grid that these files, and those of the grids that it extends, are known to hold, or nothing."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        check, _, content = (folder / _name(files)).read_bytes().partition(b"\n")
        if check.decode("ascii") != hashlib.sha256(content).hexdigest():
            return None
        with collection_paused():
            kept = json.loads(content)
            if any(digest_files(resolve(name) or {}) != digest for name, digest in kept["extended"].items()):
                return None
            return Grid.model_validate(kept["grid"])
    except (OSError, ValueError, ValidationError):
        return None


def keep_grid(files: Files, extended: Mapping[str, Files], grid: Grid) -> None:
    """Remember that these files hold this grid, with those of each grid that it extends, by the name that
    `extends` gives. The oldest of many are forgotten."""
    folder = cache_folder()
    if folder is None:
        return
    digests = {name: digest_files(own) for name, own in extended.items()}
    content = json.dumps({"extended": digests, "grid": plain_grid(grid)}).encode()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".new", delete=False) as stream:
            stream.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        Path(stream.name).replace(folder / _name(files))
        _forget_oldest(folder)
    except OSError:
        return


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST_KEPT:]:
        path.unlink(missing_ok=True)


def cache_folder() -> Path | None:
    """Where things are kept ready for the next process; nothing where that is switched off."""
    own = os.environ.get(FOLDER_VARIABLE)
    if own is not None:
        return Path(own) if own else None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    return Path(home) / "collabgrid"


def _name(files: Files) -> str:
    """A name that only these files, read by this code, have."""
    found = hashlib.sha256(digest_files(files).encode())
    code = Path(collabgrid.grid.__file__).parent
    for path in (*sorted(code.glob("*.py")), Path(__file__)):
        stat = path.stat()
        found.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return f"{found.hexdigest()}.json"


def digest_files(files: Files) -> str:
    """What the files hold, in the order in which they are joined. Where they lie changes nothing in a grid."""
    found = hashlib.sha256()
    for name in sorted(files):
        content = files[name]
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        found.update(f"{len(raw)}\n".encode() + raw)
    return found.hexdigest()
