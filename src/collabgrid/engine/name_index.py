"""The names of well-known initiatives, ready to be looked up: written together, and by their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.known_words import known_words
from collabgrid.engine.one_edit import OneEdit
from collabgrid.engine.words import TERM_WORD
from collabgrid.grid.terms import SMALL_WORDS

SHORTEST_MISSPELT = 8  # letters of a name that is found with one misspelling


def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(fold(word) for word in TERM_WORD.findall(name))


def joined_name(name: str) -> str:
    """The name without spaces and signs, folded: the form under which it is known."""
    return "".join(name_words(name))


_LAST = "\U0010ffff"


class WordOfName(NamedTuple):
    """Where a word stands in a name of several words."""

    before: int
    """How many words of the name come before."""
    words: int
    """How many words it has."""
    name: str
    """All of them, written together."""


class NameIndex:
    """What there is to know of the names before any text is read."""

    def __init__(self, names: Iterable[str]) -> None:
        words = dict.fromkeys(filter(None, map(name_words, names)))
        self.joined = frozenset("".join(each) for each in words)
        self._in_order = sorted(self.joined)
        self.parts = frozenset(name[:i] for name in self.joined for i in range(1, len(name) + 1))
        self.by_word: dict[str, tuple[WordOfName, ...]] = {}
        for each in words:
            if len(each) > 1 and len("".join(each)) >= SHORTEST_MISSPELT:
                for word in set(each) - SMALL_WORDS:
                    own = WordOfName(each.index(word), len(each), "".join(each))
                    self.by_word[word] = (*self.by_word.get(word, ()), own)
        self._long = OneEdit(self.long())

    def long(self) -> Iterator[str]:
        """The names that are found with one misspelling."""
        return (name for name in self._in_order if len(name) >= SHORTEST_MISSPELT)

    def parts_after(self, part: str) -> frozenset[str]:
        """What a name may go on with after `part`, letter by letter."""
        first, after = (bisect_left(self._in_order, end) for end in (part, part + _LAST))
        rests = [name[len(part) :] for name in self._in_order[first:after]]
        return frozenset(rest[:i] for rest in rests for i in range(1, len(rest) + 1))

    def misspelt(self, folded: str) -> str | None:
        """The name that one word misspells, where the word is no known one."""
        if not may_misspell_name(folded) or folded in known_words():
            return None
        return self.nearest(folded)

    def nearest(self, joined: str) -> str | None:
        """The long name at most one edit away from `joined`, which is written together."""
        found = self._long.near(joined)
        return joined if joined in found else min(found, default=None)


def may_misspell_name(folded: str) -> bool:
    """Whether a word is long enough to be the misspelling of a name."""
    return len(folded) >= SHORTEST_MISSPELT - 1
