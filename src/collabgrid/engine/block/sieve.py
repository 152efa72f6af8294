"""Which of many words may be one edit away from a form: told of all at once, by what is left of each with one letter
taken away."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.engine.block.arrays import Array, np

_PLACES = 1 << 22
_SHIFT = np.uint64(64 - _PLACES.bit_length() + 1)
_TURNS = [np.uint64(each) for each in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)]
_BASE = 0x2545F4914F6CDD1D
_BACK = np.uint64(pow(_BASE, -1, 1 << 64))
_END = ord("\n")


class OneEditSieve:
    """Lets pass all words that are one edit away from a form (one letter taken away, put in or replaced, or two changed
    round), and few that are not.

    Two such words are the same with one letter taken away from one of them, or from both.
    """

    def __init__(self, forms: Sequence[str]) -> None:
        self._left: Array = np.zeros(_PLACES, bool)
        if forms:
            left, _ = _left_of(forms)
            for places in _places_of(left):
                self._left[places] = True

    def may_be_near(self, words: Sequence[str]) -> Array:
        """For each word whether it may be near a form."""
        if not words:
            return np.zeros(0, bool)
        left, first = _left_of(words)
        places, others = _places_of(left)
        found: Array = np.logical_or.reduceat(self._left.take(places) & self._left.take(others), first)
        return found


def _left_of(words: Sequence[str]) -> tuple[Array, Array]:
    """Numbers made of each word and of it with one letter taken away, in any order, word after word; and where those of
    each word begin.

    The letters are the digits of the number, in a system of 64 bits: what is left of a letter stays, what is right of
    it moves by one place.
    """
    text = "\n".join(words) + "\n"
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    ends = np.flatnonzero(points == _END)
    first = np.concatenate([[0], ends[:-1] + 1])
    counts = np.diff(first, append=len(points))
    place = np.arange(len(points)) - np.repeat(first, counts)
    digits = points * _powers(int(counts.max())).take(place)
    digits[ends] = 0
    before = np.cumsum(digits) - digits
    before -= np.repeat(before[first], counts)
    after = np.repeat(before[ends], counts) - before - digits
    return before + after * _BACK, first


def _powers(count: int) -> Array:
    found = np.full(count, _BASE, "u8")
    found[0] = 1
    return np.cumprod(found)


def _places_of(left: Array) -> list[Array]:
    return [((left * turn) >> _SHIFT).view("i8") for turn in _TURNS]
