"""The files of a grid as one tree of nodes."""

from __future__ import annotations

from collections.abc import Sequence

from collabgrid.source import Diagnostic, Entry, ListNode, MappingNode, Node, Span, TextNode

MERGED_PARTS = ("vocabulary", "policy", "switch_off")
"""Parts that are mappings and may stand in several files, key by key."""
TABLES = ("lists",)
"""Parts that are mappings of ids, and may stand in several files; each id stands in one of them."""


def join_files(roots: Sequence[MappingNode]) -> tuple[MappingNode, tuple[Diagnostic, ...]]:
    """One mapping of the root nodes of a grid's files, in their order, and what cannot be joined.

    Lists of the same part are joined; the mappings of MERGED_PARTS are joined key by key, those of TABLES
    as long as no key stands twice; any other part stands once.
    """
    faults: list[Diagnostic] = []
    entries: dict[str, Entry] = {}
    for root in roots:
        for entry in root.entries:
            before = entries.get(entry.key.text)
            entries[entry.key.text] = entry if before is None else _joined(before, entry, faults)
    return MappingNode(roots[0].span, tuple(entries.values())), tuple(faults)


def _joined(before: Entry, entry: Entry, faults: list[Diagnostic]) -> Entry:
    name = entry.key.text
    if isinstance(before.value, ListNode) and isinstance(entry.value, ListNode):
        return Entry(before.key, ListNode(before.value.span, before.value.items + entry.value.items))
    if name in TABLES and isinstance(before.value, MappingNode) and isinstance(entry.value, MappingNode):
        return Entry(before.key, _each_once(before.value, entry.value, name, faults))
    if name in MERGED_PARTS + TABLES:
        return Entry(before.key, _merged(before.value, entry.value, name, faults))
    message = f"`{name}` stands in two files; the first is {before.key.span.file}"
    faults.append(Diagnostic("GRID108", message, entry.key.span, "keep one of them"))
    return before


def _each_once(one: MappingNode, other: MappingNode, what: str, faults: list[Diagnostic]) -> Node:
    """The entries of both; the second of one id is left out, and said."""
    entries = {e.key.text: e for e in one.entries}
    for entry in other.entries:
        before = entries.setdefault(entry.key.text, entry)
        if before is not entry:
            message = f"the id `{entry.key.text}` stands twice in {what}"
            suggestion = f"the other one is in {before.key.span.file}: join them there, or rename one"
            faults.append(Diagnostic("GRID201", message, entry.key.span, suggestion))
    return MappingNode(one.span, tuple(entries.values()))


def _merged(one: Node, other: Node, what: str, faults: list[Diagnostic]) -> Node:
    """Two nodes of the same key as one: mappings key by key, lists joined."""
    if isinstance(one, MappingNode) and isinstance(other, MappingNode):
        entries = {e.key.text: e for e in one.entries}
        for entry in other.entries:
            key, before = entry.key.text, entries.get(entry.key.text)
            value = entry.value if before is None else _merged(before.value, entry.value, key, faults)
            entries[key] = Entry(entry.key if before is None else before.key, value)
        return MappingNode(one.span, tuple(entries.values()))
    if isinstance(one, ListNode) and isinstance(other, ListNode):
        return ListNode(one.span, one.items + other.items)
    message = f"`{what}` is given in two files in ways that do not join"
    place = (
        other.span
        if isinstance(other, TextNode)
        else Span(other.span.file, other.span.start, other.span.start + 1)
    )
    faults.append(Diagnostic("GRID108", message, place, f"the other one is in {one.span.file}"))
    return one
