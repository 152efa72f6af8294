"""The files that paths, folders and patterns stand for."""

from __future__ import annotations

import glob
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from collabgrid.exchange.disk import STANDARD_INPUT, reading
from collabgrid.exchange.faults import UnreadableError, fault
from collabgrid.exchange.formats import SUFFIXES, format_of_name

_BESIDE_AN_OUTPUT: Final = (".run.json", ".rejects.jsonl")
"""Ends of names of what a run writes beside its output."""
_SIGNS: Final = frozenset("*?[")


class InputFiles(NamedTuple):
    """Files to be read, in their order, and those of folders that hold no records by their names."""

    names: tuple[str, ...]
    left_out: tuple[str, ...]


def find_input_files(given: Sequence[str]) -> InputFiles:
    """The files that are meant: a folder is all files of records below it, a pattern (`*`, `?`, `[…]`, `**`) those
    that it fits, each in the order of the names. What is hidden (`.name`) is passed over, and a file that is named
    twice is read once.

    Raises UnreadableError for a folder without files of records and for a pattern that fits none.
    """
    names: list[str] = []
    left_out: list[str] = []
    for each in given:
        found = _found(each)
        names += [name for name in found.names if name not in names]
        left_out += [name for name in found.left_out if name not in left_out]
    return InputFiles(tuple(names), tuple(left_out))


def _found(given: str) -> InputFiles:
    if given == STANDARD_INPUT:
        return InputFiles((given,), ())
    with reading(given):
        if Path(given).is_dir():
            return _in_folder(given)
        if Path(given).exists() or not _SIGNS & set(given):
            return InputFiles((given,), ())
        found = glob.glob(given, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
        matches = sorted(each for each in found if Path(each).is_file())
    if not matches:
        raise UnreadableError(given, fault("no_match"))
    return InputFiles(tuple(matches), ())


def _in_folder(folder: str) -> InputFiles:
    below = sorted(
        each for each in Path(folder).rglob("*") if each.is_file() and not _is_hidden(each, folder)
    )
    names = tuple(str(each) for each in below if _holds_records(each.name))
    if not names:
        raise UnreadableError(folder, fault("no_files", suffixes=", ".join(SUFFIXES)))
    return InputFiles(names, tuple(str(each) for each in below if str(each) not in names))


def _holds_records(name: str) -> bool:
    return format_of_name(name) is not None and not name.endswith(_BESIDE_AN_OUTPUT)


def _is_hidden(path: Path, folder: str) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
