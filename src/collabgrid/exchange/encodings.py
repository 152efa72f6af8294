"""The encoding in which bytes are text, and what looks like no text at all."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO, Final

_CHUNK: Final = 1 << 20
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before the mark of UTF-16, which it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_STAND_INS: Final = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII: Final = bytes(range(128, 256))
_CONTROLS: Final = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27, 28, 29, 30, 31})
_MANY_ZEROS: Final = 0.3
_FEW_ZEROS: Final = 0.05
_MOST_CONTROLS: Final = 0.1


def marked_encoding(head: bytes) -> str | None:
    """The encoding that a mark at the head tells; without a mark, UTF-16 where every other byte is zero.

    Text in Latin letters in UTF-16 has a zero in each character: in the first byte (BE) or the second (LE).
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    half = len(head) // 2
    if half == 0 or b"\x00" not in head:
        return None
    even, odd = head[::2].count(0) / half, head[1::2].count(0) / half
    if odd > _MANY_ZEROS and even < _FEW_ZEROS:
        return "utf-16-le"
    return "utf-16-be" if even > _MANY_ZEROS and odd < _FEW_ZEROS else None


def looks_binary(head: bytes) -> bool:
    """Whether the bytes are no text: a zero before the first line ends, or control characters all over.

    A zero further down is a broken row of a text.
    """
    first = re.split(rb"[\r\n]", head.lstrip(), maxsplit=1)[0]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return b"\x00" in first or controls > _MOST_CONTROLS * len(head)


def find_encoding(opened: Callable[[], BinaryIO]) -> str:
    """The encoding of unmarked bytes: UTF-8, unless more of them speak for Windows-1252 (and so Latin-1).

    `opened` gives a stream of them from their start; most are UTF-8, and a second look is for the others.
    """
    with opened() as stream:
        if _is_utf8(stream):
            return "utf-8"
    with opened() as stream:
        return _likelier_encoding(stream)


def _is_utf8(stream: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _likelier_encoding(stream: BinaryIO) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    good = bad = 0
    while chunk := stream.read(_CHUNK):
        text = decoder.decode(chunk)
        if not text.isascii():
            broken = len(_STAND_INS.findall(text))
            bad += broken
            good += len(text) - broken - _count_ascii(text)
    bad += len(decoder.decode(b"", final=True))
    return "cp1252" if bad > good else "utf-8"


def _count_ascii(text: str) -> int:
    """How many letters are ASCII: each is one byte of UTF-8 that starts with a zero bit."""
    return len(text.encode("utf-8", "surrogatepass").translate(None, _BEYOND_ASCII))
