"""The figures of a diagnosis beside those of a reference, what is missing here, what changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collabgrid.report.diagnosis.figures import Part
from collabgrid.report.diagnosis.wording import Citation, Named, Text

Verdict = Literal["over", "under", "similar", "open", "unknown"]
"""`over`, `under`: significantly more or less than there, all tests of the comparison considered (Holm, 5 %).
`similar`: no such difference, and the interval holds none of more than ten points. `open`: the numbers are too
small to tell. `unknown`: nothing here, or nothing there, says it."""
ReferenceKind = Literal["published", "records", "report"]
Why = Literal["record", "grid", "software"]
"""What differs between two readings of an initiative: its record, the grid, the version of the software."""


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """A share here and there."""

    axis: str
    axis_label: Text
    categories: tuple[str, ...]
    """The categories counted together: one, mostly."""
    label: Text
    here: Part
    """Among the decided."""
    there: Part
    """Where only a share is published, its `of` is 0 and it has no interval."""
    difference: float | None
    """Here less there, as a share: 0.1 is ten points."""
    low: float | None
    high: float | None
    p_value: float | None
    """Exact (Fisher, or binomial where only a share is known), two-sided, before the correction."""
    p_adjusted: float | None
    """After Holm's correction for all figures of the comparison."""
    verdict: Verdict
    is_disputed: bool
    """Whether another source of the same reference gives another figure."""
    what: Text
    """What the source counts exactly; may be empty."""
    source: Citation | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The territory beside a reference."""

    id: str
    kind: ReferenceKind
    label: Text
    place: str
    year: str
    note: Text
    size: int | None
    """How many initiatives it counts, where known."""
    figures: tuple[ComparedFigure, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A pair of categories that no initiative has here, though each of them is here, and that exists elsewhere."""

    row_axis: str
    row: Named
    column_axis: str
    column: Named
    row_count: int
    column_count: int
    expected: float
    """How many there would be here if the two axes had nothing to do with each other."""
    practices: tuple[Named, ...]
    """Practices of the grid that are read so."""
    initiatives: tuple[Named, ...]
    """Well-known initiatives of the grid that are read so."""
    there: int | None
    """How many the reference has, where it has records."""
    levers: tuple[str, ...]
    """Levers of the grid that ask for one of these practices, by id."""


@dataclass(frozen=True, slots=True)
class Passing:
    """An initiative that is in one of two reports only."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ChangedReading:
    """An axis on which an initiative is read otherwise than before; an empty category is undecided."""

    id: str
    name: str
    axis: str
    before: str
    after: str
    why: tuple[Why, ...]
    """Everything that differs; with several, any of them may be the cause."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since an earlier report."""

    label: str
    matched_by: Literal["id", "name"]
    """By name where the ids are only row numbers."""
    kept: int
    appeared: tuple[Passing, ...]
    disappeared: tuple[Passing, ...]
    changed: tuple[ChangedReading, ...]
    is_same_grid: bool
    is_same_software: bool
    is_same_context: bool
    """Whether the same was said of the territory: it changes no reading, but levers and stakes."""
