"""Which records a change of terms could reach.

A term changes the reading of a record only where it is found there, or where one of its words is: a word that no other
term has is spelt right with it and may be a misspelling without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.match import match_texts
from collabgrid.engine.pieces import HEAD
from collabgrid.engine.record import Record
from collabgrid.engine.spellings import spellings_of
from collabgrid.engine.words import TERM_WORD, split_term
from collabgrid.grid import Grid
from collabgrid.grid.terms import EXACT_MARK

Pair = tuple[str, str]
"""A language (empty for any) and a term."""


class Reach:
    """The records that a change of these terms could reach, in a grid that has the others before and after it."""

    def __init__(self, changed: set[Pair], others: Iterable[Pair], grid: Grid) -> None:
        self._fields = tuple(grid.policy.fields)
        known: dict[str, list[str]] = {}
        for language, term in others:
            known.setdefault(language, []).append(term)
        words = {language: _words_of(terms) for language, terms in known.items()}
        own = {
            (language, word)
            for language, term in changed
            for spelling in spellings_of(term)
            for word in spelling
            if word not in words.get(language, ())
        }
        self._lexicon = Lexicon(sorted(changed | own))
        self._heads: dict[str, bool] = {}

    def holds(self, record: Mapping[str, Any]) -> bool:
        """Whether one of the terms, or of the words that only they have, could be found in the record."""
        if not self._lexicon.terms:
            return False
        texts = Record(record, self._fields).texts
        if not any(self._may_begin(chunk) for text in texts for chunk in text.clean.text.split()):
            return False
        found = match_texts(texts, self._lexicon, "")
        return bool(found.hits or found.set_aside)

    def _may_begin(self, chunk: str) -> bool:
        """Whether a term may begin in a stretch of text without white space."""
        may = self._heads.get(chunk)
        if may is None:
            may = self._heads[chunk] = any(piece[4] & HEAD for piece in self._lexicon.split(chunk))
        return may


def _words_of(terms: Iterable[str]) -> frozenset[str]:
    """The words of terms, as the lexicon takes them."""
    plain: list[str] = []
    marked: list[str] = []
    for term in terms:
        (marked if EXACT_MARK in term else plain).append(term)
    found = TERM_WORD.findall("\n".join(plain).replace("’", "'"))
    return frozenset([*found, *(word for term in marked for word, _ in split_term(term))])
