"""Small grids for the tests, and ways to look at what they read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from collabgrid.engine import Classification, Classifier, Evidence, Explanation, Trace, compile_grid
from collabgrid.grid import Grid, load_grid

HERE = Path(__file__).parent


def small_grid(body: str = "", *, languages: str = "fr, en", scope: str = "", **axes: str) -> Grid:
    """A grid from YAML text, its head and axes written for it: `topic="food tools"` is an axis with two categories."""
    head = f"grid: {{id: small, version: 1.0.0, title: Small, languages: [{languages}]}}\n"
    if scope:
        head += f"scope: {{label: Scope, categories: [{_categories(scope)}]}}\n"
    lines = [
        f"  - {{id: {axis}, label: {axis}, categories: [{_categories(own)}]}}\n" for axis, own in axes.items()
    ]
    head += (
        "axes:\n" + "".join(lines)
        if lines
        else "axes: [{id: topic, label: T, categories: [{id: yes, label: Y}]}]\n"
    )
    loaded = load_grid({"1.yaml": head, "2.yaml": body} if body else {"1.yaml": head})
    assert not loaded.diagnostics, [(each.message, each.span) for each in loaded.diagnostics]
    return loaded.require()


def small_classifier(
    body: str = "", *, languages: str = "fr, en", scope: str = "", **axes: str
) -> Classifier:
    """The classifier of a small grid."""
    return compile_grid(small_grid(body, languages=languages, scope=scope, **axes))


def _categories(names: str) -> str:
    return ", ".join(f"{{id: {name}, label: {name}}}" for name in names.split())


def phrases(text: str) -> list[str]:
    """Words and phrases written one after the other, `|` or a line end between them."""
    return [each for line in text.strip().splitlines() for each in line.split("|")]


def cases(name: str) -> dict[str, list[list[Any]]]:
    """The tables of a YAML file beside the tests; all values are texts or lists of texts."""
    text = (HERE / name).read_text(encoding="utf-8")
    tables: dict[str, list[list[Any]]] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  texts only
    return tables


def quotes(result: Classification, axis: str = "topic") -> list[str]:
    """What was found on an axis, in the order of the record, each place once."""
    found = {e for vote in result.reading(axis).votes for e in vote.evidence}
    places = sorted({(e.field, e.start, e.end, e.quote) for e in found})
    return [quote for *_, quote in places]


def aside(result: Classification) -> list[tuple[str, str]]:
    """What was set aside, with the reason, in the order of the record."""
    places = sorted(
        {(s.evidence.field, s.evidence.start, s.evidence.quote, s.reason) for s in result.set_aside}
    )
    return [(quote, reason) for *_, quote, reason in places]


def all_evidence(result: Classification) -> Iterator[Evidence]:
    """Every evidence of a classification: of votes, of what was set aside, of the reasons of levers."""
    for reading in result.readings:
        for vote in reading.votes:
            yield from vote.evidence
    for vote in result.status_votes:
        yield from vote.evidence
    for each in result.set_aside:
        yield each.evidence
    for lever in result.levers:
        for reason in lever.reasons:
            yield from reason.evidence


def trace_evidence(trace: Trace) -> Iterator[Evidence]:
    """Every evidence of a trace, at any depth."""
    yield from trace.evidence
    for child in trace.children:
        yield from trace_evidence(child)


def explained_evidence(explanation: Explanation) -> Iterator[Evidence]:
    """Every evidence of an explanation."""
    yield from all_evidence(explanation.classification)
    for trace in (*(each.trace for each in explanation.rules), *(each.trace for each in explanation.levers)):
        yield from trace_evidence(trace)


def value_at(record: Mapping[str, Any], field: str) -> str:
    """The original value that an evidence names: `name`, or an item of a list as `tags[0]`."""
    name, bracket, number = field.partition("[")
    value = record[name]
    return str(value[int(number.rstrip("]"))] if bracket else value)


def misplaced(record: Mapping[str, Any], evidence: Iterator[Evidence]) -> list[Evidence]:
    """The evidence whose quote does not stand where it says."""
    return [e for e in evidence if e.start > e.end or value_at(record, e.field)[e.start : e.end] != e.quote]
