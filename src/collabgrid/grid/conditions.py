"""Conditions, and what a rule speaks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from collabgrid.grid.texts import GridModel, Table, Terms

Strength = Literal["weak", "usual", "strong", "decisive"]
STRENGTHS: tuple[Strength, ...] = ("weak", "usual", "strong", "decisive")

TextsTable = Annotated[tuple[tuple[str, tuple[str, ...]], ...], Table(tuple[str, ...])]

FIELD_OPERATORS = (
    "equals",
    "one_of",
    "starts_with",
    "ends_with",
    "contains",
    "greater",
    "less",
    "exists",
    "host",
)


class AtLeast(GridModel):
    """So many of the listed conditions must hold."""

    count: int = Field(ge=1)
    """How many must hold."""
    of: tuple[Condition, ...]
    """The conditions that are counted."""


class Condition(GridModel):
    """What must hold; the keys of one condition must all hold."""

    all_: tuple[Condition, ...] = Field((), alias="all")
    """Every one of these conditions holds."""
    any_: tuple[Condition, ...] = Field((), alias="any")
    """One of these conditions holds."""
    at_least: AtLeast | None = None
    """So many of the listed conditions hold."""
    not_: Condition | None = Field(None, alias="not")
    """This condition does not hold."""
    unless: Condition | None = None
    """This condition does not hold (the same as `not`)."""
    terms: Terms | None = None
    """One of these terms is found."""
    list_: tuple[str, ...] = Field((), alias="list")
    """One of the words of these lists is found, by id; beside `terms`: one of either."""
    fields: tuple[str, ...] = ()
    """The fields where the terms are looked for; all text fields when absent."""
    within: int | None = Field(None, ge=1)
    """The most words between these terms and the first terms of the same `all`."""
    field: str | None = None
    """The field of the record that is compared."""
    equals: str | None = None
    """The field equals this, without regard to case and accents."""
    one_of: tuple[str, ...] = ()
    """The field equals one of these."""
    starts_with: tuple[str, ...] = ()
    """The field starts with this, or with one of these."""
    ends_with: tuple[str, ...] = ()
    """The field ends with this, or with one of these."""
    contains: tuple[str, ...] = ()
    """The field contains this text, or one of these."""
    greater: float | None = None
    """The field is a number greater than this."""
    less: float | None = None
    """The field is a number less than this."""
    exists: bool | None = None
    """The field is there and not empty (`true`), or is not (`false`)."""
    host: tuple[str, ...] = ()
    """The field is a web address on this host, or on one of these."""
    reading: TextsTable = ()
    """Other axes are read so: axis → category or categories."""
    status: tuple[str, ...] = ()
    """The initiative is active, planned or closed."""
    practice: tuple[str, ...] = ()
    """One of these practices was recognised."""
    initiative: tuple[str, ...] = ()
    """One of these initiatives was recognised."""
    context: TextsTable = ()
    """What is known of the territory: name → value or values."""

    def has_words(self) -> bool:
        """Whether words are looked for: terms, or those of a list."""
        return self.terms is not None or bool(self.list_)

    def operators(self) -> tuple[str, ...]:
        """The names of the field operators that are given."""
        return tuple(name for name in FIELD_OPERATORS if getattr(self, name) not in (None, ()))

    def children(self) -> tuple[tuple[tuple[str | int, ...], Condition], ...]:
        """The conditions directly inside this one, each with its path from here."""
        if not (self.all_ or self.any_ or self.at_least or self.not_ or self.unless):
            return ()
        found: list[tuple[tuple[str | int, ...], Condition]] = []
        found += [(("all", i), c) for i, c in enumerate(self.all_)]
        found += [(("any", i), c) for i, c in enumerate(self.any_)]
        if self.at_least is not None:
            found += [(("at_least", "of", i), c) for i, c in enumerate(self.at_least.of)]
        found += [((key,), c) for key, c in (("not", self.not_), ("unless", self.unless)) if c is not None]
        return tuple(found)


AtLeast.model_rebuild()  # it names Condition, which stands below it


class Vote(GridModel):
    """A category that a rule speaks for, with its own strength where one is given."""

    axis: str
    """The axis, or `scope`, or `status`."""
    category: str
    """The category that the vote is for."""
    strength: Strength | None = None
    """Its own strength; that of the rule holds where none is given."""


class Then(GridModel):
    """What a rule speaks for: for each axis one category or several."""

    votes: tuple[Vote, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        if not isinstance(value, Mapping) or isinstance(value.get("votes"), tuple):
            return value  # of an axis called `votes`, a grid writes a text, a list or a mapping
        votes = []
        for axis, wanted in value.items():
            for one in wanted if isinstance(wanted, (list, tuple)) else (wanted,):
                votes.append(
                    {"axis": axis, "category": one} if isinstance(one, str) else {"axis": axis, **one}
                )
        return {"votes": tuple(votes)}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        strong = {
            "type": "object",
            "properties": {
                "category": {"type": "string", "description": "The category that is spoken for."},
                "strength": {"enum": list(STRENGTHS), "description": "How strongly, for this category."},
            },
            "required": ["category"],
            "additionalProperties": False,
        }
        one: JsonSchemaValue = {"anyOf": [{"type": "string"}, strong]}
        return {
            "description": "For each axis the category, or categories, that this speaks for.",
            "type": "object",
            "additionalProperties": {"anyOf": [*one["anyOf"], {"type": "array", "items": one}]},
        }
