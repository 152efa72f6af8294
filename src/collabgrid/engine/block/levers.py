"""The levers of a block of records: looked for once for all records of which the same was read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array, changes, np, numbered, order_of, spread
from collabgrid.engine.block.axes import AxisResults
from collabgrid.engine.block.calls import Calls
from collabgrid.engine.block.labels import LabelLists
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.suggest import Call, Suggester

_MOST_REMEMBERED = 50_000
_LARGE = 1 << 32  # numbers of combinations that are made smaller


Same = tuple[object, ...]
"""What was read in records that have the same levers."""


class _Alike(NamedTuple):
    """The records of a block, those together of which the same was read."""

    same: list[tuple[Same, int]]
    """What was read, each once, with one of the records."""
    records: Array
    which: Array
    """Which of `same` was read of each of these records."""


class Levers:
    """Finds the levers of blocks of one grid; what was found is remembered by what was read, which changes nothing."""

    def __init__(self, suggester: Suggester) -> None:
        self.suggester = suggester
        self._remembered: dict[Same, tuple[int, ...]] = {}
        self._calls = Calls()

    def propose(
        self,
        reading: BlockReading,
        axes: Mapping[str, AxisResults],
        calls_for: Callable[[int], Sequence[Call]],
    ) -> LabelLists:
        """The levers that are proposed in each record, the most precise first; `calls_for` gives those that apply in
        one, in no order."""
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered, self._calls = {}, Calls()
        alike = self._alike(reading, axes)
        numbers = [self._numbers(same, record, calls_for) for same, record in alike.same]
        many = np.fromiter(map(len, numbers), "i8", len(numbers)).take(alike.which)
        every = np.fromiter(chain.from_iterable(numbers), "i8")
        ends = np.cumsum(np.fromiter(map(len, numbers), "i8", len(numbers)))
        sure = {axis: own.confidences for axis, own in axes.items()}
        found = every.take(spread(ends.take(alike.which) - many, many))
        return self._calls.best(found, np.repeat(alike.records, many), sure, self.suggester.most)

    def _numbers(
        self, same: Same, record: int, calls_for: Callable[[int], Sequence[Call]]
    ) -> tuple[int, ...]:
        """The numbers of the calls in a record, where this was read."""
        found = self._remembered.get(same) if same else None
        if found is None:
            found = tuple(map(self._calls.number, calls_for(record)))
            if same:
                self._remembered[same] = found
        return found

    def _alike(self, reading: BlockReading, axes: Mapping[str, AxisResults]) -> _Alike:
        """The records by what was read of them; each alone, without that, where levers go by anything else."""
        contexts, every = self.suggester.contexts, np.arange(reading.count)
        if not self.suggester.by_readings_only or not reading.block.known.keys().isdisjoint(contexts):
            return _Alike([((), record) for record in range(reading.count)], every, every)
        told = tuple([reading.context.get(name) for name in contexts])
        beside, nothing = _beside(reading), ()
        numbers: dict[Same, int] = {nothing: 0}
        further = np.zeros(reading.count, "i8")
        for record, own in beside.items():
            further[record] = numbers.setdefault(own, len(numbers))
        rows = [own.numbers for own in axes.values()]
        for axis, results in axes.items():
            rows += results.secondary_rows(reading.compiled.decisions[axis].also)
        keys = _combined([*rows, further])
        order = order_of(keys)
        begins = changes(keys.take(order))
        first = order[begins]
        read = zip(np.stack(rows)[:, first].T.tolist(), first.tolist(), strict=True)
        same: list[tuple[Same, int]] = [
            ((told, tuple(row), beside.get(record, nothing)), record) for row, record in read
        ]
        return _Alike(same, order, np.cumsum(begins) - 1)


def _combined(rows: Sequence[Array]) -> Array:
    """For each place a number that tells the numbers of all rows there, each -1 or more."""
    keys = np.zeros(len(rows[0]), "i8")
    for row in rows:
        keys = keys * (int(row.max(initial=0)) + 2) + row + 1
        if keys.max(initial=0) >= _LARGE:
            keys = numbered(keys)
    return keys


def _beside(reading: BlockReading) -> dict[int, Same]:
    """What was seen beside what was read in the records where anything was: practices and initiatives."""
    found: dict[int, Same] = {record: (frozenset(own),) for record, own in reading.practices.items()}
    for record, initiatives in reading.initiatives.items():
        found[record] = (*found.get(record, ()), initiatives)
    return found
