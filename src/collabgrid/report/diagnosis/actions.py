"""What a public actor can do, as figures: stakes found, levers with whom they serve, a portfolio, its tensions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from collabgrid.grid.actions import Family, Level, Phase, Posture
from collabgrid.report.diagnosis.wording import Citation, Text


@dataclass(frozen=True, slots=True)
class StakeFigure:
    """A risk or an opportunity, and the initiatives that raise it."""

    id: str
    kind: Literal["risk", "opportunity"]
    label: Text
    text: Text
    initiatives: tuple[str, ...]
    """Their keys, in the order of the records."""
    levers: tuple[str, ...]
    """Levers proposed here that answer it, the one that serves most initiatives first."""
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class LeverCause:
    """What called for a lever, and for how many initiatives."""

    kind: str
    """`reading`, `practice`, `initiative`, `status`, `context` or `record`."""
    name: str
    value: str
    label: Text
    count: int


@dataclass(frozen=True, slots=True)
class ElsewhereExample:
    """Where a lever was used."""

    place: str
    year: str
    what: Text
    source: Citation | None


@dataclass(frozen=True, slots=True)
class LeverFigure:
    """A lever that the initiatives call for."""

    id: str
    label: Text
    family: Family
    posture: Posture
    phases: tuple[Phase, ...]
    effort: Level
    cost: Level
    what: Text
    asks: Text
    contexts: tuple[tuple[str, tuple[str, ...]], ...]
    initiatives: tuple[str, ...]
    """The keys of the initiatives that it serves, in the order of the records."""
    causes: tuple[LeverCause, ...]
    """What called for it, the most frequent first."""
    answers: tuple[str, ...]
    """Stakes found here that it answers."""
    examples: tuple[ElsewhereExample, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class PortfolioLine:
    """A lever of the portfolio, in the order of choice: each adds most for its effort to those before it."""

    lever: str
    points: int
    """Its effort: 1 (low), 2 (medium), 3 (high)."""
    newly_served: tuple[str, ...]
    """Initiatives that no lever before it serves."""
    newly_answered: tuple[tuple[str, int], ...]
    """Stakes that no lever before it answers for so many initiatives."""
    served: int
    """Initiatives served by the portfolio up to here."""
    met: int
    """Needs met by the portfolio up to here."""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Levers chosen under a stated effort."""

    max_effort: Level | None
    """The most effort of one lever."""
    phase: Phase | None
    posture: Posture | None
    budget: int
    """Points of effort to be spent at most."""
    spent: int
    lines: tuple[PortfolioLine, ...]
    needs: int
    """What could be met by any lever: each initiative is to be served, and each of its stakes answered."""
    served: int
    servable: int
    """Initiatives that one of the levers at hand serves."""
    without_lever: tuple[str, ...]
    """Initiatives that none of the levers at hand serves."""


@dataclass(frozen=True, slots=True)
class DemandFigure:
    """Something that public actors expect of initiatives, and what it meets here."""

    id: str
    label: Text
    text: Text
    promised: tuple[str, ...]
    """Initiatives that raise an opportunity for it."""
    threatened: tuple[str, ...]
    """Initiatives that raise a risk for it."""
    served_by: tuple[str, ...]
    """Levers of the portfolio that answer one of its stakes."""
    strained_by: tuple[str, ...]
    """Levers of the portfolio that ask more than it allows."""
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Tension:
    """Two demands that pull apart in this portfolio or in the same initiatives."""

    one: str
    other: str
    text: Text
    """Why the two pull apart."""
    levers: tuple[str, ...]
    """Levers of the portfolio that serve one and strain the other."""
    initiatives: tuple[str, ...]
    """Initiatives that promise one and threaten the other."""
