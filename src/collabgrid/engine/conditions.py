"""Conditions of a grid, ready to be asked: one evaluator for `classify` and `explain`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.record import Record
from collabgrid.engine.texts import FieldText, Hit

PRACTICE, INITIATIVE = "practice", "initiative"
Trigger = int | str | tuple[str, str]
"""A thing by which a condition may hold: the number of a terms condition, the name of a field, a reading or a
practice."""
Triggers = frozenset[Trigger]
FEW = 8
LONGEST_TERM = 20  # words of a term; far more than any has


class Facts:
    """What is known of one record while it is read."""

    __slots__ = (
        "context",
        "hits",
        "initiatives",
        "practices",
        "readings",
        "record",
        "status",
        "texts",
        "there",
        "whole",
    )

    def __init__(self, record: Record, texts: tuple[FieldText, ...], context: Mapping[str, str]) -> None:
        self.record = record
        self.texts = texts
        self.hits: dict[int, list[Hit]] = {}
        """The hits by the number of the terms condition that they are for."""
        self.readings: dict[str, tuple[str, ...]] = {}
        self.practices: tuple[str, ...] = ()
        self.initiatives: tuple[str, ...] = ()
        self.status = ""
        self.context = context
        self.whole = False
        """Whether conditions are asked down to the last leaf; else the branches that cannot hold are left
        out."""
        self.there: set[Trigger] = set(record.fields)
        """What conditions may hold by: terms found, fields given, readings, practices and initiatives so far.
        """

    def add_values(self, fields: Iterable[str]) -> None:
        """Take in the values of fields whose values are looked for."""
        for field in fields:
            if field in self.record.fields:
                self.there.update((field_key(field), value) for value in self.record.folded(field))

    def add_hits(self, hits: Iterable[Hit], leaves_of: Sequence[tuple[int, ...]]) -> None:
        """Take in hits; `leaves_of` gives for each term the numbers of the conditions that look for it."""
        own = self.hits
        for hit in hits:
            for leaf in leaves_of[hit.term]:
                if leaf in own:
                    own[leaf].append(hit)
                else:
                    own[leaf] = [hit]
        self.there.update(own)

    def add_reading(self, axis: str, categories: tuple[str, ...]) -> None:
        """Take in what was read on an axis."""
        self.readings[axis] = categories
        self.there.update((axis, category) for category in categories)

    def add_practices(self, practices: Iterable[str]) -> None:
        """Take in practices that were recognised."""
        self.practices = tuple(sorted({*self.practices, *practices}))
        self.there.update((PRACTICE, practice) for practice in self.practices)

    def add_initiatives(self, initiatives: Iterable[str]) -> None:
        """Take in initiatives that were recognised."""
        self.initiatives = tuple(sorted(initiatives))
        self.there.update((INITIATIVE, initiative) for initiative in self.initiatives)

    def known_context(self, name: str) -> str | None:
        """What is known of the territory: told with the record, else a field of the record by that name."""
        told = self.context.get(name)
        return fold(told).strip() if told is not None else next(iter(self.record.folded(name)), None)


KnownFact = tuple[str, str, str]
"""A reading, a practice or the like that made a condition hold: (kind, name, value)."""


class FieldMatch(NamedTuple):
    """A field value that a comparison accepted, and the comparison in words."""

    field: str
    value: str
    says: str


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
    it. `touched_by` are the things that its outcome depends on (nothing: it may
    depend on more); where none of them is there, its outcome is
    the one that it has on an empty record, which is kept in `untouched`.
    `triggers` are things of which one must be there for it to hold (nothing: it may always hold), and
    `may_hold` is false only where what is
    there shows that it does not hold: with them an index finds the conditions worth asking.
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


def field_key(field: str) -> str:
    """What a value of the field is looked for under."""
    return f"{field}="


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
        anchors = _in_order(outcomes[anchor].hits)
        for i in self.near:
            words = _within(self.children[i]) or 0
            kept = [hit for hit in outcomes[i].hits if _is_near(hit, anchors, words)]
            outcomes[i] = Outcome(self.children[i], bool(kept), kept)
            others = _in_order(kept)
            anchors = [hit for hit in anchors if _is_near(hit, others, words)]
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


_place = itemgetter(1, 4, 5)  # the text, the first and the last word of a hit


def _in_order(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The hits in the order of the text; a few are looked through one by one, so they need no order."""
    return hits if len(hits) <= FEW else sorted(hits, key=_place)


def _is_near(hit: Hit, others: Sequence[Hit], words: int) -> bool:
    """Whether one of `others` (as `_in_order` gives them) stands at most `words` words from `hit`, and not on
    it."""
    if len(others) <= FEW:
        _, text, _, _, first, last = hit
        for _, other_text, _, _, other_first, other_last in others:
            if other_text == text and (
                0 < other_first - last <= words + 1 or 0 < first - other_last <= words + 1
            ):
                return True
        return False
    place = bisect_left(others, _place(hit), key=_place)
    for i in range(place, len(others)):
        other = others[i]
        if other.text != hit.text or other.first - hit.last - 1 > words:
            break
        if other.first > hit.last:
            return True
    for i in range(place - 1, -1, -1):
        other = others[i]
        if other.text != hit.text or hit.first - other.first > words + LONGEST_TERM:
            break
        if other.last < hit.first and hit.first - other.last - 1 <= words:
            return True
    return False


def folded_values(values: Iterable[str]) -> tuple[str, ...]:
    """Texts as field values are compared: folded, and without space around."""
    return tuple(fold(each).strip() for each in values)


def text_test(operator: str, wanted: tuple[str, ...]) -> tuple[str, Callable[[str], bool]]:
    """A comparison of a folded field value with texts: its words, and the test."""
    folded = folded_values(wanted)
    words = f"{operator}: {' | '.join(wanted)}"
    tests: Mapping[str, Callable[[str], bool]] = {
        "equals": lambda value: value in folded,
        "one_of": lambda value: value in folded,
        "starts_with": lambda value: value.startswith(folded),
        "ends_with": lambda value: value.endswith(folded),
        "contains": lambda value: any(each in value for each in folded),
        "host": lambda value: (
            (host := host_of(value)) in folded or host.endswith(tuple("." + f for f in folded))
        ),
    }
    return words, tests[operator]


def number_test(operator: str, bound: float) -> tuple[str, Callable[[str], bool]]:
    """A comparison of a field value with a number; a value that is no number does not compare."""

    def test(value: str) -> bool:
        try:
            number = float(value.replace(",", ".").replace("\u202f", "").replace(" ", ""))
        except ValueError:
            return False
        return number > bound if operator == "greater" else number < bound

    return f"{operator}: {bound:g}", test


def host_of(address: str) -> str:
    """The host of a web address, with or without its scheme; nothing for what is longer than any host."""
    rest = _SCHEME.sub("", address.strip().lower())
    host = _HOST_END.split(rest, maxsplit=1)[0].rpartition("@")[2].split(":", 1)[0]
    return host.strip(".") if len(host) <= _LONGEST_HOST else ""


_SCHEME = re.compile(r"\A(?:[a-z][a-z0-9+.-]*:)?//")
_HOST_END = re.compile(r"[/?#\s]")
_LONGEST_HOST = 254  # RFC 1035 allows 253 letters, and a dot may end it
