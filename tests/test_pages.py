"""The commands of the pages on explaining, coding and exporting end well, one after the other."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from collabgrid.cli.group import cli

ROOT = Path(__file__).parents[1]
PAGES = ("docs/explaining.md", "docs/coding.md", "docs/exporting.md")


def blocks_of(page: str, kind: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def commands_of(page: str) -> list[list[str]]:
    """The arguments of each command; what would go to a file is only shown."""
    lines = [line for block in blocks_of(page, "console") for line in block.splitlines()]
    return [shlex.split(line.split(" > ")[0])[2:] for line in lines if line.startswith("$ collabgrid")]


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_end_well(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    commands = commands_of(page)
    assert commands
    for arguments in commands:
        if arguments[0] == "agree":
            for name in ("anna", "ben", "chloe"):
                shutil.copy(ROOT / "examples" / "labelled.jsonl", tmp_path / f"{name}.jsonl")
        result = CliRunner().invoke(cli, arguments, input="")
        assert (result.exit_code, result.exception) == (0, None), result.output


@pytest.mark.slow
def test_the_python_prints_what_stands_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(blocks_of(PAGES[0], "python")[0], PAGES[0], "exec"), {})  # noqa: S102 - our own text
    assert capsys.readouterr().out == blocks_of(PAGES[0], "text")[0]
