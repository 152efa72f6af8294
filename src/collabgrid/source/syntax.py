"""PyYAML's syntax errors, said again in the words of people who write grids."""

from collections.abc import Callable
from typing import Final, NamedTuple

from yaml import YAMLError

from collabgrid.source import layout_faults as layout
from collabgrid.source import token_faults as tokens
from collabgrid.source.complaint import Complaint
from collabgrid.source.diagnostics import Diagnostic
from collabgrid.source.spans import SourceText


class _Case(NamedTuple):
    """A part of the parser's `problem` and of its `context`, and who explains it."""

    problem: str
    context: str
    explain: Callable[[Complaint], Diagnostic]


# The first case that fits explains. The C parser and the pure one use different words for the same thing.
_CASES: Final = (
    _Case("found a tab character", "", layout.explain_tab),
    _Case("cannot start any token", "", tokens.explain_reserved_sign),
    _Case("", "directive", tokens.explain_directive),
    _Case("incompatible YAML document", "", tokens.explain_directive),
    _Case("duplicate %", "", tokens.explain_directive),
    _Case("escape", "", tokens.explain_backslash),
    _Case("hexdecimal", "", tokens.explain_backslash),
    _Case("unexpected end of stream", "scalar", tokens.explain_unclosed_quote),
    _Case("unexpected document", "scalar", tokens.explain_unclosed_quote),
    _Case("", "block scalar", tokens.explain_block_marker),
    _Case("", "an alias", tokens.explain_reference),
    _Case("", "an anchor", tokens.explain_reference),
    _Case("", "a tag", tokens.explain_tag),
    _Case("tag handle", "", tokens.explain_tag),
    _Case("sequence entries are not allowed", "", tokens.explain_dash),
    _Case("mapping keys are not allowed", "", tokens.explain_reserved_sign),
    _Case("mapping values are not allowed", "", layout.explain_second_colon),
    _Case("could not find expected ':'", "", layout.explain_missing_colon),
    _Case("unexpected ':'", "plain scalar", tokens.explain_flow_colon),
    _Case("expected ',' or", "flow", tokens.explain_open_bracket),
    _Case("node content", "", tokens.explain_missing_content),
    _Case("document start", "", layout.explain_document_start),
    _Case("expected key", "block mapping", layout.explain_unexpected_line),
    _Case("'-' indicator", "block collection", layout.explain_unexpected_line),
    _Case("expected <block end>", "block", layout.explain_unexpected_line),
)


def explain_syntax(error: YAMLError, source: SourceText) -> Diagnostic:
    """The diagnostic for an error that yaml.parse raised on this text."""
    complaint = Complaint.from_error(error, source)
    for case in _CASES:
        if case.problem in complaint.problem and case.context in complaint.context:
            return case.explain(complaint)
    return tokens.explain_unknown(complaint)
