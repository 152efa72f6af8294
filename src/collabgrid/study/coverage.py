"""What each rule and term of a grid does on records: where it speaks, where it alone decides, how often it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from collabgrid.engine import Classification, Classifier, GridStamp, Reading, Vote
from collabgrid.grid import STATUS, Grid
from collabgrid.study.labels import GOLD, Label, positive_scopes, read_label
from collabgrid.study.rewriting import group_place, items_of
from collabgrid.study.silence import SilentRecords, WordGroup

Verdict = Literal["keep", "tune", "drop", "few", "never"]

LEAST_JUDGED: Final = 5
"""Votes on labelled records below which precision says little."""
KEEP: Final = 0.7
"""The least precision of what is kept as it is."""
DROP: Final = 0.4
"""The precision below which something does more harm than good."""
_MOST_PARTNERS: Final = 3


@dataclass(frozen=True, slots=True)
class Use:
    """What a rule, or a term in it, does on records."""

    rule: str
    """As votes name it: `vocabulary.sector.food.strong`, `rules.shop`, `practices.amap`, `initiatives.airbnb`."""
    term: str
    """The grid's wording; empty where the rule as a whole is meant."""
    hits: int
    """The records in which it speaks."""
    alone: int
    """Those in which nothing else speaks for what is decided on some axis."""
    conflicts: int
    """Those in which something else is decided on an axis of its own."""
    judged: int
    """Its votes on axes of labelled records."""
    right: int
    """Those of them that are for the label, or for a secondary category of it."""
    alone_right: int
    """The labelled records that are read right on some axis by it alone: its sole cover."""
    partners: tuple[tuple[str, int], ...]
    """The rules that it most often speaks with for the same category, and in how many records."""

    @property
    def precision(self) -> float | None:
        """The share of its judged votes that are right; nothing without any."""
        return self.right / self.judged if self.judged else None

    @property
    def verdict(self) -> Verdict:
        """What to do with it. What alone reads a labelled record right is never dropped."""
        if not self.hits:
            return "never"
        if self.judged < LEAST_JUDGED:
            return "few"
        precision = self.right / self.judged
        if precision >= KEEP:
            return "keep"
        return "drop" if precision < DROP and not self.alone_right else "tune"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a grid does on records, rule by rule and term by term."""

    grid: GridStamp
    count: int
    labelled: int
    rules: tuple[Use, ...]
    """Every rule of the grid, those that never speak included, in its order."""
    terms: tuple[Use, ...]
    """Every term that speaks, by rule in the order of the grid, the most found first."""
    silent: int
    """The records in which nothing speaks (on the axis asked for, where one is)."""
    groups: tuple[WordGroup, ...]
    """Those records by the words that they share, the largest group first."""


def cover_records(
    classifier: Classifier,
    records: Iterable[Mapping[str, Any]],
    *,
    axis: str | None = None,
    positive: Collection[str] | None = None,
) -> Coverage:
    """Read records and tell what each rule and term does on them.

    Labels under `gold`, where records have them, judge the votes; `positive` are the scope categories of records
    whose axes are judged, by default those of `positive_scopes`. `axis` asks for the records that have no evidence on
    that axis, instead of those that have none at all.
    """
    tally = _Tally(positive_scopes(classifier.grid) if positive is None else tuple(positive))
    silent = SilentRecords(classifier.grid)
    for record in records:
        shown = {field: value for field, value in record.items() if field != GOLD}
        result = classifier.classify(shown)
        tally.add(result, read_label(classifier.grid, record))
        if _is_silent(result, axis):
            silent.add(result.id, shown)
    return tally.coverage(classifier, silent)


def _is_silent(result: Classification, axis: str | None) -> bool:
    readings = [each for each in result.readings if axis in (None, each.axis)]
    return not any(each.votes for each in readings)


class _Tally:
    """The counts of rules and terms, record by record; a term has the key (rule, wording), a rule (rule, "")."""

    def __init__(self, positive: Collection[str]) -> None:
        self._positive = positive
        self._counts: dict[tuple[str, str], Counter[str]] = {}
        self._partners: dict[str, Counter[str]] = {}
        self._count = self._labelled = 0

    def add(self, result: Classification, label: Label | None) -> None:
        """Count one record."""
        self._count += 1
        self._labelled += label is not None
        once: set[tuple[tuple[str, str], str]] = set()
        for reading in (*result.readings, _status(result)):
            gold = None
            if (
                label is not None
                and reading.axis in label.values
                and label.counts_on(reading.axis, self._positive)
            ):
                gold = {label.values[reading.axis], *label.also.get(reading.axis, ())}
            once |= self._add_axis(reading, gold)
        for key, what in once:
            self._counts.setdefault(key, Counter())[what] += 1

    def _add_axis(self, reading: Reading, gold: Collection[str] | None) -> set[tuple[tuple[str, str], str]]:
        """Count the votes on one axis; given back is what counts once for the record: (key, what)."""
        once: set[tuple[tuple[str, str], str]] = set()
        winners = [vote for vote in reading.votes if vote.category == reading.category]
        sole_rule = {vote.rule for vote in winners}
        sole_term = {says for vote in winners for says in _says(vote)}
        for vote in reading.votes:
            for key in _keys(vote):
                once.add((key, "hits"))
                sole = sole_term if key[1] else sole_rule
                if vote in winners and len(sole) == 1:
                    once.add((key, "alone"))
                    if gold is not None and vote.category in gold:
                        once.add((key, "alone_right"))
                if reading.category is not None and vote.category not in (reading.category, *reading.also):
                    once.add((key, "conflicts"))
                if gold is not None:
                    self._counts.setdefault(key, Counter()).update(judged=1, right=vote.category in gold)
        self._add_partners(reading)
        return once

    def _add_partners(self, reading: Reading) -> None:
        by_category: dict[str, set[str]] = {}
        for vote in reading.votes:
            by_category.setdefault(vote.category, set()).add(vote.rule)
        for together in by_category.values():
            for rule in together:
                self._partners.setdefault(rule, Counter()).update(together - {rule})

    def coverage(self, classifier: Classifier, silent: SilentRecords) -> Coverage:
        """The counts in the order of the grid."""
        order = list(rules_of(classifier.grid))
        place = {rule: i for i, rule in enumerate(order)}
        terms = sorted(
            (key for key in self._counts if key[1]),
            key=lambda key: (place.get(key[0], len(order)), -self._counts[key]["hits"], key[1]),
        )
        return Coverage(
            classifier.stamp,
            self._count,
            self._labelled,
            tuple(self._use(rule, "") for rule in order),
            tuple(self._use(*key) for key in terms),
            len(silent),
            silent.groups(),
        )

    def _use(self, rule: str, term: str) -> Use:
        own = self._counts.get((rule, term), Counter())
        partners = self._partners.get(rule, Counter()) if not term else Counter[str]()
        first = sorted(partners.items(), key=lambda item: (-item[1], item[0]))[:_MOST_PARTNERS]
        return Use(
            rule,
            term,
            own["hits"],
            own["alone"],
            own["conflicts"],
            own["judged"],
            own["right"],
            own["alone_right"],
            tuple(first),
        )


def rules_of(grid: Grid) -> Iterator[str]:
    """Everything in a grid that votes, as votes name it: cells of the vocabulary, rules, practices, initiatives."""
    for group in grid.vocabulary.groups:
        yield group_place(group.axis, group.category, group.strength)
    yield from (place for place, _ in items_of(grid))


def _keys(vote: Vote) -> list[tuple[str, str]]:
    return [(vote.rule, ""), *((vote.rule, says) for says in _says(vote))]


def _says(vote: Vote) -> list[str]:
    return list(dict.fromkeys(each.says for each in vote.evidence))


def _status(result: Classification) -> Reading:
    return Reading(STATUS, result.status, (), 1.0, 1.0, None, (), result.status_votes)
