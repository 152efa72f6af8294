"""An evaluation as plain values for JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from collabgrid.study import AxisScores, Evaluation, Scores, SplitBy, Tells


def plain_evaluation(
    evaluation: Evaluation, *, by: SplitBy | None = None, tells: Tells | None = None
) -> dict[str, Any]:
    """The scores, intervals and confusion cells with the ids behind them; `by` keeps the parts of one split."""
    found: dict[str, Any] = {
        "grid": asdict(evaluation.grid),
        "positive": list(evaluation.positive),
        **_scores(evaluation.scores),
        "intervals": [asdict(each) for each in evaluation.intervals],
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
        found["tells"] = {"share": tells.share, **asdict(tells)}
    return found


def _scores(scores: Scores, *, with_ids: bool = True) -> dict[str, Any]:
    return {
        "count": scores.count,
        "in_field": None if scores.in_field is None else asdict(scores.in_field),
        "axes": {each.axis: _axis(each, with_ids) for each in scores.axes},
        "calibration": asdict(scores.calibration),
        "scope_calibration": asdict(scores.scope_calibration),
    }


def _axis(scores: AxisScores, with_ids: bool) -> dict[str, Any]:
    found = asdict(scores)
    del found["axis"]
    found["categories"] = {category: asdict(hits) for category, hits in scores.categories}
    for cell in found["cells"]:
        if not with_ids:
            del cell["ids"]
    return found
