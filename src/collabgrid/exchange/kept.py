"""A folder where things are kept ready for the next process, each found by a name that says all that it depends on.

Like Python's own bytecode, what is kept only saves time: a folder that cannot be written is no fault, and what is
damaged is read past.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from collabgrid.deferred import call_of
from collabgrid.source.own_pickles import OwnUnpickler

if TYPE_CHECKING:
    from collabgrid.grid import Files, Resolver

_new_file: Final = call_of("tempfile", "NamedTemporaryFile")
FOLDER_VARIABLE = "COLLABGRID_CACHE"
"""The environment variable that names the folder of the cache; empty for none."""


def recall_bytes(name: str) -> bytes | None:
    """What was kept under the name, if it is whole, or nothing."""
    folder = _folder()
    if folder is None:
        return None
    path = folder / name
    try:
        check, _, content = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    with suppress(OSError):
        os.utime(path)  # used now: what was not for longest is forgotten first
    return content if check == hashlib.sha256(content).hexdigest().encode() else None


def unpacked(content: bytes, is_own: Callable[[str, str], bool]) -> Any | None:
    """What was pickled, or nothing where it is damaged, or holds what is not ours to take up: `is_own` says of each
    class, by its module and name, whether it is."""
    try:
        return OwnUnpickler(io.BytesIO(content), is_own).load()
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError, EOFError, ImportError):
        return None


def keep_bytes(name: str, make: Callable[[], bytes], most: int) -> bool:
    """Keep what `make` gives under the name, where there is a folder to keep it in; of all with the same end of the
    name the `most` that were kept or recalled last stay. Whether it is kept now."""
    folder = _folder()
    if folder is None:
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        content = make()
        with _new_file(dir=folder, suffix=".new", delete=False) as stream:
            stream.write(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
        Path(stream.name).replace(folder / name)
        _forget_oldest(folder, Path(name).suffix, most)
    except OSError:
        return False
    return True


@cache
def code_mark(floors: tuple[str, ...]) -> str:
    """What changes when the code of these folders of the package does, or the Python that runs it."""
    package = Path(__file__).parent.parent
    found = [sys.version]
    for path in (each for floor in floors for each in sorted((package / floor).rglob("*.py"))):
        stat = os.stat(path)  # noqa: PTH116 - a quarter of the time, for hundreds of files
        found.append(f"{path} {stat.st_size} {stat.st_mtime_ns}")
    return hashlib.sha256("\n".join(found).encode()).hexdigest()


def digest_files(files: Files) -> str:
    """What the files hold, in the order in which they are joined. Where they lie changes nothing in a grid."""
    found = hashlib.sha256()
    for name in sorted(files):
        content = files[name]
        raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        found.update(f"{len(raw)}\n".encode() + raw)
    return found.hexdigest()


def digests_of(extended: Mapping[str, Files]) -> dict[str, str]:
    """The digest of each grid that is extended, by the name that `extends` gives."""
    return {name: digest_files(own) for name, own in extended.items()}


def are_same(digests: Mapping[str, str], resolve: Resolver) -> bool:
    """Whether the grids that were extended still are in the same files."""
    return all(digest_files(resolve(name) or {}) == digest for name, digest in digests.items())


def _forget_oldest(folder: Path, suffix: str, most: int) -> None:
    kept = sorted(folder.glob(f"*{suffix}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[most:]:
        path.unlink(missing_ok=True)


def _folder() -> Path | None:
    own = os.environ.get(FOLDER_VARIABLE)
    if own is not None:
        return Path(own) if own else None
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    return Path(home) / "collabgrid"
