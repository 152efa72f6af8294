"""What becomes of the other terms of a grid where some leave it: mostly nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.further import Look
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.spellings import spellings_of, word_class
from collabgrid.grid.terms import SMALL_WORDS

Pair = tuple[str, str]
"""A language (empty for any) and a term."""


class Loss(NamedTuple):
    """Terms that leave a grid."""

    terms: frozenset[str]
    shared: bool
    """Whether a term stays that is found as one wording with one that leaves."""
    classes: tuple[tuple[str, frozenset[str]], ...]
    """How the words were looked for, and their forms, folded, that are looked for so no more (see `word_class`)."""


class Leaving:
    """Tells what happens where terms leave a grid."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._having: dict[Pair, set[Pair]] = {}
        for pair in lexicon.terms:
            for own in _words_of(pair):
                self._having.setdefault(own, set()).add(pair)
        self._alike: dict[str, set[str]] = {}
        for numbers in lexicon.meant:
            alike = {lexicon.terms[number][1] for number in numbers}
            for term in alike if len(alike) > 1 else ():
                self._alike.setdefault(term, set()).update(alike)

    def loss(self, lost: Iterable[Pair]) -> Loss:
        """What is lost where these terms leave the grid."""
        gone = set(lost)
        terms = frozenset(term for _, term in gone)
        words = {own for pair in gone for own in _words_of(pair) if self._having[own] <= gone}
        classes = {word_class(word, language) for language, word in words}
        return Loss(
            terms,
            any(not self._alike.get(term, terms) <= terms for term in terms),
            tuple((kind, frozenset(map(fold, forms))) for kind, forms in classes),
        )

    def is_plain(self, loss: Loss, look: Look) -> bool:
        """Whether in a record all other terms are found as before: none of those lost kept a cue from setting others
        aside, and no word of them misspells another term or a name now."""
        if loss.terms.isdisjoint(look.terms):
            return True
        return loss.terms.isdisjoint(look.guards) and not any(
            self._may_misspell(word, loss) for word in look.words
        )

    def _may_misspell(self, word: str, loss: Loss) -> bool:
        lexicon = self._lexicon
        count = _count_of(word, loss)
        if not count or len(lexicon.ids_of(word)) > count or word in SMALL_WORDS:
            return False
        near = lexicon.misspellings.forms_near(word)
        return lexicon.names.misspelt(word) is not None or any(self._stays(form, loss) for form in near)

    def _stays(self, form: str, loss: Loss) -> bool:
        """Whether something still looks for a form, or beginning, of words."""
        own = sum(1 for _, forms in loss.classes if form in forms)
        return not own or len(self._lexicon.ids_of(form)) > own


def _count_of(word: str, loss: Loss) -> int:
    """How many of the words lost may take this form."""
    count = 0
    for kind, forms in loss.classes:
        count += word in forms or (kind == "prefix" and word.startswith(tuple(forms)))
    return count


def _words_of(pair: Pair) -> Iterator[Pair]:
    language, term = pair
    return ((language, word) for spelling in spellings_of(term) for word in spelling)
