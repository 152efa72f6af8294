from __future__ import annotations

from pathlib import Path

import pytest

from cli.command_runs import FRENCH, run, write_grid
from collabgrid.exchange import open_grid


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_grid(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_workbook_there_and_back(folder: Path) -> None:
    there = run("export", "tiny.yaml", "--to", "xlsx", "-o", "tiny.xlsx")
    assert (there.exit_code, there.stdout, there.stderr) == (0, "", "written to tiny.xlsx\n")
    back = run("import", "--from", "xlsx", "tiny.xlsx", "-o", "again.yaml", env=FRENCH)
    assert (back.exit_code, back.stderr) == (0, "écrit dans again.yaml\n")
    assert open_grid("again.yaml").require() == open_grid("tiny.yaml").require()
    shown = run("import", "tiny.xlsx")
    assert shown.stdout == (folder / "again.yaml").read_text(encoding="utf-8")


def test_the_same_grid_gives_the_same_workbook(folder: Path) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        run("export", "tiny.yaml", "--to", "xlsx", "-o", name)
    assert (folder / "one.xlsx").read_bytes() == (folder / "two.xlsx").read_bytes()


def test_skos_on_the_standard_output(folder: Path) -> None:
    result = run("export", "tiny.yaml", "--to", "skos", "--base", "https://example.org/t#")
    assert result.exit_code == 0
    assert "<https://example.org/t#logic.share>\n  a skos:Concept ;" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["export", "tiny.yaml", "--to", "xlsx"], 2, "name its file with -o"),
        (["export", "tiny.yaml", "--to", "skos", "--base", "here"], 2, "`here` is no absolute address"),
        (["export", "tiny.yaml", "--to", "skos", "-o", "tiny.yaml"], 2, "also a file of the grid"),
        (["export", "tinny.yaml", "--to", "skos"], 3, "tinny.yaml"),
        (["import", "tiny.yaml"], 3, "tiny.yaml"),
        (["import", "no.xlsx"], 3, "there is no such file"),
        (["import", "-"], 2, "by the name of its file"),
    ],
)
def test_slips_are_told(arguments: list[str], code: int, told: str, folder: Path) -> None:
    result = run(*arguments)
    assert (result.exit_code, told in result.stderr) == (code, True), result.stderr


@pytest.mark.parametrize("target", ["handbook", "fiche"])
def test_pages_for_people(target: str, folder: Path) -> None:
    run("export", "tiny.yaml", "--to", target, "-o", f"{target}.html", env=FRENCH)
    assert (
        (folder / f"{target}.html")
        .read_text(encoding="utf-8")
        .startswith('<!doctype html>\n<html lang="fr">')
    )
    shown = run("export", "tiny.yaml", "--to", target).stdout
    assert shown.startswith(
        {"handbook": "# Tiny: the handbook\n", "fiche": "# Algorithm sheet: Tiny\n"}[target]
    )
    assert run("export", "tiny.yaml", "--to", target, "--format", "html").stdout.startswith("<!doctype html>")


def test_a_fiche_with_measured_quality(folder: Path) -> None:
    row = '{"id": "a", "name": "Lending", "gold": {"logic": "share"}}\n'
    (folder / "gold.jsonl").write_text(row, encoding="utf-8")
    result = run("export", "tiny.yaml", "--to", "fiche", "--gold", "gold.jsonl")
    assert "On 1 records that people labelled (gold.jsonl):" in result.stdout
    slip = run("export", "tiny.yaml", "--to", "handbook", "--gold", "gold.jsonl")
    assert (slip.exit_code, "--gold is for --to fiche only" in slip.stderr) == (2, True)
