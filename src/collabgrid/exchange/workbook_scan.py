"""What is to be known of the sheet of an .xlsx file before it is read: how far its cells reach, which formulas failed.

The library that reads workbooks lays out every cell of the box that holds the table, and shows a failed formula as an
empty cell; so the XML is looked through for both, in steps.
"""

from __future__ import annotations

import html
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, NamedTuple

from collabgrid.exchange.faults import Fault, UnreadableError, fault

MOST_CELLS: Final = 1 << 26
"""How many cells the box around a table may have: each takes 32 bytes when it is read."""
_MOST_BYTES: Final = 1 << 32
_CHUNK: Final = 1 << 20
_OVERLAP: Final = 1 << 12
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_RELATION: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ROW: Final = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,9})"')
_LETTERS: Final = re.compile(rb'\br="([A-Z]{1,3})\d')
_FILLED: Final = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,9})"[^>]*(?<!/)>')
_FAILED: Final = re.compile(
    rb'<(?:\w+:)?c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]{1,3})(\d{1,9})"[^>]*(?<!/)>(.{0,4000}?)</(?:\w+:)?c>',
    re.DOTALL,
)
_VALUE: Final = re.compile(rb"<(?:\w+:)?v>([^<]*)")
_DAMAGE: Final = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError, ValueError, KeyError, OSError,
    struct.error,
)  # fmt: skip


class FailedFormula(NamedTuple):
    """A cell whose formula failed: its column, from 0, and what stands there (`#DIV/0!`)."""

    column: int
    value: str


def scan_sheet(name: str, stream: BinaryIO, sheet: str) -> dict[int, FailedFormula]:
    """Look through the sheet of a workbook: row (from 0) → its first formula that failed.

    Nothing is seen in a workbook that is no .xlsx. Raises UnreadableError where the workbook is damaged, or its
    cells are spread too far.
    """
    with _reading_zip(name), zipfile.ZipFile(stream) as archive:
        if sum(info.file_size for info in archive.infolist()) > _MOST_BYTES:
            raise UnreadableError(name, _vast(0, 0))
        parts = _parts_of(archive, sheet)
        for part in parts:
            _refuse_vast(name, archive, part)
        return {row: found for part in parts for row, found in _failed(archive, part).items()}


def column_number(letters: str) -> int:
    """The number of a column, from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _parts_of(archive: zipfile.ZipFile, sheet: str) -> tuple[str, ...]:
    """The XML file of the sheet; all of them where the workbook does not tell."""
    known = set(archive.namelist())
    if "xl/workbook.xml" not in known:
        return ()
    relations = {
        _attribute(each, "Id"): _attribute(each, "Target")
        for each in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for tag in _SHEET.findall(archive.read("xl/workbook.xml")):
        target = relations.get(_attribute(tag, "id"), "").removeprefix("/xl/")
        if _attribute(tag, "name") == sheet and f"xl/{target}" in known:
            return (f"xl/{target}",)
    return tuple(sorted(each for each in known if re.fullmatch(r"xl/worksheets/[^/]+\.xml", each)))


def _attribute(tag: bytes, name: str) -> str:
    found = re.search(rf'[\s:]{name}="([^"]*)"'.encode(), tag)
    return html.unescape(found[1].decode("utf-8", "replace")) if found else ""


def _refuse_vast(name: str, archive: zipfile.ZipFile, part: str) -> None:
    """Raise UnreadableError where the box around the filled cells is too large, first by a rough measure."""
    rows, letters = 1, 1
    for chunk in _chunks(archive, part):
        rows = max(rows, *(int(each) for each in _ROW.findall(chunk)), 1)
        if letters < 3:
            letters = max(map(len, set(_LETTERS.findall(chunk))), default=letters)
    if rows * 26**letters <= MOST_CELLS:
        return
    rows, columns = _filled_box(archive, part)
    if rows * columns > MOST_CELLS:
        raise UnreadableError(name, _vast(rows, columns))


def _filled_box(archive: zipfile.ZipFile, part: str) -> tuple[int, int]:
    """The height and the width of the box around the cells that are not empty."""
    tops, lefts = set(), set()
    for chunk in _chunks(archive, part):
        for letters, row in _FILLED.findall(chunk):
            tops.add(int(row))
            lefts.add(letters)
    if not tops:
        return 0, 0
    columns = [column_number(each.decode()) for each in lefts]
    return max(tops) - min(tops) + 1, max(columns) - min(columns) + 1


def _failed(archive: zipfile.ZipFile, part: str) -> dict[int, FailedFormula]:
    found: dict[int, FailedFormula] = {}
    for chunk in _chunks(archive, part):
        if b't="e"' not in chunk:
            continue
        for letters, row, inner in _FAILED.findall(chunk):
            value = _VALUE.search(inner)
            text = html.unescape(value[1].decode("utf-8", "replace")) if value else "#?"
            found.setdefault(int(row) - 1, FailedFormula(column_number(letters.decode()), text))
    return found


def _chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The bytes of a part in steps, each with the end of the one before."""
    with archive.open(part) as stream:
        before = b""
        while chunk := stream.read(_CHUNK):
            yield before + chunk
            before = chunk[-_OVERLAP:]


@contextmanager
def _reading_zip(name: str) -> Iterator[None]:
    try:
        yield
    except UnreadableError:
        raise
    except _DAMAGE as error:
        raise UnreadableError(name, fault("no_workbook", detail=error)) from None


def _vast(rows: int, columns: int) -> Fault:
    return fault("vast_sheet", rows=rows or "?", columns=columns or "?")
