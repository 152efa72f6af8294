"""YAML events → nodes, in one pass on a stack of our own: PyYAML's C composer crashes on deep nesting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NoReturn

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from collabgrid.source.anchors import Anchored, Anchors
from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.limits import MAX_DEPTH, MAX_NODES, RefusalError
from collabgrid.source.nodes import Node, TextNode
from collabgrid.source.open_nodes import Opening, OpenList, OpenMapping
from collabgrid.source.scalars import ScalarCheck
from collabgrid.source.spans import SourceText, Span
from collabgrid.source.wording import quoted

_new: Final = tuple.__new__  # half the cost of calling a NamedTuple, and most of a file is texts
_LONGEST_TAG: Final = 200
_TEXT_TAG: Final = "tag:yaml.org,2002:str"


class Builder:
    """Builds the node of one document and gathers what is wrong with it in `diagnostics`.

    Events are typed `Any`: PyYAML's own types allow marks to be None, which its parsers never make them.
    """

    def __init__(self, source: SourceText) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._source = source
        self._name = source.name
        self._report = self.diagnostics.append
        self._anchors = Anchors(self._report)
        self._scalar_check = ScalarCheck(source, self._report)
        self._is_wary = self._scalar_check.has_no_break_space
        self._root = OpenList(Opening(0, False, None, 0))
        self._stack: list[OpenList | OpenMapping] = [self._root]
        self._documents = 0
        self._nodes = 0

    @property
    def root(self) -> Node | None:
        """The node of the document, or None when nothing was read."""
        return self._root.items[0] if self._root.items else None

    def build(self, events: Iterable[Any]) -> None:
        """Read the events of one document. Raises `RefusalError`, and whatever the events raise."""
        for event in events:
            kind = type(event)
            if kind is ScalarEvent:
                self._add_text(event)
            elif kind is SequenceStartEvent or kind is MappingStartEvent:
                self._open(event, kind is MappingStartEvent)
            elif kind is SequenceEndEvent or kind is MappingEndEvent:
                self._close(event)
            elif kind is AliasEvent:
                self._add_alias(event)
            elif kind is DocumentStartEvent and self._is_further_document(event):
                break
        self._anchors.report_unused()

    def _add_text(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse_nodes(event)
        start: int = event.start_mark.index
        end: int = event.end_mark.index
        text: str = event.value
        style = event.style
        if not style:
            if " - " in text or (self._is_wary and not text.isascii()):
                self._scalar_check.plain(text, start, end)
        elif style != "'":
            text, end = self._scalar_check.styled(text, start, end, style)
        node = _new(TextNode, (_new(Span, (self._name, start, end)), text, not style))
        if event.tag is not None or event.anchor is not None:
            node = self._mark_text(node, event)
        self._stack[-1].add(node, end)

    def _mark_text(self, node: TextNode, event: Any) -> TextNode:
        if event.tag is not None:
            node = node._replace(plain=False)
            if event.tag != _TEXT_TAG:
                self._refuse_tag(node.span.start)
        if event.anchor is not None:
            self._start_anchor(event.anchor, node.span.start)
            self._anchors.finish(event.anchor, Anchored(node, 1, 0))
        return node

    def _open(self, event: Any, is_mapping: bool) -> None:
        if len(self._stack) > MAX_DEPTH:
            start = event.start_mark.index
            span = Span(self._name, start, start + 1)
            message = f"the nesting is more than {MAX_DEPTH} levels deep here"
            raise RefusalError(
                Diagnostic("GRID010", message, span, "look for brackets that are never closed")
            )
        size_before = self._nodes + self._anchors.repeated
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse_nodes(event)
        start = event.start_mark.index
        if event.tag is not None:
            self._refuse_tag(start)
        if event.anchor is not None:
            self._start_anchor(event.anchor, start)
        opened = Opening(start, bool(event.flow_style), event.anchor, size_before)
        self._stack.append(
            OpenMapping(opened, self._source, self._report) if is_mapping else OpenList(opened)
        )

    def _close(self, event: Any) -> None:
        closed = self._stack.pop()
        opening = closed.opening
        # the end mark of a collection without brackets lies behind the blank lines and comments that follow
        end = event.end_mark.index if opening.flow else closed.end
        node = closed.close(Span(self._name, opening.start, end))
        height = closed.height + 1
        if opening.anchor is not None:
            size = self._nodes + self._anchors.repeated - opening.size_before
            self._anchors.finish(opening.anchor, Anchored(node, size, height))
        self._add_collection(node, height, end)

    def _add_alias(self, event: Any) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse_nodes(event)
        span = self._span(event)
        anchored = self._anchors.repeat(event.anchor, span, len(self._stack) - 1)
        if anchored.node is not None:
            self._add_collection(anchored.node, anchored.height, span.end)

    def _add_collection(self, node: Node, height: int, end: int) -> None:
        parent = self._stack[-1]
        parent.height = max(parent.height, height)
        parent.add(node, end)

    def _is_further_document(self, event: Any) -> bool:
        self._documents += 1
        if self._documents == 1:
            return False
        message = "a second document starts here, and only the first is read"
        self._report(Diagnostic("GRID017", message, self._span(event), "delete this line, or use two files"))
        return True

    def _refuse_nodes(self, event: Any) -> NoReturn:
        message = f"the file holds more than {MAX_NODES:,} texts, lists and mappings"
        suggestion = "split the grid into several files of one folder"
        raise RefusalError(Diagnostic("GRID011", message, self._span(event), suggestion))

    def _start_anchor(self, name: str, start: int) -> None:
        self._anchors.start(name, self._mark_span(f"&{name}", start))

    def _refuse_tag(self, start: int) -> None:
        text = self._source.text
        place = max(text.find("!", start), start)
        tag = text[place : place + _LONGEST_TAG].split(maxsplit=1)[0]
        span = Span(self._name, place, place + len(tag))
        message = f"{quoted(tag)} is a tag of YAML, and tags are not supported"
        self._report(Diagnostic("GRID016", message, span, "delete it, or put the text in quotes"))

    def _mark_span(self, mark: str, start: int) -> Span:
        place = max(self._source.text.find(mark, start), start)
        return Span(self._name, place, place + len(mark))

    def _span(self, event: Any) -> Span:
        return Span(self._name, event.start_mark.index, event.end_mark.index)
