"""Runs of the installed command and of the examples, each in a process of its own."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import collabgrid
from cli.command_runs import RECORDS, run, write_grid, write_records

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
COMMAND = str(Path(sys.executable).parent / "collabgrid")


def run_process(*arguments: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "LC_ALL": "", "LANG": "C.UTF-8", "COLUMNS": "", **env}
    return subprocess.run(
        arguments, input=stdin, capture_output=True, encoding="utf-8", env=surroundings, check=False, cwd=ROOT
    )


def test_the_command_and_the_module_are_the_same(tmp_path: Path) -> None:
    arguments = ("classify", write_records(tmp_path), "--grid", write_grid(tmp_path), "--format", "csv")
    command = run_process(COMMAND, *arguments)
    module = run_process(sys.executable, "-m", "collabgrid", *arguments)
    assert command.returncode == module.returncode == 0
    assert command.stdout == module.stdout
    assert run_process(COMMAND, "--version").stdout == f"collabgrid {collabgrid.__version__}\n"


def test_utf_8_comes_out_whatever_the_locale(tmp_path: Path) -> None:
    path = write_records(tmp_path, '{"id": "é日", "name": "prêt"}\n', "r.jsonl")
    found = run_process(
        COMMAND,
        "classify",
        path,
        "--grid",
        write_grid(tmp_path),
        "--format",
        "jsonl",
        PYTHONIOENCODING="ascii",
    )
    assert json.loads(found.stdout)["id"] == "é日"


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = write_records(tmp_path, "nom\n" + "prêt\n" * 20_000)
    arguments = [COMMAND, "classify", path, "--grid", write_grid(tmp_path), "--format", "csv", "-q"]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 4
    assert errors == b""


@pytest.mark.parametrize(
    "module", ["options", "classify"]
)  # of all commands, and of the one that is asked for
@pytest.mark.parametrize(("lang", "words"), [("fr_FR.UTF-8", "interrompu"), ("C.UTF-8", "interrupted")])
def test_an_interruption_before_all_is_imported(module: str, lang: str, words: str) -> None:
    code = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path, target=None):\n"
        f"        if name == 'collabgrid.cli.{module}': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "sys.argv = ['collabgrid', 'classify']\n"
        "from collabgrid.cli import main\n"
        "main()\n"
    )
    found = run_process(sys.executable, "-c", code, LANG=lang)
    assert (found.returncode, found.stderr.strip()) == (4, words)


@pytest.mark.slow
def test_the_demonstration_minds_no_closed_pipe() -> None:
    arguments = [sys.executable, str(EXAMPLES / "demo.py")]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), errors) == (0, b"")


def test_a_table_sent_to_a_file_is_whole(tmp_path: Path) -> None:
    path = write_records(tmp_path, f"Nom;Objet\n{'Outils ' * 60};Prêt\n")
    surroundings = {**os.environ, "COLUMNS": ""}
    with (tmp_path / "out.txt").open("wb") as stream:
        arguments = [COMMAND, "classify", path, "--grid", write_grid(tmp_path), "-q"]
        subprocess.run(arguments, stdout=stream, check=True, env=surroundings)
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").count("Outils") == 60


def test_domino_reads_its_examples() -> None:
    found = run_process(COMMAND, "classify", "examples/initiatives_bretagne.csv", "--format", "jsonl")
    assert found.returncode == 0
    rows = [json.loads(line) for line in found.stdout.splitlines()]
    assert len(rows) >= 40
    assert sum(1 for row in rows if row["scope"] == "in") > len(rows) / 3
    first = run("explain", "-", "--row", "1", "--lang", "fr", stdin=RECORDS)
    assert "Outils" in first.stdout


@pytest.mark.parametrize("name", ["classify_one", "classify_file", "own_grid"])
def test_the_short_examples_run(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("locale", "words"),
    [("fr_FR.UTF-8", "Leviers"), pytest.param("C.UTF-8", "Levers", marks=pytest.mark.slow)],
)
def test_the_demonstration_runs(
    locale: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "")
    monkeypatch.setenv("LANG", locale)
    runpy.run_path(str(EXAMPLES / "demo.py"), run_name="__main__")
    shown = capsys.readouterr().out
    assert words in shown
    assert "collabgrid explain" in shown
    assert "—" in shown


def test_what_is_announced_can_be_imported() -> None:
    assert sorted(collabgrid.__all__) == sorted(set(collabgrid.__all__))
    for name in collabgrid.__all__:
        assert getattr(collabgrid, name) is not None
    assert set(collabgrid.__all__) <= set(dir(collabgrid))
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = collabgrid.nothing_such


def test_import_is_light() -> None:
    code = "import collabgrid, sys; print(sorted({m.partition('.')[0] for m in sys.modules} & set(HEAVY)))"
    heavy = "('click', 'pydantic', 'yaml', 'rapidfuzz')"
    found = run_process(sys.executable, "-c", code.replace("HEAVY", heavy))
    assert found.stdout.strip() == "[]"
    api = run_process(
        sys.executable, "-c", "import collabgrid, sys; collabgrid.read_records; print('click' in sys.modules)"
    )
    assert api.stdout.strip() == "False"
