"""What a grid says: its models, and the way from YAML text to them and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collabgrid.deferred import names_of

if TYPE_CHECKING:
    from collabgrid.grid.actions import Lever, LeverExample, Stake
    from collabgrid.grid.conditions import AtLeast, Condition, Then, Vote
    from collabgrid.grid.dump import digest_grid, dump_grid, plain_grid
    from collabgrid.grid.elsewhere import Demand, Opposition, Reference, ReferenceFigure
    from collabgrid.grid.load import (
        Files,
        GridError,
        LoadedGrid,
        Resolver,
        load_grid,
        load_nodes,
    )
    from collabgrid.grid.model import Grid, Lineage, SwitchOff
    from collabgrid.grid.order import reading_order
    from collabgrid.grid.parts import (
        Axis,
        Category,
        Example,
        Identity,
        Initiative,
        Practice,
        Rule,
        Scope,
        Source,
        Vocabulary,
        WordGroup,
    )
    from collabgrid.grid.policy import ConfidenceFit, DecisionPolicy, LeverPolicy, Policy, Strengths
    from collabgrid.grid.reserved import SCOPE, STATUS, STATUSES, UNDECIDED
    from collabgrid.grid.schema import grid_schema
    from collabgrid.grid.terms import SMALL_WORDS, is_acronym
    from collabgrid.grid.texts import ANY_LANGUAGE, LocalText, Terms

__all__ = [
    "ANY_LANGUAGE",
    "SCOPE",
    "SMALL_WORDS",
    "STATUS",
    "STATUSES",
    "UNDECIDED",
    "AtLeast",
    "Axis",
    "Category",
    "Condition",
    "ConfidenceFit",
    "DecisionPolicy",
    "Demand",
    "Example",
    "Files",
    "Grid",
    "GridError",
    "Identity",
    "Initiative",
    "Lever",
    "LeverExample",
    "LeverPolicy",
    "Lineage",
    "LoadedGrid",
    "LocalText",
    "Opposition",
    "Policy",
    "Practice",
    "Reference",
    "ReferenceFigure",
    "Resolver",
    "Rule",
    "Scope",
    "Source",
    "Stake",
    "Strengths",
    "SwitchOff",
    "Terms",
    "Then",
    "Vocabulary",
    "Vote",
    "WordGroup",
    "digest_grid",
    "dump_grid",
    "grid_schema",
    "is_acronym",
    "load_grid",
    "load_nodes",
    "plain_grid",
    "reading_order",
]

__getattr__ = names_of(
    __name__,
    {
        "collabgrid.grid.actions": (
            "Lever",
            "LeverExample",
            "Stake",
        ),
        "collabgrid.grid.reserved": ("SCOPE", "STATUS", "STATUSES", "UNDECIDED"),
        "collabgrid.grid.conditions": (
            "AtLeast",
            "Condition",
            "Then",
            "Vote",
        ),
        "collabgrid.grid.dump": (
            "digest_grid",
            "dump_grid",
            "plain_grid",
        ),
        "collabgrid.grid.elsewhere": (
            "Demand",
            "Opposition",
            "Reference",
            "ReferenceFigure",
        ),
        "collabgrid.grid.load": (
            "Files",
            "GridError",
            "LoadedGrid",
            "Resolver",
            "load_grid",
            "load_nodes",
        ),
        "collabgrid.grid.model": (
            "Grid",
            "Lineage",
            "SwitchOff",
        ),
        "collabgrid.grid.order": ("reading_order",),
        "collabgrid.grid.parts": (
            "Axis",
            "Category",
            "Example",
            "Identity",
            "Initiative",
            "Practice",
            "Rule",
            "Scope",
            "Source",
            "Vocabulary",
            "WordGroup",
        ),
        "collabgrid.grid.policy": (
            "ConfidenceFit",
            "DecisionPolicy",
            "LeverPolicy",
            "Policy",
            "Strengths",
        ),
        "collabgrid.grid.schema": ("grid_schema",),
        "collabgrid.grid.terms": (
            "SMALL_WORDS",
            "is_acronym",
        ),
        "collabgrid.grid.texts": (
            "ANY_LANGUAGE",
            "LocalText",
            "Terms",
        ),
    },
)
