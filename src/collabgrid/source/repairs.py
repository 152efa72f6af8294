"""Guesses at what a text with a syntax error was to be, so that reading goes on behind it. Nothing of them is written
anywhere: they only serve to find what else is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from collabgrid.source.complaint import Complaint

_LETTER: Final = "x"
"""Stands for a sign that means something to YAML and was to be part of a text."""
_BEHIND_VALUE: Final = re.compile(r"[^,\]}\r\n]*")
_TIGHT_COLON: Final = re.compile(r"[\w\"']:(?=[^\s:/])")
_TAB: Final = 4
_STEP: Final = 2
_LEVEL: Final = re.compile(r"[ ]*(?:- +)*")


class Repair(NamedTuple):
    """Text to put in the place of a stretch; a sure one leaves no doubt about what belongs to what."""

    start: int
    end: int
    text: str
    is_sure: bool = True


def repairs_of(code: str, complaint: Complaint, place: int) -> Iterator[Repair]:
    """What may be done about a fault with this code at `place`, the likeliest first; last, its line is passed over."""
    for guess in _GUESSES.get(code, ()):
        yield from guess(complaint, place)
    source = complaint.source
    for line in dict.fromkeys((source.position(place).line, complaint.line)):
        start = source.line_start(line)
        yield Repair(start, start + len(source.line_text(line)), "", is_sure=False)


def _letter_for_sign(complaint: Complaint, place: int) -> Iterator[Repair]:
    if complaint.source.text[place : place + 1] not in ("", "\t"):
        yield Repair(place, place + 1, _LETTER)


def _dash(complaint: Complaint, place: int) -> Iterator[Repair]:
    """A star that was to be the dash of a list item."""
    if complaint.source.text[place : place + 2] == "* ":
        yield Repair(place, place + 1, "-")


def _letter_for_colon(complaint: Complaint, place: int) -> Iterator[Repair]:
    for colon in (place, complaint.place, complaint.place - 1):
        if complaint.source.text[colon : colon + 1] == ":":
            yield Repair(colon, colon + 1, _LETTER)


def _without_sign(complaint: Complaint, place: int) -> Iterator[Repair]:
    if complaint.source.text[place : place + 1] in ("]", "}", ",", "-"):
        yield Repair(place, place + 1, "")


def _comma_or_bracket(complaint: Complaint, place: int) -> Iterator[Repair]:
    """What is missing between the items of a list, or behind its last one."""
    opening = complaint.source.text[complaint.origin : complaint.origin + 1]
    if complaint.sign in ("]", "}"):
        yield Repair(place, place, "]" if opening == "[" else "}")
    yield Repair(place, place, ", ")


def _bracket(complaint: Complaint, place: int) -> Iterator[Repair]:
    """The bracket that is missing, on the line that opens it or on the last line before what it cannot hold."""
    source = complaint.source
    closing = "]" if source.text[place : place + 1] == "[" else "}"
    last = complaint.line_above() if complaint.sign else source.position(len(source.text.rstrip())).line
    for line in dict.fromkeys((source.position(place).line, last)):
        end = source.line_start(line) + len(source.line_text(line).rstrip().removesuffix(","))
        yield Repair(end, end, closing)


def _quote(complaint: Complaint, place: int) -> Iterator[Repair]:
    """The quote that is missing, before the brackets at the end of its line or at the end itself."""
    source = complaint.source
    line = source.position(place).line
    start, text = source.line_start(line), source.line_text(line)
    quote = source.text[place : place + 1]
    inner = start + len(text.rstrip("]}, \t"))
    comment = text.find(" #", place - start)
    ends = (start + comment if comment >= 0 else inner, inner, start + len(text.rstrip()))
    for end in dict.fromkeys(ends):
        if end > place:
            yield Repair(end, end, quote)


def _nothing_behind_value(complaint: Complaint, place: int) -> Iterator[Repair]:
    found = _BEHIND_VALUE.match(complaint.source.text, place)
    if found is not None and found.end() > place:
        yield Repair(place, found.end(), "")


def _colon(complaint: Complaint, place: int) -> Iterator[Repair]:
    """A space behind a colon, or a colon behind a key that has lines of its own below it."""
    source = complaint.source
    line = source.position(place).line
    start, text = source.line_start(line), source.line_text(line)
    tight = _TIGHT_COLON.search(text)
    if tight is not None:
        yield Repair(start + tight.end(), start + tight.end(), " ")
    if _level(source.line_text(line + 1)) > _level(text):
        end = start + len(text.rstrip())
        yield Repair(end, end, ":")


def _without_directive(complaint: Complaint, place: int) -> Iterator[Repair]:
    source = complaint.source
    for line in range(1, source.position(place).line + 1):
        start, text = source.line_start(line), source.line_text(line)
        if text.startswith("%"):
            yield Repair(start, start + len(text), "")


def _plain_space(complaint: Complaint, place: int) -> Iterator[Repair]:
    yield Repair(place, place + 1, " ")


def _level_of_neighbours(complaint: Complaint, place: int) -> Iterator[Repair]:
    """The line at a level that lines above it have, the nearest first; or the line above it, or the first of its
    mapping, at this one's level: the parser often stumbles too late."""
    line = complaint.source.position(place).line
    above = complaint._replace(place=complaint.source.line_start(line)).line_above()
    yield from _at_levels(complaint, line, _open_levels(complaint, line))
    if above and complaint.source.text[place : place + 1] != "\t":
        own = _level(complaint.source.line_text(line))
        yield from _at_levels(complaint, above, _open_levels(complaint, above) | {own})
        first = complaint.origin_line if complaint.origin_line < line else _first_line(complaint)
        if first < above:
            yield from _at_levels(complaint, first, {own})


def _first_line(complaint: Complaint) -> int:
    """The first line with content."""
    text = complaint.source.text
    return next((n for n, line in enumerate(text.splitlines(), 1) if line.strip()[:1] not in ("", "#")), 1)


def _at_levels(complaint: Complaint, line: int, levels: set[int]) -> Iterator[Repair]:
    source = complaint.source
    text, start = source.line_text(line), source.line_start(line)
    width = len(text) - len(text.lstrip(" \t"))
    column = len(text[:width].expandtabs(_TAB))
    if "\t" in text[:width]:  # how wide it was to be is anybody's guess
        below = _level(source.line_text(line + 1)) if text.rstrip().endswith(":") else column + _TAB
        column = max((level for level in levels if level < below), default=column)
    ranked = sorted(levels, key=lambda level: (abs(level - column), -level))
    nearest = [level for level in ranked if abs(level - column) == abs(ranked[0] - column)]
    for level in ranked:
        if text[:width] != " " * level:
            is_sure = len(nearest) == 1 and level == ranked[0]
            yield Repair(start, start + width, " " * level, is_sure=is_sure)


def _open_levels(complaint: Complaint, line: int) -> set[int]:
    """The columns where a line may start: of a list item, where items of open lists do; else, where keys do."""
    source = complaint.source
    is_item = source.line_text(line).lstrip().startswith("- ")
    levels: set[int] = set()
    least: int | None = None
    for number in range(line - 1, 0, -1):
        text = source.line_text(number)
        if text.strip()[:1] in ("", "#"):
            continue
        outer, inner = _level(text), len(_LEVEL.match(text)[0])  # type: ignore[index]
        if least is None and text.rstrip().endswith(":"):
            levels.add(inner + _STEP)
        if least is None or outer < least:
            levels |= ({outer} if outer < inner else set()) if is_item else {inner}
            least = outer
        if least == 0:
            break
    return levels


def _level(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


Guess = Callable[[Complaint, int], Iterator[Repair]]
_GUESSES: Final[Mapping[str, tuple[Guess, ...]]] = {
    "GRID016": (_letter_for_sign,),
    "GRID021": (_plain_space,),
    "GRID022": (_without_directive,),
    "GRID031": (_level_of_neighbours, _plain_space),
    "GRID032": (_colon,),
    "GRID033": (_quote,),
    "GRID034": (_without_sign, _bracket),
    "GRID035": (_level_of_neighbours,),
    "GRID036": (_letter_for_colon,),
    "GRID037": (_letter_for_sign,),
    "GRID038": (_without_sign,),
    "GRID039": (_letter_for_sign,),
    "GRID040": (_without_sign, _comma_or_bracket),
    "GRID041": (_nothing_behind_value,),
    "GRID042": (_letter_for_sign,),
    "GRID043": (_dash, _letter_for_sign),
}
"""What is tried for each code."""
