"""What each term of a grid finds, so that terms that find the same can be told without comparing all pairs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from collabgrid.engine.lexicon import NOTHING, Lexicon
from collabgrid.grid import ANY_LANGUAGE
from collabgrid.grid.terms import PREFIX_MARK, term_fault

Pair = tuple[str, str]
"""A language (empty for any) and a term."""


class Forms:
    """The wordings of terms, as the engine's own lexicon numbers them."""

    def __init__(
        self, pairs: Iterable[Pair], languages: tuple[str, ...], lexicon: Lexicon | None = None
    ) -> None:
        """`lexicon` is one that is at hand already; it serves where it has all the terms."""
        sound = dict.fromkeys(pair for pair in pairs if term_fault(pair[1]) is None)
        if lexicon is None or not sound.keys() <= set(lexicon.terms):
            lexicon = Lexicon(sound, (), languages)
        self._lexicon = lexicon

    @cached_property
    def _wordings(self) -> dict[Pair, frozenset[int]]:
        found: dict[int, list[int]] = {}
        nodes = [self._lexicon.root]
        for number, node in enumerate(nodes):  # which grows as it is walked
            nodes += node.below.values()
            if node.finds[0] != NOTHING:  # whatever the language
                for term in self._lexicon.meant[node.finds[0]]:
                    found.setdefault(term, []).append(number)
        return {self._lexicon.terms[term]: frozenset(numbers) for term, numbers in found.items()}

    def wordings(self, pair: Pair) -> frozenset[int]:
        """The numbers of what the term finds: two terms find the same where these are equal, and one finds all that
        the other does where its own hold the other's. None for a term that cannot be looked for."""
        return self._wordings.get(pair, frozenset())


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
        return prefix == word
    return word.removesuffix(PREFIX_MARK).startswith(prefix[:-1])
