"""Nothing that is read is ever written over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cli.command_runs import GRID, RECORDS, run, write_grid, write_records
from collabgrid.cli import guard

READ = "also a file to be read"
OF_THE_GRID = "also a file of the grid"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with records under several names, a grid, and a folder with a grid."""
    write_records(tmp_path, name="in.csv")
    write_records(tmp_path, '{"name": "A", "gold": {"logic": "share"}}\n', "gold.jsonl")
    write_grid(tmp_path)
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    write_grid(tmp_path / "folder" / "inner")
    (tmp_path / "more.yaml").write_text(
        "extends: tiny.yaml\ngrid: {id: more, version: 1.0.0, title: M, languages: [fr]}\n"
    )
    os.link(tmp_path / "in.csv", tmp_path / "hard.csv")
    (tmp_path / "soft.csv").symlink_to("in.csv")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("classify in.csv --grid tiny.yaml --rejects in.csv", READ),
        ("classify in.csv --grid tiny.yaml --rejects ./in.csv", READ),
        ("classify gold.jsonl in.csv --grid tiny.yaml -o ./in.csv", READ),
        ("classify in.csv --grid tiny.yaml -o folder/../in.csv", READ),
        ("classify in.csv --grid tiny.yaml -o hard.csv", READ),
        ("classify in.csv --grid tiny.yaml -o soft.csv", READ),
        ("classify soft.csv --grid tiny.yaml -o in.csv", READ),
        ("explain in.csv --grid tiny.yaml --format json -o in.csv", READ),
        ("levers in.csv --grid tiny.yaml --format json -o in.csv", READ),
        ("evaluate gold.jsonl --grid tiny.yaml --format json -o gold.jsonl", READ),
        ("evaluate gold.jsonl --grid tiny.yaml --tells in.csv --format json -o in.csv", READ),
        ("classify in.csv --grid tiny.yaml --format csv -o tiny.yaml", OF_THE_GRID),
        ("classify in.csv --grid tiny.yaml --rejects ./tiny.yaml", OF_THE_GRID),
        ("classify in.csv --grid folder --rejects folder/inner/tiny.yaml", OF_THE_GRID),
        ("classify in.csv --grid more.yaml --rejects tiny.yaml", OF_THE_GRID),
        ("levers in*.csv --grid tiny.yaml --format json -o in.csv", READ),
        ("classify . --grid tiny.yaml -o in.csv", READ),
        ("levers --grid tiny.yaml --format json -o tiny.yaml", OF_THE_GRID),
        ("schema result --grid tiny.yaml -o tiny.yaml", OF_THE_GRID),
        ("classify in.csv --grid tiny.yaml -o new.csv --rejects ./new.csv", "name the same file"),
        ("classify in.csv --grid tiny.yaml -o - --rejects -", "name the same file"),
    ],
)
def test_what_is_read_is_not_written_over(place: Path, arguments: str, words: str) -> None:
    result = run(*arguments.split())
    assert (result.exit_code, words in result.stderr) == (2, True)
    assert (place / "in.csv").read_text(encoding="utf-8") == RECORDS
    assert (place / "tiny.yaml").read_text(encoding="utf-8") == GRID
    assert (place / "folder" / "inner" / "tiny.yaml").read_text(encoding="utf-8") == GRID
    assert not (place / "new.csv").exists()


def test_the_files_of_a_shipped_grid_count_too(place: Path) -> None:
    shipped = guard._grid_files("domino")[0]
    before = Path(shipped).read_bytes()
    result = run("classify", "in.csv", "--rejects", shipped)
    assert (result.exit_code, OF_THE_GRID in result.stderr) == (2, True)
    assert Path(shipped).read_bytes() == before


def test_a_file_behind_the_standard_input_counts_too(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (place / "in.csv").open(encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert guard._is_same("hard.csv", "-")
        assert not guard._is_same("tiny.yaml", "-")


@pytest.mark.parametrize("target", ["/dev/null", "other.csv", "-"])
def test_other_files_may_be_written(place: Path, target: str) -> None:
    assert run("classify", "in.csv", "--grid", "tiny.yaml", "--format", "csv", "-o", target).exit_code == 0
