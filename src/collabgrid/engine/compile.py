"""A grid made ready to read records: everything that depends on the grid alone happens here, once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import TypeVar

from collabgrid.engine.comparisons import folded_values, number_test, text_test
from collabgrid.engine.compiled import (
    CompiledGrid,
    CompiledInitiative,
    CompiledLever,
    CompiledRule,
    CompiledVote,
    Decision,
    Fit,
    Stage,
)
from collabgrid.engine.compounds import AllOf, AnyOf, AtLeast, Not
from collabgrid.engine.conditions import FieldLeaf, KnownLeaf, Node, TermsLeaf, is_of_field
from collabgrid.engine.facts import Triggers
from collabgrid.engine.grid_terms import all_terms, pairs_of, told_list
from collabgrid.engine.index import NeedsIndex, ways_of
from collabgrid.engine.kept_items import KeptItems
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.name_index import joined_name
from collabgrid.engine.number_rows import NumberRows, NumberSets
from collabgrid.engine.results import GridStamp
from collabgrid.engine.sought import (
    contexts_of,
    knows_only,
    leaf_numbers,
    looked_up,
    may_lack_field,
    ways_without_fields,
)
from collabgrid.engine.values import FieldWants, Looked, looked_for, wants_of
from collabgrid.grid import (
    STATUS,
    Condition,
    ConfidenceFit,
    DecisionPolicy,
    Grid,
    Practice,
    Rule,
    Strengths,
    Terms,
    Vote,
    digest_grid,
    reading_order,
)

Key = TypeVar("Key")
Value = TypeVar("Value")


def compile_state(grid: Grid) -> tuple[GridStamp, CompiledGrid]:
    """Which grid it is, and everything of it that reading a record needs."""
    return stamp_grid(grid), compile_rules(grid)


def stamp_grid(grid: Grid) -> GridStamp:
    """Which grid it is."""
    return GridStamp(grid.grid.id, grid.grid.version, digest_grid(grid))


def compile_rules(grid: Grid) -> CompiledGrid:
    """Everything of a grid that reading a record needs."""
    return Compiler(grid).compiled()


class Compiler:
    """The compiling of one grid, step by step."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        asked = {*grid.category_ids(), STATUS}  # a grid may have no scope
        self.layers = tuple(tuple(axis for axis in layer if axis in asked) for layer in reading_order(grid))
        self.lexicon = Lexicon(
            all_terms(grid),
            (name for each in grid.initiatives for name in each.names),
            grid.grid.languages,
        )
        self._term_ids = {term: i for i, term in enumerate(self.lexicon.terms)}
        self._leaves: list[list[int]] = [[] for _ in self.lexicon.terms]
        self._leaf_of: dict[frozenset[tuple[str, str]], int] = {}
        self._lists = dict(grid.lists)
        self._said = {name: told_list(name, words) for name, words in grid.lists}
        self._leaf_of_lists: dict[tuple[str, ...], int] = {}
        self.rules, self._bounds = self._staged(self._rules())
        self.initiatives = tuple(self._initiatives())
        self.levers = tuple(
            CompiledLever(each.id, self._node(each.when), _contexts(each.contexts), each.answers)
            for each in grid.levers
        )
        self.stakes = tuple(CompiledLever(each.id, self._node(each.when), (), ()) for each in grid.stakes)
        gate = grid.policy.levers.when
        self.lever_gate = None if gate is None else self._node(gate)

    def compiled(self) -> CompiledGrid:
        """All of it, with the indexes over it."""
        policy, axes = self.grid.policy, tuple(self.grid.category_ids())
        leaves_of = NumberRows(
            sorted({leaf for term in terms for leaf in self._leaves[term]}) for terms in self.lexicon.meant
        )
        lacking = tuple((i, k) for i, rule in enumerate(self.rules) for k in range(len(rule.lacking)))
        words_of = self._words_of(leaves_of)
        index = self._index(lacking, leaves_of, words_of)
        return CompiledGrid(
            text_fields=tuple((name, weight) for name, weight in policy.fields),
            axis_order=axes,
            lexicon=self.lexicon,
            rules=KeptItems(self.rules),
            stages=tuple(
                Stage(layer, first, after)
                for layer, (first, after) in zip(self.layers, self._bounds, strict=True)
            ),
            initiatives=KeptItems(self.initiatives),
            by_name=_by_key((key, i) for i, each in enumerate(self.initiatives) for key in each.names),
            by_site=_by_key((key, i) for i, each in enumerate(self.initiatives) for key in each.sites),
            levers=KeptItems(self.levers),
            stakes=KeptItems(self.stakes),
            lever_gate=self.lever_gate,
            levers_know_only=all(map(knows_only, self._lever_nodes())),
            lever_contexts=tuple(sorted(set(self._lever_contexts()))),
            most_levers=policy.levers.most,
            repeat=policy.repeat,
            decisions={axis: _decision(policy.decision_of(axis)) for axis in (*axes, STATUS)},
            confidence={axis: _fit(policy.confidence_of(axis)) for axis in (*axes, STATUS)},
            leaves_of=leaves_of,
            wordings_of=NumberSets(_by_number(leaves_of, len(self._leaf_of))),
            terms_conditions=len(self._leaf_of),
            words_of=words_of,
            wants=self._wants(late=False),
            wants_of_blocks=self._wants(late=True),
            index=index,
            lever_index=NeedsIndex([ways_of(lever.node) for lever in self.levers], leaves_of),
            stake_index=NeedsIndex([ways_of(stake.node) for stake in self.stakes], leaves_of),
            lacking=lacking,
            lacking_ways={axis: index.mask(self._lacking_for(lacking, axis), -1) for axis in (*axes, STATUS)},
            field_triggers=Triggers(
                trigger
                for i in dict(lacking)
                for need in self.rules[i].node.all_needs()
                for trigger in need
                if is_of_field(trigger)
            ),
        )

    def _wants(self, *, late: bool) -> Mapping[str, FieldWants]:
        """What is looked for in fields, by the name of the field."""
        return wants_of(each for node in self._nodes() for each in looked_up(node, late=late))

    def _words_of(self, leaves_of: Iterable[tuple[int, ...]]) -> NumberRows:
        words = _by_key(
            (leaf, i) for i, rule in enumerate(self.rules) if rule.gathers for leaf in leaf_numbers(rule.node)
        )
        return NumberRows([i for leaf in own for i in words.get(leaf, ())] for own in leaves_of)

    def _index(
        self,
        lacking: Sequence[tuple[int, int]],
        leaves_of: NumberRows,
        words_of: NumberRows,
    ) -> NeedsIndex:
        """Of the rules, stage by stage, and after them of what may lack a field."""
        ways = [[] if rule.gathers else ways_of(rule.node) for rule in self.rules]
        rules = self.rules
        ways += [ways_without_fields(rules[i].lacking[k], rules[i].node) for i, k in lacking]
        return NeedsIndex(ways, leaves_of, [*self._bounds, (len(self.rules), len(ways))], words_of)

    def _lacking_for(self, lacking: Iterable[tuple[int, int]], axis: str) -> Iterator[int]:
        """The numbers, in the index, of those whose rule speaks for the axis."""
        first = len(self.rules)
        speaking = {i for i, rule in enumerate(self.rules) if axis in rule.answers}
        return (first + n for n, (i, _) in enumerate(lacking) if i in speaking)

    def _nodes(self) -> Iterator[Node]:
        """Every condition of the grid."""
        yield from (rule.node for rule in self.rules)
        yield from (each.exception for each in self.initiatives if each.exception is not None)
        yield from self._lever_nodes()

    def _lever_nodes(self) -> Iterator[Node]:
        yield from (each.node for each in (*self.levers, *self.stakes))
        if self.lever_gate is not None:
            yield self.lever_gate

    def _lever_contexts(self) -> Iterator[str]:
        """What of the territory levers and stakes go by."""
        yield from (name for lever in self.levers for name, _ in lever.contexts)
        for node in self._lever_nodes():
            yield from contexts_of(node)

    def _staged(
        self, rules: Iterable[CompiledRule]
    ) -> tuple[tuple[CompiledRule, ...], list[tuple[int, int]]]:
        """The rules, those first that speak for the axes of the first layer; and where each layer's rules are."""
        staged: list[list[CompiledRule]] = [[] for _ in self.layers]
        for rule in rules:
            staged[self.stage_of(rule)].append(rule)
        ends = list(accumulate(map(len, staged), initial=0))
        return tuple(chain.from_iterable(staged)), list(pairwise(ends))

    def _first_stage(self, axes: Iterable[str]) -> int:
        own = set(axes)
        return min((i for i, layer in enumerate(self.layers) if own.intersection(layer)), default=0)

    def _rules(self) -> Iterator[CompiledRule]:
        strengths = self.grid.policy.strengths
        for group in self.grid.vocabulary.groups:
            vote = CompiledVote(group.axis, group.category, _weight(strengths, group.strength))
            name = f"vocabulary.{group.axis}.{group.category}.{group.strength}"
            yield _rule(name, self._terms(group.terms), (vote,), gathers=True)
        yield from map(self.speaker, self.grid.rules)
        yield from map(self.speaker, self.grid.practices)

    def speaker(self, item: Rule | Practice) -> CompiledRule:
        """A rule or practice of the grid, or one of which conditions were taken away: then it looks for nothing that
        the grid does not."""
        if isinstance(item, Rule):
            node = _with_exception(self._node(item.when), self._exception(item.unless))
            return _rule(f"rules.{item.id}", node, self._votes(item.then.votes, item.strength))
        ways: list[Node] = [self._terms(item.terms)] if item.terms is not None else []
        ways += [self._node(item.when)] if item.when is not None else []
        found = ways[0] if len(ways) == 1 else AnyOf(tuple(ways))
        node = _with_exception(found, self._exception(item.unless))
        votes = self._votes(item.then.votes, self.grid.policy.practice)
        return _rule(f"practices.{item.id}", node, votes, practice=item.id)

    def stage_of(self, rule: CompiledRule) -> int:
        """The number of the stage that a rule is asked in."""
        return self._first_stage(vote.axis for vote in rule.votes)

    def _initiatives(self) -> Iterator[CompiledInitiative]:
        policy = self.grid.policy
        for each in self.grid.initiatives:
            yield CompiledInitiative(
                each.id,
                self._exception(each.unless),
                self._votes(each.then.votes, policy.initiative, fixed=True),
                self._votes(each.then.votes, policy.mention, fixed=True),
                each.capitals,
                tuple(dict.fromkeys(map(joined_name, each.names))),
                tuple(site.lower() for site in each.sites),
                each.practices,
                self._first_stage(vote.axis for vote in each.then.votes),
            )

    def _votes(
        self, votes: Iterable[Vote], strength: str, *, fixed: bool = False
    ) -> tuple[CompiledVote, ...]:
        """The votes with their weights; `fixed` lets the given strength hold where a vote names a weaker one
        too."""
        table = self.grid.policy.strengths
        found = []
        for vote in votes:
            weight = _weight(table, vote.strength or strength)
            if fixed and vote.strength is not None:
                weight *= _weight(table, strength) / table.strong
            found.append(CompiledVote(vote.axis, vote.category, weight))
        return tuple(found)

    def _exception(self, condition: Condition | None) -> Node | None:
        return None if condition is None else self._node(condition, late=True)

    def _terms(self, terms: Terms) -> TermsLeaf:
        pairs = terms.pairs()
        return TermsLeaf(self._leaf_number(pairs), tuple(term for _, term in pairs), None, None)

    def _words(self, condition: Condition) -> TermsLeaf:
        """The terms of a condition and those of its lists: one of them all is looked for."""
        number = None if condition.terms is not None else self._leaf_of_lists.get(condition.list_)
        if number is None:
            number = self._leaf_number(pairs_of(condition, self._lists))
            if condition.terms is None:
                self._leaf_of_lists[condition.list_] = number
        own = () if condition.terms is None else tuple(term for _, term in condition.terms.pairs())
        named = tuple(self._said[name] for name in condition.list_)
        if named and own:
            own = (f"terms: {own[0]}", *own[1:])
        leaf = TermsLeaf(number, named + own, frozenset(condition.fields) or None, condition.within)
        if named:
            leaf.words = leaf.words.removeprefix("terms: ")
        return leaf

    def _leaf_number(self, pairs: Iterable[tuple[str, str]]) -> int:
        """The number under which the hits of these (language, term) pairs are kept: one for each set of them."""
        own = frozenset(pairs)
        number = self._leaf_of.get(own)
        if number is None:
            number = self._leaf_of[own] = len(self._leaf_of)
            for pair in own:
                self._leaves[self._term_ids[pair]].append(number)
        return number

    def _node(self, condition: Condition, *, late: bool = False) -> Node:
        """`late`: words that stand beside it, or its being an exception, make it asked seldom."""
        parts = self._parts(condition, late=late)
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _parts(self, condition: Condition, *, late: bool) -> list[Node]:
        """What the keys of one condition ask, each as a node; all of them must hold."""
        parts: list[Node] = []
        late = late or condition.has_words() or any(child.has_words() for child in condition.all_)
        if condition.has_words():
            parts.append(self._words(condition))
        if condition.field is not None:
            parts.append(_field(condition, late=late))
        for kind in ("status", "practice", "initiative"):
            values = getattr(condition, kind)
            if values:
                parts.append(KnownLeaf(kind, kind, values))
        parts += [KnownLeaf("reading", axis, values) for axis, values in condition.reading]
        parts += [KnownLeaf("context", name, values) for name, values in _contexts(condition.context)]
        if condition.all_:
            parts.append(
                AllOf(tuple(part for child in condition.all_ for part in self._inside_all(child, late=late)))
            )
        if condition.any_:
            parts.append(AnyOf(tuple(self._node(each, late=late) for each in condition.any_)))
        if condition.at_least is not None:
            several = tuple(self._node(each, late=late) for each in condition.at_least.of)
            parts.append(AtLeast(condition.at_least.count, several))
        nots = [each for each in (condition.not_, condition.unless) if each is not None]
        parts += [Not(self._node(each, late=True)) for each in nots]
        return parts

    def _inside_all(self, child: Condition, *, late: bool) -> list[Node]:
        """A child of `all`: its own keys stand beside those of its siblings, so that `within` sees them."""
        return self._parts(child, late=late) if not child.all_ else [self._node(child, late=late)]


def _by_key(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    found: dict[Key, tuple[Value, ...]] = {}
    for key, value in pairs:
        found[key] = (*found.get(key, ()), value)
    return found


def _by_number(numbers_of: Iterable[tuple[int, ...]], count: int) -> NumberRows:
    """For each number the places where it stands."""
    found: list[list[int]] = [[] for _ in range(count)]
    for place, numbers in enumerate(numbers_of):
        for number in numbers:
            found[number].append(place)
    return NumberRows(found)


def _rule(
    name: str,
    node: Node,
    votes: tuple[CompiledVote, ...],
    *,
    gathers: bool = False,
    practice: str | None = None,
) -> CompiledRule:
    return CompiledRule(name, node, votes, gathers, practice, tuple(may_lack_field(node)))


def _contexts(contexts: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Contexts as they are compared: folded."""
    return tuple((name, folded_values(values)) for name, values in contexts)


def _weight(strengths: Strengths, strength: str) -> float:
    return float(getattr(strengths, strength))


def _decision(policy: DecisionPolicy) -> Decision:
    return Decision(
        policy.threshold or 0.0,
        policy.margin or 0.0,
        policy.also or 0,
        policy.also_ratio or 0.0,
        policy.ties or "abstain",
    )


def _fit(fit: ConfidenceFit) -> Fit:
    return Fit(fit.intercept, fit.score, fit.share, fit.margin)


def _with_exception(node: Node, exception: Node | None) -> Node:
    return node if exception is None else AllOf((node, Not(exception)))


def _field(condition: Condition, *, late: bool) -> FieldLeaf:
    """`late`: what would be looked for all through a text is, but once the condition is asked."""
    tests, looked = [], frozenset[Looked]()
    operators = condition.operators()
    for operator in operators:
        value = getattr(condition, operator)
        if operator in ("greater", "less"):
            tests.append(number_test(operator, value))
        elif operator != "exists":
            texts = (value,) if isinstance(value, str) else value
            tests.append(text_test(operator, texts))
            if len(operators) == 1:
                looked = looked_for(operator, condition.field or "", folded_values(texts))
    late = late and condition.contains != ()
    return FieldLeaf(condition.field or "", tests, condition.exists, looked, late=late)
