from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli.command_runs import FRENCH, run, write_grid, write_records

TEXTS = {"a": "Lending of tools.", "b": "Giving.", "c": "Nothing.", "d": "Prêt d'outils."}


def write_labels(folder: Path, name: str, **labels: str) -> str:
    """The path of a file with these labels of the axis `logic`."""
    rows: list[dict[str, Any]] = [
        {"id": own, "name": own.upper(), "description": TEXTS[own], "gold": {"logic": value}}
        for own, value in labels.items()
    ]
    return write_records(folder, "".join(json.dumps(row) + "\n" for row in rows), name)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    anna = write_labels(tmp_path, "anna.jsonl", a="share", b="give", c="unknown", d="share")
    ben = write_labels(tmp_path, "ben.jsonl", a="share", b="share", c="undecided", d="give")
    return [anna, ben, "--grid", write_grid(tmp_path)]


def test_measures_and_what_is_confused(files: list[str]) -> None:
    result = run("agree", *files)
    assert result.exit_code == 0
    assert result.stdout.startswith("Agreement between coders · anna, ben · 4 records with several labels\n")
    rows = [row.split() for row in result.stdout.splitlines()]
    # 2 of 4 alike; chance: share 2·2, give 1·1, undecided 1·1 of 16
    assert ["Logic", "4", "2", "0.20", "0.30"] in rows
    assert ["Share", "Give", "2", "b,", "d"] in rows
    assert "Definitions to reword" in result.stdout


def test_the_machine_and_french_and_markdown(files: list[str]) -> None:
    french = run("agree", *files[:2], "--machine", files[3], "--format", "markdown", env=FRENCH)
    assert french.exit_code == 0
    assert "## Accord entre codeurs · anna, ben · 4 fiches codées par plusieurs" in french.stdout
    assert "| Logique | 4 | 2 | 0,20 | 0,30 |" in french.stdout
    assert "| anna | 1,00 (4) |" in french.stdout
    assert "| Partager | Donner | 1 | b |" in french.stdout  # ben says share, the machine reads give
    alone = run("agree", files[0], "--machine", files[3])
    assert alone.exit_code == 0


def test_json_holds_the_answers_behind(files: list[str]) -> None:
    found = json.loads(run("agree", *files, "--format", "json").stdout)
    logic = found["axes"]["logic"]
    assert (found["coders"], found["machine"], found["count"]) == (["anna", "ben"], None, 4)
    assert logic["pairs"][0]["kappa"] == pytest.approx((4 * 2 - 6) / (16 - 6))
    assert logic["confusions"][0]["records"] == [
        {"id": "b", "answers": {"anna": "give", "ben": "share"}},
        {"id": "d", "answers": {"anna": "share", "ben": "give"}},
    ]


def test_the_records_behind_two_categories(files: list[str]) -> None:
    result = run("agree", *files[:2], "--machine", files[3], "--cell", "logic:give:share")
    assert result.stdout.startswith(
        "Logic, Share or Give: 2 labelled records\n\nB (b)\n  anna: Give\n  ben: Share\n"
    )
    assert "“Giving”" in result.stdout
    none = run("agree", *files, "--cell", "logic:give:unknown")
    assert none.stdout.startswith("Logic, Give or undecided: 0 labelled records")


def test_what_is_missing_is_a_finding(files: list[str], tmp_path: Path) -> None:
    chloe = write_labels(tmp_path, "chloe.jsonl", a="shrae", b="give")
    result = run("agree", files[0], files[1], chloe, *files[2:])
    assert result.exit_code == 1
    assert "chloe: 2 records that others have labelled are missing: c, d" in result.stderr
    assert "no category `shrae` of logic" in result.stderr
    assert "anna – chloe" in result.stdout


def test_two_files_of_one_name_are_told_apart(files: list[str], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = write_labels(tmp_path / "other", "anna.jsonl", a="give", b="give", c="unknown", d="share")
    found = json.loads(run("agree", files[0], other, *files[2:], "--format", "json").stdout)
    assert found["coders"] == [files[0], other]


def test_labels_may_stand_alone(tmp_path: Path, files: list[str]) -> None:
    bare = write_records(tmp_path, '{"id": "a", "gold": {"logic": "give"}}\n', "bare.jsonl")
    assert json.loads(run("agree", files[0], bare, *files[2:], "--format", "json", "-q").stdout)["count"] == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["anna.jsonl"], "two coders at least"),
        (["anna.jsonl", "anna.jsonl"], "given twice"),
        (["anna.jsonl", "plain.jsonl"], "no record in it has a label of the grid tiny"),
        (["anna.jsonl", "ben.jsonl", "--cell", "logic:share"], "takes AXIS:ONE:OTHER"),
        (["anna.jsonl", "ben.jsonl", "--cell", "logic:share:lend"], "`lend` of --cell is not in the grid"),
        (["anna.jsonl", "ben.jsonl", "-o", "ben.jsonl", "--format", "text"], "also a file to be read"),
    ],
)
def test_slips_are_told(
    arguments: list[str], told: str, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_records(tmp_path, '{"id": "a", "name": "A"}\n', "plain.jsonl")
    result = run("agree", *arguments, "--grid", "tiny.yaml")
    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr


def test_a_file_that_is_not_there(files: list[str]) -> None:
    result = run("agree", files[0], files[1] + "x", *files[2:])
    assert result.exit_code == 3
    assert "did you mean" in result.stderr


def test_without_a_shared_record_no_table_of_people_is_shown(files: list[str], tmp_path: Path) -> None:
    zoe = write_records(tmp_path, '{"id": "z", "name": "Z", "gold": {"logic": "give"}}\n', "zoe.jsonl")
    result = run("agree", files[0], zoe, *files[2:])
    told = "anna, zoe: no record is labelled by two of them, there is nothing to compare (are the ids the same?)\n"
    assert (result.exit_code, result.stdout) == (1, told)
    assert "zoe: 4 records that others have labelled are missing" in result.stderr


def test_one_coder_is_compared_with_the_machine_alone(files: list[str]) -> None:
    result = run("agree", files[0], "--machine", files[3])
    assert result.exit_code == 0
    assert result.stdout.startswith("The machine and the coders")
    two_needed = run("agree", files[0], *files[2:])
    assert (two_needed.exit_code, two_needed.stdout) == (2, "")
    assert "give the labels of two coders at least" in two_needed.stderr


def test_a_grid_among_the_labels_is_told(files: list[str]) -> None:
    result = run("agree", files[0], files[3])
    assert result.exit_code == 2
    assert "this is a grid, not records; give it with --grid" in result.stderr
