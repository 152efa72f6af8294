"""Diagnostics as a Markdown table, for a pull request or a report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.placed import Placed, place_all
from collabgrid.source.render import SEVERITIES
from collabgrid.source.snippet import show_line

_HEADS: Final = {
    "en": ("Place", "Severity", "Code", "Finding", "Way out"),
    "fr": ("Endroit", "Gravité", "Code", "Constat", "Que faire"),
}
_SIGNS: Final = re.compile(r"([|<>\\])")


def render_markdown(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, language: str = "en"
) -> str:
    """A table with one row a diagnostic, in their order; empty when there is none."""
    rows = [_row(placed, language) for placed in place_all(diagnostics, texts, language)]
    if not rows:
        return ""
    heads = _HEADS[language]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (heads, ("---",) * len(heads), *rows))


def _row(placed: Placed, language: str) -> tuple[str, ...]:
    place = placed.file or "—"
    if placed.start is not None:
        place += f":{placed.start.line}:{placed.start.column}"
    severity = SEVERITIES[language][placed.diagnostic.severity]
    cells = (place, severity, placed.diagnostic.code, placed.message, placed.suggestion or "")
    return tuple(_SIGNS.sub(r"\\\1", show_line(cell)) for cell in cells)
