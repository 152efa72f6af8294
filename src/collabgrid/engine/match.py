"""The scalar path: the texts of a record to the places where terms and names stand in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from collabgrid.engine.aside import Aside, find_cues, set_aside
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.names import find_names
from collabgrid.engine.phrases import find_phrases, find_plain_phrases
from collabgrid.engine.texts import FieldText, Hit, Words


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
        if (hits or names) and (cues := find_cues(words, words.marked)):
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
    return spoken_language(sum([word.french for word in known]), sum([word.english for word in known]))


def spoken_language(french: int, english: int) -> str:
    """The language that so many French and English small words tell, or nothing."""
    return "fr" if french > 2 * english else "en" if english > 2 * french else ""


def _terms(words: Words, number: int, lexicon: Lexicon, slot: int) -> list[Hit]:
    """Every term that stands in the words, phrases that overlap included."""
    counting, pieces, stretches = words.counting, words.pieces, words.stretches
    final, hyphens = len(counting) - 1, words.hyphens
    found: list[Hit] = []
    for k in words.heads:
        i = counting[k]
        start, end, word, _, _ = pieces[i]
        place, own, following = stretches[i], word.said[slot], word.next
        start += place
        if own:
            minus_end = -place - end
            for says, term in own:
                found.append((number, start, minus_end, says, i, i, term))
        goes_on = False
        if following and k < final:
            here = counting[k + 1]
            goes_on = hyphens and words.joins(here)
            for word_id in pieces[here][2].ids:
                if word_id in following:
                    goes_on = True
                    break
        if goes_on or word.acronyms or (hyphens and words.joins(i)):
            look = find_phrases if hyphens else find_plain_phrases
            for term, last in look(words, k, lexicon, slot):
                found.append((number, start, -words.end(last), lexicon.wordings[term], i, last, term))
    if hyphens:  # a hyphened word may be found both as one and as several
        return list(dict.fromkeys(found))
    return found
