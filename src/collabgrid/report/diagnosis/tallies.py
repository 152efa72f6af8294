"""Sheets counted: distributions, cross tables, territories, years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from collabgrid.grid import SCOPE, STATUS, STATUSES, Category, Grid
from collabgrid.report.diagnosis.figures import (
    UNDECIDED,
    CategoryFigure,
    CrossTable,
    Dimension,
    Distribution,
    Part,
    Territories,
    YearCount,
    Years,
)
from collabgrid.report.diagnosis.sheets import AxisReading, Sheet
from collabgrid.report.diagnosis.usual_fields import TERRITORIES
from collabgrid.report.diagnosis.wording import EMPTY, Named, Text, bilingual
from collabgrid.report.phrases import PHRASES
from collabgrid.study import wilson_interval

TERRITORY: Final = "territory"
PERIOD: Final = "period"
_MOST_TABLES: Final = 15
_LONGEST_SPAN: Final = 100
_MOST_PERIODS: Final = 8
_PERIODS: Final = (1, 2, 5, 10, 20, 50)

Value = Callable[[Sheet], str]


def words(key: str) -> Text:
    """Words of the interface in both languages."""
    return Text(PHRASES[key].fr, PHRASES[key].en)


def part_of(count: int, of: int) -> Part:
    """So many of so many, with the interval of the share."""
    if of == 0:
        return Part(count, of, None, None, None)
    low, high = wilson_interval(count, of)
    return Part(count, of, round(count / of, 6), round(low, 6), round(high, 6))


def axis_dimensions(grid: Grid) -> dict[str, Dimension]:
    """The scope (where there is one) and the axes with their categories, the undecided last."""
    found = {axis.id: _dimension(axis.id, bilingual(axis.label), axis.categories) for axis in grid.axes}
    if grid.scope is None:
        return found
    return {SCOPE: _dimension(SCOPE, bilingual(grid.scope.label), grid.scope.categories), **found}


def distribute(
    dimension: Dimension, sheets: Sequence[Sheet], value: Value | None = None, question: Text = EMPTY
) -> Distribution:
    """How the sheets fall into the categories of a dimension, by what `value` says (the reading of the axis)."""
    value = value or _category_on(dimension.id)
    counts = Counter(map(value, sheets))
    also: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for reading in _readings_on(dimension.id, sheets):
        also.update(reading.also)
        if reading.reason:
            reasons[reading.reason] += 1
    decided = len(sheets) - counts[UNDECIDED]
    figures = [
        CategoryFigure(
            each,
            part_of(counts[each.id], len(sheets)),
            part_of(counts[each.id], decided) if each.id != UNDECIDED else None,
            also[each.id],
        )
        for each in dimension.categories
    ]
    told = tuple(sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0])))
    return Distribution(dimension.id, dimension.label, question, len(sheets), decided, tuple(figures), told)


def distribute_status(sheets: Sequence[Sheet]) -> Distribution:
    """Active, planned and closed."""
    names = tuple(Named(each, words(f"status.{each}"), EMPTY) for each in STATUSES)
    return distribute(Dimension(STATUS, words(STATUS), names), sheets, lambda sheet: sheet.status)


def cross_axes(grid: Grid, sheets: Sequence[Sheet]) -> tuple[CrossTable, ...]:
    """Every pair of axes (the first ones, where there are very many): the axis of more categories in the rows."""
    dimensions = axis_dimensions(grid)
    tables = []
    for one, other in list(combinations([axis.id for axis in grid.axes], 2))[:_MOST_TABLES]:
        rows, columns = dimensions[one], dimensions[other]
        if len(columns.categories) > len(rows.categories):
            rows, columns = columns, rows
        tables.append(cross(rows, columns, sheets))
    return tuple(tables)


def cross(
    rows: Dimension, columns: Dimension, sheets: Iterable[Sheet], column: Value | None = None
) -> CrossTable:
    """How many sheets have each pair of categories; `column` says the column of a sheet that is no axis."""
    of_row, of_column = _category_on(rows.id), column or _category_on(columns.id)
    pairs = Counter((of_row(sheet), of_column(sheet)) for sheet in sheets)
    counts = tuple(tuple(pairs[r.id, c.id] for c in columns.categories) for r in rows.categories)
    return CrossTable(f"{rows.id}_x_{columns.id}", rows, columns, counts, pairs.total())


def count_territories(grid: Grid, sheets: Sequence[Sheet], field: str) -> Territories | None:
    """Urban, rural and in between; nothing where no field says it."""
    if not field or not any(sheet.territory for sheet in sheets):
        return None
    known = (*(Named(each, words(f"territory.{each}"), EMPTY) for each in TERRITORIES), _UNKNOWN)
    dimension = Dimension(TERRITORY, words(TERRITORY), known)
    values = distribute(dimension, sheets, _territory)
    tables = tuple(
        cross(rows, dimension, sheets, _territory)
        for axis, rows in axis_dimensions(grid).items()
        if axis != SCOPE
    )
    return Territories(field, values, tables)


def count_years(grid: Grid, sheets: Sequence[Sheet], field: str) -> Years | None:
    """When the initiatives began; nothing where no field says it."""
    counts = Counter(sheet.year for sheet in sheets if sheet.year is not None)
    if not field or not counts:
        return None
    length = _period_length(min(counts), max(counts))
    starts = range(min(counts) // length * length, max(counts) + 1, length)
    named = (*(_period(start, length) for start in starts), _UNKNOWN)
    dimension = Dimension(PERIOD, words(PERIOD), named)

    def period_of(sheet: Sheet) -> str:
        return UNDECIDED if sheet.year is None else _period(sheet.year // length * length, length).id

    tables = tuple(
        cross(rows, dimension, sheets, period_of)
        for axis, rows in axis_dimensions(grid).items()
        if axis != SCOPE
    )
    known = counts.total()
    return Years(field, known, len(sheets) - known, tuple(_year_counts(counts)), tables)


def _dimension(axis: str, label: Text, categories: Iterable[Category]) -> Dimension:
    named = [Named(each.id, bilingual(each.label), bilingual(each.definition)) for each in categories]
    return Dimension(axis, label, (*named, Named(UNDECIDED, words("undecided"), EMPTY)))


def _readings_on(axis: str, sheets: Iterable[Sheet]) -> Iterator[AxisReading]:
    for sheet in sheets:
        for reading in sheet.readings:
            if reading.axis == axis:
                yield reading


def _category_on(axis: str) -> Value:
    """What says the category of a sheet on an axis; the readings of all sheets stand in one order."""

    def category(sheet: Sheet) -> str:
        for reading in sheet.readings:
            if reading.axis == axis:
                return reading.category
        return UNDECIDED

    return category


def _territory(sheet: Sheet) -> str:
    return sheet.territory


def _year_counts(counts: Mapping[int, int]) -> Iterator[YearCount]:
    first, last = min(counts), max(counts)
    years = range(first, last + 1) if last - first <= _LONGEST_SPAN else sorted(counts)
    total = 0
    for year in years:
        total += counts.get(year, 0)
        yield YearCount(year, counts.get(year, 0), total)


def _period_length(first: int, last: int) -> int:
    """The shortest round length that makes a readable number of periods."""
    fitting = (each for each in _PERIODS if last // each - first // each < _MOST_PERIODS)
    return next(fitting, _PERIODS[-1])


def _period(start: int, length: int) -> Named:
    name = str(start) if length == 1 else f"{start}\u2013{start + length - 1}"
    return Named(name, Text(name, name), EMPTY)


_UNKNOWN: Final = Named(UNDECIDED, words("not_known"), EMPTY)
