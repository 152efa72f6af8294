"""Which conditions may hold, found by what must be there for them to, and what must not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from collabgrid.engine.compounds import AllOf, AnyOf, Not, shut_by
from collabgrid.engine.conditions import Needs, Node
from collabgrid.engine.facts import Trigger, Triggers
from collabgrid.engine.number_rows import NumberRows

_MOST_WAYS = 64  # of one condition; with more, its branches stand together


class Way(NamedTuple):
    """A way in which a condition may hold: of each of its needs one thing must be there, and nothing of `shut`."""

    needs: Needs
    shut: Triggers = Triggers()


class Part(NamedTuple):
    """Conditions that are asked together. Their ways come in the order of how many needs they have, the most first: so
    a level of bits (the first needs of all ways, their second ones …) takes but as many as there are such needs."""

    first_bit: int
    """Where the bits of its ways stand."""
    ways: int
    """A bit for each way."""
    levels: tuple[tuple[int, int, int], ...]
    """Of each level how many ways have such a need, a bit for each of those, and for each of the others."""
    owners: tuple[int, ...]
    """The number of the condition of each way."""


OfWording = tuple[int, tuple[int, ...], tuple[int, ...]]
"""What a wording meets, the terms conditions that it is for, and the rules of the vocabulary that it is a word of."""


class NeedsIndex:
    """Finds the conditions whose needs are met.

    A condition may hold in several ways, one for each branch of its `any`. A number holds one bit for each need
    of each way (part by part, of each level by level, last what shuts them), so that what is met is added up by `|` and
    the ways all of whose needs are met are left by `&`.
    """

    def __init__(
        self,
        ways: Sequence[Iterable[Way]],
        leaves_of: NumberRows,
        parts: Iterable[tuple[int, int]] = (),
        words_of: Sequence[tuple[int, ...]] = (),
    ) -> None:
        """`ways` gives the ways of each condition; `leaves_of` for each wording the terms conditions that it is
        for; `parts` the first condition and the one after the last of each part (else all are one part); `words_of`
        for each wording the rules of the vocabulary that it is a word of."""
        self._meets: dict[Trigger, int] = {}
        self._parts: list[Part] = []
        bit = 0
        for first, after in parts or ((0, len(ways)),):
            own = [(number, way) for number in range(first, after) for way in ways[number]]
            own.sort(key=lambda each: -len(each[1].needs))
            bit = self._add_part(bit, own)
        self._leaves_of = leaves_of
        self._words_of = words_of
        self._of_wording: dict[int, OfWording] = {}
        self._numbers: Sequence[int] = ()

    def _add_part(self, first_bit: int, own: Sequence[tuple[int, Way]]) -> int:
        """Add a part of these ways, each with the number of its condition; the bit after it."""
        counts = [len(way.needs) for _, way in own]
        bits, levels, bit = (1 << len(own)) - 1, [], first_bit
        for level in range(max(counts, default=0)):
            width = sum(count > level for count in counts)
            levels.append((width, (1 << width) - 1, bits >> width << width))
            for k, (_, way) in enumerate(own[:width]):
                self._add(way.needs[level], bit + k)
            bit += width
        for k, (_, way) in enumerate(own):
            self._add(way.shut, bit + k)
        self._parts.append(Part(first_bit, bits, tuple(levels), tuple(number for number, _ in own)))
        return bit + len(own)

    def _add(self, triggers: Triggers, bit: int) -> None:
        meets = self._meets
        for trigger in triggers:
            meets[trigger] = meets.get(trigger, 0) | 1 << bit

    def __getstate__(self) -> dict[str, object]:
        """All but what it remembers of the wordings that it met."""
        return self.__dict__ | {"_of_wording": {}, "_numbers": ()}

    def mask(self, numbers: Iterable[int], part: int) -> int:
        """The ways of these conditions of a part, to choose among."""
        own = set(numbers)
        return sum(1 << way for way, number in enumerate(self._parts[part].owners) if number in own)

    def met_by_words(
        self, places_of: Mapping[int, list[int]]
    ) -> tuple[int, list[tuple[int, ...]], dict[int, list[int]]]:
        """What the wordings that stand in a record, each with its places, meet; for each the terms conditions that it
        is for; and the places, in no order, of the rules of the vocabulary that it is a word of."""
        remembered = self._of_wording
        met, leaves, speaking = 0, [], dict[int, list[int]]()
        for wording, places in places_of.items():
            try:
                own, numbers, rules = remembered[wording]
            except KeyError:
                own, numbers, rules = self._wording(wording)
            met |= own
            leaves.append(numbers)
            for rule in rules:
                speaking[rule] = speaking[rule] + places if rule in speaking else places
        return met, leaves, speaking

    def met_by(self, known: Iterable[Trigger]) -> int:
        """What fields, readings and the like meet."""
        met, meets = 0, self._meets
        for trigger in known:
            if trigger in meets:
                met |= meets[trigger]
        return met

    def candidates(self, met: int, part: int = 0, among: int = -1) -> list[int]:
        """The numbers of the conditions of a part that may hold, in order."""
        first_bit, ways, levels, owners = self._parts[part]
        if first_bit:
            met >>= first_bit
        found = among & ways
        for width, those, others in levels:
            found &= met & those | others
            if not found:
                return []
            met >>= width
        found ^= found & met
        numbers: list[int] = []
        while found:
            way = found.bit_length() - 1
            numbers.append(owners[way])
            found ^= 1 << way
        return sorted(set(numbers)) if len(numbers) > 1 else numbers

    def _wording(self, wording: int) -> OfWording:
        met, leaves = 0, self._leaves_of[wording]
        for leaf in leaves:
            met |= self._meets.get(leaf, 0)
        if (
            not self._numbers
        ):  # one object for each number, side by side: they stay near at hand for the processor
            self._numbers = list(range(1 + self._leaves_of.highest))
        numbers, rules = (
            tuple([self._numbers[leaf] for leaf in leaves]),
            self._words_of[wording] if self._words_of else (),
        )
        found = self._of_wording[wording] = met, numbers, rules
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
