"""The filters of the list of initiatives: what can be chosen, and how many records each choice leaves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from collabgrid.report.diagnosis import UNDECIDED, Diagnosis, Text
from collabgrid.report.diagnosis.tallies import words


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter."""

    value: str
    """As the script knows it: the number of the item in the payload, -1 for undecided, or a word."""
    label: Text
    count: int


class Filter(NamedTuple):
    """A filter of the list."""

    name: str
    """`axis-0`, `axis-1` … in the order of the payload, `lever`, `stake`, `practice`."""
    label: Text | None
    """Of an axis; the other filters have words of the interface."""
    choices: tuple[Choice, ...]


def list_choices(diagnosis: Diagnosis) -> tuple[Filter, ...]:
    """The filters that have something to choose, over all records; most frequent levers and stakes first."""
    filters = [*_axes(diagnosis), *_items(diagnosis)]
    return tuple(each for each in filters if len(each.choices) > 1)


def _axes(diagnosis: Diagnosis) -> list[Filter]:
    found = []
    for number, axis in enumerate(diagnosis.catalogue.axes):
        counts: Counter[str] = Counter()
        for sheet in diagnosis.sheets:
            for reading in sheet.readings:
                if reading.axis == axis.id:
                    counts.update({reading.category, *reading.also})
        choices = [
            Choice(str(place), each.label, counts[each.id])
            for place, each in enumerate(axis.categories)
            if counts[each.id]
        ]
        if counts[UNDECIDED]:
            choices.append(Choice("-1", words("undecided"), counts[UNDECIDED]))
        found.append(Filter(f"axis-{number}", axis.label, tuple(choices)))
    return found


def _items(diagnosis: Diagnosis) -> list[Filter]:
    levers = Counter(each.lever for sheet in diagnosis.sheets for each in sheet.levers)
    stakes = Counter(each for sheet in diagnosis.sheets for each in sheet.stakes)
    practices = Counter(each for sheet in diagnosis.sheets for each in sheet.practices)
    return [
        Filter("lever", None, _by_count([(each.id, each.label) for each in diagnosis.levers], levers)),
        Filter("stake", None, _by_count([(each.id, each.label) for each in diagnosis.stakes], stakes)),
        Filter(
            "practice",
            None,
            _by_count([(each.id, each.label) for each in diagnosis.catalogue.practices], practices),
        ),
    ]


def _by_count(items: list[tuple[str, Text]], counts: Counter[str]) -> tuple[Choice, ...]:
    choices = [
        Choice(str(number), label, counts[own]) for number, (own, label) in enumerate(items) if counts[own]
    ]
    return tuple(sorted(choices, key=lambda choice: (-choice.count, int(choice.value))))
