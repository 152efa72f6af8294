"""Terms that are written like regular expressions, which a grid does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from collabgrid.grid.terms import PREFIX_MARK
from collabgrid.source import Diagnostic
from collabgrid.study.lint.ground import Ground, term_lists
from collabgrid.study.lint.wordings import finding

_LOOK: Final = re.compile(r"[|\\?\[^$]|[.)\]][*+]")
"""A quick look before the closer one."""
_SIGNS: Final = re.compile(r"\||\\\w|\\\.|\[[^\]\s]+\]|[.)\]][*+?]|\w\?(?=\w|\s|\Z)|^\^|\$\Z")


def find_signs(ground: Ground) -> Iterator[Diagnostic]:
    """Each term with a sign that means something in a regular expression, and nothing in a term."""
    for each in term_lists(ground.local):
        for _, term, path in each.places():
            found = _SIGNS.search(term) if _LOOK.search(term) else None
            if found is not None:
                yield finding("signs", ground.locate(path), term=term, sign=found[0], star=PREFIX_MARK)
