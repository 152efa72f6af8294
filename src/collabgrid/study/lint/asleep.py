"""What sleeps in a grid: categories that nothing speaks for or no example expects, lists that no condition names."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.grid import SCOPE, Grid
from collabgrid.grid.links import TAKEN
from collabgrid.grid.locate import Path
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.source import Diagnostic, nearest_name
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding

ALSO = "_also"


def find_asleep(ground: Ground) -> Iterator[Diagnostic]:
    """Categories first, then lists."""
    spoken = spoken_for(ground.whole)
    expected = _expected(ground.whole)
    has_examples = bool(ground.whole.examples)
    for axis, path, category, has_definition in _categories(ground.local):
        span = ground.locate((*path, "id"))
        values = {"axis": axis, "category": category}
        if not has_definition:
            yield finding("no_definition", span, **values)
        if (axis, category) not in spoken:
            yield finding("no_speaker", span, **values)
        if has_examples and (axis, category) not in expected:
            yield finding("no_example", span, **values)
    yield from _idle_lists(ground)


def spoken_for(grid: Grid) -> set[tuple[str, str]]:
    """The (axis, category) pairs that a word, rule, practice or initiative of the grid speaks for."""
    found = {(group.axis, group.category) for group in grid.vocabulary.groups if group.terms.pairs()}
    thens = [item.then for item in grid.rules]
    thens += [item.then for item in grid.practices]
    thens += [item.then for item in grid.initiatives]
    for then in thens:
        found |= {(vote.axis, vote.category) for vote in then.votes}
    return found


def _expected(grid: Grid) -> set[tuple[str, str]]:
    return {
        (about.removesuffix(ALSO), value)
        for example in grid.examples
        for about, values in example.expect
        for value in values
    }


def _categories(grid: Grid) -> Iterator[tuple[str, Path, str, bool]]:
    """(axis, path, id, whether it has a definition) of each category whose id could be read."""
    groups: list[tuple[str, Path, object]] = []
    if grid.scope is not None:
        groups.append((SCOPE, ("scope", "categories"), grid.scope))
    groups += [(axis.id, ("axes", i, "categories"), axis) for i, axis in enumerate(grid.axes)]
    for axis_id, path, scope in groups:
        for i, category in enumerate(getattr(scope, "categories", ())):
            is_sound = PLACEHOLDER not in (axis_id, category.id) and (
                axis_id not in TAKEN or path[0] == SCOPE
            )
            if is_sound:
                yield axis_id, (*path, i), category.id, category.definition is not None


def _idle_lists(ground: Ground) -> Iterator[Diagnostic]:
    named = {
        name
        for path, top, _ in conditions_of(ground.whole)
        for _, condition in walk_condition(path, top)
        for name in condition.list_
    }
    if PLACEHOLDER in named:
        return
    below = [name for name, _ in ground.base.lists] if ground.base is not None else []
    for name, _ in ground.local.lists:
        if name not in named and name != PLACEHOLDER:
            near = nearest_name(name, below)
            key = "idle_list_near" if near else "idle_list"
            yield finding(key, ground.locate(("lists", name), at_key=True), name=name, near=near)
