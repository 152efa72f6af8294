"""Which axes are read before which: a rule that reads an axis is asked after that axis is decided."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from graphlib import CycleError, TopologicalSorter

from collabgrid.grid.conditions import Condition, Then
from collabgrid.grid.locate import Path
from collabgrid.grid.model import Grid
from collabgrid.grid.reserved import SCOPE, STATUS


def conditions_of(grid: Grid) -> Iterator[tuple[Path, Condition, Then | None]]:
    """Every top condition with its path, and what its owner speaks for (nothing for levers and stakes)."""
    for part in ("rules", "practices", "initiatives"):
        for i, item in enumerate(getattr(grid, part)):
            for key in ("when", "unless"):
                condition = getattr(item, key, None)
                if condition is not None:
                    yield (part, i, key), condition, item.then
    for part in ("levers", "stakes"):
        for i, item in enumerate(getattr(grid, part)):
            yield (part, i, "when"), item.when, None
    if grid.policy.levers.when is not None:
        yield ("policy", "levers", "when"), grid.policy.levers.when, None


def walk_condition(path: Path, condition: Condition) -> Iterator[tuple[Path, Condition]]:
    """The condition and all that are inside it, each with its path."""
    yield path, condition
    for step, child in condition.children():
        yield from walk_condition(path + step, child)


def reading_edges(grid: Grid) -> dict[str, dict[str, Path]]:
    """For each axis that rules speak for, the axes that they read, with the path of such a reading."""
    edges: dict[str, dict[str, Path]] = {name: {} for name in (SCOPE, STATUS, *(a.id for a in grid.axes))}
    for top, condition, then in conditions_of(grid):
        if then is None:
            continue
        read = {
            axis: (*path, "reading", axis)
            for path, inner in walk_condition(top, condition)
            for axis, _ in inner.reading
        }
        for vote in then.votes:
            for axis, path in read.items():
                edges.setdefault(vote.axis, {}).setdefault(axis, path)
    return edges


def reading_circle(grid: Grid, cut: Collection[tuple[str, str]] = ()) -> tuple[str, ...] | None:
    """Axes that wait for one another, in a circle (first = last), or nothing; the steps of `cut` do not count."""
    edges = {
        axis: [other for other in read if (axis, other) not in cut]
        for axis, read in reading_edges(grid).items()
    }
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return tuple(reversed(error.args[1]))
    return None


def reading_order(grid: Grid) -> tuple[tuple[str, ...], ...]:
    """The axes (with `scope` and `status`) in layers: each layer reads only axes of earlier layers.

    Raises graphlib.CycleError for a grid with a circle, which loading refuses.
    """
    sorter = TopologicalSorter({axis: tuple(read) for axis, read in reading_edges(grid).items()})
    sorter.prepare()
    layers = []
    while sorter.is_active():
        ready = tuple(sorted(sorter.get_ready()))
        layers.append(ready)
        sorter.done(*ready)
    return tuple(layers)
