"""Levers that apply in the records of a block, as numbers in rows, and the best of each record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from collabgrid.engine.block.arrays import Array, changes, heaviest_first, np, order_of
from collabgrid.engine.block.exact import rounded
from collabgrid.engine.block.labels import LabelLists, Labels
from collabgrid.engine.suggest import SCORE_DIGITS, STAKE, SURE, Call, score_of


class _Told(NamedTuple):
    """What calls are, as numbers in rows."""

    axes: tuple[str, ...]
    ids: list[str]
    """The levers, in the order of their letters."""
    lever: Array
    """The number of the lever of each call."""
    of_axis: list[Array]
    """Whether each goes by an axis, axis by axis."""
    precision: Array
    answers: Array
    """How many stakes each answers."""


class Calls:
    """Calls for levers, those that score alike once, each with a number."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, float, int, tuple[str, ...]], int] = {}
        self._calls: list[Call] = []
        self._told: _Told | None = None

    def number(self, call: Call) -> int:
        """The number of one that scores as this one does."""
        key = call.id, call.precision, len(call.answers), call.axes
        found = self._numbers.setdefault(key, len(self._numbers))
        if found == len(self._calls):
            self._calls.append(call)
        return found

    def _tell(self, axes: tuple[str, ...]) -> _Told:
        """What the calls are, which is laid out again where there are new ones."""
        told, own = self._told, self._calls
        if told is None or told.axes != axes or len(told.lever) != len(own):
            ids = sorted({call.id for call in own})
            rank = {each: i for i, each in enumerate(ids)}
            told = self._told = _Told(
                axes,
                ids,
                np.array([rank[call.id] for call in own], "i8"),
                [np.array([axis in call.axes for call in own], bool) for axis in axes],
                np.array([call.precision for call in own], "f8"),
                np.array([len(call.answers) for call in own], "f8"),
            )
        return told

    def best(self, calls: Array, records: Array, sure: Mapping[str, Array], most: int) -> LabelLists:
        """The levers that score highest in each record, so many at most; `calls` apply in these `records`, and `sure`
        tells by axis how sure the readings are."""
        count = len(next(iter(sure.values())))
        told = self._tell(tuple(sure))
        lever = told.lever.take(calls)
        order = order_of(lever)
        order = order.take(heaviest_first(self._scores(calls, records, sure).take(order)))
        order = order.take(order_of(records.take(order)))
        records, lever = records.take(order), lever.take(order)
        first = np.maximum.accumulate(np.where(changes(records), np.arange(len(records)), 0))
        kept = np.flatnonzero(np.arange(len(records)) - first < most)
        ends = np.cumsum(np.bincount(records.take(kept), minlength=count))
        return LabelLists(ends, Labels(told.ids, lever.take(kept)))

    def _scores(self, calls: Array, records: Array, sure: Mapping[str, Array]) -> Array:
        """What `score_of` gives of each."""
        own, told = self._calls, self._tell(tuple(sure))
        least = np.ones(len(calls))  # nothing is surer
        for of_axis, confidences in zip(told.of_axis, sure.values(), strict=True):
            rows = np.flatnonzero(of_axis.take(calls))
            least[rows] = np.minimum(least.take(rows), confidences.take(records.take(rows)))
        precision, stakes = told.precision.take(calls), STAKE * told.answers.take(calls)

        def again(i: int) -> float:
            read = {axis: float(confidences[records[i]]) for axis, confidences in sure.items()}
            return score_of(own[calls[i]], read)

        return rounded(precision + SURE * least + stakes, SCORE_DIGITS, again)
