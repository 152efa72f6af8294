"""The JSON Schema of one result in the flat form, for a given grid."""

from __future__ import annotations

from typing import Any

from collabgrid.engine import FLAT_VERSION, flat_columns
from collabgrid.grid import STATUSES, Grid

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REASONS = ("", "no_evidence", "tie", "below_threshold", "missing_field", "corrected")


def result_schema(grid: Grid) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an object that write_jsonl and write_json write for this grid."""
    properties: dict[str, Any] = {"id": {"type": "string", "description": "The record's id."}}
    for axis, categories in grid.category_ids().items():
        properties |= _axis_properties(axis, categories)
    properties["status"] = {"enum": list(STATUSES), "description": "What the initiative is, will be or was."}
    properties["levers"] = {
        "type": "array",
        "items": {"enum": [lever.id for lever in grid.levers]} if grid.levers else {"type": "string"},
        "description": "The levers that are proposed, the most precise first.",
    }
    properties["corrected"] = {"type": "array", "items": _correction_schema()}
    properties["evidence"] = {"type": "array", "items": _evidence_schema()}
    return {
        "$schema": _DIALECT,
        "title": f"collabgrid result, version {FLAT_VERSION}, grid {grid.grid.id} {grid.grid.version}",
        "type": "object",
        "properties": {name: properties[name] for name in flat_columns(grid)},
        "required": list(flat_columns(grid)),
        "additionalProperties": False,
    }


def _axis_properties(axis: str, categories: tuple[str, ...]) -> dict[str, Any]:
    return {
        axis: {"enum": [*categories, ""], "description": "The category; empty where undecided."},
        f"{axis}_also": {
            "type": "array",
            "items": {"enum": list(categories)},
            "description": "Secondary categories, the strongest first.",
        },
        f"{axis}_confidence": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The estimated chance that the category is right; 0 where undecided.",
        },
        f"{axis}_reason": {
            "enum": list(_REASONS),
            "description": "Why it is undecided; empty where decided.",
        },
    }


def _correction_schema() -> dict[str, Any]:
    properties: dict[str, Any] = {
        "axis": {"type": "string"},
        "category": {"type": "string", "description": "What the person says; empty for undecided."},
        "was": {"type": "string", "description": "What the grid reads; empty for undecided."},
        "who": {"type": "string"},
        "why": {"type": "string"},
        "changed": {"type": "boolean", "description": "Whether the record has changed since."},
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "description": "What a person corrected, in place of what the grid reads.",
    }


def _evidence_schema() -> dict[str, Any]:
    texts = {name: {"type": "string"} for name in ("axis", "category", "rule", "field", "quote")}
    places = {name: {"type": "integer", "minimum": 0} for name in ("start", "end")}
    order = ("axis", "category", "rule", "field", "start", "end", "quote")
    return {
        "type": "object",
        "properties": {name: (texts | places)[name] for name in order},
        "required": list(order),
        "additionalProperties": False,
        "description": "Words of the record: value[start:end] == quote, in code points of the field's value.",
    }
