"""The terms that a grid and its conditions look for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from collabgrid.grid import Condition, Grid, Terms
from collabgrid.grid.order import conditions_of, walk_condition


def all_terms(grid: Grid) -> Iterator[tuple[str, str]]:
    """Every (language, term) of the grid."""
    for group in grid.vocabulary.groups:
        yield from group.terms.pairs()
    for practice in grid.practices:
        if practice.terms is not None:
            yield from practice.terms.pairs()
    lists, asked = dict(grid.lists), dict[str, None]()
    for path, top, _ in conditions_of(grid):
        for _, condition in walk_condition(path, top):
            if condition.terms is not None:
                yield from condition.terms.pairs()
            asked |= dict.fromkeys(condition.list_)
    for name in asked:
        yield from lists[name].pairs()


def pairs_of(condition: Condition, lists: Mapping[str, Terms]) -> Iterator[tuple[str, str]]:
    """Every (language, term) that one condition looks for by itself: its own and those of its lists."""
    if condition.terms is not None:
        yield from condition.terms.pairs()
    for name in condition.list_:
        yield from lists[name].pairs()


def told_list(name: str, words: Terms) -> str:
    """A list in the words of a condition: its id and the first of its terms."""
    terms = tuple(dict.fromkeys(term for _, term in words.pairs()))
    return f"list: {name} ({' | '.join(terms[:2])}{' | …' if len(terms) > 2 else ''})"
