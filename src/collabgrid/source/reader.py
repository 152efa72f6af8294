"""YAML text → nodes with places, and everything that is wrong with it."""

from typing import Any, Final

import yaml

from collabgrid.source.building import Builder
from collabgrid.source.decoding import decode
from collabgrid.source.diagnostics import Diagnostic, by_place
from collabgrid.source.limits import MAX_TAG_DIRECTIVES, RefusalError
from collabgrid.source.nodes import Node, TextNode
from collabgrid.source.recovery import read_on
from collabgrid.source.spans import SourceText, Span

LOADER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The C parser is ten times faster; where PyYAML was built without it, the pure one reads the same."""


def read_yaml(name: str, content: str | bytes) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Read one YAML document, given as text or as bytes in UTF-8.

    Returns its node and the findings in the order of their places. Every scalar is text: `no`, `01001` and
    `1.10` stay what they are. Nothing is ever raised for what the content is. The node is None when nothing
    can be read: not text, too large or too deep, empty, or YAML with an error that leaves doubts about what belongs to
    what. It is there, as far as it makes sense, beside other errors: behind a sign, a quote or a bracket that stops the
    parser reading goes on, and of a key that stands twice the first one is kept. Spans refer to the text
    without a byte order mark.
    """
    text, findings = decode(name, content)
    if text is None:
        return None, findings
    source = SourceText(name, text)
    builder = Builder(source)
    node, faults = _build(builder, source)
    found = [*findings, *(builder.diagnostics if node is None or not faults else ())]
    found = [each for each in found if not any(_is_double(each, fault) for fault in faults)]
    return node, tuple(sorted([*faults, *found], key=by_place))


def _is_double(finding: Diagnostic, fault: Diagnostic) -> bool:
    """Whether a finding about a text is the same as the syntax error that it led to."""
    if finding.code not in ("GRID021", "GRID023") or finding.span is None or fault.span is None:
        return False
    return finding.span.start < fault.span.end and fault.span.start < finding.span.end


def _build(builder: Builder, source: SourceText) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """The node and the errors that stopped the parser. A node beside them was read on behind them, and the findings of
    the builder are among them."""
    try:
        _refuse_directives(source)
        builder.build(yaml.parse(source.text, Loader=LOADER))
    except RefusalError as refusal:
        return None, (refusal.diagnostic,)
    except yaml.YAMLError as error:
        return read_on(source, error, LOADER)
    except (ValueError, OverflowError) as error:  # the pure-Python parser, on a code such as "\UFFFFFFFF"
        return None, (Diagnostic("GRID039", f"a code after a backslash stands for no character ({error})"),)
    if builder.root is None or _is_nothing(builder.root):
        empty = Diagnostic(
            "GRID006", "the file is empty", Span(source.name, 0, 0), "write its content or remove it"
        )
        return None, (empty,)
    return builder.root, ()


def _is_nothing(node: Node) -> bool:
    return isinstance(node, TextNode) and node.plain and not node.text


def _refuse_directives(source: SourceText) -> None:
    if source.text.count("%TAG") > MAX_TAG_DIRECTIVES:
        place = source.text.index("%TAG")
        span = Span(source.name, place, place + len("%TAG"))
        raise RefusalError(
            Diagnostic(
                "GRID022", "the file holds many `%TAG` lines", span, "delete them: a grid needs no tags"
            )
        )
