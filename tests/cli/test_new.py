"""`collabgrid new`: what it makes passes every check, and it never touches what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from collabgrid.exchange import new_grid, open_grid
from collabgrid.grid import grid_schema
from collabgrid.study import run_examples

from .command_runs import ENGLISH, FRENCH, run, write_grid

LANGUAGES = [("fr", FRENCH), ("en", ENGLISH)]


@pytest.mark.parametrize(("language", "env"), LANGUAGES)
def test_a_grid_of_its_own(tmp_path: Path, language: str, env: dict[str, str]) -> None:
    folder = tmp_path / "Ma grille 2"
    made = run("new", str(folder), env=env)
    assert (made.exit_code, made.stdout) == (0, "")
    checked = run("check", str(folder), "--strict", env=env)
    assert checked.exit_code == 0, checked.stdout
    grid = open_grid(str(folder)).require()
    assert (grid.grid.id, grid.grid.languages[0]) == ("ma_grille", language)
    assert len(grid.examples) == 4
    assert all(result.as_expected for result in run_examples(grid))


@pytest.mark.parametrize(("language", "env"), LANGUAGES)
def test_an_extension(tmp_path: Path, language: str, env: dict[str, str]) -> None:
    base = write_grid(tmp_path)
    folder = tmp_path / "towns" / "brest"
    title = 'La grille de "Brest": nous'
    made = run("new", str(folder), "--extends", base, "--id", "brest_2", "--title", title, env=env)
    assert made.exit_code == 0, made.stderr
    assert run("check", str(folder), "--strict", env=env).exit_code == 0
    grid = open_grid(str(folder)).require()
    assert (grid.grid.id, grid.grid.title.in_language(language)) == ("brest_2", title)
    assert grid.based_on is not None and grid.based_on.id == "tiny"
    assert all(result.as_expected for result in run_examples(grid))


@pytest.mark.parametrize("extends", [None, "domino"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_file_names_the_schema_that_stands_beside_it(extends: str | None, language: str) -> None:
    base = None if extends is None else open_grid(extends).require()
    files = new_grid("own", "Own", language=language, extends=extends, base=base)
    assert json.loads(files.pop("grid.schema.json")) == grid_schema()
    for text in files.values():
        assert text.startswith("# yaml-language-server: $schema=./grid.schema.json\n# ")
        assert "<" not in text
        yaml.safe_load(text)


def test_what_is_there_is_never_touched(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    assert run("new", str(folder)).exit_code == 0  # an empty folder is nothing
    before = {path: path.read_bytes() for path in folder.iterdir()}
    again = run("new", str(folder), "--lang", "fr")
    assert (again.exit_code, "il y a déjà quelque chose" in again.stderr) == (2, True)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    assert run("new", str(file)).exit_code == 2
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--id", "Ma grille"], "an id is lower-case letters"),
        (["--id", "domino"], "the id of a shipped grid"),
        (["--extends", "domno"], "did you mean `domino`?"),
    ],
)
def test_mistakes_make_nothing(tmp_path: Path, arguments: list[str], told: str) -> None:
    folder = tmp_path / "own"
    result = run("new", str(folder), *arguments)
    assert result.exit_code in (2, 3)
    assert told in result.stderr
    assert not folder.exists()
