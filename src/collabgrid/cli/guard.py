"""What is read is never written over: the one check of every command that writes a file."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from collabgrid.cli.options import Talk
from collabgrid.exchange import STANDARD_INPUT, UnreadableError, find_input_files, shipped_grids

_YAML: Final = (".yaml", ".yml")
_EXTENDS: Final = re.compile(r"""^\ufeff?extends:\s*["']?([^"'#\r\n]+)""", re.MULTILINE)


def refuse_overwriting(
    talk: Talk, inputs: Sequence[str], grid_name: str, output: str | None, rejects: str | None = None
) -> None:
    """Raise a mistake where a file to be written is also read, or is named twice.

    Files are compared as the system knows them, so that links and other spellings of a path count too, as do the
    files of a folder or pattern.
    """
    inputs = [name for each in inputs for name in _meant(each)]
    targets = [(option, path) for option, path in (("--output", output), ("--rejects", rejects)) if path]
    for option, path in targets:
        if path == STANDARD_INPUT:
            continue
        if any(_is_same(path, each) for each in inputs):
            raise talk.mistake("output_is_input", option=option, file=path)
        if any(_is_same(path, each) for each in _grid_files(grid_name)):
            raise talk.mistake("output_is_grid", option=option, file=path)
    if output and rejects and (output == rejects or _is_same(output, rejects)):
        raise talk.mistake("same_output", file=output)


def _meant(given: str) -> tuple[str, ...]:
    """The files that an input stands for; what cannot be found is told when it is opened."""
    try:
        return find_input_files((given,)).names
    except UnreadableError:
        return (given,)


def _is_same(target: str, other: str) -> bool:
    """Whether both are one plain file (a terminal or a pipe can be read and written), there or still to come."""
    if other == STANDARD_INPUT:
        return _is_standard_input(target)
    try:
        if Path(target).exists() and Path(other).exists():
            return Path(target).is_file() and Path(target).samefile(other)
        return Path(target).resolve() == Path(other).resolve()
    except (OSError, RuntimeError, ValueError):  # a path that the system refuses is told when it is opened
        return False


def _is_standard_input(target: str) -> bool:
    try:
        piped = os.fstat(sys.stdin.fileno())
        return stat.S_ISREG(piped.st_mode) and os.path.samestat(piped, Path(target).stat())
    except (OSError, ValueError):
        return False


def _grid_files(name: str) -> tuple[str, ...]:
    """The files of a grid, by the name that --grid gives, and those of the grids that it extends."""
    folder = Path(name) if Path(name).is_dir() else Path(name).parent
    found: list[str] = []
    pending = [name]
    while pending:
        own = [each for each in _own_files(pending.pop()) if each not in found]
        found += own
        bases = [base for each in own for base in _bases_in(each)]
        pending += [base if base in shipped_grids() else str(folder / base) for base in bases]
    return tuple(found)


def _own_files(name: str) -> Iterator[str]:
    """A file, or the YAML files of a folder or of a shipped grid."""
    place = Path(name)
    if name in shipped_grids():
        package = Path(str(files("collabgrid")))
        roots = (package / "grids", package.parent.parent / "grids")
        place = next((root / name for root in roots if root.is_dir()), place)
    if place.is_dir():
        yield from (str(path) for path in place.rglob("*") if path.suffix.lower() in _YAML)
    else:
        yield name


def _bases_in(path: str) -> list[str]:
    """The grids that a file says it extends."""
    try:
        text = Path(path).read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return []
    return [each.strip() for each in _EXTENDS.findall(text)]
