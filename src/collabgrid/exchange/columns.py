"""The columns of a table to the fields of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from collabgrid.engine.fold import fold
from collabgrid.exchange.column_names import ALSO_UNDER_OWN_NAME, COLUMN_NAMES
from collabgrid.exchange.faults import ColumnError, fault
from collabgrid.source import nearest_name

TEXT_FIELDS: Final = ("name", "description", "tags")
"""The fields of a record that are read as text, unless the grid says otherwise."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column fills which field. Every column has a name in `names`: nothing is dropped."""

    columns: tuple[str, ...]
    """The columns as the header writes them."""
    names: tuple[str, ...]
    """For each column, the field that it fills, or its own name."""
    fields: tuple[tuple[str, str], ...]
    """(field, column) for the fields that were found."""
    kept: tuple[str, ...]
    """Columns that stay under their own names."""
    passed_over: tuple[tuple[str, str], ...]
    """(field, column) for columns whose field another column fills; they are in `kept` too."""

    def own_names(self) -> tuple[tuple[int, str], ...]:
        """(place, name) of the columns that also stay under their own names beside the field they fill."""
        return tuple(
            (i, column)
            for i, (column, name) in enumerate(zip(self.columns, self.names, strict=True))
            if name in ALSO_UNDER_OWN_NAME and column != name and column not in self.names
        )


def map_columns(
    header: Sequence[str], overrides: Mapping[str, str] | None = None, path: str = ""
) -> ColumnMap:
    """Find the fields that the columns of `header` fill.

    Names compare without regard to case, accents, spaces, `_` and `-`. `overrides` (field → column) go first.
    Raises ColumnError for an override that names no column, or one column twice.
    """
    columns = _distinct(header)
    names: list[str | None] = [None] * len(columns)
    for field, column in (overrides or {}).items():
        place = _place_of(column, columns, path)
        if names[place] is not None:
            both = ", ".join((names[place] or "", field))
            raise ColumnError(path, fault("column_twice", column=column, fields=both))
        names[place] = field
    passed_over = _fill_known(columns, names)
    kept = tuple(column for column, name in zip(columns, names, strict=True) if name is None)
    taken = {name for name in names if name is not None}
    whole = tuple(_free_name(c, taken) if n is None else n for c, n in zip(columns, names, strict=True))
    found = tuple((n, c) for c, n in zip(columns, names, strict=True) if n is not None)
    return ColumnMap(columns, whole, found, kept, tuple(passed_over))


def require_text(found: ColumnMap, path: str, text_fields: Sequence[str] = TEXT_FIELDS) -> None:
    """Raise ColumnError where no column fills one of `text_fields`, or where only tags are there."""
    if not any(name in text_fields and name != "tags" for name in found.names):
        raise ColumnError(path, fault("no_text_column", columns=_listed(found.columns)))


def count_known(columns: Iterable[str]) -> int:
    """How many of the columns have a usual name."""
    return sum(1 for column in columns if _squeezed(column) in _FIELD_OF)


def _fill_known(columns: Sequence[str], names: list[str | None]) -> list[tuple[str, str]]:
    """Give each field the first of its columns, by the order of the table; return the columns passed over."""
    passed_over = []
    ranked: dict[str, list[tuple[int, int]]] = {}
    for place, column in enumerate(columns):
        known = _FIELD_OF.get(_squeezed(column))
        if known is not None and names[place] is None:
            ranked.setdefault(known[0], []).append((known[1], place))
    for field, ranks in ranked.items():
        places = [place for _, place in sorted(ranks)]
        if field not in names:
            names[places.pop(0)] = field
        passed_over += [(field, columns[place]) for place in places]
    return passed_over


def _place_of(column: str, columns: Sequence[str], path: str) -> int:
    if column in columns:
        return columns.index(column)
    alike = [i for i, own in enumerate(columns) if _squeezed(own) == _squeezed(column)]
    if len(alike) == 1:
        return alike[0]
    near = nearest_name(column, columns)
    hint = fault("near_column", name=near) if near else fault("nothing")
    raise ColumnError(path, fault("unknown_column", column=column, near=hint, columns=_listed(columns)))


def _distinct(header: Sequence[str]) -> tuple[str, ...]:
    """The header with a name for each column: empty and repeated names get a number."""
    names: list[str] = []
    for i, cell in enumerate(header):
        name = " ".join(cell.split()) or f"column {i + 1}"
        names.append(_free_name(name, set(names)))
    return tuple(names)


def _free_name(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"


def _squeezed(name: str) -> str:
    folded = "".join(c for c in fold(name) if c.isalnum())
    return folded or name


def _listed(columns: Sequence[str], most: int = 40) -> str:
    return ", ".join(columns[:most]) + (" …" if len(columns) > most else "")


_FIELD_OF: Final[Mapping[str, tuple[str, int]]] = {
    _squeezed(name): (field, rank)
    for field, names in COLUMN_NAMES.items()
    for rank, name in reversed(list(enumerate(names)))
}
