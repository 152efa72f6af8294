"""Taking an item out of a list in the text of a file, so that everything else, comments too, stays as it is."""

from __future__ import annotations

import re
from typing import Final

from collabgrid.source import Edit, ListNode, Span

_BEFORE_ITEM: Final = re.compile(r"[ \t]*-[ \t]+\Z")
_AFTER_ITEM: Final = re.compile(r"[ \t]*(#[^\r\n]*)?(\r\n|\n|\r|\Z)")


def delete_item(text: str, items: ListNode, number: int) -> tuple[Edit, ...]:
    """The edit that takes item `number` (not the first) out of a list in `text`; none where a comment or the layout
    makes that unsafe."""
    if not 0 < number < len(items.items):
        return ()
    before, own = items.items[number - 1].span, items.items[number].span
    if not items.span.file == before.file == own.file or before.end > own.start:
        return ()  # lists of two files that were joined, or an alias
    if text[items.span.start : items.span.start + 1] == "[" and own.end <= items.span.end:
        between = text[before.end : own.start]
        return (
            () if "#" in between or "," not in between else (Edit(Span(own.file, before.end, own.end), ""),)
        )
    return _delete_line(text, own)


def _delete_line(text: str, own: Span) -> tuple[Edit, ...]:
    """The edit that deletes the line of a list item; a comment behind it stays."""
    start = max(text.rfind("\n", 0, own.start), text.rfind("\r", 0, own.start)) + 1
    before, after = _BEFORE_ITEM.match(text[start : own.start]), _AFTER_ITEM.match(text, own.end)
    if before is None or after is None:
        return ()
    if after[1] is not None:
        dash = start + text[start : own.start].index("-")
        return (Edit(Span(own.file, dash, after.start(1)), ""),)
    return (Edit(Span(own.file, start, after.end()), ""),)
