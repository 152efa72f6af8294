"""In which records of a block wordings stand, as bits, and those of several wordings together."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from collabgrid.engine.block.arrays import Array, begins_of, distinct, np, parted, spread, spread_runs

_ONE: Final = np.uint64(1)
_BITS: Final = 6  # of the number of a record, that tell its bit in one number of 64
_SELDOM: Final = 8  # numbers of 64 bits: wordings with no more of them than that are not laid out
_AT_ONCE: Final = 1000  # rows that are joined while they are near


class WordingRecords:
    """For each wording the numbers of 64 bits in which it has records, and the bits in each: most wordings stand in
    few records."""

    def __init__(self, wording: Array, record: Array, count: int, size: int) -> None:
        """`wording`, in order, and `record` say which of `count` wordings stand in which records, of `size`."""
        self._width = size // 64 + 1
        at = wording * self._width + (record >> _BITS)
        begins = begins_of(at)
        bits = _ONE << (record & 63).astype("u8")
        self._bits: Array = np.bitwise_or.reduceat(bits, begins) if len(begins) else bits
        own, self._number = parted(at.take(begins), self._width)
        self._counts = np.bincount(own, minlength=count)
        self._first = np.cumsum(self._counts) - self._counts

    def joined(self, wordings: Array, counts: Array) -> Array:
        """For each of several runs of wordings, of so many each, the records of all of them, as a row of bits."""
        rows = np.zeros((len(counts), self._width), "u8")
        run = np.repeat(np.arange(len(counts)), counts)
        is_often = self._counts.take(wordings) > _SELDOM
        often, seldom = np.flatnonzero(is_often), np.flatnonzero(~is_often)
        self._join_often(rows, run.take(often), wordings.take(often))
        self._join_seldom(rows.reshape(-1), run.take(seldom) * self._width, wordings.take(seldom))
        return rows

    def _join_often(self, rows: Array, run: Array, wordings: Array) -> None:
        """Join the rows of wordings that stand in many records, laid out."""
        if not len(run):
            return
        often = np.flatnonzero(self._counts > _SELDOM)
        laid = np.zeros((len(often), self._width), "u8")
        counts, number_of = self._counts.take(often), np.zeros(len(self._counts), "i8")
        own = spread(self._first.take(often), counts)
        laid[np.repeat(np.arange(len(often)), counts), self._number.take(own)] = self._bits.take(own)
        number_of[often] = np.arange(len(often))
        begins = begins_of(run)
        joined = np.empty((len(begins), self._width), "u8")
        bounds = np.append(begins, len(run))
        cuts = distinct(np.append(np.searchsorted(begins, np.arange(0, len(run), _AT_ONCE)), len(begins)))
        for first, after in pairwise(cuts.tolist()):
            own = laid.take(number_of.take(wordings[bounds[first] : bounds[after]]), axis=0)
            np.bitwise_or.reduceat(own, begins[first:after] - begins[first], out=joined[first:after])
        rows[run.take(begins)] = joined

    def _join_seldom(self, bits: Array, starts: Array, wordings: Array) -> None:
        """Join those of wordings that stand in few; `starts` are the places of their rows among all bits."""
        run, own = spread_runs(self._first.take(wordings), self._counts.take(wordings))
        np.bitwise_or.at(bits, starts.take(run) + self._number.take(own), self._bits.take(own))
