"""What a diagnosis says first: what the territory is rich and poor in, and three actions with their reasons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collabgrid.report.diagnosis import (
    UNDECIDED,
    CategoryFigure,
    Changes,
    Diagnosis,
    Distribution,
    LeverFigure,
)
from collabgrid.report.exports.action_tables import cause_line
from collabgrid.report.words import Words

_MOST_LISTED: Final = 5
_ACTIONS: Final = 3


def tell_counts(diagnosis: Diagnosis, words: Words) -> str:
    """How many initiatives there are, of how many rows."""
    counts = diagnosis.counts
    return words.count(
        "headline.counted",
        counts.counted,
        rows=counts.rows,
        outside=counts.outside,
        undecided=counts.undecided,
        rejected=counts.rejected,
    )


def tell_riches(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    """For each axis the category that most initiatives have; then what is significantly more than elsewhere."""
    for axis in diagnosis.axes:
        first = max(_decided(axis), key=lambda each: each.of_all.count, default=None)
        if first is not None and first.of_all.count:
            yield _first(axis, first, words)
    yield from _verdicts(diagnosis, words, "over")


def tell_lacks(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    """What is significantly less than elsewhere, the categories that nobody has, the most expected of the pairs
    that exist elsewhere only."""
    yield from _verdicts(diagnosis, words, "under")
    for axis in diagnosis.axes:
        none = [each.category.label for each in _decided(axis) if not each.of_all.count and not each.also]
        if none and axis.decided:
            listed = words.join(label.in_language(words.language) for label in none)
            yield words.say("headline.none", axis=axis.label.in_language(words.language), categories=listed)
    for gap in diagnosis.gaps[:_MOST_LISTED]:
        named = [each.label.in_language(words.language) for each in (*gap.practices, *gap.initiatives)]
        pair = f"{gap.row.label.in_language(words.language)} × {gap.column.label.in_language(words.language)}"
        if named:
            yield words.say("headline.gap", pair=pair, named=words.join(named[:3]))


def tell_actions(
    diagnosis: Diagnosis, words: Words, most: int = _ACTIONS
) -> Iterator[tuple[LeverFigure, str]]:
    """The first levers of the portfolio, each with why and for whom."""
    levers = {lever.id: lever for lever in diagnosis.levers}
    stakes = {stake.id: stake.label.in_language(words.language) for stake in diagnosis.stakes}
    for line in diagnosis.portfolio.lines[:most]:
        lever = levers[line.lever]
        served = words.count("headline.serves", len(lever.initiatives))
        parts = [served, words.colon(words.say("because"), cause_line(lever, words))]
        if line.newly_answered:
            listed = ", ".join(stakes[stake] for stake, _ in line.newly_answered[:3])
            parts.append(words.colon(words.say("answers"), listed))
        yield lever, words.join(parts)


def tell_changes(changes: Changes, words: Words) -> str:
    """How many initiatives came and went since an earlier report, and how many readings changed."""
    return words.say(
        "headline.changes",
        label=changes.label,
        kept=changes.kept,
        appeared=len(changes.appeared),
        disappeared=len(changes.disappeared),
        changed=len(changes.changed),
    )


def percent_between(figure: CategoryFigure, words: Words) -> str:
    """The share among all counted, with its interval."""
    part = figure.of_all
    if part.share is None or part.low is None or part.high is None:
        return "—"
    return words.say(
        "headline.share",
        share=words.percent(part.share),
        low=words.percent(part.low),
        high=words.percent(part.high),
    )


def _decided(axis: Distribution) -> list[CategoryFigure]:
    return [each for each in axis.figures if each.category.id != UNDECIDED]


def _first(axis: Distribution, figure: CategoryFigure, words: Words) -> str:
    return words.say(
        "headline.first",
        axis=axis.label.in_language(words.language),
        category=figure.category.label.in_language(words.language),
        count=figure.of_all.count,
        share=percent_between(figure, words),
    )


def _verdicts(diagnosis: Diagnosis, words: Words, verdict: str) -> Iterator[str]:
    """The figures with this verdict; of sources that disagree, only what all of them say."""
    for comparison in diagnosis.comparisons:
        told = set()
        for figure in comparison.figures:
            subject = (figure.axis, figure.categories)
            same = [each for each in comparison.figures if (each.axis, each.categories) == subject]
            if subject in told or any(each.verdict != verdict for each in same):
                continue
            told.add(subject)
            shares = sorted({each.there.share or 0 for each in same})
            there = "–".join(map(words.percent, shares))
            yield words.say(
                f"headline.{verdict}",
                label=figure.label.in_language(words.language),
                here=words.percent(figure.here.share or 0),
                there=there,
                reference=comparison.label.in_language(words.language),
            )
