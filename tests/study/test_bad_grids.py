"""Bad grids, written from docs/grid-format.md before the checks, twelve and eleven: each fault is named at its line, in
one run, with the right name where there is one near.

A line that ends in `# FAULT` holds a fault, and `-> name` is what its finding must propose. A rule that never fires is
told at the condition, not at the id; of two rules, at the narrower one.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from collabgrid.report import check_grid
from collabgrid.source import Diagnostic, SourceText

GRIDS = sorted((Path(__file__).parent / "bad").glob("*.yaml"))
MARK = re.compile(r"# FAULT(?: -> (\S+))?$")
LONG = {"22_levers_and_demands"}
"""Grids that take seconds: the whole of DOMINO is compiled and read with what they add."""
EACH = [
    pytest.param(path, id=path.stem, marks=pytest.mark.slow if path.stem in LONG else ()) for path in GRIDS
]
CASCADES = {"GRID423"}
"""Hints that follow from a fault told elsewhere: an example that expects a misspelt category expects no other."""


class Fault(NamedTuple):
    """A line that holds a fault, and the right name that its finding must propose, if any."""

    line: int
    name: str


def faults_of(text: str) -> list[Fault]:
    lines = enumerate(text.splitlines(), start=1)
    return [Fault(number, found[1] or "") for number, line in lines if (found := MARK.search(line))]


def by_line(path: Path) -> dict[int, list[Diagnostic]]:
    source = SourceText("", path.read_text(encoding="utf-8"))
    found: dict[int, list[Diagnostic]] = {}
    for each in check_grid(str(path)).diagnostics:
        assert each.span is not None
        found.setdefault(source.position(each.span.start).line, []).append(each)
    return found


def test_there_are_many() -> None:
    assert len(GRIDS) == 23
    assert sum(len(faults_of(path.read_text(encoding="utf-8"))) for path in GRIDS) > 90


@pytest.mark.parametrize("path", EACH)
def test_every_fault_is_named_at_its_line(path: Path) -> None:
    found = by_line(path)
    faults = faults_of(path.read_text(encoding="utf-8"))
    assert [fault for fault in faults if fault.line not in found] == []
    for line, name in faults:
        proposals = " ".join(each.suggestion or "" for each in found[line])
        assert not name or name in re.split(r"[`\s]+", proposals), (line, proposals)


@pytest.mark.parametrize("path", EACH)
def test_nothing_is_told_of_the_other_lines(path: Path) -> None:
    marked = {fault.line for fault in faults_of(path.read_text(encoding="utf-8"))}
    beside = {
        (line, each.code, each.message)
        for line, found in by_line(path).items()
        for each in found
        if line not in marked and each.code not in CASCADES
    }
    assert beside == set()
