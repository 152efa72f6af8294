"""What a change of a grid does to records: which move on which axis and by which rule, labels won and lost, levers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from collabgrid.engine import Classification, Classifier, Reading
from collabgrid.grid import STATUS, UNDECIDED
from collabgrid.study.labels import GOLD, positive_scopes, read_label


class Speaker(NamedTuple):
    """A rule that speaks for a category of an axis, and one of the words that it saw."""

    rule: str
    category: str
    says: str
    """The grid's wording, or the comparison of a field; empty where it goes by other readings only."""


@dataclass(frozen=True, slots=True)
class Move:
    """One record that is read otherwise on one axis."""

    id: str
    name: str
    axis: str
    """An axis, the scope, or `status`."""
    before: str
    """The category; `undecided` where nothing was decided."""
    after: str
    silenced: tuple[Speaker, ...]
    """What spoke on the axis before and does not any more."""
    speaking: tuple[Speaker, ...]
    """What speaks now and did not before."""
    gold: str | None
    """The label of the record, where it counts on the axis."""


@dataclass(frozen=True, slots=True)
class LeverMove:
    """A lever that is proposed to other records than before."""

    lever: str
    gained: tuple[str, ...]
    """The ids of the records to which it is proposed now and was not before."""
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldCount:
    """How a grid reads the labelled records of one axis, before and after."""

    axis: str
    count: int
    right_before: int
    right_after: int
    won: tuple[str, ...]
    """The ids of records that were read otherwise than labelled, and are read so now."""
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change of a grid does to records."""

    count: int
    moved: int
    """How many records move on some axis."""
    moves: tuple[Move, ...]
    """In the order of the records and of the axes."""
    levers: tuple[LeverMove, ...]
    """The most moved first."""
    gold: tuple[GoldCount, ...]
    """For each axis that is labelled; none without labels."""


def compare_grids(
    old: Classifier,
    new: Classifier,
    records: Iterable[Mapping[str, Any]],
    *,
    positive: Collection[str] | None = None,
) -> Effect:
    """Read records with two grids and tell what moved.

    Labels under `gold` are compared where a record has them and its scope is one of `positive` (by default those of
    `positive_scopes` of the new grid); they are not shown to the grids.
    """
    chosen = positive_scopes(new.grid) if positive is None else tuple(positive)
    count, moves = 0, list[Move]()
    levers: dict[str, tuple[list[str], list[str]]] = {}
    gold: dict[str, _Tally] = {}
    for record in records:
        count += 1
        shown = {field: value for field, value in record.items() if field != GOLD}
        before, after = old.classify(shown), new.classify(shown)
        label = read_label(new.grid, record)
        for axis, one, other in _axes(before, after):
            counted = label is not None and label.counts_on(axis, chosen)
            labelled = label.values[axis] if label is not None and counted else None
            read = _read(one), _read(other)
            if labelled is not None:
                gold.setdefault(axis, _Tally()).add(after.id, labelled, read)
            if read[0] != read[1]:
                moves.append(_move(record, after.id, axis, one, other, labelled))
        if before.levers != after.levers:
            _add_levers(levers, before, after)
    tallies = tuple(gold[axis].counted(axis) for axis in gold)
    return Effect(count, len({each.id for each in moves}), tuple(moves), _lever_moves(levers), tallies)


class _Tally:
    """The labelled records of one axis, as they are compared one by one."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.won: list[str] = []
        self.lost: list[str] = []

    def add(self, name: str, gold: str, read: tuple[str, str]) -> None:
        right = read[0] == gold, read[1] == gold
        self.counts.update(count=1, before=right[0], after=right[1])
        if right[0] != right[1]:
            (self.won if right[1] else self.lost).append(name)

    def counted(self, axis: str) -> GoldCount:
        own = self.counts
        return GoldCount(axis, own["count"], own["before"], own["after"], tuple(self.won), tuple(self.lost))


def _axes(before: Classification, after: Classification) -> Iterator[tuple[str, Reading, Reading]]:
    """The axes of both grids with their readings, and the status."""
    known = {reading.axis: reading for reading in before.readings}
    for reading in after.readings:
        yield reading.axis, known.get(reading.axis, _unread(reading.axis)), reading
    gone = known.keys() - {reading.axis for reading in after.readings}
    yield from ((axis, reading, _unread(axis)) for axis, reading in known.items() if axis in gone)
    yield STATUS, _status(before), _status(after)


def _unread(axis: str) -> Reading:
    return Reading(axis, None, (), 0.0, 0.0, "no_evidence", (), ())


def _status(result: Classification) -> Reading:
    return Reading(STATUS, result.status, (), 1.0, 1.0, None, (), result.status_votes)


def _read(reading: Reading) -> str:
    return reading.category or UNDECIDED


def _move(
    record: Mapping[str, Any], own: str, axis: str, before: Reading, after: Reading, gold: str | None
) -> Move:
    spoke, speaks = _speakers(before), _speakers(after)
    silenced = tuple(each for each in spoke if each not in speaks)
    speaking = tuple(each for each in speaks if each not in spoke)
    name = str(record.get("name") or record.get("description") or own)
    return Move(own, name, axis, _read(before), _read(after), silenced, speaking, gold)


def _speakers(reading: Reading) -> dict[Speaker, None]:
    return {
        Speaker(vote.rule, vote.category, says): None
        for vote in reading.votes
        for says in dict.fromkeys(each.says for each in vote.evidence) or ("",)
    }


def _add_levers(
    found: dict[str, tuple[list[str], list[str]]], before: Classification, after: Classification
) -> None:
    had, has = ({each.lever for each in result.levers} for result in (before, after))
    for lever in has - had:
        found.setdefault(lever, ([], []))[0].append(after.id)
    for lever in had - has:
        found.setdefault(lever, ([], []))[1].append(after.id)


def _lever_moves(found: Mapping[str, tuple[list[str], list[str]]]) -> tuple[LeverMove, ...]:
    moves = [LeverMove(lever, tuple(gained), tuple(lost)) for lever, (gained, lost) in found.items()]
    return tuple(sorted(moves, key=lambda each: (-len(each.gained) - len(each.lost), each.lever)))
