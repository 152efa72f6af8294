"""Texts that are valid YAML and still not what their author meant."""

from typing import Final

from collabgrid.source.diagnostics import Diagnostic, Edit, Report
from collabgrid.source.spans import SourceText, Span
from collabgrid.source.wording import quoted

NO_BREAK_SPACES: Final = ("\xa0", "\u202f")
_SURROGATES: Final = range(0xD800, 0xE000)


class ScalarCheck:
    """Looks at texts as they are read. What the file does not hold anywhere is looked for only once."""

    def __init__(self, source: SourceText, report: Report) -> None:
        self._source = source
        self._report = report
        self.has_no_break_space = any(space in source.text for space in NO_BREAK_SPACES)
        self._has_codes = "\\u" in source.text or "\\U" in source.text

    def plain(self, text: str, start: int, end: int) -> None:
        """Report a list item that a text swallowed, and no-break spaces that stand for YAML's own spaces."""
        if " - " in text:
            self._check_dash(start, end)
        if self.has_no_break_space:
            self._check_spaces(text, start, end)

    def styled(self, text: str, start: int, end: int, style: str) -> tuple[str, int]:
        """A text in a block or in double quotes, and its end: a block's mark runs on into the next line.

        Codes for half a character, which the pure-Python parser lets pass, are reported and replaced.
        """
        if style != '"':
            return text, start + len(self._source.text[start:end].rstrip())
        if not self._has_codes or not any(ord(letter) in _SURROGATES for letter in text):
            return text, end
        span = Span(self._source.name, start, end)
        message = "a code in this text stands for half a character"
        self._report(Diagnostic("GRID039", message, span, "write the character itself"))
        return "".join("\ufffd" if ord(letter) in _SURROGATES else letter for letter in text), end

    def _check_spaces(self, text: str, start: int, end: int) -> None:
        for space in NO_BREAK_SPACES:
            if space in text and is_hidden_key(text, space):
                place = self._source.text.index(space, start, end)
                message = f"{quoted(text)} holds a no-break space where YAML wants a plain one"
                span = Span(self._source.name, place, place + 1)
                way_out = "type a plain space, or put the text in quotes"
                self._report(Diagnostic("GRID021", message, span, way_out, edits=(Edit(span, " "),)))
                return

    def _check_dash(self, start: int, end: int) -> None:
        place = start
        for line in self._source.text[start:end].splitlines(keepends=True):
            content = line.lstrip()
            if place > start and content.startswith("- "):
                dash = place + len(line) - len(content)
                message = "this list item continues the text above it, since that text stands after the colon"
                span = Span(self._source.name, dash, dash + 1)
                self._report(Diagnostic("GRID023", message, span, "move the text above into the list"))
                return
            place += len(line)


def is_hidden_key(text: str, space: str) -> bool:
    """Whether a no-break space hides a key in the text, or stands for its indentation."""
    return text.startswith(space) or f":{space}" in text
