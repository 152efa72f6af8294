"""The scalar path: the texts of a record to the places where terms and names stand in them."""

from __future__ import annotations

from typing import NamedTuple

from collabgrid.engine.aside import Aside, find_cues, set_aside
from collabgrid.engine.lexicon import Lexicon, Node, WordIds, is_ordinary
from collabgrid.engine.names import find_names
from collabgrid.engine.texts import FieldText, Hit, NameHit, Words
from collabgrid.engine.words import JOINED, SOFT

_LONGEST_JOINED = 3  # words that hyphens join and that are tried as one


class Match(NamedTuple):
    """What was found in the texts of one record."""

    hits: list[Hit]
    names: list[NameHit]
    set_aside: list[Aside]
    french: int
    english: int


def match_texts(texts: tuple[FieldText, ...], lexicon: Lexicon) -> Match:
    """Find the terms and names of the lexicon in the texts of one record."""
    hits: list[Hit] = []
    names: list[NameHit] = []
    aside: list[Aside] = []
    french = english = 0
    for number, text in enumerate(texts):
        words = Words(text.clean, lexicon)
        french += words.french
        english += words.english
        found = _terms(words, number, lexicon)
        named = find_names(words, number, text.field, lexicon.names)
        cues = find_cues(words) if words.cued and (found or named) else ()
        if cues:
            found, own = set_aside(found, cues)
            named, others = set_aside(named, cues)
            aside += own
            aside += others
        hits += found
        names += named
    return Match(hits, names, aside, french, english)


def _terms(words: Words, number: int, lexicon: Lexicon) -> list[Hit]:
    """Every term that stands in the words, phrases that overlap included."""
    counting, all_words, before = words.counting, words.words, words.before
    found: dict[Hit, None] = {}
    for k, i in enumerate(counting):
        word = all_words[i]
        joined = i + 1 < len(before) and before[i + 1] == JOINED
        if not (word.nodes or word.acronyms or joined):
            continue
        pending = [(node, k + 1) for node in word.nodes]
        if word.acronyms and not (words.all_capitals() and is_ordinary(word.folded)):
            pending += [(node, k + 1) for node in lexicon.nodes_of(word.acronyms)]
        if joined:
            pending += [(node, m) for ids, m in _joined(words, k, lexicon) for node in lexicon.nodes_of(ids)]
        while pending:
            node, after = pending.pop()
            last = counting[after - 1]
            for term in node.terms:
                found[Hit(term, number, words.starts[i], words.ends[last], i, last)] = None
            if node.below and after < len(counting) and not _parted(before, last, counting[after]):
                pending += _further(words, node, after, lexicon)
    return list(found)


def _further(words: Words, node: Node, after: int, lexicon: Lexicon) -> list[tuple[Node, int]]:
    """Where a phrase goes on with the counting word `after`."""
    below = node.below
    here = words.counting[after]
    found = [(below[i], after + 1) for i in words.words[here].ids if i in below]
    if here + 1 < len(words.before) and words.before[here + 1] == JOINED:
        for ids, m in _joined(words, after, lexicon):
            found += [(below[i], m) for i in ids if i in below]
    return found


def _parted(before: list[int], previous: int, word: int) -> bool:
    """Whether a break stands between two words."""
    return before[word] >= SOFT if word == previous + 1 else max(before[previous + 1 : word + 1]) >= SOFT


def _joined(words: Words, k: int, lexicon: Lexicon) -> list[tuple[WordIds, int]]:
    """What the counting word k stands for together with the words that hyphens join to it, each with the counting word that follows."""
    counting, before = words.counting, words.before
    joined, found = words.words[counting[k]].folded, []
    for m in range(k + 1, min(k + _LONGEST_JOINED, len(counting))):
        if counting[m] != counting[m - 1] + 1 or before[counting[m]] != JOINED:
            break
        joined += words.words[counting[m]].folded
        found.append((lexicon.ids_of(joined), m + 1))
    return found
