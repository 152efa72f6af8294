"""A table of a report: the same rows for Markdown, a workbook and CSV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from collabgrid.report.words import Words

Cell = str | int | float | None
Kind = Literal["text", "number", "share"]
"""A share is 0 to 1, and shown as a percentage where people read it."""
JOIN: Final = "|"
"""Stands between the items of a list in one cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name for programs, its heading for people."""

    name: str
    heading: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def make_table(words: Words, name: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> Table:
    """A table whose title is the phrase `table.NAME`."""
    return Table(name, words.say(f"table.{name}"), tuple(columns), tuple(map(tuple, rows)))


def columns_of(words: Words, kinds: Mapping[str, Kind]) -> tuple[Column, ...]:
    """Columns by name and kind; the heading is the phrase `column.NAME`."""
    return tuple(Column(name, words.say(f"column.{name}"), kind) for name, kind in kinds.items())


def join(items: Iterable[str]) -> str:
    """The items of a list in one cell."""
    return JOIN.join(items)
