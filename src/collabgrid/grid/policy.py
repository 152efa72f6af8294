"""How votes become decisions: strengths, thresholds, confidence."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from collabgrid.grid.conditions import Condition, Strength
from collabgrid.grid.texts import GridModel, Table

Share = Annotated[float, Field(ge=0, le=1)]
Weight = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
WeightTable = Annotated[tuple[tuple[str, Weight], ...], Table(Weight)]
DEFAULT = "default"


class Strengths(GridModel):
    """The weight of each strength."""

    weak: Weight = 1.0
    """The weight of `weak`."""
    usual: Weight = 2.0
    """The weight of `usual`."""
    strong: Weight = 4.0
    """The weight of `strong`."""
    decisive: Weight = 12.0
    """The weight of `decisive`."""


class DecisionPolicy(GridModel):
    """How one axis is decided; what is not given is taken from `default`."""

    threshold: Weight | None = None
    """The least score of a decision."""
    margin: Share | None = None
    """The least lead over the runner-up, as a share of both scores (0 to 1)."""
    also: Count | None = None
    """How many secondary values at most."""
    also_ratio: Share | None = None
    """The least score of a secondary value, as a share of the first one's."""
    ties: Literal["abstain", "first"] | None = None
    """What happens below the margin: no decision, or the category that the record names first."""


class ConfidenceFit(GridModel):
    """How sure a decision is, fitted on labelled records.

    Confidence = 1 / (1 + exp(-(intercept + score·log(1 + s) + share·p + margin·m))) for the winner's score s,
    its share p of all scores and its margin m.
    """

    intercept: float
    """The constant term."""
    score: float
    """The weight of the logarithm of one plus the winner's score."""
    share: float
    """The weight of the winner's share of all scores of the axis."""
    margin: float
    """The weight of the margin over the runner-up."""


class LeverPolicy(GridModel):
    """When levers are proposed, and how many."""

    when: Condition | None = None
    """What must hold before any lever is proposed."""
    most: Count = 10
    """How many levers are proposed at most."""


class Policy(GridModel):
    """Strengths, thresholds, and which axis takes several values."""

    strengths: Strengths = Strengths()
    """The weight of each strength."""
    practice: Strength = "strong"
    """The strength of a practice's reading."""
    initiative: Strength = "decisive"
    """The strength of an initiative's reading where the record's name or web address is its own."""
    mention: Strength = "usual"
    """The strength of an initiative's reading where the text mentions it."""
    repeat: Share = 0.5
    """What each further word of the same cell adds, as a share of the one before."""
    fields: WeightTable = (("name", 1.5), ("description", 1.0), ("tags", 1.0))
    """The text fields where terms are looked for, each with the weight of a word found there."""
    decisions: Annotated[tuple[tuple[str, DecisionPolicy], ...], Table(DecisionPolicy)] = ()
    """How axes are decided: `default`, and by axis what differs."""
    confidence: Annotated[tuple[tuple[str, ConfidenceFit], ...], Table(ConfidenceFit)] = ()
    """How sure a decision is: `default`, and by axis what differs."""
    levers: LeverPolicy = LeverPolicy()
    """When levers are proposed."""

    def decision_of(self, axis: str) -> DecisionPolicy:
        """The complete policy of `axis`: its own values, else those of `default`, else the built-in ones."""
        table = dict(self.decisions)
        values = dict(BUILT_IN_DECISION)
        for own in (table.get(DEFAULT), table.get(axis)):
            if own is not None:
                values |= own.model_dump(exclude_none=True)
        return DecisionPolicy.model_validate(values)

    def confidence_of(self, axis: str) -> ConfidenceFit:
        """The confidence fit of `axis`, else that of `default`, else the built-in one."""
        table = dict(self.confidence)
        return table.get(axis) or table.get(DEFAULT) or BUILT_IN_CONFIDENCE


BUILT_IN_DECISION: dict[str, float | int | str] = {
    "threshold": 2.0,
    "margin": 0.1,
    "also": 0,
    "also_ratio": 0.5,
    "ties": "abstain",
}
BUILT_IN_CONFIDENCE = ConfidenceFit(intercept=-2.0, score=1.0, share=1.0, margin=1.0)
