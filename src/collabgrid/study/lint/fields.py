"""Fields whose names are a slip away from those that records have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

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
_SHORTEST: Final = 4
"""Names with fewer letters are near too many others."""


def find_fields(ground: Ground) -> Iterator[Diagnostic]:
    """Each such field where the grid looks at one: in the policy, in conditions, in the records of examples."""
    looked_at = {name for name, _ in ground.whole.policy.fields}
    known = [name for name in USUAL if len(name) >= _SHORTEST]
    for path, name, at_key in _names(ground):
        if name in USUAL or len(name) < _SHORTEST or PLACEHOLDER in name:
            continue
        if name in looked_at and path[0] != "policy":
            continue  # a text field of the grid's own: its name is told where it is defined
        near = nearest_name(name, known)
        if near is not None:
            span = ground.locate(path, at_key=at_key)
            edits = (Edit(span, near),) if ground.text_of(span) == name and path[0] != "policy" else ()
            yield finding("misspelt_field", span, edits, field=name, near=near)


def _names(ground: Ground) -> Iterator[tuple[Path, str, bool]]:
    """The path of each field name, the name, and whether it is a key."""
    for name, _ in ground.local.policy.fields:
        yield ("policy", "fields", name), name, True
    for top, condition, _ in conditions_of(ground.local):
        for path, inner in walk_condition(top, condition):
            if inner.field is not None:
                yield (*path, "field"), inner.field, False
    for i, example in enumerate(ground.local.examples):
        for name, _ in example.record:
            yield ("examples", i, "record", name), name, True
