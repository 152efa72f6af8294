"""The page for analysts: every command in it runs, in order, with the files that it writes in between."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from collabgrid.cli.group import cli

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "analysts.md").read_text(encoding="utf-8")
FILE_BEFORE = re.compile(r"`(my_town/[\w.]+|records.csv)`")
EXIT_CODE = re.compile(r"# exit code (\d)$")


class Step(NamedTuple):
    """A file that is written, or a command that is run and how it ends."""

    file: str
    text: str
    code: int


def steps() -> Iterator[Step]:
    """What the page has its reader do, in order."""
    for match in re.finditer(r"^```(\w+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        kind, text = match.groups()
        if kind in ("yaml", "csv"):
            yield Step(FILE_BEFORE.findall(PAGE[: match.start()])[-1], text, 0)
        for line in text.splitlines() if kind == "console" else ():
            code = EXIT_CODE.search(line)
            yield Step("", line.removeprefix("$ ").split(" # ")[0], int(code[1]) if code else 0)


def test_the_page_has_its_reader_do_all_that_it_promises() -> None:
    named = {step.text.split()[1] for step in steps() if step.text.startswith("collabgrid")}
    assert named == {"new", "explain", "check", "test", "diff", "coverage", "scorecard", "suggest"}
    assert [step.file for step in steps() if step.file] == [
        "my_town/grid.yaml", "my_town/examples.yaml", "my_town/examples.yaml", "records.csv",
    ]  # fmt: skip


@pytest.mark.slow
def test_every_command_of_the_page_runs_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "An analyst")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "analyst@example.org")
    for step in steps():
        if step.file:
            (tmp_path / step.file).write_text(step.text, encoding="utf-8")
        elif step.text.startswith("git "):
            subprocess.run(shlex.split(step.text), check=True)
        else:
            result = CliRunner().invoke(cli, shlex.split(step.text)[1:], catch_exceptions=False)
            assert result.exit_code == step.code, f"{step.text}\n{result.output}"
            assert result.output, step.text
    review = (tmp_path / "review.md").read_text(encoding="utf-8")
    assert "Vaissellothèque" in review
    assert "La Pile d'assiettes (1)" in review
