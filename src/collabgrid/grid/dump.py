"""The canonical text of a grid, and its digest."""

from __future__ import annotations

import hashlib
from typing import Any

import yaml
from pydantic import BaseModel

from collabgrid.grid.conditions import Then
from collabgrid.grid.model import Grid
from collabgrid.grid.parts import Vocabulary
from collabgrid.grid.shape import shape_of
from collabgrid.grid.texts import ANY_KEY, ANY_LANGUAGE, LocalText, Table, Terms

_ANY_WIDTH = 1_000_000  # a text in a cell is wrapped by what shows it


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # one of two classes
    """Quotes what the reader would warn of in an unquoted text."""


def _write_text(dumper: Any, text: str) -> yaml.ScalarNode:
    is_doubtful = " - " in text or (not text.isascii() and not text.isprintable())
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style='"' if is_doubtful else None)


_Dumper.add_representer(str, _write_text)


def dump_grid(grid: Grid) -> str:
    """The grid as one canonical YAML text: `load_grid` of it gives an equal grid."""
    return str(yaml.dump(plain_grid(grid), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120))


def digest_grid(grid: Grid) -> str:
    """SHA-256 of the grid's content, 64 hexadecimal digits: of a folder as of one file that says the same."""
    text = grid.model_dump_json(by_alias=True, exclude_defaults=True)
    return hashlib.sha256(text.encode()).hexdigest()


def plain_grid(grid: Grid) -> dict[str, Any]:
    """The grid as mappings, lists, texts and numbers, in the order of the format; defaults are left out."""
    plain: dict[str, Any] = _plain(grid)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, (LocalText, Terms)):
        return _by_language(value.by_language)
    if isinstance(value, Then):
        return _then(value)
    if isinstance(value, Vocabulary):
        return _vocabulary(value)
    if isinstance(value, BaseModel):
        return _model(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _model(value: BaseModel) -> dict[str, Any]:
    found = {}
    fields = type(value).model_fields
    for (key, declared), name in zip(shape_of(type(value)).keys.items(), fields, strict=True):
        own = getattr(value, name)
        if own == fields[name].get_default() and not fields[name].is_required():
            continue
        is_table = isinstance(declared, Table)
        found[key] = {k: _plain(v) for k, v in own} if is_table else _plain(own)
    return found


def _by_language(pairs: tuple[tuple[str, Any], ...]) -> Any:
    if len(pairs) == 1 and pairs[0][0] == ANY_LANGUAGE:
        return _plain(pairs[0][1])
    return {language or ANY_KEY: _plain(value) for language, value in pairs}


def _then(then: Then) -> dict[str, Any]:
    votes: dict[str, list[Any]] = {}
    for vote in then.votes:
        plain = {"category": vote.category, "strength": vote.strength} if vote.strength else vote.category
        votes.setdefault(vote.axis, []).append(plain)
    return {axis: own[0] if len(own) == 1 else own for axis, own in votes.items()}


def _vocabulary(vocabulary: Vocabulary) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for group in vocabulary.groups:
        cell = found.setdefault(group.axis, {}).setdefault(group.category, {})
        cell[group.strength] = _plain(group.terms)
    return found


def dump_value(value: Any) -> str:
    """A plain value (mappings, lists, texts, numbers, truths) as YAML without a line break at its end."""
    text = str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_ANY_WIDTH))
    return text.removesuffix("\n...\n").removesuffix("\n")
