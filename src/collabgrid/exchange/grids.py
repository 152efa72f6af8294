"""Grids by name or path: the shipped ones, a YAML file, a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from collabgrid import grid as floor
from collabgrid.deferred import call_of
from collabgrid.engine import Classifier
from collabgrid.exchange.disk import STANDARD_INPUT, near_file, reading
from collabgrid.exchange.faults import UnreadableError, fault
from collabgrid.exchange.grid_cache import keep_grid, keep_state, note_kept, recall_grid, recall_state
from collabgrid.source import decode_texts

if TYPE_CHECKING:
    from collabgrid.grid import Files, Grid, LoadedGrid, Resolver
    from collabgrid.source import Diagnostic

_read_kept = call_of(
    "collabgrid.exchange.nodes_cache", "read_kept"
)  # with YAML, which a known grid needs not
_SUFFIXES = (".yaml", ".yml")
_MOST_FILES = 1000
_MOST_BYTES = (
    5_000_001  # one more than a grid file may have: the reader of YAML then says that it is too large
)


def shipped_grids() -> tuple[str, ...]:
    """The names of the grids that come with collabgrid."""
    root = _shipped_root()
    return tuple(sorted(each.name for each in root.iterdir() if each.is_dir())) if root.is_dir() else ()


@dataclass(frozen=True, slots=True)
class GridFiles:
    """The files of a grid, the way to those of the grids that it may extend, and those that it was seen to extend."""

    files: Files
    resolve: Resolver
    extended: dict[str, Files] = field(default_factory=dict)

    def load(self, *, kept: bool = True) -> LoadedGrid:
        """Read the grid; one without a fault is kept in the cache where `kept`."""
        loaded = floor.load_grid(self.files, self._note, shipped_grids(), _read_kept)
        if kept and loaded.grid is not None and not loaded.diagnostics:
            keep_grid(self.files, self.extended, loaded.grid)
        return loaded

    def recall(self) -> Grid | None:
        """The grid as the cache has it, or nothing."""
        return recall_grid(self.files, self._note)

    def grid(self) -> Grid:
        """The grid, from the cache or read. Raises GridError where it has errors."""
        return self.recall() or self.load().require()

    def with_texts(self, texts: Mapping[str, str]) -> GridFiles:
        """The same grid with other texts in its files."""
        return GridFiles(texts, self.resolve)

    def _note(self, name: str) -> Files | None:
        files = self.resolve(name)
        if files is not None:
            self.extended[name] = files
        return files


def find_grid_files(name_or_path: str) -> GridFiles:
    """The files of a grid by its name or path, as for `open_grid`. Raises UnreadableError."""
    return GridFiles(*_files_of(name_or_path))


def open_grid(name_or_path: str = "domino", *, cached: bool = True) -> LoadedGrid:
    """Read a grid: a shipped one by its name, a YAML file, a folder (all YAML files below it), `-` for stdin.

    A shipped name goes before a folder of that name (`./domino` is the folder). What is wrong in the files is
    in `diagnostics`; raises UnreadableError where there is no file to read. A grid whose files were read before
    and had no fault is taken from the cache (see `grid_cache`), with no places in its files, unless `cached` is
    false.
    """
    own = find_grid_files(name_or_path)
    known = own.recall() if cached else None
    if known is not None:
        return floor.LoadedGrid(known, (), decode_texts(own.files), None)
    return own.load()


def load_classifier(name_or_path: str = "domino") -> Classifier:
    """The grid `name_or_path`, ready to read records.

    Raises GridError with all diagnostics where the grid has errors, UnreadableError where it cannot be read. What
    compiling it gave is taken from the cache where it was compiled before; the grid itself is then read from there
    when it is first asked for.
    """
    return open_classifier(name_or_path)[0]


def open_classifier(name_or_path: str = "domino") -> tuple[Classifier, tuple[Diagnostic, ...]]:
    """The grid ready to read records, as for `load_classifier`, and what is wrong in it short of errors."""
    own = find_grid_files(name_or_path)
    state = recall_state(own.files, own.resolve)
    if state is not None:
        restored = Classifier.restored(state, own.grid)
        note_kept(own.files, restored)
        return restored, ()
    known = own.recall()
    loaded = floor.LoadedGrid(known, (), {}, None) if known is not None else own.load()
    classifier = Classifier(loaded.require())
    if not loaded.diagnostics:
        keep_state(own.files, own.extended, classifier)
    return classifier, loaded.diagnostics


def _files_of(name_or_path: str) -> tuple[Files, Resolver]:
    """The files of a grid, and the way to those of the grid that it extends."""
    if name_or_path == STANDARD_INPUT:
        return {"<stdin>": sys.stdin.buffer.read(_MOST_BYTES)}, _resolver_of(Path())
    if name_or_path in shipped_grids():
        return shipped_files(name_or_path), _resolver_of(Path())
    path = Path(name_or_path)
    own_folder = path if path.is_dir() else path.parent
    return _read_path(name_or_path), _resolver_of(own_folder)


def _shipped_root() -> Path:
    """The folder of the shipped grids: in the package, or at the root of a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "grids"
    return installed if installed.is_dir() else package.parent.parent / "grids"


def _resolver_of(own_folder: Path) -> Resolver:
    return partial(_find_extended, own_folder)


def shipped_files(name: str) -> Files:
    """The files of a shipped grid."""
    return _read_folder(_shown(_shipped_root() / name), name)


def _shown(path: Path) -> Path:
    """A shipped path as a terminal can open it: from here, where it is below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _find_extended(own_folder: Path, name: str) -> Files | None:
    """The files of the grid that `extends` names: a shipped one, else a path from the grid's own folder."""
    try:
        return shipped_files(name) if name in shipped_grids() else _read_path(str(own_folder / name))
    except UnreadableError:
        return None


def _read_path(given: str) -> Files:
    path = Path(given)
    if path.is_dir():
        return _read_folder(path, given)
    shipped = shipped_grids()
    absent = fault("absent_grid", shipped=", ".join(shipped), near=near_file(path, shipped))
    with reading(given, absent), path.open("rb") as stream:
        return {given: stream.read(_MOST_BYTES)}


def _read_folder(folder: Path, given: str) -> Files:
    found: dict[str, str | bytes] = {}
    with reading(given):
        paths = list(_yaml_files(folder))
    for path in paths:
        if len(found) == _MOST_FILES:
            raise UnreadableError(given, fault("too_many_yaml", most=_MOST_FILES))
        with reading(str(path)), path.open("rb") as stream:
            found[path.as_posix()] = stream.read(_MOST_BYTES)
    if not found:
        raise UnreadableError(given, fault("no_yaml"))
    return found


def _yaml_files(folder: Path) -> Iterator[Path]:
    """The YAML files below the folder; hidden files and folders are left out."""
    for base, folders, names in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES) and not name.startswith("."):
                yield Path(base) / name


def _raise(error: OSError) -> None:
    raise error
