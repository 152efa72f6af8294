"""What the engine says of a record. What there are many of in one result are named tuples: the cheapest to make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

Reason = Literal["no_evidence", "tie", "below_threshold", "missing_field", "corrected"]
"""Why an axis is undecided; `corrected`: a person said so."""


class Evidence(NamedTuple):
    """Words of the record: `field_value[start:end] == quote`, in code points of the original value; `says` is
    the grid's wording, the shortest of terms that take the same forms."""

    field: str
    """The field, an item of a list as `tags[0]`."""
    start: int
    end: int
    quote: str
    says: str


class Vote(NamedTuple):
    """A rule that speaks for a category, with what it saw."""

    rule: str
    """Where it stands in the grid: `practices.amap`, `vocabulary.sector.food.strong` …"""
    category: str
    weight: float
    evidence: tuple[Evidence, ...]


class Reading(NamedTuple):
    """The decision on one axis (or the scope)."""

    axis: str
    category: str | None
    """The category, or nothing where the axis is undecided; then `reason` says why."""
    also: tuple[str, ...]
    """Secondary categories, the strongest first."""
    confidence: float
    """The estimated chance (0 to 1) that the category is right; 0 where undecided."""
    margin: float
    """The lead over the runner-up, as a share of both scores (0 to 1)."""
    reason: Reason | None
    scores: tuple[tuple[str, float], ...]
    """Every category that something speaks for, with its score, the highest first."""
    votes: Sequence[Vote]
    """The weightiest first; made when they are first looked at."""


class SetAside(NamedTuple):
    """A mention that counts for nothing: denied, about somebody else, or part of a longer wording of the same
    axis."""

    evidence: Evidence
    reason: Literal["denied", "somebody_else", "longer_wording"]


class LeverReason(NamedTuple):
    """One thing that called for a lever: a reading, practice, initiative, status, field or context."""

    kind: str
    name: str
    """The axis, or the kind again."""
    value: str
    confidence: float
    evidence: tuple[Evidence, ...]


class Suggestion(NamedTuple):
    """A lever that is proposed."""

    lever: str
    score: float
    """How precisely it answers: what the order of the suggestions goes by."""
    reasons: Sequence[LeverReason]
    """Made when they are first looked at."""
    answers: tuple[str, ...]
    """The stakes of this record that it answers."""


class Correction(NamedTuple):
    """What a person says of one axis of one record (or of its status), in place of what the grid reads."""

    axis: str
    category: str | None
    """The category, or nothing: the axis is to stay undecided."""
    who: str = ""
    why: str = ""
    was: str | None = None
    """What the grid reads; filled in when the record is read."""
    changed: bool = False
    """Whether the record is another one than the person saw."""


@dataclass(frozen=True, slots=True)
class GridStamp:
    """The grid that made a reading."""

    id: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Classification:
    """Everything that the grid reads in one record."""

    id: str
    grid: GridStamp
    language: str
    """`fr`, `en` …; empty where it was not known, and the terms of all languages were looked for."""
    readings: tuple[Reading, ...]
    """The scope first (where the grid has one), then the axes in their order."""
    status: str
    """`active`, `planned` or `closed`."""
    status_votes: Sequence[Vote]
    practices: tuple[str, ...]
    initiatives: tuple[str, ...]
    levers: tuple[Suggestion, ...]
    stakes: tuple[str, ...]
    set_aside: tuple[SetAside, ...]
    corrections: tuple[Correction, ...] = ()
    """What persons corrected, in the order of the readings."""

    def reading(self, axis: str) -> Reading:
        """The reading of `axis` (or `scope`). Raises KeyError for an axis that the grid has not."""
        for reading in self.readings:
            if reading.axis == axis:
                return reading
        raise KeyError(axis)


@dataclass(frozen=True, slots=True)
class Trace:
    """A condition with what became of it: the shape of the condition, leaf by leaf."""

    condition: str
    """The condition in words."""
    holds: bool | None
    """Nothing where a field is missing."""
    evidence: tuple[Evidence, ...]
    children: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """Words of the vocabulary, a rule or a practice: whether it spoke, and why."""

    rule: str
    then: tuple[tuple[str, str], ...]
    """The (axis, category) pairs that it speaks for."""
    trace: Trace


@dataclass(frozen=True, slots=True)
class LeverTrace:
    """A lever, whether it was proposed, and the conditions that failed where it was not."""

    lever: str
    proposed: bool
    failed: tuple[str, ...]
    trace: Trace


@dataclass(frozen=True, slots=True)
class Explanation:
    """A classification with the trace of every rule and lever, those that did not speak included."""

    classification: Classification
    rules: tuple[RuleTrace, ...]
    levers: tuple[LeverTrace, ...]
