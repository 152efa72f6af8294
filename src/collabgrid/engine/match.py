"""The scalar path: the texts of a record to the places where terms and names stand in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from collabgrid.engine.aside import Aside, find_cues, set_aside
from collabgrid.engine.known_words import is_ordinary
from collabgrid.engine.lexicon import NOTHING, Lexicon, Node, WordIds
from collabgrid.engine.names import find_names
from collabgrid.engine.texts import FieldText, Hit, Words
from collabgrid.engine.words import JOINED, SOFT

_LONGEST_JOINED = 3  # words that hyphens join and that are tried as one


class Match(NamedTuple):
    """What was found in the texts of one record."""

    language: str
    """The record's own, else the one that its small words speak; empty where nothing tells it."""
    hits: list[Hit]
    names: list[Hit]
    set_aside: list[Aside]


def match_texts(texts: tuple[FieldText, ...], lexicon: Lexicon, own: str) -> Match:
    """Find the terms and names of the lexicon in the texts of one record.

    `own` is the language that the record names; where it names none, its small words tell it. Terms of all
    languages are looked for where that is none of the lexicon's.
    """
    read = [Words(text.clean, lexicon) for text in texts]
    language = own or speaks(read)
    language = language if language in lexicon.languages else ""
    slot = lexicon.languages.index(language)
    found = Match(language, [], [], [])
    for number, words in enumerate(read):
        hits = _terms(words, number, lexicon, slot)
        names = find_names(words, number, texts[number].field, lexicon.names)
        if (hits or names) and (cues := find_cues(words)):
            hits, aside = set_aside(hits, cues)
            names, others = set_aside(names, cues)
            found.set_aside.extend(aside)
            found.set_aside.extend(others)
        found.hits.extend(hits)
        found.names.extend(names)
    return found


def speaks(words: Iterable[Words]) -> str:
    """The language, `fr` or `en`, that the small words of the texts speak; empty where they do not tell."""
    known = [piece[2] for each in words for piece in each.pieces]
    french = sum([word.french for word in known])
    english = sum([word.english for word in known])
    return "fr" if french > 2 * english else "en" if english > 2 * french else ""


def _terms(words: Words, number: int, lexicon: Lexicon, slot: int) -> list[Hit]:
    """Every term that stands in the words, phrases that overlap included."""
    counting, pieces, stretches = words.counting, words.pieces, words.stretches
    wordings, new, count, hyphens = lexicon.wordings, tuple.__new__, len(counting), words.hyphens
    found: list[Hit] = []
    pending: list[tuple[Node, int]] = []
    shouting: bool | None = None  # asked once a text, and only where an acronym stands in it
    for k in words.heads:
        i = counting[k]
        piece = pieces[i]
        word = piece[2]
        own, following = word.finds[slot], word.next
        if own:
            start, minus_end = piece[0] + stretches[i], -piece[1] - stretches[i]
            for term in own:
                found.append(new(Hit, (number, start, minus_end, wordings[term], i, i, term)))
        if following and k + 1 < count:
            here = counting[k + 1]
            for word_id in pieces[here][2].ids:
                if word_id in following and not _parted(words, i, here):
                    pending += [(node, k + 2) for node in following[word_id]]
            if hyphens and words.joins(here) and not _parted(words, i, here):
                for ids, m in _joined(words, k + 1, lexicon):
                    pending += [(node, m) for each in ids for node in following.get(each, ())]
        if word.acronyms:
            shouting = words.all_capitals() if shouting is None else shouting
            if not (shouting and is_ordinary(word.folded)):
                pending += [(node, k + 1) for node in lexicon.nodes_of(word.acronyms)]
        if hyphens and words.joins(i):
            pending += [(node, m) for ids, m in _joined(words, k, lexicon) for node in lexicon.nodes_of(ids)]
        while pending:
            node, after = pending.pop()
            term = node.finds[slot]
            if term != NOTHING:
                end = counting[after - 1]
                start, minus_end = piece[0] + stretches[i], -words.end(end)
                found.append(new(Hit, (number, start, minus_end, wordings[term], i, end, term)))
            if node.below:
                _go_on(node, words, after, lexicon, pending)
    if hyphens:  # a hyphened word may be found both as one and as several
        return list(dict.fromkeys(found))
    return found


def _go_on(node: Node, words: Words, after: int, lexicon: Lexicon, found: list[tuple[Node, int]]) -> None:
    """Add where the phrase goes on with the counting word `after`, if no break parts it from the one before."""
    counting = words.counting
    if after >= len(counting):
        return
    here, below = counting[after], node.below
    joins = words.hyphens and words.joins(here)
    ways = [(word_id, after + 1) for word_id in words.pieces[here][2].ids if word_id in below]
    if joins:
        ways += [(each, m) for ids, m in _joined(words, after, lexicon) for each in ids if each in below]
    if ways and not _parted(words, counting[after - 1], here):
        found += [(below[word_id], m) for word_id, m in ways]


def _parted(words: Words, previous: int, word: int) -> bool:
    """Whether a break stands between two words."""
    for i in range(previous + 1, word + 1):  # noqa: SIM110 - a loop takes half the steps of a generator here
        if words.before(i) >= SOFT:
            return True
    return False


def _joined(words: Words, k: int, lexicon: Lexicon) -> list[tuple[WordIds, int]]:
    """What the counting word k stands for together with the words that hyphens join to it, each with the
    counting word that follows."""
    counting = words.counting
    joined, found = words.folded(counting[k]), []
    for m in range(k + 1, min(k + _LONGEST_JOINED, len(counting))):
        if counting[m] != counting[m - 1] + 1 or words.before(counting[m]) != JOINED:
            break
        joined += words.folded(counting[m])
        found.append((lexicon.ids_of(joined), m + 1))
    return found
