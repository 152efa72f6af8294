"""Bytes or text → the text that YAML is read from, and what is wrong with its characters."""

import re
from typing import NamedTuple

from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.limits import MAX_BYTES
from collabgrid.source.spans import SourceText, Span

_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),  # before the mark of UTF-16, which it starts with
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_FILE_KINDS = (
    (b"PK\x03\x04", "an archive, an Excel or a LibreOffice file"),
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
)
_SAMPLE = 400
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_DAMAGED = re.compile("\ufffd|Ã[\x80-\xbf]|â€[\u2018-\u201d™œ\x80-\xbf]")
_STAND_IN = "\ufffd"


class Decoded(NamedTuple):
    """The text, without a byte order mark, or None when there is none to read; and the findings."""

    text: str | None
    diagnostics: tuple[Diagnostic, ...]


def decode(name: str, content: str | bytes) -> Decoded:
    """The text of a file and what is wrong with its characters.

    Characters that YAML forbids are reported and stand as U+FFFD in the text, so that offsets hold and
    reading goes on.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    refusal = _refuse_size(name, data) or _refuse_kind(name, data) or _refuse_nul(name, content)
    if refusal:
        return Decoded(None, (refusal,))
    if isinstance(content, str):
        return _check_characters(name, content)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Decoded(None, (_explain_bytes(name, error),))
    return _check_characters(name, text)


def _refuse_size(name: str, data: bytes) -> Diagnostic | None:
    if len(data) <= MAX_BYTES:
        return None
    message = (
        f"the file is {len(data) / 1e6:.1f} MB large, and a grid file is read up to {MAX_BYTES / 1e6:.0f} MB"
    )
    return Diagnostic("GRID005", message, Span(name, 0, 0), "split the grid into several files of one folder")


def _refuse_kind(name: str, data: bytes) -> Diagnostic | None:
    head = Span(name, 0, 0)
    for mark, kind in _FILE_KINDS:
        if data.startswith(mark):
            return Diagnostic(
                "GRID003", f"this is no text: it begins like {kind}", head, "name a YAML file instead"
            )
    for mark, encoding in _WIDE_MARKS:
        if data.startswith(mark):
            return Diagnostic("GRID002", f"the file is saved as {encoding}", head, "save it as UTF-8")
    if b"\x00" in data and _looks_wide(data[:_SAMPLE]):
        return Diagnostic("GRID002", "the file looks like UTF-16 or UTF-32", head, "save it as UTF-8")
    return None


def _refuse_nul(name: str, content: str | bytes) -> Diagnostic | None:
    text = (
        content if isinstance(content, str) else content.decode("utf-8", "replace")
    )  # bad bytes may come first
    place = text.lstrip("\ufeff").find("\x00")
    if place < 0:
        return None
    span = Span(name, place, place + 1)
    return Diagnostic(
        "GRID003", "this is no text: it holds a NUL character", span, "name a YAML file instead"
    )


def _looks_wide(sample: bytes) -> bool:
    """Western text in UTF-16 has its zeros on one side of each pair of bytes, in UTF-32 on both."""
    pairs = len(sample) // 2
    sides = sorted((sample[0::2].count(0), sample[1::2].count(0)))
    return pairs > 1 and sides[1] > 0.6 * pairs and sides[0] <= 0.6 * pairs


def _explain_bytes(name: str, error: UnicodeDecodeError) -> Diagnostic:
    before = error.object[: error.start].decode("utf-8").lstrip("\ufeff")
    line = SourceText(name, before).position(len(before)).line
    message = f"the byte 0x{error.object[error.start]:02X} on line {line} is no UTF-8 text"
    return Diagnostic("GRID001", message, Span(name, len(before), len(before) + 1), "save it as UTF-8")


def _check_characters(name: str, text: str) -> Decoded:
    text = text.lstrip("\ufeff")
    diagnostics = []
    damaged = _DAMAGED.findall(text)
    if damaged:
        message = f"`{damaged[0]}` is the mark of a letter lost in a wrong conversion{_further(len(damaged))}"
        place = _DAMAGED.search(text)
        diagnostics.append(
            Diagnostic("GRID007", message, _span(name, place), "restore the letters and save as UTF-8")
        )
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        replaced, count = _FORBIDDEN.subn(_STAND_IN, text)
        message = f"the character U+{ord(forbidden[0]):04X} is forbidden in YAML{_further(count)}"
        diagnostics.append(Diagnostic("GRID004", message, _span(name, forbidden), "delete it"))
        text = replaced
    return Decoded(text, tuple(diagnostics))


def _span(name: str, match: re.Match[str] | None) -> Span:
    return Span(name, match.start(), match.end()) if match else Span(name, 0, 0)


def _further(count: int) -> str:
    return "" if count == 1 else f" (and {count - 1} more in this file)"
