"""Which places of a block lie inside longer ones, as numbers in rows."""

from __future__ import annotations

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.places import Span


class Nesting:
    """The pairs of a place and a longer one around it."""

    def __init__(self, places: BlockPlaces) -> None:
        standing: dict[Span, list[int]] = {}
        for place in places.outer:
            standing.setdefault(places.span(place), []).append(place)
        pairs = [
            (place, outer)
            for place in places.inner
            for span in places.longer[places.span(place)]
            for outer in standing[span]
        ]
        self.inner, self.outer = np.array(pairs, "i8").reshape(-1, 2).T
        self._count = len(places.weights)

    def hidden(self, places: Array, categories: Array) -> Array:
        """Whether each of these places, that were seen for these categories, lies inside one of them that was seen
        for another category."""
        least, most = np.full(self._count, _MANY), np.full(self._count, -1)
        np.minimum.at(least, places, categories)
        np.maximum.at(most, places, categories)
        around_least, around_most = np.full(self._count, _MANY), np.full(self._count, -1)
        np.minimum.at(around_least, self.inner, least.take(self.outer))
        np.maximum.at(around_most, self.inner, most.take(self.outer))
        least, most = around_least.take(places), around_most.take(places)
        hidden: Array = (most >= 0) & ((least != categories) | (most != categories))
        return hidden


_MANY = 1 << 40
