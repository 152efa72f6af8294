"""Levers counted by phase, effort and posture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple, get_args

from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report.diagnosis import Diagnosis, LeverFigure

_KINDS: Final[tuple[tuple[str, tuple[str, ...], Callable[[LeverFigure], tuple[str, ...]]], ...]] = (
    ("phase", get_args(Phase), lambda lever: lever.phases),
    ("level", get_args(Level), lambda lever: (lever.effort,)),
    ("posture", get_args(Posture), lambda lever: (lever.posture,)),
)


class LeverGroup(NamedTuple):
    """Levers of one phase, effort or posture."""

    kind: str
    """`phase`, `level` (of effort) or `posture`: what the words of `value` are found under."""
    value: str
    levers: tuple[LeverFigure, ...]
    """The one that serves most initiatives first."""
    serves: int
    """Initiatives that one of them serves at least."""


def group_levers(diagnosis: Diagnosis) -> tuple[LeverGroup, ...]:
    """The groups that hold a lever, by kind, in the order of the format. A lever of two phases is in both."""
    found = []
    for kind, values, own in _KINDS:
        for value in values:
            levers = tuple(lever for lever in diagnosis.levers if value in own(lever))
            if levers:
                served = {key for lever in levers for key in lever.initiatives}
                found.append(LeverGroup(kind, value, levers, len(served)))
    return tuple(found)
