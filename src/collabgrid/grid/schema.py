"""The JSON Schema of a grid file, for editors."""

from __future__ import annotations

from typing import Any

from collabgrid.grid.model import Grid

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT_TYPES = ["string", "number", "boolean"]
"""What editors take an unquoted value for (`2015`, `1.10`, `no`) where the format reads a text."""


def grid_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a grid in one file, with a description of every key."""
    schema = Grid.model_json_schema(by_alias=True)
    definitions = {name: _as_written(own) for name, own in schema.pop("$defs").items()}
    # a file of a folder grid holds some parts only, so no part is asked for here; loading asks for them
    schema.pop("required")
    return {
        "$schema": SCHEMA_DIALECT,
        **_as_written(schema),
        "title": "collabgrid grid",
        "$defs": definitions,
    }


def _as_written(schema: Any) -> Any:
    """The schema of what the models hold as one of what people write.

    No value is written for what is absent, texts need no quotes, and a single text needs no brackets.
    """
    if isinstance(schema, list):
        return [_as_written(each) for each in schema if each != {"type": "null"}]
    if not isinstance(schema, dict):
        return schema
    own = {key: _as_written(value) for key, value in schema.items() if key not in ("title", "default")}
    if "properties" in schema:  # whose keys are those of the grid, `title` among them
        own["properties"] = {key: _as_written(value) for key, value in schema["properties"].items()}
    if len(own.get("anyOf", ())) == 1:
        return {**own.pop("anyOf")[0], **own}
    if own.get("type") == "string" and "enum" not in own:
        own["type"] = TEXT_TYPES
    if (
        own.get("type") == "array"
        and "type" in own["items"]
        and own["items"]["type"] in ("string", TEXT_TYPES)
    ):
        described = {key: own.pop(key) for key in ("description",) if key in own}
        return {**described, "anyOf": [own["items"], own]}
    return own
