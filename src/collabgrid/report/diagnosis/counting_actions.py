"""Stakes and levers of the sheets, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from collabgrid.grid import SCOPE, Grid, Lever, LeverExample
from collabgrid.report.diagnosis.actions import ElsewhereExample, LeverCause, LeverFigure, StakeFigure
from collabgrid.report.diagnosis.sheets import Reason, Sheet
from collabgrid.report.diagnosis.tallies import words
from collabgrid.report.diagnosis.wording import Text, bilingual, cite, cite_all, plain


def count_stakes(
    grid: Grid, sheets: Sequence[Sheet], levers: Sequence[LeverFigure]
) -> tuple[StakeFigure, ...]:
    """The stakes that the sheets raise, those that most raise first."""
    raised: dict[str, list[str]] = {}
    for sheet in sheets:
        for stake in sheet.stakes:
            raised.setdefault(stake, []).append(sheet.key)
    found = [
        StakeFigure(
            id=stake.id,
            kind=stake.kind,
            label=bilingual(stake.label),
            text=bilingual(stake.text),
            initiatives=tuple(raised[stake.id]),
            levers=tuple(each.id for each in levers if stake.id in each.answers),
            sources=cite_all(stake.sources),
        )
        for stake in grid.stakes
        if stake.id in raised
    ]
    return tuple(sorted(found, key=lambda stake: -len(stake.initiatives)))


def count_levers(grid: Grid, sheets: Sequence[Sheet]) -> tuple[LeverFigure, ...]:
    """The levers that are proposed to the sheets, the one that serves most of them first."""
    served: dict[str, list[Sheet]] = {}
    causes: dict[str, Counter[tuple[str, str, str]]] = {}
    for sheet in sheets:
        for each in sheet.levers:
            served.setdefault(each.lever, []).append(sheet)
            causes.setdefault(each.lever, Counter()).update({_cause(reason) for reason in each.reasons})
    labels = _labels(grid)
    found = [
        _figure(lever, served[lever.id], _causes(causes[lever.id], labels))
        for lever in grid.levers
        if lever.id in served
    ]
    return tuple(sorted(found, key=lambda lever: -len(lever.initiatives)))


def _figure(lever: Lever, sheets: Sequence[Sheet], causes: tuple[LeverCause, ...]) -> LeverFigure:
    raised = {stake for sheet in sheets for stake in sheet.stakes}
    return LeverFigure(
        id=lever.id,
        label=bilingual(lever.label),
        family=lever.family,
        posture=lever.posture,
        phases=lever.phases,
        effort=lever.effort,
        cost=lever.cost,
        what=bilingual(lever.what),
        asks=bilingual(lever.asks),
        contexts=lever.contexts,
        initiatives=tuple(sheet.key for sheet in sheets),
        causes=causes,
        answers=tuple(stake for stake in lever.answers if stake in raised),
        examples=tuple(_example(each) for each in lever.examples),
        sources=cite_all(lever.sources),
    )


def _example(example: LeverExample) -> ElsewhereExample:
    return ElsewhereExample(example.place, example.year or "", bilingual(example.what), cite(example.source))


def _cause(reason: Reason) -> tuple[str, str, str]:
    """What called for it; the words of single records are one cause."""
    return (reason.kind, reason.name, "" if reason.kind == "record" else reason.value)


def _causes(
    counts: Counter[tuple[str, str, str]], labels: Mapping[tuple[str, str], Text]
) -> tuple[LeverCause, ...]:
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        LeverCause(kind, name, value, labels.get((name, value)) or plain(value), count)
        for (kind, name, value), count in ranked
    )


def _labels(grid: Grid) -> dict[tuple[str, str], Text]:
    """(name, value) of a cause → its label."""
    found = {
        (axis.id, category.id): bilingual(category.label)
        for axis in grid.axes
        for category in axis.categories
    }
    if grid.scope is not None:
        found |= {(SCOPE, each.id): bilingual(each.label) for each in grid.scope.categories}
    found |= {("practice", each.id): bilingual(each.label) for each in grid.practices}
    found |= {("initiative", each.id): plain(each.names[0]) for each in grid.initiatives if each.names}
    found |= {("status", each): words(f"status.{each}") for each in ("active", "planned", "closed")}
    found[("record", "")] = words("reason_record")
    return found
