"""The JSON Schema: it is one, it describes every key, and it lets pass what loading lets pass."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from collabgrid.grid import grid_schema

from .small import AXES, GRID, PARTS, ROOT, SHIPPED

SCHEMA = grid_schema()
KEYWORDS = {
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "additionalProperties", "required",
    "items", "anyOf", "enum", "minimum", "maximum", "minProperties", "const",
}  # fmt: skip
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


class EditorLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # one of two classes
    """YAML as an editor reads it to check it: numbers and truth values are what they look like, dates are texts."""


EditorLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in own if not tag.endswith(":timestamp")]
    for letter, own in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def faults(value: Any, schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """What the schema says against a value, for the keywords that the schema uses."""
    if "$ref" in schema:
        yield from faults(value, SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")], path)
    if "anyOf" in schema and all(list(faults(value, each, path)) for each in schema["anyOf"]):
        yield f"{path}: none of the possible shapes"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value} is not possible"
    if "type" in schema and not is_of_type(value, schema["type"]):
        yield f"{path}: {value!r} is no {schema['type']}"
    elif isinstance(value, (int, float)):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{path}: {value} is out of range"
    elif isinstance(value, dict):
        yield from key_faults(value, schema, path)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from faults(each, schema.get("items", {}), f"{path}[{number}]")


def key_faults(value: dict[str, Any], schema: dict[str, Any], path: str) -> Iterator[str]:
    for key in schema.get("required", ()):
        if key not in value:
            yield f"{path}: no {key}"
    if len(value) < schema.get("minProperties", 0):
        yield f"{path}: too few keys"
    known, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    for key, each in value.items():
        if key in known or isinstance(others, dict):
            yield from faults(each, known.get(key, others), f"{path}.{key}")
        else:
            yield f"{path}: no key {key}"


def is_of_type(value: Any, types: str | list[str]) -> bool:
    for name in [types] if isinstance(types, str) else types:
        if isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool)):
            return True
    return False


def schemas_in(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and every one inside it."""
    yield schema
    for key in ("properties", "$defs"):
        for each in schema.get(key, {}).values():
            yield from schemas_in(each)
    for each in schema.get("anyOf", ()):
        yield from schemas_in(each)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from schemas_in(schema[key])


def test_it_is_a_schema_of_its_draft() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    for schema in schemas_in(SCHEMA):
        assert schema.keys() <= KEYWORDS
        types = schema.get("type", [])
        assert {types} if isinstance(types, str) else set(types) <= TYPES.keys()
        assert set(schema.get("required", ())) <= schema.get("properties", {}).keys()


def test_every_reference_is_met_and_every_definition_used() -> None:
    referred = {schema["$ref"].removeprefix("#/$defs/") for schema in schemas_in(SCHEMA) if "$ref" in schema}
    assert referred == SCHEMA["$defs"].keys()


def test_every_key_is_described() -> None:
    for schema in schemas_in(SCHEMA):
        for key, own in schema.get("properties", {}).items():
            target = SCHEMA["$defs"][own["$ref"].removeprefix("#/$defs/")] if "$ref" in own else {}
            description = own.get("description") or target.get("description")
            assert description, key
            assert description.endswith((".", "…")), description
            assert "\n" not in description


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", sorted(SHIPPED.rglob("*.yaml")), ids=lambda path: str(path.relative_to(SHIPPED))
)
def test_the_files_of_the_shipped_grids_pass(path: Any) -> None:
    content = yaml.load(path.read_text(encoding="utf-8"), EditorLoader)  # noqa: S506  a safe loader
    assert list(faults(content, SCHEMA)) == []


def test_what_the_format_page_shows_passes() -> None:
    page = (ROOT / "docs" / "grid-format.md").read_text(encoding="utf-8")
    snippets = [block.partition("```")[0] for block in page.split("```yaml\n")[1:]]
    assert len(snippets) > 5
    for snippet in snippets:
        assert list(faults(yaml.load(snippet, EditorLoader), SCHEMA)) == []  # noqa: S506  a safe loader


BAD = [
    ("grids: {id: jardins}", "no key grids"),
    ("grid: {id: jardins, version: 1.0.0, languages: [fr]}", "no title"),
    ("rules: {id: one}", "no array"),
    ("rules: [{id: one, when: {terms: pain}, then: food}]", "no object"),
    ("rules: [{id: one, when: {term: pain}, then: {topic: food}}]", "no key term"),
    ("rules: [{id: one, when: {all: [{within: 0}]}, then: {topic: food}}]", "out of range"),
    ("policy: {repeat: 2}", "out of range"),
    ("policy: {practice: mighty}", "not possible"),
    ("vocabulary: {topic: {food: {mighty: [pain]}}}", "no key mighty"),
    ("vocabulary: {topic: {food: {usual: {fr: {pain: 1}}}}}", "none of the possible shapes"),
    ("levers: ", "no array"),
    ("lists: [peers]", "no object"),
    ("lists: {peers: {fr: {one: voisin}}}", "none of the possible shapes"),
    ("rules: [{id: one, when: {list: {fr: [voisin]}}, then: {topic: food}}]", "none of the possible shapes"),
]


@pytest.mark.parametrize(("text", "said"), BAD)
def test_slips_do_not_pass(text: str, said: str) -> None:
    found = list(faults(yaml.load(text, EditorLoader), SCHEMA))  # noqa: S506  a safe loader
    assert any(said in fault for fault in found), found


def test_the_small_grid_of_these_tests_passes() -> None:
    text = "".join(PARTS.values())
    assert GRID in text
    assert AXES in text
    assert list(faults(yaml.load(text, EditorLoader), SCHEMA)) == []  # noqa: S506  a safe loader


def test_the_schema_at_the_root_is_the_one_of_the_models() -> None:
    """`collabgrid schema -o schemas/grid.schema.json` writes it anew."""
    assert json.loads((ROOT / "schemas" / "grid.schema.json").read_text(encoding="utf-8")) == SCHEMA


@pytest.mark.parametrize("path", sorted(SHIPPED.rglob("*.yaml")), ids=lambda path: path.name)
def test_every_shipped_file_names_the_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")
    assert (path.parent / named).resolve() == ROOT / "schemas" / "grid.schema.json"


def test_the_hooks_run_commands_that_are_there() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} == {"collabgrid-check", "collabgrid-test"}
    assert all(hook["language"] == "python" and hook["pass_filenames"] is False for hook in hooks)
    commands = {hook["entry"].removeprefix("collabgrid ") for hook in hooks}
    assert all((ROOT / "src" / "collabgrid" / "cli" / f"{name}.py").is_file() for name in commands)
