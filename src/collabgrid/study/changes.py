"""Changes of one record that could be made: words that are left out or said, fields that are filled."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from collabgrid.engine import Classification, Evidence
from collabgrid.engine.fold import fold
from collabgrid.grid import Condition, Grid
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.grid.terms import PREFIX_MARK, plain_term

_RANKS = {"decisive": 0, "strong": 1, "usual": 2, "weak": 3}
_TERMS_OF_A_CATEGORY = 3
_VALUES_OF_A_CATEGORY = 2
_PLACE = re.compile(r"(.+?)\[(\d+)\]\Z")
_COMPARED = ("equals", "one_of", "starts_with", "contains", "ends_with", "host")


class Change(NamedTuple):
    """One change of a record."""

    kind: Literal["remove", "add", "set"]
    """Words left out, a term added to the text, or a field filled."""
    field: str
    """The field that is changed; of words left out in several fields, the first."""
    words: tuple[str, ...]
    """The words that are left out or added, or the value of the field."""
    size: int
    """How many words are touched."""
    record: Mapping[str, Any]
    """The record after the change."""


class Wording(NamedTuple):
    """The places of one wording in a record: what is left out together."""

    words: str
    places: tuple[Evidence, ...]


def wordings_of(result: Classification) -> tuple[Wording, ...]:
    """What was quoted for any category, each wording once with all its places, in the order of the evidence."""
    found: dict[str, dict[tuple[str, int, int], Evidence]] = {}
    for reading in result.readings:
        for vote in reading.votes:
            for each in vote.evidence:
                found.setdefault(fold(each.quote), {})[each.field, each.start, each.end] = each
    return tuple(Wording(next(iter(own.values())).quote, tuple(own.values())) for own in found.values())


def leave_out(record: Mapping[str, Any], wordings: tuple[Wording, ...]) -> Change | None:
    """The record without these wordings; nothing where one stands in a value that is no text."""
    changed = {key: list(value) if isinstance(value, tuple) else value for key, value in record.items()}
    places = [place for wording in wordings for place in wording.places]
    spans: dict[str, list[tuple[int, int]]] = {}
    for place in places:
        spans.setdefault(place.field, []).append((place.start, place.end))
    for field, own in spans.items():
        if not _cut(changed, field, own):
            return None
    words = tuple(wording.words for wording in wordings)
    size = sum(len(place.quote.split()) for place in places)
    return Change("remove", places[0].field, words, size, changed)


def additions(grid: Grid, record: Mapping[str, Any], language: str) -> Iterator[Change]:
    """The record with one term of the grid more in its text: the strongest of each category, one of each practice."""
    seen: set[str] = set()
    by_cell: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    for group in grid.vocabulary.groups:
        cell = by_cell.setdefault((group.axis, group.category), [])
        for term in _terms(group.terms.pairs(), language):
            cell.append((_RANKS[group.strength], len(term.split()), term))
    chosen = [term for cell in by_cell.values() for *_, term in sorted(cell)[:_TERMS_OF_A_CATEGORY]]
    for practice in grid.practices:
        if practice.terms is not None:
            chosen += list(_terms(practice.terms.pairs(), language))[:1]
    for term in chosen:
        if term not in seen:
            seen.add(term)
            yield _say(grid, record, term)


def fillings(grid: Grid, record: Mapping[str, Any]) -> Iterator[Change]:
    """The record with one field filled as a rule asks for it, beside its texts: a few values for each category."""
    texts = {name for name, _ in grid.policy.fields}
    asked = (
        (field, value, then)
        for path, top, then in conditions_of(grid)
        if then is not None and path[-1] == "when"
        for _, condition in walk_condition(path, top)
        for field, value in _values(condition, texts)
    )
    counts: Counter[tuple[str, str, str]] = Counter()
    seen: set[tuple[str, str]] = set()
    for field, value, then in sorted(asked, key=lambda each: each[1].isdigit()):  # words before codes
        keys = [(field, vote.axis, vote.category) for vote in then.votes]
        if (field, value) in seen or all(counts[key] >= _VALUES_OF_A_CATEGORY for key in keys):
            continue
        seen.add((field, value))
        counts.update(keys)
        if fold(str(record.get(field) or "")) != fold(value):
            yield Change("set", field, (value,), 1, {**record, field: value})


def _terms(pairs: tuple[tuple[str, str], ...], language: str) -> Iterator[str]:
    """The terms of a language, or of every one where it is not known; those with an open end are left out."""
    for own, term in pairs:
        if PREFIX_MARK not in term and (not own or not language or own == language):
            yield plain_term(term)


def _say(grid: Grid, record: Mapping[str, Any], term: str) -> Change:
    fields = [name for name, _ in grid.policy.fields]
    field = "description" if "description" in fields else fields[0]
    before = record.get(field)
    text = before.rstrip() if isinstance(before, str) else ""
    joined = f"{text}\n{term}." if text else f"{term}."
    return Change("add", field, (term,), len(term.split()), {**record, field: joined})


def _values(condition: Condition, texts: set[str]) -> Iterator[tuple[str, str]]:
    """The (field, value) pairs that a condition compares with."""
    if condition.field is None or condition.field in texts:
        return
    for operator in _COMPARED:
        value = getattr(condition, operator)
        for each in (value,) if isinstance(value, str) else value or ():
            yield condition.field, each


def _cut(changed: dict[str, Any], field: str, spans: list[tuple[int, int]]) -> bool:
    """Cut the spans out of a field, or out of an item of it; whether that could be done."""
    match = _PLACE.match(field)
    own, place = (match[1], int(match[2])) if match and field not in changed else (field, None)
    value = changed.get(own)
    if place is not None:
        if not isinstance(value, list) or place >= len(value):
            return False
        items = list(value)
        items[place] = _without(items[place], spans)
        changed[own] = items
        return True
    if isinstance(value, (list, dict)) or value is None:
        return False
    changed[own] = _without(value, spans)
    return True


def _without(value: Any, spans: list[tuple[int, int]]) -> str | None:
    """The text without the spans; nothing where no word is left."""
    if not isinstance(value, str):
        return None
    for start, end in sorted(spans, reverse=True):
        value = value[:start] + " " + value[end:]
    text = re.sub(r"[ \t]{2,}", " ", value).strip()
    return text if any(char.isalnum() for char in text) else None
