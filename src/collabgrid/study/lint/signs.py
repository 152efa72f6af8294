"""What is written in a way that finds nothing: terms like regular expressions, sites with more than their host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from collabgrid.grid.locate import Path
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.grid.shape import PLACEHOLDER
from collabgrid.grid.terms import PREFIX_MARK
from collabgrid.source import Diagnostic, Edit
from collabgrid.study.lint.ground import Ground
from collabgrid.study.lint.wordings import finding

_LOOK: Final = re.compile(r"[|\\?\[^$]|[.)\]][*+]")
"""A quick look before the closer one."""
_ADDRESS: Final = re.compile(
    r"(?:(?:https?:)?//(?:www\.)?|www\.|(?=[^/]+/))(?P<host>[^/?#:\s]+\.[^/?#:\s]+)", re.IGNORECASE
)
_SIGNS: Final = re.compile(r"\||\\\w|\\\.|\[[^\]\s]+\]|[.)\]][*+?]|\w\?(?=\w|\s|\Z)|^\^|\$\Z")


def find_signs(ground: Ground) -> Iterator[Diagnostic]:
    """Each term with a sign that means something in a regular expression, and nothing in a term."""
    for each in ground.term_lists:
        if not _LOOK.search("\n".join([term for _, own in each.terms.by_language for term in own])):
            continue
        for _, term, path in each.places():
            found = _SIGNS.search(term) if _LOOK.search(term) else None
            if found is not None:
                yield finding("signs", ground.locate(path), term=term, sign=found[0], star=PREFIX_MARK)


def find_addresses(ground: Ground) -> Iterator[Diagnostic]:
    """Each site that is a whole web address: only its host is ever compared."""
    for path, site in _sites(ground):
        found = _ADDRESS.match(site)
        if found is not None and PLACEHOLDER not in site:
            host = found["host"].lower()
            span = ground.locate(path)
            edits = (Edit(span, host),) if ground.text_of(span) == site else ()
            yield finding("address", span, edits, site=site, host=host)


def _sites(ground: Ground) -> Iterator[tuple[Path, str]]:
    for i, initiative in enumerate(ground.local.initiatives):
        for j, site in enumerate(initiative.sites):
            yield ("initiatives", i, "sites", j), site
    for top, condition, _ in conditions_of(ground.local):
        for path, inner in walk_condition(top, condition):
            for j, site in enumerate(inner.host):
                yield (*path, "host", j), site
