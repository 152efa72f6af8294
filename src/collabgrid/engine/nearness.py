"""Terms that stand within so many words of one another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

FEW = 8  # places that are looked through one by one
LONGEST_TERM = 20  # words of a term; far more than any has
WordSpan = tuple[int, int, int]
"""Where a term stands: the number of the text, its first and its last word."""
_start = itemgetter(0, 1)


def keep_near(
    anchors: Sequence[int], found: Sequence[int], words: int, spans: Sequence[WordSpan]
) -> tuple[Sequence[int], Sequence[int]]:
    """Of the places `anchors` and `found`, whose words are `spans`, those that stand at most `words` words from
    one of the others."""
    if len(anchors) == 1 == len(found):
        return (anchors, found) if is_near(spans[found[0]], (spans[anchors[0]],), words) else ((), ())
    kept = _near_others(found, anchors, words, spans)
    return _near_others(anchors, kept, words, spans), kept


def _near_others(
    places: Sequence[int], others: Sequence[int], words: int, spans: Sequence[WordSpan]
) -> list[int]:
    if len(others) <= FEW:
        near = [spans[place] for place in others]
        return [place for place in places if is_near(spans[place], near, words)]
    in_text: dict[int, list[WordSpan]] = {}
    for place in others:
        span = spans[place]
        if span[0] in in_text:
            in_text[span[0]].append(span)
        else:
            in_text[span[0]] = [span]
    return [
        place
        for place in places
        if (near_by := in_text.get((span := spans[place])[0])) and is_near(span, near_by, words)
    ]


def is_near(own: WordSpan, others: Sequence[WordSpan], words: int) -> bool:
    """Whether one of `others` (in the order of the record) stands at most `words` words from `own`, and not on
    it."""
    text, first, last = own
    if len(others) <= FEW:
        for other_text, other_first, other_last in others:
            if other_text == text and (
                0 < other_first - last <= words + 1 or 0 < first - other_last <= words + 1
            ):
                return True
        return False
    place = bisect_left(others, (text, first), key=_start)
    for i in range(place, len(others)):
        other_text, other_first, _ = others[i]
        if other_text != text or other_first - last - 1 > words:
            break
        if other_first > last:
            return True
    for i in range(place - 1, -1, -1):
        other_text, other_first, other_last = others[i]
        if other_text != text or first - other_first > words + LONGEST_TERM:
            break
        if other_last < first and first - other_last - 1 <= words:
            return True
    return False
