"""Runs that the system kills, or leaves without room: nothing is lost, and the bytes are the same in the end.

COLLABGRID_KILLS says how many runs are killed (10 where it is not set).
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.command_runs import write_grid, write_records

pytestmark = pytest.mark.slow

COMMAND = str(Path(sys.executable).parent / "collabgrid")
KILLS = int(os.environ.get("COLLABGRID_KILLS", "10"))
WORDS = ("Prêt d'outils", "Don d'objets", "rien", "prêt, puis don d'objets", "“prêt”")


def write_many(folder: Path, count: int) -> str:
    """A file of records, some of which are to be rejected."""
    rows = [f"a{number};Outils {number};{WORDS[number % len(WORDS)]}\n" for number in range(count)]
    rows[count // 3] = "broken row\n"
    return write_records(folder, "Identifiant;Nom;Objet\n" + "".join(rows), "many.csv")


def start(*arguments: str, workers: int = 2) -> subprocess.Popen[bytes]:
    command = [COMMAND, "classify", *arguments, "--workers", str(workers)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def finish(*arguments: str, workers: int = 2) -> tuple[int, bytes]:
    """The exit code of a run and what it told."""
    process = start(*arguments, workers=workers)
    _, errors = process.communicate(timeout=300)
    return process.returncode, errors


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a grid, records, and what an uninterrupted run makes of them."""
    folder = tmp_path_factory.mktemp("killed")
    started = time.monotonic()
    assert (
        finish(write_many(folder, 12_000), "--grid", write_grid(folder), "-o", str(folder / "whole.csv"))[0]
        == 1
    )
    (folder / "seconds").write_text(str(time.monotonic() - started), encoding="utf-8")
    return folder


@pytest.mark.parametrize("number", range(KILLS))
def test_a_run_killed_at_any_moment_gives_the_same_bytes(number: int, place: Path) -> None:
    chance = random.Random(number)  # noqa: S311 - moments, no secrets
    out = place / f"out{number}.csv"
    arguments = (str(place / "many.csv"), "--grid", str(place / "tiny.yaml"), "-o", str(out))
    lasts = float((place / "seconds").read_text(encoding="utf-8"))
    more: tuple[str, ...] = ()
    for _ in range(chance.choice([1, 1, 2, 3])):
        process = start(*arguments, *more, workers=chance.choice([1, 2]))
        time.sleep(chance.uniform(0, lasts * 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        more = ("--resume",)
        assert not out.exists() or out.read_bytes() == (place / "whole.csv").read_bytes()
    code, errors = finish(*arguments, "--resume")
    assert (code, b"Traceback" in errors) == (1, False), errors  # one row is rejected
    assert out.read_bytes() == (place / "whole.csv").read_bytes()
    rejects = [Path(f"{each}.rejects.jsonl").read_bytes() for each in (out, place / "whole.csv")]
    assert rejects[0] == rejects[1]
    sheet = json.loads(Path(f"{out}.run.json").read_bytes())
    assert (sheet["rows"], sheet["results"], sheet["rejected"]) == (12_000, 11_999, 1)
    assert not (place / f".{out.name}.run").exists()


def test_workers_end_with_the_run_that_started_them(place: Path) -> None:
    out = place / "orphans.csv"
    process = start(str(place / "many.csv"), "--grid", str(place / "tiny.yaml"), "-o", str(out))
    end = time.monotonic() + 60
    workers: list[int] = []
    while len(workers) < 2 and time.monotonic() < end:
        workers = children_of(process.pid)
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    while any(Path(f"/proc/{each}").exists() for each in workers) and time.monotonic() < end:
        time.sleep(0.05)
    assert [each for each in workers if is_running(each)] == []
    finish(str(place / "many.csv"), "--grid", str(place / "tiny.yaml"), "-o", str(out), "--resume")


def children_of(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    if not listed.exists():
        pytest.skip("this system does not list the children of a process")
    own = [int(each) for task in listed.parent.parent.iterdir() for each in _children(task)]
    return [each for each in own if is_running(each)]


def _children(task: Path) -> list[str]:
    try:
        return (task / "children").read_text(encoding="ascii").split()
    except OSError:
        return []


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB, which only root may mount."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("size", ["1m", "2700k"])
def test_a_full_disk_is_one_line_and_the_run_can_go_on(size: str, small_disk: Path, place: Path) -> None:
    """The first disk is full while records are read, the second while the parts are joined."""
    subprocess.run(["mount", "-o", f"remount,size={size}", str(small_disk)], check=True)
    out = small_disk / "out.csv"
    arguments = (str(place / "many.csv"), "--grid", str(place / "tiny.yaml"), "-o", str(out))
    code, errors = finish(*arguments, "-q")
    assert code == 4
    assert errors.decode().count("\n") == 2  # what is wrong, and the way out
    assert b"No space left on device" in errors
    assert b"--resume" in errors
    assert not out.exists()
    subprocess.run(["mount", "-o", "remount,size=20m", str(small_disk)], check=True)
    code, errors = finish(*arguments, "--resume")
    assert code == 1
    assert b"records were finished before" in errors
    assert out.read_bytes() == (place / "whole.csv").read_bytes()
