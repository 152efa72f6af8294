"""The JSON Schema of a grid file, for editors."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from collabgrid.grid import actions, conditions, model, parts, policy
from collabgrid.grid.model import Grid

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def grid_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a grid in one file, with a description of every key."""
    schema = Grid.model_json_schema(by_alias=True)
    descriptions = _descriptions()
    for name, definition in [("Grid", schema), *schema["$defs"].items()]:
        for key, own in definition.get("properties", {}).items():
            own.pop("title", None)
            text = descriptions.get((name, key))
            if text:
                own["description"] = text
        definition.pop("title", None)
    # a file of a folder grid holds some parts only, so no part is asked for here; loading asks for them
    schema.pop("required", None)
    return {"$schema": SCHEMA_DIALECT, "title": "collabgrid grid", **schema}


def _descriptions() -> dict[tuple[str, str], str]:
    """For each (model, key), the text that stands under the attribute in the source."""
    found = {}
    for module in (parts, conditions, actions, policy, model):
        for node in ast.parse(inspect.getsource(module)).body:
            if isinstance(node, ast.ClassDef):
                found |= {(node.name, key): text for key, text in _attribute_texts(node)}
    inherited = {("Axis", key): text for (name, key), text in found.items() if name == "Scope"}
    return inherited | found


def _attribute_texts(node: ast.ClassDef) -> list[tuple[str, str]]:
    found = []
    for here, below in zip(node.body, node.body[1:], strict=False):
        if isinstance(here, ast.AnnAssign) and isinstance(here.target, ast.Name):
            is_text = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            if is_text and isinstance(below.value.value, str):
                found.append((here.target.id.removesuffix("_"), inspect.cleandoc(below.value.value)))
    return found
