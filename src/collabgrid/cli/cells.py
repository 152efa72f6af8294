"""What options of `evaluate` and `calibrate` name of a grid: a cell of a confusion table, scope categories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from collabgrid.cli.options import Talk
from collabgrid.grid import SCOPE, UNDECIDED, Grid
from collabgrid.study import named_value

Command = TypeVar("Command", bound=Callable[..., Any])


def positive_option(command: Command) -> Command:
    """--positive."""
    return click.option(
        "--positive",
        multiple=True,
        metavar="CATEGORY",
        help="A scope category that belongs to the field; by default those for which the grid proposes levers. "
        "Repeatable.",
    )(command)


def read_cell(talk: Talk, grid: Grid, given: str) -> tuple[str, str, str]:
    """The (axis, gold, read) of `AXIS:GOLD:READ`. Raises a mistake for what is not in the grid.

    GOLD may be a value that is no category, as labels may name one.
    """
    parts = [part.strip() for part in given.split(":")]
    if len(parts) != 3 or not all(parts):
        raise talk.mistake("pair_expected", option="--cell", shape="AXIS:GOLD:READ", given=given)
    axis, gold, read = parts
    axes = grid.category_ids()
    if axis not in axes:
        raise _not_there(talk, "--cell", axis, tuple(axes))
    read = named_value(read, axes[axis])
    if read not in (*axes[axis], UNDECIDED):
        raise _not_there(talk, "--cell", read, (*axes[axis], UNDECIDED))
    return axis, named_value(gold, axes[axis]), read


def read_positive(talk: Talk, grid: Grid, given: Sequence[str]) -> tuple[str, ...] | None:
    """The scope categories of --positive, or nothing. Raises a mistake for what is not in the grid."""
    known = grid.category_ids().get(SCOPE, ())
    for category in given:
        if category not in known:
            raise _not_there(talk, "--positive", category, known)
    return tuple(given) or None


def _not_there(talk: Talk, option: str, given: str, known: Sequence[str]) -> Exception:
    listed = ", ".join(known) or "—"
    return talk.mistake("evaluation.no_such_part", option=option, given=given, known=listed)
