"""The records of a diagnosis as tables: every initiative, the undecided, the rejected, what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collabgrid.report.diagnosis import Changes, Diagnosis, Sheet
from collabgrid.report.exports.table import Cell, Column, Kind, Table, columns_of, join, make_table
from collabgrid.report.words import Words

_HEAD: Final[Mapping[str, Kind]] = {
    "key": "text", "id": "text", "number": "number", "name": "text", "state": "text", "status": "text",
    "language": "text", "city": "text", "territory": "text", "year": "number", "lat": "number", "lon": "number",
    "coordinates_from": "text", "url": "text",
}  # fmt: skip
_TAIL: Final[Mapping[str, Kind]] = {
    "practices": "text", "known_initiatives": "text", "stakes": "text", "levers": "text", "digest": "text",
}  # fmt: skip
_UNDECIDED: Final[Mapping[str, Kind]] = {
    "key": "text", "name": "text", "axis": "text", "axis_label": "text", "reason": "text", "reason_label": "text",
}  # fmt: skip
_REJECTED: Final[Mapping[str, Kind]] = {
    "file": "text", "row_number": "number", "line": "number", "reason": "text", "raw": "text",
}  # fmt: skip
_CHANGES: Final[Mapping[str, Kind]] = {
    "change": "text", "key": "text", "name": "text", "axis": "text", "before": "text", "after": "text", "why": "text",
}  # fmt: skip


def record_tables(diagnosis: Diagnosis, words: Words) -> Iterator[Table]:
    """Every record, table by table; what changed only where there is something to compare with."""
    columns = (*columns_of(words, _HEAD), *_axis_columns(diagnosis, words), *columns_of(words, _TAIL))
    axes = tuple(axis.id for axis in diagnosis.catalogue.axes)
    rows = [_initiative(sheet, axes) for sheet in diagnosis.sheets]
    yield make_table(words, "initiatives", columns, rows)
    yield make_table(words, "undecided", columns_of(words, _UNDECIDED), _undecided(diagnosis, words))
    rejected = [
        (each.file, each.row, each.line, each.why_fr if words.language == "fr" else each.why_en, each.raw)
        for each in diagnosis.rejected
    ]
    yield make_table(words, "rejected", columns_of(words, _REJECTED), rejected)
    if diagnosis.changes is not None:
        columns = columns_of(words, _CHANGES)
        yield make_table(words, "changes", columns, _changes(diagnosis, diagnosis.changes, words))


def _axis_columns(diagnosis: Diagnosis, words: Words) -> Iterator[Column]:
    for axis in diagnosis.catalogue.axes:
        label = axis.label.in_language(words.language)
        yield Column(axis.id, label)
        for part, kind in (("also", "text"), ("confidence", "share"), ("reason", "text")):
            heading = f"{label} ({words.say(f'column.{part}')})"
            yield Column(f"{axis.id}_{part}", heading, "share" if kind == "share" else "text")


def _initiative(sheet: Sheet, axes: tuple[str, ...]) -> tuple[Cell, ...]:
    readings = {reading.axis: reading for reading in sheet.readings}
    cells: list[Cell] = []
    for axis in axes:
        reading = readings[axis]
        cells += [reading.category, join(reading.also), reading.confidence, reading.reason]
    return (
        *(sheet.key, sheet.id, sheet.number, sheet.name, sheet.state, sheet.status, sheet.language),
        *(sheet.city, sheet.territory, sheet.year, sheet.lat, sheet.lon),
        *(sheet.coordinates_from, sheet.url),
        *cells,
        join(sheet.practices),
        join(sheet.initiatives),
        join(sheet.stakes),
        join(each.lever for each in sheet.levers),
        sheet.digest,
    )


def _undecided(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    """Each axis that is open in a record of the field, and the records of which nothing is known."""
    labels = {axis.id: axis.label.in_language(words.language) for axis in diagnosis.catalogue.axes}
    for sheet in diagnosis.sheets:
        if sheet.state == "outside":
            continue
        for reading in sheet.readings:
            if reading.reason:
                label = words.say(f"short.{reading.reason}")
                yield sheet.key, sheet.name, reading.axis, labels[reading.axis], reading.reason, label


def _changes(diagnosis: Diagnosis, changes: Changes, words: Words) -> Iterator[tuple[Cell, ...]]:
    labels = {axis.id: axis for axis in diagnosis.catalogue.axes}
    for each in changes.appeared:
        yield words.say("change.appeared"), each.id, each.name, "", "", "", ""
    for each in changes.disappeared:
        yield words.say("change.disappeared"), each.id, each.name, "", "", "", ""
    for own in changes.changed:
        axis = labels[own.axis].label.in_language(words.language)
        why = ", ".join(words.say(f"why.{each}") for each in own.why)
        yield words.say("change.read_otherwise"), own.id, own.name, axis, own.before, own.after, why
