"""The sheet of words, a row a word, back to the vocabulary of a grid."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.exchange.grid_book.columns import Kind
from collabgrid.exchange.grid_book.nodes import CellText, NodeReader, text_key
from collabgrid.exchange.grid_book.sheets import WORD_COLUMNS
from collabgrid.exchange.grid_book.tables import Row
from collabgrid.grid.texts import ANY_KEY
from collabgrid.source import Entry, ListNode, MappingNode, Node

_LANGUAGE = WORD_COLUMNS.index("language")


def vocabulary_node(nodes: NodeReader, rows: Sequence[Row], depth: int = 0) -> Node:
    """Axis → category → strength → words, each key at the first row that has it."""
    column = WORD_COLUMNS[depth]
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.text(column), []).append(row)
    if depth == _LANGUAGE:
        return _terms(nodes, groups)
    entries = [
        Entry(text_key(name, _cell(own[0], column)), vocabulary_node(nodes, own, depth + 1))
        for name, own in groups.items()
    ]
    return MappingNode(rows[0].span(), tuple(entries))


def _terms(nodes: NodeReader, groups: dict[str, list[Row]]) -> Node:
    """The words of one category and strength: a list, or a list a language where a language is named."""
    lists = {language: _words(nodes, rows) for language, rows in groups.items()}
    if list(lists) == [""]:
        return lists[""]
    entries = [
        Entry(text_key(language or ANY_KEY, _cell(groups[language][0], "language")), words)
        for language, words in lists.items()
    ]
    return MappingNode(entries[0].key.span, tuple(entries))


def _words(nodes: NodeReader, rows: Sequence[Row]) -> ListNode:
    words = (nodes.value(row.cells["term"], Kind.TEXT) for row in rows if "term" in row.cells)
    return ListNode(rows[0].span(), tuple(words))


def _cell(row: Row, column: str) -> CellText:
    return row.cells.get(column) or CellText(row.place, "")
