"""Conditions of a grid, ready to be asked: one evaluator for `classify` and `explain`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from collabgrid.engine.facts import (
    INITIATIVE,
    PRACTICE,
    Facts,
    FieldMatch,
    KnownFact,
    Trigger,
    Triggers,
    beginning_key,
    field_key,
)
from collabgrid.engine.nearness import WordSpan, is_near


class Outcome(NamedTuple):
    """What became of a condition (it holds, it does not, or nothing: a field is missing), and what was seen:
    places of terms, in order, field values, known facts."""

    node: Node
    holds: bool | None
    places: Sequence[int] = ()
    fields: tuple[FieldMatch, ...] = ()
    facts: tuple[KnownFact, ...] = ()
    children: tuple[Outcome, ...] = ()


Needs = tuple[Triggers, ...]
_make = tuple.__new__  # makes an outcome in half the time of its own constructor


class Node:
    """A condition.

    `words` says it with the grid's own keys, which are the same in every language. `ask` says what becomes of
    it. `touched_by` are the things that its outcome depends on (nothing: it may depend on more); where none of
    them is there, its outcome is the one that it has on an empty record, which is kept in `untouched`.
    `needs` are sets of things; it holds only where one of each set is there. An index finds the conditions to ask
    by their needs; inside them, branches whose needs are not met are asked only for a whole explanation.
    """

    words: str
    children: tuple[Node, ...] = ()
    touched_by: Triggers | None = None
    untouched: Outcome | None = None
    needs: Needs = ()

    def settle(self) -> None:
        """Work out `touched_by` and `untouched` from the children, which are settled."""
        own = [child.touched_by for child in self.children]
        if None in own:
            return
        self.touched_by = Triggers().union(*(touched for touched in own if touched is not None))
        self.untouched = self.weigh(
            [child.untouched for child in self.children if child.untouched is not None]
        )

    def ask(self, facts: Facts) -> Outcome:
        """What becomes of the condition."""
        if (
            facts.whole
            and self.untouched is not None
            and self.touched_by is not None
            and self.touched_by.isdisjoint(facts.there)
        ):
            return self.untouched
        return self.weigh([child.ask(facts) for child in self.children])

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        """What becomes of the condition when this became of its children."""
        raise NotImplementedError  # pragma: no cover - every condition with children has its own

    def may_hold(self, facts: Facts) -> bool:
        """Whether its needs are met."""
        there = facts.there
        for need in self.needs:  # noqa: SIM110 - a loop takes half the steps of a generator here
            if need.isdisjoint(there):
                return False
        return True

    def all_needs(self) -> Iterator[Triggers]:
        """The needs of the condition and of all that stand in it."""
        yield from self.needs
        for child in self.children:
            yield from child.all_needs()

    def first_need(self) -> Triggers | None:
        """The need to find the condition by: the one that is rarest met. Nothing where it may always hold."""
        return min(self.needs, key=lambda t: (_rank(t), len(t), sorted(map(str, t))), default=None)


class TermsLeaf(Node):
    """One of these terms is found. Its number, given when a grid is compiled, is where its hits are kept."""

    untouched: Outcome

    def __init__(
        self, number: int, terms: tuple[str, ...], fields: frozenset[str] | None, within: int | None
    ) -> None:
        self.number = number
        self.fields = fields
        self.within = within
        self.touched_by = frozenset((number,))
        self.needs = (self.touched_by,)
        self.untouched = Outcome(self, False)
        names = list(dict.fromkeys(terms))
        listed = " | ".join(names[:8]) + (" …" if len(names) > 8 else "")
        where = f", fields: {' | '.join(sorted(fields))}" if fields else ""
        near = f", within: {within}" if within else ""
        self.words = f"terms: {listed}{where}{near}"

    def ask(self, facts: Facts) -> Outcome:
        if self.number not in facts.there:
            return self.untouched
        if self.fields is None:
            return _make(Outcome, (self, True, facts.places.of_leaf(self.number), (), (), ()))
        found = facts.places.in_fields(self.number, self.fields)
        return _make(Outcome, (self, True, found, (), (), ())) if found else self.untouched


class FieldLeaf(Node):
    """A field of the record compares.

    `exact` are the folded values of which the field must be one, and `beginnings` those that one must begin with,
    where nothing else is compared: then the value or its beginning is looked for.
    """

    def __init__(
        self,
        field: str,
        tests: Sequence[tuple[str, Callable[[str], bool]]],
        exists: bool | None,
        exact: frozenset[str] = frozenset(),
        beginnings: frozenset[str] = frozenset(),
    ) -> None:
        self.field = field
        self.tests = tuple(test for _, test in tests)
        self.exists = exists
        own = [words for words, _ in tests]
        if exists is not None:
            own.append(f"exists: {str(exists).lower()}")
        self.words = f"field: {field}, " + ", ".join(own)
        self.touched_by = frozenset((field,))
        self.untouched: Outcome = Outcome(self, None if exists is None else not exists)
        self.failed = Outcome(self, False)
        self.exact = frozenset((field_key(field), value) for value in exact)
        self.beginnings = frozenset((beginning_key(field), value) for value in beginnings)
        if exists is not False:
            self.needs = (self.exact or self.beginnings or self.touched_by,)

    def ask(self, facts: Facts) -> Outcome:
        originals = facts.record.values(self.field)
        if self.exists is not None and bool(originals) is not self.exists:
            return self.failed
        if not self.tests:
            return Outcome(self, True, fields=tuple(self._match(facts, i) for i in range(len(originals[:1]))))
        if not originals:
            return self.untouched
        values = facts.record.folded(self.field)
        met = [i for i, value in enumerate(values) if all(test(value) for test in self.tests)]
        return Outcome(self, True, fields=tuple(self._match(facts, i) for i in met)) if met else self.failed

    def _match(self, facts: Facts, i: int) -> FieldMatch:
        return FieldMatch(facts.record.places(self.field)[i], facts.record.values(self.field)[i], self.words)


class KnownLeaf(Node):
    """Something that was read, recognised or told: a reading, the status, a practice, an initiative, a
    context."""

    def __init__(self, kind: str, name: str, values: tuple[str, ...]) -> None:
        self.kind, self.name, self.values = kind, name, values
        label = f"{kind}: {name}" if kind in ("reading", "context") else kind
        self.words = f"{label}: " + " | ".join(values)
        if kind in ("reading", PRACTICE, INITIATIVE):
            self.touched_by = frozenset((name, value) for value in values)
            self.needs = (self.touched_by,)
            self.untouched = Outcome(self, False)

    def ask(self, facts: Facts) -> Outcome:
        met = tuple((self.kind, self.name, value) for value in self.there(facts) if value in self.values)
        return Outcome(self, bool(met), facts=met)

    def there(self, facts: Facts) -> tuple[str, ...]:
        """What is there to compare with."""
        if self.kind == "reading":
            return facts.readings.get(self.name, ())
        if self.kind == "practice":
            return facts.practices
        if self.kind == "initiative":
            return facts.initiatives
        if self.kind == "status":
            return (facts.status,)
        value = facts.known_context(self.name)
        return () if value is None else (value,)


class AllOf(Node):
    """Every one of the conditions holds; terms with `within` count only near the first terms without."""

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "all"
        self.failed = Outcome(self, False)
        self.needs = tuple(dict.fromkeys(need for child in children for need in child.needs))
        own = [i for i, child in enumerate(children) if isinstance(child, TermsLeaf)]
        self.anchor = next((i for i in own if not _within(children[i])), None)
        self.near = tuple(i for i in own if _within(children[i]))
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
        if self.near and self.anchor is not None:
            self._keep_near(outcomes, self.anchor, facts.places.words)
        return self.weigh(outcomes)

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        holds: bool | None = True
        for outcome in outcomes:
            if outcome[1] is False:
                holds = False
                break
            if outcome[1] is None:
                holds = None
        return _make(Outcome, (self, holds, (), (), (), tuple(outcomes)))

    def _keep_near(self, outcomes: list[Outcome], anchor: int, spans: Sequence[WordSpan]) -> None:
        anchors = outcomes[anchor].places
        for i in self.near:
            words = _within(self.children[i]) or 0
            others = [spans[place] for place in anchors]
            kept = [place for place in outcomes[i].places if is_near(spans[place], others, words)]
            outcomes[i] = Outcome(self.children[i], bool(kept), kept)
            others = [spans[place] for place in kept]
            anchors = [place for place in anchors if is_near(spans[place], others, words)]
        outcomes[anchor] = Outcome(self.children[anchor], bool(anchors), anchors)


class AnyOf(Node):
    """One of the conditions holds."""

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "any"
        self.failed = Outcome(self, False)
        self.needs = _one_of(children)
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole:
            return super().ask(facts)
        outcomes = [child.ask(facts) for child in self.children if child.may_hold(facts)]
        return self.weigh(outcomes) if outcomes else self.failed

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        values = [outcome[1] for outcome in outcomes]
        holds = True if True in values else None if None in values else False
        return _make(Outcome, (self, holds, (), (), (), tuple(outcomes)))


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

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        sure = sum(1 for outcome in outcomes if outcome.holds)
        maybe = sum(1 for outcome in outcomes if outcome.holds is not False)
        holds = True if sure >= self.count else None if maybe >= self.count else False
        return Outcome(self, holds, children=tuple(outcomes))


class Not(Node):
    """The condition does not hold. A field that is missing makes no exception."""

    def __init__(self, child: Node) -> None:
        self.children = (child,)
        self.words = "not"
        self.passed = Outcome(self, True)
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole or self.children[0].may_hold(facts):
            return super().ask(facts)
        return self.passed

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        return Outcome(self, outcomes[0].holds is not True, children=tuple(outcomes))


def _one_of(children: Sequence[Node]) -> Needs:
    """What is needed for one of the conditions to hold."""
    own = [child.first_need() for child in children]
    return () if None in own else (Triggers().union(*(need for need in own if need is not None)),)


def is_field(need: Triggers) -> bool:
    """Whether a need may be met by a field."""
    return any(map(is_of_field, need))


def is_of_field(trigger: Trigger) -> bool:
    """Whether a thing is a field, its value or the beginning of one."""
    return _rarity(trigger) == _FIELD


def _rank(triggers: Triggers) -> int:
    """Words are asked for before fields, fields before readings: the rarer first."""
    return max(map(_rarity, triggers))


_TERMS, _FIELD, _READ = range(3)
_OF_VALUES = (field_key(""), beginning_key(""))


def _rarity(trigger: Trigger) -> int:
    if isinstance(trigger, int):
        return _TERMS
    return _FIELD if isinstance(trigger, str) or trigger[0].endswith(_OF_VALUES) else _READ


def _within(node: Node) -> int | None:
    return node.within if isinstance(node, TermsLeaf) else None
