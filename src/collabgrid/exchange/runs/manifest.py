"""What a run's bytes follow from: the inputs, the grid, the options, the program. The same in, the same out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import PurePath
from typing import Any, Final

from collabgrid.engine import FLAT_VERSION, GridStamp
from collabgrid.exchange.layout import Layout
from collabgrid.exchange.records import ReadOptions
from collabgrid.exchange.runs.inputs import InputDigest

VERSION: Final = 1
_OF_COLUMNS: Final = ("originals", "columns")
"""What follows from the inputs, the format and the options for the columns of the output."""


def make_manifest(
    grid: GridStamp,
    inputs: Sequence[InputDigest],
    options: Mapping[str, Any],
    corrections: str,
    may_overwrite: bool,
) -> dict[str, Any]:
    """The manifest as JSON holds it. `may_overwrite` is kept for the run that resumes this one."""
    return {
        "run": VERSION,
        "collabgrid": version("collabgrid"),
        "result": FLAT_VERSION,
        "grid": {"id": grid.id, "version": grid.version, "digest": grid.digest},
        "inputs": [{"name": each.name, "bytes": each.size, "sha256": each.sha256} for each in inputs],
        "options": dict(options),
        "corrections": corrections,
        "force": may_overwrite,
    }


def plain_options(
    reading: ReadOptions, layout: Layout, format_name: str, context: Mapping[str, str]
) -> dict[str, Any]:
    """What was chosen and changes the bytes of the output, under the names of the options."""
    return {
        "format": format_name,
        "context": dict(context),
        "column": dict(reading.columns),
        "encoding": reading.encoding,
        "sheet": reading.sheet,
        "max_text": reading.most_text,
        "duplicates": reading.duplicates,
        "originals": layout.has_own,
        "columns": list(layout.columns),
    }


def find_changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """What differs between two manifests, each in a few words that need no translation."""
    changes = [
        f"{key} {before.get(key)} → {now[key]}"
        for key in ("collabgrid", "result")
        if before.get(key) != now[key]
    ]
    changes += _changed_grid(before.get("grid") or {}, now["grid"])
    changes += _changed_inputs(before.get("inputs") or [], now["inputs"])
    changes += _changed_options(before.get("options") or {}, now["options"])
    return changes + (["--corrections"] if before.get("corrections") != now["corrections"] else [])


def _changed_grid(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    if before.get("digest") == now["digest"]:
        return []
    told = [
        f"{each.get('id')} {each.get('version')} ({each.get('digest', '')[:12]})" for each in (before, now)
    ]
    return [f"--grid {' → '.join(told)}"]


def _changed_inputs(before: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]) -> list[str]:
    """The inputs whose bytes, or whose place among the others, are not the same."""
    if [each.get("sha256") for each in before] == [each["sha256"] for each in now]:
        return []
    known = [each.get("sha256") for each in before]
    other = [PurePath(str(each["name"])).name for each in now if each["sha256"] not in known]
    gone = len(before) > len(now) or not other
    listed = [PurePath(str(each.get("name"))).name for each in before] if gone else other
    return [", ".join(listed)]


def _changed_options(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    changed = [key for key in sorted({*before, *now}) if before.get(key) != now.get(key)]
    told = [
        f"--{key.replace('_', '-')} {_told(before.get(key))} → {_told(now.get(key))}"
        for key in changed
        if key not in _OF_COLUMNS
    ]
    return told + (["--originals, --evidence"] if not told and changed else [])


def _told(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name}={each}" for name, each in value.items()) or "—"
    return "—" if value in (None, "", [], ()) else str(value)
