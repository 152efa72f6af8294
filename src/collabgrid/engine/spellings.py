"""The words of a grid's terms as texts may spell them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from collabgrid.engine.fold import fold
from collabgrid.engine.inflect import surface_forms
from collabgrid.engine.words import ELIDED, split_term
from collabgrid.grid.terms import EXACT_MARK, SMALL_WORDS, is_acronym


def word_class(word: str, language: str) -> tuple[str, frozenset[str]]:
    """How a word of a term is looked for (`word`, `prefix`, `exact` or `acronym`), and the forms that it may take:
    words for which both are equal find the same."""
    if is_acronym(word):
        return "acronym", frozenset((word,))
    if word.endswith("*"):
        return "prefix", frozenset((fold(word[:-1]),))
    if word.startswith(EXACT_MARK):
        return "exact", frozenset((fold(word[1:]),))
    return "word", surface_forms(word, language)


def spellings_of(text: str) -> list[tuple[str, ...]]:
    """The word sequences that a term stands for: with its hyphens as spaces, and with the words they join
    written together."""
    if text.replace(" ", "").isalnum():  # most terms: no hyphen, no apostrophe
        return [tuple([word for word in text.split() if _counts(word)])]
    words = split_term(text)
    plain = _counting([word for word, _ in words], text)
    if len(words) < 2 or not any(joined for _, joined in words):
        return [plain]
    groups: list[tuple[str, ...]] = []
    for word, joined in words:
        if joined and groups:
            groups[-1] = (*groups[-1], word)
        else:
            groups.append((word,))
    choices = [(group,) if len(group) == 1 else (group, (_joined(group),)) for group in groups]
    found = {_counting([word for part in choice for word in part], text) for choice in product(*choices)}
    return sorted(found - {()})


def _joined(words: Iterable[str]) -> str:
    """The words of a compound in one; each has the mark where it is to be found in its very form."""
    own = "".join(words)
    return EXACT_MARK + own.replace(EXACT_MARK, "") if own.startswith(EXACT_MARK) else own


def _counts(word: str) -> bool:
    """Whether a word beside which no apostrophe stands is no small word."""
    length = len(word)
    if length > _LONGEST_SMALL or (length > _LONGEST_PLAIN and word.isascii()):
        return True
    return fold(word) not in SMALL_WORDS


def _counting(words: list[str], text: str) -> tuple[str, ...]:
    """The words of a term that count: neither small words nor elisions."""
    elided = _APOSTROPHE.search(text) is not None
    kept = []
    for word in words:
        bare = word.removeprefix(EXACT_MARK)
        if len(bare) <= _LONGEST_SMALL:
            own = fold(bare)
            if own in SMALL_WORDS or (elided and own in ELIDED and _is_elided(bare, text)):
                continue
        kept.append(word)
    return tuple(kept)


def _is_elided(word: str, text: str) -> bool:
    """Whether an apostrophe cuts the word short (`d'`), or an English possessive is left of it (`'s`)."""
    return any(word + mark in text or (word in "sS" and mark + word in text) for mark in "'’ʼ")


_APOSTROPHE = re.compile("['’ʼ]")
_LONGEST_SMALL = max(map(len, SMALL_WORDS | ELIDED))
_LONGEST_PLAIN = max(map(len, SMALL_WORDS))
