"""What was read on one axis in a block of records: in rows, and as the objects of each record once they are asked
for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from collabgrid.engine.block.arrays import Array, np, places_in_runs, runs_of
from collabgrid.engine.block.decisions import REASONS, UNDECIDED, Decisions
from collabgrid.engine.block.labels import LabelLists, Labels
from collabgrid.engine.results import Reason


class AxisResults:
    """What was read on one axis, record by record."""

    def __init__(self, names: Sequence[str], decisions: Decisions) -> None:
        """`names` are the categories by their numbers."""
        self._names, self._decisions = names, decisions
        self.confidences: Array = decisions.confidence
        """How sure each is, in a row."""
        self.numbers: Array = decisions.category
        """The number of each category, or `UNDECIDED`."""

    @property
    def labels(self) -> Labels:
        """The categories; an empty text where none was read."""
        return Labels([*self._names, ""], self.numbers % (len(self._names) + 1))

    @property
    def why(self) -> Labels:
        """Why there is none; an empty text where there is one."""
        return Labels([reason or "" for reason in REASONS], self._decisions.reason)

    @cached_property
    def categories(self) -> list[str | None]:
        """The category that was read."""
        named: list[str | None] = [*self._names, None]  # the last where it is undecided
        return list(map(named.__getitem__, self.numbers.tolist()))

    @cached_property
    def secondary(self) -> dict[int, tuple[str, ...]]:
        """The secondary categories of the records that have some."""
        names, also = self._names, self._decisions.also
        own = runs_of(also.records, also.categories)
        return {record: tuple([names[c] for c in categories]) for record, categories in own}

    @property
    def all_secondary(self) -> list[tuple[str, ...]]:
        """The secondary categories of each."""
        found: list[tuple[str, ...]] = [()] * len(self.confidences)
        for record, categories in self.secondary.items():
            found[record] = categories
        return found

    def secondary_rows(self, most: int) -> list[Array]:
        """The number of the first, second … secondary category of each record, of `most` at most, or `UNDECIDED`."""
        also = self._decisions.also
        places = places_in_runs(also.records)
        rows = []
        for place in range(min(most, len(self._names))):
            row = np.full(len(self.numbers), UNDECIDED)
            own = np.flatnonzero(places == place)
            row[also.records.take(own)] = also.categories.take(own)
            rows.append(row)
        return rows

    @property
    def also_lists(self) -> LabelLists:
        """The same in rows."""
        also = self._decisions.also
        ends = np.cumsum(np.bincount(also.records, minlength=len(self.numbers)))
        return LabelLists(ends, Labels(self._names, also.categories))

    @cached_property
    def confidence(self) -> list[float]:
        """How sure it is."""
        found: list[float] = self.confidences.tolist()
        return found

    @cached_property
    def margin(self) -> list[float]:
        """The lead over the next."""
        found: list[float] = self._decisions.margin.tolist()
        return found

    @cached_property
    def reasons(self) -> list[Reason | None]:
        """Why there is none."""
        return list(map(REASONS.__getitem__, self._decisions.reason.tolist()))

    @cached_property
    def scores(self) -> list[tuple[str, float]]:
        """Categories with their scores, of all records, one after the other."""
        scored = map(self._names.__getitem__, self._decisions.scored.tolist())
        return list(zip(scored, self._decisions.scores.tolist(), strict=True))

    @cached_property
    def first_score(self) -> list[int]:
        """Where those of each record begin; at last, how many there are."""
        found: list[int] = self._decisions.first_score.tolist()
        return found

    @cached_property
    def first_row(self) -> list[int]:
        """The same of its ballots, among the rows of the decisions."""
        found: list[int] = self._decisions.first_row.tolist()
        return found
