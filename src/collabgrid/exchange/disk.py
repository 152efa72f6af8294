"""The door to the disk: what the system refuses becomes an error that says the way out."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from collabgrid.deferred import call_of
from collabgrid.exchange.compression import DamagedError
from collabgrid.exchange.faults import Fault, OutputError, UnreadableError, fault

_nearest_name: Final = call_of("collabgrid.source.nearest", "nearest_name")

STANDARD_INPUT: Final = "-"


@contextmanager
def reading(given: str, absent: Fault | None = None) -> Iterator[None]:
    """Turn what the system says while `given` is read into UnreadableError; `absent` says it is not there."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableError(given, absent or _absent(Path(given))) from None
    except PermissionError:
        raise UnreadableError(given, fault("no_permission")) from None
    except IsADirectoryError:
        raise UnreadableError(given, fault("is_folder")) from None
    except DamagedError as error:
        raise UnreadableError(given, fault("damaged_packed", detail=error)) from None
    except OSError as error:
        raise UnreadableError(given, fault("system", detail=error.strerror or str(error))) from None


@contextmanager
def replaced(path: str) -> Iterator[BinaryIO]:
    """A stream to write a file with: it takes its name when all is written, and is dropped where that fails.

    What is no plain file (a pipe, a device) is written at once. Raises OutputError.
    """
    with whole_file(path) as place, writing(path), place.open("wb") as stream:
        yield stream


@contextmanager
def whole_file(path: str) -> Iterator[Path]:
    """Where to write a file that is to be whole when it takes its name; a pipe or a device is its own place.

    A file that was there keeps who may read and write it, and where a link leads the file behind it is written.
    Raises OutputError.
    """
    target = Path(path)
    if target.is_symlink():
        target = target.resolve()
    is_plain = target.is_file() or not target.exists()
    place = target.with_name(f".{target.name}.{os.getpid()}.part") if is_plain else target
    try:
        yield place
        if is_plain:
            with writing(path):
                if target.exists():
                    shutil.copymode(target, place)
                place.replace(target)
    finally:
        if is_plain:
            place.unlink(missing_ok=True)


@contextmanager
def writing(given: str) -> Iterator[None]:
    """Turn what the system says while `given` is written into OutputError."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(given, fault("unwritable", detail=error.strerror or str(error))) from None


def _absent(path: Path) -> Fault:
    """That a file is not there, with the name beside it that was probably meant."""
    return fault("absent", near=near_file(path))


def near_file(path: Path, names: Iterable[str] = ()) -> Fault:
    """The question whether one of `names`, or the file beside `path` with the nearest name, was meant; may be empty."""
    own = _nearest_name(str(path), names)
    if own is not None:
        return fault("near_file", name=own)
    try:
        beside = [each.name for each in path.parent.iterdir()]
    except OSError:
        beside = []
    near = _nearest_name(path.name, beside)
    return fault("near_file", name=path.with_name(near)) if near else fault("nothing")
