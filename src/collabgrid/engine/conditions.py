"""What conditions of a grid are, ready to be asked, and those that stand alone: terms, fields, what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from collabgrid.engine.block.bits import Bits, records_of
from collabgrid.engine.facts import (
    INITIATIVE,
    PRACTICE,
    Facts,
    FieldMatch,
    KnownFact,
    Trigger,
    Triggers,
)
from collabgrid.engine.values import Looked, is_of_value

if TYPE_CHECKING:
    from collabgrid.engine.block.sight import Block
    from collabgrid.engine.block.sightings import BlockSight
    from collabgrid.engine.places import LeafPlaces


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
make_outcome = _make_match = tuple.__new__  # makes these in half the time of their own constructors


class Sight:
    """What conditions that hold were seen in, as it is gathered: places of terms, in no order, and field values."""

    __slots__ = ("fields", "places")

    def __init__(self) -> None:
        self.places: list[int] = []
        self.fields: list[FieldMatch] = []


class Node:
    """A condition.

    `words` says it with the grid's own keys, which are the same in every language. `ask` says what becomes of
    it, branch by branch; `see` only whether it holds and where, in a fraction of the time; `mark` and `show` say the
    same of a block of records at once. `touched_by` are the
    things that its outcome depends on (nothing: it may depend on more); where none of them is there, its outcome
    is the one that it has on an empty record, which is kept in `untouched`.
    `needs` are sets of things; it holds only where one of each set is there. An index finds the conditions to ask
    by their needs; inside them, branches whose needs are not met are asked only for a whole explanation.
    """

    __slots__ = ("children", "needs", "touched_by", "untouched", "words")

    def __init__(self, words: str, children: tuple[Node, ...] = ()) -> None:
        self.words, self.children = words, children
        self.touched_by: Triggers | None = None
        self.untouched: Outcome | None = None
        self.needs: Needs = ()

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

    def see(self, facts: Facts, sight: Sight) -> bool:
        """Whether the condition holds; then what it is seen in is added to `sight`, which else stays as it is."""
        raise NotImplementedError  # pragma: no cover - every condition has its own

    def mark(self, block: Block, among: Bits) -> Bits:
        """The records, of those in `among`, where the condition holds."""
        raise NotImplementedError  # pragma: no cover - every condition has its own

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        """Add what the condition is seen in to `sight`, for the records in `among`, where it was marked; that it
        does not hold is seen in nothing."""

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
        return min(self.needs, key=rarest_first, default=None)


class TermsLeaf(Node):
    """One of these terms is found. Its number, given when a grid is compiled, is where its hits are kept."""

    __slots__ = ("fields", "number", "within")

    untouched: Outcome

    def __init__(
        self, number: int, terms: tuple[str, ...], fields: frozenset[str] | None, within: int | None
    ) -> None:
        names = list(dict.fromkeys(terms))
        listed = " | ".join(names[:8]) + (" …" if len(names) > 8 else "")
        where = f", fields: {' | '.join(sorted(fields))}" if fields else ""
        near = f", within: {within}" if within else ""
        super().__init__(f"terms: {listed}{where}{near}")
        self.number = number
        self.fields = fields
        self.within = within
        self.touched_by = frozenset((number,))
        self.needs = (self.touched_by, Triggers(fields)) if fields else (self.touched_by,)
        self.untouched = Outcome(self, False)

    def ask(self, facts: Facts) -> Outcome:
        if self.number not in facts.there:
            return self.untouched
        found = self.found(facts.places)
        return make_outcome(Outcome, (self, True, found, (), (), ())) if found else self.untouched

    def see(self, facts: Facts, sight: Sight) -> bool:
        if self.number not in facts.there:
            return False
        found = self.found(facts.places)
        if not found:
            return False
        sight.places += found
        return True

    def mark(self, block: Block, among: Bits) -> Bits:
        bits = among & block.leaves.get(self.number, 0)
        return bits & block.in_fields(self.number, self.fields) if bits and self.fields is not None else bits

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        sight.see_terms(self.number, self.fields, among)

    def found(self, places: LeafPlaces) -> Sequence[int]:
        """Where its terms stand, in order."""
        return (
            places.of_leaf(self.number) if self.fields is None else places.in_fields(self.number, self.fields)
        )


class FieldLeaf(Node):
    """A field of the record compares.

    `looked` is what is looked for in its values, where nothing else is compared: then it holds where one is there.
    `plain` says so, or that it holds where there is any value. `late`: in one record it is looked for only once the
    condition is asked.
    """

    __slots__ = ("exists", "failed", "field", "late", "looked", "plain", "tests")

    untouched: Outcome

    def __init__(
        self,
        field: str,
        tests: Sequence[tuple[str, Callable[[str], bool]]],
        exists: bool | None,
        looked: frozenset[Looked] = frozenset(),
        *,
        late: bool = False,
    ) -> None:
        own = [words for words, _ in tests]
        if exists is not None:
            own.append(f"exists: {str(exists).lower()}")
        super().__init__(f"field: {field}, " + ", ".join(own))
        self.field = field
        self.tests = tuple(test for _, test in tests)
        self.exists = exists
        self.touched_by = frozenset((field,))
        self.untouched = Outcome(self, None if exists is None else not exists)
        self.failed = Outcome(self, False)
        self.looked = looked
        self.late = late
        self.plain = bool(looked) or (exists is True and not tests)
        if exists is not False:
            self.needs = (Triggers(() if late else looked) or self.touched_by,)

    def ask(self, facts: Facts) -> Outcome:
        originals = facts.record.values(self.field)
        if self.exists is not None and bool(originals) is not self.exists:
            return self.failed
        if not self.tests:
            return Outcome(self, True, fields=tuple(self._match(facts, i) for i in range(len(originals[:1]))))
        if not originals:
            return self.untouched
        values = facts.record.folded(self.field)
        first, *others = self.tests
        met = [i for i, value in enumerate(values) if first(value)]
        for test in others:
            met = [i for i in met if test(values[i])]
        return Outcome(self, True, fields=tuple(self._match(facts, i) for i in met)) if met else self.failed

    def see(self, facts: Facts, sight: Sight) -> bool:
        if self.needs and self.needs[0].isdisjoint(facts.there):
            return False
        if self.plain and not self.late and len(facts.record.values(self.field)) == 1:
            sight.fields.append(self._match(facts, 0))
            return True
        outcome = self.ask(facts)
        if outcome.holds:
            sight.fields += outcome.fields
        return outcome.holds is True

    def mark(self, block: Block, among: Bits) -> Bits:
        if self.needs:
            among &= block.met_by_fields(self.looked or self.needs[0])
        if self.looked:
            return among
        if self.exists is not None and not self.tests:
            given = block.given(self.field)
            return among & given if self.exists else among & ~given
        facts: Mapping[int, Facts] = block.facts
        folded: Mapping[int, str] = {}
        if self.exists is not False:
            folded, among = block.folded(self.field), among & block.given(self.field)
        own = [
            record
            for record in records_of(among)
            if (self._meets(folded[record]) if record in folded else self.ask(facts[record]).holds)
        ]
        return block.bits_of(own)

    def _meets(self, value: str) -> bool:
        """Whether a folded value passes all tests."""
        for test in self.tests:  # noqa: SIM110 - a loop takes half the steps of a generator here
            if not test(value):
                return False
        return True

    def show(self, block: Block, among: Bits, sight: BlockSight) -> None:
        field, words = self.field, self.words
        own = list(records_of(among))
        values = block.fields.values(own, field)
        if self.plain:  # where there is one text it is there, so it is in this one
            texts = [value for value in values if type(value) is str]
            matches = [_make_match(FieldMatch, (field, text, words)) for text in texts]
            if len(texts) == len(own):
                sight.see_values(own, matches)
                return
            rows = list(zip(own, values, strict=True))
            sight.see_values([record for record, value in rows if type(value) is str], matches)
            own = [record for record, value in rows if type(value) is not str]
        for record in own:
            matched = self.ask(block.facts[record]).fields
            sight.see_values([record] * len(matched), matched)

    def _match(self, facts: Facts, i: int) -> FieldMatch:
        record, field = facts.record, self.field
        return make_outcome(FieldMatch, (record.places(field)[i], record.values(field)[i], self.words))


class KnownLeaf(Node):
    """Something that was read, recognised or told: a reading, the status, a practice, an initiative, a
    context."""

    __slots__ = ("kind", "name", "values")

    def __init__(self, kind: str, name: str, values: tuple[str, ...]) -> None:
        label = f"{kind}: {name}" if kind in ("reading", "context") else kind
        super().__init__(f"{label}: " + " | ".join(values))
        self.kind, self.name, self.values = kind, name, values
        if kind in ("reading", PRACTICE, INITIATIVE):
            self.touched_by = frozenset((name, value) for value in values)
            self.needs = (self.touched_by,)
            self.untouched = Outcome(self, False)

    def ask(self, facts: Facts) -> Outcome:
        met = tuple((self.kind, self.name, value) for value in self.there(facts) if value in self.values)
        return Outcome(self, bool(met), facts=met)

    def see(self, facts: Facts, sight: Sight) -> bool:
        if self.touched_by is not None:
            return not self.touched_by.isdisjoint(facts.there)
        return self.ask(facts).holds is True

    def mark(self, block: Block, among: Bits) -> Bits:
        if self.touched_by is not None:
            return among & block.met(self.touched_by)
        if self.kind == "status" or self.name in block.context:  # the same of all, while rules are asked
            return among if self.ask(block.facts[0]).holds else 0
        return sum(
            [block.ones[record] for record in records_of(among) if self.ask(block.facts[record]).holds]
        )

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


def is_there(node: Node) -> bool:
    """Whether a condition holds just where one of the things is there that it depends on: words in any field,
    readings, practices, initiatives."""
    if isinstance(node, TermsLeaf):
        return node.fields is None
    return isinstance(node, KnownLeaf) and node.touched_by is not None


def rarest_first(need: Triggers) -> tuple[int, int, list[str]]:
    """Orders needs: those first that are rarer met."""
    return _rank(need), len(need), sorted(map(str, need))


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


def _rarity(trigger: Trigger) -> int:
    if isinstance(trigger, int):
        return _TERMS
    return _FIELD if isinstance(trigger, str) or is_of_value(trigger[0]) else _READ
