"""The figures of a diagnosis as tables: counts, distributions, cross tables, years, comparisons, gaps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collabgrid.report.diagnosis import (
    CategoryFigure,
    ComparedFigure,
    CrossTable,
    Diagnosis,
    Distribution,
    Part,
)
from collabgrid.report.exports.table import Cell, Column, Kind, Table, columns_of, join, make_table
from collabgrid.report.words import Words

_SUMMARY: Final[Mapping[str, Kind]] = {"name": "text", "label": "text", "value": "text"}
_DISTRIBUTIONS: Final[Mapping[str, Kind]] = {
    "axis": "text", "axis_label": "text", "category": "text", "label": "text",
    "count": "number", "of": "number", "share": "share", "low": "share", "high": "share",
    "decided": "number", "share_of_decided": "share", "low_of_decided": "share", "high_of_decided": "share",
    "also": "number",
}  # fmt: skip
_CROSS: Final[Mapping[str, Kind]] = {
    "table": "text", "row": "text", "row_label": "text", "column": "text", "column_label": "text", "count": "number",
}  # fmt: skip
_COMPARISONS: Final[Mapping[str, Kind]] = {
    "reference": "text", "reference_kind": "text", "axis": "text", "axis_label": "text", "categories": "text",
    "label": "text", "here_count": "number", "here_of": "number", "here_share": "share", "there_count": "number",
    "there_of": "number", "there_share": "share", "difference": "share", "low": "share", "high": "share",
    "p_value": "number", "p_adjusted": "number", "verdict": "text", "verdict_label": "text", "disputed": "text",
    "what": "text", "source": "text", "url": "text",
}  # fmt: skip
_GAPS: Final[Mapping[str, Kind]] = {
    "row_axis": "text", "row": "text", "row_label": "text", "column_axis": "text", "column": "text",
    "column_label": "text", "row_count": "number", "column_count": "number", "expected": "number",
    "there_count": "number", "practices": "text", "initiatives": "text", "levers": "text",
}  # fmt: skip


def figure_tables(diagnosis: Diagnosis, words: Words) -> Iterator[Table]:
    """Every table of figures that has rows, in the order of a report; cross tables all in one, cell by cell."""
    yield make_table(words, "summary", columns_of(words, _SUMMARY), _summary(diagnosis, words))
    rows = [row for each in _all_axes(diagnosis) for row in _distribution(each, words)]
    yield make_table(words, "distributions", columns_of(words, _DISTRIBUTIONS), rows)
    tables = all_cross_tables(diagnosis)
    cells = [row for table in tables for row in _cells(table, words)]
    yield make_table(words, "cross_tables", columns_of(words, _CROSS), cells)
    if diagnosis.years is not None:
        columns = columns_of(words, {"year": "number", "count": "number", "total": "number"})
        years = [(each.year, each.count, each.total) for each in diagnosis.years.years]
        yield make_table(words, "years", columns, years)
    labels = {each.id: each.label.in_language(words.language) for each in diagnosis.catalogue.practices}
    columns = columns_of(words, {"practice": "text", "label": "text", "count": "number"})
    practices = [(name, labels.get(name, name), count) for name, count in diagnosis.practices]
    yield make_table(words, "practices", columns, practices)
    compared = list(_comparisons(diagnosis, words))
    yield make_table(words, "comparisons", columns_of(words, _COMPARISONS), compared)
    yield make_table(words, "gaps", columns_of(words, _GAPS), _gaps(diagnosis, words))


def all_cross_tables(diagnosis: Diagnosis) -> tuple[CrossTable, ...]:
    """The tables of two axes, of territories and of periods."""
    territories = diagnosis.territories.tables if diagnosis.territories else ()
    return (*diagnosis.tables, *territories, *(diagnosis.years.tables if diagnosis.years else ()))


def cross_matrix(table: CrossTable, words: Words) -> Table:
    """One cross table as people read it: a row for each category, the sums at the end."""
    language = words.language
    head = Column(table.rows.id, table.rows.label.in_language(language))
    columns = [
        Column(c.id or "undecided", c.label.in_language(language), "number") for c in table.columns.categories
    ]
    columns.append(Column("sum", words.say("column.sum"), "number"))
    rows: list[tuple[Cell, ...]] = [
        (category.label.in_language(language), *counts, sum(counts))
        for category, counts in zip(table.rows.categories, table.counts, strict=True)
    ]
    sums = [sum(column) for column in zip(*table.counts, strict=True)]
    rows.append((words.say("column.sum"), *sums, table.total))
    title = f"{table.rows.label.in_language(language)} × {table.columns.label.in_language(language)}"
    return Table(table.id, title, (head, *columns), tuple(rows))


def distribution_table(own: Distribution, words: Words) -> Table:
    """One distribution as people read it."""
    kinds: dict[str, Kind] = {
        "label": "text",
        "count": "number",
        "share": "share",
        "low": "share",
        "high": "share",
    }
    rows = [
        (each.category.label.in_language(words.language), *_part(each.of_all, with_of=False))
        for each in own.figures
    ]
    return Table(own.axis, own.label.in_language(words.language), columns_of(words, kinds), tuple(rows))


def _all_axes(diagnosis: Diagnosis) -> Iterator[Distribution]:
    if diagnosis.scope is not None:
        yield diagnosis.scope
    yield from diagnosis.axes
    yield diagnosis.status
    if diagnosis.territories is not None:
        yield diagnosis.territories.values


def _summary(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    counts, origin = diagnosis.counts, diagnosis.origin
    for name in ("rows", "rejected", "undecided", "read", "counted", "outside"):
        yield name, words.say(f"count.{name}"), getattr(counts, name)
    context = ", ".join(f"{name}={value}" for name, value in origin.context)
    named = ", ".join(f"{each.name} ({each.records} + {each.rejected})" for each in origin.files)
    yield "title", words.say("origin.title"), diagnosis.title.in_language(words.language)
    yield "grid", words.say("origin.grid"), f"{origin.grid} {origin.grid_version}"
    yield "grid_digest", words.say("origin.grid_digest"), origin.grid_digest
    yield "software", words.say("origin.software"), f"collabgrid {origin.software}".strip()
    yield "files", words.say("origin.files"), named
    yield "input_digest", words.say("origin.input_digest"), origin.input_digest
    yield "context", words.say("origin.context"), context


def _distribution(own: Distribution, words: Words) -> Iterator[tuple[Cell, ...]]:
    for each in own.figures:
        yield (
            own.axis,
            own.label.in_language(words.language),
            each.category.id,
            each.category.label.in_language(words.language),
            *_part(each.of_all),
            own.decided,
            *_of_decided(each),
            each.also,
        )


def _of_decided(figure: CategoryFigure) -> tuple[Cell, ...]:
    part = figure.of_decided
    return (None, None, None) if part is None else (part.share, part.low, part.high)


def _part(part: Part, *, with_of: bool = True) -> tuple[Cell, ...]:
    of = (part.of,) if with_of else ()
    return (part.count, *of, part.share, part.low, part.high)


def _cells(table: CrossTable, words: Words) -> Iterator[tuple[Cell, ...]]:
    for row, counts in zip(table.rows.categories, table.counts, strict=True):
        for column, count in zip(table.columns.categories, counts, strict=True):
            labels = (row.label.in_language(words.language), column.label.in_language(words.language))
            yield table.id, row.id, labels[0], column.id, labels[1], count


def _comparisons(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    for comparison in diagnosis.comparisons:
        label = comparison.label.in_language(words.language)
        for figure in comparison.figures:
            yield label, comparison.kind, *_compared(figure, words)


def _compared(figure: ComparedFigure, words: Words) -> tuple[Cell, ...]:
    here, there = figure.here, figure.there
    return (
        figure.axis,
        figure.axis_label.in_language(words.language),
        join(figure.categories),
        figure.label.in_language(words.language),
        *(here.count, here.of, here.share),
        *(there.count if there.of else None, there.of or None, there.share),
        *(figure.difference, figure.low, figure.high, figure.p_value, figure.p_adjusted),
        figure.verdict,
        words.say(f"verdict.{figure.verdict}"),
        words.say("yes" if figure.is_disputed else "no"),
        figure.what.in_language(words.language),
        figure.source.title if figure.source else "",
        figure.source.url if figure.source else "",
    )


def _gaps(diagnosis: Diagnosis, words: Words) -> Iterator[tuple[Cell, ...]]:
    for gap in diagnosis.gaps:
        yield (
            gap.row_axis,
            gap.row.id,
            gap.row.label.in_language(words.language),
            gap.column_axis,
            gap.column.id,
            gap.column.label.in_language(words.language),
            *(gap.row_count, gap.column_count, gap.expected, gap.there),
            join(each.label.in_language(words.language) for each in gap.practices),
            join(each.label.in_language(words.language) for each in gap.initiatives),
            join(gap.levers),
        )
