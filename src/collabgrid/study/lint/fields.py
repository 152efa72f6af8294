"""Fields whose names are a slip away from those that records have, or the French for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collabgrid.grid import Grid
from collabgrid.grid.locate import Path
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.source import Diagnostic, Edit, nearest_name
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding

USUAL: Final = (
    "id", "name", "description", "lang", "tags", "url", "website", "address", "city", "lat", "lon", "legal_form",
)  # fmt: skip
"""The fields that records have by the format."""
IN_FRENCH: Final = {
    "nom": "name", "titre": "name", "texte": "description", "langue": "lang", "etiquettes": "tags",
    "mots_cles": "tags", "site": "url", "site_web": "url", "adresse": "address", "ville": "city",
}  # fmt: skip
"""What people call these fields in French: an example of the grid must call them by their own names."""
_SHORTEST: Final = 4
"""Names with fewer letters are near too many others."""


def find_fields(ground: Ground) -> Iterator[Diagnostic]:
    """Each such field where the grid looks at one: in the policy, in conditions, in the records of examples (there the
    French names too, unless a condition looks at a field of that name)."""
    looked_at = {name for name, _ in ground.whole.policy.fields}
    known = [name for name in USUAL if len(name) >= _SHORTEST]
    for path, name, at_key in _names(ground.local):
        if name in USUAL or PLACEHOLDER in name:
            continue
        if name in looked_at and path[0] != "policy":
            continue  # a text field of the grid's own: its name is told where it is defined
        near = nearest_name(name, known) if len(name) >= _SHORTEST else None
        if near is None and path[0] == "examples" and not _is_compared(ground, name):
            near = IN_FRENCH.get(name)
        if near is not None:
            span = ground.locate(path, at_key=at_key)
            edits = (Edit(span, near),) if ground.text_of(span) == name and path[0] != "policy" else ()
            yield finding("misspelt_field", span, edits, field=name, near=near)


def _is_compared(ground: Ground, name: str) -> bool:
    """Whether a condition looks at a field of that name."""
    grids = [each for each in (ground.local, ground.base) if each is not None]
    return name in IN_FRENCH and any(
        name == own for grid in grids for path, own, _ in _names(grid) if path[0] != "examples"
    )


def _names(grid: Grid) -> Iterator[tuple[Path, str, bool]]:
    """The path of each field name, the name, and whether it is a key."""
    for name, _ in grid.policy.fields:
        yield ("policy", "fields", name), name, True
    for top, condition, _ in conditions_of(grid):
        for path, inner in walk_condition(top, condition):
            if inner.field is not None:
                yield (*path, "field"), inner.field, False
    for i, example in enumerate(grid.examples):
        for name, _ in example.record:
            yield ("examples", i, "record", name), name, True
