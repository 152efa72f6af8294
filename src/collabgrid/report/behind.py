"""The records behind one cell of a confusion table, with the votes that led there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.grid import UNDECIDED
from collabgrid.report.axes import explain_axis, show_votes
from collabgrid.report.display import clean_line
from collabgrid.report.readings import name_of
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import Outcome


def render_behind(
    view: View, outcomes: Sequence[Outcome], cell: tuple[str, str, str], *, markdown: bool = False
) -> str:
    """The records behind the cell (axis, gold, read): name, id, what was read and which votes led there."""
    axis, gold, read = cell
    labels = (view.category(axis, gold), view.category(axis, read))
    taken = view.words.say("evaluation.cell", axis=view.axis(axis), gold=labels[0], read=labels[1])
    heading = view.words.colon(taken, view.words.count("evaluation.labelled", len(outcomes)))
    records = ["\n".join(_record(view, axis, each)) + "\n" for each in outcomes]
    if markdown:
        return "\n".join([f"## {heading}\n", *(f"```text\n{text}```\n" for text in records)])
    return "\n".join([view.paint(heading, "bold") + "\n", *records])


def plain_behind(view: View, outcomes: Sequence[Outcome], cell: tuple[str, str, str]) -> dict[str, Any]:
    """The records behind the cell, for JSON."""
    axis, gold, read = cell
    records = []
    for each in outcomes:
        reading = each.classification.reading(axis)
        told = {"id": each.label.id, "name": name_of(view, each.record, each.label.id)}
        records.append({**told, "hard": each.label.hard, "reading": plain_value(reading)})
    return {"axis": axis, "gold": gold, "read": read, "records": records}


def _record(view: View, axis: str, outcome: Outcome) -> Iterator[str]:
    """The name, the id, the reading, and what speaks for the label where the reading is another."""
    name = clean_line(name_of(view, outcome.record, outcome.label.id))
    yield f"{view.paint(name, 'bold')} ({clean_line(outcome.label.id)})"
    reading = outcome.classification.reading(axis)
    yield from explain_axis(view, reading, outcome.classification.readings)
    gold = outcome.gold(axis)
    shown = {reading.category, *reading.also}
    shown |= {category for category, _ in reading.scores[:2]} if reading.category is None else set()
    if gold in shown or gold == UNDECIDED:
        return
    votes = [vote for vote in reading.votes if vote.category == gold]
    label = view.category(axis, gold)
    told = view.words.colon(view.words.say("evaluation.gold"), label)
    silent = "" if votes else f" ({view.words.say('evaluation.no_vote')})"
    yield f"    {told}{silent}"
    yield from show_votes(view, votes, readings=outcome.classification.readings)
