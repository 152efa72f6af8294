"""The bytes of a file or of the standard input, and the encoding in which they are text."""

from __future__ import annotations

import codecs
import io
import re
import sys
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO, Final

from collabgrid.exchange.disk import STANDARD_INPUT, reading
from collabgrid.exchange.faults import Fault, UnreadableError, fault

_CHUNK: Final = 1 << 20
_HEAD: Final = 1 << 16
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before the mark of UTF-16, which it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS: Final = (
    (b"PK\x03\x04", "kind_office"),
    (b"\xd0\xcf\x11\xe0", "kind_old_office"),
    (b"%PDF-", "kind_pdf"),
    (b"\x89PNG", "kind_picture"),
    (b"\xff\xd8\xff", "kind_picture"),
    (b"\x1f\x8b", "kind_compressed"),
    (b"PAR1", "kind_parquet"),
)
_STAND_INS = re.compile("[\udc80-\udcff]")
_BROKEN = re.compile("[\ud800-\udfff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f\udc80-\udcff]")


class Content:
    """What there is to read: `name` for messages, `encoding` as it was found.

    Raises UnreadableError for what is absent, empty or no text.
    """

    def __init__(self, path: str) -> None:
        self.name = "<stdin>" if path == STANDARD_INPUT else path
        self._path = path
        self._kept = self._keep()
        with self._open() as stream:
            head = stream.read(_HEAD)
            self._refuse(head)
            self.encoding = _encoding_of(head, stream)

    def lines(self) -> Generator[str]:
        """The lines with their ends (LF, CRLF or CR); bytes that are no text stand as lone surrogates."""
        wide = self.encoding.startswith(("utf-16", "utf-32"))
        errors = "replace" if wide else "surrogateescape"
        with (
            reading(self.name),
            self._open() as stream,
            io.TextIOWrapper(stream, encoding=self.encoding, errors=errors, newline="") as text,
        ):
            yield from text

    def text(self) -> str:
        """The whole text."""
        return "".join(self.lines())

    def is_broken(self, text: str) -> bool:
        """Whether the text holds something that stood for bytes that could not be decoded."""
        if text.isascii():
            return False
        if self.encoding.startswith(("utf-16", "utf-32")):
            return "\ufffd" in text
        return _STAND_INS.search(text) is not None

    def _keep(self) -> bytes | None:
        """The bytes of what can be read only once: the standard input, a pipe."""
        if self._path == STANDARD_INPUT:
            return sys.stdin.buffer.read()
        with reading(self.name), Path(self._path).open("rb") as stream:
            return None if stream.seekable() else stream.read()

    def _open(self) -> BinaryIO:
        return io.BytesIO(self._kept) if self._kept is not None else Path(self._path).open("rb")

    def _refuse(self, head: bytes) -> None:
        wrong: Fault | None = None
        kind = next((kind for mark, kind in _KINDS if head.startswith(mark)), None)
        marked = any(head.startswith(mark) for mark, _ in _MARKS)
        if not head.strip():
            wrong = fault("empty_stdin" if self._path == STANDARD_INPUT else "empty")
        elif kind or (b"\x00" in head and not marked):
            wrong = fault("not_text", kind=fault(kind or "kind_binary"))
        if wrong is not None:
            raise UnreadableError(self.name, wrong)


def holds_half_characters(text: str) -> bool:
    """Whether the text holds a lone surrogate, which no file in UTF-8 can hold."""
    return not text.isascii() and _BROKEN.search(text) is not None


def _encoding_of(head: bytes, rest: BinaryIO) -> str:
    """That of the mark at the head; else UTF-8, unless more of the bytes speak for Windows-1252."""
    marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)
    if marked is not None:
        return marked
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    good = bad = 0
    chunk = head
    while chunk:
        text = decoder.decode(chunk)
        if not text.isascii():
            bad += len(_STAND_INS.findall(text))
            good += len(_BEYOND_ASCII.findall(text))
        chunk = rest.read(_CHUNK)
    bad += len(decoder.decode(b"", final=True))
    return "cp1252" if bad > good else "utf-8"
