"""An earlier diagnosis, from its file."""

from __future__ import annotations

import json
from pathlib import Path

from collabgrid.exchange import UnreadableError, fault
from collabgrid.exchange.disk import reading
from collabgrid.report.diagnosis.json_form import DiagnosisError, read_diagnosis
from collabgrid.report.diagnosis.model import Diagnosis


def open_diagnosis(path: str) -> Diagnosis:
    """The diagnosis that a file holds, as `collabgrid report -o FILE.json` wrote it.

    Raises UnreadableError where the file cannot be read, holds something else, or a diagnosis of another shape.
    """
    content = _content(path)
    try:
        return read_diagnosis(content)
    except DiagnosisError as error:
        key = "other_report" if _looks_like_one(content) else "no_report"
        raise UnreadableError(path, fault(key, place=error.place or "—")) from None


def is_diagnosis(path: str) -> bool:
    """Whether the file of this name holds a diagnosis, of whatever shape, and no records.

    Raises UnreadableError where it cannot be read.
    """
    return path.lower().endswith(".json") and _looks_like_one(_content(path))


def _content(path: str) -> bytes:
    with reading(path):
        return Path(path).read_bytes()


def _looks_like_one(content: bytes) -> bool:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and {"origin", "sheets"} <= value.keys()
