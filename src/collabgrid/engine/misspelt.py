"""Misspelt words: one edit away from a grid word of six letters or more, and no known word themselves.

The index holds every grid word with each one letter taken away; a candidate is verified by its OSA distance
(rapidfuzz).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rapidfuzz.distance import OSA

from collabgrid.engine.known_words import known_words

SHORTEST = 6
LONGEST = 24

WordIds = tuple[int, ...]


class Misspellings:
    """Finds the grid words that a misspelt word stands for. The index is built when the first unknown word
    comes."""

    def __init__(self, forms: Mapping[str, WordIds], prefixes: Mapping[str, WordIds]) -> None:
        self._forms = forms
        self._prefixes = prefixes
        lengths = {len(prefix) for prefix in prefixes if len(prefix) >= SHORTEST}
        self._lengths = sorted({length + more for length in lengths for more in (-1, 0, 1)})
        self._index: tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]] | None = None

    def __getstate__(self) -> dict[str, object]:
        """All but the index, which is made from the rest."""
        return self.__dict__ | {"_index": None}

    def ids_of(self, folded: str) -> WordIds:
        """The ids of the grid words that `folded` misspells; none for a known word."""
        if not SHORTEST - 1 <= len(folded) <= LONGEST or not folded.isalpha() or folded in known_words():
            return ()
        if self._index is None:
            self._index = _deletes(self._forms), _deletes(self._prefixes)
        words, prefixes = self._index
        found = dict.fromkeys(i for form in _near(folded, words) for i in self._forms[form])
        for length in self._lengths:
            for form in _near(folded[:length], prefixes) if length <= len(folded) else ():
                found |= dict.fromkeys(self._prefixes[form])
        return tuple(found)


def _deletes(forms: Mapping[str, WordIds]) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for form in forms:
        if SHORTEST <= len(form) <= LONGEST and form.isalpha():
            for shorter in _shortened(form):
                index[shorter] = (*index.get(shorter, ()), form)
    return index


def _shortened(word: str) -> Iterator[str]:
    yield word
    seen = {word}
    for i in range(len(word)):
        shorter = word[:i] + word[i + 1 :]
        if shorter not in seen:
            seen.add(shorter)
            yield shorter


def _near(word: str, index: Mapping[str, tuple[str, ...]]) -> list[str]:
    found = dict.fromkeys(form for shorter in _shortened(word) for form in index.get(shorter, ()))
    return [form for form in found if OSA.distance(word, form, score_cutoff=1) <= 1]
