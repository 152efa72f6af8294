"""The shape that a model asks of a mapping, and what stands in for a value that could not be read."""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from collabgrid.grid.conditions import STRENGTHS, Condition, Strength, Then
from collabgrid.grid.parts import Axis, Category, Vocabulary
from collabgrid.grid.texts import LocalText, Table, Terms

PLACEHOLDER = "\0"
"""Stands for a text that could not be read, and is no text of a grid; the link check passes over it."""

BOUNDS = {"ge": "at least", "le": "at most"}


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of a mapping with their types, those that must be there, and those that must say something."""

    keys: dict[str, Any]
    required: frozenset[str]
    never_empty: frozenset[str]


VOTE = Shape({"category": str, "strength": Strength}, frozenset({"category"}), frozenset())
WORDS = Shape(dict.fromkeys(STRENGTHS, Terms), frozenset(), frozenset())


@cache
def shape_of(model: type[BaseModel]) -> Shape:
    """The shape of what people write for `model`."""
    keys = {info.alias or name: _declared_type(info) for name, info in model.model_fields.items()}
    required = frozenset(
        info.alias or name for name, info in model.model_fields.items() if info.is_required()
    )
    # `axes` may be left out by an extension, and say something where they are there
    must_say = frozenset(keys) if model is Condition else required | {"axes"}
    return Shape(keys, required, frozenset(key for key in keys if key in must_say and _holds_many(keys[key])))


def bounds_of(metadata: Iterable[Any]) -> dict[str, Any]:
    """The range that a type's metadata asks of a number: `ge` (the least), `le` (the most)."""
    return {
        name: getattr(each, name)
        for each in _flat(metadata)
        for name in BOUNDS
        if getattr(each, name, None) is not None
    }


def placeholder(expected: Any) -> Any:
    """A value of the declared type that lets the rest of the grid be read."""
    origin, arguments = get_origin(expected), get_args(expected)
    if isinstance(expected, Table) or expected in (Then, Vocabulary):
        return {}
    if origin is tuple and arguments[0] in (Axis, Category):
        return (placeholder(arguments[0]),)  # one with an id that could not be read: it may be any
    if expected is Terms or origin is tuple:
        return ()
    if expected is Condition:
        return {"terms": PLACEHOLDER}
    if isinstance(expected, type) and issubclass(expected, BaseModel) and expected is not LocalText:
        shape = shape_of(expected)
        return {key: placeholder(shape.keys[key]) for key in shape.required}
    if origin is Literal:
        return arguments[0]
    if origin in (Annotated, Union, types.UnionType):
        return placeholder(arguments[0])
    return {int: 1, float: 1.0, bool: True}.get(expected, PLACEHOLDER)


def _flat(metadata: Iterable[Any]) -> Iterator[Any]:
    for each in metadata:
        if isinstance(each, FieldInfo):
            yield from each.metadata
        else:
            yield each


def _holds_many(declared: Any) -> bool:
    return declared in (Terms, Then) or isinstance(declared, Table) or get_origin(declared) is tuple


def _declared_type(info: FieldInfo) -> Any:
    """What the key's value is read as: without `None`, which only says that the key may be absent."""
    table = next((m for m in info.metadata if isinstance(m, Table)), None)
    if table is not None:
        return table
    declared = info.annotation
    if get_origin(declared) in (Union, types.UnionType):
        options = [each for each in get_args(declared) if each is not type(None)]
        declared = options[0] if len(options) == 1 else declared
    bounded = [each for each in info.metadata if bounds_of((each,))]
    return Annotated[(declared, *bounded)] if bounded else declared
