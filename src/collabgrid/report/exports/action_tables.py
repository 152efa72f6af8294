"""Stakes, levers, portfolio, demands and tensions of a diagnosis as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from collabgrid.grid import SCOPE
from collabgrid.report.diagnosis import Citation, Diagnosis, ElsewhereExample, LeverFigure, Text
from collabgrid.report.exports.table import Cell, Kind, Table, columns_of, join, make_table
from collabgrid.report.words import Words

_STAKES: Final[Mapping[str, Kind]] = {
    "stake": "text", "kind": "text", "label": "text", "count": "number", "text": "text", "levers": "text",
    "initiatives": "text", "sources": "text",
}  # fmt: skip
_LEVERS: Final[Mapping[str, Kind]] = {
    "lever": "text", "label": "text", "count": "number", "family": "text", "posture": "text", "phases": "text",
    "effort": "text", "cost": "text", "causes": "text", "answers": "text", "text": "text", "asks": "text",
    "elsewhere": "text", "initiatives": "text", "sources": "text",
}  # fmt: skip
_PORTFOLIO: Final[Mapping[str, Kind]] = {
    "order": "number", "lever": "text", "label": "text", "points": "number", "newly_served": "number",
    "newly_answered": "number", "served": "number", "met": "number", "needs": "number", "stakes": "text",
}  # fmt: skip
_DEMANDS: Final[Mapping[str, Kind]] = {
    "demand": "text", "label": "text", "promised": "number", "threatened": "number", "served_by": "text",
    "strained_by": "text", "text": "text", "sources": "text",
}  # fmt: skip
_TENSIONS: Final[Mapping[str, Kind]] = {
    "first_demand": "text", "other_demand": "text", "text": "text", "count": "number", "levers": "text",
    "initiatives": "text",
}  # fmt: skip
_GOOD_PART: Final = 3


def action_tables(diagnosis: Diagnosis, words: Words) -> Iterator[Table]:
    """What can be done, table by table."""
    stakes = {each.id: each.label for each in diagnosis.stakes}
    yield make_table(words, "stakes", columns_of(words, _STAKES), _stakes(diagnosis, words))
    rows = [_lever(lever, words) for lever in diagnosis.levers]
    yield make_table(words, "levers", columns_of(words, _LEVERS), rows)
    yield make_table(words, "portfolio", columns_of(words, _PORTFOLIO), _portfolio(diagnosis, words, stakes))
    yield make_table(words, "demands", columns_of(words, _DEMANDS), _demands(diagnosis, words))
    yield make_table(words, "tensions", columns_of(words, _TENSIONS), _tensions(diagnosis, words))


def source_text(source: Citation | None) -> str:
    """Title, date and address of a source."""
    return (
        "" if source is None else ", ".join(part for part in (source.title, source.date, source.url) if part)
    )


def example_line(example: ElsewhereExample, words: Words) -> str:
    """Place, year, what was done there, and the source."""
    place = f"{example.place}, {example.year}" if example.year else example.place
    text = words.colon(place, example.what.in_language(words.language))
    source = source_text(example.source)
    return f"{text} ({words.colon(words.say('source'), source)})" if source else text


def cause_line(lever: LeverFigure, words: Words, most: int = 3) -> str:
    """What called for a lever most often, and for how many initiatives; that they are in the field goes without
    saying, where something else calls for a good part of them."""
    others = [each for each in lever.causes if each.name != SCOPE]
    tells = others and others[0].count * _GOOD_PART >= len(lever.initiatives)
    causes = others if tells else lever.causes
    return ", ".join(f"{each.label.in_language(words.language)} ({each.count})" for each in causes[:most])


def _stakes(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    for each in diagnosis.stakes:
        yield (
            each.id,
            words.say(each.kind),
            each.label.in_language(words.language),
            len(each.initiatives),
            each.text.in_language(words.language),
            join(each.levers),
            join(each.initiatives),
            _sources(each.sources),
        )


def _lever(lever: LeverFigure, words: Words) -> tuple[Cell, ...]:
    return (
        lever.id,
        lever.label.in_language(words.language),
        len(lever.initiatives),
        words.say(f"family.{lever.family}"),
        words.say(f"posture.{lever.posture}"),
        ", ".join(words.say(f"phase.{phase}") for phase in lever.phases),
        words.say(f"level.{lever.effort}"),
        words.say(f"level.{lever.cost}"),
        cause_line(lever, words),
        join(lever.answers),
        lever.what.in_language(words.language),
        lever.asks.in_language(words.language),
        "\n".join(example_line(each, words) for each in lever.examples),
        join(lever.initiatives),
        _sources(lever.sources),
    )


def _portfolio(diagnosis: Diagnosis, words: Words, stakes: Mapping[str, Text]) -> Iterator[tuple[Cell, ...]]:
    labels = {lever.id: lever.label for lever in diagnosis.levers}
    for order, line in enumerate(diagnosis.portfolio.lines, 1):
        yield (
            order,
            line.lever,
            labels[line.lever].in_language(words.language),
            line.points,
            len(line.newly_served),
            sum(count for _, count in line.newly_answered),
            line.served,
            line.met,
            diagnosis.portfolio.needs,
            join(stakes[stake].in_language(words.language) for stake, _ in line.newly_answered),
        )


def _demands(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    for each in diagnosis.demands:
        yield (
            each.id,
            each.label.in_language(words.language),
            len(each.promised),
            len(each.threatened),
            join(each.served_by),
            join(each.strained_by),
            each.text.in_language(words.language),
            _sources(each.sources),
        )


def _tensions(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    labels = {each.id: each.label.in_language(words.language) for each in diagnosis.demands}
    for each in diagnosis.tensions:
        yield (
            labels[each.one],
            labels[each.other],
            each.text.in_language(words.language),
            len(each.initiatives),
            join(each.levers),
            join(each.initiatives),
        )


def _sources(sources: Iterable[Citation]) -> str:
    return "\n".join(source_text(each) for each in sources)
