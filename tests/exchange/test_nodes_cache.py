"""What the cache says of a file is what reading it says."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from collabgrid.exchange import kept, nodes_cache
from collabgrid.exchange.nodes_cache import read_kept
from collabgrid.report import check_grid
from collabgrid.source import MappingNode, read_yaml

TEXT = "grid: {id: small, title: Épicerie}\nlists:\n  things:\n" + "".join(
    f"    - chose numéro {i}\n" for i in range(200)
)
GRID = """\
grid: {id: small, version: 1.0.0, title: Small, languages: [fr]}
axes:
  - id: topic
    label: Sujet
    categories: [{id: food, label: Vivres, definition: Manger.}, {id: tools, label: Outils, definition: Bricoler.}]
"""
WORDS = "vocabulary:\n  topic:\n    food: {strong: [potager]}\n    tools: {strong: [perceuse]}\n"
EXAMPLES = "examples:\n" + "".join(
    f"  - {{id: e{i}, record: {{description: un potager et {i} perceuses}}, expect: {{topic: undecided}}}}\n"
    for i in range(40)
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(kept.FOLDER_VARIABLE, str(folder))
    return folder


@pytest.mark.parametrize(
    "content", [TEXT, TEXT.encode(), "\ufeff" + TEXT, TEXT + "x: [", TEXT + "grid: again\n", "a: 1"]
)
def test_a_file_is_recalled_as_it_is_read(content: str | bytes, cache: Path) -> None:
    for name in ("one.yaml", "one.yaml", "two.yaml"):
        assert read_kept(name, content) == read_yaml(name, content)
    is_sound = not read_yaml("one.yaml", content)[1]
    assert len(list(cache.glob("*.nodes"))) == (2 if is_sound and len(content) > 100 else 0)


class Intruder:
    """Something that is no node."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("taken up",)


@pytest.mark.parametrize("value", [Intruder(), ("a", "tuple"), b"no pickle"])
def test_only_nodes_are_taken_up(value: object, cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read_kept("one.yaml", TEXT)
    (path,) = cache.glob("*.nodes")
    kept.keep_bytes(path.name, lambda: value if isinstance(value, bytes) else pickle.dumps(value), 10)
    node, _ = read_kept("one.yaml", TEXT)
    assert isinstance(node, MappingNode)
    assert capsys.readouterr().out == ""


def test_findings_after_each_edit_are_those_without_a_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "grid"
    folder.mkdir()
    edits = [
        ("grid.yaml", GRID), ("words.yaml", WORDS), ("examples.yaml", EXAMPLES),
        ("words.yaml", WORDS.replace("potager", "potager, perceuses")),
        ("words.yaml", WORDS.replace("perceuse", "rien")),
        ("grid.yaml", GRID.replace("Bricoler", "Réparer")),
        ("words.yaml", WORDS.replace("strong", "storng")),
        ("words.yaml", WORDS.replace("strong", "weak", 1)),
        ("examples.yaml", EXAMPLES.replace("undecided", "food", 3)),
        ("words.yaml", WORDS),
    ]  # fmt: skip
    for name, text in edits:
        (folder / name).write_text(text, encoding="utf-8")
        with_cache = check_grid(str(folder))
        again = check_grid(str(folder))
        with monkeypatch.context() as without:
            without.setenv(kept.FOLDER_VARIABLE, "")
            assert with_cache == again == check_grid(str(folder))


def test_what_is_small_is_sooner_read_than_recalled(cache: Path) -> None:
    read_kept("small.yaml", "x" * (nodes_cache._LEAST - 1))
    assert not cache.exists()
