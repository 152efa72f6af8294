"""Words at most one edit away from a word: one letter taken away, put in or replaced, or two letters changed round."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 6
"""Letters of a form that is found."""
_END = SHORTEST // 2


class OneEdit:
    """Forms of six letters or more, found by their first three letters and by their last three.

    One edit leaves one of the two ends as it is, but for the two middle letters of six changed round. What has an
    end in common is verified by its OSA distance (rapidfuzz).
    """

    def __init__(self, forms: Iterable[str]) -> None:
        """Raises ValueError for a form of fewer letters."""
        self._order: dict[str, int] = {}
        # by the end, and how long the form is (of last ends minus)
        self._by_end: dict[tuple[str, int], list[str]] = {}
        for form in dict.fromkeys(forms):
            length = len(form)
            if length < SHORTEST:
                raise ValueError(f"{form} has fewer than {SHORTEST} letters")
            self._order[form] = len(self._order)
            self._by_end.setdefault((form[:_END], length), []).append(form)
            self._by_end.setdefault((form[-_END:], -length), []).append(form)

    def near(self, word: str) -> list[str]:
        """The forms at most one edit away from `word`, in their order."""
        head, tail, length = word[:_END], word[-_END:], len(word)
        alike: list[str] = []
        for other in (length - 1, length, length + 1):
            alike += self._by_end.get((head, other), ())
            alike += self._by_end.get((tail, -other), ())
        near = {
            each[0] for each in process.extract(word, alike, scorer=OSA.distance, score_cutoff=1, limit=None)
        }
        if length == SHORTEST:
            turned = word[: _END - 1] + word[_END] + word[_END - 1] + word[_END + 1 :]
            near.update({turned} & self._order.keys())
        return sorted(near, key=self._order.__getitem__) if near else []
