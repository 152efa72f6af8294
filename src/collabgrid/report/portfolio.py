"""What a set of records calls for, in a terminal: levers with whom they serve, a portfolio, the tensions it holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.report.axes import indented
from collabgrid.report.diagnosis import Diagnosis, LeverFigure, Wish, meets_wish
from collabgrid.report.exports.action_tables import cause_line
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.values import plain_value
from collabgrid.report.view import View

_MOST_NAMES = 6


def render_portfolio(view: View, diagnosis: Diagnosis) -> str:
    """The levers that meet the wish of the portfolio, the portfolio itself, and its tensions.

    Each lever shows how many initiatives it serves, what called for it most often, and which.
    """
    levers = _wished(diagnosis)
    if not levers:
        return view.words.say("no_such_lever") + "\n"
    parts = [_levers(view, diagnosis, levers), _portfolio(view, diagnosis)]
    tensions = "\n".join(_tensions(view, diagnosis))
    return "\n".join([*parts, *([tensions + "\n"] if tensions else [])])


def plain_portfolio(view: View, diagnosis: Diagnosis) -> dict[str, Any]:
    """The same as plain values for JSON, with the ids of the records."""
    language = view.language
    return {
        "levers": [
            {
                "id": lever.id,
                "label": lever.label.in_language(language),
                "serves": len(lever.initiatives),
                "ids": list(lever.initiatives),
                "effort": lever.effort,
                "reasons": [plain_value(cause) for cause in lever.causes],
                "answers": list(lever.answers),
            }
            for lever in _wished(diagnosis)
        ],
        "portfolio": plain_value(diagnosis.portfolio),
        "tensions": [plain_value(tension) for tension in diagnosis.tensions],
    }


def _wished(diagnosis: Diagnosis) -> list[LeverFigure]:
    """The levers that the portfolio may hold."""
    portfolio = diagnosis.portfolio
    wish = Wish(portfolio.max_effort, portfolio.phase, portfolio.posture)
    return [lever for lever in diagnosis.levers if meets_wish(lever, wish)]


def _levers(view: View, diagnosis: Diagnosis, levers: Sequence[LeverFigure]) -> str:
    say = view.words.say
    columns = [
        Column(say("serves"), 4, right=True),
        Column(say("lever"), 24),
        Column(say("effort"), 6),
        Column(say("causes"), 20),
        Column(say("serves_whom"), 20, gives_way=True),
    ]
    names = {sheet.key: sheet.name or sheet.key for sheet in diagnosis.sheets}
    rows = []
    for lever in levers:
        listed = ", ".join(names[key] for key in lever.initiatives[:_MOST_NAMES])
        more = ", …" if len(lever.initiatives) > _MOST_NAMES else ""
        rows.append(
            [
                Cell(str(len(lever.initiatives)), ("bold",)),
                Cell(lever.label.in_language(view.language)),
                Cell(view.choice("level", lever.effort)),
                Cell(cause_line(lever, view.words, 2)),
                Cell(listed + more),
            ]
        )
    return render_table(columns, rows, view.width, view.paint)


def _portfolio(view: View, diagnosis: Diagnosis) -> str:
    """The portfolio as a table, with what it spends and how many it serves above it."""
    say, portfolio = view.words.say, diagnosis.portfolio
    head = say(
        "portfolio_head",
        spent=portfolio.spent,
        budget=portfolio.budget,
        served=portfolio.served,
        counted=diagnosis.counts.counted,
    )
    columns = [
        Column(say("column.points"), 6, right=True),
        Column(say("lever"), 24),
        Column(say("column.newly_served"), 6, right=True),
        Column(say("answers"), 20, gives_way=True),
    ]
    labels = {lever.id: lever.label for lever in diagnosis.levers}
    stakes = {stake.id: stake.label.in_language(view.language) for stake in diagnosis.stakes}
    rows = [
        [
            Cell(str(line.points)),
            Cell(labels[line.lever].in_language(view.language)),
            Cell(str(len(line.newly_served))),
            Cell(", ".join(stakes[stake] for stake, _ in line.newly_answered)),
        ]
        for line in portfolio.lines
    ]
    table = render_table(columns, rows, view.width, view.paint) if rows else ""
    return f"{view.paint(head, 'bold')}\n{table}"


def _tensions(view: View, diagnosis: Diagnosis) -> Iterator[str]:
    """What pulls apart: a line for each pair of demands, and why."""
    labels = {demand.id: demand.label.in_language(view.language) for demand in diagnosis.demands}
    if diagnosis.tensions:
        yield view.paint(view.words.say("table.tensions"), "bold")
    for each in diagnosis.tensions:
        pair = f"{labels[each.one]} ↔ {labels[each.other]} ({len(each.initiatives)})"
        text = view.words.colon(pair, each.text.in_language(view.language))
        yield from indented(view, text, "  ")
