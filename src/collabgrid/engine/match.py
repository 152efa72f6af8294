"""The scalar path: the texts of a record to the places where terms and names stand in them."""

from __future__ import annotations

from typing import NamedTuple

from collabgrid.engine.aside import Aside, find_cues, set_aside
from collabgrid.engine.known_words import is_ordinary
from collabgrid.engine.lexicon import Lexicon, WordIds
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
        cued = named_words = False
        for word in words.marked:
            french += word.french
            english += word.english
            cued = cued or bool(word.cues)
            named_words = named_words or word.name_start or word.near_name is not None
        found = _terms(words, number, lexicon)
        named = find_names(words, number, text.field, lexicon.names, named_words)
        cues = find_cues(words) if cued and (found or named) else ()
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
    found: list[Hit] = []
    starts, ends, new = words.starts, words.ends, tuple.__new__
    shouting: bool | None = None  # asked once a text, and only where an acronym stands in it
    for k, i in enumerate(counting):
        word = all_words[i]
        joined = i + 1 < len(before) and before[i + 1] == JOINED
        if not (word.nodes or word.acronyms or joined):
            continue
        pending = [(node, k + 1) for node in word.nodes]
        if word.acronyms:
            shouting = words.all_capitals() if shouting is None else shouting
            if not (shouting and is_ordinary(word.folded)):
                pending += [(node, k + 1) for node in lexicon.nodes_of(word.acronyms)]
        if joined:
            pending += [(node, m) for ids, m in _joined(words, k, lexicon) for node in lexicon.nodes_of(ids)]
        while pending:
            node, after = pending.pop()
            last = counting[after - 1]
            for term in node.terms:
                found.append(new(Hit, (term, number, starts[i], ends[last], i, last)))
            if node.below and after < len(counting) and not _parted(before, last, counting[after]):
                below, here = node.below, counting[after]
                for word_id in all_words[here].ids:
                    if word_id in below:
                        pending.append((below[word_id], after + 1))
                if here + 1 < len(before) and before[here + 1] == JOINED:
                    for ids, m in _joined(words, after, lexicon):
                        pending += [(below[word_id], m) for word_id in ids if word_id in below]
    if JOINED in before:  # a hyphened word may be found both as one and as several
        return list(dict.fromkeys(found))
    return found


def _parted(before: list[int], previous: int, word: int) -> bool:
    """Whether a break stands between two words."""
    return before[word] >= SOFT if word == previous + 1 else max(before[previous + 1 : word + 1]) >= SOFT


def _joined(words: Words, k: int, lexicon: Lexicon) -> list[tuple[WordIds, int]]:
    """What the counting word k stands for together with the words that hyphens join to it, each with the
    counting word that follows."""
    counting, before = words.counting, words.before
    joined, found = words.words[counting[k]].folded, []
    for m in range(k + 1, min(k + _LONGEST_JOINED, len(counting))):
        if counting[m] != counting[m - 1] + 1 or before[counting[m]] != JOINED:
            break
        joined += words.words[counting[m]].folded
        found.append((lexicon.ids_of(joined), m + 1))
    return found
