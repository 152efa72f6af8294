"""Bad files with what is said of them. `UPDATE_GOLDEN=1 pytest tests/source` writes the answers anew."""

import os
from pathlib import Path

import pytest

from collabgrid.source import read_yaml, render_json, render_text

BAD = Path(__file__).parent / "bad"
FILES = sorted(BAD.glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bad_file_gets_its_answer(path: Path) -> None:
    content = path.read_bytes()
    diagnostics = read_yaml(path.name, content)[1]
    texts = {path.name: content.decode("utf-8", "replace")}
    expected = {".txt": render_text(diagnostics, texts), ".json": render_json(diagnostics, texts)}
    for suffix, rendered in expected.items():
        golden = path.with_suffix(suffix)
        if os.environ.get("UPDATE_GOLDEN"):
            golden.write_text(rendered, encoding="utf-8")
        assert golden.read_text(encoding="utf-8") == rendered


def test_every_answer_belongs_to_a_file() -> None:
    assert len(FILES) > 10
    answers = {path.stem for path in BAD.iterdir() if path.suffix in (".txt", ".json")}
    assert answers == {path.stem for path in FILES}
