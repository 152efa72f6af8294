"""A workbook back to a grid: every fault is told at its sheet, row and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from collabgrid.exchange.grid_book.columns import Column, Sides, columns_of, item_parts, sides_of
from collabgrid.exchange.grid_book.nodes import CellText, NodeReader
from collabgrid.exchange.grid_book.sheets import (
    AXES,
    AXIS_COLUMNS,
    GRID,
    IDENTITY_COLUMNS,
    KEY_VALUE,
    LIST_COLUMNS,
    LISTS,
    POLICY,
    WHOLE_COLUMNS,
    WORD_COLUMNS,
    WORDS,
    axis_sheets,
    header_of,
)
from collabgrid.exchange.grid_book.tables import Row, Table, open_tables
from collabgrid.exchange.grid_book.words import vocabulary_node
from collabgrid.grid import SCOPE, Category, LoadedGrid, Policy, Resolver, load_nodes
from collabgrid.source import Diagnostic, Entry, ListNode, MappingNode, Node, Span, TextNode, nearest_name


@dataclass(frozen=True, slots=True)
class GridBook:
    """What reading a workbook found."""

    loaded: LoadedGrid
    """The grid, or what is wrong with it; places are cells, as `grid.xlsx levers!D12`."""
    ignored: tuple[str, ...]
    """Sheets that say nothing to a grid."""


def read_grid_book(path: str, resolve: Resolver | None = None) -> GridBook:
    """Read a grid from a workbook (XLSX, ODS or XLS) laid out as `write_grid_book` does.

    Raises UnreadableError for what is no workbook, MissingLibraryError without the library.
    """
    tables = open_tables(path)
    reader = _BookReader(path, tables)
    root = reader.root()
    texts = {cell.place: cell.text for table in tables.values() for row in table.all_rows() for cell in row}
    loaded = load_nodes(root, texts, reader.faults + reader.nodes.faults, resolve)
    return GridBook(loaded, tuple(name for name in tables if name not in reader.known))


class _BookReader:
    """The tables of one workbook on their way to the root node of a grid."""

    def __init__(self, path: str, tables: Mapping[str, Table]) -> None:
        self.path = path
        self.tables = tables
        self.nodes = NodeReader()
        self.faults: list[Diagnostic] = []
        self.known: set[str] = set()
        self.sides: Sides = sides_of(self._languages(), [id_of(row) for row in self._rows(AXES)])

    def root(self) -> MappingNode:
        """The whole grid."""
        entries = [*self._identity(), *self._policy(), *self._axes(), *self._words(), *self._lists()]
        for part, model in item_parts().items():
            items = self._items(part, columns_of(model))
            if items:
                entries.append(self._entry(part, ListNode(items[0].span, items)))
        return MappingNode(Span(self.path, 0, 0), tuple(entries))

    def _identity(self) -> Iterator[Entry]:
        cells = self._upright(GRID, (*IDENTITY_COLUMNS, *WHOLE_COLUMNS))
        if cells is not None:
            table = self.tables[GRID]
            yield self._entry(GRID, self.nodes.item(cells, IDENTITY_COLUMNS, table.span()))
            yield from self.nodes.item(cells, WHOLE_COLUMNS, table.span()).entries

    def _policy(self) -> Iterator[Entry]:
        cells = self._upright(POLICY, columns_of(Policy))
        if cells:
            node = self.nodes.item(cells, columns_of(Policy), self.tables[POLICY].span())
            yield self._entry(POLICY, node)

    def _axes(self) -> Iterator[Entry]:
        rows = self._rows(AXES)
        names = axis_sheets([id_of(row) for row in rows])
        axes = []
        for row, item in zip(rows, self._items(AXES, AXIS_COLUMNS), strict=True):
            categories = self._items(names[id_of(row)], columns_of(Category))
            own = [self._entry("categories", ListNode(row.span(), categories))] if categories else []
            node = MappingNode(row.span(), (*item.entries, *own))
            if id_of(row) == SCOPE:
                kept = tuple(entry for entry in node.entries if entry.key.text != "id")
                yield self._entry(SCOPE, MappingNode(row.span(), kept))
            else:
                axes.append(node)
        if axes:
            yield self._entry(AXES, ListNode(axes[0].span, tuple(axes)))

    def _words(self) -> Iterator[Entry]:
        rows = self._rows(WORDS)
        self._check_header(WORDS, WORD_COLUMNS)
        if rows:
            yield self._entry("vocabulary", vocabulary_node(self.nodes, rows))

    def _lists(self) -> Iterator[Entry]:
        entries = []
        for item in self._items(LISTS, LIST_COLUMNS):
            name, terms = item.get("id"), item.get("terms")
            own = name.text if isinstance(name, TextNode) else ""
            span = name.span if name is not None else item.span
            entries.append(Entry(TextNode(span, own, plain=False), terms or TextNode(span, "", plain=True)))
        if entries:
            yield self._entry(LISTS, MappingNode(entries[0].key.span, tuple(entries)))

    def _items(self, sheet: str, columns: Sequence[Column]) -> tuple[MappingNode, ...]:
        """The items of a sheet; none where there is no such sheet."""
        self._check_header(sheet, header_of(columns, self.sides))
        return tuple(self.nodes.item(row.cells, columns, row.span()) for row in self._rows(sheet))

    def _upright(self, sheet: str, columns: Sequence[Column]) -> dict[str, CellText] | None:
        """The cells of a sheet of keys and values, by key."""
        if sheet not in self.tables:
            return None
        self._check_header(sheet, KEY_VALUE)
        known = header_of(columns, self.sides)
        found = {}
        for row in self._rows(sheet):
            key = row.cells.get("key")
            if key is None or key.text not in known:
                self._unknown(sheet, "row", key or CellText(row.span().file, ""), known)
            elif "value" in row.cells:
                found[key.text] = row.cells["value"]
        return found

    def _check_header(self, sheet: str, known: Sequence[str]) -> None:
        self.known.add(sheet)
        if sheet in self.tables:
            for cell in self.tables[sheet].header:
                if cell.text not in known:
                    self._unknown(sheet, "column", cell, known)

    def _unknown(self, sheet: str, what: str, cell: CellText, known: Sequence[str]) -> None:
        near = nearest_name(cell.text, known)
        suggestion = f"`{near}`?" if near else f"the {what}s are: {', '.join(known)}"
        said = f"the sheet `{sheet}` has no {what} `{cell.text}`"
        kind = {"row": "ligne", "column": "colonne"}[what]
        french = (
            f"la feuille « {sheet} » n'a pas de {kind} « {cell.text} »",
            f"« {near} » ?" if near else f"il y a : {', '.join(known)}",
        )
        self.faults.append(Diagnostic("GRID101", said, cell.span(), suggestion, french))

    def _rows(self, sheet: str) -> Sequence[Row]:
        return self.tables[sheet].rows if sheet in self.tables else ()

    def _languages(self) -> list[str]:
        for row in self._rows(GRID):
            if row.text("key") == "languages":
                return [each.strip() for each in row.text("value").splitlines()]
        return []

    def _entry(self, key: str, value: Node) -> Entry:
        return Entry(TextNode(value.span, key, plain=False), value)


def id_of(row: Row) -> str:
    """The id of an item."""
    return row.text("id")
