"""PyYAML's complaint about a text, and what stands around the place it complains about."""

from __future__ import annotations

from typing import NamedTuple

from yaml import YAMLError

from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.spans import SourceText, Span


class Complaint(NamedTuple):
    """What the parser said (`problem`) at which offset, and what it was reading (`context`) from where."""

    source: SourceText
    problem: str
    context: str
    place: int
    origin: int

    @classmethod
    def from_error(cls, error: YAMLError, source: SourceText) -> Complaint:
        """The complaint behind an error of yaml.parse; without marks it is about the head of the text."""
        problem_mark = getattr(error, "problem_mark", None)
        context_mark = getattr(error, "context_mark", None) or problem_mark
        return cls(
            source,
            getattr(error, "problem", None) or str(error).splitlines()[0],
            getattr(error, "context", None) or "",
            min(problem_mark.index, len(source.text)) if problem_mark else 0,
            min(context_mark.index, len(source.text)) if context_mark else 0,
        )

    @property
    def sign(self) -> str:
        """The character complained about; empty at the end of the text."""
        return self.source.text[self.place : self.place + 1]

    @property
    def line(self) -> int:
        return self.source.position(self.place).line

    @property
    def origin_line(self) -> int:
        return self.source.position(self.origin).line

    @property
    def before(self) -> str:
        """What stands before the place on its line."""
        return self.source.line_text(self.line)[: self.source.position(self.place).column - 1]

    def line_above(self) -> int:
        """The last line above that holds more than blanks and comments; 0 when there is none."""
        line = self.line - 1
        while line > 0 and self.source.line_text(line).strip()[:1] in ("", "#"):
            line -= 1
        return line

    def line_span(self, line: int) -> Span:
        """The content of a line, without its indentation and what trails."""
        text = self.source.line_text(line)
        start = self.source.line_start(line) + len(text) - len(text.lstrip())
        return Span(self.source.name, start, max(start, self.source.line_start(line) + len(text.rstrip())))

    def report(
        self, code: str, message: str, suggestion: str | None = None, span: Span | None = None
    ) -> Diagnostic:
        """A diagnostic at the place itself when no span is given."""
        return Diagnostic(code, message, span or self.at(self.place), suggestion)

    def at(self, offset: int) -> Span:
        """The one character at an offset; nothing at the end of the text."""
        return Span(self.source.name, offset, min(offset + 1, len(self.source.text)))
