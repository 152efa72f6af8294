"""`collabgrid diff`: grids by path and by git revision, with what moves."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, GRID, RECORDS, run, write_grid, write_records
from collabgrid.exchange import UnreadableError, is_revision, open_any_grid

EDITED = GRID.replace("fr: [prêt]", "fr: [emprunt]").replace("1.0.0", "1.1.0")
GOLD = (
    '{"id": "g1", "description": "prêt", "lang": "fr", "gold": {"logic": "share"}}\n'
    '{"id": "g2", "description": "emprunt", "lang": "fr", "gold": {"logic": "share"}}\n'
)


@pytest.fixture
def both(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    return write_grid(tmp_path / "old"), write_grid(tmp_path / "new", EDITED)


def test_changes_moves_and_levers_are_told(both: tuple[str, str], tmp_path: Path) -> None:
    result = run("diff", *both, "--on", write_records(tmp_path))
    assert result.exit_code == 0
    assert "tiny 1.0.0 → tiny 1.1.0" in result.stdout
    assert "fr: prêt → emprunt" in result.stdout
    assert "3 records read, 1 moves" in result.stdout
    assert "Outils (a1)" in result.stdout
    assert "− vocabulary.logic.share.strong (prêt)" in result.stdout
    assert "Lend a room" in result.stdout


def test_a_labelled_record_that_is_lost_is_a_finding(both: tuple[str, str], tmp_path: Path) -> None:
    gold = write_records(tmp_path, GOLD, "gold.jsonl")
    result = run("diff", *both, "--gold", gold, "--format", "json")
    assert result.exit_code == 1
    effect = json.loads(result.stdout)["effect"]
    assert [(each["axis"], each["won"], each["lost"]) for each in effect["gold"]] == [
        ("logic", ["g2"], ["g1"])
    ]
    assert run("diff", both[0], both[0], "--gold", gold).exit_code == 0


def test_records_without_labels_are_told(both: tuple[str, str], tmp_path: Path) -> None:
    result = run("diff", *both, "--gold", write_records(tmp_path))
    assert "no record of --gold is labelled" in result.stderr


def test_markdown_has_tables_and_french_its_words(both: tuple[str, str], tmp_path: Path) -> None:
    records = write_records(tmp_path)
    target = tmp_path / "review.md"
    assert run("diff", *both, "--on", records, "-o", str(target), env=FRENCH).exit_code == 0
    text = target.read_text(encoding="utf-8")
    assert "| Changement | Où | Quoi |" in text
    assert "## 3 fiches lues, 1 bouge" in text


def test_without_records_only_the_grid_is_compared(both: tuple[str, str]) -> None:
    result = run("diff", *both)
    assert result.exit_code == 0
    assert "--on" in result.stderr
    assert "nothing has changed" in run("diff", both[0], both[0]).stdout


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a grid in a folder, one that extends it, and an edit that is not committed."""
    folder = tmp_path / "work"
    (folder / "grids" / "tiny").mkdir(parents=True)
    write_grid(folder / "grids" / "tiny")
    head = "extends: tiny\ngrid: {id: town, version: 1.0.0, title: Town, languages: [fr]}\n"
    words = "vocabulary: {logic: {give: {strong: {fr: [glanage]}}}}\n"
    (folder / "grids" / "town.yaml").write_text(head + words, encoding="utf-8")
    (folder / "notes.txt").write_text("no grid", encoding="utf-8")
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "first")
    write_grid(folder / "grids" / "tiny", EDITED)
    monkeypatch.chdir(folder)
    return folder


def test_a_grid_is_read_as_a_revision_has_it(repository: Path) -> None:
    result = run("diff", "main:grids/tiny", "grids/tiny", "--on", write_records(repository))
    assert result.exit_code == 0, result.output
    assert "fr: prêt → emprunt" in result.stdout
    assert "1 move" in result.stdout


def test_what_a_revision_extends_is_of_that_revision(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "emprunt" in run("diff", "main:grids/town.yaml", "grids/town.yaml").stdout
    monkeypatch.chdir(repository / "grids")
    assert open_any_grid("main:./town.yaml").grid == open_any_grid("main:grids/town.yaml").grid


@pytest.mark.parametrize(
    "name", ["main:grids/nothing", "nowhere:grids/tiny", "main:notes.txt", "--upload-pack:x"]
)
def test_what_git_has_not_is_told_with_a_way_out(repository: Path, name: str) -> None:
    with pytest.raises(UnreadableError):
        open_any_grid(name)


def test_a_path_that_is_there_is_no_revision(tmp_path: Path) -> None:
    odd = tmp_path / "main:grid.yaml"
    odd.write_text(GRID, encoding="utf-8")
    assert not is_revision(str(odd))
    assert not is_revision("C:\\grids")
    assert open_any_grid(str(odd)).grid is not None


def test_mistakes_end_with_their_codes(both: tuple[str, str], tmp_path: Path) -> None:
    records = write_records(tmp_path, RECORDS)
    assert run("diff", both[0], str(tmp_path / "none.yaml")).exit_code == 3
    assert run("diff", both[0]).exit_code == 2
    assert run("diff", *both, "--on", str(tmp_path / "none.csv")).exit_code == 3
    assert run("diff", records, both[1]).exit_code == 2
    assert run("diff", *both, "--on", records, "-o", records).exit_code == 2
