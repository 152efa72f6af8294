"""A table in plain text that fits a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from collabgrid.report.display import clean_line, display_width, pad, shorten
from collabgrid.report.paint import Colour, Paint

_GAP: Final = "  "


class Column(NamedTuple):
    """A column: its heading, and the least width that it may be narrowed to."""

    heading: str
    least: int = 8
    right: bool = False
    """Whether it stands at the right."""
    gives_way: bool = False
    """Whether it is narrowed before the others."""


class Cell(NamedTuple):
    """A text with its colours, and an end that stays when the text is shortened."""

    text: str
    colours: tuple[Colour, ...] = ()
    tail: str = ""

    def fitted(self, width: int) -> str:
        """The cell in at most `width` columns."""
        room = max(width - display_width(self.tail), 0)
        return shorten(shorten(self.text, room) + self.tail, width)


def render_table(
    columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: int, paint: Paint | None = None
) -> str:
    """The table in lines of at most `width` columns (more only where every column is at its least).

    Columns that give way are narrowed first, then the widest ones; texts that do not fit end in an ellipsis.
    """
    paint = paint or Paint()
    clean = [[cell._replace(text=clean_line(cell.text)) for cell in row] for row in rows]
    widths = fit_widths(columns, clean, width)
    heading = [Cell(column.heading, ("bold",)) for column in columns]
    rule = _GAP.join("─" * own for own in widths)
    lines = [_line(columns, heading, widths, paint), paint(rule, "dim")]
    lines += [_line(columns, row, widths, paint) for row in clean]
    return "\n".join(lines) + "\n"


def fit_widths(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], width: int) -> list[int]:
    """The width of each column, so that all of them fit `width`, none narrower than its least."""
    widths = [
        max([display_width(column.heading), *(display_width(row[i].text + row[i].tail) for row in rows)])
        for i, column in enumerate(columns)
    ]
    least = [min(own, column.least) for own, column in zip(widths, columns, strict=True)]
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    while excess > 0:
        wide = [i for i, own in enumerate(widths) if own > least[i]]
        if not wide:
            break
        widest = max(wide, key=lambda i: (columns[i].gives_way, widths[i]))
        widths[widest] -= 1
        excess -= 1
    return widths


def _line(columns: Sequence[Column], row: Sequence[Cell], widths: Sequence[int], paint: Paint) -> str:
    parts = []
    for i, (column, cell, own) in enumerate(zip(columns, row, widths, strict=True)):
        text = cell.fitted(own)
        padded = pad(text, own, right=column.right) if i < len(widths) - 1 or column.right else text
        parts.append(padded.replace(text, paint(text, *cell.colours), 1) if text else padded)
    return _GAP.join(parts).rstrip()
