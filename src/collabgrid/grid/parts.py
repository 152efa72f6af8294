"""The parts of a grid that say what is read: axes, words, rules, practices, initiatives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from collabgrid.grid.conditions import STRENGTHS, Condition, Strength, TextsTable, Then
from collabgrid.grid.texts import GridModel, LocalText, Table, Terms, terms_schema

RecordTable = Annotated[tuple[tuple[str, str | tuple[str, ...]], ...], Table(str | tuple[str, ...])]


class Source(GridModel):
    """Where a fact comes from."""

    title: str
    """Title of the page, report or article."""
    url: str | None = None
    """Its web address."""
    date: str | None = None
    """When it was published or read: year, month or day."""


class Identity(GridModel):
    """Who the grid is."""

    id: str
    """Short name of the grid: lower-case letters, digits and `_`."""
    version: str
    """Version of the grid, by semantic versioning."""
    title: LocalText
    """Title for people."""
    description: LocalText | None = None
    """What the grid is for."""
    languages: tuple[str, ...]
    """The languages of its labels and terms: `fr`, `en` …"""
    licence: str | None = None
    """The licence under which the grid may be used."""
    sources: tuple[Source, ...] = ()
    """What the grid rests on."""


class Category(GridModel):
    """One answer to the question of an axis."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    label: LocalText
    """Label for people."""
    definition: LocalText | None = None
    """What falls in the category, in one or two sentences."""
    includes: tuple[LocalText, ...] = ()
    """Cases that fall in it."""
    excludes: tuple[LocalText, ...] = ()
    """Cases that one might think of and that do not."""


class Scope(GridModel):
    """The question asked before the axes: does the record belong to the field at all?"""

    label: LocalText
    """Label for people."""
    question: LocalText | None = None
    """The question that the scope answers."""
    categories: tuple[Category, ...]
    """The possible answers."""


class Axis(Scope):
    """A question that the grid asks of every initiative."""

    id: str
    """Short name: lower-case letters, digits and `_`."""


class WordGroup(GridModel):
    """Words that speak for one category of one axis with one strength."""

    axis: str
    category: str
    strength: Strength
    terms: Terms


class Vocabulary(GridModel):
    """All words of the grid: axis → category → strength → terms."""

    groups: tuple[WordGroup, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        if not isinstance(value, Mapping) or isinstance(value.get("groups"), tuple):
            return value  # a grid can have an axis called `groups`; what it writes is a mapping
        return {
            "groups": tuple(
                {"axis": axis, "category": category, "strength": strength, "terms": terms}
                for axis, categories in value.items()
                for category, strengths in categories.items()
                for strength, terms in strengths.items()
            )
        }

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        words = [
            (strength, {**terms_schema(), "description": f"`{strength}` words."}) for strength in STRENGTHS
        ]
        strengths = {
            "type": "object",
            "properties": dict(words),
            "additionalProperties": False,
        }
        categories = {"type": "object", "additionalProperties": strengths}
        return {
            "description": "Words by axis, category and strength.",
            "type": "object",
            "additionalProperties": categories,
        }


class Rule(GridModel):
    """A condition, and the readings that it speaks for."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    note: LocalText | None = None
    """Why the rule is there."""
    when: Condition
    """What must hold."""
    unless: Condition | None = None
    """What must not hold."""
    then: Then
    """The readings that the rule speaks for."""
    strength: Strength = "usual"
    """How strongly it speaks."""


class Practice(GridModel):
    """A recognised practice and its usual reading on all axes."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    label: LocalText
    """Label for people."""
    definition: LocalText | None = None
    """What the practice is, in one or two sentences."""
    terms: Terms | None = None
    """The names that people give it."""
    when: Condition | None = None
    """How it is recognised where it is not named."""
    unless: Condition | None = None
    """What must not hold."""
    then: Then
    """Its usual reading."""
    sources: tuple[Source, ...] = ()
    """Where its description comes from."""


class Initiative(GridModel):
    """A well-known initiative, recognised by name or web address, and its reading."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    names: tuple[str, ...] = ()
    """The names that people write."""
    capitals: bool = False
    """Whether a name counts only with its capitals, because it is made of ordinary words."""
    sites: tuple[str, ...] = ()
    """The hosts of its web addresses, such as `airbnb.fr`."""
    what: LocalText | None = None
    """What it is, in one line."""
    practices: tuple[str, ...] = ()
    """The practices that it is an instance of, by id: levers that ask for one of them apply to it."""
    unless: Condition | None = None
    """What must not hold."""
    then: Then
    """Its reading."""
    sources: tuple[Source, ...] = ()
    """Where the reading comes from."""


class Example(GridModel):
    """A record with the reading that is expected of it: a test of the grid."""

    id: str
    """Short name: lower-case letters, digits and `_`."""
    record: RecordTable
    """The record: field → text or texts."""
    expect: TextsTable
    """Axis → category, categories of which any will do, or `undecided`."""
    known_miss: LocalText | None = None
    """Why the grid is known not to read it so."""
