"""A diagnosis as a Markdown document (CommonMark with tables): the whole report but the single initiatives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from collabgrid.report.diagnosis import Citation, Diagnosis, LeverFigure
from collabgrid.report.display import clean_line
from collabgrid.report.exports.action_tables import action_tables, cause_line
from collabgrid.report.exports.figure_tables import (
    all_cross_tables,
    cross_matrix,
    distribution_table,
    figure_tables,
)
from collabgrid.report.exports.headlines import (
    tell_actions,
    tell_changes,
    tell_counts,
    tell_lacks,
    tell_riches,
)
from collabgrid.report.exports.method import tell_method
from collabgrid.report.exports.record_tables import record_tables
from collabgrid.report.exports.table import Cell, Column, Table
from collabgrid.report.words import Words

_MEANS_SOMETHING: Final = re.compile(r"([\\`*_\[\]<>|~&$])")
_OPENS_A_BLOCK: Final = re.compile(r"\A(\d*)([-+=#.)])")
_WEB_ADDRESS: Final = re.compile(r"https?://[^\s<>\\]+\Z")
_LONGEST: Final = 200
_MOST_ROWS: Final = 100
"""Rows of a list of records; the data formats hold them all."""
_SHOWN_AS_NOTHING: Final = 0.005  # a hair below nothing is no "-0 %"
_MOST_LEVERS: Final = 12
_MOST_NAMES: Final = 6
_SHOWN: Final = {
    "comparisons": ("axis_label", "label", "here_count", "here_of", "here_share", "there_share", "difference", "low",
                    "high", "verdict_label", "what", "source"),
    "gaps": ("row_label", "column_label", "row_count", "column_count", "there_count", "practices", "initiatives"),
    "stakes": ("label", "kind", "count"),
    "portfolio": ("order", "label", "points", "newly_served", "newly_answered", "served", "stakes"),
    "demands": ("label", "promised", "threatened", "text"),
    "tensions": ("first_demand", "other_demand", "count", "text"),
    "practices": ("label", "count"),
}  # fmt: skip
"""The columns that people read; all of them stand in the data formats."""


def write_markdown(diagnosis: Diagnosis, words: Words) -> str:
    """The report as one document: in short, the figures, beside elsewhere, what can be done, method, what was left
    out. Whatever the records hold shows as text."""
    parts = (
        _opening(diagnosis, words),
        _figures(diagnosis, words),
        _elsewhere(diagnosis, words),
        _actions(diagnosis, words),
        _left_out(diagnosis, words),
        _method(diagnosis, words),
    )
    return "\n\n".join(block for part in parts for block in part) + "\n"


def plain_text(text: str, longest: int = _LONGEST) -> str:
    """A text that Markdown shows as it is, on one line, shortened where it is very long."""
    line = clean_line(text)
    line = line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
    escaped = _MEANS_SOMETHING.sub(r"\\\1", line).replace("://", ":\\//")
    return _OPENS_A_BLOCK.sub(r"\1\\\2", escaped)


def render_markdown_table(table: Table, words: Words, most: int | None = None) -> str:
    """A table in pipes; numbers stand at the right, shares as percentages."""
    rows = table.rows if most is None else table.rows[:most]
    head = [plain_text(column.heading) for column in table.columns]
    rule = ["---" if column.kind == "text" else "---:" for column in table.columns]
    lines = [_row(head), _row(rule)]
    lines += [
        _row([_cell(cell, column, words) for cell, column in zip(row, table.columns, strict=True)])
        for row in rows
    ]
    if len(table.rows) > len(rows):
        lines += ["", words.count("more_rows", len(table.rows) - len(rows))]
    return "\n".join(lines)


def _opening(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    yield f"# {plain_text(diagnosis.title.in_language(words.language))}"
    yield tell_counts(diagnosis, words)
    for name, lines in (("riches", tell_riches), ("lacks", tell_lacks)):
        told = _bullets(lines(diagnosis, words))
        if told:
            yield f"## {words.say(f'section.{name}')}"
            yield told
    actions = [
        f"{number}. **{plain_text(lever.label.in_language(words.language))}** — {plain_text(why, 600)}"
        for number, (lever, why) in enumerate(tell_actions(diagnosis, words), 1)
    ]
    if actions:
        yield f"## {words.say('section.three_actions')}"
        yield "\n".join(actions)


def _figures(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    yield f"## {words.say('section.figures')}"
    scope = (diagnosis.scope,) if diagnosis.scope else ()
    territories = (diagnosis.territories.values,) if diagnosis.territories else ()
    for own in (*scope, *diagnosis.axes, diagnosis.status, *territories):
        yield from _section(distribution_table(own, words), words)
    for table in all_cross_tables(diagnosis):
        yield from _section(cross_matrix(table, words), words)
    for found in figure_tables(diagnosis, words):
        if found.name in ("years", "practices") and found.rows:
            yield from _section(_shown(found), words, 30)


def _elsewhere(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    told = (
        (each.label.in_language(words.language), each.note.in_language(words.language))
        for each in diagnosis.comparisons
    )
    notes = [f"{plain_text(label)} — {plain_text(note, 1000)}" for label, note in told if note]
    for table in figure_tables(diagnosis, words):
        if table.name in ("comparisons", "gaps") and table.rows:
            yield from _section(_shown(table), words, 40, level=2)
            yield from notes if table.name == "comparisons" else ()


def _actions(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    for table in action_tables(diagnosis, words):
        if table.name == "levers" and table.rows:
            yield f"## {plain_text(table.title)}"
            names = {sheet.key: sheet.name or sheet.key for sheet in diagnosis.sheets}
            for lever in diagnosis.levers[:_MOST_LEVERS]:
                yield from _lever(lever, names, words)
            if len(diagnosis.levers) > _MOST_LEVERS:
                yield words.count("more_rows", len(diagnosis.levers) - _MOST_LEVERS)
        elif table.rows:
            yield from _section(_shown(table), words, level=2)


def _lever(lever: LeverFigure, names: dict[str, str], words: Words) -> Iterator[str]:
    language = words.language
    estimate = words.say(
        "estimate", effort=words.say(f"level.{lever.effort}"), cost=words.say(f"level.{lever.cost}")
    )
    yield f"### {plain_text(lever.label.in_language(language))}"
    yield plain_text(lever.what.in_language(language), 2000)
    listed = ", ".join(names[key] for key in lever.initiatives[:_MOST_NAMES])
    more = ", …" if len(lever.initiatives) > _MOST_NAMES else ""
    served = words.count("headline.serves", len(lever.initiatives))
    phases = ", ".join(words.say(f"phase.{phase}") for phase in lever.phases)
    posture = words.say(f"posture.{lever.posture}")
    lines = [
        words.colon(served, listed + more),
        words.colon(words.say("because"), cause_line(lever, words, 5)),
        f"{words.say(f'family.{lever.family}')} · {posture} · {phases} · {estimate}",
    ]
    yield "\n".join([_bullets(lines, 1000), *_told_elsewhere(lever, words)])


def _told_elsewhere(lever: LeverFigure, words: Words) -> Iterator[str]:
    """Examples of elsewhere and sources as items of a list."""
    for each in lever.examples[:2]:
        place = f"{each.place}, {each.year}" if each.year else each.place
        text = words.colon(f"{words.say('elsewhere')}, {place}", each.what.in_language(words.language))
        yield f"- {plain_text(text, 1000)}" + (f" ({_linked(each.source)})" if each.source else "")
    for source in lever.sources[:2]:
        yield f"- {words.colon(words.say('source'), _linked(source))}"


def _linked(source: Citation) -> str:
    """A source with its address as a link."""
    parts = [plain_text(part) for part in (source.title, source.date) if part]
    return ", ".join([*parts, f"<{source.url}>"] if _WEB_ADDRESS.match(source.url) else parts)


def _left_out(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    if diagnosis.changes is not None:
        yield f"## {words.say('section.since')}"
        yield plain_text(tell_changes(diagnosis.changes, words))
    for table in record_tables(diagnosis, words):
        if table.name != "initiatives" and table.rows:
            yield from _section(table, words, _MOST_ROWS, level=2)


def _method(diagnosis: Diagnosis, words: Words) -> Iterator[str]:
    yield f"## {words.say('section.method')}"
    yield from tell_method(diagnosis, words)
    for table in figure_tables(diagnosis, words):
        if table.name == "summary":
            yield render_markdown_table(
                Table(table.name, table.title, table.columns[1:], _tails(table)), words
            )


def _tails(table: Table) -> tuple[tuple[Cell, ...], ...]:
    return tuple(row[1:] for row in table.rows)


def _section(table: Table, words: Words, most: int | None = None, level: int = 3) -> Iterator[str]:
    yield f"{'#' * level} {plain_text(table.title)}"
    yield render_markdown_table(table, words, most)


def _shown(table: Table) -> Table:
    """The table with the columns that people read."""
    wanted = _SHOWN.get(table.name)
    if wanted is None:
        return table
    places = [i for i, column in enumerate(table.columns) if column.name in wanted]
    columns = tuple(table.columns[i] for i in places)
    return Table(table.name, table.title, columns, tuple(tuple(row[i] for i in places) for row in table.rows))


def _bullets(lines: Iterable[str], longest: int = 600) -> str:
    return "\n".join(f"- {plain_text(line, longest)}" for line in lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell, column: Column, words: Words) -> str:
    if cell is None:
        return "—"
    if isinstance(cell, str):
        return plain_text(cell.replace("|", ", ").replace("\n", " · "), 400)
    if column.kind == "share":
        return words.percent(cell if abs(cell) >= _SHOWN_AS_NOTHING else 0)
    return words.number(cell)
