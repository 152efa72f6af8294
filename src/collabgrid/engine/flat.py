"""The flat form of a classification: one row, the same in every format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from collabgrid.engine.results import Classification, Correction, Evidence

if TYPE_CHECKING:
    from collabgrid.grid import Grid

FLAT_VERSION = "2"
"""The version of the flat schema (docs/output.md)."""


def flat_columns(grid: Grid) -> tuple[str, ...]:
    """The columns of the flat form for this grid, in order."""
    axes = [
        f"{axis}{part}" for axis in grid.category_ids() for part in ("", "_also", "_confidence", "_reason")
    ]
    return ("id", *axes, "status", "levers", "corrected", "evidence")


def flat_row(result: Classification, *, with_evidence: bool = True) -> dict[str, Any]:
    """The classification as one row: texts, numbers, and lists for `_also`, `levers`, `corrected` and
    `evidence`.

    An undecided axis has an empty category and a reason; a decided one has an empty reason. Evidence is most of
    the work: it is left out where it is not wanted.
    """
    row: dict[str, Any] = {"id": result.id}
    for reading in result.readings:
        row[reading.axis] = reading.category or ""
        row[f"{reading.axis}_also"] = list(reading.also)
        row[f"{reading.axis}_confidence"] = reading.confidence
        row[f"{reading.axis}_reason"] = reading.reason or ""
    row["status"] = result.status
    row["levers"] = [each.lever for each in result.levers]
    row["corrected"] = [_correction(each) for each in result.corrections]
    if with_evidence:
        row["evidence"] = list(nested_evidence(result))
    return row


def nested_evidence(result: Classification) -> Iterable[dict[str, Any]]:
    """The evidence of the categories that were read (primary and secondary), axis by axis, then of the
    status."""
    for reading in result.readings:
        for vote in reading.votes:
            if vote.category == reading.category or vote.category in reading.also:
                for each in vote.evidence:
                    yield _one(reading.axis, vote.category, vote.rule, each)
    for vote in result.status_votes:
        if vote.category == result.status:
            for each in vote.evidence:
                yield _one("status", vote.category, vote.rule, each)


def _correction(given: Correction) -> dict[str, Any]:
    return {
        "axis": given.axis,
        "category": given.category or "",
        "was": given.was or "",
        "who": given.who,
        "why": given.why,
        "changed": given.changed,
    }


def _one(axis: str, category: str, rule: str, evidence: Evidence) -> dict[str, Any]:
    return {
        "axis": axis,
        "category": category,
        "rule": rule,
        "field": evidence.field,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
    }
