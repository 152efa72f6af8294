"""The terms conditions of a grid by the wordings that they look for, as numbers in rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, np, order_of, spread


class Leaves:
    """For each wording the conditions that look for it."""

    def __init__(self, leaves_of: Sequence[tuple[int, ...]]) -> None:
        self._counts = np.fromiter(map(len, leaves_of), "i8", len(leaves_of))
        self._first = np.cumsum(self._counts) - self._counts
        self._leaves = np.fromiter(chain.from_iterable(leaves_of), "i8", int(self._counts.sum()))

    def spread(self, wordings: Array) -> tuple[Array, Array]:
        """The conditions that look for these wordings, in order, and for each the places of its wordings among
        these."""
        counts = self._counts.take(wordings)
        leaf = self._leaves.take(spread(self._first.take(wordings), counts))
        order = order_of(leaf)
        return leaf[order], np.repeat(np.arange(len(wordings)), counts)[order]
