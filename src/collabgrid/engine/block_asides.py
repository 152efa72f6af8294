"""The mentions in a block of texts that a cue sets aside."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.engine.arrays import Array, np
from collabgrid.engine.aside import Aside, Reach, find_cues
from collabgrid.engine.block_hits import Found, found_of, lay_out
from collabgrid.engine.block_terms import terms_at
from collabgrid.engine.block_words import BlockWords
from collabgrid.engine.cues import CueKind

_KINDS: tuple[CueKind, ...] = ("denied", "somebody_else")


def find_block_asides(
    words: BlockWords, terms: Found, names: Found, slots: Array
) -> tuple[Found, Found, list[Aside]]:
    """The terms and the names that count, and all that is set aside, text after text: terms in the order in which
    they are found in one text, then names."""
    cues = find_cues(words, words.marked)
    term_kinds, name_kinds = _kinds_of(terms, cues, len(words)), _kinds_of(names, cues, len(words))
    aside, names_aside = np.flatnonzero(term_kinds), np.flatnonzero(name_kinds)
    if not len(aside) and not len(names_aside):
        return terms, names, []
    kind_at = dict(sorted(zip(terms.first[aside].tolist(), term_kinds[aside].tolist(), strict=True)))
    rows = [
        (i, last, saying, kind) for i, kind in kind_at.items() for last, saying in terms_at(words, i, slots)
    ]
    own = names.take(names_aside)
    rows += list(zip(*map(np.ndarray.tolist, (*own, name_kinds[names_aside])), strict=True))
    laid = lay_out(found_of([row[:3] for row in rows]), words, words.tables.sayings)
    found = [Aside(hit, _KINDS[row[3] - 1]) for hit, row in zip(laid.hits(), rows, strict=True)]
    found.sort(key=lambda each: each.hit.text)
    kept, names_kept = np.flatnonzero(term_kinds == 0), np.flatnonzero(name_kinds == 0)
    return terms.take(kept), names.take(names_kept), found


def _kinds_of(found: Found, cues: Sequence[Reach], count: int) -> Array:
    """For each place why it is set aside (its number in `_KINDS` and one more), or nothing; `count`: how many words
    there are. A cue inside what was found is part of it, and sets nothing aside."""
    if not len(found.first):
        return found.first
    longer = np.flatnonzero(found.last > found.first)
    inside = np.bincount(found.first[longer], minlength=count + 1)
    inside -= np.bincount(found.last[longer] + 1, minlength=count + 1)
    covered = np.cumsum(inside)
    kinds = np.zeros(count, "i1")
    for cue in cues:
        if not covered[cue.first]:
            kinds[cue.last + 1 : cue.after] = _KINDS.index(cue.kind) + 1
    return kinds[found.first]
