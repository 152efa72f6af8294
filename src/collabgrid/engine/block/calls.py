"""Levers that apply in the records of a block, as numbers in rows, and the best of each record."""

from __future__ import annotations

from collections.abc import Mapping

from collabgrid.engine.block.arrays import Array, changes, np
from collabgrid.engine.block.exact import rounded
from collabgrid.engine.block.labels import LabelLists, Labels
from collabgrid.engine.suggest import SCORE_DIGITS, STAKE, SURE, Call, score_of


class Calls:
    """Calls for levers, those that score alike once, each with a number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, float, int, tuple[str, ...]], int] = {}
        self._calls: list[Call] = []

    def number(self, call: Call) -> int:
        """The number of one that scores as this one does."""
        key = call.id, call.precision, len(call.answers), call.axes
        found = self._numbers.setdefault(key, len(self._numbers))
        if found == len(self._calls):
            self._calls.append(call)
        return found

    def best(self, calls: Array, records: Array, sure: Mapping[str, Array], most: int) -> LabelLists:
        """The levers that score highest in each record, so many at most; `calls` apply in these `records`, and `sure`
        tells by axis how sure the readings are."""
        count = len(next(iter(sure.values())))
        ids = sorted({call.id for call in self._calls})
        rank = {each: i for i, each in enumerate(ids)}
        lever = np.array([rank[call.id] for call in self._calls], "i8").take(calls)
        order = np.lexsort((lever, -self._scores(calls, records, sure), records))
        records, lever = records.take(order), lever.take(order)
        first = np.maximum.accumulate(np.where(changes(records), np.arange(len(records)), 0))
        kept = np.flatnonzero(np.arange(len(records)) - first < most)
        ends = np.cumsum(np.bincount(records.take(kept), minlength=count))
        return LabelLists(ends, Labels(ids, lever.take(kept)))

    def _scores(self, calls: Array, records: Array, sure: Mapping[str, Array]) -> Array:
        """What `score_of` gives of each."""
        own = self._calls
        least = np.ones(len(calls))  # nothing is surer
        for axis, confidences in sure.items():
            of_axis = np.array([axis in call.axes for call in own], bool).take(calls)
            least = np.where(of_axis, np.minimum(least, confidences.take(records)), least)
        precision = np.array([call.precision for call in own], "f8").take(calls)
        stakes = STAKE * np.array([len(call.answers) for call in own], "f8").take(calls)

        def again(i: int) -> float:
            read = {axis: float(confidences[records[i]]) for axis, confidences in sure.items()}
            return score_of(own[calls[i]], read)

        return rounded(precision + SURE * least + stakes, SCORE_DIGITS, again)
