"""What holds of the cycle collector, each checked in a process of its own, where there is little to look through."""

from __future__ import annotations

import gc
import weakref

from collabgrid.source.collector import collection_paused, collection_rare


class Loop:
    """An object that only the collector frees."""

    def __init__(self) -> None:
        self.own = self


def the_collector_is_off_inside_and_as_it_was_after() -> None:
    with collection_paused():
        assert not gc.isenabled()
        with collection_paused(stays=True):
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def what_stays_counts_as_old_and_is_still_found() -> None:
    with collection_paused(stays=True):
        loop = Loop()
        assert any(each is loop for each in gc.get_objects(generation=0))
    assert any(each is loop for each in gc.get_objects(generation=2))
    assert not gc.get_freeze_count()
    seen = weakref.ref(loop)
    del loop
    gc.collect(1)
    assert seen() is not None
    gc.collect()
    assert seen() is None


def what_somebody_else_set_aside_stays_there() -> None:
    gc.freeze()
    count = gc.get_freeze_count()
    with collection_paused(stays=True):
        pass
    assert gc.get_freeze_count() == count > 0


def in_a_long_run_what_was_there_is_not_looked_through() -> None:
    before = gc.get_threshold()
    loop = Loop()
    seen = weakref.ref(loop)
    with collection_rare():
        del loop
        gc.collect()
        assert seen() is not None
        own = weakref.ref(Loop())
        gc.collect()
        assert own() is None
    gc.collect()
    assert seen() is None
    assert (gc.get_threshold(), gc.get_freeze_count()) == (before, 0)
