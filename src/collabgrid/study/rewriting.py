"""A grid with something taken away: terms that are not to be kept, an item, an exception, a condition turned round."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

from collabgrid.grid import Condition, Grid, Initiative, Lever, Practice, Rule, Stake, Terms
from collabgrid.grid.locate import Path

Keep = Callable[[str, str, str], bool]
"""Whether a term is kept: by its place, its language (empty for all languages) and the term."""
Item = Rule | Practice | Initiative | Lever | Stake
ItemT = TypeVar("ItemT", Rule, Practice, Initiative, Lever, Stake)

SPEAKERS: Final = ("rules", "practices", "initiatives")
"""The parts of a grid whose items speak for categories, apart from the words of the vocabulary."""
ASKERS: Final = (*SPEAKERS, "levers", "stakes")
"""The parts of a grid whose items have conditions."""


def group_place(axis: str, category: str, strength: str) -> str:
    """Where a cell of the vocabulary stands, as votes name it."""
    return f"vocabulary.{axis}.{category}.{strength}"


def path_place(place: str, path: Path) -> str:
    """A place further down: `rules.shop` and ("when", "all", 0) give `rules.shop.when.all[0]`."""
    for step in path:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    return place


def keep_terms(grid: Grid, keep: Keep) -> Grid:
    """The grid with those of its terms that are to be kept; what loses none stays the same object."""
    groups = []
    for group in grid.vocabulary.groups:
        terms = kept(group.terms, group_place(group.axis, group.category, group.strength), keep)
        same = terms is group.terms
        if terms.by_language:
            groups.append(group if same else group.model_copy(update={"terms": terms}))
    parts: dict[str, Any] = {
        part: tuple(_keep_in_item(item, f"{part}.{item.id}", keep) for item in getattr(grid, part))
        for part in ASKERS
    }
    lists = tuple((name, kept(terms, f"lists.{name}", keep)) for name, terms in grid.lists)
    vocabulary = grid.vocabulary.model_copy(update={"groups": tuple(groups)})
    return grid.model_copy(update={**parts, "lists": lists, "vocabulary": vocabulary})


def kept(terms: Terms, place: str, keep: Keep) -> Terms:
    """Those of the terms of one place that are to be kept."""
    if all(keep(place, language, term) for language, own in terms.by_language for term in own):
        return terms
    left = ((lang, tuple(t for t in texts if keep(place, lang, t))) for lang, texts in terms.by_language)
    return Terms.model_construct(by_language=tuple((lang, texts) for lang, texts in left if texts))


def _keep_in_item(item: ItemT, place: str, keep: Keep) -> ItemT:
    update: dict[str, Any] = {}
    for key, condition in conditions_of_item(item):
        own = _keep_in(condition, f"{place}.{key}", keep)
        if own is not condition:
            update[key] = own
    terms = getattr(item, "terms", None)
    left = None if terms is None else kept(terms, f"{place}.terms", keep)
    if left is not terms:
        update["terms"] = left
    return item.model_copy(update=update) if update else item


def _keep_in(condition: Condition, place: str, keep: Keep) -> Condition:
    children = condition.children()
    rewritten = {step: _keep_in(child, path_place(place, step), keep) for step, child in children}
    if any(rewritten[step] is not child for step, child in children):
        condition = with_children(condition, rewritten)
    left = None if condition.terms is None else kept(condition.terms, f"{place}.terms", keep)
    return condition if left is condition.terms else condition.model_copy(update={"terms": left})


def with_children(condition: Condition, children: Mapping[Path, Condition | None]) -> Condition:
    """The condition with other conditions inside, by their path from it; nothing stands for one that is left out."""
    own = {step: children.get(step, child) for step, child in condition.children()}
    update: dict[str, Any] = {}
    for key, name in (("all", "all_"), ("any", "any_")):
        if getattr(condition, name):
            update[name] = tuple(each for step, each in own.items() if step[0] == key and each is not None)
    if condition.at_least is not None:
        of = tuple(each for step, each in own.items() if step[0] == "at_least" and each is not None)
        update["at_least"] = condition.at_least.model_copy(update={"of": of})
    for key, name in (("not", "not_"), ("unless", "unless")):
        if getattr(condition, name) is not None:
            update[name] = own[key,]
    return condition.model_copy(update=update) if update else condition


def terms_of_item(item: Item, place: str) -> Iterator[tuple[str, Terms]]:
    """The terms that an item looks for, with their places; those of its lists stand elsewhere."""
    terms = getattr(item, "terms", None)
    if terms is not None:
        yield f"{place}.terms", terms
    for key, condition in conditions_of_item(item):
        yield from terms_of_condition(condition, f"{place}.{key}")


def terms_of_condition(condition: Condition, place: str) -> Iterator[tuple[str, Terms]]:
    """The terms of a condition and of those inside it, with their places."""
    if condition.terms is not None:
        yield f"{place}.terms", condition.terms
    for step, child in condition.children():
        yield from terms_of_condition(child, path_place(place, step))


def lists_of(condition: Condition) -> frozenset[str]:
    """The names of the lists that a condition, or one inside it, looks for."""
    return frozenset(condition.list_).union(*(lists_of(child) for _, child in condition.children()))


def items_of(grid: Grid, parts: Iterable[str] = SPEAKERS) -> Iterator[tuple[str, Item]]:
    """Every item of these parts, with its place: `rules.shop`, `practices.amap` …"""
    for part in parts:
        for item in getattr(grid, part):
            yield f"{part}.{item.id}", item


def conditions_of_item(item: Item) -> Iterator[tuple[str, Condition]]:
    """The conditions of an item under their keys, `when` and `unless`."""
    for key in ("when", "unless"):
        condition = getattr(item, key, None)
        if condition is not None:
            yield key, condition


def all_terms(grid: Grid) -> Iterator[tuple[str, str, str]]:
    """(place, language, term) of every term that the grid looks for; lists that nothing asks for are left out."""
    for group in grid.vocabulary.groups:
        place = group_place(group.axis, group.category, group.strength)
        yield from ((place, language, term) for language, term in group.terms.pairs())
    asked: set[str] = set()
    for place, item in items_of(grid, ASKERS):
        for own, terms in terms_of_item(item, place):
            yield from ((own, language, term) for language, term in terms.pairs())
        for _, condition in conditions_of_item(item):
            asked |= lists_of(condition)
    for name, terms in grid.lists:
        if name in asked:
            yield from ((f"lists.{name}", language, term) for language, term in terms.pairs())
