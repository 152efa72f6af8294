"""Comments of a YAML text: what stands behind a `#` that is no part of a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from collabgrid.source.nodes import ListNode, MappingNode, Node, TextNode
from collabgrid.source.spans import SourceText, Span


class Comment(NamedTuple):
    """A comment: its place from the `#` to the end of the line, its text behind the `#`, its line, and whether it has
    that line to itself."""

    span: Span
    text: str
    line: int
    stands_alone: bool


def find_comments(source: SourceText, root: Node, starting: str) -> list[Comment]:
    """The comments of a text whose first word is `starting`, in order; `root` holds the nodes of the text."""
    pattern = re.compile(rf"(?:^|(?<=[ \t]))#[ \t]*({re.escape(starting)}(?!\S)[^\r\n]*)", re.MULTILINE)
    matches = list(pattern.finditer(source.text))
    if not matches:
        return []
    taken = list(_text_spans(root, source.name))
    found = []
    for match in matches:
        if any(span.start <= match.start() < span.end for span in taken):
            continue
        line = source.position(match.start()).line
        before = source.text[source.line_start(line) : match.start()]
        span = Span(source.name, match.start(), match.end())
        found.append(Comment(span, match[1].strip(), line, not before.strip()))
    return found


def _text_spans(node: Node, file: str) -> Iterator[Span]:
    """The places of the texts of one file. Lists and mappings of several files may be joined, but no item of a list."""
    if isinstance(node, TextNode):
        if node.span.file == file:
            yield node.span
    elif isinstance(node, ListNode):
        for item in node.items:
            if item.span.file == file:
                yield from _text_spans(item, file)
    elif isinstance(node, MappingNode):
        for entry in node.entries:
            if entry.key.span.file == file:
                yield entry.key.span
            yield from _text_spans(entry.value, file)
