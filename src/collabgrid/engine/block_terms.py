"""The terms in a block of texts: those of one word by their numbers, phrases by walking down the tree with all at once.

What hyphens and acronyms have to do with is looked for as in one text.
"""

from __future__ import annotations

from collabgrid.engine.arrays import Array, np, spread
from collabgrid.engine.block_hits import Found, found_of, gather, sort_found
from collabgrid.engine.block_tables import ACRONYM, JOINS, NEXT
from collabgrid.engine.block_words import BlockWords
from collabgrid.engine.lexicon import NOTHING
from collabgrid.engine.phrases import find_phrases


def find_terms(words: BlockWords, slots: Array) -> Found:
    """Every term, sorted; `slots`: for each word the number of the language that is looked for."""
    found = sort_found(gather([_find_words(words, slots), *_find_longer(words, slots)]))
    first, last, saying = found
    again = (
        np.flatnonzero((first[1:] == first[:-1]) & (last[1:] == last[:-1]) & (saying[1:] == saying[:-1])) + 1
    )
    again = again[words.hyphened[words.text_of[first[again]]]]
    return found.take(np.delete(np.arange(len(first)), again)) if len(again) else found


def terms_at(words: BlockWords, i: int, slots: Array) -> list[tuple[int, int]]:
    """The terms that begin at the word i, in the order in which they are found in one text: the last word, and what
    is said (see `Sayings`)."""
    tables, slot = words.tables, int(slots[i])
    lexicon, number = tables.lexicon, tables.sayings.of_wording
    k = int(np.searchsorted(words.counting_places, i))
    found = [(i, number[term]) for term in words.pieces[i][2].finds[slot]]
    found += [(last, number[term]) for term, last in find_phrases(words, k, lexicon, slot)]
    return list(dict.fromkeys(found)) if words.hyphened[words.text_of[i]] else found


def _find_words(words: BlockWords, slots: Array) -> Found:
    """The terms of one word."""
    tables = words.tables
    counting = words.counting_places
    rows = words.piece_numbers[counting].astype("i8") * tables.languages + slots[counting]
    counts = tables.columns.finds_count.values.take(rows)
    some = np.flatnonzero(counts)
    run, places = spread(tables.columns.finds_first.values.take(rows[some]), counts[some])
    here = counting[some][run]
    return Found(here, here, tables.finds.values.take(places).astype("i8"))


def _find_longer(words: BlockWords, slots: Array) -> list[Found]:
    """The phrases and acronyms."""
    counting = words.counting_places
    if not len(counting):
        return []
    flags = words.flags[counting]
    alone = np.flatnonzero(flags & (ACRONYM | JOINS))
    walk = _Walk(words, slots)
    walk.go_down(_beginnings(words, flags))
    touched = walk.joined()
    heads = np.union1d(counting[alone], touched)
    found = [each.take(np.flatnonzero(~np.isin(each.first, heads))) for each in walk.found]
    return [*found, _one_by_one(words, heads, slots)]


def _beginnings(words: BlockWords, flags: Array) -> Array:
    """The counting words with which a phrase may begin that goes on with the next."""
    columns = words.tables.columns
    rows = words.piece_numbers[words.counting_places]
    heads = np.flatnonzero((flags[:-1] & NEXT) != 0)
    heads = heads[(flags[heads] & (ACRONYM | JOINS)) == 0]
    meets = columns.next_signs.values.take(rows[heads]) & columns.id_signs.values.take(rows[heads + 1])
    found: Array = heads[(meets != 0) | ((flags[heads + 1] & JOINS) != 0)]
    return found


class _Walk:
    """Phrases on their way down the tree."""

    def __init__(self, words: BlockWords, slots: Array) -> None:
        self.found: list[Found] = []
        self._words, self._slots = words, slots
        self._breaks_before = np.cumsum(words.breaks)  # up to each word
        self._joined: list[Array] = []

    def joined(self) -> Array:
        """The words at which phrases begin that come to a hyphen."""
        return np.unique(np.concatenate(self._joined)) if self._joined else np.zeros(0, "i8")

    def go_down(self, heads: Array) -> None:
        """Find the phrases that begin with the counting words `heads`."""
        words, tables = self._words, self._words.tables
        rows = words.piece_numbers[words.counting_places[heads]]
        columns = tables.columns
        run, places = spread(columns.nodes_first.values.take(rows), columns.nodes_count.values.take(rows))
        heads, nodes, after = heads[run], tables.nodes.values.take(places).astype("i8"), heads[run] + 1
        while len(heads):
            heads, nodes, after = self._step(heads, nodes, after)

    def _step(self, heads: Array, nodes: Array, after: Array) -> tuple[Array, Array, Array]:
        """Go on from nodes with the counting word `after`."""
        words, tables = self._words, self._words.tables
        counting, breaks = words.counting_places, self._breaks_before
        within = np.flatnonzero(after < len(counting))
        within = within[breaks[counting[after[within] - 1]] == breaks[counting[after[within]]]]
        heads, nodes, after = heads[within], nodes[within], after[within]
        here = counting[after]
        joins = np.flatnonzero(words.flags[here] & JOINS)
        if len(joins):
            self._joined.append(counting[heads[joins]])
        rows = words.piece_numbers[here]
        columns = tables.columns
        run, places = spread(columns.ids_first.values.take(rows), columns.ids_count.values.take(rows))
        known, below = tables.tree.below(nodes[run], tables.ids.values.take(places).astype("i8"))
        kept = run[known]
        heads, after = heads[kept], after[kept]
        first, last = counting[heads], counting[after]
        found = tables.tree.finds[below * tables.languages + self._slots[first]]
        some = np.flatnonzero(found != NOTHING)
        self.found.append(Found(first[some], last[some], found[some].astype("i8")))
        further = np.flatnonzero(tables.tree.goes_on[below])
        return heads[further], below[further], after[further] + 1


def _one_by_one(words: BlockWords, heads: Array, slots: Array) -> Found:
    """The phrases and acronyms that begin with the words `heads`."""
    tables = words.tables
    lexicon, number = tables.lexicon, tables.sayings.of_wording
    places = np.searchsorted(words.counting_places, heads).tolist()
    rows = []
    for i, k, slot in zip(heads.tolist(), places, slots[heads].tolist(), strict=True):
        rows += [(i, last, number[term]) for term, last in find_phrases(words, k, lexicon, slot)]
    return found_of(rows)
