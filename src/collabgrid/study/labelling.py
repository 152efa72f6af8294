"""Which records are worth labelling by hand next: those that a grid is least sure of, and that differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from collabgrid.engine import Classification, Classifier, Reading
from collabgrid.engine.fold import fold
from collabgrid.study.labels import GOLD, read_label
from collabgrid.study.silence import telling_words

MOST: Final = 20
_POOL: Final = 400
_OPEN: Final = {"tie": 1.0, "below_threshold": 0.8, "missing_field": 0.7, "no_evidence": 0.5}
"""How unsure an undecided axis is: a tie is a question, no evidence often just a short text."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A record worth labelling."""

    id: str
    name: str
    unsure: float
    """How unsure the grid is of it: the mean over the axes (0 to 1)."""
    axes: tuple[tuple[str, str], ...]
    """The axes that it is unsure of, with the reason or the two categories that vie, the least sure first."""


def choose_doubtful(
    classifier: Classifier, records: Iterable[Mapping[str, Any]], *, most: int = MOST
) -> tuple[Doubt, ...]:
    """The records without a label that the grid is least sure of, each unlike those before it.

    A record is unlike another as far as its words are others; one that says the same as one chosen before is passed
    over however unsure it is.
    """
    fields = [name for name, _ in classifier.grid.policy.fields]
    pool: list[tuple[float, Doubt, frozenset[str]]] = []
    for record in records:
        if read_label(classifier.grid, record) is None:
            result = classifier.classify({field: value for field, value in record.items() if field != GOLD})
            words = frozenset(map(fold, telling_words(record, fields)))
            doubt = _doubt(record, result)
            pool.append((doubt.unsure, doubt, words))
            if len(pool) > 4 * _POOL:
                pool = _surest_last(pool)[:_POOL]
    return _unlike(_surest_last(pool)[:_POOL], most)


def _surest_last(
    pool: list[tuple[float, Doubt, frozenset[str]]],
) -> list[tuple[float, Doubt, frozenset[str]]]:
    return sorted(pool, key=lambda each: (-each[0], each[1].id))


def _unlike(pool: list[tuple[float, Doubt, frozenset[str]]], most: int) -> tuple[Doubt, ...]:
    chosen: list[Doubt] = []
    nearest = [0.0] * len(pool)
    while pool and len(chosen) < most:
        best = max(range(len(pool)), key=lambda i: (pool[i][0] * (1 - nearest[i]), -i))
        unsure, doubt, words = pool[best]
        if unsure * (1 - nearest[best]) <= 0:
            break
        chosen.append(doubt)
        nearest = [
            max(near, _likeness(words, other)) for near, (_, _, other) in zip(nearest, pool, strict=True)
        ]
    return tuple(chosen)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the words of both that they share; records without words are alike."""
    both = one | other
    return len(one & other) / len(both) if both else 1.0


def _doubt(record: Mapping[str, Any], result: Classification) -> Doubt:
    levels = [(_unsure(each), each) for each in result.readings]
    open_axes = sorted((each for each in levels if each[0] >= 1 / 3), key=lambda each: -each[0])
    name = str(record.get("name") or record.get("description") or result.id)
    mean = sum(level for level, _ in levels) / len(levels) if levels else 0.0
    return Doubt(result.id, name, round(mean, 3), tuple((each.axis, _why(each)) for _, each in open_axes))


def _unsure(reading: Reading) -> float:
    if reading.reason is not None:
        return _OPEN[reading.reason]
    return 1 - reading.confidence


def _why(reading: Reading) -> str:
    vying = " / ".join(category for category, _ in reading.scores[:2])
    return vying or str(reading.reason)
