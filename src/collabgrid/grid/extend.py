"""A grid that starts from another one: add, replace, switch off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel

from collabgrid.grid.conditions import Condition
from collabgrid.grid.model import ITEM_PARTS, Grid, Lineage, SwitchOff
from collabgrid.grid.parts import Vocabulary
from collabgrid.grid.texts import Terms


class _Item(Protocol):
    @property
    def id(self) -> str: ...


ItemT = TypeVar("ItemT", bound=_Item)
ModelT = TypeVar("ModelT", bound=BaseModel)


def extend_grid(base: Grid, local: Grid, digest: str) -> Grid:
    """`local` laid over `base` (whose digest is `digest`), as one grid that stands alone.

    An item with the id of one of the base replaces it, others are added; words, those of a list too, and
    languages are added; of the policy what is written counts; what `switch_off` names is left out.
    """
    off = local.switch_off or SwitchOff()
    parts = {
        part: _laid_over(getattr(base, part), getattr(local, part), getattr(off, part)) for part in ITEM_PARTS
    }
    own = local.grid.languages
    languages = (*own, *(each for each in base.grid.languages if each not in own))
    return local.model_copy(
        update={
            **parts,
            "grid": local.grid.model_copy(update={"languages": languages}),
            "extends": None,
            "switch_off": _switched_off(base.switch_off, local.switch_off),
            "based_on": Lineage(id=base.grid.id, version=base.grid.version, digest=digest),
            "scope": local.scope or base.scope,
            "axes": _laid_over(base.axes, local.axes, ()),
            "policy": _written_over(base.policy, local.policy),
            "vocabulary": _vocabulary(base.vocabulary, local.vocabulary, set(off.terms)),
            "lists": _lists(base.lists, local.lists),
        }
    )


def _switched_off(base: SwitchOff | None, local: SwitchOff | None) -> SwitchOff | None:
    """What neither grid wants; it is kept, for what is still there may refer to it."""
    if base is None or local is None:
        return local or base
    names = {part: (*getattr(base, part), *getattr(local, part)) for part in SwitchOff.model_fields}
    return SwitchOff.model_validate({part: tuple(dict.fromkeys(own)) for part, own in names.items()})


def _laid_over(base: Iterable[ItemT], local: Iterable[ItemT], off: Iterable[str]) -> tuple[ItemT, ...]:
    items = {item.id: item for item in base if item.id not in set(off)}
    return tuple((items | {item.id: item for item in local}).values())


def _written_over(base: ModelT, local: ModelT) -> ModelT:
    """`base` with what `local` writes: tables key by key, and models too, but a condition is one thing."""
    update = {}
    for name in local.model_fields_set:
        below, own = getattr(base, name), getattr(local, name)
        if isinstance(own, tuple):
            table = dict(below)
            own = tuple((table | {key: _value_over(table.get(key), value) for key, value in own}).items())
        update[name] = _value_over(below, own)
    return base.model_copy(update=update)


def _value_over(below: Any, own: Any) -> Any:
    if isinstance(own, BaseModel) and type(below) is type(own) and not isinstance(own, Condition):
        return _written_over(below, own)
    return own


def _lists(*tables: Iterable[tuple[str, Terms]]) -> tuple[tuple[str, Terms], ...]:
    """The lists of every table; those of one id are one list, with the words of each."""
    lists: dict[str, dict[str, dict[str, None]]] = {}
    for table in tables:
        for name, terms in table:
            words = lists.setdefault(name, {})
            for language, own in terms.by_language:
                words.setdefault(language, {}).update(dict.fromkeys(own))
    return tuple(
        (name, Terms(by_language=tuple((language, tuple(own)) for language, own in words.items())))
        for name, words in lists.items()
    )


def _vocabulary(base: Vocabulary, local: Vocabulary, off: set[str]) -> Vocabulary:
    """The words of both, by axis, category and strength in the order in which each stands first."""
    axes: dict[str, dict[str, dict[str, dict[str, dict[str, None]]]]] = {}
    for groups, unwanted in ((base.groups, off), (local.groups, set[str]())):
        for group in groups:
            cell = (
                axes.setdefault(group.axis, {}).setdefault(group.category, {}).setdefault(group.strength, {})
            )
            for language, term in group.terms.pairs():
                if term not in unwanted:
                    cell.setdefault(language, {})[term] = None
    groups_of_both = []
    for axis, categories in axes.items():
        for category, strengths in categories.items():
            for strength, cell in strengths.items():
                terms = Terms(by_language=tuple((language, tuple(own)) for language, own in cell.items()))
                if cell:
                    groups_of_both.append(
                        {"axis": axis, "category": category, "strength": strength, "terms": terms}
                    )
    return Vocabulary.model_validate({"groups": tuple(groups_of_both)})
