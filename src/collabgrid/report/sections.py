"""A report of headed tables and lines, as plain text for a terminal or as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from collabgrid.report.axes import indented
from collabgrid.report.display import clean_line
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.view import View


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a table (where it has columns) and lines below."""

    heading: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    lines: tuple[str, ...] = ()


def render_sections(view: View, sections: Iterable[Section]) -> str:
    """The report as text that fits the width of the view."""
    return "\n".join(_text(view, section) for section in sections)


def markdown_sections(sections: Iterable[Section]) -> str:
    """The report as Markdown: headings of the second level, pipe tables, paragraphs."""
    return "\n".join(_markdown(section) for section in sections)


def markdown_text(text: str, *, is_prose: bool = False) -> str:
    """A text as Markdown: prose as a paragraph, anything else as a block that keeps its lines."""
    if is_prose:
        return escape_markdown(" ".join(text.split("\n"))) + "\n"
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}text\n{text}{fence}\n"


def _text(view: View, section: Section) -> str:
    text = view.paint(clean_line(section.heading), "bold") + "\n"
    if section.columns:
        rows = [[Cell(text) for text in row] for row in section.rows]
        text += render_table(section.columns, rows, view.width, view.paint)
    return text + "".join(f"{line}\n" for each in section.lines for line in indented(view, each, ""))


def _markdown(section: Section) -> str:
    parts = [f"## {escape_markdown(section.heading)}\n"]
    if section.columns:
        marks = ["---:" if column.right else "---" for column in section.columns]
        rows = [[column.heading for column in section.columns], *section.rows]
        lines = [_pipes([escape_markdown(text) for text in row]) for row in rows]
        parts.append("\n".join([lines[0], _pipes(marks), *lines[1:]]) + "\n")
    parts += [f"{escape_markdown(line)}\n" for line in section.lines]
    return "\n".join(parts)


def _pipes(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escape_markdown(text: str) -> str:
    """The text on one line, with what Markdown would obey written as itself."""
    return "".join(f"\\{char}" if char in "\\|*_`<>[]#" else char for char in clean_line(text))
