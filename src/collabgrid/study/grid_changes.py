"""What changed from one grid to another: items added, removed and changed, words, labels, policy."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from collabgrid.grid import Grid, plain_grid

Members = tuple[str, ...]
Flat = dict[tuple[str, ...], Members]


class GridChange(NamedTuple):
    """One thing that is there in one grid and not, or otherwise, in the other."""

    part: str
    """`grid`, `axes`, `vocabulary`, `lists`, `rules`, `practices` … or `policy`."""
    kind: Literal["added", "removed", "changed"]
    place: str
    """The item, cell, list or key: `practices.amap`, `vocabulary.sector.food.strong`."""
    key: str
    """What of it changed, as in `label.fr` or `terms.fr`; empty where the whole was added or removed."""
    before: Members
    """What is there no more: of a list the members that went."""
    after: Members
    """What is new."""


def diff_grids(old: Grid, new: Grid) -> tuple[GridChange, ...]:
    """What changed, part by part in the order of the format; nothing where both say the same.

    Lists of words, values and conditions are compared as sets: their order changes no reading.
    """
    plain = plain_grid(old), plain_grid(new)
    found: list[GridChange] = []
    for part in dict.fromkeys((*plain[0], *plain[1])):
        units = [dict(_units(part, each.get(part))) for each in plain]
        for place in dict.fromkeys((*units[0], *units[1])):
            found += _changes(part, place, units[0].get(place), units[1].get(place))
    return tuple(found)


def _units(part: str, value: Any) -> Iterator[tuple[str, Any]]:
    """What of a part is told as one: an item, a cell of the vocabulary, a category, a list; else the part itself."""
    if value is None:
        return
    if part == "vocabulary":
        for axis, categories in value.items():
            for category, strengths in categories.items():
                yield from ((f"{part}.{axis}.{category}.{own}", terms) for own, terms in strengths.items())
    elif part in ("axes", "scope"):
        for axis in value if part == "axes" else (value,):
            place = f"axes.{axis['id']}" if part == "axes" else part
            yield place, {key: own for key, own in axis.items() if key != "categories"}
            yield from ((f"{place}.{each['id']}", each) for each in axis["categories"])
    elif _has_ids(value):
        yield from ((f"{part}.{each['id']}", each) for each in value)
    elif part == "lists":
        yield from ((f"{part}.{name}", terms) for name, terms in value.items())
    else:
        yield part, value


def _changes(part: str, place: str, old: Any, new: Any) -> Iterator[GridChange]:
    if old is None:
        yield GridChange(part, "added", place, "", (), _heading(new))
    elif new is None:
        yield GridChange(part, "removed", place, "", _heading(old), ())
    elif old != new:
        before, after = dict(_flat(old, ())), dict(_flat(new, ()))
        for path in dict.fromkeys((*before, *after)):
            gone = _without(before.get(path, ()), after.get(path, ()))
            come = _without(after.get(path, ()), before.get(path, ()))
            if gone or come:
                yield GridChange(part, "changed", place, ".".join(path), gone, come)


def _heading(value: Any) -> Members:
    """What to call something that is new or gone: its label or names and what it says; else the words that it holds."""
    if not (isinstance(value, Mapping) and "id" in value):
        return _members(value)
    called = value.get("label") or value.get("names") or value.get("title") or value["id"]
    told = {key: value[key] for key in ("terms", "when", "then", "expect") if key in value}
    return (*_members(called), *(f"{key}: {', '.join(_members(own))}" for key, own in told.items()))


def _members(value: Any) -> Members:
    return tuple(member for _, members in _flat(value, ()) for member in members)


def _flat(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Members]]:
    """The texts of a value by their paths; what stands in a list is one of the members of its path."""
    if isinstance(value, Mapping):
        for key, own in value.items():
            yield from _flat(own, (*path, str(key)))
    elif isinstance(value, list):
        yield path, tuple(map(_text, value))
    else:
        yield path, (_text(value),)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _has_ids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, Mapping) and "id" in each for each in value)


def _without(members: Members, others: Members) -> Members:
    known = set(others)
    return tuple(each for each in members if each not in known)
