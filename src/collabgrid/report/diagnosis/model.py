"""The diagnosis of a territory: everything that a report of it says, as data."""

from __future__ import annotations

from dataclasses import dataclass

from collabgrid.report.diagnosis.actions import DemandFigure, LeverFigure, Portfolio, StakeFigure, Tension
from collabgrid.report.diagnosis.compared import Changes, Comparison, Gap
from collabgrid.report.diagnosis.figures import CrossTable, Dimension, Distribution, Territories, Years
from collabgrid.report.diagnosis.sheets import Rejected, Sheet
from collabgrid.report.diagnosis.wording import Citation, Named, Text

DIAGNOSIS_VERSION = "1"
"""The version of the shape of a diagnosis (docs/report.schema.json)."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What became of every row: `rows = rejected + undecided + read`, and `read = counted + outside`."""

    rows: int
    rejected: int
    undecided: int
    """Records whose scope is undecided (in a grid without a scope: all their axes)."""
    read: int
    counted: int
    """Records in the field: those that every axis, table and lever is about."""
    outside: int


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of records that was read."""

    name: str
    records: int
    rejected: int


@dataclass(frozen=True, slots=True)
class Origin:
    """What the diagnosis was made from, and with what."""

    software: str
    """The version of collabgrid."""
    grid: str
    grid_version: str
    grid_digest: str
    grid_title: Text
    grid_licence: str
    grid_sources: tuple[Citation, ...]
    files: tuple[InputFile, ...]
    input_digest: str
    """SHA-256 of the records in their order, as they were read, and of the rejected rows."""
    context: tuple[tuple[str, str], ...]
    """What was said of the territory, such as (territory, rural)."""
    scopes: tuple[str, ...]
    """The scope categories that are in the field; none where the grid has no scope."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The items of the grid that sheets and figures name by id."""

    axes: tuple[Dimension, ...]
    """The scope first, where there is one; without the undecided."""
    practices: tuple[Named, ...]
    initiatives: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What there is in a territory, and what a public actor can do for it."""

    version: str
    title: Text
    origin: Origin
    counts: Counts
    catalogue: Catalogue
    scope: Distribution | None
    """Over all records that were read or undecided."""
    axes: tuple[Distribution, ...]
    """Over the records counted."""
    status: Distribution
    tables: tuple[CrossTable, ...]
    """Every pair of axes."""
    practices: tuple[tuple[str, int], ...]
    """Practices recognised and in how many initiatives, the most frequent first."""
    territories: Territories | None
    years: Years | None
    comparisons: tuple[Comparison, ...]
    gaps: tuple[Gap, ...]
    """The most expected first."""
    stakes: tuple[StakeFigure, ...]
    """Those found, the most frequent first."""
    levers: tuple[LeverFigure, ...]
    """Those proposed, the one that serves most initiatives first."""
    portfolio: Portfolio
    demands: tuple[DemandFigure, ...]
    tensions: tuple[Tension, ...]
    changes: Changes | None
    sheets: tuple[Sheet, ...]
    """Every record, in the order of the input."""
    rejected: tuple[Rejected, ...]
