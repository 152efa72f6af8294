"""What chunks tell of what is looked for in texts beside words: parts wherever they stand, beginnings and ends.

What folds to a text of several chunks is what each of them folds to, with white space between.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import or_
from typing import Final, NamedTuple

from collabgrid.engine.block.arrays import Array, Column, Runs, np, order_of
from collabgrid.engine.block.folding import fold_all
from collabgrid.engine.values import FieldWants

BEGINS, ENDS = 1, 2
"""Signs of a chunk that a text may begin with, or end with, that has a beginning, or an end, that is looked for."""
_SIGNS: Final = 64  # bits of the signs of words


class Wanted(NamedTuple):
    """What is looked for in texts, folded: parts wherever they stand, beginnings, and ends."""

    parts: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()


NOTHING: Final = Wanted()


def wanted_of(wants: Sequence[FieldWants]) -> Wanted:
    """All that is looked for in any of several fields."""
    beginnings = chain.from_iterable(each.first.values() for each in wants)
    every = (each.parts for each in wants), beginnings, (each.endings for each in wants)
    return Wanted(*(tuple(dict.fromkeys(chain.from_iterable(own))) for own in every))


class PartSigns:
    """What is known of each chunk.

    A part without white space stands in a chunk. Of any other a chunk ends with the first word, and the next begins
    with the second: both have signs that tell most chunks that are not so, and what remains is told pair by pair. Where
    there is a third word, the one behind begins with it.
    """

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        """What is looked for."""
        self.number: Mapping[str, int] = {part: n for n, part in enumerate(wanted.parts)}
        """Of each part."""
        self.odd = len(wanted.parts)
        """The number that stands for a chunk that folds to what has white space in it, or to nothing."""
        self._told = frozenset(part for part in wanted.parts if part and " ".join(part.split()) == part)
        """The parts that chunks tell of."""
        told = [part for part in wanted.parts if part in self._told]
        self._alone = [part for part in told if " " not in part]
        spaced = [part.split() for part in told if " " in part]
        self._first, self._second = (_numbered(own[i] for own in spaced) for i in (0, 1))
        self._following: dict[int, int] = {}  # signs of the second words of each first
        self._of_words: dict[tuple[int, int], list[int]] = {}
        for own in spaced:
            first, second = self._first[own[0]], self._second[own[1]]
            self._following[first] = self._following.get(first, 0) | 1 << second % _SIGNS
            self._of_words.setdefault((first, second), []).append(self.number[" ".join(own)])
        self._third = {self.number[" ".join(own)]: own[2] for own in spaced if len(own) > 2}
        self.of_two: Array = np.array([len(part.split()) == 2 for part in wanted.parts], bool)
        """Of each part whether it has two words."""
        self.alone = Runs(1)
        """The parts without white space that each chunk has."""
        self.ends, self.begins = Column("u8"), Column("u8")
        """Signs of the words that may follow each chunk, and of those that it begins with."""
        self.edges = Column("u1")
        """Of each chunk `BEGINS` and `ENDS`."""
        self._firsts: dict[int, list[int]] = {}
        self._seconds: dict[int, list[int]] = {}
        self._thirds: dict[int, list[str]] = {}
        self._of_chunks: dict[tuple[int, int], tuple[int, ...]] = {}
        self._beginnings = _edges_of(wanted.beginnings, 0)
        self._endings = _edges_of(wanted.endings, -1)

    @property
    def has_pairs(self) -> bool:
        """Whether any part has white space."""
        return bool(self._of_words)

    def tell(self, parts: Iterable[str]) -> bool:
        """Whether chunks tell of all of these parts."""
        return self._told.issuperset(parts)

    def parts_of(self, chunks: tuple[int, int]) -> tuple[int, ...]:
        """The parts whose first two words two chunks have, one behind the other."""
        found = self._of_chunks.get(chunks)
        if found is None:
            firsts, seconds = self._firsts.get(chunks[0], ()), self._seconds.get(chunks[1], ())
            pairs = [(first, second) for first in firsts for second in seconds]
            found = tuple(chain.from_iterable(self._of_words.get(pair, ()) for pair in pairs))
            self._of_chunks[chunks] = found
        return found

    def goes_on(self, part: int, chunk: int) -> bool:
        """Whether a chunk has the third word of a part of so many."""
        return self._third[part] in self._thirds.get(chunk, ())

    def add(self, chunks: Sequence[str]) -> None:
        """Add chunks."""
        if not any(self.wanted):
            return
        folded = fold_all(chunks)
        self._add_words(folded)
        self._add_alone(folded)
        self.edges.extend(list(map(self._edges, folded)))

    def _add_alone(self, folded: Sequence[str]) -> None:
        every = "\n".join(folded)
        own = [
            (self.number[part], [n for n, chunk in enumerate(folded) if part in chunk])
            for part in self._alone
            if part in every
        ]
        own.append((self.odd, [n for n, chunk in enumerate(folded) if chunk.split() != [chunk]]))
        chunk = np.array(list(chain.from_iterable(chunks for _, chunks in own)), "i8")
        part = np.repeat([number for number, _ in own], [len(chunks) for _, chunks in own])
        self.alone.extend(np.bincount(chunk, minlength=len(folded)), part.take(order_of(chunk)))

    def _add_words(self, folded: Sequence[str]) -> None:
        firsts, seconds, thirds = tuple(self._first), tuple(self._second), tuple({*self._third.values()})
        before = len(self.edges)
        ends, begins = np.zeros((2, len(folded)), "u8")
        for n, chunk in enumerate(folded):
            if chunk.endswith(firsts):
                own = [number for word, number in self._first.items() if chunk.endswith(word)]
                self._firsts[before + n] = own
                ends[n] = reduce(or_, map(self._following.__getitem__, own))
            if chunk.startswith(seconds):
                own = [number for word, number in self._second.items() if chunk.startswith(word)]
                self._seconds[before + n] = own
                begins[n] = reduce(or_, [1 << number % _SIGNS for number in own])
            if chunk.startswith(thirds):
                self._thirds[before + n] = [word for word in thirds if chunk.startswith(word)]
        self.ends.extend(ends)
        self.begins.extend(begins)

    def _edges(self, chunk: str) -> int:
        """The signs of a folded chunk; both where it folds to white space or to nothing."""
        if chunk.split() != [chunk]:
            return BEGINS | ENDS
        (heads, first), (tails, last) = self._beginnings, self._endings
        begins = chunk in first or chunk.startswith(heads)
        return BEGINS * begins | ENDS * (chunk in last or chunk.endswith(tails))


def _numbered(words: Iterable[str]) -> dict[str, int]:
    """Words, each once, with numbers."""
    return {word: n for n, word in enumerate(dict.fromkeys(words))}


def _edges_of(texts: Sequence[str], edge: int) -> tuple[tuple[str, ...], Container[str]]:
    """What a first (or last) chunk has of it that has one of the beginnings (or ends): those without white space, which
    it may have more behind (or before); and the first (or last) words of the others, which are all of it."""
    alone = [each for each in texts if each.split() == [each] or not each.strip()]
    return tuple(alone), {each.split()[edge] for each in set(texts).difference(alone)}
