"""Words that labelled records which a grid misses have in common: terms that might be added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from collabgrid.engine.fold import fold
from collabgrid.engine.pieces import ENGLISH_WORDS, FRENCH_WORDS
from collabgrid.engine.record import field_values
from collabgrid.engine.words import WORD
from collabgrid.grid import SMALL_WORDS, UNDECIDED, Grid
from collabgrid.study.outcomes import Outcome
from collabgrid.study.proportions import fisher_test
from collabgrid.study.silence import SHORTEST

LEAST_SHARED: Final = 2
"""Missed records that a candidate must stand in."""
LEAST_TRUE: Final = 0.75
"""The least share of the labelled records with the words that are of the category."""
LEAST_TELLING: Final = 0.05
"""The p-value (Fisher's exact test) above which that share could as well be that of all records."""
LONGEST: Final = 3
"""Words of a candidate at most."""
_EMPTY: Final = SMALL_WORDS | FRENCH_WORDS | ENGLISH_WORDS
_PARTS: Final = (". ", "; ", ": ", "! ", "? ", ", ", "(", ")", "\n", " – ", " — ")


class Candidate(NamedTuple):
    """Words that might speak for a category."""

    axis: str
    category: str
    language: str
    """That of the records; empty where it differs or is not known."""
    term: str
    missed: tuple[str, ...]
    """The ids of the labelled records of the category that hold it and are read otherwise."""
    share: float
    """Of the labelled records that hold it, the share that is of the category."""
    chance: float
    """How likely so many would be of the category if the words said nothing of it (Fisher's exact test)."""


def find_candidates(
    grid: Grid, outcomes: Sequence[Outcome], positive: Sequence[str]
) -> tuple[Candidate, ...]:
    """The words of missed records that stand mostly in records of their category, the most promising first.

    Words that say the same of the same records are one candidate, the longest of them.
    """
    fields = [name for name, _ in grid.policy.fields]
    phrases = [dict(_phrases(outcome.record, fields)) for outcome in outcomes]
    found: dict[tuple[str, str, tuple[str, ...]], Candidate] = {}
    for axis in grid.category_ids():
        for candidate in _of_axis(axis, outcomes, phrases, positive):
            key = (axis, candidate.category, candidate.missed)
            if key not in found or len(candidate.term) > len(found[key].term):
                found[key] = candidate
    return tuple(sorted(found.values(), key=lambda each: (each.chance, -len(each.missed), each.term)))


def _of_axis(
    axis: str, outcomes: Sequence[Outcome], phrases: Sequence[Mapping[str, str]], positive: Sequence[str]
) -> Iterator[Candidate]:
    counted = [
        (o, own) for o, own in zip(outcomes, phrases, strict=True) if o.label.counts_on(axis, positive)
    ]
    holding: dict[str, Counter[str]] = {}
    missed: dict[tuple[str, str], list[tuple[Outcome, str]]] = {}
    for outcome, own in counted:
        gold = outcome.gold(axis)
        for key, written in own.items():
            holding.setdefault(key, Counter())[gold] += 1
            if gold not in (outcome.read(axis), UNDECIDED):
                missed.setdefault((key, gold), []).append((outcome, written))
    for (key, gold), records in missed.items():
        share = holding[key][gold] / holding[key].total()
        if len(records) >= LEAST_SHARED and share >= LEAST_TRUE:
            others = len(counted) - holding[key].total()
            of_category = sum(1 for outcome, _ in counted if outcome.gold(axis) == gold)
            right = holding[key][gold]
            chance = fisher_test(right, holding[key].total(), of_category - right, others)
            if chance > LEAST_TELLING:
                continue
            languages = {outcome.classification.language for outcome, _ in records}
            written = Counter(text for _, text in records).most_common(1)[0][0]
            ids = tuple(sorted(outcome.label.id for outcome, _ in records))
            yield Candidate(
                axis, gold, languages.pop() if len(languages) == 1 else "", written, ids, share, chance
            )


def _phrases(record: Mapping[str, Any], fields: Sequence[str]) -> Iterator[tuple[str, str]]:
    """One to three words in a row, folded and as they are written; they neither begin nor end with a small word."""
    for field in fields:
        for text in field_values(record.get(field)):
            for part in _parts(text):
                words = [word.strip("’'-") for word in WORD.findall(part)]
                for start in range(len(words)):
                    for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
                        if _tells(words[start]) and _tells(words[end - 1]):
                            written = " ".join(words[start:end]).lower()
                            yield fold(written), written


def _parts(text: str) -> Iterable[str]:
    for mark in _PARTS:
        text = text.replace(mark, "\0")
    return text.split("\0")


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST and fold(word) not in _EMPTY and any(map(str.isalpha, word))
