"""One initiative in a diagnosis: its record, how it was read, on which words, what can be done, what is unsure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class AxisReading:
    """The reading of an initiative on one axis; `category` is empty where undecided, and `reason` says why."""

    axis: str
    category: str
    also: tuple[str, ...]
    confidence: float
    margin: float
    reason: str
    runner_up: str
    """The category that came next; may be empty."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that spoke for a reading: `record[field][start:end]`, in code points."""

    axis: str
    category: str
    field: str
    """`tags[0]` is the first item of a list."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a lever is proposed to an initiative."""

    kind: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SheetLever:
    """A lever proposed to an initiative, and why."""

    lever: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything about one initiative."""

    key: str
    """Unlike any other in the diagnosis: its id, with its number where two have the same."""
    id: str
    number: int
    """Its place among the records that were read, from 1."""
    name: str
    state: Literal["counted", "outside", "undecided"]
    """`counted` (in the field), `outside` (of the field) or `undecided` (nothing to go by)."""
    language: str
    status: str
    city: str
    url: str
    lat: float | None
    lon: float | None
    coordinates_from: Literal["record", "town", ""]
    """Whether they stand in the record, or are those of the middle of its town; empty where there are none."""
    territory: str
    """`urban`, `peri_urban`, `rural`, or empty."""
    year: int | None
    digest: str
    """Of the whole record: two readings of the same text have the same."""
    record: dict[str, Any]
    readings: tuple[AxisReading, ...]
    """The scope first, where the grid has one, then the axes."""
    quotes: tuple[Quote, ...]
    practices: tuple[str, ...]
    initiatives: tuple[str, ...]
    stakes: tuple[str, ...]
    levers: tuple[SheetLever, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that could not be read as a record."""

    file: str
    row: int
    line: int
    why_fr: str
    why_en: str
    raw: str
    """The row as it stands in the file, its first 500 characters."""
