"""Where in a block of records rules found their words and failed only for want of a field."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import NamedTuple

from collabgrid.engine.block.bits import Bits, at_least
from collabgrid.engine.block.sight import Block
from collabgrid.engine.block.speakers import Speakers
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

    def __init__(self, compiled: CompiledGrid, speakers: Speakers, block: Block) -> None:
        self._block, self._split = block, speakers.needs
        self._by_words: dict[Node, tuple[Bits, list[tuple[Bits, Triggers]]]] = {}
        self._lacking: dict[str, list[tuple[Node, CompiledRule]]] = {}
        for number, part in compiled.lacking:
            rule = speakers.rules[number]
            for axis in rule.answers:
                self._lacking.setdefault(axis, []).append((rule.lacking[part], rule))

    def lacks(self, axis: str, among: Bits) -> Bits:
        """The records, of those in `among`, where a rule for the axis lacks but a field."""
        found = 0
        for part, rule in self._lacking.get(axis, ()):
            left = self._able(part, among & ~found)
            if left:
                left = self._lacking_field(part, left)
                if left:
                    found |= self._lacking_field(rule.node, left)
        return found

    def _lacking_field(self, node: Node, among: Bits) -> Bits:
        own = self._ask(node, among)
        return own.wants & own.words

    def _able(self, node: Node, among: Bits) -> Bits:
        """The records, of those in `among`, where the needs of a condition are met, if any field might be there."""
        found = self._by_words.get(node)
        if found is None:
            found = self._by_words[node] = self._met_by_words(node)
        bits, others = found
        among &= bits
        for own, triggers in others:
            if not among:
                break
            among &= own | self._block.met(triggers)
        return among

    def _met_by_words(self, node: Node) -> tuple[Bits, list[tuple[Bits, Triggers]]]:
        """Where the needs of a condition are met by words, or might be by a field, as far as nothing else meets them;
        and of the others, each by itself, where they are so, and what else they may be met by."""
        everyone, leaves = self._block.everyone, self._block.leaves
        found, others = everyone, []
        for terms, has_field, read in map(self._split.__getitem__, node.needs):
            if has_field:
                continue
            bits = reduce(or_, [leaves.get(leaf, 0) for leaf in terms], 0)
            if read:
                others.append((bits, read))
            else:
                found &= bits
        return found, others

    def _ask(self, node: Node, among: Bits) -> Outcomes:
        """What becomes of a condition in these records."""
        if isinstance(node, AllOf):
            return self._ask_all(node, among)
        if isinstance(node, AnyOf):
            return self._ask_any(node, among)
        if isinstance(node, AtLeast):
            return self._ask_so_many(node, among)
        if isinstance(node, Not):
            return self._ask_not(node, among)
        block = self._block
        holds = node.mark(block, among)
        if isinstance(node, FieldLeaf):
            wants = 0 if node.untouched.holds is not None else among & ~block.given(node.field)
            return Outcomes(holds, wants, 0)
        return Outcomes(holds, 0, holds if isinstance(node, TermsLeaf) else 0)

    def _ask_all(self, node: AllOf, among: Bits) -> Outcomes:
        holds = able = among
        words = 0
        for child in node.children:
            own = self._ask(child, able)
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

    def _ask_any(self, node: AnyOf, among: Bits) -> Outcomes:
        holds = wants = words = 0
        for child in node.children:
            able = self._able(child, among)
            if able:
                own = self._ask(child, able)
                holds, wants, words = holds | own.holds, wants | own.wants, words | own.words
        return Outcomes(holds, wants & ~holds, words)

    def _ask_so_many(self, node: AtLeast, among: Bits) -> Outcomes:
        ables = [self._able(child, among) for child in node.children]
        asked = [self._ask(child, able) for child, able in zip(node.children, ables, strict=True)]
        enough = at_least(node.count, ables, among)
        sure = at_least(node.count, [own.holds for own in asked], among)
        maybe = at_least(node.count, [own.holds | own.wants for own in asked], among)
        words = reduce(or_, [own.words for own in asked], 0)
        return Outcomes(enough & sure, enough & maybe & ~sure, enough & words)

    def _ask_not(self, node: Not, among: Bits) -> Outcomes:
        able = self._able(node.children[0], among)
        own = self._ask(node.children[0], able)
        return Outcomes(among & ~own.holds, 0, own.words)


_NOWHERE = Outcomes(0, 0, 0)
