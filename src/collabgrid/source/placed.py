"""Diagnostics with their places in lines and columns, as every rendering needs them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.spans import Position, SourceText, Span


class Placed(NamedTuple):
    """A diagnostic in one language, and where it stands: nothing where that is not known."""

    diagnostic: Diagnostic
    message: str
    suggestion: str | None
    file: str | None
    start: Position | None
    end: Position | None
    """The place behind the last character."""


class Sources:
    """The texts by file, each cut into lines once however many diagnostics it has."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._sources: dict[str, SourceText] = {}

    def find(self, span: Span | None) -> SourceText | None:
        """The text that a span is of, where it is at hand."""
        if span is None or span.file not in self._texts:
            return None
        if span.file not in self._sources:
            self._sources[span.file] = SourceText(span.file, self._texts[span.file])
        return self._sources[span.file]

    def place(self, diagnostic: Diagnostic, language: str = "en") -> Placed:
        """The diagnostic with its place."""
        span, source = diagnostic.span, self.find(diagnostic.span)
        message, suggestion = diagnostic.say(language)
        start = source.position(span.start) if source and span else None
        end = source.position(max(span.start, span.end)) if source and span else None
        return Placed(diagnostic, message, suggestion, span.file if span else None, start, end)


def place_all(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], language: str = "en"
) -> Iterator[Placed]:
    """The diagnostics in their order, with their places; `texts` holds the text of each file."""
    sources = Sources(texts)
    for diagnostic in diagnostics:
        yield sources.place(diagnostic, language)
