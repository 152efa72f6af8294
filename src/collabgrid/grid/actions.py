"""The parts of a grid that say what can be done: levers and stakes."""

from __future__ import annotations

from typing import Literal

from collabgrid.grid.conditions import Condition, TextsTable
from collabgrid.grid.parts import Source
from collabgrid.grid.texts import GridModel, LocalText

Family = Literal[
    "regulate",
    "tax",
    "fund",
    "space",
    "infrastructure",
    "procure",
    "governance",
    "train",
    "network",
    "communicate",
    "facilitate",
    "data",
    "evaluate",
    "experiment",
]
Posture = Literal["forbid", "frame", "facilitate", "animate"]
Phase = Literal["trigger", "support", "sustain"]
Level = Literal["low", "medium", "high"]


class LeverExample(GridModel):
    """Where a lever was used."""

    place: str
    """Town, region or country."""
    year: str | None = None
    """Year or years."""
    what: LocalText
    """What was done there."""
    source: Source | None = None
    """Where this is told."""


class Lever(GridModel):
    """Something that a public actor can do, and when it applies."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    label: LocalText
    """Label for people."""
    family: Family
    """The kind of action."""
    posture: Posture
    """The posture of the authority, from forbidding to animating."""
    phases: tuple[Phase, ...]
    """When in the life of an initiative it helps."""
    effort: Level
    """Work that it asks of the authority (the grid authors' estimate)."""
    cost: Level
    """Money that it asks of the authority (the grid authors' estimate)."""
    what: LocalText
    """What is done."""
    asks: LocalText | None = None
    """What it asks of the authority."""
    when: Condition
    """What must have been read for the lever to apply."""
    contexts: TextsTable = ()
    """The territories it is for: name → values. A context that is not known excludes nothing."""
    answers: tuple[str, ...] = ()
    """The stakes that it answers."""
    examples: tuple[LeverExample, ...] = ()
    """Where it was used."""
    sources: tuple[Source, ...] = ()
    """Where it is described."""


class Stake(GridModel):
    """A risk or an opportunity of what was read."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    kind: Literal["risk", "opportunity"]
    """Whether it threatens or promises."""
    label: LocalText
    """Label for people."""
    text: LocalText
    """What it is about."""
    when: Condition
    """The readings that raise it."""
    sources: tuple[Source, ...] = ()
    """Where it is described."""
