"""Words at most one edit away from a word: one letter taken away, put in or replaced, or two letters changed round."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from collabgrid.deferred import call_of

SHORTEST = 6
"""Letters of a form that is found."""
_END = SHORTEST // 2
_within_one_edit: Final = call_of("collabgrid.engine.edits", "within_one_edit")


class OneEdit:
    """Forms of six letters or more, found by their first three letters and by their last three.

    One edit leaves one of the two ends as it is, but for the two middle letters of six changed round. What has an
    end in common is verified by its OSA distance (rapidfuzz).
    """

    def __init__(self, forms: Iterable[str]) -> None:
        """Raises ValueError for a form of fewer letters."""
        self._order = {form: i for i, form in enumerate(dict.fromkeys(forms))}
        # by an end and how long the form is, as the sign of that number
        self._by_head: dict[str, list[str]] = {}
        self._by_tail: dict[str, list[str]] = {}
        for form in self._order:
            if len(form) < SHORTEST:
                raise ValueError(f"{form} has fewer than {SHORTEST} letters")
            size = chr(len(form))
            self._by_head.setdefault(form[:_END] + size, []).append(form)
            self._by_tail.setdefault(form[-_END:] + size, []).append(form)
        self._heads = frozenset(end[:_END] for end in self._by_head)
        self._tails = frozenset(end[:_END] for end in self._by_tail)

    def near(self, word: str) -> list[str]:
        """The forms at most one edit away from `word`, in their order."""
        alike = self._alike(word)
        near: set[str] = set()
        if alike:
            near = set(_within_one_edit(word, alike))
        if len(word) == SHORTEST:
            near.update({_turned(word)} & self._order.keys())
        return sorted(near, key=self._order.__getitem__) if near else []

    def lengths_alike(self, word: str, lengths: Sequence[int]) -> Sequence[int]:
        """The lengths, of those that come in order, of beginnings of `word` that may be near a form."""
        own = lengths[: bisect_right(lengths, len(word))]
        if word[:_END] in self._heads:
            return own
        tails = self._tails
        return [each for each in own if word[each - _END : each] in tails or each == SHORTEST]

    def _alike(self, word: str) -> list[str]:
        """The forms that have one of the ends of `word`, and as many letters but for one."""
        head, tail, length = word[:_END], word[-_END:], len(word)
        alike: list[str] = []
        if head not in self._heads and tail not in self._tails:
            return alike
        for size in (chr(length - 1), chr(length), chr(length + 1)):
            alike += self._by_head.get(head + size, ())
            alike += self._by_tail.get(tail + size, ())
        return alike


def _turned(word: str) -> str:
    """A word of six letters with the two in the middle changed round."""
    return word[: _END - 1] + word[_END] + word[_END - 1] + word[_END + 1 :]
