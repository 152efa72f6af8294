"""The pieces of a grid that an example can exercise, and how a grid looks without one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple, get_args

from collabgrid.grid import Condition, Grid
from collabgrid.study.rewriting import (
    Item,
    ItemT,
    all_terms,
    conditions_of_item,
    items_of,
    path_place,
    with_children,
)

Change = Callable[[Condition], Condition | None]
PieceKind = Literal["rule", "practice", "initiative", "lever", "exception", "condition", "term"]
PIECE_KINDS: tuple[PieceKind, ...] = get_args(PieceKind)
ITEM_KINDS: dict[PieceKind, str] = {
    "rule": "rules",
    "practice": "practices",
    "initiative": "initiatives",
    "lever": "levers",
}
"""Kinds of pieces that are whole items, and the part of the grid where they stand."""


class Piece(NamedTuple):
    """Something that a grid could lack."""

    kind: PieceKind
    place: str
    """Where it stands: `practices.amap`, `vocabulary.sector.food.strong`, `rules.shop.when.all[0]` …"""
    terms: tuple[str, ...] = ()
    """Of a term, whose place is the first where it stands: the term, with those that take the same forms."""

    @property
    def text(self) -> str:
        """The piece in one line, with the grid's own keys."""
        return f"{self.place}: {' = '.join(self.terms)}" if self.terms else self.place


def item_pieces(grid: Grid) -> Iterator[Piece]:
    """The rules, practices, initiatives and levers."""
    for kind, part in ITEM_KINDS.items():
        yield from (Piece(kind, f"{part}.{item.id}") for item in getattr(grid, part))


def own_first(pieces: Sequence[Piece], local: Grid) -> tuple[Piece, ...]:
    """The pieces of an extension, those that its own files (`local`) write first."""
    items = {piece.place for piece in item_pieces(local)}
    terms = {term for _, _, term in all_terms(local)}

    def is_own(piece: Piece) -> bool:
        if piece.terms:
            return not terms.isdisjoint(piece.terms)
        return ".".join(piece.place.split(".")[:2]) in items

    return tuple(sorted(pieces, key=lambda piece: not is_own(piece)))


def term_pieces(grid: Grid) -> Iterator[Piece]:
    """Every term; one that the grid writes in several places is one piece."""
    places: dict[str, str] = {}
    for place, _, term in all_terms(grid):
        places.setdefault(term, place)
    yield from (Piece("term", place, (term,)) for term, place in places.items())


def exception_pieces(grid: Grid) -> Iterator[Piece]:
    """What must not hold, `unless` and `not`, of rules, practices and initiatives."""
    for place, item in items_of(grid):
        for key, condition in conditions_of_item(item):
            if key == "unless":
                yield Piece("exception", f"{place}.unless")
            yield from _exceptions_in(condition, f"{place}.{key}")


def branch_pieces(grid: Grid) -> Iterator[Piece]:
    """The ways in which conditions of rules and practices can hold: what stands in an `any` or an `at_least`."""
    for place, _, is_branch, _ in _conditions(grid):
        if is_branch:
            yield Piece("condition", place)


def parts_of_all(grid: Grid) -> Iterator[tuple[Piece, str]]:
    """What stands in an `all` of rules and practices, each with the place of the branch or item that it is part of."""
    for place, _, is_branch, owner in _conditions(grid):
        if not is_branch:
            yield Piece("condition", place), owner


def _conditions(grid: Grid) -> Iterator[tuple[str, Condition, bool, str]]:
    """(place, condition, whether it is a branch, the place of its branch or item) of what stands in conditions."""
    for place, item in items_of(grid, ("rules", "practices")):
        when = getattr(item, "when", None)
        if when is not None:
            yield from _inside(when, f"{place}.when", place)


def _inside(condition: Condition, place: str, owner: str) -> Iterator[tuple[str, Condition, bool, str]]:
    for step, child in condition.children():
        own = path_place(place, step)
        if step[0] == "all":
            yield own, child, False, owner
            yield from _inside(child, own, owner)
        elif step[0] == "at_least" or (step[0] == "any" and len(condition.any_) > 1):
            yield own, child, True, owner
            yield from _inside(child, own, own)


def _exceptions_in(condition: Condition, place: str) -> Iterator[Piece]:
    for step, child in condition.children():
        own = path_place(place, step)
        if step[0] in ("not", "unless"):
            yield Piece("exception", own)
        yield from _exceptions_in(child, own)


def item_place(place: str) -> str:
    """The place of the item that a place lies in: `rules.shop` of `rules.shop.when.all[0]`."""
    return ".".join(place.split(".")[:2])


def change_condition(item: ItemT, place: str, change: Change) -> ItemT:
    """The item with the condition at `place` changed; where the change gives nothing, without it."""
    update = {
        key: _change_in(condition, f"{item_place(place)}.{key}", place, change)
        for key, condition in conditions_of_item(item)
    }
    return item.model_copy(update=update)


def find_condition(item: Item, place: str) -> Condition:
    """The condition of an item that stands at `place`. Raises KeyError where there is none."""
    pending = [(f"{item_place(place)}.{key}", condition) for key, condition in conditions_of_item(item)]
    while pending:
        here, condition = pending.pop()
        if here == place:
            return condition
        pending += [(path_place(here, step), child) for step, child in condition.children()]
    raise KeyError(place)


def _change_in(condition: Condition, here: str, place: str, change: Change) -> Condition | None:
    if here == place:
        return change(condition)
    if not place.startswith(here):
        return condition
    children = {
        step: _change_in(c, path_place(here, step), place, change) for step, c in condition.children()
    }
    return with_children(condition, children)
