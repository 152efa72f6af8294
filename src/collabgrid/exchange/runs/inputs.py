"""What a run reads, as it is before the run starts: its bytes, by their digest, and its lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from collabgrid.exchange.compression import compression_of_head
from collabgrid.exchange.disk import reading
from collabgrid.exchange.faults import UnreadableError, fault
from collabgrid.exchange.record_source import RecordSource

_CHUNK: Final = 1 << 20
_LINE_FORMATS: Final = ("csv", "jsonl")


class InputDigest(NamedTuple):
    """One input: its name, its length, the SHA-256 digest of its bytes, and how many lines it has.

    No number of lines where lines do not tell how far a reading has come: what is packed, what is no text.
    """

    name: str
    size: int
    sha256: str
    lines: int | None


def digest_inputs(sources: Iterable[RecordSource]) -> tuple[InputDigest, ...]:
    """What there is to read. Raises UnreadableError."""
    return tuple(_digest(source) for source in sources)


def refuse_changes(sources: Sequence[RecordSource], before: Sequence[InputDigest], since: float) -> None:
    """Raise UnreadableError where a file was written since the time `since` (seconds of the epoch) and holds
    something else now."""
    for source, known in zip(sources, before, strict=True):
        if _was_written(source.name, known.size, since) and _digest(source).sha256 != known.sha256:
            raise UnreadableError(source.name, fault("input_changed"))


def _was_written(name: str, size: int, since: float) -> bool:
    try:
        found = Path(name).stat()
    except OSError:
        return False  # what is gone, or was the standard input, can no longer change what was read
    return found.st_size != size or found.st_mtime >= since


def _digest(source: RecordSource) -> InputDigest:
    found, size, lines, last, is_packed = hashlib.sha256(), 0, 0, b"", False
    with reading(source.name), source.open_bytes() as stream:
        while chunk := stream.read(_CHUNK):
            is_packed = is_packed or (not size and compression_of_head(chunk[:4]) is not None)
            found.update(chunk)
            size += len(chunk)
            lines += chunk.count(b"\n")
            last = chunk
    by_line = source.format in _LINE_FORMATS and not is_packed
    is_open = bool(last) and not last.endswith(b"\n")
    return InputDigest(source.name, size, found.hexdigest(), lines + is_open if by_line else None)
