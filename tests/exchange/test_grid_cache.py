"""Grids that are taken from the cache are those that their files hold now."""

from __future__ import annotations

import hashlib
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from collabgrid.engine import Classifier
from collabgrid.exchange import load_classifier, open_grid
from collabgrid.exchange.grid_cache import packed_state
from collabgrid.exchange.kept import FOLDER_VARIABLE
from collabgrid.grid import LoadedGrid, digest_grid

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [en]}
axes:
  - {id: colour, label: Colour, categories: [{id: red, label: Red}, {id: blue, label: Blue}]}
"""
WORDS = "vocabulary:\n  colour:\n    red: {strong: [scarlet]}\n"
HEAD = "grid: {id: own, version: 1.0.0, title: Own, languages: [en]}\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own for each test."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


def write(path: Path, text: str) -> str:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def is_recalled(loaded: LoadedGrid) -> bool:
    """Whether the grid came from the cache: then it has no places in its files."""
    return loaded.root is None


def terms_of(loaded: LoadedGrid) -> set[str]:
    return {term for group in loaded.require().vocabulary.groups for _, term in group.terms.pairs()}


def opened_twice(path: str) -> LoadedGrid:
    """The grid as the cache has it."""
    assert not is_recalled(open_grid(path))
    loaded = open_grid(path)
    assert is_recalled(loaded)
    return loaded


def test_a_grid_is_recalled_until_its_file_changes(tmp_path: Path) -> None:
    path = write(tmp_path / "small.yaml", GRID)
    assert opened_twice(path).require() == open_grid(path, cached=False).require()
    write(tmp_path / "small.yaml", GRID + WORDS)
    assert terms_of(opened_twice(path)) == {"scarlet"}


def test_an_extension_is_recalled_as_it_is_read(tmp_path: Path) -> None:
    write(tmp_path / "small.yaml", GRID + WORDS)
    own = "extends: small.yaml\n" + HEAD + "switch_off: {terms: [scarlet]}\n"
    path = write(tmp_path / "own.yaml", own)
    recalled, fresh = opened_twice(path), open_grid(path, cached=False)
    assert recalled.require() == fresh.require()
    assert digest_grid(recalled.require()) == digest_grid(fresh.require())
    assert recalled.texts == fresh.texts


@pytest.mark.slow
def test_an_extension_of_a_shipped_grid_is_recalled(tmp_path: Path) -> None:
    path = write(tmp_path / "own.yaml", "extends: domino\n" + HEAD)
    assert opened_twice(path).require() == open_grid(path, cached=False).require()


@pytest.mark.parametrize("changed", ["base.yaml", "middle.yaml"])
def test_an_extension_is_read_again_when_a_grid_below_it_changes(changed: str, tmp_path: Path) -> None:
    texts = {"base.yaml": GRID, "middle.yaml": "extends: base.yaml\n" + HEAD.replace("own", "middle")}
    for name, text in texts.items():
        write(tmp_path / name, text)
    path = write(tmp_path / "own.yaml", "extends: middle.yaml\n" + HEAD)
    assert terms_of(opened_twice(path)) == set()
    write(tmp_path / changed, texts[changed] + WORDS)
    assert terms_of(opened_twice(path)) == {"scarlet"}


def test_a_file_more_in_the_folder_below_counts_too(tmp_path: Path) -> None:
    write(tmp_path / "base" / "grid.yaml", GRID)
    path = write(tmp_path / "own.yaml", "extends: base\n" + HEAD)
    assert terms_of(opened_twice(path)) == set()
    write(tmp_path / "base" / "words.yaml", WORDS)
    assert terms_of(opened_twice(path)) == {"scarlet"}


def test_the_same_extension_of_two_grids_is_not_mixed_up(tmp_path: Path) -> None:
    write(tmp_path / "one" / "base.yaml", GRID)
    write(tmp_path / "two" / "base.yaml", GRID + WORDS)
    one, two = (write(tmp_path / each / "own.yaml", "extends: base.yaml\n" + HEAD) for each in ("one", "two"))
    for _ in range(2):
        assert terms_of(open_grid(one)) == set()
        assert terms_of(open_grid(two)) == {"scarlet"}


def test_a_grid_below_that_is_broken_or_gone_is_told(tmp_path: Path) -> None:
    base = tmp_path / "base.yaml"
    write(base, GRID)
    path = write(tmp_path / "own.yaml", "extends: base.yaml\n" + HEAD)
    opened_twice(path)
    write(base, GRID.replace("axes:", "axse:"))
    assert [each.code for each in open_grid(path).diagnostics] == ["GRID212"]
    base.unlink()
    assert [each.code for each in open_grid(path).diagnostics] == ["GRID212"]


def test_a_damaged_cache_is_read_past(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "small.yaml", GRID + WORDS)
    opened_twice(path)
    for kept in cache.glob("*.json"):
        kept.write_bytes(kept.read_bytes()[:-9])
    assert terms_of(opened_twice(path)) == {"scarlet"}


def test_without_a_cache_every_grid_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, "")
    path = write(tmp_path / "small.yaml", GRID)
    assert not is_recalled(open_grid(path))
    assert not is_recalled(open_grid(path))


def test_what_compiling_gave_is_recalled_until_a_file_changes(tmp_path: Path, cache: Path) -> None:
    path = write(tmp_path / "small.yaml", GRID + WORDS)
    compiled = load_classifier(path)
    assert len(list(cache.glob("*.state"))) == 1
    recalled = load_classifier(path)
    assert recalled.classify("A scarlet coat") == compiled.classify("A scarlet coat")
    assert recalled.explain("A scarlet coat") == compiled.explain("A scarlet coat")
    assert (recalled.grid, recalled.stamp) == (compiled.grid, compiled.stamp)
    write(tmp_path / "small.yaml", GRID)
    assert load_classifier(path).classify("A scarlet coat").reading("colour").category is None


def test_a_classifier_of_an_extension_follows_the_grid_below(tmp_path: Path) -> None:
    base = write(tmp_path / "small.yaml", GRID)
    own = write(tmp_path / "own.yaml", HEAD + "extends: small.yaml\n")
    for _ in range(2):
        assert load_classifier(own).classify("A scarlet coat").reading("colour").category is None
    write(Path(base), GRID + WORDS)
    for _ in range(2):
        assert load_classifier(own).classify("A scarlet coat").reading("colour").category == "red"


@pytest.mark.parametrize("content", [b"", b"no pickle", pickle.dumps(({}, print))])
def test_a_state_that_the_engine_did_not_make_is_read_past(
    content: bytes, tmp_path: Path, cache: Path
) -> None:
    path = write(tmp_path / "small.yaml", GRID + WORDS)
    load_classifier(path)
    (kept,) = cache.glob("*.state")
    kept.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)
    assert load_classifier(path).classify("A scarlet coat").reading("colour").category == "red"


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_classifier_goes_to_another_process(is_kept: bool, tmp_path: Path, cache: Path) -> None:
    classifier = load_classifier(write(tmp_path / "small.yaml", GRID + WORDS))
    if not is_kept:
        shutil.rmtree(cache)
    _, state = pickle.loads(packed_state(classifier))  # noqa: S301 - our own
    restored = Classifier.restored(state, lambda: classifier.grid)
    assert restored.classify("A scarlet coat") == classifier.classify("A scarlet coat")


def test_a_recalled_classifier_needs_no_models(tmp_path: Path) -> None:
    path = write(tmp_path / "small.yaml", GRID + WORDS)
    load_classifier(path)
    code = (
        "import sys, collabgrid\n"
        f"read = collabgrid.load_classifier({path!r}).classify('A scarlet coat')\n"
        "print(read.reading('colour').category, 'pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["red", "False"]
