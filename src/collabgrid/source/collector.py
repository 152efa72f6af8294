"""Making very many objects that stay for a while and hold no cycles: Python's cycle collector would search them over
and over for nothing."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 500_000
"""How many objects more than before are looked through in a process of our own: several blocks of records."""


@contextmanager
def collection_paused(*, stays: bool = False) -> Iterator[None]:
    """Keep the cycle collector from running inside the block; it is switched on again after, if it was on.

    `stays` says that what is made in the block is kept as a grid is: it counts as old at once. Else the collector
    would look through all of it as soon as it is on again, which takes a tenth of a second for a grid.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
        if stays and not gc.get_freeze_count():  # what was set aside by somebody else stays there
            gc.freeze()
            gc.unfreeze()
    finally:
        if was_on:
            gc.enable()


@contextmanager
def collection_rare() -> Iterator[None]:
    """For a long run in a process that does nothing else: what is there when the block begins, such as the grid, is
    not looked through, and what is made in it only when there is very much more than before.

    What a run makes goes as it comes, without cycles; some 10 to 15 % of its time would go into looking for them.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_MANY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def collection_over() -> None:
    """Say that the process ends: nothing that is left is looked through once more, which takes as long as loading a
    grid does."""
    gc.disable()
    gc.freeze()
