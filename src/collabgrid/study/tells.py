"""Tells of a grid that learnt its labelled records by heart: terms that hit one of them and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from collabgrid.engine import Classifier
from collabgrid.study.labels import GOLD, read_label


@dataclass(frozen=True, slots=True)
class Tell:
    """A term that hits one labelled record only."""

    term: str
    id: str
    """The record that it hits."""


@dataclass(frozen=True, slots=True)
class Tells:
    """How many of the grid's terms may have been made for one labelled record."""

    terms: int
    """The terms of the grid; a term that stands in several places is one."""
    found: int
    """Those that hit a labelled record at all."""
    others: int
    """The records of the corpora that are no labelled records."""
    tells: tuple[Tell, ...]
    """In the order of the terms."""

    @property
    def share(self) -> float | None:
        """The share of tells among the terms of the grid; nothing where it has none."""
        return len(self.tells) / self.terms if self.terms else None

    @property
    def share_of_found(self) -> float | None:
        """The share of tells among the terms that hit a labelled record; nothing where none does."""
        return len(self.tells) / self.found if self.found else None


def find_tells(
    classifier: Classifier, labelled: Iterable[Mapping[str, Any]], others: Iterable[Mapping[str, Any]]
) -> Tells:
    """Look for the terms that hit exactly one labelled record, and no record of `others`.

    A record of `others` with the id, or the name and the description, of a labelled record is that record
    again, and does not count. A term that the grid writes in several places is one term.
    """
    ids: dict[str, str] = {}
    hits: Counter[str] = Counter()
    known: set[object] = set()
    for record in labelled:
        if read_label(classifier.grid, record) is None:
            continue
        known.update(_keys(record))
        for term in _terms(classifier, record):
            ids[term] = str(record.get("id", ""))
            hits[term] += 1
    count = 0
    elsewhere: set[str] = set()
    for record in others:
        if known.isdisjoint(_keys(record)):
            count += 1
            elsewhere |= _terms(classifier, record)
    alone = sorted(term for term, n in hits.items() if n == 1 and term not in elsewhere)
    terms = len(classifier.terms())
    return Tells(terms, len(hits), count, tuple(Tell(term, ids[term]) for term in alone))


def _terms(classifier: Classifier, record: Mapping[str, Any]) -> frozenset[str]:
    return classifier.terms_found({field: value for field, value in record.items() if field != GOLD})


def _keys(record: Mapping[str, Any]) -> list[object]:
    """What makes a record the same as another: its id, or its name and description together."""
    text = (str(record.get("name") or ""), str(record.get("description") or ""))
    return [key for key, is_told in ((str(record.get("id")), record.get("id")), (text, any(text))) if is_told]
