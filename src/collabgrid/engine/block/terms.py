"""The terms in a block of texts: words by their numbers, phrases by walking down the tree with all of them at once."""

from __future__ import annotations

from collabgrid.engine.block.arrays import Array, nonzero, np
from collabgrid.engine.block.hits import Found, gather
from collabgrid.engine.block.tables import JOINS
from collabgrid.engine.block.vocabulary import ACRONYM, CAPITALS, NEXT
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.phrases import find_phrases
from collabgrid.engine.pieces import NOTHING


def find_terms(words: BlockWords, slots: Array) -> Found:
    """Every term, those that hyphens let be found twice included; `slots`: for each word the number of the language
    that is looked for."""
    return gather([_find_words(words, slots), *_find_longer(words, slots)])


def terms_at(words: BlockWords, i: int, slots: Array) -> list[tuple[int, int]]:
    """The terms that begin at the word i, in the order in which they are found in one text: the last word, and what
    is said (see `Sayings`)."""
    tables, slot = words.tables, int(slots[i])
    lexicon, number = tables.lexicon, tables.sayings.of_wording
    k = int(np.searchsorted(words.counting_places, i))
    found = [(i, int(number[term])) for term in words.pieces[i][2].sense.finds[slot]]
    found += [(last, int(number[term])) for term, last in find_phrases(words, k, lexicon, slot)]
    return list(dict.fromkeys(found)) if words.hyphened[words.text_of[i]] else found


def _find_words(words: BlockWords, slots: Array) -> Found:
    """The terms of one word."""
    counting = words.counting_places
    rows = np.multiply(words.word_numbers.take(counting), words.tables.languages, dtype="i8")
    rows += slots.take(counting)
    run, found = words.tables.vocabulary.finds.take(rows)
    here = counting.take(run)
    return Found(here, here, found)


def _find_longer(words: BlockWords, slots: Array) -> list[Found]:
    """The phrases, the acronyms, and what hyphens join."""
    columns, vocabulary, counting = words.tables.columns, words.tables.vocabulary, words.counting_places
    rows, own = words.piece_numbers.take(counting), words.word_numbers.take(counting)
    walk = _Walk(words, slots, rows)
    flags = words.flags.take(counting)
    heads = nonzero(flags[:-1] & NEXT)
    meets = vocabulary.next_signs.values.take(own.take(heads))
    meets &= columns.id_signs.values.take(rows.take(heads + 1))
    heads = heads.take(nonzero(meets))
    run, nodes = vocabulary.nodes.take(own.take(heads))
    heads = heads.take(run)
    begun = [walk.go_on(heads, nodes, heads + 1)]
    heads = nonzero(flags & JOINS)
    run, nodes, count = columns.joined.take(rows[heads])
    begun.append((heads[run], nodes, heads[run] + count))
    heads = nonzero(flags & ACRONYM)
    shouted = (flags.take(heads) & CAPITALS) != 0
    shouted &= words.shouted(words.text_of.take(counting.take(heads)))
    heads = heads[~shouted]
    run, nodes = vocabulary.acronyms.take(own[heads])
    begun.append((heads[run], nodes, heads[run] + 1))
    walk.finish(*(np.concatenate(each) for each in zip(*begun, strict=True)))
    return walk.found


class _Walk:
    """Phrases on their way down the tree, many at once.

    Each has the counting word that it begins with, a node, and the counting word after.
    """

    def __init__(self, words: BlockWords, slots: Array, rows: Array) -> None:
        """`rows` are those of the counting words in the tables."""
        self.found: list[Found] = []
        """What was found on the way."""
        self._counting, self._slots, self._tables = words.counting_places, slots, words.tables
        self._rows_of_counting = rows
        self._breaks_before = np.cumsum(words.breaks, dtype="i4").take(
            self._counting
        )  # up to each counting word

    def finish(self, heads: Array, nodes: Array, after: Array) -> None:
        """See what is found at the nodes, and go on to the ends of all."""
        while len(heads):
            tree, counting = self._tables.tree, self._counting
            first = counting.take(heads)
            found = tree.finds.take(nodes * self._tables.languages + self._slots.take(first))
            some = np.flatnonzero(found != NOTHING)
            self.found.append(Found(first.take(some), counting.take(after.take(some) - 1), found.take(some)))
            further = np.flatnonzero(tree.goes_on.take(nodes))
            heads, nodes, after = self.go_on(heads.take(further), nodes.take(further), after.take(further))

    def go_on(self, heads: Array, nodes: Array, after: Array) -> tuple[Array, Array, Array]:
        """Where phrases lead with the next words that no break parts from them."""
        breaks = self._breaks_before
        near = np.flatnonzero(after < len(breaks))
        after = after.take(near)
        unbroken = np.flatnonzero(breaks.take(after - 1) == breaks.take(after))
        near, after = near.take(unbroken), after.take(unbroken)
        run, word_ids, count = self._tables.columns.ways.take(self._rows_of_counting.take(after))
        near, after = near.take(run), after.take(run) + count
        known, below = self._tables.tree.below(nodes.take(near), word_ids)
        return heads.take(near.take(known)), below, after.take(known)
