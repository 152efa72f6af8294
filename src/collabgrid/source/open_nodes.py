"""Lists and mappings whose end is still to come, and what a key may be."""

from __future__ import annotations

from typing import NamedTuple

from collabgrid.source.diagnostics import Diagnostic, Report
from collabgrid.source.nodes import Entry, ListNode, MappingNode, Node, TextNode
from collabgrid.source.spans import SourceText, Span
from collabgrid.source.wording import quoted


class Opening(NamedTuple):
    """Where a collection starts, whether with a bracket, its anchor, how many nodes came before."""

    start: int
    flow: bool
    anchor: str | None
    size_before: int


class OpenList:
    """A list that takes items. `end` is the end of its last item, `height` the levels below it so far."""

    __slots__ = ("end", "height", "items", "opening")

    def __init__(self, opening: Opening) -> None:
        self.opening = opening
        self.end = opening.start
        self.height = 0
        self.items: list[Node] = []

    def add(self, node: Node, end: int) -> None:
        """Take an item that ends at `end` (an alias ends elsewhere than the node it repeats)."""
        self.end = end
        self.items.append(node)

    def close(self, span: Span) -> ListNode:
        """The list with what it took."""
        return ListNode(span, tuple(self.items))


class OpenMapping:
    """A mapping that takes keys and values in turn; a key that cannot stand is reported and dropped.

    `end` is the end of its last value, `height` the number of levels below it so far.
    """

    __slots__ = (
        "_entries",
        "_key",
        "_keys",
        "_reads_value",
        "_report",
        "_source",
        "end",
        "height",
        "opening",
    )

    def __init__(self, opening: Opening, source: SourceText, report: Report) -> None:
        self.opening = opening
        self.end = opening.start
        self.height = 0
        self._source = source
        self._report = report
        self._keys: dict[str, TextNode] = {}
        self._entries: list[Entry] = []
        self._key: TextNode | None = None
        self._reads_value = False

    def add(self, node: Node, end: int) -> None:
        """Take a key, or the value of the key before it."""
        self.end = end
        if not self._reads_value:
            self._reads_value = True
            self._key = self._accept_key(node)
            return
        self._reads_value = False
        if self._key is not None:
            self._entries.append(Entry(self._key, node))

    def close(self, span: Span) -> MappingNode:
        """The mapping with the entries it took."""
        return MappingNode(span, tuple(self._entries))

    def _accept_key(self, node: Node) -> TextNode | None:
        if not isinstance(node, TextNode) or not node.text:
            message = (
                "the text before the colon is missing" if isinstance(node, TextNode) else _describe_key(node)
            )
            self._report(
                Diagnostic("GRID020", message, node.span, "put a text that holds brackets in quotes")
            )
            return None
        if node.plain and node.text == "<<":
            message = "`<<` copies keys from elsewhere in some programs, and does not here"
            self._report(Diagnostic("GRID018", message, node.span, "write the keys out"))
            return None
        first = self._keys.setdefault(node.text, node)
        if first is node:
            return node
        line = self._source.position(first.span.start).line
        message = f"the key {quoted(node.text)} stands here a second time; the first is on line {line}"
        self._report(
            Diagnostic("GRID019", message, node.span, "join the two values under one key, or rename one")
        )
        return None


def _describe_key(node: ListNode | MappingNode) -> str:
    kind = "a list" if isinstance(node, ListNode) else "a mapping"
    return f"{kind} stands where a key should be, and a key must be a text"
