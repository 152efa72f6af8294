"""Words at most one edit away from a word: one letter taken away, put in or replaced, or two letters changed round."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA


class OneEdit:
    """Forms, found by what is left of them with any one letter taken away; each is verified by its OSA distance."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._index: dict[str, tuple[str, ...]] = {}
        for form in forms:
            for shorter in dict.fromkeys((form, *(form[:i] + form[i + 1 :] for i in range(len(form))))):
                self._index[shorter] = (*self._index.get(shorter, ()), form)

    def near(self, word: str) -> list[str]:
        """The forms at most one edit away from `word`."""
        index = self._index
        found = [*index[word]] if word in index else []
        for i in range(len(word)):
            shorter = word[:i] + word[i + 1 :]
            if shorter in index:
                found += index[shorter]
        return [form for form in dict.fromkeys(found) if OSA.distance(word, form, score_cutoff=1) <= 1]
