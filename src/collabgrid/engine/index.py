"""Which conditions may hold, found by what must be there for them to, and what must not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from collabgrid.engine.compounds import AllOf, AnyOf, Not, shut_by
from collabgrid.engine.conditions import Needs, Node
from collabgrid.engine.facts import Trigger, Triggers

_MOST_WAYS = 64  # of one condition; with more, its branches stand together


class Way(NamedTuple):
    """A way in which a condition may hold: of each of its needs one thing must be there, and nothing of `shut`."""

    needs: Needs
    shut: Triggers = Triggers()


class Part(NamedTuple):
    """Conditions that are asked together: where the bits of their ways stand, how many ways there are, how many
    needs the way with the most has, and the number of the condition of each way."""

    first_bit: int
    width: int
    depth: int
    owners: tuple[int, ...]


class NeedsIndex:
    """Finds the conditions whose needs are met.

    A condition may hold in several ways, one for each branch of its `any`. A number holds one bit for each need
    of each way (part by part, of each the first needs of all ways, then their second ones …, last what shuts them),
    so that what is met is added up by `|` and the ways all of whose needs are met are left by `&`.
    """

    def __init__(
        self,
        ways: Sequence[Iterable[Way]],
        leaves_of: Sequence[tuple[int, ...]],
        parts: Iterable[tuple[int, int]] = (),
    ) -> None:
        """`ways` gives the ways of each condition; `leaves_of` for each wording the terms conditions that it is
        for; `parts` the first condition and the one after the last of each part (else all are one part)."""
        self._meets: dict[Trigger, int] = {}
        self.bare = 0
        """What is met where nothing is there: the needs that ways do not have."""
        self._parts: list[Part] = []
        bit = 0
        for first, after in parts or ((0, len(ways)),):
            own = [(number, way) for number in range(first, after) for way in ways[number]]
            part = Part(
                bit,
                len(own),
                max((len(way.needs) for _, way in own), default=0),
                tuple(number for number, _ in own),
            )
            self._parts.append(part)
            for k, (_, way) in enumerate(own):
                self._add(bit + k, part, way)
            bit += part.width * (part.depth + 1)
        self._leaves_of = leaves_of
        self._of_wording: dict[int, tuple[int, tuple[int, ...]]] = {}
        self._numbers: Sequence[int] = ()

    def _add(self, bit: int, part: Part, way: Way) -> None:
        meets = self._meets
        for need in way.needs:
            for trigger in need:
                meets[trigger] = meets.get(trigger, 0) | 1 << bit
            bit += part.width
        for _ in range(part.depth - len(way.needs)):
            self.bare |= 1 << bit
            bit += part.width
        for trigger in way.shut:
            meets[trigger] = meets.get(trigger, 0) | 1 << bit

    def __getstate__(self) -> dict[str, object]:
        """All but what it remembers of the wordings that it met."""
        return self.__dict__ | {"_of_wording": {}, "_numbers": ()}

    def mask(self, numbers: Iterable[int]) -> int:
        """The ways of these conditions, to choose among in an index of one part."""
        own = set(numbers)
        return sum(1 << way for way, number in enumerate(self._parts[0].owners) if number in own)

    def met_by_words(self, wordings: Iterable[int]) -> tuple[int, list[tuple[int, ...]]]:
        """What the wordings that stand in a record meet, and what needs nothing; and for each wording the terms
        conditions that it is for."""
        remembered = self._of_wording
        met, leaves = self.bare, []
        for wording in wordings:
            try:
                own, numbers = remembered[wording]
            except KeyError:
                own, numbers = self._wording(wording)
            met |= own
            leaves.append(numbers)
        return met, leaves

    def met_by(self, known: Iterable[Trigger]) -> int:
        """What fields, readings and the like meet."""
        met, meets = 0, self._meets
        for trigger in known:
            if trigger in meets:
                met |= meets[trigger]
        return met

    def candidates(self, met: int, part: int = 0, among: int = -1) -> list[int]:
        """The numbers of the conditions of a part that may hold, in order."""
        first_bit, width, depth, owners = self._parts[part]
        if first_bit:
            met >>= first_bit
        found = among & ((1 << width) - 1)
        for _ in range(depth):
            found &= met
            met >>= width
        found &= ~met
        numbers: list[int] = []
        before = -1
        while found:  # from the last way to the first
            way = found.bit_length() - 1
            if owners[way] != before:
                before = owners[way]
                numbers.append(before)
            found ^= 1 << way
        numbers.reverse()
        return numbers

    def _wording(self, wording: int) -> tuple[int, tuple[int, ...]]:
        met, leaves = 0, self._leaves_of[wording]
        for leaf in leaves:
            met |= self._meets.get(leaf, 0)
        if (
            not self._numbers
        ):  # one object for each number, side by side: they stay near at hand for the processor
            self._numbers = list(range(1 + max(map(max, filter(None, self._leaves_of)), default=0)))
        found = self._of_wording[wording] = met, tuple([self._numbers[leaf] for leaf in leaves])
        return found


def ways_of(node: Node) -> list[Way]:
    """The ways in which a condition may hold."""
    if isinstance(node, AnyOf):
        return [way for child in node.children for way in ways_of(child)]
    if isinstance(node, Not):
        return [Way((), shut_by(node))]
    if not isinstance(node, AllOf):
        return [Way(node.needs)]
    found = [Way(())]
    for child in node.children:
        own = ways_of(child)
        if len(found) * len(own) > _MOST_WAYS:
            own = [Way(child.needs)]
        found = [
            Way((*before.needs, *way.needs), before.shut | way.shut) for before, way in product(found, own)
        ]
    return [Way(tuple(dict.fromkeys(way.needs)), way.shut) for way in found]
