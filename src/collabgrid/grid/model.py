"""The grid as a whole."""

from __future__ import annotations

from collabgrid.grid.actions import Lever, Stake
from collabgrid.grid.elsewhere import Demand, Reference
from collabgrid.grid.parts import (
    Axis,
    Example,
    Identity,
    Initiative,
    Practice,
    Rule,
    Scope,
    Vocabulary,
)
from collabgrid.grid.policy import Policy
from collabgrid.grid.texts import GridModel, TermsTable


class SwitchOff(GridModel):
    """What of the extended grid is not wanted."""

    terms: tuple[str, ...] = ()
    """Words of the vocabulary, as the extended grid writes them."""
    rules: tuple[str, ...] = ()
    """Ids of rules."""
    practices: tuple[str, ...] = ()
    """Ids of practices."""
    initiatives: tuple[str, ...] = ()
    """Ids of initiatives."""
    levers: tuple[str, ...] = ()
    """Ids of levers."""
    stakes: tuple[str, ...] = ()
    """Ids of stakes."""
    references: tuple[str, ...] = ()
    """Ids of references."""
    demands: tuple[str, ...] = ()
    """Ids of demands."""
    examples: tuple[str, ...] = ()
    """Ids of examples."""


class Lineage(GridModel):
    """The grid that an extension started from."""

    id: str
    """Its id."""
    version: str
    """Its version."""
    digest: str
    """The digest of its content."""


class Grid(GridModel):
    """A reading grid: its axes, the words and rules that speak for their categories, and what can be done."""

    grid: Identity
    """Who the grid is."""
    extends: str | None = None
    """The grid that this one starts from."""
    based_on: Lineage | None = None
    """Written by the canonical dump: the grid that was extended."""
    scope: Scope | None = None
    """The question asked before the axes."""
    axes: tuple[Axis, ...] = ()
    """The axes, in the order of display."""
    policy: Policy = Policy()
    """Strengths, thresholds, and which axis takes several values."""
    vocabulary: Vocabulary = Vocabulary()
    """Words by axis, category and strength."""
    lists: TermsTable = ()
    """Words by a name of their own, for conditions to look for with `list`."""
    rules: tuple[Rule, ...] = ()
    """Conditions that speak for categories."""
    practices: tuple[Practice, ...] = ()
    """Recognised practices and their usual reading."""
    initiatives: tuple[Initiative, ...] = ()
    """Well-known initiatives and their reading."""
    levers: tuple[Lever, ...] = ()
    """What a public actor can do."""
    stakes: tuple[Stake, ...] = ()
    """Risks and opportunities of what was read."""
    references: tuple[Reference, ...] = ()
    """Published figures of elsewhere, to lay a territory beside."""
    demands: tuple[Demand, ...] = ()
    """What public actors expect of initiatives."""
    examples: tuple[Example, ...] = ()
    """Records with the expected reading."""
    switch_off: SwitchOff | None = None
    """With `extends` (or `based_on`): what of that grid is not wanted."""

    def category_ids(self) -> dict[str, tuple[str, ...]]:
        """The category ids of the scope (under `scope`, where there is one) and of every axis, in order."""
        found = {"scope": tuple(c.id for c in self.scope.categories)} if self.scope else {}
        return found | {axis.id: tuple(c.id for c in axis.categories) for axis in self.axes}


ITEM_PARTS = ("rules", "practices", "initiatives", "levers", "stakes", "references", "demands", "examples")
