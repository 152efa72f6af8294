"""Which conditions may hold, found by what must be there for them to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from collabgrid.engine.compounds import AllOf, AnyOf
from collabgrid.engine.conditions import Needs, Node
from collabgrid.engine.facts import Trigger

_MOST_WAYS = 64  # of one condition; with more, its branches stand together


class NeedsIndex:
    """Finds the conditions whose needs are met.

    A condition may hold in several ways, one for each branch of its `any`. A number holds one bit for each need
    of each way (the first needs of all ways, then their second ones …), so that what is met is added up by `|` and
    the ways all of whose needs are met are left by `&`.
    """

    def __init__(self, ways: Iterable[Iterable[Needs]], leaves_of: Sequence[tuple[int, ...]]) -> None:
        """`ways` gives the ways of each condition; `leaves_of` for each wording the terms conditions that it is
        for."""
        self._owner: list[int] = []
        found: list[Needs] = []
        for number, own in enumerate(ways):
            for needs in own:
                self._owner.append(number)
                found.append(needs)
        self._width = len(found)
        self.all = (1 << self._width) - 1
        """Every condition, to choose among."""
        self._depth = max(map(len, found), default=0)
        self._meets: dict[Trigger, int] = {}
        self.bare = 0
        """What is met where nothing is there: the needs that ways do not have."""
        for way, needs in enumerate(found):
            for k in range(self._depth):
                bit = 1 << (k * self._width + way)
                if k >= len(needs):
                    self.bare |= bit
                for trigger in needs[k] if k < len(needs) else ():
                    self._meets[trigger] = self._meets.get(trigger, 0) | bit
        self._leaves_of = leaves_of
        self._of_wording: dict[int, int] = {}

    def __getstate__(self) -> dict[str, object]:
        """All but what it remembers of the wordings that it met."""
        return self.__dict__ | {"_of_wording": {}}

    def mask(self, numbers: Iterable[int]) -> int:
        """The ways of these conditions, to choose among."""
        own = set(numbers)
        return sum(1 << way for way, number in enumerate(self._owner) if number in own)

    def met_by_words(self, wordings: Iterable[int]) -> int:
        """What the wordings that stand in a record meet, and what needs nothing."""
        remembered = self._of_wording
        met = self.bare
        for wording in wordings:
            if wording in remembered:
                met |= remembered[wording]
            else:
                met |= self._wording(wording)
        return met

    def met_by(self, known: Iterable[Trigger]) -> int:
        """What fields, readings and the like meet."""
        met, meets = 0, self._meets
        for trigger in known:
            if trigger in meets:
                met |= meets[trigger]
        return met

    def candidates(self, met: int, among: int) -> list[int]:
        """The numbers of the conditions that may hold, in order."""
        found, width = among, self._width
        for _ in range(self._depth):
            found &= met
            met >>= width
        owner = self._owner
        numbers: list[int] = []
        while found:
            lowest = found & -found
            number = owner[lowest.bit_length() - 1]
            if numbers[-1:] != [number]:
                numbers.append(number)
            found ^= lowest
        return numbers

    def _wording(self, wording: int) -> int:
        met = 0
        for leaf in self._leaves_of[wording]:
            met |= self._meets.get(leaf, 0)
        self._of_wording[wording] = met
        return met


def ways_of(node: Node) -> list[Needs]:
    """What each of the ways needs in which a condition may hold."""
    if isinstance(node, AnyOf):
        return [needs for child in node.children for needs in ways_of(child)]
    if not isinstance(node, AllOf):
        return [node.needs]
    found: list[Needs] = [()]
    for child in node.children:
        own = ways_of(child)
        if len(found) * len(own) > _MOST_WAYS:
            own = [child.needs]
        found = [(*before, *needs) for before, needs in product(found, own)]
    return [tuple(dict.fromkeys(needs)) for needs in found]
