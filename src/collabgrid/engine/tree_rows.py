"""The tree of phrases of a lexicon as numbers in rows, made once where a grid is compiled, for blocks of records to be
matched with: to take it up costs nothing."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collabgrid.engine.lexicon import Node

A_NAME = -1
"""Stands for the number of a wording where there is a name."""


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
