"""What a grid becomes when it is compiled: all that reading a record needs, and nothing of the grid's models, so that
it can be kept and taken up again by a process that never loads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from collabgrid.engine.conditions import Node
from collabgrid.engine.facts import Triggers
from collabgrid.engine.index import NeedsIndex
from collabgrid.engine.kept_items import KeptItems
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.number_rows import NumberRows, NumberSets
from collabgrid.engine.values import FieldWants
from collabgrid.grid.reserved import UNDECIDED


class CompiledVote(NamedTuple):
    """What a rule speaks for, with the weight of its strength."""

    axis: str
    category: str
    weight: float


class CompiledRule(NamedTuple):
    """Words, a rule or a practice: a condition and its votes."""

    name: str
    node: Node
    votes: tuple[CompiledVote, ...]
    gathers: bool
    """Whether each further term adds to the weight (words of the vocabulary)."""
    practice: str | None
    lacking: tuple[Node, ...] = ()
    """The conditions inside it that may lack a field."""

    @property
    def answers(self) -> frozenset[str]:
        """The axes that it speaks for a category of."""
        return frozenset(vote.axis for vote in self.votes if vote.category != UNDECIDED)


class CompiledInitiative(NamedTuple):
    """A well-known initiative: its exception, and its votes where it is the record itself and where it is
    only mentioned."""

    id: str
    exception: Node | None
    own: tuple[CompiledVote, ...]
    mentioned: tuple[CompiledVote, ...]
    capitals: bool
    names: tuple[str, ...]
    sites: tuple[str, ...]
    practices: tuple[str, ...]
    stage: int
    """The number of the stage that it votes in."""


class CompiledLever(NamedTuple):
    """A lever or a stake with its condition."""

    id: str
    node: Node
    contexts: tuple[tuple[str, tuple[str, ...]], ...]
    answers: tuple[str, ...]


class Stage(NamedTuple):
    """Axes that are decided together, and the rules that are asked before."""

    axes: tuple[str, ...]
    first: int
    """The number of its first rule."""
    after: int
    """The number after that of its last rule."""


class Decision(NamedTuple):
    """How one axis is decided (see `DecisionPolicy`)."""

    threshold: float
    margin: float
    also: int
    also_ratio: float
    ties: Literal["abstain", "first"]


class Fit(NamedTuple):
    """How sure a decision on one axis is (see `ConfidenceFit`)."""

    intercept: float
    score: float
    share: float
    margin: float


@dataclass(frozen=True, slots=True)
class CompiledGrid:
    """Everything of a grid that reading a record needs."""

    text_fields: tuple[tuple[str, float], ...]
    """The fields where terms are looked for, each with its weight."""
    axis_order: tuple[str, ...]
    """The scope, where there is one, and the axes."""
    lexicon: Lexicon
    rules: KeptItems[CompiledRule]
    """Those of the first stage first."""
    stages: tuple[Stage, ...]
    initiatives: KeptItems[CompiledInitiative]
    by_name: Mapping[str, tuple[int, ...]]
    """The initiatives by their names."""
    by_site: Mapping[str, tuple[int, ...]]
    """The initiatives by the hosts of their web addresses."""
    levers: KeptItems[CompiledLever]
    stakes: KeptItems[CompiledLever]
    lever_gate: Node | None
    """What must hold before any lever is proposed."""
    levers_know_only: bool
    """Whether levers and stakes go by readings, practices and the like alone, not by the record itself."""
    lever_contexts: tuple[str, ...]
    """What of the territory they go by."""
    most_levers: int
    """How many levers are proposed at most."""
    repeat: float
    """What each further term of a gathering rule adds, as a share of the one before."""
    decisions: Mapping[str, Decision]
    confidence: Mapping[str, Fit]
    terms_conditions: int
    """How many conditions look for terms."""
    leaves_of: NumberRows
    """For each wording the numbers of the conditions that look for it."""
    wordings_of: NumberSets
    """For each condition the wordings that it looks for."""
    words_of: NumberRows
    """For each wording the rules of the vocabulary that it is a word of."""
    wants: Mapping[str, FieldWants]
    """What is looked for in the values of fields before conditions are asked, by the field."""
    wants_of_blocks: Mapping[str, FieldWants]
    """The same with what conditions of one record look for themselves: in a block, all is found at once."""
    index: NeedsIndex
    """Finds the rules that may speak, stage by stage, but for those of the vocabulary; in its last part the conditions
    that may lack a field, numbered on from the rules."""
    lever_index: NeedsIndex
    stake_index: NeedsIndex
    lacking: tuple[tuple[int, int], ...]
    """The conditions that may lack a field: the number of the rule that each is part of, and its place among those of
    the rule."""
    lacking_ways: Mapping[str, int]
    """For each axis those of its rules, to choose among in the last part of the index."""
    field_triggers: Triggers
    """What those may hold by that are fields."""
