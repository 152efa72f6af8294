"""The figures of a diagnosis: shares with intervals, distributions, cross tables, years."""

from __future__ import annotations

from dataclasses import dataclass

from collabgrid.report.diagnosis.wording import Named, Text

UNDECIDED = ""
"""The category id that stands for what is undecided or not known, in figures and tables."""


@dataclass(frozen=True, slots=True)
class Part:
    """So many of so many, with the 95 % interval of the share (Wilson); no share of nothing."""

    count: int
    of: int
    share: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class CategoryFigure:
    """How many of the records counted fall in a category."""

    category: Named
    """Its id is empty for what is undecided."""
    of_all: Part
    """Among all records counted, the undecided too: these shares add up to 1."""
    of_decided: Part | None
    """Among those that are decided; nothing for the undecided themselves."""
    also: int
    """How many more have it as a secondary value."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """One axis (or the scope, the status, the territory): every category in the order of the grid, then the
    undecided."""

    axis: str
    label: Text
    question: Text
    counted: int
    decided: int
    figures: tuple[CategoryFigure, ...]
    reasons: tuple[tuple[str, int], ...]
    """Why records are undecided (`no_evidence`, `tie` …), and how many for each."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One side of a cross table: an axis, the territory or periods, with its categories; the last one, with an
    empty id, is what is undecided or not known."""

    id: str
    label: Text
    categories: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class CrossTable:
    """How many records fall in each pair of categories: `counts[row][column]`; all cells add up to `total`."""

    id: str
    rows: Dimension
    columns: Dimension
    counts: tuple[tuple[int, ...], ...]
    total: int


@dataclass(frozen=True, slots=True)
class Territories:
    """Urban, rural and in between, where the records say it."""

    field: str
    """The field that says it."""
    values: Distribution
    tables: tuple[CrossTable, ...]
    """One for each axis: axis × territory."""


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many initiatives began in a year, and how many until then."""

    year: int
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Years:
    """When the initiatives began, where the records say it."""

    field: str
    known: int
    unknown: int
    years: tuple[YearCount, ...]
    """Every year from the first to the last, those with none too where they are at most 100 years apart."""
    tables: tuple[CrossTable, ...]
    """One for each axis: axis × period."""
