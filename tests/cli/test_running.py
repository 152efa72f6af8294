"""Batch runs from the command line: options, what is told, exit codes."""

from __future__ import annotations

import csv
import json
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, RECORDS, run, write_grid, write_records

COMMAND = str(Path(sys.executable).parent / "collabgrid")


@pytest.fixture
def grid(tmp_path: Path) -> str:
    return write_grid(tmp_path)


def many_records(folder: Path, count: int, name: str = "many.csv") -> str:
    rows = "".join(f"a{number};Outils {number};Prêt d'outils et don d'objets\n" for number in range(count))
    return write_records(folder, "Identifiant;Nom;Objet\n" + rows, name)


def test_what_became_of_it_is_told_as_a_table(tmp_path: Path, grid: str) -> None:
    one, two = write_records(tmp_path), write_records(tmp_path, "nom\nprêt\n\n", "b.csv")
    broken = write_records(tmp_path, "nom;objet\nprêt\nprêt;prêt\n", "c.csv")
    out = tmp_path / "out.csv"
    result = run("classify", one, two, broken, "--grid", grid, "-o", str(out))
    assert result.exit_code == 1
    lines = [line.split() for line in result.stderr.splitlines()]
    assert ["File", "Rows", "Results", "Rejected", "Corrected"] in lines
    assert [one, "3", "3", "0", "0"] in lines
    assert [broken, "2", "1", "1", "0"] in lines
    assert ["Total", "6", "5", "1", "0"] in lines
    assert f"rejected rows in {out}.rejects.jsonl" in result.stderr
    assert f"run sheet in {out}.run.json" in result.stderr
    assert len(out.read_bytes().splitlines()) == 6
    assert json.loads(Path(f"{out}.rejects.jsonl").read_bytes())["line"] == 2


def test_in_french_too(tmp_path: Path, grid: str) -> None:
    result = run(
        "classify", write_records(tmp_path), "--grid", grid, "-o", str(tmp_path / "o.csv"), env=FRENCH
    )
    assert "Fichier" in result.stderr
    assert "compte rendu dans" in result.stderr
    again = run(
        "classify", write_records(tmp_path), "--grid", grid, "-o", str(tmp_path / "o.csv"), env=FRENCH
    )
    assert (again.exit_code, "existe déjà" in again.stderr, "--force" in again.stderr) == (2, True, True)


def test_quiet_says_nothing_of_a_run_that_goes_well(tmp_path: Path, grid: str) -> None:
    result = run("classify", write_records(tmp_path), "--grid", grid, "-o", str(tmp_path / "o.csv"), "-q")
    assert (result.exit_code, result.stderr, result.stdout) == (0, "", "")


@pytest.mark.parametrize("name", ["out.txt", "out.csv", "out.json"])
def test_an_output_that_is_there_stays_without_force(name: str, tmp_path: Path, grid: str) -> None:
    out = tmp_path / name
    out.write_text("mine", encoding="utf-8")
    arguments = ("classify", write_records(tmp_path), "--grid", grid, "-o", str(out))
    refused = run(*arguments)
    assert (refused.exit_code, "--force" in refused.stderr) == (2, True)
    assert out.read_text(encoding="utf-8") == "mine"
    assert run(*arguments, "--force").exit_code == 0
    assert out.read_text(encoding="utf-8") != "mine"


def test_workers_give_the_same_bytes(tmp_path: Path, grid: str) -> None:
    path = many_records(tmp_path, 2500)
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    run("classify", path, "--grid", grid, "-o", str(one))
    run("classify", path, "--grid", grid, "-o", str(other), "--workers", "2")
    assert one.read_bytes() == other.read_bytes()
    stdout = run("classify", path, "--grid", grid, "--format", "jsonl", "--workers", "0")
    assert stdout.stdout_bytes == one.read_bytes()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--resume"], "--resume needs --output FILE"),
        (["--resume", "-o", "-"], "--resume needs --output FILE"),
        (["--stamp"], "--stamp needs --corrections FILE"),
        (["--workers", "-1"], "--workers"),
        (["--max-rejects", "many"], "--max-rejects"),
    ],
)
def test_options_that_make_no_sense_are_a_mistake(
    options: list[str], words: str, tmp_path: Path, grid: str
) -> None:
    result = run("classify", write_records(tmp_path), "--grid", grid, *options)
    assert (result.exit_code, words in result.stderr) == (2, True)


def test_too_many_rejects_end_with_1_and_the_run_can_go_on(tmp_path: Path, grid: str) -> None:
    path = write_records(tmp_path, RECORDS + "a4;too few\n")
    out = str(tmp_path / "out.csv")
    stopped = run("classify", path, "--grid", grid, "-o", out, "--max-rejects", "0")
    assert stopped.exit_code == 1
    assert "more rows were rejected than --max-rejects 0 allows" in stopped.stderr
    assert not Path(out).exists()
    going = run("classify", path, "--grid", grid, "-o", out, "--max-rejects", "1", "--resume")
    assert (going.exit_code, Path(out).exists()) == (1, True)
    shown = run(
        "classify", path, "--grid", grid, "--max-rejects", "0", "--rejects", str(tmp_path / "r.jsonl")
    )
    assert shown.exit_code == 1
    assert len((tmp_path / "r.jsonl").read_bytes().splitlines()) == 1


def test_corrections_are_applied_to_every_output(tmp_path: Path, grid: str) -> None:
    fixes = write_records(
        tmp_path, "id;axis;value;who;why\na1;logic;give;Anne;vu\nzz;logic;;;\n", "fixes.csv"
    )
    arguments = ("classify", write_records(tmp_path), "--grid", grid, "--corrections", fixes)
    table = run(*arguments)
    assert table.exit_code == 1
    assert "1 id of the corrections is that of no record: zz" in table.stderr
    assert "Give" in table.stdout.splitlines()[2]
    assert (
        json.loads(run(*arguments, "--format", "jsonl").stdout.splitlines()[0])["corrected"][0]["was"]
        == "share"
    )
    out = tmp_path / "out.csv"
    written = run(*arguments, "-o", str(out), "--stamp")
    assert [*f"{tmp_path}/records.csv 3 3 0 1".split()] in [
        line.split() for line in written.stderr.splitlines()
    ]
    assert "1 correction stamped with its record" in written.stderr
    assert Path(fixes).read_text(encoding="utf-8").splitlines()[0] == "id;axis;value;who;why;record"
    write_records(tmp_path, RECORDS.replace("Prêt d'outils", "Prêt de vélos"))
    changed = run(*arguments, "-o", str(out), "--force")
    assert "1 correction is for a record that has changed since: a1 (logic)" in changed.stderr


def test_mistakes_in_corrections_end_the_command_before_any_work(tmp_path: Path, grid: str) -> None:
    fixes = write_records(tmp_path, "id;axis;value\na1;logik;give\n", "fixes.csv")
    out = tmp_path / "out.csv"
    result = run("classify", write_records(tmp_path), "--grid", grid, "--corrections", fixes, "-o", str(out))
    assert (result.exit_code, out.exists()) == (2, False)
    assert "line 2: the grid has no axis `logik`; did you mean `logic`?" in result.stderr
    absent = run(
        "classify", write_records(tmp_path), "--grid", grid, "--corrections", str(tmp_path / "no.csv")
    )
    assert absent.exit_code == 3
    own = run("classify", write_records(tmp_path), "--grid", grid, "--corrections", fixes, "-o", fixes)
    assert (own.exit_code, "also a file to be read" in own.stderr) == (2, True)


@pytest.mark.slow
def test_what_the_page_on_batches_shows_ends_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).parents[2]
    shutil.copytree(root / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    text = (root / "docs" / "batches.md").read_text(encoding="utf-8")
    commands = [shlex.split(line[2:]) for line in text.splitlines() if line.startswith("$ ")]
    assert len(commands) == 5
    for command in commands:
        if command[0] == "cp":
            shutil.copy(*command[1:])
        else:
            result = run(*command[1:])
            assert (result.exit_code, "Traceback" in result.stderr) == (0, False), result.stderr
    with Path("corrected.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["id"]: row for row in csv.DictReader(stream)}
    assert (rows["bzh-006"]["scope"], rows["bzh-006"]["corrected"]) == ("in", "scope")
    assert (rows["bzh-029"]["scope"], rows["bzh-029"]["scope_reason"]) == ("", "corrected")
    assert "record" in Path("corrections.csv").read_text(encoding="utf-8").splitlines()[0]


def start(*arguments: str, **how: int) -> subprocess.Popen[bytes]:
    surroundings = {**os.environ, "LC_ALL": "", "LANG": "C.UTF-8", "COLUMNS": "100"}
    return subprocess.Popen(
        [COMMAND, *arguments], stderr=how.get("stderr", subprocess.PIPE), env=surroundings
    )


def wait_for_state(folder: Path, seconds: float = 60.0) -> None:
    """Wait until a run has finished its first blocks."""
    journal = folder / "journal.jsonl"
    end = time.monotonic() + seconds
    while not (journal.exists() and journal.stat().st_size) and time.monotonic() < end:
        time.sleep(0.01)
    assert journal.stat().st_size


@pytest.mark.parametrize(
    "asked",
    [
        signal.SIGINT,
        pytest.param(signal.SIGTERM, marks=pytest.mark.slow),
        pytest.param(signal.SIGHUP, marks=pytest.mark.slow),
    ],
)
def test_an_interrupted_run_ends_cleanly_and_is_finished_by_resume(
    asked: signal.Signals, tmp_path: Path, grid: str
) -> None:
    if signal.getsignal(asked) == signal.SIG_IGN:
        pytest.skip(f"{asked.name} is ignored in this process (nohup?), so a run rightly goes on")
    path, out = many_records(tmp_path, 100_000), tmp_path / "out.csv"
    process = start("classify", path, "--grid", grid, "-o", str(out), "--workers", "2")
    wait_for_state(tmp_path / ".out.csv.run")
    process.send_signal(asked)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 4
    assert b"Traceback" not in errors
    assert b"finished records are kept; the same command with --resume goes on" in errors
    assert not out.exists()
    resumed = run("classify", path, "--grid", grid, "-o", str(out), "--resume")
    assert (resumed.exit_code, "records were finished before" in resumed.stderr) == (0, True)
    whole = run("classify", path, "--grid", grid, "-o", str(tmp_path / "whole.csv"))
    assert whole.exit_code == 0
    assert out.read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_ctrl_c_on_a_terminal_clears_the_bar(tmp_path: Path, grid: str) -> None:
    path, out = many_records(tmp_path, 100_000), tmp_path / "out.csv"
    mine, theirs = pty.openpty()
    process = start("classify", path, "--grid", grid, "-o", str(out), stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(mine, 4096):
            if b"left" not in shown and b"left" in shown + chunk:
                process.send_signal(signal.SIGINT)
            shown += chunk
    except OSError:  # the other end is closed
        pass
    os.close(mine)
    assert process.wait(timeout=60) == 4
    text = shown.decode()
    assert "a second" in text
    assert "left" in text
    assert text.rindex("\x1b[K") < text.index("are kept; the same command with --resume goes on")
    assert text.rstrip().endswith("interrupted")
