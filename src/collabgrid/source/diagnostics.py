"""What is wrong in a text, as data: a stable code, a message, a place and a way out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from collabgrid.source.code import Severity
from collabgrid.source.codes import CODES
from collabgrid.source.french import say_in_french
from collabgrid.source.spans import Span

__all__ = ["Diagnostic", "Edit", "Report", "Severity", "by_place", "has_errors"]


class Edit(NamedTuple):
    """A change of a file: `text` in the place of what stands at `span`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `code` is one of `CODES`; `message` says what is wrong in this very case; `span` is the smallest wrong
    stretch, or None when the finding has no place; `suggestion` is the way out, where there is one to
    propose; `french` holds both in French, where the finding
    brings its own (of others, `french_wordings` does); `edits` mend it, where
    that is safe without a person's judgement.
    """

    code: str
    message: str
    span: Span | None = None
    suggestion: str | None = None
    french: tuple[str, str | None] | None = None
    edits: tuple[Edit, ...] = ()

    @property
    def severity(self) -> Severity:
        """How grave it is: the severity of its code."""
        return CODES[self.code].severity

    def say(self, language: str = "en") -> tuple[str, str | None]:
        """The message and the suggestion in `fr` or `en`; in English where there is no French."""
        if language != "fr":
            return self.message, self.suggestion
        if self.french is not None:
            return self.french
        return say_in_french(self.message), self.suggestion and say_in_french(self.suggestion)


Report: TypeAlias = Callable[[Diagnostic], None]
"""Where a check hands in what it finds."""


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them is an error; warnings and hints stop nothing."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def by_place(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    """A sort key: by file, then place, then code; what has no place comes first."""
    span = diagnostic.span or Span("", 0, 0)
    return (span.file, span.start, span.end, diagnostic.code, diagnostic.message)
