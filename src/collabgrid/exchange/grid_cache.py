"""Grids that were read and found free of faults, kept on disk so that the next process need not read their YAML again,
nor compile them.

As with Python's own bytecode, the cache only saves time: it is found by the bytes of the grid's files and by the
code that reads them, and a grid that extends another counts only while the files of that one are the same, so
nothing in it can be out of date. A folder that cannot be written is no fault.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from collabgrid import grid as grids
from collabgrid.engine import Classifier
from collabgrid.source.collector import collection_paused

if TYPE_CHECKING:
    from collabgrid.grid import Files, Grid, Resolver

FOLDER_VARIABLE = "COLLABGRID_CACHE"
"""The environment variable that names the folder of the cache; empty for none."""

_MOST_KEPT = 16
_GRID: Final = ".json"
_STATE: Final = ".state"
_FLOORS: Final = {_GRID: ("grid",), _STATE: ("source", "grid", "engine")}
"""The folders of code that what is kept depends on."""


def recall_grid(files: Files, resolve: Resolver) -> Grid | None:
    """The grid that these files, and those of the grids that it extends, are known to hold, or nothing."""
    content = _recall(files, _GRID)
    if content is None:
        return None
    try:
        with collection_paused():
            kept = json.loads(content)
            return grids.Grid.model_validate(kept["grid"]) if _are_same(kept["extended"], resolve) else None
    except ValueError:  # of pydantic too
        return None


def keep_grid(files: Files, extended: Mapping[str, Files], grid: Grid) -> None:
    """Remember that these files hold this grid, with those of each grid that it extends, by the name that
    `extends` gives. The oldest of many are forgotten."""
    kept = {"extended": _digests(extended), "grid": grids.plain_grid(grid)}
    _keep(files, _GRID, json.dumps(kept).encode())


def recall_state(files: Files, resolve: Resolver) -> Any | None:
    """What compiling the grid of these files gave (`Classifier.state`), or nothing."""
    content = _recall(files, _STATE)
    if content is None:
        return None
    try:
        with collection_paused():
            extended, state = _OwnUnpickler(io.BytesIO(content)).load()
            return state if _are_same(extended, resolve) else None
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError, EOFError, ImportError):
        return None


def keep_state(files: Files, extended: Mapping[str, Files], classifier: Classifier) -> None:
    """Remember what compiling the grid of these files gave, as `keep_grid` does the grid."""
    _keep(files, _STATE, pickle.dumps((_digests(extended), classifier.state), pickle.HIGHEST_PROTOCOL))


class _OwnUnpickler(pickle.Unpickler):
    """Takes up what the engine made, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("collabgrid.engine.") or (module, name) in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not of the engine")


_PLAIN: Final = {("functools", "partial"), ("builtins", "frozenset"), ("builtins", "set")}


def _recall(files: Files, kind: str) -> bytes | None:
    """What was kept of these files, or nothing."""
    folder = cache_folder()
    if folder is None:
        return None
    try:
        check, _, content = (folder / _name(files, kind)).read_bytes().partition(b"\n")
    except OSError:
        return None
    return content if check == hashlib.sha256(content).hexdigest().encode() else None


def _keep(files: Files, kind: str, content: bytes) -> None:
    folder = cache_folder()
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".new", delete=False) as stream:
            stream.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        Path(stream.name).replace(folder / _name(files, kind))
        _forget_oldest(folder, kind)
    except OSError:
        return


def _digests(extended: Mapping[str, Files]) -> dict[str, str]:
    return {name: digest_files(own) for name, own in extended.items()}


def _are_same(digests: Mapping[str, str], resolve: Resolver) -> bool:
    """Whether the grids that were extended still are in the same files."""
    return all(digest_files(resolve(name) or {}) == digest for name, digest in digests.items())


def _forget_oldest(folder: Path, kind: str) -> None:
    kept = sorted(folder.glob(f"*{kind}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST_KEPT:]:
        path.unlink(missing_ok=True)


def cache_folder() -> Path | None:
    own = os.environ.get(FOLDER_VARIABLE)
    if own is not None:
        return Path(own) if own else None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    return Path(home) / "collabgrid"


def _name(files: Files, kind: str) -> str:
    """A name that only these files, read by this code, have."""
    found = hashlib.sha256(digest_files(files).encode())
    package = Path(grids.__file__).parent.parent
    code = [path for floor in _FLOORS[kind] for path in sorted((package / floor).glob("*.py"))]
    for path in (*code, Path(__file__)):
        stat = path.stat()
        found.update(f"{path.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    found.update(sys.version.encode())
    return f"{found.hexdigest()}{kind}"


def digest_files(files: Files) -> str:
    """What the files hold, in the order in which they are joined. Where they lie changes nothing in a grid."""
    found = hashlib.sha256()
    for name in sorted(files):
        content = files[name]
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        found.update(f"{len(raw)}\n".encode() + raw)
    return found.hexdigest()
