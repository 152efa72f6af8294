"""The tree of phrases of a lexicon as numbers in rows, made once where a grid is compiled: to take it up costs nothing.
Blocks of records are matched with the rows, single ones with the branches that were met."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple

A_NAME = -1
"""Stands for the number of a wording where there is a name."""


class Node:
    """A place in the tree of phrases: the terms that end here, and the words that may follow."""

    __slots__ = ("below", "finds")

    def __init__(self) -> None:
        self.below: dict[int, Node] = {}
        self.finds: tuple[int, ...] = ()
        """For no language and each language of the lexicon the number of the wording found here, or `NOTHING`."""


class TreeRows(NamedTuple):
    """Numbers of four bytes, in the order of bytes of the machine; nodes are numbered level by level from the root, and
    those below one node by their words."""

    finds: bytes
    """For each node and language the number of the wording that is found there, or nothing (see `Node`)."""
    below: bytes
    """For each node how many stand below it."""
    words: bytes
    """For each node but the root the id of the word that leads to it."""
    order: bytes
    """The numbers of the wordings, and for each name `A_NAME`, in the order in which hits at one place are sorted."""


def lay_in_rows(root: Node, wordings: Sequence[str], names: Iterable[str]) -> TreeRows:
    """The rows of a tree with what may be found: its wordings, and names."""
    finds, below, words = array("i"), array("i"), array("i")
    pending = [root]
    for node in pending:
        finds.extend(node.finds)
        below.append(len(node.below))
        if node.below:
            own = sorted(node.below)
            words.extend(own)
            pending += map(node.below.__getitem__, own)
    known = [(says, number) for number, says in enumerate(wordings)]
    known += [(name, A_NAME) for name in names]
    known.sort()
    order = array("i", [number for _, number in known])
    return TreeRows(finds.tobytes(), below.tobytes(), words.tobytes(), order.tobytes())


class Branches:
    """The tree of phrases taken up from its rows, one branch of the root after the other as they are asked for."""

    def __init__(self, rows: TreeRows) -> None:
        self._rows = rows
        self._taken: dict[int, Node] = {}

    def __reduce__(self) -> tuple[type[Branches], tuple[Any, ...]]:
        return Branches, (self._rows,)

    def at(self, word: int) -> Node | None:
        """The node that the word of this id leads to from the root, with all that stands below."""
        found = self._taken.get(word)
        if found is None:
            words, heads = self._words, self._below[0]
            place = bisect_left(words, word, 0, heads)
            if place < heads and words[place] == word:
                found = self._taken[word] = self._node(place + 1)
        return found

    def root(self) -> Node:
        """The whole tree."""
        return self._node(0)

    def _node(self, number: int) -> Node:
        node, languages = Node(), self._languages
        node.finds = tuple(self._finds[number * languages : (number + 1) * languages])
        first = self._first[number]
        for below in range(first, first + self._below[number]):
            node.below[self._words[below - 1]] = self._node(below)
        return node

    @cached_property
    def _finds(self) -> Sequence[int]:
        return memoryview(self._rows.finds).cast("i")

    @cached_property
    def _below(self) -> Sequence[int]:
        return memoryview(self._rows.below).cast("i")

    @cached_property
    def _words(self) -> Sequence[int]:
        return memoryview(self._rows.words).cast("i")

    @cached_property
    def _languages(self) -> int:
        return len(self._finds) // len(self._below)

    @cached_property
    def _first(self) -> Sequence[int]:
        """For each node the number of the first below it."""
        return list(accumulate(self._below, initial=1))
