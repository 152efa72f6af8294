"""The scalar path: the texts of a record to the places where terms and names stand in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from collabgrid.engine.aside import Aside, find_cues, set_aside
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.names import NAME_FIELD, find_names
from collabgrid.engine.phrases import find_phrases, find_plain_phrases
from collabgrid.engine.texts import FieldText, Hit, Words


class Match(NamedTuple):
    """What was found in the texts of one record."""

    language: str
    """The record's own, else the one that its small words speak; empty where nothing tells it."""
    hits: list[Hit]
    names: list[Hit]
    set_aside: list[Aside]
    """Sorted as hits are."""


def match_texts(texts: tuple[FieldText, ...], lexicon: Lexicon, own: str) -> Match:
    """Find the terms and names of the lexicon in the texts of one record.

    `own` is the language that the record names; where it names none, its small words tell it. Terms of all
    languages are looked for where that is none of the lexicon's.
    """
    language = own or speaks(texts, lexicon)
    language = language if language in lexicon.languages else ""
    slot = lexicon.languages.index(language)
    found = Match(language, [], [], [])
    for number, text in enumerate(texts):
        words = Words(text.clean, lexicon, number, slot)
        hits = words.hits
        if words.longer:
            hits += _longer(words, number, lexicon, slot)
            if words.joined:  # a hyphened word may be found both as one and as several
                hits = list(dict.fromkeys(hits))
        names = find_names(words, number, lexicon.names, text.field == NAME_FIELD)
        if (hits or names) and (cues := find_cues(words, words.marked)):
            hits, aside = set_aside(hits, cues)
            names, others = set_aside(names, cues)
            found.set_aside.extend(aside)
            found.set_aside.extend(others)
        found.hits.extend(hits)
        found.names.extend(names)
    found.set_aside.sort()
    return found


def speaks(texts: Iterable[FieldText], lexicon: Lexicon) -> str:
    """The language, `fr` or `en`, that the small words of the texts speak; empty where they do not tell."""
    chunks = [lexicon.split(own) for text in texts for own in text.clean.text.split(" ")]
    known = [piece[2] for chunk in chunks for piece in chunk]
    return spoken_language(sum([word.french for word in known]), sum([word.english for word in known]))


def spoken_language(french: int, english: int) -> str:
    """The language that so many French and English small words tell, or nothing."""
    return "fr" if french > 2 * english else "en" if english > 2 * french else ""


def _longer(words: Words, number: int, lexicon: Lexicon, slot: int) -> list[Hit]:
    """The terms of more than one look: phrases, overlapping ones included, acronyms, and what hyphens join."""
    wordings, counting, joined = lexicon.wordings, words.counting, words.joined
    pieces, stretches, found = words.pieces, words.stretches, list[Hit]()
    for k in dict.fromkeys(words.longer):
        i = counting[k]
        plain = not joined or joined.isdisjoint(
            range(i, counting[min(k + lexicon.deepest, len(counting) - 1)] + 1)
        )
        look = find_plain_phrases if plain else find_phrases
        spans = look(words, k, lexicon, slot)
        if spans:
            start = stretches[i] + pieces[i][0]
            for term, last in spans:
                minus_end = -stretches[last] - pieces[last][1]
                found.append((number, start, minus_end, wordings[term], i, last, term))
    return found
