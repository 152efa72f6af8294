"""The wheel in an empty environment, away from the checkout: it carries the shipped grids and its licences."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    """The standard output of a command that must go well, run without the paths of this checkout."""
    own = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        [str(each) for each in command], cwd=cwd, env=own, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, ROOT, cwd=folder)
    return next(folder.glob("collabgrid-*.whl"))


def test_the_wheel_carries_grids_types_and_licences(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {path.relative_to(ROOT).as_posix() for path in (ROOT / "grids").rglob("*.yaml")}
    assert {f"collabgrid/{name}" for name in shipped} <= set(names)
    assert "collabgrid/py.typed" in names
    page = ROOT / "src" / "collabgrid" / "report"
    parts = [path for folder in ("page/templates", "map/data") for path in (page / folder).rglob("*.*")]
    assert {path.relative_to(ROOT / "src").as_posix() for path in parts} <= set(names)
    licences = ("LICENSE", "CC-BY-4.0.txt", "CC-BY-SA-4.0.txt")
    assert all(any(name.endswith(licence) for name in names) for licence in licences)


def test_the_command_reads_records_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "empty", with_pip=True)
    binaries = tmp_path / "empty" / ("Scripts" if os.name == "nt" else "bin")
    run(binaries / "python", "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    records = tmp_path / "initiatives.csv"
    records.write_text("Nom;Objet\nAMAP du Port;Des paniers de légumes chaque jeudi\n", encoding="utf-8")
    rows = run(binaries / "collabgrid", "classify", records, "--format", "jsonl", cwd=tmp_path)
    row = json.loads(rows)
    assert (row["scope"], row["sector"], row["logic"]) == ("in", "food", "organise")
