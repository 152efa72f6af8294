"""A document of headings, paragraphs, lists and tables, written as Markdown or as one HTML page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from collabgrid.report.page.templates import fill
from collabgrid.report.sections import escape_markdown
from collabgrid.report.words import Words

_LIST_MARK = re.compile(r"^(\d*)([-+.)=~])")  # what would begin a list at the head of a paragraph


class Block(NamedTuple):
    """One part of a document."""

    kind: Literal["heading", "paragraph", "todo", "bullets", "table"]
    """A `todo` is a paragraph that somebody has to write."""
    text: str = ""
    level: int = 2
    """Of a heading: 2 to 4."""
    items: tuple[str, ...] = ()
    """Of bullets; of a table, its header."""
    rows: tuple[tuple[str, ...], ...] = ()
    anchor: str = ""
    """Of a heading: what a link to it names."""


@dataclass(frozen=True, slots=True)
class Document:
    """A title, what stands below it, and the parts."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]


def heading(text: str, level: int = 2, anchor: str = "") -> Block:
    """A heading; its anchor is its own text where none is given."""
    return Block("heading", text, level, anchor=_slug(anchor or text))


def paragraph(text: str) -> Block:
    """A paragraph."""
    return Block("paragraph", text)


def bullets(items: Sequence[str]) -> Block:
    """A list."""
    return Block("bullets", items=tuple(items))


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Block:
    """A table."""
    return Block("table", items=tuple(header), rows=tuple(map(tuple, rows)))


def document_markdown(document: Document) -> str:
    """The document as Markdown; nothing that a grid says is obeyed in it."""
    head = [f"# {escape_markdown(document.title)}", escape_markdown(document.subtitle)]
    return "\n\n".join([*(each for each in head if each), *map(_markdown, document.blocks)]) + "\n"


def document_html(document: Document, words: Words) -> str:
    """The document as one page that asks nothing of the network. Raises MissingLibraryError without Jinja2."""
    contents = [block for block in document.blocks if block.kind == "heading" and block.level == 2]
    values = {"document": document, "contents": contents, "lang": words.language, "say": words.say}
    return fill("document.html", values)


def _markdown(block: Block) -> str:
    if block.kind == "heading":
        return f"{'#' * block.level} {escape_markdown(block.text)}"
    if block.kind == "bullets":
        return "\n".join(f"- {escape_markdown(item)}" for item in block.items)
    if block.kind == "table":
        return "\n".join(_table_lines(block))
    text = escape_markdown(block.text)
    return f"> **{text}**" if block.kind == "todo" else _LIST_MARK.sub(r"\1\\\2", text)


def _table_lines(block: Block) -> Iterator[str]:
    for number, row in enumerate((block.items, *block.rows)):
        yield f"| {' | '.join(map(escape_markdown, row))} |"
        if number == 0:
            yield f"|{' --- |' * len(row)}"


def _slug(text: str) -> str:
    return re.sub(r"[^\w]+", "-", text.casefold()).strip("-") or "part"
