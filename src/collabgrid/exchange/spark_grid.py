"""Grids on their way to the workers of Spark, and compiled there once a process."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

from collabgrid.engine import Classifier
from collabgrid.grid import Grid, digest_grid, plain_grid

_MOST_COMPILED = 4


@dataclass(frozen=True, slots=True)
class TravellingGrid:
    """A grid as text. Two with the same digest are the same."""

    digest: str
    content: bytes = field(compare=False, repr=False)
    """The canonical form of the grid, as compressed JSON."""


def pack_grid(grid: Grid) -> TravellingGrid:
    """The grid, ready to travel; about 400 kB for the largest one shipped."""
    return TravellingGrid(digest_grid(grid), zlib.compress(json.dumps(plain_grid(grid)).encode()))


@lru_cache(maxsize=_MOST_COMPILED)
def compiled(grid: TravellingGrid) -> Classifier:
    """The grid ready to read records: compiled when this process first meets it, then remembered."""
    return Classifier(Grid.model_validate(json.loads(zlib.decompress(grid.content))))
