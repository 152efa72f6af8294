"""Text that is kept compressed (.gz, .zst): the one door to the libraries that pack and unpack it."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, Final, Literal

from collabgrid.exchange.extras import needing

Compression = Literal["gz", "zst"]
ZSTD_EXTRA: Final = "zstd"
_MARKS: Final[Mapping[bytes, Compression]] = {b"\x1f\x8b": "gz", b"\x28\xb5\x2f\xfd": "zst"}
_SUFFIXES: Final[Mapping[str, Compression]] = {".gz": "gz", ".zst": "zst"}
_BUFFER: Final = 1 << 18
_STEP: Final = 1 << 20
"""How many bytes are packed at a time, whatever is written at a time: the same bytes in are the same bytes out."""


class DamagedError(OSError):
    """Compressed bytes that cannot be unpacked: cut, or changed."""


def compression_of_head(head: bytes) -> Compression | None:
    """How the bytes are packed, by their first ones."""
    return next((kind for mark, kind in _MARKS.items() if head.startswith(mark)), None)


def split_compression(name: str) -> tuple[str, Compression | None]:
    """A file's name without the end that tells that it is packed, and how it is."""
    for suffix, kind in _SUFFIXES.items():
        if name.lower().endswith(suffix):
            return name[: -len(suffix)], kind
    return name, None


def unpacked(stream: BinaryIO, compression: Compression) -> BinaryIO:
    """The unpacked bytes of a stream; closing it closes the stream. Reading raises DamagedError.

    Raises MissingLibraryError for .zst without its library.
    """
    if compression == "gz":
        inner: Any = gzip.GzipFile(fileobj=stream, mode="rb")
        errors: tuple[type[Exception], ...] = (EOFError, zlib.error, gzip.BadGzipFile)
    else:
        zstd = _zstd()
        inner = zstd.ZstdFile(stream, "rb")
        errors = (EOFError, zstd.ZstdError)
    return io.BufferedReader(_Unpacking(stream, inner, errors), _BUFFER)


class _Unpacking(io.RawIOBase):
    """Unpacks while it is read, and says in one way that it cannot."""

    def __init__(self, packed: BinaryIO, inner: Any, errors: tuple[type[Exception], ...]) -> None:
        self._packed = packed
        self._inner = inner
        self._errors = errors

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        try:
            found = self._inner.read(len(view))
        except self._errors as error:
            raise DamagedError(str(error)) from None
        view[: len(found)] = found
        return len(found)

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
            self._packed.close()
        super().close()


class PackingStream(io.RawIOBase):
    """Packs what is written to it into another stream, in steps of one size, so that the same text gives the same
    bytes however it is written. Closing it ends the packing and leaves the other stream open."""

    def __init__(self, stream: BinaryIO, compression: Compression) -> None:
        self._pending = bytearray()
        self._inner = _packer(compression)(stream)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._pending += data
        while len(self._pending) >= _STEP:
            self._inner.write(bytes(self._pending[:_STEP]))
            del self._pending[:_STEP]
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._inner.write(bytes(self._pending))
            self._pending.clear()
            self._inner.close()
        super().close()


def _packer(compression: Compression) -> Callable[[BinaryIO], Any]:
    if compression == "gz":
        return lambda stream: gzip.GzipFile(filename="", fileobj=stream, mode="wb", compresslevel=6, mtime=0)
    zstd = _zstd()
    options = {zstd.CompressionParameter.checksum_flag: 1}  # so that damage shows when it is read
    return lambda stream: zstd.ZstdFile(stream, "wb", options=options)


def _zstd() -> Any:
    """The library for .zst: that of Python 3.14, or the same for the versions before."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        with needing("backports", ZSTD_EXTRA):
            import backports.zstd as zstd
    return zstd
