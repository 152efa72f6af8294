"""What a YAML text holds, as nodes that know their place. Named tuples, for a grid has tens of thousands."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from collabgrid.source.spans import Span


class TextNode(NamedTuple):
    """A scalar, always text. `plain` says that it stands without quotes, block marker or `!!str`."""

    span: Span
    text: str
    plain: bool


class ListNode(NamedTuple):
    """A list and its items, in the order of the file."""

    span: Span
    items: tuple[Node, ...]


class Entry(NamedTuple):
    """One `key: value` of a mapping."""

    key: TextNode
    value: Node


class MappingNode(NamedTuple):
    """A mapping and its entries, in the order of the file; no key stands twice."""

    span: Span
    entries: tuple[Entry, ...]

    def get(self, key: str) -> Node | None:
        """The value of `key`, or None where the mapping does not have it."""
        for entry in self.entries:
            if entry.key.text == key:
                return entry.value
        return None


Node: TypeAlias = TextNode | ListNode | MappingNode
