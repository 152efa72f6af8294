"""What conditions look for in fields and beside them, and which of them a missing field may fail."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.engine.compounds import AllOf, AtLeast, Not, shut_by
from collabgrid.engine.conditions import FieldLeaf, KnownLeaf, Needs, Node, TermsLeaf, is_field, rarest_first
from collabgrid.engine.facts import Triggers
from collabgrid.engine.index import Way
from collabgrid.engine.values import Looked

_MOST_OTHERS = 2  # needs beside its words that a way is found by


def may_lack_field(node: Node) -> Iterator[Node]:
    """The parts whose words may be found while they fail for want of a field."""
    if isinstance(node, (AllOf, AtLeast)) and _has(node, TermsLeaf) and _has(node, FieldLeaf):
        yield node
    if not isinstance(node, Not):
        for child in node.children:
            yield from may_lack_field(child)


def _has(node: Node, kind: type[Node]) -> bool:
    return isinstance(node, kind) or (
        not isinstance(node, Not) and any(_has(child, kind) for child in node.children)
    )


def ways_without_fields(part: Node, whole: Node) -> list[Way]:
    """What must be there for a part to lack but a field, and the whole for its want: one of the part's words, where
    it does not fail for want of other things than fields; of these the rarest few tell enough."""
    ways = []
    for words, *others in _ways_to_see_words(part):
        needs = [need for need in dict.fromkeys((*others, *whole.needs)) if not is_field(need)]
        ways.append((words, *sorted(filter(words.__ne__, needs), key=rarest_first)[:_MOST_OTHERS]))
    return [Way(needs) for needs in dict.fromkeys(ways)]


def _ways_to_see_words(node: Node) -> Iterator[Needs]:
    """The needs, those of its words first, of each way in which a condition may see words and not fail."""
    if isinstance(node, TermsLeaf):
        yield node.needs
    for child in node.children:
        needs = node.needs if isinstance(node, AllOf) else child.needs
        shut = shut_by(child) if isinstance(node, AllOf) and isinstance(child, Not) else Triggers()
        for way in _ways_to_see_words(child):
            if not way[0] <= shut:
                yield *way, *needs


def leaf_numbers(node: Node) -> Iterator[int]:
    """The numbers of the terms conditions that stand in a condition."""
    if isinstance(node, TermsLeaf):
        yield node.number
    for child in node.children:
        yield from leaf_numbers(child)


def looked_up(node: Node, *, late: bool) -> Iterator[Looked]:
    """What a condition looks for in the values of fields; with `late`, also what is looked for once it is asked."""
    if isinstance(node, FieldLeaf) and (late or not node.late):
        yield from node.looked
    for child in node.children:
        yield from looked_up(child, late=late)


def knows_only(node: Node) -> bool:
    """Whether a condition looks at nothing of the record itself."""
    return not isinstance(node, (TermsLeaf, FieldLeaf)) and all(map(knows_only, node.children))


def contexts_of(node: Node) -> set[str]:
    """What of the territory a condition asks for."""
    own = {node.name} if isinstance(node, KnownLeaf) and node.kind == "context" else set[str]()
    return own.union(*map(contexts_of, node.children))
