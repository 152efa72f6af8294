"""Records made up to meet a condition. Whether one does is not claimed here: the classifier is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from collabgrid.grid import ANY_LANGUAGE, Grid
from collabgrid.grid.conditions import STRENGTHS
from collabgrid.grid.terms import PREFIX_MARK, plain_term
from collabgrid.study.logic.formula import Comparison, Known, Words
from collabgrid.study.logic.theory import Literal, Tests, passes
from collabgrid.study.term_words import folded_words

Record = dict[str, Any]
CHOICES: Final = 3
"""How often other words are tried."""
MOST_WORDS: Final = 20
"""Words that are kept for a category."""
_NOT_SHOUTED: Mapping[str, str] = {"fr": "ici", "en": "here"}
"""A small word beside capitals: in a text all in capitals an acronym may be an ordinary word."""


class Witnesses:
    """Makes up records for a grid."""

    def __init__(self, grid: Grid) -> None:
        self._languages = grid.grid.languages or (ANY_LANGUAGE,)
        names = [name for name, _ in grid.policy.fields]
        self.text_field = "description" if "description" in names else (names or ["description"])[0]
        self.words_for = _words_by_category(grid)

    def records(self, literals: tuple[Literal, ...]) -> Iterator[Record]:
        """Records that may meet the literals: in each language of the grid, with other words each time."""
        for choice in range(CHOICES):
            for language in self._languages:
                record = _Draft(self, literals, language, choice).record()
                if record is not None:
                    yield record


class _Draft:
    """One record in the making; `choice` says which of the possible words are taken."""

    def __init__(
        self, witnesses: Witnesses, literals: tuple[Literal, ...], language: str, choice: int
    ) -> None:
        self.witnesses = witnesses
        self.wanted = [claim for claim, holds in literals if holds]
        self.unwanted = [claim for claim, holds in literals if not holds]
        self.language = language
        self.choice = choice
        self.denied = {pair for claim in self.unwanted if isinstance(claim, Words) for pair in claim.terms}
        self.denied_words = {" ".join(folded_words(term)) for _, term in self.denied}

    def record(self) -> Record | None:
        """The record, or nothing where some words cannot be said in the language."""
        texts: dict[str, list[str]] = {}
        anchors = {claim.anchor for claim in self.wanted if isinstance(claim, Words)}
        for claim in self.wanted:
            if isinstance(claim, Words) and claim not in anchors:  # an anchor stands with what is near it
                said = self._say(claim)
                if said is None:
                    return None
                texts.setdefault(self._field(claim), []).append(said)
            elif isinstance(claim, Known) and claim.kind == "reading":
                texts.setdefault(self.witnesses.text_field, []).append(self._reading(claim))
        return self._with_values({field: ". ".join(filter(None, said)) for field, said in texts.items()})

    def _with_values(self, texts: Record) -> Record:
        """The record with the values that comparisons ask for beside its texts, and its language."""
        tests: dict[str, list[Comparison]] = {}
        for claim in self.wanted:
            if isinstance(claim, Comparison):
                tests.setdefault(claim.field, []).append(claim)
        record = dict(texts)
        for field, comparisons in tests.items():
            value = _value(comparisons)
            if value is not None:
                record[field] = value if field not in texts else f"{texts[field]}. {value}"
        return record | ({"lang": self.language} if self.language and "lang" not in record else {})

    def _field(self, claim: Words) -> str:
        usual = self.witnesses.text_field
        return usual if claim.fields is None or usual in claim.fields else min(claim.fields)

    def _say(self, claim: Words) -> str | None:
        """One of the terms as a text, with one of its anchor; nothing where none is in the language."""
        own = self._one_of(claim)
        if own is None or claim.anchor is None:
            return own
        anchor = self._one_of(claim.anchor)
        return None if anchor is None else f"{anchor} {own}"

    def _one_of(self, claim: Words) -> str | None:
        terms = [t for own, t in claim.terms if own in ("", self.language) and (own, t) not in self.denied]
        if not terms:
            return None
        term = plain_term(terms[(self.choice * len(terms) // CHOICES) % len(terms)])
        return f"{_NOT_SHOUTED.get(self.language, 'ici')} {term}" if term.isupper() else term

    def _reading(self, claim: Known) -> str:
        """Words that speak strongly for a category that is read, of which nothing is denied; may be empty."""
        unwanted = {
            (other.name, value)
            for other in self.unwanted
            if isinstance(other, Known)
            for value in other.values
        }
        values = sorted(claim.values)
        start = self.choice * len(values) // CHOICES
        for value in (*values[start:], *values[:start]):
            if (claim.name, value) not in unwanted:
                for_it = self.witnesses.words_for
                words = for_it.get((claim.name, value, self.language)) or for_it.get(
                    (claim.name, value, ""), ()
                )
                said = [word for word in words if not self._is_denied(word)][:2]
                if said:
                    return ". ".join(said)
        return ""

    def _is_denied(self, text: str) -> bool:
        """Whether a text holds a denied term, or a word that begins as a denied prefix."""
        own = folded_words(text)
        whole = f" {' '.join(own)} "
        return any(
            f" {plain_term(denied)}{'' if denied.endswith(PREFIX_MARK) else ' '}" in whole
            for denied in self.denied_words
        )


def _words_by_category(grid: Grid) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """For (axis, category, language) terms that speak for the category, the strongest there are."""
    found: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for group in sorted(grid.vocabulary.groups, key=lambda group: -STRENGTHS.index(group.strength)):
        for language, terms in group.terms.by_language:
            own = tuple(map(plain_term, terms[:MOST_WORDS]))
            if own:
                found.setdefault((group.axis, group.category, language), own)
    return found


def _value(comparisons: list[Comparison]) -> Any:
    """A value of the field that passes the tests of all comparisons, else a list with one for each; nothing where the
    field must not be there."""
    if any(each.exists is False for each in comparisons):
        return None
    every = [test for each in comparisons for test in each.tests]
    together = _passing(every)
    if together is not None:
        return together
    alone = [_passing(each.tests) for each in comparisons]
    return [value for value in alone if value is not None] or None


def _passing(tests: Tests) -> str | None:
    """A value that passes all the tests, among those that they name."""
    return next((value for value in _candidates(tests) if passes(value, tests)), None)


def _candidates(tests: Tests) -> Iterator[str]:
    yield "1"
    bounds = [wanted for _, wanted in tests if isinstance(wanted, float)]
    for bound in bounds:
        yield from (f"{bound + 1:g}", f"{bound - 1:g}")
    if len(bounds) > 1:
        yield f"{(min(bounds) + max(bounds)) / 2:g}"
    named = {name: wanted for name, wanted in tests if not isinstance(wanted, float)}
    for wanted in named.values():
        for each in wanted:
            yield from (each, f"https://{each}/")
    starts, inner, ends = (named.get(name, ("",)) for name in ("starts_with", "contains", "ends_with"))
    yield from (f"{start}{middle}{end}" for start in starts[:5] for middle in inner[:5] for end in ends[:5])
