"""The text of a file of records, line by line, and what in it is no text."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Generator
from typing import Final

from collabgrid.exchange.disk import reading
from collabgrid.exchange.encodings import find_encoding, looks_binary, marked_encoding
from collabgrid.exchange.faults import ChoiceError, Fault, UnreadableError, fault
from collabgrid.exchange.kinds import kind_of_bytes
from collabgrid.exchange.stored import StoredBytes

LONGEST_LINE: Final = 1 << 25
"""How many characters of one line are read; what follows up to its end is left out, and the row rejected."""
_KEPT: Final = 10_000
"""How many characters of a line that is too long are kept, to be shown."""
_CUT: Final = "\udfff"
"""The sign that a line was cut: one that no text holds."""
_STAND_INS = re.compile("[\udc80-\udcff]")
_BROKEN = re.compile("[\ud800-\udfff]")


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

    def lines(self) -> Generator[str]:
        """The lines with their ends (LF, CRLF or CR); bytes that are no text stand as lone surrogates.

        Of a line longer than LONGEST_LINE only the start is there: `is_cut` tells.
        """
        with reading(self.name), self._open() as text:
            while line := text.readline(LONGEST_LINE):
                yield line if len(line) < LONGEST_LINE else _end_of_line(line, text)

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

    def _open(self) -> io.TextIOWrapper:
        errors = "replace" if self._is_wide else "surrogateescape"
        return io.TextIOWrapper(self._stored.open(), encoding=self.encoding, errors=errors, newline="")

    def _found(self) -> str:
        with reading(self.name):
            return find_encoding(self._stored.open)

    def _checked(self, encoding: str) -> str:
        try:
            "".encode(encoding)
            return codecs.lookup(encoding).name
        except (LookupError, TypeError, ValueError):
            raise ChoiceError(self.name, fault("no_such_encoding", encoding=encoding)) from None


def _end_of_line(start: str, text: io.TextIOWrapper) -> str:
    """The start of a line, with the sign that it was cut, after the rest of it was passed over."""
    if start[-1] in "\r\n":
        return start
    while (rest := text.readline(LONGEST_LINE)) and rest[-1] not in "\r\n":
        pass
    return start[:_KEPT] + _CUT


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
