"""Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from collabgrid.source.diagnostics import Diagnostic, Severity
from collabgrid.source.placed import Placed, place_all

_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def render_github(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], *, language: str = "en"
) -> str:
    """One command a line: `::error file=…,line=…,col=…,title=GRID101::message`."""
    return "".join(map(_command, place_all(diagnostics, texts, language)))


def _command(placed: Placed) -> str:
    values: dict[str, object] = {} if placed.file is None else {"file": placed.file}
    if placed.start is not None and placed.end is not None:
        values |= {"line": placed.start.line, "endLine": placed.end.line}
        if placed.start.line == placed.end.line:  # columns of several lines are refused
            values |= {
                "col": placed.start.column,
                "endColumn": max(placed.start.column, placed.end.column - 1),
            }
    values["title"] = placed.diagnostic.code
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in values.items())
    text = placed.message if placed.suggestion is None else f"{placed.message} ({placed.suggestion})"
    return f"::{_COMMANDS[placed.diagnostic.severity]} {listed}::{_data(text)}\n"


def _data(text: str) -> str:
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return clean.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
