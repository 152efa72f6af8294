"""numpy, which records are read with in blocks and nothing else needs."""

from __future__ import annotations

from typing import Any

try:
    import numpy as np
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "to read records in blocks, numpy is needed: pip install 'collabgrid[batch]'", name="numpy"
    ) from None

Array = np.ndarray[Any, np.dtype[Any]]
"""Numbers in a row."""

__all__ = ["Array", "Column", "np", "spread"]


class Column:
    """Numbers of one kind, to which further ones are added at the end."""

    __slots__ = ("_held", "_size")

    def __init__(self, kind: str) -> None:
        self._held: Array = np.zeros(1024, kind)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def values(self) -> Array:
        """The numbers so far."""
        return self._held[: self._size]

    def extend(self, values: list[int]) -> None:
        """Add numbers."""
        size = self._size + len(values)
        if size > len(self._held):
            held = np.zeros(max(size, 2 * len(self._held)), self._held.dtype)
            held[: self._size] = self.values
            self._held = held
        self._held[self._size : size] = np.array(values, self._held.dtype)
        self._size = size


def spread(first: Array, counts: Array) -> tuple[Array, Array]:
    """For runs of numbers, `counts[i]` of them from `first[i]` on: which run each is of, and the numbers."""
    ends = np.cumsum(counts)
    run = np.repeat(np.arange(len(counts)), counts)
    return run, np.arange(len(run)) + (first - ends + counts).take(run)
