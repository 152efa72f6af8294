"""From a path of keys and numbers to its place in the files."""

from __future__ import annotations

from typing import Protocol

from collabgrid.grid.texts import ANY_KEY
from collabgrid.source import ListNode, MappingNode, Node, Span, TextNode

Path = tuple[str | int, ...]


class Locate(Protocol):
    """Answers where a path stands; `at_key` asks for the key itself where a text stands behind it."""

    def __call__(self, path: Path, *, at_key: bool = False) -> Span | None: ...


def locate(root: Node, path: Path, *, at_key: bool = False) -> Span:
    """The place of what stands at `path` below `root`, or of the nearest node above it that is there.

    A text in a mapping is its own place, unless `at_key` asks for the key; of any other value it is the key.
    Where one value stands for a list of one, it is also found under the number 0; terms that stand only under
    `any` are found without that key.
    """
    node, span = root, root.span
    for i, step in enumerate(path):
        if isinstance(step, int) and isinstance(node, MappingNode):
            node = node.get(ANY_KEY) or node
        if isinstance(node, MappingNode) and isinstance(step, str):
            entry = next((e for e in node.entries if e.key.text == step), None)
            if entry is None:
                break
            wants_key = at_key and i == len(path) - 1
            node, span = entry.value, entry.key.span
            if isinstance(node, TextNode) and not wants_key:
                span = node.span
        elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            span = node.span
        elif step != 0:
            break
    return span


def node_at(root: Node, path: Path) -> Node | None:
    """What stands at `path` below `root`, or nothing where there is no such place."""
    node: Node | None = root
    for step in path:
        if isinstance(step, int) and isinstance(node, MappingNode):
            node = node.get(ANY_KEY)
        if isinstance(node, MappingNode):
            node = node.get(str(step))
        elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        elif step != 0:
            return None
    return node
