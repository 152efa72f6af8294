"""Whether coders agree: the labels that several people, and the machine, give to the same records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, NamedTuple

from collabgrid.engine import Classification, Classifier, GridStamp
from collabgrid.grid import UNDECIDED, Grid
from collabgrid.study.labels import GOLD, Label, positive_scopes, read_label, unknown_categories
from collabgrid.study.measures import alpha, kappa, share

MACHINE = "machine"
"""What the machine is called among the coders."""
_TEXTS = ("name", "description")


@dataclass(frozen=True, slots=True)
class Coder:
    """The labels of one person."""

    name: str
    labels: Mapping[str, Label]
    """By the id of the record."""
    records: Mapping[str, Mapping[str, Any]]
    """The labelled records, by id."""
    unlabelled: tuple[str, ...]
    """The ids of records without a label."""


class Case(NamedTuple):
    """One record, and what each coder who answered says of it on one axis."""

    id: str
    answers: tuple[tuple[str, str], ...]
    """(coder, category), in the order of the coders; `undecided` where the record was found to leave it open."""


@dataclass(frozen=True, slots=True)
class Pair:
    """How far two coders agree on one axis."""

    one: str
    other: str
    count: int
    """The records that both have answered."""
    agreed: int
    kappa: float | None
    """Cohen's kappa; nothing where both give one and the same answer throughout."""

    @property
    def share(self) -> float | None:
        """The share of answers that are the same."""
        return share(self.agreed, self.count)


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two categories that were given to the same records."""

    one: str
    other: str
    """Of people both stand in the order of the grid, `undecided` last; beside the machine, `one` is what a person
    says and `other` what the machine reads."""
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class AxisAgreement:
    """How far the coders agree on one axis, or on the scope."""

    axis: str
    count: int
    """The records that two people or more have answered."""
    agreed: int
    """Those where all of them give the same answer."""
    alpha: float | None
    """Krippendorff's alpha of the people."""
    pairs: tuple[Pair, ...]
    """Each two of the people."""
    confusions: tuple[Confusion, ...]
    """What people confuse, the most frequent first."""
    machine_pairs: tuple[Pair, ...]
    """Each of the people beside the machine."""
    machine_confusions: tuple[Confusion, ...]
    """What the machine reads otherwise than one of the people, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far coders agree with one another, and with the machine where one was asked."""

    coders: tuple[str, ...]
    machine: GridStamp | None
    positive: tuple[str, ...]
    """The scope categories of the field: an axis counts for a record that its coder puts there."""
    count: int
    """The records that two people or more have labelled."""
    axes: tuple[AxisAgreement, ...]
    """The scope first (where the grid has one), then the axes."""
    missing: tuple[tuple[str, tuple[str, ...]], ...]
    """(coder, ids of the records that another has labelled and this one has not); none for one who has all."""
    differing: tuple[str, ...]
    """Ids that stand at records of different texts: they may not be the same initiative."""
    unknown: tuple[tuple[str, str], ...]
    """(axis, value) of labels that are no category of the grid."""
    records: Mapping[str, Mapping[str, Any]]
    """Every labelled record, by id."""
    readings: Mapping[str, Classification]
    """What the machine reads, by id."""

    def confusion(self, axis: str, one: str, other: str, *, machine: bool = False) -> Confusion | None:
        """The records where `one` and `other` (in any order) were confused on `axis`; nothing where none were."""
        own = next((each for each in self.axes if each.axis == axis), None)
        found = () if own is None else own.machine_confusions if machine else own.confusions
        return next((each for each in found if {each.one, each.other} == {one, other}), None)


def gather_coder(grid: Grid, name: str, records: Iterable[Mapping[str, Any]]) -> Coder:
    """The labels that stand under `gold` in a coder's records; of two labels of one id the later counts."""
    labels: dict[str, Label] = {}
    kept: dict[str, Mapping[str, Any]] = {}
    unlabelled: dict[str, None] = {}
    for record in records:
        label = read_label(grid, record)
        if label is None:
            unlabelled[str(record.get("id", ""))] = None
        else:
            labels[label.id], kept[label.id] = label, record
    return Coder(name, labels, kept, tuple(each for each in unlabelled if each not in labels))


def agree(
    grid: Grid,
    coders: Sequence[Coder],
    *,
    machine: Classifier | None = None,
    positive: Collection[str] | None = None,
) -> Agreement:
    """Compare the labels of two coders or more on the scope and axes of `grid`.

    On an axis count the answers of coders who put the record in the field (`positive`, by default those of
    `positive_scopes`), or gave it no scope. `machine` reads every labelled record, without its label, and is
    compared with each of the people wherever one has answered. Names of coders are all different.
    """
    labels = [label for coder in coders for label in coder.labels.values()]
    chosen = positive_scopes(grid, labels) if positive is None else tuple(sorted(set(positive)))
    records = {own: record for coder in reversed(coders) for own, record in coder.records.items()}
    records = {own: records[own] for own in sorted(records)}
    readings = {own: _read(machine, record) for own, record in records.items()} if machine else {}
    times = Counter(own for coder in coders for own in coder.labels)
    return Agreement(
        tuple(coder.name for coder in coders),
        machine.stamp if machine else None,
        chosen,
        sum(1 for number in times.values() if number > 1),
        tuple(_axis(grid, axis, coders, chosen, readings) for axis in grid.category_ids()),
        tuple(_missing(coders, records)),
        tuple(own for own in records if _differs(own, coders)),
        unknown_categories(grid, labels),
        records,
        readings,
    )


def _read(machine: Classifier, record: Mapping[str, Any]) -> Classification:
    return machine.classify({field: value for field, value in record.items() if field != GOLD})


def _missing(coders: Sequence[Coder], ids: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for coder in coders:
        absent = tuple(own for own in ids if own not in coder.labels)
        if absent:
            yield coder.name, absent


def _differs(own: str, coders: Sequence[Coder]) -> bool:
    """Whether coders had different texts before them under this id."""
    found = (coder.records[own] for coder in coders if own in coder.records)
    texts = {tuple(" ".join(str(each.get(field) or "").split()) for field in _TEXTS) for each in found}
    return len(texts - {("", "")}) > 1


def _axis(
    grid: Grid,
    axis: str,
    coders: Sequence[Coder],
    positive: Collection[str],
    readings: Mapping[str, Classification],
) -> AxisAgreement:
    answers = {coder.name: _answers(coder, axis, positive) for coder in coders}
    machine = {own: answer for own, result in readings.items() if (answer := _machine_answer(result, axis))}
    ids = sorted({own for given in answers.values() for own in given})
    cases = [
        Case(own, tuple((name, given[own]) for name, given in answers.items() if own in given)) for own in ids
    ]
    shared = [case for case in cases if len(case.answers) > 1]
    beside = [
        Case(case.id, (*case.answers, (MACHINE, machine[case.id]))) for case in cases if case.id in machine
    ]
    order = (*grid.category_ids()[axis], UNDECIDED)
    return AxisAgreement(
        axis,
        len(shared),
        sum(1 for case in shared if len({answer for _, answer in case.answers}) == 1),
        alpha([answer for _, answer in case.answers] for case in shared),
        tuple(_pair(one, other, answers[one], answers[other]) for one, other in combinations(answers, 2)),
        _confusions(shared, order),
        tuple(_pair(name, MACHINE, given, machine) for name, given in answers.items()) if machine else (),
        _machine_confusions(beside, order),
    )


def _answers(coder: Coder, axis: str, positive: Collection[str]) -> dict[str, str]:
    return {own: label.values[axis] for own, label in coder.labels.items() if label.counts_on(axis, positive)}


def _machine_answer(result: Classification, axis: str) -> str | None:
    """What the machine says; nothing where its grid has no such axis."""
    reading = next((each for each in result.readings if each.axis == axis), None)
    return None if reading is None else reading.category or UNDECIDED


def _pair(one: str, other: str, first: Mapping[str, str], second: Mapping[str, str]) -> Pair:
    counts = Counter((first[own], second[own]) for own in first if own in second)
    agreed = sum(number for (left, right), number in counts.items() if left == right)
    return Pair(one, other, counts.total(), agreed, kappa(counts))


def _confusions(cases: Iterable[Case], order: Sequence[str]) -> tuple[Confusion, ...]:
    """Every two categories that people give to the same record."""
    found: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        given = sorted({answer for _, answer in case.answers}, key=lambda each: _rank(each, order))
        for pair in combinations(given, 2):
            found.setdefault(pair, []).append(case)
    return _ranked(found, order)


def _machine_confusions(cases: Iterable[Case], order: Sequence[str]) -> tuple[Confusion, ...]:
    """What a person says, and what the machine, whose answer is the last of each case, reads instead."""
    found: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        *people, (_, read) = case.answers
        for answer in dict.fromkeys(answer for _, answer in people):
            if answer != read:
                found.setdefault((answer, read), []).append(case)
    return _ranked(found, order)


def _ranked(found: Mapping[tuple[str, str], Sequence[Case]], order: Sequence[str]) -> tuple[Confusion, ...]:
    ranked = sorted(found, key=lambda pair: (-len(found[pair]), *(_rank(each, order) for each in pair)))
    return tuple(Confusion(*pair, tuple(found[pair])) for pair in ranked)


def _rank(category: str, order: Sequence[str]) -> tuple[int, str]:
    """Its place in the grid; what is no category of the grid stands between these and `undecided`."""
    if category == UNDECIDED:
        return len(order), ""
    return (order.index(category), "") if category in order else (len(order) - 1, category)
