"""The cues as a tree of numbers: the words that may follow one another, and the cue that ends there."""

from __future__ import annotations

from typing import Final

from collabgrid.engine.block.arrays import Array, nonzero, np
from collabgrid.engine.cues import CUES, NE, Cue

_WORDS: Final = {word for cues in CUES.values() for cue in cues for word in cue.words}
CUE_WORDS: Final = {word: n for n, word in enumerate((*sorted(_WORDS - NE), *sorted(NE)), 1)}
"""The words of cues, numbered, those that deny with another word at last; nothing is the number of any other word."""
FIRST_NE: Final = len(CUE_WORDS) - len(NE) + 1
"""The number of the first of those."""


def _tree() -> tuple[Array, dict[int, Cue], int]:
    """For each node and word the node below, the root for none; the cue that ends at a node; and how many words the
    longest has."""
    below: list[dict[int, int]] = [{}]
    ends: dict[int, Cue] = {}
    every = [cue for cues in CUES.values() for cue in cues]
    for cue in every:
        node = 0
        for word in map(CUE_WORDS.__getitem__, cue.words):
            if word not in below[node]:
                below[node][word] = len(below)
                below.append({})
            node = below[node][word]
        ends.setdefault(node, cue)  # of those with the same words the first is the one that stands
    table = np.zeros((len(below), len(CUE_WORDS) + 1), "i8")
    for node, own in enumerate(below):
        table[node, list(own)] = list(own.values())
    return table, ends, max(len(cue.words) for cue in every)


BELOW, CUE_AT, LONGEST_CUE = _tree()
_IS_END: Final = np.zeros(len(BELOW), bool)
_IS_END[list(CUE_AT)] = True


def longest_cues(first: Array, cue_words: Array, is_parted: Array) -> list[tuple[int, Cue]]:
    """The longest cue that begins at each of the words `first`, where one does, as far as words tell: `cue_words` has
    the numbers of all words, and `is_parted` says whether a break stands before each."""
    nodes, here, best = BELOW[0].take(cue_words.take(first)), first, np.zeros(len(first), "i8")
    own = np.arange(len(first))
    for _ in range(LONGEST_CUE):
        ends = np.flatnonzero(_IS_END.take(nodes))
        best[own[ends]] = nodes[ends]
        here = here + 1
        on = np.flatnonzero((nodes > 0) & (here < len(cue_words)))
        on = on[~is_parted.take(here[on])]
        own, here = own[on], here[on]
        nodes = BELOW[nodes[on], cue_words.take(here)]
    found = nonzero(best)
    return list(zip(first[found].tolist(), map(CUE_AT.__getitem__, best[found].tolist()), strict=True))
