"""Words that people know: what is spelt like one of them is no misspelling of a grid word."""

from __future__ import annotations

from functools import cache


@cache
def known_words() -> frozenset[str]:
    """The most frequent French and English words, folded; loaded at the first call."""
    from collabgrid.engine.known_words_data import WORDS

    return frozenset(WORDS.split())
