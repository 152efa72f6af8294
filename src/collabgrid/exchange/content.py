"""The text of a file of records, line by line, and what in it is no text."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Generator
from contextlib import closing
from typing import Final, NamedTuple

from collabgrid.exchange.disk import reading
from collabgrid.exchange.encodings import find_encoding, looks_binary, marked_encoding
from collabgrid.exchange.faults import ChoiceError, Fault, UnreadableError, fault
from collabgrid.exchange.kinds import kind_of_bytes
from collabgrid.exchange.stored import StoredBytes

LONGEST_LINE: Final = 1 << 25
"""How many characters of one line are read; what follows up to its end is left out, and the row rejected."""
_AT_ONCE: Final = 1 << 18
"""How many bytes are read at once."""
_KEPT: Final = 10_000
"""How many characters of a line that is too long are kept, to be shown."""
_CUT: Final = "\udfff"
"""The sign that a line was cut: one that no text holds."""
_STAND_INS = re.compile("[\udc80-\udcff]")
_BROKEN = re.compile("[\ud800-\udfff]")


class Stretch(NamedTuple):
    """Lines that follow one another, and whether there is no fault in any of them (see `Content.fault_of`)."""

    lines: list[str]
    is_sound: bool


class Content:
    """The text of what is stored: `name` for messages, `encoding` as it was found or given.

    Raises UnreadableError for what is no text, ChoiceError for an encoding that there is not.
    """

    def __init__(self, stored: StoredBytes, encoding: str | None = None) -> None:
        self.name = stored.name
        self._stored = stored
        marked = marked_encoding(stored.head)
        kind = kind_of_bytes(stored.head)
        if kind is None and marked is None and encoding is None and looks_binary(stored.head):
            kind = "kind_binary"
        if kind is not None:
            raise UnreadableError(self.name, fault("not_text", kind=fault(kind)))
        self.encoding = marked or (self._checked(encoding) if encoding else self._found())
        self._is_wide = self.encoding.startswith(("utf-16", "utf-32"))
        self._errors = "replace" if self._is_wide else "surrogateescape"

    def lines(self) -> Generator[str]:
        """The lines with their ends (LF, CRLF or CR); bytes that are no text stand as lone surrogates.

        Of a line longer than LONGEST_LINE only the start is there: `is_cut` tells.
        """
        with closing(self.stretches()) as stretches:
            for stretch in stretches:
                yield from stretch.lines

    def stretches(self) -> Generator[Stretch]:
        """The same, many lines at a time."""
        with closing(self._pieces()) as pieces:
            for text in pieces:
                lines = io.StringIO(text, newline="").readlines()
                if _CUT in text or max(map(len, lines)) >= LONGEST_LINE:
                    lines = list(map(_shortened, lines))
                    yield Stretch(lines, False)
                else:
                    yield Stretch(lines, self._is_sound(text))

    def _pieces(self) -> Generator[str]:
        """The text in pieces that end where a line does."""
        begun = ""
        with closing(self._chunks()) as chunks:
            for chunk in chunks:
                text = begun + chunk
                end = (
                    max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
                )  # after the last CR there may come a LF
                if end:
                    yield text[:end]
                begun = text[end:]
                if len(begun) > LONGEST_LINE or _CUT in begun[: _KEPT + 1]:
                    begun = _shortened(begun) + ("\r" if begun[-1] == "\r" else "")
        if begun:
            yield begun

    def _chunks(self) -> Generator[str]:
        """The text, piece by piece."""
        decoder = codecs.getincrementaldecoder(self.encoding)(self._errors)
        with reading(self.name), self._stored.open() as stream:
            while content := stream.read(_AT_ONCE):
                yield decoder.decode(content)
            yield decoder.decode(b"", True)

    def text(self) -> str:
        """The whole text."""
        with reading(self.name), self._open() as text:
            return text.read()

    def fault_of(self, text: str) -> Fault | None:
        """Why a line, or a row of several, cannot be read: cut, bytes that could not be decoded, a zero in it."""
        if text.isascii() or not (self._is_wide or holds_half_characters(text)):
            return fault("null_bytes") if "\x00" in text else None
        if is_cut(text):
            return fault("long_line", most=LONGEST_LINE)
        if "\ufffd" in text if self._is_wide else _STAND_INS.search(text) is not None:
            return fault("bad_bytes", encoding=self.encoding)
        return fault("null_bytes") if "\x00" in text else None

    def _is_sound(self, text: str) -> bool:
        """Whether there is no fault in any line of the text."""
        if "\x00" in text or (self._is_wide and "\ufffd" in text):
            return False
        return not holds_half_characters(text)

    def _open(self) -> io.TextIOWrapper:
        return io.TextIOWrapper(self._stored.open(), encoding=self.encoding, errors=self._errors, newline="")

    def _found(self) -> str:
        with reading(self.name):
            return find_encoding(self._stored.open)

    def _checked(self, encoding: str) -> str:
        try:
            "".encode(encoding)
            return codecs.lookup(encoding).name
        except (LookupError, TypeError, ValueError):
            raise ChoiceError(self.name, fault("no_such_encoding", encoding=encoding)) from None


def _shortened(line: str) -> str:
    """A line, or the start of one, with the sign that it was cut where it is too long or was cut already."""
    place = line.find(_CUT)
    if place >= 0:
        return line[: place + 1]
    is_whole = len(line) < LONGEST_LINE or (len(line) == LONGEST_LINE and line[-1] in "\r\n")
    return line if is_whole else line[: min(_KEPT, LONGEST_LINE)] + _CUT


def is_cut(text: str) -> bool:
    """Whether a line was longer than what is read of one."""
    return text.endswith(_CUT)


def without_cut(text: str) -> str:
    """A line without the sign that it was cut."""
    return text.removesuffix(_CUT)


def without_half_characters(text: str) -> str:
    """A text with U+FFFD for each lone surrogate."""
    return _BROKEN.sub("\ufffd", text)


def holds_half_characters(text: str) -> bool:
    """Whether the text holds a lone surrogate, which no file in UTF-8 can hold: encoding it tells soonest."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
