"""What may be wrong between a grid and the one that it extends."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.grid.locate import Locate
from collabgrid.grid.model import ITEM_PARTS, Grid
from collabgrid.source import Diagnostic, likely_name


def overlay_faults(base: Grid, local: Grid, locate: Locate) -> Iterator[Diagnostic]:
    """Every fault of laying `local` over `base`; `locate` answers for the files of `local`."""
    yield from _needless_switches(base, local, locate)
    yield from _lost_categories(base, local, locate)


def _needless_switches(base: Grid, local: Grid, locate: Locate) -> Iterator[Diagnostic]:
    """What `switch_off` names and the extended grid does not have."""
    if local.switch_off is None:
        return
    known = {part: {item.id for item in getattr(base, part)} for part in ITEM_PARTS}
    known["terms"] = {term for group in base.vocabulary.groups for _, term in group.terms.pairs()}
    for part, names in known.items():
        for i, name in enumerate(getattr(local.switch_off, part)):
            if name not in names:
                near = likely_name(name, names)
                message = f"`{base.grid.id}` has no `{name}` in its {part} to switch off"
                place = locate(("switch_off", part, i))
                yield Diagnostic("GRID204", message, place, f"`{near}`?" if near else None)


def _lost_categories(base: Grid, local: Grid, locate: Locate) -> Iterator[Diagnostic]:
    """Categories of a replaced axis, which the words and rules of the extended grid go on to speak for."""
    own = local.category_ids()
    for axis, categories in base.category_ids().items():
        lost = [category for category in categories if category not in own.get(axis, categories)]
        if lost:
            listed = ", ".join(f"`{category}`" for category in lost)
            message = f"`{axis}` replaces an axis of `{base.grid.id}` and lacks its {listed}"
            number = next((i for i, each in enumerate(local.axes) if each.id == axis), None)
            place = locate(("scope", "categories") if number is None else ("axes", number, "categories"))
            yield Diagnostic(
                "GRID212", message, place, "keep the categories, which words and rules there speak for"
            )
