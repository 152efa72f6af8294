"""Records made up to meet a condition. Whether one does is not claimed here: the classifier is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from collabgrid.grid import ANY_LANGUAGE, Grid
from collabgrid.grid.conditions import STRENGTHS
from collabgrid.grid.terms import PREFIX_MARK
from collabgrid.study.logic.formula import Comparison, Known, Words
from collabgrid.study.logic.theory import Literal, Tests, passes

Record = dict[str, Any]
_NOT_SHOUTED: Mapping[str, str] = {"fr": "ici", "en": "here"}
"""A small word beside capitals: in a text all in capitals an acronym may be an ordinary word."""


class Witnesses:
    """Makes up records for a grid."""

    def __init__(self, grid: Grid) -> None:
        self._languages = grid.grid.languages or (ANY_LANGUAGE,)
        names = [name for name, _ in grid.policy.fields]
        self._text_field = "description" if "description" in names else (names or ["description"])[0]
        self._words_for = _words_by_category(grid)

    def records(self, literals: tuple[Literal, ...]) -> Iterator[Record]:
        """Records that may meet the literals: in each language of the grid, with other words each time."""
        for choice in range(2):
            for language in self._languages:
                record = self._record(literals, language, choice)
                if record is not None:
                    yield record

    def _record(self, literals: tuple[Literal, ...], language: str, choice: int) -> Record | None:
        denied = {
            pair
            for claim, holds in literals
            if not holds and isinstance(claim, Words)
            for pair in claim.terms
        }
        texts: dict[str, list[str]] = {}
        near = {c.anchor for c, holds in literals if holds and isinstance(c, Words) and c.anchor is not None}
        tests: dict[str, list[Comparison]] = {}
        for claim, holds in literals:
            if not holds:
                continue
            if isinstance(claim, Words):
                if claim in near and claim.within is None:
                    continue  # it stands with the words that are looked for near it
                said = self._say(claim, language, choice, denied)
                if said is None:
                    return None
                texts.setdefault(self._field(claim), []).append(said)
            elif isinstance(claim, Comparison):
                tests.setdefault(claim.field, []).append(claim)
            elif claim.kind == "reading":
                texts.setdefault(self._text_field, []).append(self._reading(claim, literals, language))
        record: Record = {field: ". ".join(filter(None, said)) for field, said in texts.items()}
        for field, comparisons in tests.items():
            value = _value(comparisons)
            if value is not None:
                record[field] = value if field not in texts else f"{record[field]}. {value}"
        return record | ({"lang": language} if language and "lang" not in record else {})

    def _field(self, claim: Words) -> str:
        return (
            self._text_field
            if claim.fields is None or self._text_field in claim.fields
            else min(claim.fields)
        )

    def _say(self, claim: Words, language: str, choice: int, denied: set[tuple[str, str]]) -> str | None:
        """One of the terms as a text, with one of its anchor; nothing where none is in the language."""
        own = _spoken(claim, language, choice, denied)
        if own is None or claim.anchor is None:
            return own
        anchor = _spoken(claim.anchor, language, choice, denied)
        return None if anchor is None else f"{anchor} {own}"

    def _reading(self, claim: Known, literals: tuple[Literal, ...], language: str) -> str:
        """Words that speak strongly for a category that is read, and is not denied."""
        unwanted = {
            (other.name, value)
            for other, holds in literals
            if not holds and isinstance(other, Known)
            for value in other.values
        }
        for value in sorted(claim.values):
            word = self._words_for.get((claim.name, value, language)) or self._words_for.get(
                (claim.name, value, "")
            )
            if word and (claim.name, value) not in unwanted:
                return word
        return ""


def _spoken(claim: Words, language: str, choice: int, denied: set[tuple[str, str]]) -> str | None:
    terms = [term for own, term in claim.terms if own in ("", language) and (own, term) not in denied]
    if not terms:
        return None
    term = terms[(choice * len(terms) // 2) % len(terms)].replace(PREFIX_MARK, "")
    return f"{_NOT_SHOUTED.get(language, 'ici')} {term}" if term.isupper() else term


def _words_by_category(grid: Grid) -> dict[tuple[str, str, str], str]:
    """For (axis, category, language) words that speak for the category, the strongest there are."""
    found: dict[tuple[str, str, str], str] = {}
    for group in sorted(grid.vocabulary.groups, key=lambda group: -STRENGTHS.index(group.strength)):
        for language, terms in group.terms.by_language:
            if terms:
                said = ". ".join(term.replace(PREFIX_MARK, "") for term in terms[:2])
                found.setdefault((group.axis, group.category, language), said)
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
