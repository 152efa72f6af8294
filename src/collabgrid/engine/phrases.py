"""The terms that take more than one look: phrases, acronyms, and words that hyphens join."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.engine.known_words import is_ordinary
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.pieces import NOTHING, WordIds
from collabgrid.engine.texts import ReadWords, Words
from collabgrid.engine.tree_rows import Node
from collabgrid.engine.words import JOINED, SOFT

LONGEST_JOINED = 3  # words that hyphens join and that are tried as one


def find_plain_phrases(words: Words, k: int, lexicon: Lexicon, slot: int) -> list[tuple[int, int]]:
    """The same as `find_phrases`, in a fraction of the time, where hyphens join no words: each step takes one."""
    counting, pieces = words.counting, words.pieces
    here = counting[k]
    word = pieces[here][2]
    found: list[tuple[int, int]] = []
    if word.acronyms and not (is_ordinary(word.folded) and words.all_capitals(here)):
        _go_down(lexicon.nodes_of(word.acronyms), words, k + 1, slot, found)
    following = word.sense.next
    if following and k + 1 < len(counting):
        after, nodes = counting[k + 1], list[Node]()
        for i in pieces[after][2].ids:
            if i in following:
                nodes += following[i]
        if nodes and not words.parts(here, after):
            _go_down(nodes, words, k + 2, slot, found)
    return found


def _go_down(nodes: Sequence[Node], words: Words, k: int, slot: int, found: list[tuple[int, int]]) -> None:
    """Add the terms that end at these places in the tree, or below with the counting word k and those after."""
    counting, pieces = words.counting, words.pieces
    last = counting[k - 1]
    while nodes:
        below = []
        for node in nodes:
            term = node.finds[slot]
            if term != NOTHING:
                found.append((term, last))
            if node.below:
                below.append(node.below)
        if not below or k == len(counting):
            return
        here = counting[k]
        ids = pieces[here][2].ids
        nodes = [own[i] for own in below for i in ids if i in own]
        if nodes and words.parts(last, here):
            return
        last, k = here, k + 1


def find_phrases(words: ReadWords, k: int, lexicon: Lexicon, slot: int) -> list[tuple[int, int]]:
    """The terms that begin at the counting word k, but for those that this word alone is: the number of the
    wording and the last word of each."""
    counting = words.counting
    pending = _begun(words, k, lexicon)
    found: list[tuple[int, int]] = []
    while pending:
        node, after = pending.pop()
        term = node.finds[slot]
        if term != NOTHING:
            found.append((term, counting[after - 1]))
        if node.below:
            _go_on(node, words, after, lexicon, pending)
    return found


def _begun(words: ReadWords, k: int, lexicon: Lexicon) -> list[tuple[Node, int]]:
    """The places in the tree of phrases that the counting word k leads to, each with the counting word after."""
    counting, pieces = words.counting, words.pieces
    i = counting[k]
    word = pieces[i][2]
    begun: list[tuple[Node, int]] = []
    if word.sense.next and k + 1 < len(counting) and not _parted(words, i, counting[k + 1]):
        here, following = counting[k + 1], word.sense.next
        for word_id in pieces[here][2].ids:
            if word_id in following:
                for node in following[word_id]:
                    begun.append((node, k + 2))
        if words.joins(here):
            for ids, m in _joined(words, k + 1, lexicon):
                begun += [(node, m) for each in ids for node in following.get(each, ())]
    if word.acronyms and not (is_ordinary(word.folded) and words.all_capitals(i)):
        begun += [(node, k + 1) for node in lexicon.nodes_of(word.acronyms)]
    if words.joins(i):
        begun += [(node, m) for ids, m in _joined(words, k, lexicon) for node in lexicon.nodes_of(ids)]
    return begun


def _go_on(node: Node, words: ReadWords, after: int, lexicon: Lexicon, found: list[tuple[Node, int]]) -> None:
    """Add where the phrase goes on with the counting word `after`, if no break parts it from the one before."""
    counting = words.counting
    if after >= len(counting):
        return
    here, below = counting[after], node.below
    ways = []
    for word_id in words.pieces[here][2].ids:
        if word_id in below:
            ways.append((word_id, after + 1))
    if words.joins(here):
        ways += [(each, m) for ids, m in _joined(words, after, lexicon) for each in ids if each in below]
    if ways and not _parted(words, counting[after - 1], here):
        found += [(below[word_id], m) for word_id, m in ways]


def _parted(words: ReadWords, previous: int, word: int) -> bool:
    """Whether a break stands between two words."""
    for i in range(previous + 1, word + 1):  # noqa: SIM110 - a loop takes half the steps of a generator here
        if words.before(i) >= SOFT:
            return True
    return False


def _joined(words: ReadWords, k: int, lexicon: Lexicon) -> list[tuple[WordIds, int]]:
    """What the counting word k stands for together with the words that hyphens join to it, each with the
    counting word that follows."""
    counting = words.counting
    joined, found = words.folded(counting[k]), []
    for m in range(k + 1, min(k + LONGEST_JOINED, len(counting))):
        if counting[m] != counting[m - 1] + 1 or words.before(counting[m]) != JOINED:
            break
        joined += words.folded(counting[m])
        found.append((lexicon.ids_of(joined), m + 1))
    return found
