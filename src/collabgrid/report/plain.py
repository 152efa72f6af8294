"""Results as plain values for JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from collabgrid.engine import Classification, Explanation
from collabgrid.grid import Lever
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import AxisFlips, Flip


def plain_explanation(
    record: Mapping[str, Any],
    result: Classification,
    traces: Explanation | None = None,
    *,
    every_rule: bool = False,
    every_lever: bool = False,
    flips: Sequence[AxisFlips] = (),
) -> dict[str, Any]:
    """The record, everything that was read in it, and the traces and changes that are asked for."""
    found: dict[str, Any] = {"record": dict(record), "classification": plain_value(result)}
    if flips:
        found["changes"] = [_flips(each) for each in flips]
    if traces is not None and every_rule:
        found["rules"] = [plain_value(each) for each in traces.rules]
    if traces is not None and every_lever:
        found["levers"] = [plain_value(each) for each in traces.levers]
    return found


def _flips(flips: AxisFlips) -> dict[str, Any]:
    """What would change one axis: each change with the record after it."""
    return {
        "axis": flips.axis,
        "category": flips.category,
        "smallest": _flip(flips.smallest),
        "removal": _flip(flips.removal),
        "additions": [_flip(each) for each in flips.additions],
        "fillings": [_flip(each) for each in flips.fillings],
    }


def _flip(flip: Flip | None) -> dict[str, Any] | None:
    if flip is None:
        return None
    change = flip.change
    return {
        "kind": change.kind,
        "field": change.field,
        "words": list(change.words),
        "size": change.size,
        "category": flip.category,
        "record": dict(change.record),
    }


def plain_levers(view: View, levers: Sequence[Lever]) -> list[dict[str, Any]]:
    """The levers of the catalogue, with their texts in the language of the view."""
    return [
        {
            "id": lever.id,
            "label": view.text(lever.label),
            "family": lever.family,
            "posture": lever.posture,
            "phases": list(lever.phases),
            "effort": lever.effort,
            "cost": lever.cost,
            "what": view.text(lever.what),
            "asks": view.text(lever.asks),
            "answers": list(lever.answers),
        }
        for lever in levers
    ]
