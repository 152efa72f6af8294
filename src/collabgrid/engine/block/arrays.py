"""numpy, which records are read with in blocks and nothing else needs; numbers in rows that grow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from collabgrid.engine.block.bits import Bits

try:
    import numpy as np
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "to read records in blocks, numpy is needed: pip install 'collabgrid[batch]'", name="numpy"
    ) from None

Array = np.ndarray[Any, np.dtype[Any]]
"""Numbers in a row."""

__all__ = ["Array", "Column", "Runs", "bits_of", "np", "spread"]


class Column:
    """Numbers of one kind, to which further ones are added at the end."""

    __slots__ = ("_held", "values")

    def __init__(self, kind: str) -> None:
        self._held: Array = np.zeros(1024, kind)
        self.values: Array = self._held[:0]
        """The numbers so far."""

    def __len__(self) -> int:
        return len(self.values)

    def extend(self, values: Sequence[int]) -> None:
        """Add numbers."""
        before, size = len(self.values), len(self.values) + len(values)
        if size > len(self._held):
            held = np.zeros(max(size, 2 * len(self._held)), self._held.dtype)
            held[:before] = self.values
            self._held = held
        self._held[before:size] = np.array(values, self._held.dtype)
        self.values = self._held[:size]


class Runs:
    """For each row a run of entries of one number or several."""

    __slots__ = ("_columns", "_counts", "_first")

    def __init__(self, width: int) -> None:
        self._first, self._counts = Column("i4"), Column("i4")
        self._columns = [Column("i8") for _ in range(width)]

    def extend(self, runs: Iterable[Iterable[tuple[int, ...]]]) -> None:
        """Add rows."""
        entries: list[tuple[int, ...]] = []
        first, counts, before = [], [], len(self._columns[0])
        for run in runs:
            start = len(entries)
            entries += run
            first.append(before + start)
            counts.append(len(entries) - start)
        self._first.extend(first)
        self._counts.extend(counts)
        if entries:
            for column, values in zip(self._columns, zip(*entries, strict=True), strict=True):
                column.extend(values)

    def take(self, rows: Array) -> tuple[Array, ...]:
        """The entries of these rows: for each the place in `rows`, and its numbers."""
        counts = self._counts.values.take(rows)
        some = np.flatnonzero(counts)
        counts = counts[some]
        ends = np.cumsum(counts)
        run = np.repeat(np.arange(len(some)), counts)
        places = (self._first.values.take(rows[some]) - ends + counts).take(run)
        places += np.arange(len(run))
        return some.take(run), *(column.values.take(places) for column in self._columns)


def spread(first: Array, counts: Array) -> Array:
    """The numbers of runs that begin at `first` and have so many, one run after the other."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(first - ends + counts, counts) + np.arange(total)


def bits_of(which: Array) -> Bits:
    """The records of a block for which `which` says so, a truth value each."""
    return int.from_bytes(np.packbits(which, bitorder="little").tobytes(), "little")
