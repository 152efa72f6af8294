"""A grid parted in two: the terms that are looked for, by the places where they stand, and all the rest that reading a
record may depend on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from collabgrid.grid import Grid


@dataclass(frozen=True, slots=True)
class Parted:
    """The rest as a digest; the terms of each place, in the order of the grid, as JSON."""

    rest: str
    terms: tuple[str, ...]


def part_grid(grid: Grid) -> Parted:
    """Part a grid. Neither its examples nor its texts for people are in it: no reading depends on them."""
    plain = grid.model_dump(exclude={"examples"}, exclude_defaults=True)
    terms: list[str] = []
    rest = json.dumps(_without_terms(plain, terms))
    return Parted(hashlib.sha256(rest.encode()).hexdigest(), tuple(terms))


def pairs_in(terms: str) -> set[tuple[str, str]]:
    """The (language, term) pairs of one place."""
    return {(language, term) for language, own in json.loads(terms) for term in own}


def _without_terms(value: Any, terms: list[str]) -> Any:
    """The value with nothing in place of its terms, which are added to `terms`, and of its texts for people."""
    kind = type(value)
    if kind is dict:
        by_language = value.get("by_language")
        if by_language is None:
            return {key: _without_terms(own, terms) for key, own in value.items()}
        if not by_language or not isinstance(by_language[0][1], str):
            terms.append(json.dumps(by_language))
        return None
    if kind is tuple:
        return [each if type(each) is str else _without_terms(each, terms) for each in value]
    return value
