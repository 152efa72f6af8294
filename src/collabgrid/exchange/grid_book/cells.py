"""Values of a grid as the texts of cells: plainly where a cell can show them so, else as YAML behind a mark."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from collabgrid.exchange.grid_book.columns import Column, Kind, Sides
from collabgrid.grid.dump import dump_value
from collabgrid.grid.texts import ANY_KEY

MARK: Final = "yaml:"
"""Before YAML in a cell where a plain text is expected."""
_ESCAPE = re.compile(r"_x[0-9A-Fa-f]{4}_")  # what a workbook itself writes for a character
_SPACES: Final = "\n\u00a0\u202f"
"""No spaces of ASCII, and no signs to Python, but a cell keeps them."""


def cells_of(item: Mapping[str, Any], columns: Sequence[Column], sides: Sides) -> dict[str, str]:
    """The cells of one item (as `plain_grid` gives it) by the name of their column."""
    found: dict[str, str] = {}
    for column in columns:
        if column.key in item:
            value = item[column.key]
            split = _split(column.kind, value, sides.of(column.kind))
            if split is None:
                found[column.key] = dump_value(value) if column.kind is Kind.YAML else marked(value)
            else:
                found |= {
                    f"{column.key}.{side}" if side else column.key: cell for side, cell in split.items()
                }
    return found


def marked(value: Any) -> str:
    """The value as YAML behind the mark; a mapping or a list below it, so that its lines stand under one another."""
    return (
        f"{MARK}\n{dump_value(value)}" if isinstance(value, (list, dict)) else f"{MARK} {dump_value(value)}"
    )


def text_cell(text: str) -> str:
    """A text as a cell."""
    return text if is_plain(text) else marked(text)


def is_plain(text: str) -> bool:
    """Whether a cell shows the text, and gives it back, as it is."""
    if text != text.strip() or not text or text.startswith(MARK) or _ESCAPE.search(text):
        return False
    return all(char.isprintable() or char in _SPACES for char in text)


def _split(kind: Kind, value: Any, sides: Sequence[str]) -> dict[str, str] | None:
    """The cells by side (empty for the column of the key itself); nothing where the value cannot stand so."""
    if kind is Kind.TEXT:
        return {"": text_cell(value)}
    if kind is Kind.LINES:
        return _lines(value)
    if kind is Kind.LOCAL:
        return {"": text_cell(value)} if isinstance(value, str) else _by_side(value, sides, str)
    if kind is Kind.LOCALS:
        return _locals(value, sides)
    if kind is Kind.TERMS:
        return _terms(value, sides)
    return _then(value, sides) if kind is Kind.THEN else None


def _by_side(value: Mapping[str, Any], sides: Sequence[str], kind: type) -> dict[str, str] | None:
    """A cell for each key, where the keys stand in the order of the columns and every value is plain."""
    if [side for side in sides if side in value] != list(value):
        return None
    if not all(isinstance(each, kind) for each in value.values()):
        return None
    return {side: text_cell(each) for side, each in value.items()}


def _lines(value: Any) -> dict[str, str] | None:
    items = [value] if isinstance(value, str) else value
    if not items or not all(isinstance(each, str) and is_plain(each) and "\n" not in each for each in items):
        return None
    return {"": "\n".join(items)}


def _locals(value: Sequence[Any], sides: Sequence[str]) -> dict[str, str] | None:
    if all(isinstance(each, str) for each in value):
        return _lines(value)
    found: dict[str, list[str]] = {}
    for item in value:
        if not isinstance(item, dict) or not item or [side for side in sides if side in item] != list(item):
            return None
        if not all(is_plain(each) and "\n" not in each for each in item.values()):
            return None
        for side in sides:
            found.setdefault(side, []).append(item.get(side, ""))
    return {side: "\n".join(lines) for side, lines in found.items() if any(lines)}


def _terms(value: Any, sides: Sequence[str]) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return _lines(value)
    if [side for side in (ANY_KEY, *sides) if side in value] != list(value):
        return None
    found = {}
    for language, own in value.items():
        lines = _lines(own)
        if lines is None or (language == ANY_KEY and len(value) == 1):
            return None
        found["" if language == ANY_KEY else language] = lines[""]
    return found


def _then(value: Mapping[str, Any], sides: Sequence[str]) -> dict[str, str] | None:
    if [side for side in sides if side in value] != list(value):
        return None
    cells = {}
    for axis, votes in value.items():
        lines = [_vote(each) for each in (votes if isinstance(votes, list) else [votes])]
        if not lines:
            return None
        cells[axis] = "\n".join(lines)
    return cells


def _vote(vote: Any) -> str:
    return vote if isinstance(vote, str) else f"{vote['category']} ({vote['strength']})"
