"""The words of a term as they are compared."""

from __future__ import annotations

from collabgrid.engine.fold import fold
from collabgrid.engine.words import split_term


def folded_words(term: str) -> tuple[str, ...]:
    """The words of a term, folded, each with its mark."""
    return tuple(fold(word) for word, _ in split_term(term))
