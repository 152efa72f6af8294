"""Which of many words are one edit away from a form: found for all of them at once, by what is left of each with one
letter taken away."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from collabgrid.engine.block.arrays import Array, np

_PLACES = 1 << 20
_SHIFT = np.uint64(64 - _PLACES.bit_length() + 1)
_TURN = np.uint64(0x9E3779B97F4A7C15)
_BASE = 0x2545F4914F6CDD1D
_BACK = np.uint64(pow(_BASE, -1, 1 << 64))
_END = ord("\n")


class NearForms:
    """Finds for many words the forms that are at most one edit away: one letter taken away, put in or replaced, or two
    changed round.

    Two such words are the same with one letter taken away from one of them, or from both: what shares a number made of
    that is verified by its OSA distance (rapidfuzz).
    """

    def __init__(self, forms: Sequence[str]) -> None:
        self.forms = forms
        self._left, self._form = _left_of(forms)
        self._places = _places_of(self._left)

    def find(self, words: Sequence[str]) -> list[list[int]]:
        """For each word the numbers of the forms near it, in order."""
        left, word = _left_of(words)
        sought = np.zeros(_PLACES, bool)
        sought[_places_of(left)] = True
        likely = np.flatnonzero(sought.take(self._places))
        order = np.argsort(left)
        ranked, theirs = left[order], self._left[likely]
        first = np.searchsorted(ranked, theirs)
        counts = np.searchsorted(ranked, theirs, "right") - first
        places = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(int(counts.sum()))
        pairs = word[order[places]] * len(self.forms) + np.repeat(self._form[likely], counts)
        near: list[list[int]] = [[] for _ in words]
        forms, distance = self.forms, OSA.distance
        for pair in np.unique(pairs).tolist():
            i, form = divmod(pair, len(forms))
            if distance(words[i], forms[form], score_cutoff=1) <= 1:
                near[i].append(form)
        return near


def _left_of(words: Sequence[str]) -> tuple[Array, Array]:
    """Numbers made of each word, and of it with one letter taken away; and of which word each is.

    The letters are the digits of a number of 64 bits: what is left of a letter stays, what is right of it moves by one
    place.
    """
    points = np.frombuffer(
        "".join([f"{word}\n" for word in words]).encode("utf-32-le", "surrogatepass"), "<u4"
    )
    ends = np.flatnonzero(points == _END)
    counts = np.diff(ends, prepend=-1)
    first = ends + 1 - counts
    word = np.repeat(np.arange(len(words)), counts)
    digits = points * _powers(int(counts.max(initial=1))).take(np.arange(len(points)) - first[word])
    digits[ends] = 0
    before = np.cumsum(digits) - digits
    before -= before[first][word]
    after = before[ends][word] - before - digits
    return before + after * _BACK, word


def _powers(count: int) -> Array:
    found = np.full(count, _BASE, "u8")
    found[0] = 1
    return np.cumprod(found)


def _places_of(left: Array) -> Array:
    return ((left * _TURN) >> _SHIFT).view("i8")
