"""Rows of numbers kept side by side as bytes: to take them up costs nothing, and each row is made when it is asked
for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final, overload

_NUMBER: Final = "i"  # four bytes, in the order of bytes of the machine


class NumberRows(Sequence[tuple[int, ...]]):
    """A tuple of tuples of numbers, which pickles as bytes."""

    __slots__ = ("_ends", "_numbers", "highest")

    def __init__(self, rows: Iterable[Sequence[int]]) -> None:
        """These rows, of numbers from 0 on that take no more than four bytes."""
        own = list(rows)
        ends = array(_NUMBER, accumulate(map(len, own), initial=0))
        numbers = array(_NUMBER, [number for row in own for number in row])
        self._take(ends.tobytes(), numbers.tobytes(), max(numbers, default=-1))

    def _take(self, ends: bytes, numbers: bytes, highest: int) -> None:
        self._ends, self._numbers = memoryview(ends).cast(_NUMBER), memoryview(numbers).cast(_NUMBER)
        self.highest = highest
        """The highest of the numbers, -1 where there is none."""

    def __reduce__(self) -> tuple[object, ...]:
        return taken_up, (self._ends.tobytes(), self._numbers.tobytes(), self.highest)

    @overload
    def __getitem__(self, place: int) -> tuple[int, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[int, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[int, ...] | Sequence[tuple[int, ...]]:
        if isinstance(place, slice):
            return tuple(self)[place]
        if not 0 <= place < len(self):
            raise IndexError(place)
        return tuple(self._numbers[self._ends[place] : self._ends[place + 1]])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[tuple[int, ...]]:
        numbers = self._numbers.tolist()
        return (tuple(numbers[first:after]) for first, after in pairwise(self._ends.tolist()))


class NumberSets(dict[int, frozenset[int]]):
    """The same rows as sets by their places, each made when it is first asked for."""

    __slots__ = ("_rows",)

    def __init__(self, rows: NumberRows) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, place: int) -> frozenset[int]:
        found = self[place] = frozenset(self._rows[place])
        return found

    def __reduce__(self) -> tuple[object, ...]:
        return NumberSets, (self._rows,)


def taken_up(ends: bytes, numbers: bytes, highest: int) -> NumberRows:
    """The rows that were pickled: where each ends, all numbers, and the highest of them."""
    found = NumberRows.__new__(NumberRows)
    found._take(ends, numbers, highest)
    return found
