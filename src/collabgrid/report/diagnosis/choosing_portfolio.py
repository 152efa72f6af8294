"""A portfolio of levers under a stated effort: each one chosen adds most, for its effort, to those before it."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report.diagnosis.actions import LeverFigure, Portfolio, PortfolioLine
from collabgrid.report.diagnosis.sheets import Sheet

POINTS: Final = {"low": 1, "medium": 2, "high": 3}
"""What a lever of each effort spends."""
USUAL_BUDGET: Final = 10

Need = tuple[str, str]
"""(initiative, stake) is to be answered; (initiative, "") is to be served at all."""


class Wish(NamedTuple):
    """What a portfolio may hold."""

    max_effort: Level | None = None
    """The most effort of one lever."""
    phase: Phase | None = None
    posture: Posture | None = None
    budget: int = USUAL_BUDGET
    """Points of effort to be spent at most: 1 for a lever of low effort, 2 for medium, 3 for high."""


def choose_portfolio(wish: Wish, levers: Sequence[LeverFigure], sheets: Sequence[Sheet]) -> Portfolio:
    """The levers that meet most needs for their effort, one after the other, until the budget is spent or no
    lever adds anything.

    The needs: each initiative is to be served by one lever, and each of its stakes answered by one. Taking the best
    next one each time is a good choice, not proven the best there is; it says why each lever is there.
    """
    allowed = [lever for lever in levers if _is_allowed(lever, wish)]
    needs = _needs_met(allowed, sheets)
    chosen = _choose(allowed, needs, wish.budget)
    lines = _lines(chosen, needs)
    servable = {key for own in needs.values() for key, stake in own if not stake}
    return Portfolio(
        max_effort=wish.max_effort,
        phase=wish.phase,
        posture=wish.posture,
        budget=wish.budget,
        spent=sum(line.points for line in lines),
        lines=lines,
        needs=len(set().union(*needs.values())),
        served=lines[-1].served if lines else 0,
        servable=len(servable),
        without_lever=tuple(sheet.key for sheet in sheets if sheet.key not in servable),
    )


def _is_allowed(lever: LeverFigure, wish: Wish) -> bool:
    return (
        (wish.max_effort is None or POINTS[lever.effort] <= POINTS[wish.max_effort])
        and (wish.phase is None or wish.phase in lever.phases)
        and (wish.posture is None or lever.posture == wish.posture)
    )


def _needs_met(levers: Sequence[LeverFigure], sheets: Sequence[Sheet]) -> dict[str, set[Need]]:
    """What each lever would meet."""
    stakes = {sheet.key: set(sheet.stakes) for sheet in sheets}
    met: dict[str, set[Need]] = {}
    for lever in levers:
        own = met.setdefault(lever.id, set())
        for key in lever.initiatives:
            own.add((key, ""))
            own.update((key, stake) for stake in lever.answers if stake in stakes[key])
    return met


def _choose(levers: Sequence[LeverFigure], needs: dict[str, set[Need]], budget: int) -> list[LeverFigure]:
    """The levers in the order of choice.

    What a lever adds never grows as others are chosen, so only those at the top of the heap are looked at again.
    """
    heap = [(-len(needs[lever.id]) / POINTS[lever.effort], i) for i, lever in enumerate(levers)]
    heapq.heapify(heap)
    met: set[Need] = set()
    chosen: list[LeverFigure] = []
    left = budget
    while heap:
        promised, place = heapq.heappop(heap)
        lever = levers[place]
        points = POINTS[lever.effort]
        if points > left:
            continue
        gain = -len(needs[lever.id] - met) / points
        if gain == 0:
            continue
        if gain > promised and heap and (gain, place) > heap[0]:
            heapq.heappush(heap, (gain, place))
            continue
        chosen.append(lever)
        met |= needs[lever.id]
        left -= points
    return chosen


def _lines(chosen: Sequence[LeverFigure], needs: dict[str, set[Need]]) -> tuple[PortfolioLine, ...]:
    met: set[Need] = set()
    served = 0
    lines = []
    for lever in chosen:
        added = needs[lever.id] - met
        met |= added
        newly = tuple(key for key in lever.initiatives if (key, "") in added)
        served += len(newly)
        answered = Counter(stake for _, stake in added if stake)
        ranked = tuple(sorted(answered.items(), key=lambda pair: (-pair[1], pair[0])))
        lines.append(PortfolioLine(lever.id, POINTS[lever.effort], newly, ranked, served, len(met)))
    return tuple(lines)
