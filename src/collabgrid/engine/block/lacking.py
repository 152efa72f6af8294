"""Where in a block of records rules found their words and failed only for want of a field."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import NamedTuple

from collabgrid.engine.block.bits import Bits, at_least
from collabgrid.engine.block.sight import Block
from collabgrid.engine.compiled import CompiledGrid, CompiledRule
from collabgrid.engine.compounds import AllOf, AnyOf, AtLeast, Not
from collabgrid.engine.conditions import FieldLeaf, Node, TermsLeaf
from collabgrid.engine.facts import Triggers


class Outcomes(NamedTuple):
    """What becomes of a condition in the records of a block: where it holds, where only a field is missing for
    that, and where words of it were found."""

    holds: Bits
    wants: Bits
    words: Bits


class BlockLacking:
    """Asks the conditions that may lack a field of a block of records: what `Node.ask` says, record by record, where
    any field might be there."""

    def __init__(self, compiled: CompiledGrid, block: Block) -> None:
        self._block, self._field_triggers = block, compiled.field_triggers
        self._lacking: dict[str, list[tuple[Node, CompiledRule]]] = {}
        for part, rule in compiled.lacking:
            for axis in {vote.axis for vote in rule.votes}:
                self._lacking.setdefault(axis, []).append((part, rule))

    def lacks(self, axis: str, among: Bits) -> Bits:
        """The records, of those in `among`, where a rule for the axis lacks but a field."""
        found = 0
        for part, rule in self._lacking.get(axis, ()):
            left = among & ~found & self._able(part)
            if left:
                own = self._ask(part)
                left &= own.wants & own.words
                if left:
                    whole = self._ask(rule.node)
                    found |= left & whole.wants & whole.words
        return found

    def _able(self, node: Node) -> Bits:
        """Where the needs of a condition are met, if any field might be there."""
        return reduce(and_, map(self._met, node.needs), self._block.everyone)

    def _met(self, need: Triggers) -> Bits:
        block = self._block
        if not need.isdisjoint(self._field_triggers):
            return block.everyone
        leaves = block.leaves
        return reduce(or_, [leaves[t] for t in need if isinstance(t, int) and t in leaves], block.met(need))

    def _ask(self, node: Node) -> Outcomes:
        if isinstance(node, AllOf):
            return self._ask_all(node)
        if isinstance(node, AnyOf):
            return self._ask_any(node)
        if isinstance(node, AtLeast):
            return self._ask_so_many(node)
        if isinstance(node, Not):
            return self._ask_not(node)
        block = self._block
        holds = node.mark(block, block.everyone)
        if isinstance(node, FieldLeaf):
            wants = 0 if node.untouched.holds is not None else block.everyone & ~block.given(node.field)
            return Outcomes(holds, wants, 0)
        return Outcomes(holds, 0, holds if isinstance(node, TermsLeaf) else 0)

    def _ask_all(self, node: AllOf) -> Outcomes:
        holds = able = self._block.everyone
        words = 0
        for child in node.children:
            own = self._ask(child)
            holds &= own.holds
            able &= own.holds | own.wants
            if not able:
                return _NOWHERE
            words |= 0 if child in node.chain else own.words
        if not node.near:
            return Outcomes(holds, able & ~holds, able & words)
        near, some, _ = self._block.near[node]
        words |= some
        return Outcomes(holds & near, able & near & ~holds, able & words)

    def _ask_any(self, node: AnyOf) -> Outcomes:
        holds = wants = words = 0
        for child in node.children:
            able = self._able(child)
            if able:
                own = self._ask(child)
                holds, wants, words = (
                    holds | able & own.holds,
                    wants | able & own.wants,
                    words | able & own.words,
                )
        return Outcomes(holds, wants & ~holds, words)

    def _ask_so_many(self, node: AtLeast) -> Outcomes:
        everyone = self._block.everyone
        asked = [(self._able(child), self._ask(child)) for child in node.children]
        enough = at_least(node.count, [able for able, _ in asked], everyone)
        sure = at_least(node.count, [able & own.holds for able, own in asked], everyone)
        maybe = at_least(node.count, [able & (own.holds | own.wants) for able, own in asked], everyone)
        words = reduce(or_, [able & own.words for able, own in asked], 0)
        return Outcomes(enough & sure, enough & maybe & ~sure, enough & words)

    def _ask_not(self, node: Not) -> Outcomes:
        able, own = self._able(node.children[0]), self._ask(node.children[0])
        return Outcomes(self._block.everyone & ~(able & own.holds), 0, able & own.words)


_NOWHERE = Outcomes(0, 0, 0)
