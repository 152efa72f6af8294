"""The geometry of the charts: bars with their intervals, circles of a cross table, columns of years.

The charts are SVG and tables written by the templates. A chart library would draw these few marks too, but with its own
script, fonts or colours in each picture, in one language, and without the words that a screen reader needs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from collabgrid.report.diagnosis import ComparedFigure, CrossTable, Dimension, Part, Years

CELL: Final = 40
"""Side of a cell of a cross table's picture."""
LONGEST: Final = 24
"""Letters of a label in a picture; the table below has the whole label."""
_LETTER: Final = 7.2
"""Width of a letter in the picture, rather too wide."""
_SLOPE: Final = math.radians(40)
_LARGEST: Final = CELL / 2 - 1
_YEAR_WIDTH, _YEAR_HEIGHT = 720, 180


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle in a cell of a cross table: where, how large, and how many it stands for."""

    row: int
    column: int
    x: float
    y: float
    radius: float
    count: int


class CrossSize(NamedTuple):
    """The layout of the picture of a cross table: where its cells begin and end, and its size."""

    left: int
    top: int
    right: int
    width: int
    height: int
    rows_open: bool
    """Whether the row of undecided is drawn."""
    columns_open: bool


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the chart of years."""

    year: int
    count: int
    x: float
    y: float
    width: float
    height: float
    is_labelled: bool


def bar(part: Part | None, largest: float = 1.0) -> dict[str, str] | None:
    """Length of a bar and ends of its interval, as percentages of the largest share of the chart."""
    if part is None or part.share is None or not largest:
        return None
    low, high = part.low or 0.0, part.high if part.high is not None else part.share
    return {
        "length": _percent(part.share / largest),
        "low": _percent(low / largest),
        "high": _percent(min(high / largest, 1.0)),
    }


def largest_share(parts: Sequence[Part | None]) -> float:
    """The upper end that all bars of a chart fit in."""
    ends = [part.high if part.high is not None else part.share for part in parts if part is not None]
    return max((end for end in ends if end), default=1.0) or 1.0


def dots(figure: ComparedFigure) -> dict[str, str] | None:
    """Where the shares of a comparison stand on a line from 0 to 100 %."""
    if figure.here.share is None or figure.there.share is None:
        return None
    return {
        "here": _percent(figure.here.share),
        "low": _percent(figure.here.low if figure.here.low is not None else figure.here.share),
        "high": _percent(figure.here.high if figure.here.high is not None else figure.here.share),
        "there": _percent(figure.there.share),
    }


def cross_size(table: CrossTable) -> CrossSize:
    """The layout of the picture of a cross table: room for the longest labels, and no row or column of undecided
    where there are none."""
    rows_open, columns_open = any(table.counts[-1]), any(row[-1] for row in table.counts)
    rows = len(table.rows.categories) - (not rows_open)
    columns = len(table.columns.categories) - (not columns_open)
    slanted = _longest(table.columns) * _LETTER
    left = _longest(table.rows) * _LETTER + 12
    right = left + columns * CELL
    top = slanted * math.sin(_SLOPE) + 14
    width = max(right, right - CELL / 2 + slanted * math.cos(_SLOPE)) + 6
    return CrossSize(
        round(left), round(top), round(right), round(width), round(top + rows * CELL), rows_open, columns_open
    )


def circles(table: CrossTable, size: CrossSize) -> list[Circle]:
    """The cells of a cross table that are not empty; the area of a circle goes with its count."""
    most = max((count for row in table.counts for count in row), default=0)
    return [
        Circle(
            row,
            column,
            size.left + (column + 0.5) * CELL,
            size.top + (row + 0.5) * CELL,
            round(max(math.sqrt(count / most) * _LARGEST, 3.0), 1),
            count,
        )
        for row, counts in enumerate(table.counts)
        for column, count in enumerate(counts)
        if count
    ]


def fullest(table: CrossTable, most: int = 3) -> list[tuple[int, int, int]]:
    """The fullest cells, without the undecided: (row, column, count)."""
    rows, columns = len(table.rows.categories) - 1, len(table.columns.categories) - 1
    cells = [(row, column, table.counts[row][column]) for row in range(rows) for column in range(columns)]
    return sorted((cell for cell in cells if cell[2]), key=lambda cell: -cell[2])[:most]


def year_columns(years: Years) -> list[Column]:
    """The columns of the years, each as high as its count, in a picture of 720 by 180."""
    most = max((each.count for each in years.years), default=0) or 1
    width = _YEAR_WIDTH / max(len(years.years), 1)
    every = max(1, math.ceil(len(years.years) / 12))
    return [
        Column(
            each.year,
            each.count,
            round(place * width, 1),
            round(_YEAR_HEIGHT * (1 - each.count / most), 1),
            round(max(width - 2, 1), 1),
            round(_YEAR_HEIGHT * each.count / most, 1),
            place % every == 0,
        )
        for place, each in enumerate(years.years)
    ]


def shorten(text: str, most: int) -> str:
    """The text, cut with an ellipsis where it is longer than `most` characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _longest(side: Dimension) -> int:
    labels = [label for each in side.categories for label in (each.label.fr, each.label.en)]
    return min(max(map(len, labels), default=0), LONGEST)


def _percent(share: float) -> str:
    return f"{max(0.0, min(share, 1.0)) * 100:.1f}%"


MARKS: Final[Mapping[str, Any]] = {
    "bar": bar,
    "largest_share": largest_share,
    "dots": dots,
    "circles": circles,
    "cross_size": cross_size,
    "fullest": fullest,
    "year_columns": year_columns,
    "shorten": shorten,
    "CELL": CELL,
    "LONGEST": LONGEST,
}
"""What templates call to draw."""
