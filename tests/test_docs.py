"""What the README shows works: its Python runs, its commands end well, its links lead somewhere."""

from __future__ import annotations

import re
import shlex
import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from collabgrid.cli.group import cli

ROOT = Path(__file__).parents[1]
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    "docs/analysts.md",
    "docs/arrow.md",
    "docs/batches.md",
    "docs/benchmarks.md",
    "docs/checking.md",
    "docs/files.md",
    "docs/output.md",
    "docs/coding.md",
    "docs/explaining.md",
    "docs/exporting.md",
    "docs/evaluation.md",
    "docs/grid-format.md",
    "docs/quality.md",
    "docs/report.md",
    "docs/spark.md",
    "examples/README.md",
)
RUNNABLE = ("docs/arrow.md", "docs/batches.md", "docs/files.md", "docs/report.md")
"""Pages whose Python runs, too."""


def blocks_of(page: str) -> list[tuple[str, str]]:
    """(kind, text) of the blocks of code of a page."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(r"^```(\w+)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


BLOCKS = blocks_of("README.md")
COMMANDS = [
    line.removeprefix("$ ").split("#")[0].strip()
    for kind, text in (*BLOCKS, *blocks_of("docs/files.md"))
    if kind == "console"
    for line in text.splitlines()
    if line.startswith("$ collabgrid")
]


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the README speaks of."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "registers").mkdir()
    for name in ("initiatives_bretagne.csv", "initiatives.jsonl"):
        shutil.copy(ROOT / "examples" / name, tmp_path / "registers")
    shutil.copytree(ROOT / "grids" / "domino", tmp_path / "my_grid")
    shutil.copy(ROOT / "examples" / "initiatives_bretagne.csv", tmp_path / "initiatives.csv")
    extension = next(text for kind, text in BLOCKS if kind == "yaml" and text.startswith("extends:"))
    (tmp_path / "my_town.yaml").write_text(extension, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_pages_ends_well(command: str, workplace: Path) -> None:
    result = CliRunner().invoke(cli, shlex.split(command)[1:])
    assert result.exit_code == 0, result.output
    assert result.output


@pytest.mark.slow
def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    for kind, text in BLOCKS:
        if kind == "python":
            exec(compile(text, "README.md", "exec"), {})  # noqa: S102 - our own text
    shown = capsys.readouterr().out.splitlines()
    assert shown[0].startswith("food ")
    assert len(shown[1]) > len("[]")  # levers are proposed


def test_the_python_of_the_readme_prints_what_stands_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    shown = [
        (code, text)
        for (kind, code), (below, text) in pairwise(BLOCKS)
        if (kind, below) == ("python", "text")
    ]
    assert shown
    for code, text in shown:
        exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own text
        assert capsys.readouterr().out == text


@pytest.mark.slow
@pytest.mark.parametrize("page", RUNNABLE)
def test_the_python_of_a_page_runs_and_prints_what_stands_below_it(
    page: str, workplace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocks = blocks_of(page)
    assert any(kind == "python" for kind, _ in blocks)
    for (kind, code), (below, text) in pairwise([*blocks, ("", "")]):
        if kind == "python":
            exec(compile(code, page, "exec"), {})  # noqa: S102 - our own text
            shown = capsys.readouterr().out
            assert below != "text" or shown == text


@pytest.mark.slow
def test_the_commands_of_the_report_page_end_well_one_after_the_other(workplace: Path) -> None:
    shown = "\n".join(text for kind, text in blocks_of("docs/report.md") if kind == "console")
    commands = [line.removeprefix("$ ") for line in shown.splitlines() if line.startswith("$ collabgrid")]
    assert commands
    for command in commands:
        result = CliRunner().invoke(cli, shlex.split(command)[1:])
        assert result.exit_code == 0, result.output
    assert {path.suffix for path in workplace.glob("report.*")} == {".html", ".md", ".xlsx"}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_that_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    assert [link for link in targets if not (ROOT / page).parent.joinpath(link).exists()] == []
