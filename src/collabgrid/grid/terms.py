"""The grammar of a term: what an analyst may write as a word or phrase to look for."""

from __future__ import annotations

import re
from collections.abc import Iterable

SMALL_WORDS = frozenset(["de", "du", "des", "le", "la", "les", "the", "a", "an"])
"""Words that do not count in a term or in a text, folded."""

PREFIX_MARK = "*"
SHORTEST_PREFIX = 3
EXACT_MARK = "="

_ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
_LETTER = re.compile(r"[^\W_]")
_PARTING = re.compile(r"[,;](\s|\Z)")


def is_acronym(word: str) -> bool:
    """Whether `word`, as the grid writes it, is two to five capitals and so finds capitals only."""
    return _ACRONYM.match(word) is not None


_SOUND = re.compile(
    r"[^*=,;]*[^\W_]{4}[^*=,;]*\Z"
)  # four letters in a row, no sign: no closer look is needed


def are_sound(terms: Iterable[str]) -> bool:
    """Whether it is seen at once that nothing is wrong with any of the terms."""
    return all(map(_SOUND.match, terms))


def term_fault(term: str) -> str | None:
    """What is wrong with a term, in a sentence without its subject, or nothing."""
    if _SOUND.match(term):
        return None
    if not _LETTER.search(term):
        return "has no letter or digit"
    if _PARTING.search(term):
        return "holds a comma, and the words of a term stand next to each other; write two terms"
    for word in term.split():
        if EXACT_MARK in word:
            fault = _exact_fault(word)
            if fault:
                return fault
        if PREFIX_MARK not in word:
            continue
        stem = word[:-1]
        if not word.endswith(PREFIX_MARK) or PREFIX_MARK in stem:
            return f"has `{PREFIX_MARK}` inside a word; it may only end one"
        if sum(1 for _ in _LETTER.finditer(re.split(r"[-'’]", stem)[-1])) < SHORTEST_PREFIX:
            return f"has fewer than {SHORTEST_PREFIX} letters before `{PREFIX_MARK}`"
    if all(word.casefold() in SMALL_WORDS for word in re.findall(r"[^\W_]+", term)):
        return "has only small words, which do not count"
    return None


def _exact_fault(word: str) -> str | None:
    """What is wrong with a word that is to be found in its very form."""
    if not word.startswith(EXACT_MARK) or EXACT_MARK in word[1:] or not _LETTER.search(word):
        return f"has `{EXACT_MARK}` where no word begins; it may only begin one"
    if PREFIX_MARK in word:
        return (
            f"has both `{EXACT_MARK}` and `{PREFIX_MARK}` in one word: "
            "it is looked for in one form or with any ending"
        )
    if is_acronym(word[1:]):
        return f"has `{EXACT_MARK}` before capitals, which are found as capitals only without it"
    return None


def plain_term(term: str) -> str:
    """A term as a text may say it: without the marks that say how its words are looked for."""
    return term.replace(PREFIX_MARK, "").replace(EXACT_MARK, "")
