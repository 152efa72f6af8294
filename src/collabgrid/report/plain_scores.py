"""An evaluation as plain values for JSON."""

from __future__ import annotations

from typing import Any

from collabgrid.report.values import plain_value
from collabgrid.study import AxisScores, Evaluation, Scores, SplitBy, Tells


def plain_evaluation(
    evaluation: Evaluation, *, by: SplitBy | None = None, tells: Tells | None = None
) -> dict[str, Any]:
    """The scores, intervals and confusion cells with the ids behind them; `by` keeps the parts of one split."""
    found: dict[str, Any] = {
        "grid": plain_value(evaluation.grid),
        "positive": list(evaluation.positive),
        **_scores(evaluation.scores),
        "intervals": [plain_value(each) for each in evaluation.intervals],
        "resamples": evaluation.resamples,
        "parts": [
            {"by": part.by, "value": part.value, **_scores(part.scores, with_ids=False)}
            for part in evaluation.parts
            if by is None or part.by == by
        ],
        "unlabelled": list(evaluation.unlabelled),
        "unknown_categories": [{"axis": axis, "value": value} for axis, value in evaluation.unknown],
    }
    if tells is not None:
        found["tells"] = {
            "share": tells.share,
            "share_of_found": tells.share_of_found,
            **plain_value(tells),
        }
    return found


def _scores(scores: Scores, *, with_ids: bool = True) -> dict[str, Any]:
    return {
        "count": scores.count,
        "in_field": None if scores.in_field is None else plain_value(scores.in_field),
        "axes": {each.axis: _axis(each, with_ids) for each in scores.axes},
        "calibration": plain_value(scores.calibration),
        "scope_calibration": plain_value(scores.scope_calibration),
    }


def _axis(scores: AxisScores, with_ids: bool) -> dict[str, Any]:
    found: dict[str, Any] = plain_value(scores)
    del found["axis"]
    found["categories"] = {category: plain_value(hits) for category, hits in scores.categories}
    for cell in found["cells"]:
        if not with_ids:
            del cell["ids"]
    return found
