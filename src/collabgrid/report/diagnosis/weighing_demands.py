"""What public actors expect, held against the initiatives and the portfolio; where two demands pull apart."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from collabgrid.grid import Demand, Grid
from collabgrid.report.diagnosis.actions import DemandFigure, LeverFigure, Portfolio, Tension
from collabgrid.report.diagnosis.choosing_portfolio import POINTS
from collabgrid.report.diagnosis.sheets import Sheet
from collabgrid.report.diagnosis.wording import Text, bilingual, cite_all


def weigh_demands(
    grid: Grid, sheets: Sequence[Sheet], levers: Sequence[LeverFigure], portfolio: Portfolio
) -> tuple[DemandFigure, ...]:
    """Each demand of the grid: who promises it, who threatens it, which chosen levers serve and strain it."""
    chosen = {line.lever for line in portfolio.lines}
    held = [lever for lever in levers if lever.id in chosen]
    return tuple(_weigh(demand, sheets, held) for demand in grid.demands)


def find_tensions(grid: Grid, demands: Sequence[DemandFigure]) -> tuple[Tension, ...]:
    """Pairs of demands of which the grid says that they pull apart, where they do so here: a chosen lever serves
    one and strains the other, or an initiative promises one and threatens the other. The widest come first."""
    figures = {demand.id: demand for demand in demands}
    found = [
        _tension(figures[demand.id], figures[other.demand], bilingual(other.text))
        for demand in grid.demands
        for other in demand.against
        if other.demand in figures
    ]
    held = [each for each in found if each.levers or each.initiatives]
    return tuple(sorted(held, key=lambda each: -len(each.initiatives) - len(each.levers)))


def _weigh(demand: Demand, sheets: Sequence[Sheet], held: Sequence[LeverFigure]) -> DemandFigure:
    stakes = {*demand.promised_by, *demand.threatened_by}
    return DemandFigure(
        id=demand.id,
        label=bilingual(demand.label),
        text=bilingual(demand.text),
        promised=_raising(sheets, demand.promised_by),
        threatened=_raising(sheets, demand.threatened_by),
        served_by=tuple(lever.id for lever in held if stakes.intersection(lever.answers)),
        strained_by=tuple(
            lever.id
            for lever in held
            if demand.most_cost is not None and POINTS[lever.cost] > POINTS[demand.most_cost]
        ),
        sources=cite_all(demand.sources),
    )


def _raising(sheets: Sequence[Sheet], stakes: Collection[str]) -> tuple[str, ...]:
    return tuple(sheet.key for sheet in sheets if not set(stakes).isdisjoint(sheet.stakes))


def _tension(one: DemandFigure, other: DemandFigure, text: Text) -> Tension:
    levers = _both(one.served_by, other.strained_by) + _both(other.served_by, one.strained_by)
    initiatives = _both(one.promised, other.threatened) + _both(other.promised, one.threatened)
    return Tension(one.id, other.id, text, tuple(dict.fromkeys(levers)), tuple(dict.fromkeys(initiatives)))


def _both(some: Sequence[str], others: Collection[str]) -> tuple[str, ...]:
    known = set(others)
    return tuple(each for each in some if each in known)
