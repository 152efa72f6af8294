"""The levers of a block of records: looked for once for all records of which the same was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from collabgrid.engine.block.arrays import Array, np, numbered, order_of, runs_of
from collabgrid.engine.block.axes import AxisResults
from collabgrid.engine.block.calls import Calls
from collabgrid.engine.block.labels import LabelLists
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.suggest import Call, Suggester

_MOST_REMEMBERED = 50_000
_LARGE = 1 << 32  # numbers of combinations that are made smaller


Same = tuple[object, ...]
"""What was read in records that have the same levers."""


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
        known, calls = self._remembered, self._calls
        every: list[int] = []
        records: list[int] = []
        for same, own in self._alike(reading, axes):
            numbers = known.get(same) if same else None
            if numbers is None:
                numbers = tuple(map(calls.number, calls_for(own[0])))
                if same:
                    known[same] = numbers
            if numbers:
                every += numbers * len(own)
                records += own if len(numbers) == 1 else [record for record in own for _ in numbers]
        sure = {axis: own.confidences for axis, own in axes.items()}
        return calls.best(np.array(every, "i8"), np.array(records, "i8"), sure, self.suggester.most)

    def _alike(
        self, reading: BlockReading, axes: Mapping[str, AxisResults]
    ) -> Iterator[tuple[Same, list[int]]]:
        """The records, those together of which the same was read; each alone, without that, where levers go by anything
        else."""
        contexts = self.suggester.contexts
        if not self.suggester.by_readings_only or not reading.block.known.keys().isdisjoint(contexts):
            yield from (((), [record]) for record in range(reading.count))
            return
        told = tuple([reading.context.get(name) for name in contexts])
        beside, nothing = _beside(reading), ()
        numbers: dict[Same, int] = {nothing: 0}
        further = np.zeros(reading.count, "i8")
        for record, own in beside.items():
            further[record] = numbers.setdefault(own, len(numbers))
        rows = [own.numbers for own in axes.values()]
        for axis, own_axis in axes.items():
            rows += own_axis.secondary_rows(reading.compiled.decisions[axis].also)
        keys = _combined([*rows, further])
        order = order_of(keys)
        alike = [records for _, records in runs_of(keys.take(order), order)]
        read = np.stack(rows)[:, [records[0] for records in alike]].T.tolist() if alike else []
        for row, records in zip(read, alike, strict=True):
            yield (told, tuple(row), beside.get(records[0], nothing)), records


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
