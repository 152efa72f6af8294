"""Conditions of a grid, ready to be asked: one evaluator for `classify` and `explain`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from collabgrid.engine.facts import (
    INITIATIVE,
    PRACTICE,
    Facts,
    FieldMatch,
    KnownFact,
    Triggers,
    field_key,
)
from collabgrid.engine.nearness import in_order, is_near
from collabgrid.engine.texts import Hit


class Outcome(NamedTuple):
    """What became of a condition (it holds, it does not, or nothing: a field is missing), and what was seen."""

    node: Node
    holds: bool | None
    hits: Sequence[Hit] = ()
    fields: tuple[FieldMatch, ...] = ()
    facts: tuple[KnownFact, ...] = ()
    children: tuple[Outcome, ...] = ()


class Node:
    """A condition.

    `words` says it with the grid's own keys, which are the same in every language. `ask` says what becomes of
    it. `touched_by` are the things that its outcome depends on (nothing: it may depend on more); where none of
    them is there, its outcome is the one that it has on an empty record, which is kept in `untouched`.
    `triggers` are things of which one must be there for it to hold (nothing: it may always hold), and
    `may_hold` is false only where what is there shows that it does not hold. An index finds the conditions to
    ask by their triggers; inside them, branches that may not hold are asked only for a whole explanation.
    """

    words: str
    children: tuple[Node, ...] = ()
    touched_by: Triggers | None = None
    untouched: Outcome | None = None

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
        if not facts.whole:
            return self.weigh([child.ask(facts) for child in self.children])
        if (
            self.untouched is not None
            and self.touched_by is not None
            and self.touched_by.isdisjoint(facts.there)
        ):
            return self.untouched
        return self.weigh([child.ask(facts) for child in self.children])

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        """What becomes of the condition when this became of its children."""
        raise NotImplementedError  # pragma: no cover - every condition with children has its own

    def triggers(self) -> Triggers | None:
        """Things of which one must be there."""
        return None

    def may_hold(self, facts: Facts) -> bool:
        """Whether it may hold, by what is there."""
        return True


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
        self.untouched = Outcome(self, False)
        names = list(dict.fromkeys(terms))
        listed = " | ".join(names[:8]) + (" …" if len(names) > 8 else "")
        where = f", fields: {' | '.join(sorted(fields))}" if fields else ""
        near = f", within: {within}" if within else ""
        self.words = f"terms: {listed}{where}{near}"

    def ask(self, facts: Facts) -> Outcome:
        found: Sequence[Hit] | None = facts.hits.get(self.number)
        if found is None:
            return self.untouched
        if self.fields is not None:
            found = [hit for hit in found if facts.texts[hit.text].field in self.fields]
        return Outcome(self, bool(found), found)

    def triggers(self) -> Triggers:
        return frozenset((self.number,))

    def may_hold(self, facts: Facts) -> bool:
        return self.number in facts.hits


class FieldLeaf(Node):
    """A field of the record compares.

    `exact` are the folded values of which the field must be one, where nothing else is compared: then the
    value itself is looked for.
    """

    def __init__(
        self,
        field: str,
        tests: Sequence[tuple[str, Callable[[str], bool]]],
        exists: bool | None,
        exact: frozenset[str] = frozenset(),
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

    def triggers(self) -> Triggers | None:
        if self.exists is False:
            return None
        return self.exact or frozenset((self.field,))

    def may_hold(self, facts: Facts) -> bool:
        if self.exists is False:
            return True
        return not self.exact.isdisjoint(facts.there) if self.exact else self.field in facts.record.fields


class KnownLeaf(Node):
    """Something that was read, recognised or told: a reading, the status, a practice, an initiative, a
    context."""

    def __init__(self, kind: str, name: str, values: tuple[str, ...]) -> None:
        self.kind, self.name, self.values = kind, name, values
        label = f"{kind}: {name}" if kind in ("reading", "context") else kind
        self.words = f"{label}: " + " | ".join(values)
        if kind in ("reading", PRACTICE, INITIATIVE):
            self.touched_by = frozenset((name, value) for value in values)
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

    def triggers(self) -> Triggers | None:
        return self.touched_by

    def may_hold(self, facts: Facts) -> bool:
        return self.touched_by is None or not self.touched_by.isdisjoint(facts.there)


class AllOf(Node):
    """Every one of the conditions holds; terms with `within` count only near the first terms without."""

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "all"
        self.failed = Outcome(self, False)
        self._terms = tuple(child.number for child in children if isinstance(child, TermsLeaf))
        self._others = tuple(child for child in children if not isinstance(child, (TermsLeaf, Not)))
        own = [i for i, child in enumerate(children) if isinstance(child, TermsLeaf)]
        self.anchor = next((i for i in own if not _within(children[i])), None)
        self.near = tuple(i for i in own if _within(children[i]))
        self.settle()

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        if self.near and self.anchor is not None:
            self._keep_near(outcomes, self.anchor)
        holds: bool | None = True
        for outcome in outcomes:
            if outcome.holds is False:
                holds = False
                break
            if outcome.holds is None:
                holds = None
        return Outcome(self, holds, children=tuple(outcomes))

    def _keep_near(self, outcomes: list[Outcome], anchor: int) -> None:
        anchors = in_order(outcomes[anchor].hits)
        for i in self.near:
            words = _within(self.children[i]) or 0
            kept = [hit for hit in outcomes[i].hits if is_near(hit, anchors, words)]
            outcomes[i] = Outcome(self.children[i], bool(kept), kept)
            others = in_order(kept)
            anchors = [hit for hit in anchors if is_near(hit, others, words)]
        outcomes[anchor] = Outcome(self.children[anchor], bool(anchors), anchors)

    def ask(self, facts: Facts) -> Outcome:
        if not (facts.whole or self.may_hold(facts)):
            return self.failed
        return super().ask(facts)

    def triggers(self) -> Triggers | None:
        own = [t for child in self.children if (t := child.triggers()) is not None]
        return min(own, key=lambda t: (_rank(t), len(t), sorted(map(str, t)))) if own else None

    def may_hold(self, facts: Facts) -> bool:
        hits = facts.hits
        for number in self._terms:
            if number not in hits:
                return False
        for child in self._others:  # noqa: SIM110 - a loop takes half the steps of a generator here
            if not child.may_hold(facts):
                return False
        return True


class AnyOf(Node):
    """One of the conditions holds."""

    def __init__(self, children: tuple[Node, ...]) -> None:
        self.children = children
        self.words = "any"
        self.settle()

    def ask(self, facts: Facts) -> Outcome:
        if facts.whole:
            return super().ask(facts)
        return self.weigh([child.ask(facts) for child in self.children if child.may_hold(facts)])

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        values = [outcome.holds for outcome in outcomes]
        return Outcome(
            self, True if True in values else None if None in values else False, children=tuple(outcomes)
        )

    def triggers(self) -> Triggers | None:
        own = [child.triggers() for child in self.children]
        return None if None in own else Triggers().union(*(t for t in own if t is not None))

    def may_hold(self, facts: Facts) -> bool:
        for child in self.children:  # noqa: SIM110 - a loop takes half the steps of a generator here
            if child.may_hold(facts):
                return True
        return False


class AtLeast(Node):
    """So many of the conditions hold."""

    def __init__(self, count: int, children: tuple[Node, ...]) -> None:
        self.count, self.children = count, children
        self.words = f"at_least: {count}"
        self.settle()

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        sure = sum(1 for outcome in outcomes if outcome.holds)
        maybe = sum(1 for outcome in outcomes if outcome.holds is not False)
        holds = True if sure >= self.count else None if maybe >= self.count else False
        return Outcome(self, holds, children=tuple(outcomes))

    def triggers(self) -> Triggers | None:
        return AnyOf(self.children).triggers()

    def may_hold(self, facts: Facts) -> bool:
        for child in self.children:  # noqa: SIM110 - a loop takes half the steps of a generator here
            if child.may_hold(facts):
                return True
        return False


class Not(Node):
    """The condition does not hold. A field that is missing makes no exception."""

    def __init__(self, child: Node) -> None:
        self.children = (child,)
        self.words = "not"
        self.settle()

    def weigh(self, outcomes: list[Outcome]) -> Outcome:
        return Outcome(self, outcomes[0].holds is not True, children=tuple(outcomes))


def _rank(triggers: Triggers) -> int:
    """Words are asked for before fields, fields before readings: the rarer first."""
    return max(
        (0 if isinstance(t, int) else 1 if isinstance(t, str) or t[0].endswith("=") else 2) for t in triggers
    )


def _within(node: Node) -> int | None:
    return node.within if isinstance(node, TermsLeaf) else None
