"""Measures of agreement on a table of counts: (what the label says, what was read) → how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum

Counts = Mapping[tuple[str, str], int]
"""How many records have each pair of (gold, read)."""


def share(part: int, whole: int) -> float | None:
    """`part` of `whole`, 0 to 1; nothing of nothing."""
    return part / whole if whole else None


def f1(right: int, labelled: int, read: int) -> float | None:
    """The harmonic mean of precision and recall; nothing where a category is neither labelled nor read."""
    return share(2 * right, labelled + read)


def sums(counts: Counts) -> tuple[Counter[str], Counter[str]]:
    """How often each category is labelled, and how often it is read."""
    labelled: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for (gold, found), number in counts.items():
        labelled[gold] += number
        read[found] += number
    return labelled, read


def macro_f1(counts: Counts, categories: Collection[str]) -> float | None:
    """The mean F1 of `categories`, each with the same weight; those that are neither labelled nor read are
    left out. Nothing where none is left."""
    labelled, read = sums(counts)
    found = [f1(counts.get((each, each), 0), labelled[each], read[each]) for each in categories]
    scores = [score for score in found if score is not None]
    return sum(scores) / len(scores) if scores else None


def kappa(counts: Counts) -> float | None:
    """Cohen's kappa (Cohen 1960, doi:10.1177/001316446002000104): (observed − expected agreement) / (1 −
    expected). Nothing where both give one and the same value throughout, so that chance alone agrees fully.
    """
    labelled, read = sums(counts)
    total = labelled.total()
    agreed = total * sum(number for (gold, found), number in counts.items() if gold == found)
    chance = sum(number * read[each] for each, number in labelled.items())
    return (agreed - chance) / (total * total - chance) if total * total != chance else None


def alpha(units: Iterable[Sequence[str]]) -> float | None:
    """Krippendorff's alpha for nominal values (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability").

    A unit holds the values that coders gave one record, as many as there are; a unit with fewer than two is left
    out. 1 − observed / expected disagreement: 1 where all agree, 0 where chance would do as well. Nothing where
    one value stands throughout, so that chance alone agrees fully.
    """
    values: Counter[str] = Counter()
    apart: Counter[int] = Counter()  # by number of coders: ordered pairs of values that differ
    for unit in units:
        if len(unit) > 1:
            own = Counter(unit)
            values.update(own)
            apart[len(unit)] += len(unit) ** 2 - sum(number**2 for number in own.values())
    total = values.total()
    chance = total**2 - sum(number**2 for number in values.values())
    if not chance:
        return None
    observed = fsum(pairs / (coders - 1) for coders, pairs in sorted(apart.items()))
    return 1 - (total - 1) * observed / chance
