"""Bad grids with what is said of them. `UPDATE_GOLDEN=1 pytest tests/grid` writes the answers anew."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from collabgrid.grid import load_grid
from collabgrid.source import CODES, render_json, render_text

from .small import HERE, line_of

BAD = HERE / "bad"
GRIDS = sorted(path for path in BAD.iterdir() if path.suffix == ".yaml" or path.is_dir())
GOLDEN = sorted(BAD.glob("*.json"))
OF_READING = sorted((HERE.parent / "source" / "bad").glob("*.json"))
NOT_AS_A_FILE = {"GRID005", "GRID011", *(code for code in CODES if code >= "GRID300")}
"""Files that are too large, which tests/source makes; and what examples and lint say, which tests/study tries."""

PROGRAM_WORDS = re.compile(
    r"\b(dict|NoneType|None|str|int|float|bool|tuple|pydantic|Literal|object|Exception|isinstance)\b"
    r"|validation error|type=|<class"
)


def files_of(path: Path) -> dict[str, bytes]:
    """A file as a grid of one, a folder as a grid of its YAML files."""
    paths = sorted(path.glob("*.yaml")) if path.is_dir() else [path]
    return {each.name: each.read_bytes() for each in paths}


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.stem)
def test_a_bad_grid_gets_its_answer(path: Path) -> None:
    result = load_grid(files_of(path))
    expected = {
        ".txt": render_text(result.diagnostics, result.texts),
        ".json": render_json(result.diagnostics, result.texts),
    }
    for suffix, rendered in expected.items():
        golden = path.with_suffix(suffix)
        if os.environ.get("UPDATE_GOLDEN"):
            golden.write_text(rendered, encoding="utf-8")
        assert golden.read_text(encoding="utf-8") == rendered
    assert result.grid is None


def test_every_answer_belongs_to_a_grid() -> None:
    answers = {path.stem for path in BAD.iterdir() if path.suffix in (".txt", ".json")}
    assert answers == {path.stem for path in GRIDS}


def test_every_code_has_a_golden_answer() -> None:
    seen = {finding["code"] for path in (*GOLDEN, *OF_READING) for finding in findings(path)}
    assert seen == CODES.keys() - NOT_AS_A_FILE


@pytest.mark.parametrize("path", (*GOLDEN, *OF_READING), ids=lambda path: path.stem)
def test_messages_speak_the_language_of_analysts(path: Path) -> None:
    for finding in findings(path):
        said = re.sub(
            "`[^`]*`", "…", f"{finding['message']} {finding['suggestion'] or ''}"
        )  # what people wrote
        assert not PROGRAM_WORDS.search(said), said


def findings(path: Path) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return listed


TWENTY = [
    (2, "GRID107", "grande-grille", "`grande_grille`"),
    (4, "GRID101", "titel", "`title`?"),
    (12, "GRID201", "bikes", "the first is on line 10: rename one, or delete it"),
    (15, "GRID101", "categoris", "`categories`?"),
    (17, "GRID105", "2", None),
    (18, "GRID106", "stronger", "`strong`?"),
    (19, "GRID202", "crafts", "`craft`?"),
    (22, "GRID101", "strnog", "`strong`?"),
    (22, "GRID210", "br", "known: en, fr"),
    (22, "GRID209", "sc*ie", None),
    (23, "GRID203", "metal", "known: bikes, undecided, wood"),
    (25, "GRID102", "id: repair", "add `when:`"),
    (28, "GRID205", "2", None),
    (29, "GRID203", "frim", "`firm`?"),
    (31, "GRID101", "equal", "`equals`?"),
    (32, "GRID103", "wood", "an axis with its category: `AXIS: CATEGORY`"),
    (34, "GRID208", "within", None),
    (34, "GRID206", "equals", "add `field:`"),
    (34, "GRID207", "status", None),
    (37, "GRID211", "craft", "take one `reading` away"),
    (40, "GRID205", "{id: swap", None),
    (43, "GRID104", "", "write its value, or take the key away"),
    (44, "GRID106", "spaces", "`space`?"),
    (50, "GRID204", "swop", "`swap`?"),
]


def test_twenty_faults_and_more_are_found_in_one_pass() -> None:
    result = load_grid(files_of(BAD / "twenty_faults.yaml"))
    found = []
    for each, (_, _, place, _) in zip(result.diagnostics, TWENTY, strict=True):
        assert each.span is not None
        text = result.texts[each.span.file][each.span.start : each.span.end]
        found.append((line_of(each, result.texts), each.code, text[: len(place)], each.suggestion))
    assert found == TWENTY
    assert len({code for _, code, _, _ in found}) >= 17
