"""Many texts as one: pickled and parted again in a fraction of the time that each by itself takes."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from itertools import count
from typing import NamedTuple


class PackedTexts(NamedTuple):
    """Texts with a sign between them that none of them has."""

    whole: str
    sign: str
    """Empty where there is no text."""

    def texts(self) -> list[str]:
        """The texts."""
        return self.whole.split(self.sign) if self.sign else []


def pack_texts(texts: Iterable[str]) -> PackedTexts:
    """The texts as one."""
    own = list(texts)
    signs = set().union(*own)
    sign = next(sign for sign in map(chr, count(ord("\n"))) if sign not in signs) if own else ""
    return PackedTexts(sign.join(own), sign)


class PackedIds(NamedTuple):
    """The ids of words, by their texts."""

    words: PackedTexts
    first: bytes
    """The first of the ids of each word, in four bytes."""
    several: dict[str, tuple[int, ...]]
    """The words that have more than one."""

    def ids(self) -> dict[str, tuple[int, ...]]:
        """The ids of each word."""
        first = memoryview(self.first).cast("i")
        found: dict[str, tuple[int, ...]] = dict(
            zip(self.words.texts(), zip(first, strict=True), strict=True)
        )
        return found | self.several


def pack_ids(ids: Mapping[str, tuple[int, ...]]) -> PackedIds:
    """The ids of words, each of which has some."""
    first = array("i", [own[0] for own in ids.values()])
    several = {word: own for word, own in ids.items() if len(own) > 1}
    return PackedIds(pack_texts(ids), first.tobytes(), several)
