"""Whoever votes, and what for, as numbers in rows: the rules of a grid, and its initiatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from collabgrid.engine.block.arrays import Array, np
from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.block.within import Chains, nodes_of
from collabgrid.engine.compiled import CompiledGrid, CompiledInitiative, CompiledRule, CompiledVote
from collabgrid.engine.conditions import TermsLeaf
from collabgrid.engine.facts import Triggers
from collabgrid.grid.reserved import UNDECIDED

Need = tuple[tuple[int, ...], bool, Triggers]
"""Things of which one is needed: the terms conditions, whether a field is among them, and the others, where none is."""


class _Needs(dict[Triggers, Need]):
    """Needs, each taken apart when it is first asked for."""

    def __init__(self, fields: Triggers) -> None:
        self._fields = fields

    def __missing__(self, triggers: Triggers) -> Need:
        terms = tuple(each for each in triggers if isinstance(each, int))
        found = self[triggers] = terms, not triggers.isdisjoint(self._fields), triggers.difference(terms)
        return found


class Speakers:
    """The rules by their numbers; behind them, by twos, the initiatives where they are the record, and where they are
    only mentioned.

    Axes are numbered in the order in which they are decided; the categories of each axis, and the names of the
    speakers, in the order of their letters.
    """

    def __init__(self, compiled: CompiledGrid) -> None:
        self.rules: Sequence[CompiledRule] = tuple(compiled.rules)
        """Those of the grid."""
        self.axes = tuple(axis for stage in compiled.stages for axis in stage.axes)
        own = list(_speakers(compiled))
        self.names = [name for name, _, _ in own]
        self.gathers = np.array([gathers for _, _, gathers in own], bool)
        rank = {name: i for i, name in enumerate(sorted(set(self.names)))}
        self.ranks = np.array([rank[name] for name in self.names], "i8")
        """Where the name of each stands among all."""
        self.categories = {
            axis: sorted({vote.category for _, votes, _ in own for vote in votes if vote.axis == axis})
            for axis in self.axes
        }
        """Those that anything speaks for, by axis."""
        self.doubts = [own.index(UNDECIDED) if UNDECIDED in own else None for own in self.categories.values()]
        """By axis the number among them of what is no category."""
        number = {
            (axis, category): (i, k)
            for i, (axis, categories) in enumerate(self.categories.items())
            for k, category in enumerate(categories)
        }
        votes = [(*number[vote.axis, vote.category], vote.weight) for _, votes, _ in own for vote in votes]
        axis, category, strength = zip(*votes, strict=True) if votes else ((), (), ())
        self.axis, self.category = np.array(axis, "i8"), np.array(category, "i8")
        """Of each vote; those of one speaker stand together."""
        self.strength = np.array(strength, "f8")
        self.count = np.array([len(votes) for _, votes, _ in own], "i8")
        self.first = np.cumsum(self.count) - self.count
        """Where the votes of each speaker begin."""
        names = np.repeat(self.ranks, self.count) * (len(self.axis) + 1) + self.category
        _, self.vote_ranks = np.unique(names, return_inverse=True)
        """Where each vote stands among all, by the name of its speaker and its category."""
        self.words_count, self.words_first, self.words = _runs(compiled.words_of)
        """For each wording the rules of the vocabulary that it is a word of."""
        self.leaves = Leaves(compiled.leaves_of, _asked(compiled) if compiled.levers_know_only else None)
        """For each wording the terms conditions that look for it, but for those of the vocabulary."""
        self.chains = Chains(compiled)
        """The conditions with terms that must stand near one another."""
        self.needs: Mapping[Triggers, Need] = _Needs(compiled.field_triggers)
        """What conditions need, apart."""
        self.fielded = _fielded(compiled)
        """The terms conditions that ask for fields, with these."""
        self._of_initiative = {each.id: i for i, each in enumerate(compiled.initiatives)}

    def initiative(self, initiative: CompiledInitiative, is_the_record: bool) -> int:
        """The number of an initiative as one that speaks."""
        return len(self.rules) + 2 * self._of_initiative[initiative.id] + (not is_the_record)


def _asked(compiled: CompiledGrid) -> set[int]:
    """The terms conditions that are asked, those of levers and stakes aside."""
    return {node.number for node in nodes_of(compiled) if isinstance(node, TermsLeaf)}


def _fielded(compiled: CompiledGrid) -> tuple[tuple[int, frozenset[str]], ...]:
    """The terms conditions that ask for fields, each once, with these."""
    leaves = [node for node in nodes_of(compiled) if isinstance(node, TermsLeaf)]
    return tuple(dict.fromkeys((leaf.number, leaf.fields) for leaf in leaves if leaf.fields is not None))


def _speakers(compiled: CompiledGrid) -> Iterator[tuple[str, Sequence[CompiledVote], bool]]:
    """The name of each, its votes, and whether each further term adds to its weight."""
    for rule in compiled.rules:
        yield rule.name, rule.votes, rule.gathers
    for each in compiled.initiatives:
        yield f"initiatives.{each.id}", each.own, False
        yield f"initiatives.{each.id}", each.mentioned, False


def _runs(rows: Iterable[Sequence[int]]) -> tuple[Array, Array, Array]:
    """How many numbers each row has, where they begin, and all of them."""
    own = list(rows)
    counts = np.array([len(row) for row in own], "i8")
    return counts, np.cumsum(counts) - counts, np.array([number for row in own for number in row], "i8")
