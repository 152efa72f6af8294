"""A grid as sheets of cells, all of them texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from collabgrid.exchange.grid_book.cells import cells_of, text_cell
from collabgrid.exchange.grid_book.columns import Column, Kind, Sides, columns_of, item_parts, sides_of
from collabgrid.grid import SCOPE, Axis, Category, Grid, Identity, Policy, plain_grid

GRID: Final = "grid"
POLICY: Final = "policy"
AXES: Final = "axes"
WORDS: Final = "words"
LISTS: Final = "lists"
KEY_VALUE: Final = ("key", "value")
WORD_COLUMNS: Final = ("axis", "category", "strength", "language", "term")
LIST_COLUMNS: Final = (Column("id", Kind.TEXT), Column("terms", Kind.TERMS))
AXIS_COLUMNS: Final = columns_of(Axis, ("categories",))
IDENTITY_COLUMNS: Final = columns_of(Identity)
WHOLE_COLUMNS: Final = (
    Column("extends", Kind.TEXT),
    Column("based_on", Kind.YAML),
    Column("switch_off", Kind.YAML),
)
"""Parts of a grid beside its identity that are no lists; they stand below it in its sheet."""
_LONGEST_NAME = 31
_PREFIX = "axis "


class Sheet(NamedTuple):
    """One sheet: its name, and its rows, the first of which is the header."""

    name: str
    rows: tuple[tuple[str, ...], ...]


def sheets_of(grid: Grid) -> tuple[Sheet, ...]:
    """The sheets of a grid: who it is, its policy, its axes and a sheet for each, its words, lists and items."""
    plain = plain_grid(grid)
    sides = sides_of(grid.grid.languages, [axis.id for axis in grid.axes])
    axes = [{"id": SCOPE, **plain["scope"]}] if "scope" in plain else []
    axes += plain.get("axes", [])
    names = axis_sheets([str(axis["id"]) for axis in axes])
    return (
        _upright(
            GRID, cells_of(plain["grid"], IDENTITY_COLUMNS, sides) | cells_of(plain, WHOLE_COLUMNS, sides)
        ),
        _upright(POLICY, cells_of(plain.get("policy", {}), columns_of(Policy), sides)),
        _table(AXES, axes, AXIS_COLUMNS, sides),
        *(_table(names[str(axis["id"])], axis["categories"], columns_of(Category), sides) for axis in axes),
        Sheet(WORDS, (WORD_COLUMNS, *_words(plain.get("vocabulary", {})))),
        _table(
            LISTS,
            [{"id": name, "terms": terms} for name, terms in plain.get("lists", {}).items()],
            LIST_COLUMNS,
            sides,
        ),
        *(
            _table(part, plain.get(part, []), columns_of(model), sides)
            for part, model in item_parts().items()
        ),
    )


def axis_sheets(axes: Sequence[str]) -> dict[str, str]:
    """The name of the sheet of each axis: as long as a spreadsheet allows, and each its own."""
    names: dict[str, str] = {}
    for axis in axes:
        name, number = (_PREFIX + axis)[:_LONGEST_NAME], 2
        while name in names.values():
            end = f"~{number}"
            name, number = (_PREFIX + axis)[: _LONGEST_NAME - len(end)] + end, number + 1
        names[axis] = name
    return names


def header_of(columns: Sequence[Column], sides: Sides) -> tuple[str, ...]:
    """Every column that a sheet of these keys may have, in its order."""
    return tuple(
        f"{column.key}.{side}" if side else column.key
        for column in columns
        for side in ("", *sides.of(column.kind))
    )


def _table(name: str, items: Sequence[Mapping[str, Any]], columns: Sequence[Column], sides: Sides) -> Sheet:
    """A row for each item. Of what may stand in columns of its sides, the column of the key itself is left out
    where nothing is in it."""
    rows = [cells_of(item, columns, sides) for item in items]
    used = {key for row in rows for key in row}
    with_sides = {column.key for column in columns if sides.of(column.kind)}
    header = tuple(each for each in header_of(columns, sides) if each in used or each not in with_sides)
    return Sheet(name, (header, *(tuple(row.get(each, "") for each in header) for row in rows)))


def _upright(name: str, cells: Mapping[str, str]) -> Sheet:
    """One item with a row for each of its cells."""
    return Sheet(name, (KEY_VALUE, *cells.items()))


def _words(vocabulary: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Iterator[tuple[str, ...]]:
    """A row for each word."""
    for axis, categories in vocabulary.items():
        for category, strengths in categories.items():
            for strength, terms in strengths.items():
                own = terms if isinstance(terms, dict) else {"": terms}
                for language, words in own.items():
                    for word in ([words] if isinstance(words, str) else words) or [""]:
                        yield axis, category, strength, language, text_cell(word) if word else ""
