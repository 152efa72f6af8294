"""Syntax errors of signs: quotes, brackets, commas, and signs that YAML keeps for itself."""

import re
from typing import Final

from collabgrid.source.complaint import Complaint
from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.layout_faults import explain_tab, explain_trailing_text
from collabgrid.source.wording import quoted

_KEY_LINE: Final = re.compile(r"\s*(?:- +)?[\w.-]+:(?:\s|$)|\s*- ")
_QUOTE_IT: Final = "put the text in quotes"


def explain_unclosed_quote(complaint: Complaint) -> Diagnostic:
    """The end of the text, or of the document, came inside quotes."""
    quote = complaint.source.text[complaint.origin : complaint.origin + 1]
    message = f"the text that starts with this `{quote}` is never closed"
    return complaint.report("GRID033", message, f"close it with `{quote}`", complaint.at(complaint.origin))


def explain_open_bracket(complaint: Complaint) -> Diagnostic:
    """`did not find expected ',' or ']'`, or `'}'`: a bracket not closed, a colon or a comma."""
    opening = complaint.source.text[complaint.origin : complaint.origin + 1]
    closing = "]" if opening == "[" else "}"
    on_one_line = complaint.origin_line == complaint.line
    if complaint.sign == ":" and on_one_line:
        message = f"a colon inside a text without quotes, between `{opening}` and `{closing}`"
        return complaint.report("GRID036", message, "put the text that holds the colon in quotes")
    if complaint.sign and (on_one_line or not _KEY_LINE.match(complaint.source.line_text(complaint.line))):
        if complaint.before.rstrip().endswith("'") and complaint.sign.isalpha():
            return explain_trailing_text(complaint)
        message = f"a comma is missing before this, between `{opening}` and `{closing}`"
        span = None if on_one_line else complaint.line_span(complaint.line)
        return complaint.report(
            "GRID040", message, f"part items with a comma, or close them with `{closing}`", span
        )
    where = f"before line {complaint.line}" if complaint.sign else "before the end of the file"
    message = f"this `{opening}` is not closed {where}"
    suggestion = f"close it with `{closing}`, and look for a missing comma"
    return complaint.report("GRID034", message, suggestion, complaint.at(complaint.origin))


def explain_flow_colon(complaint: Complaint) -> Diagnostic:
    """A colon right before a comma, bracket or brace, where it could belong to the text or end a key."""
    message = "a colon stands between brackets without a space behind it"
    return complaint.report(
        "GRID036", message, "write a space after it, or put the text that holds it in quotes"
    )


def explain_missing_content(complaint: Complaint) -> Diagnostic:
    """`did not find expected node content`: a sign where a value should be."""
    if complaint.context.endswith("flow node") and complaint.sign == ",":
        return complaint.report("GRID040", "nothing stands before this comma", "delete one of the commas")
    if complaint.sign == ":":
        return complaint.report(
            "GRID020", "the text before the colon is missing", f"write the key, or {_QUOTE_IT}"
        )
    if complaint.sign in (",", "]", "}"):
        return explain_reserved_sign(complaint)
    if not complaint.sign or complaint.source.text.startswith(("---", "..."), complaint.place):
        return complaint.report("GRID034", "the document ends inside a bracket", "close the bracket")
    if complaint.sign == "-":
        message = "a list item with a dash stands between brackets"
        return complaint.report(
            "GRID038", message, "part the items with commas, without dashes, or delete the brackets"
        )
    if complaint.sign == "?":
        return explain_reserved_sign(complaint)
    return explain_unknown(complaint)


def explain_reserved_sign(complaint: Complaint) -> Diagnostic:
    """A text cannot start with this sign, unless it stands in quotes."""
    if complaint.sign == "\t":
        return explain_tab(complaint)
    return complaint.report("GRID037", f"an unquoted text cannot start with `{complaint.sign}`", _QUOTE_IT)


def explain_dash(complaint: Complaint) -> Diagnostic:
    """`sequence entries are not allowed`: a dash on the line of a key."""
    message = "a list item cannot start on the line of its key"
    return complaint.report("GRID038", message, "start it on the next line, or put the text in quotes")


def explain_backslash(complaint: Complaint) -> Diagnostic:
    """A code after a backslash that is none."""
    place = complaint.source.text.rfind("\\", complaint.origin, complaint.place + 1)
    span = complaint.at(place if place >= 0 else complaint.place)
    message = "this backslash starts no code that YAML knows"
    return complaint.report(
        "GRID039", message, "put the text in single quotes, or write the backslash twice", span
    )


def explain_block_marker(complaint: Complaint) -> Diagnostic:
    """Text on the line of `>` or `|`."""
    marker = complaint.source.text[complaint.origin : complaint.origin + 1]
    message = f"`{marker}` announces a text on the lines below, and something follows it on its own line"
    suggestion = (
        f"move the text to the next line and indent it, or put it in quotes if `{marker}` belongs to it"
    )
    return complaint.report("GRID042", message, suggestion, complaint.at(complaint.origin))


def explain_reference(complaint: Complaint) -> Diagnostic:
    """A text that starts with `*` or `&` and is no reference."""
    sign = complaint.source.text[complaint.origin : complaint.origin + 1]
    message = f"an unquoted text cannot start with `{sign}`"
    return complaint.report("GRID043", message, _QUOTE_IT, complaint.at(complaint.origin))


def explain_tag(complaint: Complaint) -> Diagnostic:
    """A word that starts with `!` and is not even a tag."""
    words = complaint.source.text[complaint.origin : complaint.origin + 200].split(maxsplit=1)
    message = f"{quoted(words[0] if words else '!')} is read as a tag of YAML, and tags are not supported"
    return complaint.report("GRID016", message, f"delete it, or {_QUOTE_IT}", complaint.at(complaint.origin))


def explain_directive(complaint: Complaint) -> Diagnostic:
    """A line that starts with `%`."""
    message = "a line that starts with `%` gives orders to the YAML reader, and a grid needs none"
    return complaint.report(
        "GRID022", message, f"delete the line, or {_QUOTE_IT}", complaint.at(complaint.origin)
    )


def explain_unknown(complaint: Complaint) -> Diagnostic:
    """What is left: the parser's own words."""
    during = f" ({complaint.context})" if complaint.context else ""
    return complaint.report("GRID030", f"this is not valid YAML: {complaint.problem}{during}")
