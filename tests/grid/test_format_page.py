"""The format page: what it shows loads, and what the format knows stands on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from collabgrid.grid import load_grid

from .small import ROOT, shipped_files
from .test_schema import SCHEMA

PAGE = (ROOT / "docs" / "grid-format.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COMPLETE = [snippet for snippet in SNIPPETS if not snippet.startswith("extends:")]
HEAD = next(snippet for snippet in SNIPPETS if snippet.startswith("grid:"))
WRITTEN_BY_PROGRAMS = {"based_on", "digest", "confidence", "intercept", "score", "share"}
"""Keys that no one writes by hand: the origin in a canonical dump, and what is fitted on labelled records."""


def part_of(snippet: str) -> str:
    return snippet.partition(":")[0]


@pytest.mark.parametrize("snippet", COMPLETE, ids=part_of)
def test_a_part_that_the_page_shows_loads(snippet: str) -> None:
    result = load_grid({"1.yaml": HEAD} if snippet == HEAD else {"1.yaml": HEAD, "2.yaml": snippet})
    assert [(each.message, each.span) for each in result.diagnostics] == []


def test_the_parts_of_the_page_load_together() -> None:
    result = load_grid({f"{number}.yaml": snippet for number, snippet in enumerate(COMPLETE)})
    assert [(each.message, each.span) for each in result.diagnostics] == []
    grid = result.require()
    counts = [len(part) for part in (grid.lists, grid.rules, grid.practices, grid.initiatives, grid.levers)]
    assert counts == [3, 2, 1, 1, 1]


def test_the_extension_that_the_page_shows_loads() -> None:
    snippet = next(snippet for snippet in SNIPPETS if snippet.startswith("extends:"))
    result = load_grid({"brest.yaml": snippet}, {"domino": shipped_files("domino")}.get)
    assert [(each.message, each.span) for each in result.diagnostics] == []
    grid = result.require()
    off = re.search(r"switch_off: \{levers: \[(\w+)\]", snippet)
    assert off is not None
    assert off[1] not in {lever.id for lever in grid.levers}
    assert "vélo-école de quartier" in {
        term for group in grid.vocabulary.groups for _, term in group.terms.pairs()
    }


def test_there_is_a_part_in_the_table_for_each_part_of_the_format() -> None:
    table = re.findall(r"^\| `(\w+)` \|", PAGE.partition("## ")[0], re.MULTILINE)
    assert set(table) == SCHEMA["properties"].keys() - WRITTEN_BY_PROGRAMS


def keys_of(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", ())
        for value in schema.values():
            yield from keys_of(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from keys_of(value)


@pytest.mark.parametrize("key", sorted(set(keys_of(SCHEMA)) - WRITTEN_BY_PROGRAMS))
def test_every_key_of_the_format_stands_on_the_page(key: str) -> None:
    assert re.search(rf"`{key}[`:]|\b{key}:", PAGE)


def test_the_values_of_levers_are_those_of_the_page() -> None:
    for key, name in (
        ("family", "family"),
        ("posture", "posture"),
        ("phases", "phases"),
        ("effort", "effort"),
    ):
        row = re.search(rf"^\| `{name}`[^|]*\|([^|]*)\|", PAGE, re.MULTILINE)
        assert row is not None
        own = SCHEMA["$defs"]["Lever"]["properties"][key]
        values = own.get("enum") or own["anyOf"][0]["enum"]
        assert re.findall(r"`(\w+)`", row[1]) == values
