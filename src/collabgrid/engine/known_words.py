"""Words that people know: what is spelt like one of them is no misspelling of a grid word."""

from __future__ import annotations

from functools import cache

from collabgrid.engine.known_words_data import COMMON, RARER


@cache
def known_words() -> frozenset[str]:
    """The most frequent French and English words, folded; loaded at the first call."""
    return _common_words().union(RARER.split())


@cache
def _common_words() -> frozenset[str]:
    return frozenset(COMMON.split())


def is_ordinary(folded: str) -> bool:
    """Whether a folded word is one of the common ones, which capitals alone do not make an acronym."""
    return folded in _common_words()
