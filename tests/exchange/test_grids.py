from __future__ import annotations

from pathlib import Path

import pytest

from collabgrid.exchange import UnreadableError, load_classifier, open_grid, shipped_grids
from collabgrid.grid import GridError

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [en]}
axes:
  - {id: colour, label: Colour, categories: [{id: red, label: Red}, {id: blue, label: Blue}]}
"""
WORDS = "vocabulary:\n  colour:\n    red: {strong: [rouge, red]}\n"


def test_domino_is_shipped_and_has_no_errors() -> None:
    assert "domino" in shipped_grids()
    assert open_grid("domino").require().grid.id == "domino"


def test_one_file(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(GRID + WORDS, encoding="utf-8")
    loaded = open_grid(str(path))
    assert list(loaded.texts) == [str(path)]
    assert load_classifier(str(path)).classify("A red door.").reading("colour").category == "red"


def test_a_folder_reads_as_one_grid_and_its_files_can_be_clicked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine" / "words").mkdir(parents=True)
    (tmp_path / "mine" / "grid.yaml").write_text(GRID, encoding="utf-8")
    (tmp_path / "mine" / "words" / "colour.YML").write_text(WORDS, encoding="utf-8")
    (tmp_path / "mine" / ".hidden.yaml").write_text("nothing: here", encoding="utf-8")
    (tmp_path / "mine" / "notes.txt").write_text("not a grid", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    loaded = open_grid("mine")
    assert sorted(loaded.texts) == ["mine/grid.yaml", "mine/words/colour.YML"]
    assert loaded.require().vocabulary.groups


def test_extends_names_a_shipped_grid_or_a_path_from_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "base.yaml").write_text(GRID + WORDS, encoding="utf-8")
    own = "extends: base.yaml\ngrid: {id: own, version: 1.0.0, title: Own, languages: [en]}\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    monkeypatch.chdir("/")
    extended = open_grid(str(tmp_path / "own.yaml")).require()
    assert extended.grid.id == "own"
    assert [axis.id for axis in extended.axes] == ["colour"]
    (tmp_path / "own.yaml").write_text(own.replace("base.yaml", "domino"), encoding="utf-8")
    assert "sector" in open_grid(str(tmp_path / "own.yaml")).require().category_ids()


def test_a_grid_that_is_not_there_names_the_shipped_ones() -> None:
    with pytest.raises(UnreadableError) as caught:
        open_grid("domno")
    assert caught.value.path == "domno"
    assert "domino" in caught.value.way_out
    assert "aucune grille" in caught.value.say("fr")


def test_a_folder_without_yaml(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"no `\.yaml` file"):
        open_grid(str(tmp_path))


def test_a_binary_file_is_a_diagnostic_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "grid.yaml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    loaded = open_grid(str(path))
    assert loaded.grid is None
    assert loaded.diagnostics[0].code.startswith("GRID0")


def test_load_classifier_raises_all_diagnostics(tmp_path: Path) -> None:
    path = tmp_path / "grid.yaml"
    path.write_text(GRID.replace("axes:", "axse:") + "rules: nothing\n", encoding="utf-8")
    with pytest.raises(GridError) as caught:
        load_classifier(str(path))
    assert len(caught.value.diagnostics) >= 2
    assert "axse" in str(caught.value)
