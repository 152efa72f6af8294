"""Diagnostics for people (text with the source line and a caret) and for programs (JSON)."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from collabgrid.source.diagnostics import Diagnostic, Severity
from collabgrid.source.placed import Placed, Sources, place_all
from collabgrid.source.snippet import draw_snippet, show_line

_RESET: Final = "\x1b[0m"
_BOLD: Final = "\x1b[1m"
_COLORS: Final = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.HINT: "\x1b[1;36m"}
SEVERITIES: Final[Mapping[str, Mapping[Severity, str]]] = {
    "en": {each: each.value for each in Severity},
    "fr": {Severity.ERROR: "erreur", Severity.WARNING: "avertissement", Severity.HINT: "conseil"},
}
"""What people call the severities, by language."""
_SUGGESTION: Final = {"en": "suggestion: ", "fr": "proposition : "}


def render_text(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, color: bool = False, language: str = "en"
) -> str:
    """The diagnostics in their order as text for a terminal, each with its source line and a caret under it.

    `texts` holds the text of each file by the name that spans use; a file that is missing there is named
    without a line. `color` adds ANSI colours; `language` is `fr` or `en`. The result ends with a line break, or is
    empty when there is nothing to say.
    """
    sources = Sources(texts)
    return "".join(_render_one(diagnostic, sources, color, language) for diagnostic in diagnostics)


def render_json(diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, language: str = "en") -> str:
    """The diagnostics in their order as a JSON list of objects.

    Each has `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column` and
    `suggestion`; lines and columns count from 1, the end column is the one behind the last character; null
    stands for what is not known.
    """
    listed = [_describe(placed) for placed in place_all(diagnostics, texts, language)]
    return json.dumps(listed, ensure_ascii=False, indent=2).encode("utf-8", "replace").decode("utf-8") + "\n"


def _render_one(diagnostic: Diagnostic, sources: Sources, color: bool, language: str) -> str:
    paint = _COLORS[diagnostic.severity] if color else ""
    placed = sources.place(diagnostic, language)
    source = sources.find(diagnostic.span)
    place = _place(placed)
    severity = SEVERITIES[language][diagnostic.severity]
    head = f"{_painted(severity, paint)} {diagnostic.code} {show_line(placed.message)}"
    lines = [f"{_painted(place, _BOLD if color else '')} {head}" if place else head]
    if diagnostic.span is not None and source is not None:
        shown, caret = draw_snippet(source, diagnostic.span)
        if shown.strip():
            lines += [f"    {shown}", f"    {caret.replace('^', paint + '^', 1)}{_RESET if paint else ''}"]
    if placed.suggestion:
        lines.append(f"    {_SUGGESTION[language]}{show_line(placed.suggestion)}")
    return "\n".join(lines) + "\n"


def _place(placed: Placed) -> str:
    if placed.file is None:
        return ""
    if placed.start is None:
        return f"{show_line(placed.file)}:"
    return f"{show_line(placed.file)}:{placed.start.line}:{placed.start.column}:"


def _painted(text: str, paint: str) -> str:
    return f"{paint}{text}{_RESET}" if paint else text


def _describe(placed: Placed) -> dict[str, str | int | None]:
    return {
        "code": placed.diagnostic.code,
        "severity": placed.diagnostic.severity.value,
        "message": placed.message,
        "file": placed.file,
        "line": placed.start.line if placed.start else None,
        "column": placed.start.column if placed.start else None,
        "end_line": placed.end.line if placed.end else None,
        "end_column": placed.end.column if placed.end else None,
        "suggestion": placed.suggestion,
    }
