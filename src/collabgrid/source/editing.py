"""Mending texts by the edits of diagnostics: nothing else in them changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from collabgrid.source.diagnostics import Diagnostic, Edit
from collabgrid.source.spans import Span


class Mended(NamedTuple):
    """Texts after the edits, by file: those that changed only; and the diagnostics that were mended."""

    texts: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]


def mend_texts(texts: Mapping[str, str], diagnostics: Iterable[Diagnostic]) -> Mended:
    """Apply the edits of the diagnostics; of two that touch the same stretch the first is applied, and the other left
    for another turn."""
    chosen: dict[str, list[Edit]] = {}
    mended: list[Diagnostic] = []
    for diagnostic in diagnostics:
        edits = diagnostic.edits
        if not edits or any(edit.span.file not in texts for edit in edits):
            continue
        if any(_touches(edit.span, chosen.get(edit.span.file, ())) for edit in edits):
            continue
        mended.append(diagnostic)
        for edit in edits:
            chosen.setdefault(edit.span.file, []).append(edit)
    changed = {file: _edited(texts[file], edits) for file, edits in chosen.items()}
    return Mended(changed, tuple(mended))


def _touches(span: Span, edits: Iterable[Edit]) -> bool:
    return any(
        span.start < max(e.span.end, e.span.start + 1) and e.span.start < max(span.end, span.start + 1)
        for e in edits
    )


def _edited(text: str, edits: Iterable[Edit]) -> str:
    for (_, start, end), new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text
