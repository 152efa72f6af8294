"""Grids as a git revision has them: `main:grids/domino`, `HEAD~1:my_grid.yaml`."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from collabgrid import grid as floor
from collabgrid.exchange.faults import UnreadableError, fault
from collabgrid.exchange.grids import open_grid, shipped_files, shipped_grids

if TYPE_CHECKING:
    from collabgrid.grid import Files, LoadedGrid

_REVISION: Final = re.compile(r"(?P<revision>[^:-][^:]+):(?P<path>.*)", re.DOTALL)
_SUFFIXES: Final = (".yaml", ".yml")


def is_revision(name: str) -> bool:
    """Whether a name is that of a grid in a git revision, `REVISION:PATH`, and of no file that is there."""
    return _REVISION.fullmatch(name) is not None and not Path(name).exists()


def open_any_grid(name: str) -> LoadedGrid:
    """A grid by its name, its path, or as a git revision has it: `REVISION:PATH`.

    A path is taken from the root of the repository of the current folder, or from that folder where it begins with
    `./`. A grid that it extends is read from the same revision, unless it is a shipped one. Raises UnreadableError.
    """
    found = _REVISION.fullmatch(name)
    if found is None or not is_revision(name):
        return open_grid(name)
    revision, path = found["revision"], _from_root(name, found["path"])
    files = _files_at(name, revision, path)
    folder = PurePosixPath(path) if len(files) > 1 or path not in files else PurePosixPath(path).parent
    return floor.load_grid(files, partial(_extended, name, revision, folder))


def _extended(name: str, revision: str, folder: PurePosixPath, base: str) -> Files | None:
    if base in shipped_grids():
        return shipped_files(base)
    try:
        return _files_at(name, revision, _plain(folder / base))
    except UnreadableError:
        return None


def _files_at(name: str, revision: str, path: str) -> Files:
    """The YAML files at a path of a revision. Raises UnreadableError where there are none."""
    packed = _git(name, "archive", "--format=tar", revision, "--", path or ".")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        members = [each for each in archive.getmembers() if each.isfile() and each.name.endswith(_SUFFIXES)]
        opened = [(each.name, archive.extractfile(each)) for each in members]
        files = {own: stream.read() for own, stream in opened if stream is not None}
    if not files:
        raise UnreadableError(name, fault("no_yaml"))
    return files


def _from_root(name: str, path: str) -> str:
    """The path from the root of the repository; `./` stands for the current folder."""
    if not path.startswith(("./", "../")):
        return path
    here = _git(name, "rev-parse", "--show-prefix", at_root=False).decode().strip()
    return _plain(PurePosixPath(here) / path)


def _plain(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts[-1:] = []
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _git(name: str, *arguments: str, at_root: bool = True) -> bytes:
    """What git answers. Raises UnreadableError with what it complains of, or where there is no git."""
    place = (
        ["-C", _git(name, "rev-parse", "--show-toplevel", at_root=False).decode().strip()] if at_root else []
    )
    try:
        done = subprocess.run(["git", *place, *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        raise UnreadableError(name, fault("no_git")) from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ").splitlines()
        raise UnreadableError(name, fault("not_in_git", told=told[0] if told else ""))
    return done.stdout
