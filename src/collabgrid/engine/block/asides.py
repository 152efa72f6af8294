"""The mentions in a block of texts that a cue sets aside."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from collabgrid.engine.aside import NE_REACH, Aside, Reach, find_cues
from collabgrid.engine.block.arrays import Array, nonzero, np, spread
from collabgrid.engine.block.cue_tree import FIRST_NE, longest_cues
from collabgrid.engine.block.hits import Found, found_of, lay_out
from collabgrid.engine.block.terms import terms_at
from collabgrid.engine.block.vocabulary import OF_CUE
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.cues import CueKind

_KINDS: tuple[CueKind, ...] = ("denied", "somebody_else")


class BlockAsides(NamedTuple):
    """The terms and names that are set aside, by their places, each with why: its number in `_KINDS` and one more."""

    words: BlockWords
    terms: Found
    term_kinds: Array
    names: Found
    name_kinds: Array
    slots: Array

    def found(self) -> list[Aside]:
        """The same as mentions, sorted as hits are."""
        words = self.words
        rows = _rows_of(words, self.terms, self.term_kinds, self.slots)
        rows += list(zip(*map(np.ndarray.tolist, (*self.names, self.name_kinds)), strict=True))
        if not rows:
            return []
        laid = lay_out(found_of([row[:3] for row in rows]), words, words.tables.sayings)
        found = [Aside(hit, _KINDS[row[3] - 1]) for hit, row in zip(laid.hits(), rows, strict=True)]
        return sorted(found)


def find_block_asides(
    words: BlockWords, terms: Found, names: Found, slots: Array
) -> tuple[Found, Found, BlockAsides]:
    """The terms and the names that count, and all that is set aside."""
    cues = _find_cues(words)
    kinds = _kinds_of_words(terms, cues, len(words)).take(terms.first)
    name_kinds = _kinds_of_words(names, cues, len(words)).take(names.first)
    aside, names_aside = nonzero(kinds), nonzero(name_kinds)
    asides = BlockAsides(
        words, terms.take(aside), kinds[aside], names.take(names_aside), name_kinds[names_aside], slots
    )
    kept, names_kept = np.flatnonzero(kinds == 0), np.flatnonzero(name_kinds == 0)
    return terms.take(kept), names.take(names_kept), asides


def _find_cues(words: BlockWords) -> list[Reach]:
    """What `find_cues` finds: the cues in order, each with the words that it reaches."""
    numbers = words.tables.vocabulary.cue_words.values.take(words.word_numbers)
    is_ne = (numbers >= FIRST_NE).tobytes()
    found: list[Reach] = []
    place = 0
    for i, cue in longest_cues(np.array(words.marked(OF_CUE), "i8"), numbers, words.breaks):
        if i < place:
            continue
        if cue.needs_ne:  # such a cue is one word: none is shorter
            likely = cue.words == ("pas",) or is_ne.find(1, max(i - NE_REACH, 0), i) >= 0
            if not (likely and find_cues(words, [i])):
                continue
        place = i + len(cue.words)
        if cue.kind is not None:
            after = words.stop(place, min(place + cue.reach, len(words)))
            found.append(Reach(i, place - 1, after, cue.kind))
    return found


def _rows_of(words: BlockWords, terms: Found, kinds: Array, slots: Array) -> list[tuple[int, int, int, int]]:
    """First word, last word, saying and kind of terms, in the order in which they are found in one text."""
    at: dict[int, list[tuple[int, int, int, int]]] = {}
    for row in sorted(zip(*map(np.ndarray.tolist, (*terms, kinds)), strict=True)):
        at.setdefault(row[0], []).append(row)
    rows = []
    for i, own in at.items():
        rows += own if len(own) == 1 else [(i, *each, own[0][3]) for each in terms_at(words, i, slots)]
    return rows


def _kinds_of_words(found: Found, cues: Sequence[Reach], count: int) -> Array:
    """For each word, of so many, why what begins there is set aside (a number in `_KINDS` and one more), or nothing. A
    cue inside what was found is part of it, and sets nothing aside."""
    longer = np.flatnonzero(found.last > found.first)
    longer = longer[np.argsort(found.first[longer], kind="stable")]
    reach = np.maximum.accumulate(
        np.append(-1, found.last[longer])
    )  # how far what begins up to a word reaches
    own = np.fromiter((cue.first for cue in cues), "i8", len(cues))
    covered = reach[np.searchsorted(found.first[longer], own, "right")] >= own
    kinds = np.zeros(count, "i1")
    rows = [(cue.last + 1, cue.after, _KINDS.index(cue.kind) + 1) for cue in compress(cues, ~covered)]
    first, after, kind = np.array(rows, "i8").reshape(-1, 3).T
    kinds[spread(first, after - first)] = np.repeat(
        kind, after - first
    )  # cues stand in order: the last one counts
    return kinds
