"""The terms conditions of a grid by the wordings that they look for, as numbers in rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, counted, np, order_of


class Leaves:
    """For each wording the conditions that look for it."""

    def __init__(self, leaves_of: Sequence[tuple[int, ...]], asked: Collection[int] | None = None) -> None:
        """`asked` are the conditions that count; nothing: all do."""
        counts = np.fromiter(map(len, leaves_of), "i8", len(leaves_of))
        leaves = np.fromiter(chain.from_iterable(leaves_of), "i8", int(counts.sum()))
        order = order_of(leaves)
        if asked is not None:
            order = order[np.isin(leaves.take(order), list(asked))]
        self._count = len(counts)
        self._leaves = leaves.take(order)  # each with its wording, those of one condition together
        self._wordings = np.repeat(np.arange(len(counts)), counts).take(order)

    def spread(self, wordings: Array) -> tuple[Array, Array]:
        """The conditions that look for these wordings, in order, and for each the places of its wordings among
        these."""
        is_there = np.zeros(self._count, bool)
        is_there[wordings] = True
        rows = np.flatnonzero(is_there.take(self._wordings))
        return self._leaves.take(rows), counted(is_there).take(self._wordings.take(rows))
