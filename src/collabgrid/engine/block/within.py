"""Terms that must stand within so many words of one another, looked for in a block of records: those of all conditions
at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from collabgrid.engine.block.arrays import (
    Array,
    bits_by_row,
    distinct,
    np,
    order_of,
    parted,
    spread,
    truths_of_rows,
)
from collabgrid.engine.block.bits import Bits
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.compiled import CompiledGrid
from collabgrid.engine.compounds import AllOf
from collabgrid.engine.conditions import Node, TermsLeaf

if TYPE_CHECKING:
    from collabgrid.engine.block.sight import Block


_NOT_FOUND = -1


class Within(NamedTuple):
    """Where the terms of a condition stand near one another."""

    holds: Bits
    """The records where all do."""
    some: Bits
    """The records where some do."""
    places: Array
    """Of those that do."""


class _Rows(NamedTuple):
    """Places of the terms of several conditions: which condition each is of, and the place."""

    which: Array
    place: Array

    def where(self, which: Array) -> _Rows:
        """Those for which `which` says so."""
        rows = np.flatnonzero(which)
        return _Rows(self.which.take(rows), self.place.take(rows))


NOWHERE = Within(0, 0, np.zeros(0, "i8"))


class Chains:
    """The conditions of a grid with terms that must stand near one another, each once."""

    def __init__(self, compiled: CompiledGrid) -> None:
        every = [node for node in nodes_of(compiled) if isinstance(node, AllOf) and node.near]
        self.nodes = tuple(dict.fromkeys(every))
        self._counts = np.array([len(node.must) for node in self.nodes], "i8")
        self._first = np.cumsum(self._counts) - self._counts
        self._leaves = np.array([leaf for node in self.nodes for leaf in node.must], "i8")
        self._most = compiled.terms_conditions

    def able(self, leaves: Sequence[int] | Array, rows: Array) -> tuple[Array, Array]:
        """The numbers of those that may hold anywhere, and for each a row of bits: the records that have all terms that
        it asks for. `leaves` are the terms conditions of which anything was found, and `rows` where it was."""
        row_of = np.full(self._most, _NOT_FOUND)
        row_of[leaves] = np.arange(len(leaves))
        own = row_of.take(self._leaves)
        able = np.flatnonzero(np.logical_and.reduceat(own != _NOT_FOUND, self._first)) if len(own) else own
        if not len(able):
            return able, rows[:0]
        counts = self._counts.take(able)
        every = rows.take(own.take(spread(self._first.take(able), counts)), axis=0)
        found = np.bitwise_and.reduceat(every, np.cumsum(counts) - counts)
        some = np.flatnonzero(found.any(axis=1))
        return able.take(some), found.take(some, axis=0)


def nodes_of(compiled: CompiledGrid) -> Iterator[Node]:
    """All conditions that are asked of blocks, and what stands inside them."""
    pending = [rule.node for rule in compiled.rules if not rule.gathers]
    pending += [each.exception for each in compiled.initiatives if each.exception is not None]
    while pending:
        node = pending.pop()
        yield node
        pending += node.children


def find_within(chains: Chains, block: Block) -> Mapping[AllOf, Within]:
    """For each condition where its terms stand near one another, in the records that have all terms that it asks
    for."""
    found = dict.fromkeys(chains.nodes, NOWHERE)
    numbers, rows = chains.able(list(block.leaves), block.rows_of_leaves)
    able = [chains.nodes[i] for i in numbers.tolist()]
    if able:
        left, kept = _Search(able, truths_of_rows(rows), block).find()
        found |= zip(able, _each(left, kept, len(able), block), strict=True)
    return found


class _Search:
    """The way from the places of all terms to those that stand near one another."""

    def __init__(self, able: Sequence[AllOf], among: Array, block: Block) -> None:
        """`among` has a row of truth values for each: the records where it may hold."""
        self._chains, self._among = [node.chain for node in able], among
        self._block, self._places = block, block.places

    def find(self) -> tuple[_Rows, _Rows]:
        """The places of the first terms of each, and those of the others, that stand near one another."""
        left = self._rows(0)
        done: list[_Rows] = []
        others: list[_Rows] = []
        for link in range(1, max(map(len, self._chains))):
            goes_on = np.array([len(chain) > link for chain in self._chains]).take(left.which)
            done.append(left.where(~goes_on))
            left, words = left.where(goes_on), self._words(link)
            found = self._rows(link)
            others.append(found.where(_are_near(found, left, words, self._places)))
            left = left.where(_are_near(left, others[-1], words, self._places))
        return _joined([*done, left]), _joined(others)

    def _rows(self, link: int) -> _Rows:
        """The places of the terms with this number in each chain that has so many, where they may hold."""
        own = [i for i, chain in enumerate(self._chains) if len(chain) > link]
        terms = [self._chains[i][link] for i in own]
        among = self._among if len(own) == len(self._chains) else self._among[own]
        leaves, fields = [leaf.number for leaf in terms], [leaf.fields for leaf in terms]
        which, place = self._block.places_of(leaves, fields, among)
        count = len(self._places)
        which, place = parted(distinct(which * count + place), count)  # what is in order is found faster
        return _Rows(np.array(own, "i8").take(which), place)

    def _words(self, link: int) -> Array:
        """How many words the terms with this number may stand away."""
        return np.array([_within(chain[link]) if len(chain) > link else 0 for chain in self._chains], "i8")


def _joined(parts: Sequence[_Rows]) -> _Rows:
    return _Rows(*map(np.concatenate, zip(*parts, strict=True)))


def _within(leaf: TermsLeaf) -> int:
    return leaf.within or 0


def _are_near(own: _Rows, others: _Rows, words: Array, places: BlockPlaces) -> Array:
    """Whether each of these places stands at most so many words (of its condition) from one of the others of the same
    condition, and not on it."""
    if not len(own.which) or not len(others.which):
        return np.zeros(len(own.which), bool)
    reach = words.take(own.which) + 1
    gap = int(words.max()) + 2  # what is in another text is further away
    width = int(places.last_word.max()) + (int(places.text[-1]) + 2) * gap
    first, last = (each.which * width + places.text.take(each.place) * gap for each in (own, others))
    starts = np.sort(last + places.first_word.take(others.place))
    ends = np.sort(last + places.last_word.take(others.place))
    begin, end = first + places.first_word.take(own.place), first + places.last_word.take(own.place)
    behind = starts.take(np.searchsorted(starts, end, "right"), mode="clip") - end
    before = begin - ends.take(np.searchsorted(ends, begin) - 1, mode="clip")
    near: Array = ((behind > 0) & (behind <= reach)) | ((before > 0) & (before <= reach))
    return near


def _each(left: _Rows, kept: _Rows, count: int, block: Block) -> Iterator[Within]:
    """What was found of each condition."""
    which, place = (np.concatenate(each) for each in zip(left, kept, strict=True))
    record, size = block.record_row.take, block.size
    holds = bits_by_row(left.which, record(left.place), count, size)
    some = bits_by_row(which, record(place), count, size)
    in_order, ends = place.take(order_of(which)), np.cumsum(np.bincount(which, minlength=count)).tolist()
    return map(Within, holds, some, [in_order[first:after] for first, after in pairwise([0, *ends])])
