"""The levers of a block of records, looked for once for all records of which the same was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from collabgrid.engine.block.arrays import Array, np, runs_of
from collabgrid.engine.block.axes import AxisResults
from collabgrid.engine.block.reading import BlockReading
from collabgrid.engine.suggest import Call, Suggester

_MOST_KINDS = 1 << 40  # numbers that are multiplied by few others without growing too large


def propose_levers(
    reading: BlockReading,
    axes: Mapping[str, AxisResults],
    suggester: Suggester,
    calls_for: Callable[[int], Sequence[Call]],
) -> list[list[str]]:
    """The levers that are proposed in each record, the most precise first; `calls_for` gives those that apply in one,
    in no order."""
    found: list[list[str]] = [[] for _ in reading.records]
    sure = {axis: own.confidence for axis, own in axes.items()}
    for records in _alike(reading, axes, suggester):
        calls = calls_for(records[0])
        if calls:
            for record in records:
                own = suggester.rank(calls, {axis: each[record] for axis, each in sure.items()})
                found[record] = [call.id for _, call in own]
    return found


def _alike(
    reading: BlockReading, axes: Mapping[str, AxisResults], suggester: Suggester
) -> Iterable[list[int]]:
    """The records, those together that have the same levers: where they look at nothing but what was read."""
    if not suggester.by_readings_only or not reading.block.known.keys().isdisjoint(suggester.contexts):
        return [[record] for record in range(len(reading.records))]
    kinds, most = _beside(reading, axes)
    for own in axes.values():
        texts, at = own.labels
        kinds, most = kinds * len(texts) + at, most * len(texts)
        if most > _MOST_KINDS:
            several, kinds = np.unique(kinds, return_inverse=True)
            most = len(several)
    order = np.argsort(kinds, kind="stable")
    return (records for _, records in runs_of(kinds[order], order))


def _beside(reading: BlockReading, axes: Mapping[str, AxisResults]) -> tuple[Array, int]:
    """What was read beside the primary categories, secondary ones, practices and initiatives, as a number for each
    record, and how many numbers there are."""
    kinds, known = np.zeros(len(reading.records), "i8"), dict[object, int]()
    some = set().union(reading.practices, reading.candidates, *(own.secondary for own in axes.values()))
    for record in some:
        own = (
            *(each.secondary.get(record, ()) for each in axes.values()),
            frozenset(reading.practices.get(record, ())),
            reading.block.facts[record].initiatives if record in reading.candidates else (),
        )
        kinds[record] = known.setdefault(own, len(known) + 1)
    return kinds, len(known) + 1
