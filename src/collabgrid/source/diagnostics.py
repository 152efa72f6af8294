"""What is wrong in a text, as data: a stable code, a message, a place and a way out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from collabgrid.source.code import Severity
from collabgrid.source.codes import CODES
from collabgrid.source.spans import Span

__all__ = ["Diagnostic", "Report", "Severity", "by_place", "has_errors"]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `code` is one of `CODES`; `message` says what is wrong in this very case; `span` is the smallest wrong
    stretch, or None when the finding has no place; `suggestion` is the way out, where there is one to
    propose.
    """

    code: str
    message: str
    span: Span | None = None
    suggestion: str | None = None

    @property
    def severity(self) -> Severity:
        """How grave it is: the severity of its code."""
        return CODES[self.code].severity


Report: TypeAlias = Callable[[Diagnostic], None]
"""Where a check hands in what it finds."""


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them is an error; warnings and hints stop nothing."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def by_place(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    """A sort key: by file, then place, then code; what has no place comes first."""
    span = diagnostic.span or Span("", 0, 0)
    return (span.file, span.start, span.end, diagnostic.code, diagnostic.message)
