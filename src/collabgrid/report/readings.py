"""Readings as a table: a line for each record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from collabgrid.engine import Classification, Reading
from collabgrid.report.paint import Colour
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.view import View

SURE = 0.8
UNSURE = 0.5


def render_readings(view: View, results: Iterable[tuple[Mapping[str, Any], Classification]]) -> str:
    """A table of records with their readings: name, scope, axes with confidence, levers.

    An undecided axis shows why.
    """
    axes = tuple(view.grid.category_ids())
    columns = [Column(view.words.say("name"), 12), *(Column(view.axis(axis), 9) for axis in axes)]
    with_levers = bool(view.grid.levers)
    if with_levers:
        columns.append(Column(view.words.say("levers"), 12, gives_way=True))
    rows = []
    for record, result in results:
        row = [Cell(name_of(view, record, result.id)), *(_reading(view, each) for each in result.readings)]
        rows.append([*row, _levers(view, result)] if with_levers else row)
    return render_table(columns, rows, view.width, view.paint)


def name_of(view: View, record: Mapping[str, Any], fallback: str = "") -> str:
    """What to call a record: its name, else the beginning of its text, else its id."""
    for field in ("name", "description"):
        value = record.get(field)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return fallback or view.words.say("unnamed")


def _reading(view: View, reading: Reading) -> Cell:
    if reading.category is None:
        return Cell(f"— ({view.words.say(f'short.{reading.reason}')})", ("dim",))
    label = view.category(reading.axis, reading.category)
    also = "".join(f" + {view.category(reading.axis, each)}" for each in reading.also)
    sure: tuple[Colour, ...] = () if reading.confidence >= SURE else ("yellow",)
    colours: tuple[Colour, ...] = sure if reading.confidence >= UNSURE else ("red",)
    return Cell(label + also, colours, f" {view.words.percent(reading.confidence)}")


def _levers(view: View, result: Classification) -> Cell:
    if not result.levers:
        return Cell("—", ("dim",))
    labels = [view.item("levers", each.lever) for each in result.levers[:2]]
    more = ", …" if len(result.levers) > len(labels) else ""
    return Cell(view.words.colon(str(len(result.levers)), ", ".join(labels) + more))
