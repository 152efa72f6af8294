"""The run sheet: what was read, how, by which grid and program, and what came out, as JSON beside the output."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from collabgrid.exchange.runs.report import FileCount, RunReport

_CHUNK = 1 << 20


def make_sheet(manifest: Mapping[str, Any], report: RunReport, started: float, whole: Path) -> bytes:
    """The sheet of a run that began at `started` (seconds of the epoch) and whose output now stands at `whole`."""
    size, digest = _digest(whole)
    own = report.results - report.earlier
    sheet = {
        "run": {key: value for key, value in manifest.items() if key != "force"},
        "output": {"name": report.output, "bytes": size, "sha256": digest},
        "rejects": report.rejects,
        "files": [asdict(each) for each in report.files],
        "rows": report.results + report.rejected,
        "results": report.results,
        "rejected": report.rejected,
        "corrected": report.corrected,
        "corrections": {
            "changed": [{"id": each.id, "axis": each.correction.axis} for each in report.changed],
            "unmatched": [each.id for each, _ in report.unmatched],
        },
        "started": datetime.fromtimestamp(started, UTC).isoformat(timespec="seconds"),
        "seconds": round(report.seconds, 3),
        "records_per_second": round(own / report.seconds, 1) if report.seconds else None,
        "resumed_after": report.earlier,
    }
    return json.dumps(sheet, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace") + b"\n"


def report_of_sheet(sheet: Mapping[str, Any], output: str, path: str) -> RunReport:
    """The report of a run that an earlier one had finished; its sheet stands at `path`."""
    files = tuple(FileCount(**each) for each in sheet["files"])
    return RunReport(files, output, sheet["rejects"], path, 0.0, was_finished=True)


def _digest(path: Path) -> tuple[int, str]:
    found, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
            size += len(chunk)
    return size, found.hexdigest()
