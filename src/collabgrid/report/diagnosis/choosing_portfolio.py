"""A portfolio of levers under a stated effort: each one chosen adds most, for its effort, to those before it."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report.diagnosis.actions import LeverFigure, Portfolio, PortfolioLine
from collabgrid.report.diagnosis.sheets import Sheet

POINTS: Final = {"low": 1, "medium": 2, "high": 3}
"""What a lever of each effort spends."""
USUAL_BUDGET: Final = 10

_STAKES_WEIGH: Final = 0.5
"""What the answers to all stakes of an initiative count, where being served by its best lever counts 1."""

Need = tuple[str, str]
"""(initiative, stake) is to be answered; (initiative, "") is to be served at all."""
Worth = dict[Need, float]
"""What a lever brings to each need that it meets."""


class Wish(NamedTuple):
    """What a portfolio may hold."""

    max_effort: Level | None = None
    """The most effort of one lever."""
    phase: Phase | None = None
    posture: Posture | None = None
    budget: int = USUAL_BUDGET
    """Points of effort to be spent at most: 1 for a lever of low effort, 2 for medium, 3 for high."""


def choose_portfolio(wish: Wish, levers: Sequence[LeverFigure], sheets: Sequence[Sheet]) -> Portfolio:
    """The levers that bring most for their effort, one after the other, until the budget is spent or none adds
    anything.

    An initiative is served as well as the best of the chosen levers in its own list serves it: 1 for the first
    there, a half for the second, a third for the third …; the answers to its stakes count a half together. Taking
    the best next lever each time is a good choice, not proven the best there is; it says why each lever is there.
    """
    allowed = [lever for lever in levers if meets_wish(lever, wish)]
    worth = _worth_of(allowed, sheets)
    lines = _lines(_choose(allowed, worth, wish.budget), worth)
    servable = {key for own in worth.values() for key, stake in own if not stake}
    return Portfolio(
        max_effort=wish.max_effort,
        phase=wish.phase,
        posture=wish.posture,
        budget=wish.budget,
        spent=sum(line.points for line in lines),
        lines=lines,
        needs=len(set().union(*worth.values())),
        served=lines[-1].served if lines else 0,
        servable=len(servable),
        without_lever=tuple(sheet.key for sheet in sheets if sheet.key not in servable),
    )


def meets_wish(lever: LeverFigure, wish: Wish) -> bool:
    """Whether a lever may stand in such a portfolio, its budget aside."""
    return (
        (wish.max_effort is None or POINTS[lever.effort] <= POINTS[wish.max_effort])
        and (wish.phase is None or wish.phase in lever.phases)
        and (wish.posture is None or lever.posture == wish.posture)
    )


def _worth_of(levers: Sequence[LeverFigure], sheets: Sequence[Sheet]) -> dict[str, Worth]:
    """What each lever brings to each need."""
    answers = {lever.id: lever.answers for lever in levers}
    worth: dict[str, Worth] = {lever.id: {} for lever in levers}
    for sheet in sheets:
        own = [each.lever for each in sheet.levers if each.lever in answers]
        answered = {lever: [stake for stake in answers[lever] if stake in sheet.stakes] for lever in own}
        reachable = len({stake for stakes in answered.values() for stake in stakes})
        for rank, lever in enumerate(own, 1):
            worth[lever][(sheet.key, "")] = 1 / rank
            for stake in answered[lever]:
                worth[lever][(sheet.key, stake)] = _STAKES_WEIGH / reachable
    return worth


def _choose(levers: Sequence[LeverFigure], worth: dict[str, Worth], budget: int) -> list[LeverFigure]:
    """The levers in the order of choice.

    What a lever adds never grows as others are chosen, so only those at the top of the heap are looked at again.
    """
    met: Worth = {}
    heap = [(-_gain(lever, worth, met), place) for place, lever in enumerate(levers)]
    heapq.heapify(heap)
    chosen: list[LeverFigure] = []
    left = budget
    while heap:
        _, place = heapq.heappop(heap)
        lever = levers[place]
        gain = -_gain(lever, worth, met)
        if gain == 0 or POINTS[lever.effort] > left:
            continue
        if heap and (gain, place) > heap[0]:
            heapq.heappush(heap, (gain, place))
            continue
        chosen.append(lever)
        left -= POINTS[lever.effort]
        for need, value in worth[lever.id].items():
            met[need] = max(value, met.get(need, 0.0))
    return chosen


def _gain(lever: LeverFigure, worth: dict[str, Worth], met: Worth) -> float:
    """What a lever would add to what is met, for each point of its effort."""
    added = math.fsum(max(0.0, value - met.get(need, 0.0)) for need, value in worth[lever.id].items())
    return round(added / POINTS[lever.effort], 6)


def _lines(chosen: Sequence[LeverFigure], worth: dict[str, Worth]) -> tuple[PortfolioLine, ...]:
    met: set[Need] = set()
    served = 0
    lines = []
    for lever in chosen:
        added = worth[lever.id].keys() - met
        met |= added
        newly = tuple(key for key in lever.initiatives if (key, "") in added)
        served += len(newly)
        answered = Counter(stake for _, stake in added if stake)
        ranked = tuple(sorted(answered.items(), key=lambda pair: (-pair[1], pair[0])))
        lines.append(PortfolioLine(lever.id, POINTS[lever.effort], newly, ranked, served, len(met)))
    return tuple(lines)
