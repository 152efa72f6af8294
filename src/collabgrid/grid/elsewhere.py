"""The parts of a grid that a territory is held against: figures from elsewhere, and what public actors expect."""

from __future__ import annotations

from pydantic import Field

from collabgrid.grid.actions import Level
from collabgrid.grid.conditions import TextsTable
from collabgrid.grid.parts import Source
from collabgrid.grid.texts import GridModel, LocalText


class ReferenceFigure(GridModel):
    """One published share."""

    reading: TextsTable = ()
    """What it counts, in the terms of the grid: an axis with the category, or categories, counted together."""
    context: TextsTable = ()
    """Or the kind of territory that it counts: `{territory: urban}`."""
    share: float = Field(ge=0, le=1)
    """The share of the initiatives, 0 to 1."""
    of: int | None = Field(None, ge=1)
    """How many initiatives were counted; the size of the reference where it is absent."""
    what: LocalText | None = None
    """What the source counts exactly."""
    source: Source | None = None
    """Where the figure is published."""


class Reference(GridModel):
    """Published figures of another territory, or of a larger one, to lay a territory beside."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    label: LocalText
    """Label for people."""
    place: str | None = None
    """The territory."""
    year: str | None = None
    """Year or years."""
    size: int | None = Field(None, ge=1)
    """How many initiatives it counts."""
    note: LocalText | None = None
    """What to know before comparing."""
    figures: tuple[ReferenceFigure, ...]
    """The shares; several of the same categories where sources disagree."""
    sources: tuple[Source, ...] = ()
    """Where it is described."""


class Opposition(GridModel):
    """Another demand that pulls the other way."""

    demand: str
    """The other demand, by id."""
    text: LocalText
    """Why the two pull apart."""


class Demand(GridModel):
    """Something that public actors expect of initiatives."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    label: LocalText
    """Label for people."""
    text: LocalText
    """What is expected."""
    promised_by: tuple[str, ...] = ()
    """Stakes, mostly opportunities, that say an initiative may meet it."""
    threatened_by: tuple[str, ...] = ()
    """Stakes, mostly risks, that say it may be missed."""
    most_cost: Level | None = None
    """A lever that costs the authority more than this strains the demand."""
    against: tuple[Opposition, ...] = ()
    """The demands that it pulls against."""
    sources: tuple[Source, ...] = ()
    """Where the demand is told of."""
