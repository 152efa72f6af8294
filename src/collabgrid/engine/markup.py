"""Text behind HTML, entities and invisible characters, with the way back to the original offsets."""

from __future__ import annotations

import html
import re
from array import array
from typing import NamedTuple

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_SUSPECT = re.compile(f"[<&{INVISIBLE}]")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_INLINE = frozenset("a abbr b big cite code em font i mark q s small span strong sub sup tt u wbr".split())
_CLOSING = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_COUNTED = array("q", range(10_000))
_PASSES = 3  # text that was escaped more than twice is left as it is


class CleanText(NamedTuple):
    """What a reader sees of a text; `starts[i]`, `ends[i]` give the original place of character i (nothing:
    the same place)."""

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text behind the span of the clean one (not empty)."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def see_through(text: str) -> CleanText:
    """The text without tags, comments, entities and invisible characters. Takes time linear in its length.

    Tags that part paragraphs become line breaks, tags inside a line vanish.
    """
    clean = CleanText(text)
    for _ in range(_PASSES):
        if is_plain(clean.text):
            break
        seen = _one_pass(clean)
        if seen.text == clean.text:
            break
        clean = seen
    return clean


def is_plain(text: str) -> bool:
    """Whether there is nothing to see through; asked sign by sign, which takes a fraction of a pattern's time."""
    if "<" in text or "&" in text:
        return False
    if text.isascii():
        return True
    for sign in INVISIBLE:  # noqa: SIM110 - a loop takes half the steps of a generator here
        if sign in text:
            return False
    return True


def _one_pass(clean: CleanText) -> CleanText:
    text = clean.text
    pieces: list[str] = []
    starts, ends = array("q"), array("q")
    place = 0
    for start, end, instead in _replacements(text):
        _keep(clean, place, start, pieces, starts, ends)
        if instead:
            pieces.append(instead)
            origin = clean.original(start, end)
            starts.extend([origin[0]] * len(instead))
            ends.extend([origin[1]] * len(instead))
        place = end
    _keep(clean, place, len(text), pieces, starts, ends)
    return CleanText("".join(pieces), starts, ends)


def _numbers(start: int, end: int) -> array[int]:
    """The numbers from `start` to before `end`; of most texts copied from some that are there already."""
    return _COUNTED[start:end] if end <= len(_COUNTED) else array("q", range(start, end))


def _keep(
    clean: CleanText, start: int, end: int, pieces: list[str], starts: array[int], ends: array[int]
) -> None:
    pieces.append(clean.text[start:end])
    if clean.starts is None or clean.ends is None:
        starts.extend(_numbers(start, end))
        ends.extend(_numbers(start + 1, end + 1))
    else:
        starts.extend(clean.starts[start:end])
        ends.extend(clean.ends[start:end])


def _replacements(text: str) -> list[tuple[int, int, str]]:
    """What to replace, in order: (start, end, what stands instead)."""
    found: list[tuple[int, int, str]] = []
    place, no_comment_end, no_close = 0, False, set[str]()
    while (suspect := _SUSPECT.search(text, place)) is not None:
        start = suspect.start()
        place = start + 1
        if text[start] == "&":
            entity = _ENTITY.match(text, start)
            if entity is not None and (plain := html.unescape(entity[0])) != entity[0]:
                place = entity.end()
                found.append((start, place, plain))
        elif text[start] != "<":
            found.append((start, place, ""))
        elif text.startswith("<!--", start) and not no_comment_end:
            end = text.find("-->", start)
            no_comment_end = end < 0
            if end >= 0:
                place = end + 3
                found.append((start, place, ""))
        elif (tag := _TAG.match(text, start)) is not None:
            name = tag[1].lower()
            place = tag.end()
            if name in _CLOSING and name not in no_close and not tag[0].startswith("</"):
                closing = _CLOSING[name].search(text, place)
                if closing is None:
                    no_close.add(name)
                else:
                    place = closing.start()
            found.append((start, place, "" if name in _INLINE else "\n\n"))
    return found
