"""The bytes of a file or of the standard input: unpacked where they are packed, and readable more than once."""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO, Final

from collabgrid.exchange.compression import Compression, compression_of_head, unpacked
from collabgrid.exchange.disk import STANDARD_INPUT, reading
from collabgrid.exchange.faults import UnreadableError, fault

_HEAD: Final = 1 << 16
_MOST_IN_MEMORY: Final = 1 << 24
"""How many bytes of what can be read only once stay in memory; more go to a temporary file."""


class StoredBytes:
    """What there is to read: `name` for messages, `head` its first bytes, unpacked.

    Raises UnreadableError for what is absent or empty, and for what is packed and damaged.
    """

    def __init__(self, path: str) -> None:
        self.name = "<stdin>" if path == STANDARD_INPUT else path
        self._path = path
        self._kept = self._keep()
        self.compression: Compression | None = None
        with self.open_packed() as packed:
            self.compression = compression_of_head(packed.read(4))
        with reading(self.name), self.open() as stream:
            self.head = stream.read(_HEAD)
        if not self.head.strip():
            raise UnreadableError(self.name, fault("empty_stdin" if path == STANDARD_INPUT else "empty"))

    def open(self) -> BinaryIO:
        """A stream of the unpacked bytes, from their start. Each has its own place."""
        packed = self.open_packed()
        if self.compression is None:
            return packed
        try:
            return unpacked(packed, self.compression)
        except BaseException:  # the library is missing: nothing else would close the file
            packed.close()
            raise

    def place(self) -> str | BinaryIO:
        """What a library that reads files by itself is given: the path, or a stream where there is none."""
        is_file = isinstance(self._kept, Path) and self.compression is None
        return str(self._kept) if is_file else self.open()

    def _keep(self) -> Path | bytes:
        """The path of a file; the bytes, or the path of a copy, of what can be read only once: a pipe."""
        if self._path == STANDARD_INPUT:
            return self._copy(sys.stdin.buffer)
        with reading(self.name), Path(self._path).open("rb") as stream:
            return Path(self._path) if stream.seekable() else self._copy(stream)

    def _copy(self, stream: BinaryIO) -> Path | bytes:
        first = stream.read(_MOST_IN_MEMORY)
        if len(first) < _MOST_IN_MEMORY:
            return first
        with reading(self.name):
            self._file = tempfile.NamedTemporaryFile(prefix="collabgrid-")  # noqa: SIM115 - lives as long as this
            self._file.write(first)
            shutil.copyfileobj(stream, self._file, 1 << 20)
            self._file.flush()
        return Path(self._file.name)

    def open_packed(self) -> BinaryIO:
        """A stream of the bytes as they are stored."""
        with reading(self.name):
            return io.BytesIO(self._kept) if isinstance(self._kept, bytes) else self._kept.open("rb")
