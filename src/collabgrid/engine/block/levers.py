"""The levers of a block of records: looked for once for all records of which the same was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from collabgrid.engine.block.axes import AxisResults
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.suggest import Call, Suggester

_MOST_REMEMBERED = 50_000


Same = tuple[object, ...]
"""What was read in records that have the same levers."""


class Levers:
    """Finds the levers of blocks of one grid; what was found is remembered by what was read, which changes nothing."""

    def __init__(self, suggester: Suggester) -> None:
        self.suggester = suggester
        self._remembered: dict[Same, Sequence[Call]] = {}

    def propose(
        self,
        reading: BlockReading,
        axes: Mapping[str, AxisResults],
        calls_for: Callable[[int], Sequence[Call]],
    ) -> list[list[str]]:
        """The levers that are proposed in each record, the most precise first; `calls_for` gives those that apply in
        one, in no order."""
        found: list[list[str]] = [[] for _ in reading.records]
        known = self._remembered if len(self._remembered) < _MOST_REMEMBERED else {}
        self._remembered = known
        for same, records in self._alike(reading, axes):
            calls = known.get(same) if same else None
            if calls is None:
                calls = calls_for(records[0])
                if same:
                    known[same] = calls
            for record in records if calls else ():
                sure = {axis: own.confidence[record] for axis, own in axes.items()}
                found[record] = [call.id for _, call in self.suggester.rank(calls, sure)]
        return found

    def _alike(
        self, reading: BlockReading, axes: Mapping[str, AxisResults]
    ) -> Iterator[tuple[Same, list[int]]]:
        """The records, those together of which the same was read; each alone, without that, where levers go by anything
        else."""
        contexts = self.suggester.contexts
        if not self.suggester.by_readings_only or not reading.block.known.keys().isdisjoint(contexts):
            yield from (((), [record]) for record in range(len(reading.records)))
            return
        told = tuple([reading.context.get(name) for name in contexts])
        rows = zip(*(own.numbers.tolist() for own in axes.values()), strict=True)
        beside, nothing = _beside(reading, axes), ()
        alike: dict[Same, list[int]] = {}
        for record, row in enumerate(rows):
            alike.setdefault((told, row, beside.get(record, nothing)), []).append(record)
        yield from alike.items()


def _beside(reading: BlockReading, axes: Mapping[str, AxisResults]) -> dict[int, Same]:
    """What was read beside the primary categories in the records where anything was: secondary ones, practices and
    initiatives."""
    found: dict[int, Same] = {}
    for axis, own in axes.items():
        for record, categories in own.secondary.items():
            found[record] = (*found.get(record, ()), axis, categories)
    for record, practices in reading.practices.items():
        found[record] = (*found.get(record, ()), frozenset(practices))
    for record in reading.candidates:
        found[record] = (*found.get(record, ()), reading.block.facts[record].initiatives)
    return found
