"""Terms that stand within so many words of one another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from collabgrid.engine.texts import Hit

FEW = 8  # hits that are looked through one by one
LONGEST_TERM = 20  # words of a term; far more than any has
_place = itemgetter(1, 4, 5)  # the text, the first and the last word of a hit


def in_order(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The hits in the order of the text; a few are looked through one by one, so they need no order."""
    return hits if len(hits) <= FEW else sorted(hits, key=_place)


def is_near(hit: Hit, others: Sequence[Hit], words: int) -> bool:
    """Whether one of `others` (as `in_order` gives them) stands at most `words` words from `hit`, and not on
    it."""
    if len(others) <= FEW:
        _, text, _, _, first, last = hit
        for _, other_text, _, _, other_first, other_last in others:
            if other_text == text and (
                0 < other_first - last <= words + 1 or 0 < first - other_last <= words + 1
            ):
                return True
        return False
    place = bisect_left(others, _place(hit), key=_place)
    for i in range(place, len(others)):
        other = others[i]
        if other.text != hit.text or other.first - hit.last - 1 > words:
            break
        if other.first > hit.last:
            return True
    for i in range(place - 1, -1, -1):
        other = others[i]
        if other.text != hit.text or hit.first - other.first > words + LONGEST_TERM:
            break
        if other.last < hit.first and hit.first - other.last - 1 <= words:
            return True
    return False
