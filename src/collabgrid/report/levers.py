"""The levers catalogue: which of the grid's levers meet a wish, as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from collabgrid.grid import Lever
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.view import View

LEVELS = ("low", "medium", "high")


def choose_levers(
    levers: Iterable[Lever],
    *,
    phase: str | None = None,
    posture: str | None = None,
    max_effort: str | None = None,
    context: Mapping[str, str] | None = None,
) -> tuple[Lever, ...]:
    """The levers of this phase and posture, of this effort at most, and not for other territories only."""
    return tuple(
        lever
        for lever in levers
        if (phase is None or phase in lever.phases)
        and (posture is None or lever.posture == posture)
        and (max_effort is None or LEVELS.index(lever.effort) <= LEVELS.index(max_effort))
        and all(context.get(name, values[0]) in values for name, values in lever.contexts if context)
    )


def render_catalogue(view: View, levers: Sequence[Lever]) -> str:
    """The levers as a table: label, family, posture, phases, effort and cost."""
    if not levers:
        return view.words.say("no_such_lever") + "\n"
    say = view.words.say
    columns = [
        Column(say("lever"), 24),
        Column(say("family"), 12),
        Column(say("posture"), 10),
        Column(say("phases"), 10),
        Column(say("effort"), 6),
        Column(say("cost"), 6),
    ]
    rows = [[Cell(text) for text in _cells(view, lever)] for lever in levers]
    table = render_table(columns, rows, view.width, view.paint)
    return f"{table}{view.words.count('lever_count', len(levers))}. {say('estimates_note')}\n"


def _cells(view: View, lever: Lever) -> tuple[str, ...]:
    return (
        view.text(lever.label),
        view.choice("family", lever.family),
        view.choice("posture", lever.posture),
        ", ".join(view.choice("phase", each) for each in lever.phases),
        view.choice("level", lever.effort),
        view.choice("level", lever.cost),
    )
