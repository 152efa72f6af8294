"""Terms worth adding to a grid, each verified by reading again what it touches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from collabgrid.engine import Classification, Classifier, compile_grid
from collabgrid.grid import UNDECIDED, Example, Grid, Terms, Vocabulary, WordGroup
from collabgrid.source import collection_paused
from collabgrid.study.candidates import Candidate, find_candidates
from collabgrid.study.examples import compare_example, run_examples
from collabgrid.study.focus import Focus
from collabgrid.study.labels import GOLD, Label, positive_scopes
from collabgrid.study.narrowing import Narrowed
from collabgrid.study.outcomes import compare_records

MOST: Final = 20
_MOST_TRIED: Final = 60
_STRENGTHS: Final = ("usual", "strong")


@dataclass(frozen=True, slots=True)
class SuggestedTerm:
    """A term to add, and what reading with it showed."""

    axis: str
    category: str
    strength: str
    language: str
    """Empty for all languages."""
    term: str
    gained: tuple[str, ...]
    """The ids of labelled records that are read right on some axis with it and were not."""
    lost: tuple[str, ...]
    """Those that were read right and are not any more."""
    reached: int
    """The other records that are read otherwise with it."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Terms to add to a grid."""

    tried: int
    """The candidates that were read."""
    refused: int
    """Those that gained nothing, lost as much as they gained, or broke an example."""
    terms: tuple[SuggestedTerm, ...]
    """The greatest gain first."""
    gained: tuple[str, ...]
    """What all of them together gain on labelled records, read with the whole grid."""
    lost: tuple[str, ...]
    broken: tuple[str, ...]
    """The examples that all of them together break."""


def suggest_terms(
    classifier: Classifier,
    records: Iterable[Mapping[str, Any]],
    others: Iterable[Mapping[str, Any]] = (),
    *,
    positive: Collection[str] | None = None,
    most: int = MOST,
) -> Suggestions:
    """Look for terms that labelled `records` which the grid misses have in common, and try each.

    With each candidate the labelled records, the examples of the grid and the `others` that hold it are read again:
    nothing else can change. Shown are those that gain more than they lose and break no example; together they are
    read once more with the whole grid, and those that spoil it are left out from the end.
    """
    with collection_paused():
        outcomes = compare_records(classifier, records).outcomes
        scopes = tuple(positive_scopes(classifier.grid) if positive is None else positive)
        candidates = find_candidates(classifier.grid, outcomes, scopes)[:_MOST_TRIED]
        trial = _Trial(classifier, candidates, scopes)
        for outcome in outcomes:
            trial.add(outcome.record, outcome.classification, label=outcome.label)
        for example in classifier.grid.examples:
            trial.add(dict(example.record), None, example=example)
        for record in others:
            trial.add(record, None)
        tried = [trial.best(candidate) for candidate in candidates]
        found = sorted((each for each in tried if each is not None), key=lambda each: -_gain(each))
        return _together(
            classifier, outcomes, scopes, found[:most], len(candidates), len(candidates) - len(found)
        )


def add_terms(grid: Grid, suggestions: Iterable[SuggestedTerm]) -> Grid:
    """The grid with the terms added to its vocabulary."""
    groups = tuple(
        WordGroup.model_validate(
            {
                "axis": each.axis,
                "category": each.category,
                "strength": each.strength,
                "terms": Terms.model_validate({each.language or "any": (each.term,)}),
            }
        )
        for each in suggestions
    )
    vocabulary = Vocabulary.model_construct(groups=(*grid.vocabulary.groups, *groups))
    return grid.model_copy(update={"vocabulary": vocabulary})


@dataclass(frozen=True, slots=True)
class _Touched:
    """A record that holds a candidate, ready to be read with it."""

    record: Mapping[str, Any]
    reading: Classification
    narrowed: Narrowed
    label: Label | None
    example: Example | None


class _Trial:
    """The records that hold candidates, each narrowed once."""

    def __init__(
        self, classifier: Classifier, candidates: Sequence[Candidate], positive: Sequence[str]
    ) -> None:
        self._classifier, self._positive = classifier, positive
        self._focus = Focus(classifier)
        self._finder = compile_grid(_grid_of_terms(classifier.grid, [each.term for each in candidates]))
        self._holding: dict[str, list[_Touched]] = {}

    def add(
        self,
        record: Mapping[str, Any],
        reading: Classification | None,
        *,
        label: Label | None = None,
        example: Example | None = None,
    ) -> None:
        """Take in a record, where it holds a candidate."""
        shown = {field: value for field, value in record.items() if field != GOLD}
        terms = self._finder.terms_found(shown)
        if terms:
            result = reading or self._classifier.classify(shown)
            found, named = self._classifier.terms_found(shown), self._classifier.names_found(shown)
            narrowed = self._focus.narrower.narrow(shown, found, named)
            touched = _Touched(shown, result, self._focus.prove(narrowed, shown, result), label, example)
            for term in terms:
                self._holding.setdefault(term, []).append(touched)

    def best(self, candidate: Candidate) -> SuggestedTerm | None:
        """The candidate with the strength that gains most, or nothing where it is not worth adding."""
        tried = [self._try(candidate, strength) for strength in _STRENGTHS]
        worth = [each for each in tried if each is not None and _gain(each) > 0]
        return max(worth, key=_gain, default=None)

    def _try(self, candidate: Candidate, strength: str) -> SuggestedTerm | None:
        axis, category, language, term, *_ = candidate
        bare = SuggestedTerm(axis, category, strength, language, term, (), (), 0)
        gained, lost, reached = list[str](), list[str](), 0
        for touched in self._holding.get(term, ()):
            after = self._focus.compile(add_terms(touched.narrowed.grid, (bare,))).classify(touched.record)
            if touched.example is not None:
                if _breaks(touched.example, touched.reading, after):
                    return None
            elif touched.label is not None:
                won, gone = _won_and_lost(touched.label, touched.reading, after, self._positive)
                gained += [touched.label.id] * won
                lost += [touched.label.id] * gone
            else:
                reached += _categories(touched.reading) != _categories(after)
        return SuggestedTerm(axis, category, strength, language, term, tuple(gained), tuple(lost), reached)


def _gain(suggestion: SuggestedTerm) -> int:
    return len(suggestion.gained) - len(suggestion.lost)


def _breaks(example: Example, before: Classification, after: Classification) -> bool:
    return not compare_example(example, before) and bool(compare_example(example, after))


def _won_and_lost(
    label: Label, before: Classification, after: Classification, positive: Sequence[str]
) -> tuple[bool, bool]:
    """Whether a labelled record is read right on more axes, and on fewer."""
    axes = [axis for axis in label.values if label.counts_on(axis, positive)]
    right = [sum(_right(label, axis, result) for axis in axes) for result in (before, after)]
    return right[1] > right[0], right[1] < right[0]


def _right(label: Label, axis: str, result: Classification) -> bool:
    return (result.reading(axis).category or UNDECIDED) == label.values[axis]


def _categories(result: Classification) -> list[str | None]:
    return [reading.category for reading in result.readings]


def _together(
    classifier: Classifier,
    outcomes: Sequence[Any],
    positive: Sequence[str],
    found: list[SuggestedTerm],
    tried: int,
    refused: int,
) -> Suggestions:
    """What the terms do together, read with the whole grid; while an example breaks, the last one is left out."""
    sound = {each.id for each in run_examples(classifier) if each.as_expected}
    while found:
        whole = compile_grid(add_terms(classifier.grid, found))
        broken = tuple(each.id for each in run_examples(whole) if each.id in sound and not each.as_expected)
        if not broken:
            gained, lost = list[str](), list[str]()
            for outcome in outcomes:
                shown = {field: value for field, value in outcome.record.items() if field != GOLD}
                after = whole.classify(shown)
                won, gone = _won_and_lost(outcome.label, outcome.classification, after, positive)
                gained += [outcome.label.id] * won
                lost += [outcome.label.id] * gone
            return Suggestions(tried, refused, tuple(found), tuple(gained), tuple(lost), ())
        found, refused = found[:-1], refused + 1
    return Suggestions(tried, refused, (), (), (), ())


def _grid_of_terms(grid: Grid, terms: Sequence[str]) -> Grid:
    """A grid that finds these terms, in the fields and languages of `grid`."""
    group = WordGroup.model_construct(
        axis=next(iter(grid.category_ids())), category="", strength="weak",
        terms=Terms.model_construct(by_language=(("", tuple(terms)),)),
    )  # fmt: skip
    update: dict[str, Any] = dict.fromkeys(("rules", "practices", "initiatives", "levers", "stakes"), ())
    update |= {"lists": (), "examples": (), "vocabulary": Vocabulary.model_construct(groups=(group,))}
    return grid.model_copy(update=update)
