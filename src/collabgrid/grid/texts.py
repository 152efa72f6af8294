"""Values that a grid writes in more than one way: texts and terms by language, and tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

ANY_LANGUAGE = ""  # the language of what is written once for all languages
ANY_KEY = "any"  # how terms of all languages are written beside those of one


class GridModel(BaseModel):
    """What people write in a grid: frozen, and strict about its keys."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, use_attribute_docstrings=True
    )


class Table:
    """Marks a tuple of (key, value) pairs that a grid writes as a mapping."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(pairs_of, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        pairs = handler(schema)
        return {"type": "object", "additionalProperties": pairs["items"]["prefixItems"][1]}


def pairs_of(value: Any) -> Any:
    """The items of a mapping as a tuple of pairs; anything else as it is."""
    return tuple(value.items()) if isinstance(value, Mapping) else value


def _holds_pairs(value: Any) -> bool:
    """Whether this is what a model holds, and not what a grid writes under a key of the same name."""
    return isinstance(value, tuple) and not any(isinstance(each, str) for each in value)


class LocalText(GridModel):
    """A text for people: written once, or once a language."""

    by_language: tuple[tuple[str, str], ...]

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"by_language": ((ANY_LANGUAGE, value),)}
        if isinstance(value, Mapping) and not isinstance(value.get("by_language"), tuple):
            return {"by_language": tuple(value.items())}
        return value

    def in_language(self, language: str) -> str:
        """The text in `language`, else the one for all languages, else the first one there is."""
        texts = dict(self.by_language)
        return texts.get(language) or texts.get(ANY_LANGUAGE) or next(iter(texts.values()), "")

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        by_language = {"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1}
        return {"description": "A text, or a text a language.", "anyOf": [{"type": "string"}, by_language]}


class Terms(GridModel):
    """Words and phrases to look for: in every language, or by language."""

    by_language: tuple[tuple[str, tuple[str, ...]], ...]

    @model_validator(mode="before")
    @classmethod
    def _from_plain(cls, value: Any) -> Any:
        if isinstance(value, str):
            value = (value,)
        if isinstance(value, (list, tuple)):
            return {"by_language": ((ANY_LANGUAGE, tuple(value)),)}
        if isinstance(value, Mapping) and not _holds_pairs(value.get("by_language")):
            return {
                "by_language": tuple(
                    (ANY_LANGUAGE if language == ANY_KEY else language, terms)
                    for language, terms in value.items()
                )
            }
        return value

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (language, term); the language is empty for a term of all languages."""
        return tuple([(language, term) for language, terms in self.by_language for term in terms])

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return terms_schema()


TermsTable = Annotated[tuple[tuple[str, Terms], ...], Table(Terms)]
"""Terms by name."""


def terms_schema() -> JsonSchemaValue:
    """The JSON Schema of terms as a grid writes them."""
    words = {"type": "array", "items": {"type": "string"}}
    return {
        "description": "Terms to look for, in every language or by language.",
        "anyOf": [words, {"type": "object", "additionalProperties": words}],
    }
