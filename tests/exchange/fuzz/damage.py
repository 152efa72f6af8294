"""Ways to damage the bytes of a file."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from typing import Final

TOKENS: Final = (
    b'"', b'""', b";", b",", b"\t", b"\n", b"\r\n", b"\r", b"\x00", b"\x00" * 40, b"\xef\xbb\xbf", b"\xff\xfe", b"\xff",
    b"\xc3", b"\xed\xa0\x80", b"{", b"}", b"[", b"]", b"null", b"NaN", b"1e999", b"-", b"\\", b"\\ud800", b"9" * 30,
    b"=cmd|' /C calc'!A0", b"<", b">", b"&", b"A1048576", b"XFD9", b"PAR1", b"x" * 3000, b"\xe2\x80\xa8", b"[" * 300,
)  # fmt: skip

Damage = Callable[[random.Random, bytes], bytes]


def _flip(chance: random.Random, content: bytes) -> bytes:
    found = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found)


def _insert(chance: random.Random, content: bytes) -> bytes:
    place = chance.randrange(len(content) + 1)
    return content[:place] + chance.choice(TOKENS) + content[place:]


def _remove(chance: random.Random, content: bytes) -> bytes:
    start, length = chance.randrange(len(content)), chance.choice((1, 2, 16, 300))
    return content[:start] + content[start + length :]


def _repeat(chance: random.Random, content: bytes) -> bytes:
    start, length = chance.randrange(len(content)), chance.choice((4, 60, 500))
    piece = content[start : start + length]
    return content[:start] + piece * chance.choice((2, 3, 20)) + content[start + length :]


def _cut(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randrange(len(content))]


def _move(chance: random.Random, content: bytes) -> bytes:
    start, end = sorted(chance.sample(range(len(content) + 1), 2))
    return content[end:] + content[start:end] + content[:start]


_DAMAGES: Final[Sequence[Damage]] = (_flip, _flip, _insert, _insert, _insert, _remove, _repeat, _cut, _move)


def damaged(chance: random.Random, name: str, content: bytes) -> bytes:
    """The bytes with one to four damages; those of a workbook as often in a part of it, which is then packed again."""
    if name.endswith(("xlsx", "ods")) and chance.random() < 0.7:
        return _with_damaged_part(chance, content)
    if name.endswith(("parquet", "arrow")) and chance.random() < 0.6:
        return _flip(chance, content)  # anything else moves the places that their heads name
    for _ in range(chance.choice((1, 1, 2, 4))):
        content = chance.choice(_DAMAGES)(chance, content) or b" "
    return content


def _with_damaged_part(chance: random.Random, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    main = [
        name
        for name in parts
        if "sheet1" in name or "content" in name or "workbook" in name or "shared" in name
    ]
    hit = chance.choice(main if chance.random() < 0.8 else sorted(parts))
    for _ in range(chance.choice((1, 1, 2, 4))):
        parts[hit] = chance.choice(_DAMAGES)(chance, parts[hit]) or b" "
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()
