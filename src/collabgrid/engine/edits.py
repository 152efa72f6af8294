"""The door to rapidfuzz for one record: how far words are from one another. It is opened when the first word is met
that may be misspelt."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA


def within_one_edit(word: str, others: Sequence[str]) -> list[str]:
    """Those of the others that are at most one edit away from `word`."""
    found = process.extract(word, others, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [each[0] for each in found]


def is_one_edit_away(word: str, other: str) -> bool:
    """Whether two words are at most one edit apart."""
    return OSA.distance(word, other, score_cutoff=1) <= 1
