"""One run at a time: a lock that ends with the process that holds it."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

try:
    import fcntl
except ImportError:  # pragma: no cover - a system without it has no such lock, and goes without
    fcntl = None  # type: ignore[assignment]


def lock_file(path: Path) -> BinaryIO | None:
    """The open file, locked for this process; nothing where another one holds it."""
    stream = path.open("ab")
    if fcntl is not None:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            stream.close()
            return None
    return stream
