"""Findings that the author of a grid allows, by a comment with the code and the reason.

`# collabgrid: allow GRID404 because both readings are common`: behind a line for that line, on a line of its own for
the value that starts below it, and with `in this file` for the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from collabgrid.grid import LoadedGrid
from collabgrid.source import CODES, Diagnostic, ListNode, MappingNode, Node, Severity, SourceText, Span
from collabgrid.source.comments import Comment, find_comments
from collabgrid.study.lint.wordings import finding

MARK: Final = "collabgrid:"
_SHAPE: Final = re.compile(
    r"collabgrid:\s*(?:allow|admettre|admet)\s+(?P<codes>[^\s,]+(?:\s*,\s*[^\s,]+)*)"
    r"(?P<file>\s+(?:in this file|dans ce fichier))?"
    r"(?:\s+(?:because|parce que|parce qu'|car)\b\s*(?P<reason>.*))?\s*\Z",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"[^\s,]+")


class Allowance(NamedTuple):
    """One code that is allowed, where it is written, and the stretch of the file that it is for."""

    code: str
    span: Span
    reason: str
    where: Span


def allow_findings(
    loaded: LoadedGrid, found: Iterable[Diagnostic], was_looked_for: Callable[[str], bool]
) -> tuple[list[Diagnostic], int]:
    """The findings without those that comments of the grid allow, with what is wrong with the comments; and how many
    were left out. `was_looked_for` tells the codes that would have been found."""
    if loaded.root is None:
        return list(found), 0
    allowances: list[Allowance] = []
    kept: list[Diagnostic] = []
    for name, text in loaded.texts.items():
        for comment in find_comments(SourceText(name, text), loaded.root, MARK):
            _read(comment, SourceText(name, text), loaded.root, allowances, kept)
    used: set[Allowance] = set()
    count = 0
    for each in found:
        own = [allowance for allowance in allowances if _covers(allowance, each)]
        used.update(own)
        count += bool(own)
        if not own:
            kept.append(each)
    for allowance in allowances:
        if allowance not in used and was_looked_for(allowance.code):
            kept.append(finding("needless", allowance.span, code=allowance.code))
    return kept, count


def _covers(allowance: Allowance, found: Diagnostic) -> bool:
    span, where = found.span, allowance.where
    if found.code != allowance.code or span is None or span.file != where.file:
        return False
    return where.start <= span.start < max(where.end, where.start + 1)


def _read(
    comment: Comment, source: SourceText, root: Node, allowances: list[Allowance], faults: list[Diagnostic]
) -> None:
    """Take in the codes of one comment, and what is wrong with it."""
    shape = _SHAPE.match(comment.text)
    if shape is None:
        faults.append(finding("no_allowance", comment.span))
        return
    where = _stretch(comment, source, root, whole_file=shape["file"] is not None)
    reason = (shape["reason"] or "").strip()
    head = source.text.index("collabgrid", comment.span.start) + shape.start("codes")
    for match in _CODE.finditer(shape["codes"]):
        code = match[0].upper()
        span = Span(source.name, head + match.start(), head + match.end())
        known = CODES.get(code)
        if known is None:
            faults.append(finding("no_code", span, code=match[0]))
        elif known.severity is Severity.ERROR:
            faults.append(finding("error_code", span, code=code))
        else:
            allowances.append(Allowance(code, span, reason, where))
            if not reason:
                faults.append(finding("no_reason", span, code=code))


def _stretch(comment: Comment, source: SourceText, root: Node, *, whole_file: bool) -> Span:
    """What the comment is for: the file, its own line, or the value that starts on the next line with content."""
    if whole_file:
        return Span(source.name, 0, len(source.text) + 1)
    if not comment.stands_alone:
        start = source.line_start(comment.line)
        return Span(source.name, start, start + len(source.line_text(comment.line)) + 1)
    line = comment.line + 1
    last = source.position(len(source.text)).line
    while line < last and source.line_text(line).lstrip()[:1] in ("", "#"):
        line += 1
    start = source.line_start(line)
    stop = start + len(source.line_text(line)) + 1
    ends = [span.end for span in _values(root) if span.file == source.name and start <= span.start < stop]
    return Span(source.name, start, max([stop, *ends]))


def _values(node: Node) -> Iterator[Span]:
    """The stretches of a tree that have a head of their own: items of lists, and keys with their values."""
    if isinstance(node, ListNode):
        for item in node.items:
            yield item.span
            yield from _values(item)
    elif isinstance(node, MappingNode):
        for entry in node.entries:
            end = entry.value.span.end if entry.value.span.file == entry.key.span.file else entry.key.span.end
            yield Span(entry.key.span.file, entry.key.span.start, max(end, entry.key.span.end))
            yield from _values(entry.value)
