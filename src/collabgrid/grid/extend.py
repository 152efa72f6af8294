"""A grid that starts from another one: add, replace, switch off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from collabgrid.grid.model import ITEM_PARTS, Grid, Lineage
from collabgrid.grid.parts import Vocabulary, WordGroup
from collabgrid.grid.policy import Policy
from collabgrid.grid.texts import Terms


class _Item(Protocol):
    @property
    def id(self) -> str: ...


ItemT = TypeVar("ItemT", bound=_Item)


def extend_grid(base: Grid, local: Grid, digest: str) -> Grid:
    """`local` laid over `base` (whose digest is `digest`), as one grid that stands alone.

    An item with the id of one of the base replaces it, others are added; words are added; what `switch_off` names is left out.
    """
    off = local.switch_off
    parts = {
        part: _laid_over(getattr(base, part), getattr(local, part), getattr(off, part) if off else ())
        for part in ITEM_PARTS
    }
    return local.model_copy(
        update={
            **parts,
            "extends": None,
            "switch_off": None,
            "based_on": Lineage(id=base.grid.id, version=base.grid.version, digest=digest),
            "scope": local.scope or base.scope,
            "axes": _laid_over(base.axes, local.axes, ()),
            "policy": _policy(base.policy, local.policy),
            "vocabulary": _vocabulary(base.vocabulary, local.vocabulary, set(off.terms) if off else set()),
        }
    )


def _laid_over(base: Iterable[ItemT], local: Iterable[ItemT], off: Iterable[str]) -> tuple[ItemT, ...]:
    items = {item.id: item for item in base if item.id not in set(off)}
    return tuple((items | {item.id: item for item in local}).values())


def _policy(base: Policy, local: Policy) -> Policy:
    update = {name: getattr(local, name) for name in local.model_fields_set}
    for table in ("decisions", "confidence", "fields"):
        if table in update:
            update[table] = tuple((dict(getattr(base, table)) | dict(update[table])).items())
    return base.model_copy(update=update)


def _vocabulary(base: Vocabulary, local: Vocabulary, off: set[str]) -> Vocabulary:
    cells: dict[tuple[str, str, str], dict[str, dict[str, None]]] = {}
    for groups, unwanted in ((base.groups, off), (local.groups, set[str]())):
        for group in groups:
            cell = cells.setdefault((group.axis, group.category, group.strength), {})
            for language, term in group.terms.pairs():
                if term not in unwanted:
                    cell.setdefault(language, {})[term] = None
    return Vocabulary(
        groups=tuple(
            WordGroup.model_validate(
                {
                    "axis": axis,
                    "category": category,
                    "strength": strength,
                    "terms": Terms(by_language=tuple((lang, tuple(terms)) for lang, terms in cell.items())),
                }
            )
            for (axis, category, strength), cell in cells.items()
            if cell
        )
    )
