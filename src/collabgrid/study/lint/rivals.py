"""Words of the vocabulary that speak for two categories of one axis, or for one with two strengths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from collabgrid.grid.locate import Path
from collabgrid.source import Diagnostic
from collabgrid.study.lint.forms import Forms, Pair, speak_together
from collabgrid.study.lint.ground import Ground, term_lists
from collabgrid.study.lint.wordings import finding

DECIDING: Final = ("strong", "decisive")
"""Strengths at which one word alone decides."""


class Speaker(NamedTuple):
    """A term in a cell of the vocabulary; without a path, it stands in the extended grid."""

    pair: Pair
    category: str
    strength: str
    path: Path | None


def find_rivals(ground: Ground, forms: Forms) -> Iterator[Diagnostic]:
    """Each term that an earlier cell of its axis has too, told once."""
    cells: dict[tuple[str, frozenset[str]], list[Speaker]] = defaultdict(list)
    known = {**(ground.base.category_ids() if ground.base is not None else {}), **ground.local.category_ids()}
    for grid in (ground.base, ground.local):
        lists = ground.term_lists if grid is ground.local else term_lists(grid) if grid is not None else ()
        for each in lists:
            if each.cell is None:
                continue
            axis, category, strength = each.cell
            if category not in known.get(axis, (category,)):
                continue  # it is said already that there is no such category
            for language, term, path in each.places():
                pair = (language, term)
                place = path if grid is ground.local else None
                cells[axis, forms.wordings(pair)].append(Speaker(pair, category, strength, place))
    for (axis, wordings), speakers in cells.items():
        if len(speakers) > 1 and wordings:
            for i, own in enumerate(speakers):
                yield from _compare(ground, axis, own, speakers[:i])


def _compare(ground: Ground, axis: str, own: Speaker, others: list[Speaker]) -> Iterator[Diagnostic]:
    if own.path is None:
        return
    heard = [each for each in others if speak_together(each.pair[0], own.pair[0])]
    rival = next((each for each in heard if each.category != own.category), None)
    twin = next((e for e in heard if e.category == own.category and e.strength != own.strength), None)
    span, term = ground.locate(own.path), own.pair[1]
    if rival is not None:
        cancels = rival.strength == own.strength and own.strength in DECIDING
        yield finding(
            "strong_rivals" if cancels else "rivals", span, term=term, strength=own.strength, axis=axis,
            one=rival.category, other=own.category, **ground.where(rival.path),
        )  # fmt: skip
    if twin is not None:
        yield finding(
            "two_strengths", span, term=term, category=own.category, one=twin.strength, other=own.strength,
            **ground.where(twin.path),
        )  # fmt: skip
