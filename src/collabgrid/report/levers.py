"""The levers catalogue, and what a set of records calls for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from collabgrid.engine import Classification, LeverReason
from collabgrid.grid import Lever
from collabgrid.report.lever_lines import reason_text
from collabgrid.report.readings import name_of
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.view import View

LEVELS = ("low", "medium", "high")
_MOST_NAMES = 6


class Serves(NamedTuple):
    """What a lever would do for a set of records."""

    lever: Lever
    names: tuple[str, ...]
    """The initiatives that it serves, in the order of the records."""
    ids: tuple[str, ...]
    reason: LeverReason
    """The strongest reason for which it is proposed to one of them."""


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


def serve_records(
    view: View, levers: Sequence[Lever], results: Iterable[tuple[Mapping[str, Any], Classification]]
) -> tuple[Serves, ...]:
    """What each of the levers would do for the records; those that serve most of them first."""
    wanted = {lever.id: lever for lever in levers}
    names: dict[str, list[str]] = {}
    ids: dict[str, list[str]] = {}
    best: dict[str, tuple[float, LeverReason]] = {}
    for record, result in results:
        for each in result.levers:
            if each.lever not in wanted:
                continue
            names.setdefault(each.lever, []).append(name_of(view, record, result.id))
            ids.setdefault(each.lever, []).append(result.id)
            reason = max(each.reasons, key=_strength, default=None)
            if reason is not None and (each.lever not in best or each.score > best[each.lever][0]):
                best[each.lever] = (each.score, reason)
    found = [
        Serves(wanted[name], tuple(names[name]), tuple(ids[name]), best[name][1])
        for name in names
        if name in best
    ]
    return tuple(
        sorted(found, key=lambda serves: (-len(serves.ids), -best[serves.lever.id][0], serves.lever.id))
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


def render_portfolio(view: View, portfolio: Sequence[Serves]) -> str:
    """The levers that a set of records calls for, as a table: how many each serves, why, and which."""
    if not portfolio:
        return view.words.say("no_such_lever") + "\n"
    say = view.words.say
    columns = [
        Column(say("serves"), 4, right=True),
        Column(say("lever"), 24),
        Column(say("strongest"), 20),
        Column(say("serves_whom"), 20, gives_way=True),
    ]
    rows = []
    for each in portfolio:
        names = ", ".join(each.names[:_MOST_NAMES]) + (", …" if len(each.names) > _MOST_NAMES else "")
        reason = reason_text(view, each.reason, with_quotes=False)
        rows.append(
            [
                Cell(str(len(each.ids)), ("bold",)),
                Cell(view.text(each.lever.label)),
                Cell(reason),
                Cell(names),
            ]
        )
    return render_table(columns, rows, view.width, view.paint)


def _cells(view: View, lever: Lever) -> tuple[str, ...]:
    return (
        view.text(lever.label),
        view.choice("family", lever.family),
        view.choice("posture", lever.posture),
        ", ".join(view.choice("phase", each) for each in lever.phases),
        view.choice("level", lever.effort),
        view.choice("level", lever.cost),
    )


def _strength(reason: LeverReason) -> tuple[bool, float]:
    """What was recognised outright goes before a reading; then the surer reading."""
    return reason.kind in ("practice", "initiative"), reason.confidence
