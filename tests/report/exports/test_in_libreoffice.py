"""LibreOffice opens the workbook: each sheet, each text as it is, nothing run."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from collabgrid.report.exports import write_report

from .hard_texts import HARD_TEXTS
from .test_writing import HARD

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
EACH_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        OFFICE is None, reason="LibreOffice is not installed (apt-get install libreoffice-calc-nogui)"
    ),
]


def test_every_sheet_opens_and_no_text_is_run(tmp_path: Path) -> None:
    (tmp_path / "r.xlsx").write_bytes(write_report(HARD, "xlsx", "en"))
    command = [str(OFFICE), "--headless", "--norestore", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", EACH_SHEET, "--outdir", str(tmp_path), str(tmp_path / "r.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    sheets = {path.stem.removeprefix("r-"): path for path in tmp_path.glob("r-*.csv")}
    assert {"Summary", "Initiatives", "Stakes", "Rejected rows"} <= sheets.keys()
    rows = list(csv.DictReader(io.StringIO(sheets["Initiatives"].read_text(encoding="utf-8"), newline="")))
    names = {row["Name"] for row in rows}
    assert {" ".join(text.split()) for text in HARD_TEXTS if text.isascii() and "\x07" not in text} <= names
    assert not any("Err:" in path.read_text(encoding="utf-8") for path in sheets.values())
