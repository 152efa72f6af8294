"""Grids that were read and found free of faults, kept on disk so that the next process need not read their YAML again.

As with Python's own bytecode, the cache only saves time: it is found by the bytes of the grid's files and by the
code that reads them, so nothing in it can be out of date, and a folder that cannot be written is no fault.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path

from pydantic import ValidationError

import collabgrid.grid
from collabgrid.grid import Files, Grid, plain_grid
from collabgrid.source import collection_paused

FOLDER_VARIABLE = "COLLABGRID_CACHE"
"""The environment variable that names the folder of the cache; empty for none."""

_MOST_KEPT = 16


def recall_grid(files: Files) -> Grid | None:
    """The grid that these files are known to hold, or nothing."""
    folder = _folder()
    if folder is None:
        return None
    try:
        check, _, content = (folder / _name(files)).read_bytes().partition(b"\n")
        if check.decode("ascii") != hashlib.sha256(content).hexdigest():
            return None
        with collection_paused():
            return Grid.model_validate(json.loads(content))
    except (OSError, ValueError, ValidationError):
        return None


def keep_grid(files: Files, grid: Grid) -> None:
    """Remember that these files hold this grid. The oldest of many are forgotten."""
    folder = _folder()
    if folder is None:
        return
    content = json.dumps(plain_grid(grid)).encode()
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


def _folder() -> Path | None:
    own = os.environ.get(FOLDER_VARIABLE)
    if own is not None:
        return Path(own) if own else None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    return Path(home) / "collabgrid"


def _name(files: Files) -> str:
    """A name that only these files, read by this code, have."""
    found = hashlib.sha256()
    code = Path(collabgrid.grid.__file__).parent
    for path in sorted(code.glob("*.py")):
        stat = path.stat()
        found.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    for name in sorted(files):
        content = files[name]
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        found.update(f"{name} {len(raw)}\n".encode("utf-8", "surrogatepass") + raw)
    return f"{found.hexdigest()}.json"
