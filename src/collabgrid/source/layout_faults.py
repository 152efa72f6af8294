"""Syntax errors of lines: colons, spaces and indentation. The parser often stumbles a line too late."""

import re
from typing import Final

from collabgrid.source.complaint import Complaint
from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.scalars import NO_BREAK_SPACES, is_hidden_key
from collabgrid.source.spans import Span

_LIST_DASHES: Final = re.compile(r"(?:-\s+)*")
_COLON: Final = re.compile(r":(?:\s|$)")
_LONGEST_KEY: Final = 1024
_SLIP: Final = 2
_TIGHT_KEY: Final = re.compile(r"\s*(?:- +)*[\w.-]+:(?=[^\s:/])")
_TIGHT_VALUE: Final = re.compile(r"[\w.-]+:[\[{\"']")
_TIGHT_COLON: Final = re.compile(r"[\w\"']:(?=[^\s:/])")


def explain_second_colon(complaint: Complaint) -> Diagnostic:
    """`mapping values are not allowed`: a colon in a text, one missing above, or a line indented too far."""
    content = _LIST_DASHES.sub("", complaint.before.lstrip(), count=1)
    if _TIGHT_VALUE.match(content):
        return _missing_colon(complaint, complaint.line)
    if _COLON.search(content):
        message = "a second colon on this line, inside a text without quotes"
        return complaint.report("GRID036", message, "put the whole text after the first colon in quotes")
    if len(content) > _LONGEST_KEY:
        return complaint.report(
            "GRID030", f"the text before this colon is longer than {_LONGEST_KEY:,} characters"
        )
    above = complaint.line_above()
    text = complaint.source.line_text(above)
    if above == 0 or text.lstrip().startswith("- ") or _COLON.search(text):
        message = "this line is indented as if it belonged to the text above it"
        span = complaint.line_span(complaint.line)
        known = _hidden_space(complaint) or _tight_key_above(complaint)
        return known or complaint.report("GRID035", message, _align(complaint), span)
    return _hidden_space(complaint) or _missing_colon(complaint, above)


def explain_missing_colon(complaint: Complaint) -> Diagnostic:
    """`could not find expected ':'`: the line where the key starts is no `key: value`."""
    return _hidden_space(complaint) or _missing_colon(complaint, complaint.origin_line)


def explain_unexpected_line(complaint: Complaint) -> Diagnostic:
    """`did not find expected key` or `'-' indicator`: what stands here fits nothing that is open."""
    before = complaint.before.rstrip()
    if complaint.sign in ("]", "}"):
        message = f"this `{complaint.sign}` closes nothing: no bracket is open here"
        return complaint.report(
            "GRID034", message, "delete it, or put the text in quotes if it belongs to it"
        )
    if before.strip("- "):
        return explain_trailing_text(complaint)
    if complaint.sign == ":":
        message = "the text before the colon is missing"
        return complaint.report("GRID020", message, "write the key, or put the text in quotes")
    return _hidden_space(complaint) or explain_level(complaint)


def explain_trailing_text(complaint: Complaint) -> Diagnostic:
    """Something follows, on the same line, a quote or bracket that ended a value."""
    before = complaint.before.rstrip()
    end = before[-1:]
    if end in ("'", '"') and before.count(end) % 2:
        last = complaint.place - len(complaint.before) + len(before) - 1
        start = complaint.source.text.rfind(end, 0, last)
        message = f"the text that starts with this `{end}` is not closed before line {complaint.line}"
        return complaint.report("GRID033", message, f"close it with `{end}`", complaint.at(max(start, 0)))
    message = (
        f"text follows the `{end}` that ends the value"
        if end in ("'", '"', "]", "}")
        else "text follows a value"
    )
    suggestion = (
        "put the whole text in double quotes" if end == "'" else "put the whole text in single quotes"
    )
    return complaint.report("GRID041", message, suggestion)


def explain_document_start(complaint: Complaint) -> Diagnostic:
    """`did not find expected <document start>`: what follows belongs to no document that is open."""
    text = complaint.source.text
    if text.startswith("%") or complaint.sign == "%":
        return complaint.report(
            "GRID022", "a directive stands above this line without a `---` line", "delete it"
        )
    above = complaint.line_above()
    if complaint.source.line_text(above).startswith("..."):
        message = "the line `...` above ended the document, and something follows it"
        return complaint.report("GRID017", message, "delete that line", complaint.line_span(above))
    return explain_unexpected_line(complaint)


def explain_tab(complaint: Complaint) -> Diagnostic:
    """A tab where the parser counts spaces."""
    return complaint.report("GRID031", "a tab stands where YAML wants spaces", "replace it with spaces")


def explain_level(complaint: Complaint) -> Diagnostic:
    """A line that starts in a column where none of what is open starts."""
    tight = _tight_key_above(complaint)
    if tight is not None:
        return tight
    message, suggestion = "this line fits no level of indentation that is open here", _align(complaint)
    if complaint.sign == "-" and complaint.context.endswith("mapping"):
        item = _item_above(complaint)
        if item:
            suggestion = _align_with(complaint, item)
        else:
            message = "a list item stands here among keys"
            suggestion = "put list items below a key that has no value of its own"
    elif complaint.context.endswith("collection"):
        message = "this line stands at the level of a list and is no item of it"
        suggestion = "start it with `- `, or indent it like the line that it belongs with"
    return complaint.report("GRID035", message, suggestion, complaint.line_span(complaint.line))


def _tight_key_above(complaint: Complaint) -> Diagnostic | None:
    """That no space follows the colon of the key above, which so is a text."""
    above = complaint.line_above()
    is_key = above and _TIGHT_KEY.match(complaint.source.line_text(above))
    return _missing_colon(complaint, above) if is_key else None


def _missing_colon(complaint: Complaint, line: int) -> Diagnostic:
    text, span = complaint.source.line_text(line), complaint.line_span(line)
    tight = _TIGHT_COLON.search(text)
    if tight:
        colon = Span(span.file, complaint.source.line_start(line) + tight.end() - 1, span.end)
        suggestion = "write a space after the colon"
        return complaint.report(
            "GRID032", "no space follows this colon", suggestion, colon._replace(end=colon.start + 1)
        )
    message = "this line is neither `key: value` nor the rest of a text"
    suggestion = "add a colon and a space after the key, or indent the line if it continues the text above"
    return complaint.report("GRID032", message, suggestion, span)


def _hidden_space(complaint: Complaint) -> Diagnostic | None:
    for line in (complaint.line, complaint.line_above()):
        text = complaint.source.line_text(line)
        for space in NO_BREAK_SPACES:
            if is_hidden_key(text.lstrip(" -"), space):
                place = complaint.source.line_start(line) + text.index(space)
                message = "a no-break space stands where YAML wants a plain one"
                return complaint.report("GRID021", message, "type a plain space instead", complaint.at(place))
    return None


def _item_above(complaint: Complaint) -> int:
    """The list item right above that starts a column or two beside this one; 0 where there is none."""
    above = complaint.line_above()
    text = complaint.source.line_text(above)
    beside = abs((len(text) - len(text.lstrip(" "))) - len(complaint.before)) <= _SLIP
    return above if beside and text.lstrip(" ").startswith("- ") else 0


def _align(complaint: Complaint) -> str:
    above = complaint.line_above()
    return _align_with(complaint, above) if above else "start it in the first column"


def _align_with(complaint: Complaint, line: int) -> str:
    column = complaint.source.position(complaint.line_span(line).start).column
    return f"line {line} starts in column {column}: start this one in the same column if they belong together"
