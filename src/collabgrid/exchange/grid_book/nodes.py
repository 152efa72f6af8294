"""Cells back to nodes of a grid, each of which knows its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from collabgrid.exchange.grid_book.cells import MARK
from collabgrid.exchange.grid_book.columns import Column, Kind
from collabgrid.grid.texts import ANY_KEY
from collabgrid.source import Diagnostic, Entry, ListNode, MappingNode, Node, Span, TextNode, read_yaml

_VOTE = re.compile(r"(\S+)\s*\(\s*(\w+)\s*\)\Z")
_LINE: Final = re.compile(r"[^\r\n]+")


class CellText(NamedTuple):
    """What one cell holds, and where it stands, as `grid.xlsx levers!D12`."""

    place: str
    text: str

    def span(self) -> Span:
        """The whole cell."""
        return Span(self.place, 0, len(self.text))


class NodeReader:
    """Turns cells into nodes, and keeps what is wrong with them in `faults`."""

    def __init__(self) -> None:
        self.faults: list[Diagnostic] = []

    def item(self, row: Mapping[str, CellText], columns: Sequence[Column], whole: Span) -> MappingNode:
        """The mapping of one item from its filled cells, by the name of their column."""
        entries = []
        for column in columns:
            own = {
                name[len(column.key) + 1 :]: cell
                for name, cell in row.items()
                if name == column.key or name.startswith(column.key + ".")
            }
            if own:
                entries.append(Entry(_key(column.key, next(iter(own.values()))), self._value(column, own)))
        return MappingNode(whole, tuple(entries))

    def value(self, cell: CellText, kind: Kind) -> Node:
        """The node of one cell."""
        if kind is Kind.YAML:
            return self._yaml(cell, cell.text)
        if cell.text.startswith(MARK):
            return self._yaml(cell, " " * len(MARK) + cell.text[len(MARK) :])
        if kind in (Kind.TEXT, Kind.LOCAL):
            return TextNode(cell.span(), cell.text, plain=False)
        return ListNode(cell.span(), tuple(_lines(cell)))

    def _value(self, column: Column, own: Mapping[str, CellText]) -> Node:
        base = own.get("")
        sides = {side: cell for side, cell in own.items() if side}
        if not sides and base is not None:
            return self.value(base, column.kind)
        if base is not None and (column.kind is not Kind.TERMS or base.text.startswith(MARK)):
            self._refuse_both(column.key, next(iter(sides.values())))
        if column.kind is Kind.LOCALS:
            return _locals(sides)
        if column.kind is Kind.THEN:
            votes = (Entry(_key(axis, cell), _votes(cell)) for axis, cell in sides.items())
            return MappingNode(_first(sides), tuple(votes))
        parts = {ANY_KEY: base, **sides} if base is not None and column.kind is Kind.TERMS else sides
        return MappingNode(
            _first(sides), tuple(Entry(_key(k, c), self.value(c, column.kind)) for k, c in parts.items())
        )

    def _refuse_both(self, key: str, cell: CellText) -> None:
        message = f"`{key}` is written both as a whole and in a column of its own (`{key}.…`)"
        told = f"« {key} » est écrit à la fois en entier et dans une colonne à part (« {key}.… »)"
        french = (told, "gardez l'un des deux")
        self.faults.append(Diagnostic("GRID108", message, cell.span(), "keep one of them", french))

    def _yaml(self, cell: CellText, text: str) -> Node:
        node, faults = read_yaml(cell.place, text)
        self.faults += faults
        return TextNode(cell.span(), "", plain=True) if node is None else node


def text_key(name: str, cell: CellText) -> TextNode:
    """A key whose place is that of a cell."""
    return _key(name, cell)


def _key(name: str, cell: CellText) -> TextNode:
    return TextNode(cell.span(), name, plain=False)


def _first(cells: Mapping[str, CellText]) -> Span:
    return next(iter(cells.values())).span()


def _lines(cell: CellText) -> Iterator[TextNode]:
    """The lines of a cell that say something, without space around."""
    for match in _LINE.finditer(cell.text):
        text = match[0].strip()
        if text:
            start = match.start() + match[0].index(text)
            yield TextNode(Span(cell.place, start, start + len(text)), text, plain=False)


def _votes(cell: CellText) -> Node:
    """The categories of one axis: one, or a list; `food (weak)` has its own strength."""
    votes: list[Node] = []
    for line in _lines(cell):
        match = _VOTE.fullmatch(line.text)
        if match is None:
            votes.append(line)
            continue
        pairs = []
        for key, part in (("category", 1), ("strength", 2)):
            span = Span(cell.place, line.span.start + match.start(part), line.span.start + match.end(part))
            pairs.append(Entry(TextNode(span, key, plain=False), TextNode(span, match[part], plain=False)))
        votes.append(MappingNode(line.span, tuple(pairs)))
    return votes[0] if len(votes) == 1 else ListNode(cell.span(), tuple(votes))


def _locals(sides: Mapping[str, CellText]) -> Node:
    """The texts that stand in the same line of each language's cell."""
    columns = [
        [(language, cell, match) for match in re.finditer(r"[^\n]*(?:\n|\Z)", cell.text)]
        for language, cell in sides.items()
    ]
    items = []
    for row in zip_longest(*columns):
        found = []
        for language, cell, match in (each for each in row if each is not None):
            text = match[0].strip()
            if text:
                start = match.start() + match[0].index(text)
                own = TextNode(Span(cell.place, start, start + len(text)), text, plain=False)
                found.append(Entry(_key(language, cell), own))
        if found:
            items.append(MappingNode(found[0].value.span, tuple(found)))
    return ListNode(_first(sides), tuple(items))
