"""`collabgrid coverage`, `scorecard` and `suggest` as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, GRID, run, write_grid, write_records
from collabgrid.grid import load_grid

TEXTS = [
    *[("prêt", "share")] * 8,
    *[("don d'objets", "give")] * 2,
    *[(f"{word} glanage", "give") for word in ("grand", "petit", "vieux", "nouveau")],
]
GOLD = "".join(
    json.dumps({"id": f"g{i}", "description": text, "lang": "fr", "gold": {"logic": logic}}) + "\n"
    for i, (text, logic) in enumerate(TEXTS)
)


@pytest.fixture
def grid(tmp_path: Path) -> str:
    return write_grid(tmp_path)


@pytest.fixture
def gold(tmp_path: Path) -> str:
    return write_records(tmp_path, GOLD, "gold.jsonl")


def test_coverage_tells_what_speaks_and_what_nothing_reads(grid: str, tmp_path: Path) -> None:
    result = run("coverage", grid, write_records(tmp_path))
    assert result.exit_code == 0
    assert "3 records read, 0 labelled" in result.stdout
    assert "vocabulary.logic.share.strong" in result.stdout
    assert "1 record in which nothing speaks" in result.stdout
    assert "1 fiche où rien ne parle" in run("coverage", grid, write_records(tmp_path), env=FRENCH).stdout


def test_coverage_as_json_and_markdown(grid: str, gold: str, tmp_path: Path) -> None:
    found = json.loads(run("coverage", grid, gold, "--format", "json").stdout)
    assert found["rules"][0]["hits"] == 8
    assert [(each["word"], len(each["ids"])) for each in found["groups"]] == [("glanage", 4)]
    assert "| Rule | Speaks |" in run("coverage", grid, gold, "--format", "markdown").stdout


def test_a_slip_in_the_axis_is_named(grid: str, gold: str) -> None:
    result = run("coverage", grid, gold, "--axis", "logik")
    assert (result.exit_code, "; there are: logic; did you mean `logic`?" in result.stderr) == (2, True)
    assert run("coverage", grid, gold, "--axis", "logic").exit_code == 0


def test_scorecard_gives_verdicts(grid: str, gold: str) -> None:
    result = run("scorecard", grid, "--gold", gold)
    assert result.exit_code == 0
    row = next(
        line for line in result.stdout.splitlines() if line.startswith("vocabulary.logic.share.strong")
    )
    assert row.split()[1:] == ["8", "8", "100%", "8", "keep"]
    assert "garder" in run("scorecard", grid, "--gold", gold, env=FRENCH).stdout


def test_scorecard_without_labels_says_what_to_give(grid: str, tmp_path: Path) -> None:
    result = run("scorecard", grid, write_records(tmp_path))
    assert (result.exit_code, "--gold" in result.stderr) == (2, True)


def test_suggest_prints_yaml_that_a_grid_takes(grid: str, gold: str) -> None:
    result = run("suggest", grid, "--gold", gold)
    assert result.exit_code == 0, result.output
    assert "glanage" in result.stdout
    head = "extends: tiny\ngrid: {id: more, version: 1.0.0, title: More, languages: [fr, en]}\n"
    loaded = load_grid({"more.yaml": head + result.stdout}, {"tiny": {"tiny.yaml": GRID}}.get)
    assert loaded.diagnostics == ()
    groups = loaded.require().vocabulary.groups
    assert any("glanage" in term for group in groups for _, term in group.terms.pairs())


def test_suggest_as_json_and_with_records_to_label(grid: str, gold: str, tmp_path: Path) -> None:
    found = json.loads(run("suggest", grid, "--gold", gold, "--format", "json").stdout)
    assert found["terms"][0]["category"] == "give"
    result = run("suggest", grid, write_records(tmp_path), "--label-next", "2")
    assert (result.exit_code, "Vide (a3)" in result.stdout) == (0, True)


def test_mistakes_end_with_their_codes(grid: str, gold: str, tmp_path: Path) -> None:
    assert run("suggest", grid).exit_code == 2
    assert run("suggest", grid, "--label-next", "3").exit_code == 2
    assert run("suggest", grid, "--gold", str(tmp_path / "none.jsonl")).exit_code == 3
    assert run("coverage", grid).exit_code == 2
    assert run("coverage", str(tmp_path / "none.yaml"), gold).exit_code == 3
    assert run("scorecard", grid, "--gold", gold, "-o", gold).exit_code == 2
