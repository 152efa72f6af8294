"""For all tests: how many cases are drawn, what stays in the cache, and how often what stays is looked through."""

from __future__ import annotations

import gc
import os
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from collabgrid.exchange import shipped_grids
from collabgrid.exchange.grid_cache import _FLOORS, _name
from collabgrid.exchange.grids import shipped_files
from collabgrid.exchange.kept import _folder
from drawn import cases

SELDOM = 200
"""After how many shorter looks everything is looked through for cycles: grids, their words and all libraries."""

settings.register_profile("collabgrid", max_examples=cases(100))
settings.load_profile("collabgrid")
gc.set_threshold(*gc.get_threshold()[:2], SELDOM)


@cache
def shipped_and_kept() -> tuple[Path, ...]:
    """Where the cache has the shipped grids, if it has them."""
    folder = _folder()
    names = [_name(shipped_files(grid), end) for grid in shipped_grids() for end in _FLOORS]
    return () if folder is None else tuple(folder / name for name in names)


@pytest.fixture(autouse=True, scope="module")
def _shipped_grids_stay_kept() -> None:
    """The many small grids of the tests would drive the shipped ones out of the cache, where the newest stay."""
    for path in shipped_and_kept():
        with suppress(OSError):
            os.utime(path)
