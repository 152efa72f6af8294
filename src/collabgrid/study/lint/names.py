"""Names and web addresses that two initiatives share."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.engine.name_index import joined_name
from collabgrid.grid.locate import Path
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.source import Diagnostic
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding


def find_names(ground: Ground) -> Iterator[Diagnostic]:
    """Each name and site that an initiative before has too."""
    owners: dict[tuple[str, str], tuple[str, Path | None]] = {}
    replaced = {each.id for each in ground.local.initiatives}
    off = set(ground.local.switch_off.initiatives) if ground.local.switch_off is not None else set()
    for each in ground.base.initiatives if ground.base is not None else ():
        if each.id not in replaced | off:
            for kind, own, _ in _names(each.names, each.sites):
                owners.setdefault((kind, own), (each.id, None))
    for i, each in enumerate(ground.local.initiatives):
        for kind, own, (key, number) in _names(each.names, each.sites):
            path: Path = ("initiatives", i, key, number)
            owner, first = owners.setdefault((kind, own), (each.id, path))
            if owner != each.id:
                name = (each.names if key == "names" else each.sites)[number]
                yield finding(kind, ground.locate(path), name=name, id=owner, **ground.where(first))


def _names(names: tuple[str, ...], sites: tuple[str, ...]) -> Iterator[tuple[str, str, tuple[str, int]]]:
    """The key of the wording, what is compared, and where it stands in the initiative."""
    for i, name in enumerate(names):
        if PLACEHOLDER not in name:
            yield "shared_name", joined_name(name), ("names", i)
    for i, site in enumerate(sites):
        if PLACEHOLDER not in site:
            yield "shared_site", site.lower(), ("sites", i)
