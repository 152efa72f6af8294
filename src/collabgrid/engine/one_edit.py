"""Words at most one edit away from a word: one letter taken away, put in or replaced, or two letters changed round."""

from __future__ import annotations

from collections import defaultdict
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
        self._order = {form: i for i, form in enumerate(dict.fromkeys(forms))}
        # by an end and how long the form is, as the sign of that number
        self._by_head: defaultdict[str, list[str]] = defaultdict(list)
        self._by_tail: defaultdict[str, list[str]] = defaultdict(list)
        by_head, by_tail = self._by_head, self._by_tail
        for form in self._order:
            length = len(form)
            if length < SHORTEST:
                raise ValueError(f"{form} has fewer than {SHORTEST} letters")
            size = chr(length)
            by_head[form[:_END] + size].append(form)
            by_tail[form[-_END:] + size].append(form)

    def near(self, word: str) -> list[str]:
        """The forms at most one edit away from `word`, in their order."""
        alike = self._alike(word)
        near = (
            {
                each[0]
                for each in process.extract(word, alike, scorer=OSA.distance, score_cutoff=1, limit=None)
            }
            if alike
            else set()
        )
        if len(word) == SHORTEST:
            near.update({_turned(word)} & self._order.keys())
        return sorted(near, key=self._order.__getitem__) if near else []

    def may_be_near(self, word: str) -> bool:
        """Whether there may be forms near `word`; never not where there are."""
        return bool(self._alike(word)) or (len(word) == SHORTEST and _turned(word) in self._order)

    def _alike(self, word: str) -> list[str]:
        """The forms that have one of the ends of `word`, and as many letters but for one."""
        head, tail, length = word[:_END], word[-_END:], len(word)
        alike: list[str] = []
        for other in (length - 1, length, length + 1):
            size = chr(other)
            if head + size in self._by_head:
                alike += self._by_head[head + size]
            if tail + size in self._by_tail:
                alike += self._by_tail[tail + size]
        return alike


def _turned(word: str) -> str:
    """A word of six letters with the two in the middle changed round."""
    return word[: _END - 1] + word[_END] + word[_END - 1] + word[_END + 1 :]
