"""Conditions made of conditions: all of them, any, so many, not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from collabgrid.engine.block.bits import Bits, at_least
from collabgrid.engine.conditions import (
    KnownLeaf,
    Needs,
    Node,
    Outcome,
    Sight,
    TermsLeaf,
    is_there,
    make_outcome,
)
from collabgrid.engine.facts import Facts, Triggers
from collabgrid.engine.nearness import WordSpan, keep_near

if TYPE_CHECKING:
    from collabgrid.engine.block.sight import Block
    from collabgrid.engine.block.sightings import BlockSight
    from collabgrid.engine.places import LeafPlaces


class AllOf(Node):
    """Every one of the conditions holds; terms with `within` count only near the first terms without.

    To be seen at once: `must` and `shut` are the terms conditions of which all and of which none must be found;
    of the former `chain` are those that must stand near one another, the first with each, and `plain` the rest
    that are looked for in every field; `others` and `barred` are the other conditions that must hold and must not.
    `told` says the same with the conditions of what stands inside, as far as that can be told flat.
    """

    __slots__ = ("anchor", "barred", "chain", "failed", "must", "near", "others", "plain", "shut", "told")

    def __init__(self, children: tuple[Node, ...]) -> None:
        super().__init__("all", children)
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
        self.told = _tell([child for child in children if child not in self.chain], self.chain)
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
        must, shut, some, plain, others, barred = self.told
        there, places = facts.there, facts.places
        if not (must <= there and shut.isdisjoint(there)):
            return False
        for triggers in some:
            if triggers.isdisjoint(there):
                return False
        if (others or barred or self.near) and not self._sees_others(others, barred, facts, sight):
            return False
        for leaf in plain:
            sight.places += places.of_leaf(leaf)
        return True

    def _sees_others(
        self, others: tuple[Node, ...], barred: tuple[Node, ...], facts: Facts, sight: Sight
    ) -> bool:
        places, fields = len(sight.places), len(sight.fields)
        for child in others:
            if not child.see(facts, sight):
                break
        else:
            if not (barred and _sees_one(barred, facts)) and (
                not self.near or self._sees_chain(facts.places, sight)
            ):
                return True
        del sight.places[places:], sight.fields[fields:]
        return False

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
        leaves, shut = block.leaves, 0
        if self.near:
            among &= block.near[self].holds  # where all of `must` are, too
        else:
            for leaf in self.must:
                if leaf not in leaves:
                    return 0
                among &= leaves[leaf]
        if not among:
            return 0
        for leaf in self.shut:
            if leaf in leaves:
                shut |= leaves[leaf]
        among ^= among & shut
        for child in self.others:
            if not among:
                return 0
            among = child.mark(block, among)
        for child in self.barred:
            if among:
                among ^= among & child.mark(block, among)
        return among

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        for leaf in self.plain:
            sight.see_terms(leaf, None, among)
        for child in self.others:
            child.show(block, among, sight)
        if self.near:
            sight.see_places(block.near[self].places, among)

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
    """One of the conditions holds. `plain` are the terms conditions among them that any text may meet.

    To be seen at once, with those of `any` inside: `leaves` are all such terms conditions, `known` what else one
    holds by that is there, `guarded` the other conditions, each with what it needs.
    """

    __slots__ = ("failed", "guarded", "known", "leaves", "others", "plain")

    def __init__(self, children: tuple[Node, ...]) -> None:
        super().__init__("any", children)
        self.failed = Outcome(self, False)
        self.needs = _one_of(children)
        self.plain, self.others = _plain(children)
        told = list(_each_of_any(children))
        known = [child.touched_by or () for child in told if isinstance(child, KnownLeaf) and is_there(child)]
        self.leaves, _ = _plain(told)
        self.known = Triggers().union(*known)
        self.guarded = _guarded([child for child in told if not is_there(child)])
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole:
            return super().ask(facts)
        outcomes = [child.ask(facts) for child in self.children if child.may_hold(facts)]
        return self.weigh(outcomes) if outcomes else self.failed

    def see(self, facts: Facts, sight: Sight) -> bool:
        there = facts.there
        found = not self.known.isdisjoint(there)
        if not self.leaves.isdisjoint(there):
            found = True
            places = facts.places
            for leaf in self.leaves & there:
                sight.places += places.of_leaf(leaf)
        for need, child in self.guarded:
            if not need or not need.isdisjoint(there):
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
                sight.see_terms(leaf, None, among & leaves[leaf])
        for child in self.others:
            if among & marks[child]:
                child.show(block, among & marks[child], sight)

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        values = [outcome[1] for outcome in outcomes]
        holds = True if True in values else None if None in values else False
        return make_outcome(Outcome, (self, holds, (), (), (), tuple(outcomes)))


class AtLeast(Node):
    """So many of the conditions hold. `guarded` are they, each with what it needs."""

    __slots__ = ("count", "failed", "guarded")

    def __init__(self, count: int, children: tuple[Node, ...]) -> None:
        super().__init__(f"at_least: {count}", children)
        self.count = count
        self.guarded = _guarded(children)
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
        there = facts.there
        able = [child for need, child in self.guarded if not need or not need.isdisjoint(there)]
        if len(able) < self.count:
            return False
        places, fields = len(sight.places), len(sight.fields)
        if sum([child.see(facts, sight) for child in able]) >= self.count:
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

    __slots__ = ("barred", "passed", "shut")

    def __init__(self, child: Node) -> None:
        super().__init__("not", (child,))
        self.passed = Outcome(self, True)
        self.shut, self.barred = _plain(child.children if isinstance(child, AnyOf) else (child,))
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole or self.children[0].may_hold(facts):
            return super().ask(facts)
        return self.passed

    def see(self, facts: Facts, sight: Sight) -> bool:
        return self.shut.isdisjoint(facts.there) and not _sees_one(self.barred, facts)

    def mark(self, block: Block, among: Bits) -> Bits:
        leaves, shut = block.leaves, 0
        for leaf in self.shut:
            if leaf in leaves:
                shut |= leaves[leaf]
        among ^= among & shut
        for child in self.barred:
            among ^= among & child.mark(block, among)
        return among

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        return Outcome(self, outcomes[0].holds is not True, children=tuple(outcomes))


def _plain(children: Sequence[Node]) -> tuple[frozenset[int], tuple[Node, ...]]:
    """The numbers of the terms conditions that are looked for in every field, and the other conditions."""
    plain = {child.number for child in children if isinstance(child, TermsLeaf) and child.fields is None}
    others = [child for child in children if not (isinstance(child, TermsLeaf) and child.fields is None)]
    return frozenset(plain), tuple(others)


Told = tuple[Triggers, Triggers, tuple[Triggers, ...], tuple[int, ...], tuple[Node, ...], tuple[Node, ...]]
"""Conditions of which all must hold, told flat: what must be there, what must not, of what one each must be there;
which of the former are terms conditions to be shown; what else must hold, and what must not."""


def _tell(children: Iterable[Node], chain: Iterable[TermsLeaf]) -> Told:
    """`children` told flat; the terms of `chain` must be there, too."""
    own = list(_each_of_all(children))
    must, some = Triggers(leaf.number for leaf in chain), []
    for triggers in [child.touched_by or Triggers() for child in own if is_there(child)]:
        if len(triggers) == 1:
            must |= triggers
        else:
            some.append(triggers)
    nots = [child for child in own if isinstance(child, Not)]
    barred = _each_of_any([child.children[0] for child in nots])
    return (
        must,
        Triggers().union(*map(shut_by, nots)),
        tuple(dict.fromkeys(some)),
        tuple(sorted(_plain(own)[0])),
        tuple(child for child in own if not (is_there(child) or isinstance(child, Not))),
        tuple(child for child in barred if not is_there(child)),
    )


def shut_by(node: Not) -> Triggers:
    """The things of which none must be there for an exception not to hold; more may keep it from it."""
    return Triggers().union(
        *[child.touched_by or () for child in _each_of_any(node.children) if is_there(child)]
    )


def _each_of_all(children: Iterable[Node]) -> Iterator[Node]:
    """The conditions, those of `all` inside in its place, but where terms must stand near one another."""
    for child in children:
        if isinstance(child, AllOf) and not child.near:
            yield from _each_of_all(child.children)
        else:
            yield child


def _each_of_any(children: Iterable[Node]) -> Iterator[Node]:
    """The conditions, those of `any` inside in its place."""
    for child in children:
        if isinstance(child, AnyOf):
            yield from _each_of_any(child.children)
        else:
            yield child


def _guarded(children: Iterable[Node]) -> tuple[tuple[Triggers, Node], ...]:
    """The conditions, each with the things of which one is needed for it to hold, if any."""
    return tuple((child.first_need() or Triggers(), child) for child in children)


def _sees_one(children: Iterable[Node], facts: Facts) -> bool:
    """Whether one of the conditions holds."""
    for child in children:  # noqa: SIM110 - a loop takes half the steps of a generator here
        if child.see(facts, Sight()):
            return True
    return False


def _one_of(children: Sequence[Node]) -> Needs:
    """What is needed for one of the conditions to hold."""
    own = [child.first_need() for child in children]
    return () if None in own else (Triggers().union(*(need for need in own if need is not None)),)


def _within(node: Node) -> int | None:
    return node.within if isinstance(node, TermsLeaf) else None
