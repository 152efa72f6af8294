"""The terms of a grid as peers look for them, and texts brought into the form in which they can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from collabgrid.engine import Classifier
from collabgrid.engine.fold import fold
from collabgrid.grid import Grid
from collabgrid.grid.conditions import Then
from collabgrid.grid.order import conditions_of, walk_condition

_WORD = re.compile(r"[^\W_]+")
OTHER = "other"


class Term(NamedTuple):
    """One term, folded: the words with a space between, and whether it may go on (`covoitur*`)."""

    words: str
    is_prefix: bool
    category: str
    """The first category that the grid has it for, as `axis.category`."""

    @property
    def pattern(self) -> str:
        """The term as it stands in a normalised text: between spaces."""
        return f" {self.words}" if self.is_prefix else f" {self.words} "


def normalise(text: str) -> str:
    """A text without case, accents and punctuation, words between single spaces."""
    return f" {' '.join(_WORD.findall(fold(text)))} "


def terms_of(classifier: Classifier) -> tuple[Term, ...]:
    """All distinct terms of the grid, folded, with the category that each speaks for."""
    categories: dict[str, str] = {}
    for category, text in _placed(classifier.grid):
        categories.setdefault(text, category)
    found: dict[tuple[str, bool], Term] = {}
    for text in sorted(classifier.terms()):
        words, is_prefix = normalise(text).strip(), text.endswith("*")
        if words:
            found.setdefault((words, is_prefix), Term(words, is_prefix, categories.get(text, OTHER)))
    return tuple(found.values())


def _placed(grid: Grid) -> Iterator[tuple[str, str]]:
    """(category, term) for the words of the vocabulary, of practices, of conditions and of lists."""
    for group in grid.vocabulary.groups:
        yield from ((f"{group.axis}.{group.category}", text) for _, text in group.terms.pairs())
    for practice in grid.practices:
        if practice.terms is not None:
            yield from ((_category(practice.then), text) for _, text in practice.terms.pairs())
    for path, top, then in conditions_of(grid):
        for _, condition in walk_condition(path, top):
            if then is not None and condition.terms is not None:
                yield from ((_category(then), text) for _, text in condition.terms.pairs())
    for name, terms in grid.lists:
        yield from ((f"list.{name}", text) for _, text in terms.pairs())


def _category(then: Then) -> str:
    """The first category that a rule speaks for."""
    return f"{then.votes[0].axis}.{then.votes[0].category}" if then.votes else OTHER


def by_category(terms: tuple[Term, ...]) -> dict[str, list[Term]]:
    """The terms of each category."""
    found: dict[str, list[Term]] = {}
    for term in terms:
        found.setdefault(term.category, []).append(term)
    return found
