"""Grids that were read and found free of faults, kept on disk so that the next process need not read their YAML again,
nor compile them.

As with Python's own bytecode, the cache only saves time: it is found by the bytes of the grid's files and by the
code that reads them, and a grid that extends another counts only while the files of that one are the same, so
nothing in it can be out of date. A folder that cannot be written is no fault.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from collabgrid import grid as grids
from collabgrid.engine import Classifier
from collabgrid.engine.kept_items import is_of_engine
from collabgrid.exchange.kept import (
    are_same,
    code_mark,
    digest_files,
    digests_of,
    keep_bytes,
    recall_bytes,
    unpacked,
)
from collabgrid.source.collector import collection_paused

if TYPE_CHECKING:
    from collabgrid.grid import Files, Grid, Resolver

_MOST_KEPT = 16
_KEPT: Final = WeakKeyDictionary[Classifier, str]()
"""The names under which what compiling gave is kept, of the classifiers of this process."""
_GRID: Final = ".json"
_STATE: Final = ".state"
_FLOORS: Final = {_GRID: ("grid", "exchange"), _STATE: ("source", "grid", "engine", "exchange")}
"""The folders of code that what is kept depends on."""


def recall_grid(files: Files, resolve: Resolver) -> Grid | None:
    """The grid that these files, and those of the grids that it extends, are known to hold, or nothing."""
    content = recall_bytes(_name(files, _GRID))
    if content is None:
        return None
    try:
        with collection_paused(stays=True):
            kept = json.loads(content)
            return grids.Grid.model_validate(kept["grid"]) if are_same(kept["extended"], resolve) else None
    except ValueError:  # of pydantic too
        return None


def keep_grid(files: Files, extended: Mapping[str, Files], grid: Grid) -> None:
    """Remember that these files hold this grid, with those of each grid that it extends, by the name that
    `extends` gives. The oldest of many are forgotten."""

    def made() -> bytes:
        return json.dumps({"extended": digests_of(extended), "grid": grids.plain_grid(grid)}).encode()

    keep_bytes(_name(files, _GRID), made, _MOST_KEPT)


def recall_state(files: Files, resolve: Resolver) -> Any | None:
    """What compiling the grid of these files gave (`Classifier.state`), or nothing."""
    content = recall_bytes(_name(files, _STATE))
    if content is None:
        return None
    with collection_paused(stays=True):
        found = unpacked(content, is_of_engine)
    match found:
        case (dict() as extended, state) if are_same(extended, resolve):
            return state
    return None


def keep_state(files: Files, extended: Mapping[str, Files], classifier: Classifier) -> None:
    """Remember what compiling the grid of these files gave, as `keep_grid` does the grid."""

    if keep_bytes(_name(files, _STATE), lambda: _packed(extended, classifier), _MOST_KEPT):
        note_kept(files, classifier)


def note_kept(files: Files, classifier: Classifier) -> None:
    """Say that what compiling gave is kept for these files, for `packed_state`."""
    _KEPT[classifier] = _name(files, _STATE)


def packed_state(classifier: Classifier) -> bytes:
    """What compiling the grid gave, for another process: a pickled pair, of which it is the second. Where it is kept
    it is read from there, in a fraction of the time that packing takes."""
    name = _KEPT.get(classifier)
    kept = None if name is None else recall_bytes(name)
    return _packed({}, classifier) if kept is None else kept


def _packed(extended: Mapping[str, Files], classifier: Classifier) -> bytes:
    return pickle.dumps((digests_of(extended), classifier.state), pickle.HIGHEST_PROTOCOL)


def _name(files: Files, kind: str) -> str:
    """A name that only these files, read by this code, have."""
    found = hashlib.sha256(f"{digest_files(files)}\n{code_mark(_FLOORS[kind])}".encode())
    return f"{found.hexdigest()}{kind}"
