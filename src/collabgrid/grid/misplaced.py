"""Keys that are right in another place: the place that somebody meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from collabgrid.grid.actions import Lever, Stake
from collabgrid.grid.conditions import Condition
from collabgrid.grid.elsewhere import Demand, Reference
from collabgrid.grid.parts import Axis, Example, Initiative, Practice, Rule
from collabgrid.grid.shape import WORDS, Shape, shape_of

_ITEMS: Final = {
    "axes": Axis,
    "rules": Rule,
    "practices": Practice,
    "initiatives": Initiative,
    "levers": Lever,
    "stakes": Stake,
    "references": Reference,
    "demands": Demand,
    "examples": Example,
}
"""The parts that are lists, with what one item holds."""
_LANGUAGE: Final = re.compile(r"[a-z]{2}\Z")


class Open(NamedTuple):
    """A mapping that is being read: what it is called in messages, and its shape."""

    what: str
    shape: Shape


def way_to_place(key: str, shape: Shape, above: Sequence[Open]) -> str | None:
    """Where a key belongs that the mapping of this shape does not have; None where no other mapping has it.

    `above` are the mappings around it, the innermost last.
    """
    condition = shape_of(Condition)
    if _LANGUAGE.match(key) and shape is WORDS:
        return f"a strength stands before the language: `usual: {{{key}: …}}`"
    if _LANGUAGE.match(key) and shape is condition:
        return "words stand behind `terms:`"
    for each in reversed(above):
        if key in each.shape.keys:
            return f"`{key}` belongs to {each.what}: indent it less"
    if key in condition.keys and shape.keys.get("when") is Condition:
        return f"`{key}` belongs under `when:`"
    parts = [part for part, item in _ITEMS.items() if key in shape_of(item).keys]
    is_item = any(shape is shape_of(item) for item in _ITEMS.values())
    return f"`{key}` is a key of `{parts[0]}`" if is_item and len(parts) == 1 else None
