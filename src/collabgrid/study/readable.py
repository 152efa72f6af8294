"""The part of a faulty grid that still reads as it was meant to: its examples can be run with it."""

from __future__ import annotations

from typing import Final

from collabgrid.grid import Example, Grid, LoadedGrid, digest_grid
from collabgrid.grid.extend import extend_grid
from collabgrid.source import Diagnostic, ListNode, Severity

BESIDE: Final = ("references", "demands", "levers", "stakes", "examples")
"""Parts that no reading depends on."""
_OF_LEVERS: Final = ("levers", "stakes")


def readable_grid(loaded: LoadedGrid) -> Grid | None:
    """A grid with errors without the items that have them, where no reading depends on these items; else nothing.

    Of a grid that lost levers or stakes, no example expects levers any more.
    """
    if loaded.local is None or (loaded.local.extends is not None and loaded.base is None):
        return None
    faulty: dict[str, set[int]] = {}
    for each in loaded.diagnostics:
        if each.severity is Severity.ERROR:
            place = _item_of(loaded, each)
            if place is None:
                return None
            faulty.setdefault(place[0], set()).add(place[1])
    local = _without(loaded.local, faulty)
    return local if loaded.base is None else extend_grid(loaded.base, local, digest_grid(loaded.base))


def _item_of(loaded: LoadedGrid, fault: Diagnostic) -> tuple[str, int] | None:
    """The part and the number of the item in which the fault is; nothing where it is elsewhere."""
    span = fault.span
    for part in BESIDE:
        listed = loaded.root.get(part) if loaded.root is not None else None
        for i, item in enumerate(listed.items if isinstance(listed, ListNode) else ()):
            own = item.span
            if span is not None and span.file == own.file and own.start <= span.start < own.end:
                return part, i
    return None


def _without(grid: Grid, faulty: dict[str, set[int]]) -> Grid:
    kept = {
        part: tuple(each for i, each in enumerate(getattr(grid, part)) if i not in numbers)
        for part, numbers in faulty.items()
    }
    smaller = grid.model_copy(update=kept)
    if not any(part in faulty for part in _OF_LEVERS):
        return smaller
    return smaller.model_copy(update={"examples": tuple(_readings_only(e) for e in smaller.examples)})


def _readings_only(example: Example) -> Example:
    """The example without what it expects of levers."""
    expect = tuple((about, values) for about, values in example.expect if about != "levers")
    return example.model_copy(update={"expect": expect})
