"""What each term of a grid finds, so that terms that find the same can be told without comparing all pairs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.pieces import NOTHING
from collabgrid.engine.spellings import spellings_of, word_class
from collabgrid.grid import ANY_LANGUAGE
from collabgrid.grid.terms import EXACT_MARK, PREFIX_MARK, term_fault

Pair = tuple[str, str]
"""A language (empty for any) and a term."""
_LENGTH = 8  # bytes of a mark


class Forms:
    """What terms find: each word sequence that a term stands for has a mark, which says what forms its words take."""

    def __init__(self, kept: Mapping[str, Any] | None = None, lexicon: Lexicon | None = None) -> None:
        """`kept` is what `plain` gave before, `lexicon` one that is at hand already: either saves time."""
        self._kept: Mapping[str, Mapping[str, list[str]]] = {} if kept is None else kept["marks"]
        self._clean_before = frozenset[str]() if kept is None else frozenset(kept["clean"])
        self._clean: set[str] = set()
        self._of_lexicon = _marks_of(lexicon) if lexicon is not None and kept is None else {}
        self._made: dict[Pair, frozenset[str]] = {}

    def wordings(self, pair: Pair) -> frozenset[str]:
        """The marks of what the term finds: two terms find the same where these are equal, and one finds all that
        the other does where its own hold the other's. None for a term that cannot be looked for."""
        found = self._made.get(pair)
        if found is None:
            found = self._made[pair] = self._find(*pair)
        return found

    def is_clean(self, terms: object) -> bool:
        """Whether it is known of lists of terms that nothing is wrong with what they find."""
        mark = _mark_of_lists(terms)
        if mark in self._clean_before:
            self._clean.add(mark)
        return mark in self._clean

    def add_clean(self, terms: object) -> None:
        """Take in that nothing is wrong with lists of terms."""
        self._clean.add(_mark_of_lists(terms))

    def plain(self) -> dict[str, Any]:
        """What was asked, to be kept: by language and term the marks of what it finds, and the lists that are clean."""
        found: dict[str, dict[str, list[str]]] = {}
        for (language, term), marks in self._made.items():
            found.setdefault(language, {})[term] = sorted(marks)
        return {"marks": found, "clean": sorted(self._clean)}

    def _find(self, language: str, term: str) -> frozenset[str]:
        known = self._kept.get(language, {}).get(term)
        if known is not None:
            return frozenset(known)
        if term_fault(term) is not None:
            return frozenset()
        marks = self._of_lexicon.get((language, term))
        return frozenset(marks if marks is not None else _marks(language, term))


def _mark_of_lists(terms: object) -> str:
    return hashlib.blake2b(repr(terms).encode("utf-8", "surrogatepass"), digest_size=_LENGTH).hexdigest()


def _marks(language: str, term: str) -> Iterable[str]:
    """The mark of each word sequence that a term stands for."""
    for spelling in spellings_of(term):
        mark = ""
        for word in spelling:
            mark = _next_mark(mark, _class_mark(word, language))
        yield mark


def _marks_of(lexicon: Lexicon) -> dict[Pair, list[str]]:
    """The same of all terms of a lexicon, which has their words in a tree."""
    classes: dict[int, list[str]] = {}
    kinds: dict[int, str] = {}
    for kind, index in (
        ("word", lexicon.forms),
        ("prefix", lexicon.prefixes),
        ("exact", lexicon.exact),
        ("acronym", lexicon.acronyms),
    ):
        for form, numbers in index.items():
            for number in numbers:
                kinds[number] = kind
                classes.setdefault(number, []).append(form)
    named = {number: _mark_of_class(kinds[number], forms) for number, forms in classes.items()}
    found: dict[Pair, list[str]] = {}
    pending = [("", lexicon.branches.root())]
    while pending:
        mark, node = pending.pop()
        pending += [(_next_mark(mark, named[number]), below) for number, below in node.below.items()]
        if node.finds[0] != NOTHING:  # whatever the language
            for term in lexicon.meant[node.finds[0]]:
                found.setdefault(lexicon.terms[term], []).append(mark)
    return found


@cache
def _class_mark(word: str, language: str) -> str:
    return _mark_of_class(*word_class(word, language))


def _mark_of_class(kind: str, forms: Iterable[str]) -> str:
    return f"{kind} {' '.join(sorted(forms))}"


def _next_mark(mark: str, word: str) -> str:
    """The mark of a word behind those that have a mark."""
    return hashlib.blake2b(f"{mark} {word}".encode(), digest_size=_LENGTH).hexdigest()


def speak_together(one: str, other: str) -> bool:
    """Whether terms of these languages are looked for in the same records."""
    return one == other or ANY_LANGUAGE in (one, other)


def begins_all(prefixes: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether each word is the one in the same place of `prefixes`, or begins with it where that is a prefix; and one
    is shorter."""
    if len(prefixes) != len(words) or prefixes == words:
        return False
    return all(_begins(prefix, word) for prefix, word in zip(prefixes, words, strict=True))


def _begins(prefix: str, word: str) -> bool:
    if not prefix.endswith(PREFIX_MARK):
        return prefix in (word, word.removeprefix(EXACT_MARK))
    return word.removesuffix(PREFIX_MARK).removeprefix(EXACT_MARK).startswith(prefix[:-1])
