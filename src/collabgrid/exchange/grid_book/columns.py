"""The columns of a sheet, from the model of what stands in its rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import cache
from typing import Annotated, Any, Final, Literal, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from collabgrid.grid import SCOPE, STATUS, Grid, LocalText, Terms, Then
from collabgrid.grid.shape import shape_of
from collabgrid.grid.texts import ANY_KEY


class Kind(Enum):
    """How a value stands in cells."""

    TEXT = auto()
    """One text in one cell."""
    LOCAL = auto()
    """A text, or a text a language: a column each."""
    LOCALS = auto()
    """Several of these, one a line."""
    LINES = auto()
    """Texts, one a line."""
    TERMS = auto()
    """Terms, one a line; or a column a language."""
    THEN = auto()
    """What is spoken for: a column an axis, a category a line, as `food` or `food (weak)`."""
    YAML = auto()
    """Anything, as it stands in a YAML file."""


class Column(NamedTuple):
    """One key of the format, and how its value stands in cells."""

    key: str
    kind: Kind


BY_LANGUAGE: Final = (Kind.LOCAL, Kind.LOCALS, Kind.TERMS)


class Sides(NamedTuple):
    """What the columns of one key are called beside its own name: `label.fr`, `then.sector`."""

    languages: tuple[str, ...]
    axes: tuple[str, ...]

    def of(self, kind: Kind) -> tuple[str, ...]:
        """The names after the dot, in the order of the columns."""
        if kind in BY_LANGUAGE:
            return self.languages
        return self.axes if kind is Kind.THEN else ()


def sides_of(languages: Sequence[str], axes: Sequence[str]) -> Sides:
    """The sides of a grid with these languages and axes."""
    own = (each for each in languages if each and each != ANY_KEY)
    return Sides(tuple(dict.fromkeys(own)), tuple(dict.fromkeys((SCOPE, *axes, STATUS))))


@cache
def columns_of(model: type[BaseModel], leave_out: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """The columns of a model, in the order of the format."""
    keys = shape_of(model).keys
    return tuple(Column(key, _kind(declared)) for key, declared in keys.items() if key not in leave_out)


def item_parts() -> dict[str, type[BaseModel]]:
    """The parts of a grid that are lists of items with an id, each with the model of an item; a sheet each."""
    found = {}
    for name, info in Grid.model_fields.items():
        item = get_args(info.annotation)[0] if get_origin(info.annotation) is tuple else None
        if name != "axes" and isinstance(item, type) and issubclass(item, BaseModel):
            found[name] = item
    return found


_KINDS: Final[dict[Any, Kind]] = {LocalText: Kind.LOCAL, Terms: Kind.TERMS, Then: Kind.THEN}


def _kind(declared: Any) -> Kind:
    if declared is str or get_origin(declared) is Literal:
        return Kind.TEXT
    if get_origin(declared) is tuple:
        item = get_args(declared)[0]
        if item is LocalText:
            return Kind.LOCALS
        return Kind.LINES if item is str or get_origin(item) is Literal else Kind.YAML
    if get_origin(declared) is Annotated:
        return Kind.YAML
    return _KINDS.get(declared, Kind.YAML)
