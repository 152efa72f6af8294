"""Diagnostics for people (text with the source line and a caret) and for programs (JSON)."""

import json
from collections.abc import Iterable, Mapping
from typing import Final

from collabgrid.source.diagnostics import Diagnostic, Severity
from collabgrid.source.snippet import draw_snippet, show_line
from collabgrid.source.spans import SourceText, Span

_RESET: Final = "\x1b[0m"
_BOLD: Final = "\x1b[1m"
_COLORS: Final = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.HINT: "\x1b[1;36m"}


def render_text(diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, color: bool = False) -> str:
    """The diagnostics in their order as text for a terminal, each with its source line and a caret under it.

    `texts` holds the text of each file by the name that spans use; a file that is missing there is named
    without a line. `color` adds ANSI colours. The result ends with a line break, or is empty when there is
    nothing to say.
    """
    sources = _Sources(texts)
    return "".join(_render_one(diagnostic, sources, color) for diagnostic in diagnostics)


def render_json(diagnostics: Iterable[Diagnostic], texts: Mapping[str, str]) -> str:
    """The diagnostics in their order as a JSON list of objects.

    Each has `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column` and
    `suggestion`; lines and columns count from 1, the end column is the one behind the last character; null
    stands for what is not known.
    """
    sources = _Sources(texts)
    listed = [_describe(diagnostic, sources) for diagnostic in diagnostics]
    return json.dumps(listed, ensure_ascii=False, indent=2).encode("utf-8", "replace").decode("utf-8") + "\n"


class _Sources:
    """The texts by file, each cut into lines once however many diagnostics it has."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._sources: dict[str, SourceText] = {}

    def find(self, span: Span | None) -> SourceText | None:
        if span is None or span.file not in self._texts:
            return None
        if span.file not in self._sources:
            self._sources[span.file] = SourceText(span.file, self._texts[span.file])
        return self._sources[span.file]


def _render_one(diagnostic: Diagnostic, sources: _Sources, color: bool) -> str:
    paint = _COLORS[diagnostic.severity] if color else ""
    source = sources.find(diagnostic.span)
    place = _place(diagnostic.span, source)
    head = f"{_painted(diagnostic.severity, paint)} {diagnostic.code} {show_line(diagnostic.message)}"
    lines = [f"{_painted(place, _BOLD if color else '')} {head}" if place else head]
    if diagnostic.span is not None and source is not None:
        shown, caret = draw_snippet(source, diagnostic.span)
        if shown.strip():
            lines += [f"    {shown}", f"    {caret.replace('^', paint + '^', 1)}{_RESET if paint else ''}"]
    if diagnostic.suggestion:
        lines.append(f"    suggestion: {show_line(diagnostic.suggestion)}")
    return "\n".join(lines) + "\n"


def _place(span: Span | None, source: SourceText | None) -> str:
    if span is None:
        return ""
    if source is None:
        return f"{show_line(span.file)}:"
    start = source.position(span.start)
    return f"{show_line(span.file)}:{start.line}:{start.column}:"


def _painted(text: str, paint: str) -> str:
    return f"{paint}{text}{_RESET}" if paint else text


def _describe(diagnostic: Diagnostic, sources: _Sources) -> dict[str, str | int | None]:
    span, source = diagnostic.span, sources.find(diagnostic.span)
    start = source.position(span.start) if source and span else None
    end = source.position(max(span.start, span.end)) if source and span else None
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "file": span.file if span else None,
        "line": start.line if start else None,
        "column": start.column if start else None,
        "end_line": end.line if end else None,
        "end_column": end.column if end else None,
        "suggestion": diagnostic.suggestion,
    }
