"""What options of `evaluate` and `calibrate` name of a grid: a cell of a confusion table, scope categories."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

import click

from collabgrid.cli.help import metavar_in
from collabgrid.cli.options import Talk
from collabgrid.grid import SCOPE, UNDECIDED, Grid
from collabgrid.study import named_value

Command = TypeVar("Command", bound=Callable[..., Any])


def positive_option(command: Command) -> Command:
    """--positive."""
    return click.option("--positive", multiple=True, metavar="CATEGORY")(command)


def read_cell(talk: Talk, grid: Grid, given: str) -> tuple[str, str, str]:
    """The (axis, gold, read) of `AXIS:GOLD:READ`. Raises a mistake for what is not in the grid.

    GOLD may be a value that is no category, as labels may name one: `check_cell` tells when they are known.
    """
    axis, gold, read = _three_parts(talk, grid, given, "AXIS:GOLD:READ")
    own = grid.category_ids()[axis]
    return axis, named_value(gold, own), _category(talk, read, own)


def check_cell(
    talk: Talk, grid: Grid, cell: tuple[str, str, str], unknown: Collection[tuple[str, str]]
) -> None:
    """Raise a mistake where GOLD is no category of the grid, and none of the `unknown` values that labels name."""
    axis, gold, _ = cell
    own = grid.category_ids()[axis]
    if gold not in (*own, UNDECIDED) and (axis, gold) not in unknown:
        others = (value for name, value in unknown if name == axis)
        raise _not_there(talk, "--cell", gold, (*own, UNDECIDED, *others))


def read_pair(talk: Talk, grid: Grid, given: str) -> tuple[str, str, str]:
    """The (axis, category, category) of `AXIS:ONE:OTHER`. Raises a mistake for what is not in the grid."""
    axis, one, other = _three_parts(talk, grid, given, "AXIS:ONE:OTHER")
    own = grid.category_ids()[axis]
    return axis, _category(talk, one, own), _category(talk, other, own)


def read_positive(talk: Talk, grid: Grid, given: Sequence[str]) -> tuple[str, ...] | None:
    """The scope categories of --positive, or nothing. Raises a mistake for what is not in the grid."""
    known = grid.category_ids().get(SCOPE, ())
    for category in given:
        if category not in known:
            raise _not_there(talk, "--positive", category, known)
    return tuple(given) or None


def _three_parts(talk: Talk, grid: Grid, given: str, shape: str) -> tuple[str, str, str]:
    """The three parts of --cell, of which the first is an axis of the grid."""
    parts = [part.strip() for part in given.split(":")]
    if len(parts) != 3 or not all(parts):
        shape = metavar_in(talk.words, shape)
        raise talk.mistake("pair_expected", option="--cell", shape=shape, given=given)
    if parts[0] not in grid.category_ids():
        raise _not_there(talk, "--cell", parts[0], tuple(grid.category_ids()))
    return parts[0], parts[1], parts[2]


def _category(talk: Talk, given: str, known: Sequence[str]) -> str:
    """A category of the axis that a person names, or `undecided`."""
    value = named_value(given, known)
    if value not in (*known, UNDECIDED):
        raise _not_there(talk, "--cell", value, (*known, UNDECIDED))
    return value


def _not_there(talk: Talk, option: str, given: str, known: Sequence[str]) -> Exception:
    listed = ", ".join(known) or "—"
    return talk.mistake("evaluation.no_such_part", option=option, given=given, known=listed)
