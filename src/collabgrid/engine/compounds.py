"""Conditions made of conditions: all of them, any, so many, not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from collabgrid.engine.bits import Bits, at_least
from collabgrid.engine.conditions import Needs, Node, Outcome, Sight, TermsLeaf, make_outcome
from collabgrid.engine.facts import Facts, Triggers
from collabgrid.engine.nearness import WordSpan, keep_near

if TYPE_CHECKING:
    from collabgrid.engine.block import Block, BlockSight
    from collabgrid.engine.places import LeafPlaces


class AllOf(Node):
    """Every one of the conditions holds; terms with `within` count only near the first terms without.

    To be seen at once: `must` and `shut` are the terms conditions of which all and of which none must be found;
    of the former `chain` are those that must stand near one another, the first with each, and `plain` the rest
    that are looked for in every field; `others` and `barred` are the other conditions that must hold and must not.
    """

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "all"
        self.failed = Outcome(self, False)
        self.needs = tuple(dict.fromkeys(need for child in children for need in child.needs))
        own = [i for i, child in enumerate(children) if isinstance(child, TermsLeaf)]
        self.anchor = next((i for i in own if not _within(children[i])), None)
        self.near = tuple(i for i in own if _within(children[i])) if self.anchor is not None else ()
        chain = (self.anchor, *self.near) if self.near else ()
        self.chain = tuple(
            child for i in chain if i is not None and isinstance(child := children[i], TermsLeaf)
        )
        self.plain, self.others = _plain([child for i, child in enumerate(children) if i not in chain])
        self.must: frozenset[int] = self.plain.union(leaf.number for leaf in self.chain)
        nots = [child for child in self.others if isinstance(child, Not)]
        self.others = tuple(child for child in self.others if not isinstance(child, Not))
        self.shut = frozenset[int]().union(*(each.shut for each in nots))
        self.barred = tuple(node for each in nots for node in each.barred)
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole and not self.near:
            return super().ask(facts)
        whole, outcomes = facts.whole, []
        for child in self.children:
            outcome = child.ask(facts)
            if outcome[1] is False and not whole:
                return self.failed
            outcomes.append(outcome)
        if self.near:
            self._keep_near(outcomes, facts.places.words)
        return self.weigh(outcomes)

    def see(self, facts: Facts, sight: Sight) -> bool:
        there = facts.there
        if not (self.must <= there and self.shut.isdisjoint(there)):
            return False
        places, fields = len(sight.places), len(sight.fields)
        if self._sees_others(facts, sight):
            for leaf in self.plain:
                sight.places += facts.places.of_leaf(leaf)
            return True
        del sight.places[places:], sight.fields[fields:]
        return False

    def _sees_others(self, facts: Facts, sight: Sight) -> bool:
        for child in self.others:
            if not child.see(facts, sight):
                return False
        for child in self.barred:
            if child.see(facts, Sight()):
                return False
        return not self.near or self._sees_chain(facts.places, sight)

    def _sees_chain(self, places: LeafPlaces, sight: Sight) -> bool:
        anchors, *near = self.chain
        left = anchors.found(places)
        for leaf in near:
            left, kept = keep_near(left, leaf.found(places), leaf.within or 0, places.words)
            if not kept:
                return False
            sight.places += kept
        sight.places += left
        return bool(left)

    def mark(self, block: Block, among: Bits) -> Bits:
        leaves = block.leaves
        for leaf in self.must:
            among &= leaves.get(leaf, 0)
        for leaf in self.shut:
            if leaf in leaves:
                among &= ~leaves[leaf]
        for child in self.others:
            if not among:
                return 0
            among = child.mark(block, among)
        for child in self.barred:
            if among:
                among &= ~child.mark(block, among)
        return self.mark_chain(block, among) if among and self.near else among

    def mark_chain(self, block: Block, among: Bits) -> Bits:
        """The records, of those in `among`, where the terms that must stand near one another do."""
        anchors, *near = self.chain
        own: list[int] = []
        left: Sequence[int] = block.found(anchors, among)
        for leaf in near:
            left, kept = keep_near(left, block.found(leaf, among), leaf.within or 0, block.places.words)
            own += kept
        block.near[self] = [*own, *left]
        return block.with_places(left)

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        for leaf in self.plain:
            block.gather(leaf, None, among, sight)
        for child in self.others:
            child.show(block, among, sight)
        if self.near:
            block.gather_places(block.near[self], among, sight)

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        holds: bool | None = True
        for outcome in outcomes:
            if outcome[1] is False:
                holds = False
                break
            if outcome[1] is None:
                holds = None
        return make_outcome(Outcome, (self, holds, (), (), (), tuple(outcomes)))

    def _keep_near(self, outcomes: list[Outcome], spans: Sequence[WordSpan]) -> None:
        """Leave of the places of the terms that must stand near one another those that do."""
        anchor = self.anchor or 0
        left = outcomes[anchor].places
        for i in self.near:
            left, kept = keep_near(left, outcomes[i].places, _within(self.children[i]) or 0, spans)
            outcomes[i] = Outcome(self.children[i], bool(kept), kept)
        outcomes[anchor] = Outcome(self.children[anchor], bool(left), left)


class AnyOf(Node):
    """One of the conditions holds. `plain` are the terms conditions among them that any text may meet."""

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "any"
        self.failed = Outcome(self, False)
        self.needs = _one_of(children)
        self.plain, self.others = _plain(children)
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole:
            return super().ask(facts)
        outcomes = [child.ask(facts) for child in self.children if child.may_hold(facts)]
        return self.weigh(outcomes) if outcomes else self.failed

    def see(self, facts: Facts, sight: Sight) -> bool:
        found = False
        if not self.plain.isdisjoint(facts.there):
            found = True
            for leaf in self.plain & facts.there:
                sight.places += facts.places.of_leaf(leaf)
        for child in self.others:
            found = child.see(facts, sight) or found
        return found

    def mark(self, block: Block, among: Bits) -> Bits:
        leaves, bits, marks = block.leaves, 0, block.marks
        for leaf in self.plain:
            if leaf in leaves:
                bits |= leaves[leaf]
        bits &= among
        for child in self.others:
            marks[child] = own = child.mark(block, among)
            bits |= own
        return bits

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        leaves, marks = block.leaves, block.marks
        for leaf in self.plain:
            if leaf in leaves and among & leaves[leaf]:
                block.gather(leaf, None, among & leaves[leaf], sight)
        for child in self.others:
            if among & marks[child]:
                child.show(block, among & marks[child], sight)

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        values = [outcome[1] for outcome in outcomes]
        holds = True if True in values else None if None in values else False
        return make_outcome(Outcome, (self, holds, (), (), (), tuple(outcomes)))


class AtLeast(Node):
    """So many of the conditions hold."""

    def __init__(self, count: int, children: tuple[Node, ...]) -> None:
        self.count, self.children = count, children
        self.words = f"at_least: {count}"
        self.failed = Outcome(self, False)
        self.needs = _one_of(children)
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole:
            return super().ask(facts)
        able = [child for child in self.children if child.may_hold(facts)]
        if len(able) < self.count:
            return self.failed
        return self.weigh([child.ask(facts) for child in able])

    def see(self, facts: Facts, sight: Sight) -> bool:
        places, fields = len(sight.places), len(sight.fields)
        if sum([child.see(facts, sight) for child in self.children]) >= self.count:
            return True
        del sight.places[places:], sight.fields[fields:]
        return False

    def mark(self, block: Block, among: Bits) -> Bits:
        own = [child.mark(block, among) for child in self.children]
        block.marks.update(zip(self.children, own, strict=True))
        return at_least(self.count, own, among)

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        for child in self.children:
            own = among & block.marks[child]
            if own:
                child.show(block, own, sight)

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        sure = sum(1 for outcome in outcomes if outcome.holds)
        maybe = sum(1 for outcome in outcomes if outcome.holds is not False)
        holds = True if sure >= self.count else None if maybe >= self.count else False
        return Outcome(self, holds, children=tuple(outcomes))


class Not(Node):
    """The condition does not hold. A field that is missing makes no exception.

    `shut` are the terms conditions of which none must be found, `barred` what else must not hold.
    """

    def __init__(self, child: Node) -> None:
        self.children = (child,)
        self.words = "not"
        self.passed = Outcome(self, True)
        self.shut, self.barred = _plain(child.children if isinstance(child, AnyOf) else (child,))
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole or self.children[0].may_hold(facts):
            return super().ask(facts)
        return self.passed

    def see(self, facts: Facts, sight: Sight) -> bool:
        return self.shut.isdisjoint(facts.there) and not any(
            child.see(facts, Sight()) for child in self.barred
        )

    def mark(self, block: Block, among: Bits) -> Bits:
        for leaf in self.shut:
            among &= ~block.leaves.get(leaf, 0)
        for child in self.barred:
            among &= ~child.mark(block, among)
        return among

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        return Outcome(self, outcomes[0].holds is not True, children=tuple(outcomes))


def _plain(children: Sequence[Node]) -> tuple[frozenset[int], tuple[Node, ...]]:
    """The numbers of the terms conditions that are looked for in every field, and the other conditions."""
    plain = {child.number for child in children if isinstance(child, TermsLeaf) and child.fields is None}
    others = [child for child in children if not (isinstance(child, TermsLeaf) and child.fields is None)]
    return frozenset(plain), tuple(others)


def _one_of(children: Sequence[Node]) -> Needs:
    """What is needed for one of the conditions to hold."""
    own = [child.first_need() for child in children]
    return () if None in own else (Triggers().union(*(need for need in own if need is not None)),)


def _within(node: Node) -> int | None:
    return node.within if isinstance(node, TermsLeaf) else None
