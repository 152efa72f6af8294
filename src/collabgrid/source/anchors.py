"""What `&name` marks and `*name` repeats, with a watch on how much repeating is going on."""

from __future__ import annotations

from typing import Final, NamedTuple

from collabgrid.source.diagnostics import Diagnostic, Report
from collabgrid.source.limits import MAX_ALIASED_NODES, MAX_DEPTH, RefusalError
from collabgrid.source.nearest import nearest_name
from collabgrid.source.nodes import Node, TextNode
from collabgrid.source.spans import Span
from collabgrid.source.wording import quoted


class Anchored(NamedTuple):
    """What an anchor marks: a node (None until its end is read), its number of nodes, how deep it goes."""

    node: Node | None
    size: int
    height: int


_MOST_GUESSES: Final = 20
_OPEN: Final = Anchored(None, 0, 0)


class Anchors:
    """The anchors of one document. `repeated` counts the nodes that aliases have repeated."""

    def __init__(self, report: Report) -> None:
        self.repeated = 0
        self._guesses = 0
        self._report = report
        self._marked: dict[str, Anchored] = {}
        self._unused: dict[str, Span] = {}

    def start(self, name: str, span: Span) -> None:
        """An anchor stands at `span`; its value follows."""
        self._marked[name] = _OPEN
        self._unused[name] = span

    def finish(self, name: str, anchored: Anchored) -> None:
        """The value of an anchor is complete."""
        self._marked[name] = anchored

    def repeat(self, name: str, span: Span, depth: int) -> Anchored:
        """What an alias at `span`, `depth` levels deep, repeats; the alias itself, reported, when it cannot.

        A collection is shared, not copied. A text takes the place of its alias. Raises `RefusalError` when
        aliases multiply or go too deep.
        """
        self._unused.pop(name, None)
        anchored = self._marked.get(name)
        if anchored is None or anchored.node is None:
            self._report(self._explain(name, span, exists=anchored is not None))
            return Anchored(TextNode(span, f"*{name}", True), 1, 0)
        self.repeated += anchored.size
        if self.repeated > MAX_ALIASED_NODES:
            message = (
                f"aliases repeat {self.repeated:,} values up to here, and the most is {MAX_ALIASED_NODES:,}"
            )
            raise RefusalError(
                Diagnostic("GRID012", message, span, "write the repeated part out, or repeat less of it")
            )
        if depth + anchored.height > MAX_DEPTH:
            message = f"with what this alias repeats, the nesting is more than {MAX_DEPTH} levels deep"
            raise RefusalError(Diagnostic("GRID010", message, span, "flatten the structure"))
        if isinstance(anchored.node, TextNode):
            return anchored._replace(node=anchored.node._replace(span=span))
        return anchored

    def report_unused(self) -> None:
        """Report the anchors that no alias repeats: most are texts that start with `&` and lack quotes."""
        for name, span in self._unused.items():
            message = f"`&{name}` is a mark that nothing repeats, and no part of the text"
            self._report(
                Diagnostic("GRID015", message, span, "put the text in quotes if the `&` belongs to it")
            )

    def _explain(self, name: str, span: Span, exists: bool) -> Diagnostic:
        quote = f'if it is a text, put it in quotes: "*{name}"'
        if exists:
            return Diagnostic(
                "GRID013", f"the alias {quoted('*' + name)} stands inside what it repeats", span, quote
            )
        self._guesses += 1
        near = nearest_name(name, self._marked) if self._guesses <= _MOST_GUESSES else None
        suggestion = f"did you mean `*{near}`? {quote}" if near else quote
        return Diagnostic(
            "GRID014", f"the alias {quoted('*' + name)} repeats nothing: no `&{name}`", span, suggestion
        )
