"""What a grid says: its models, and the way from YAML text to them and back."""

from collabgrid.grid.actions import Lever, LeverExample, Stake
from collabgrid.grid.conditions import SCOPE, STATUS, STATUSES, AtLeast, Condition, Then, Vote
from collabgrid.grid.dump import digest_grid, dump_grid, plain_grid
from collabgrid.grid.elsewhere import Demand, Opposition, Reference, ReferenceFigure
from collabgrid.grid.links import UNDECIDED
from collabgrid.grid.load import Files, GridError, LoadedGrid, Resolver, decode_texts, load_grid
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
    "decode_texts",
    "digest_grid",
    "dump_grid",
    "grid_schema",
    "is_acronym",
    "load_grid",
    "plain_grid",
    "reading_order",
]
