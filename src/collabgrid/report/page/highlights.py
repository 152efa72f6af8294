"""What a reader in a hurry takes away: what the territory is rich and poor in, and where to begin."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Final, NamedTuple

from collabgrid.report.diagnosis import (
    CategoryFigure,
    ComparedFigure,
    Comparison,
    Diagnosis,
    Distribution,
    Gap,
    LeverFigure,
    PortfolioLine,
)

_MOST: Final = 4


class Leader(NamedTuple):
    """The category that an axis has most of."""

    axis: Distribution
    figure: CategoryFigure


class Contrast(NamedTuple):
    """A share that is surely larger or smaller here than in a reference."""

    comparison: Comparison
    figure: ComparedFigure


class Action(NamedTuple):
    """A lever to begin with."""

    line: PortfolioLine
    lever: LeverFigure


class Highlights(NamedTuple):
    """Everything that stands in the first section of the page."""

    leaders: tuple[Leader, ...]
    over: tuple[Contrast, ...]
    under: tuple[Contrast, ...]
    absent: tuple[Leader, ...]
    """Categories that no initiative has."""
    plenty: tuple[Leader, ...]
    """Categories that surely have more than an equal share of their axis would be."""
    scarce: tuple[Leader, ...]
    """Categories that surely have less, and some."""
    gaps: tuple[Gap, ...]
    actions: tuple[Action, ...]


def find_highlights(diagnosis: Diagnosis) -> Highlights:
    """The highlights of a diagnosis."""
    levers = {lever.id: lever for lever in diagnosis.levers}
    lines = [line for line in diagnosis.portfolio.lines if line.lever in levers]
    over, under = (_contrasts(diagnosis.comparisons, verdict) for verdict in ("over", "under"))
    known = [axis for axis in diagnosis.axes if axis.decided]
    return Highlights(
        leaders=tuple(_leaders(known)),
        over=tuple(over)[:_MOST],
        under=tuple(under)[: _MOST - 1],
        absent=tuple(_absent(known))[: _MOST - 1],
        plenty=tuple(_apart(known, _named(under), above=True))[:_MOST],
        scarce=tuple(_apart(known, _named(over), above=False))[:_MOST],
        gaps=diagnosis.gaps[: _MOST - 2],
        actions=tuple(Action(line, levers[line.lever]) for line in lines[:3]),
    )


def _leaders(axes: Iterable[Distribution]) -> Iterator[Leader]:
    for axis in axes:
        decided = [figure for figure in axis.figures if figure.category.id]
        yield Leader(axis, max(decided, key=lambda figure: figure.of_all.count))


def _absent(axes: Iterable[Distribution]) -> Iterator[Leader]:
    for axis in axes:
        for figure in axis.figures:
            if figure.category.id and not figure.of_all.count + figure.also:
                yield Leader(axis, figure)


def _named(contrasts: Iterable[Contrast]) -> set[tuple[str, str]]:
    """The (axis, category) pairs that a reference speaks of: it goes before what the axis alone would tell."""
    return {(figure.axis, category) for _, figure in contrasts for category in figure.categories}


def _apart(axes: Iterable[Distribution], but: Container[tuple[str, str]], *, above: bool) -> list[Leader]:
    """Categories whose whole interval lies above (or below) an equal share of their axis; the farthest first."""
    found: list[tuple[float, Leader]] = []
    for axis in axes:
        equal = 1 / max(sum(1 for figure in axis.figures if figure.category.id), 1)
        for figure in axis.figures:
            part = figure.of_decided
            if (axis.axis, figure.category.id) in but:
                continue
            if part is None or not part.count or part.share is None or part.low is None or part.high is None:
                continue
            if part.low > equal if above else part.high < equal:
                found.append((part.share / equal, Leader(axis, figure)))
    return [leader for _, leader in sorted(found, key=lambda each: each[0], reverse=above)]


def _contrasts(comparisons: Iterable[Comparison], verdict: str) -> list[Contrast]:
    """The largest differences first; a category counted by several references once."""
    found: dict[tuple[str, tuple[str, ...]], Contrast] = {}
    for comparison in comparisons:
        if comparison.kind == "report":
            continue
        for figure in comparison.figures:
            if figure.verdict == verdict:
                found.setdefault((figure.axis, figure.categories), Contrast(comparison, figure))
    return sorted(found.values(), key=lambda each: -abs(each.figure.difference or 0))
