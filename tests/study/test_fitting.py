from __future__ import annotations

import random
from math import exp, log1p

import pytest

from collabgrid.engine import Classification, GridStamp, Reading
from collabgrid.grid import ConfidenceFit
from collabgrid.study import LEAST_READINGS, Fitted, Label, Outcome, fit_confidence

TRUE = ConfidenceFit(intercept=-2.0, score=1.0, share=1.5, margin=1.0)


def outcome(number: int, draw: random.Random, source: str, always: bool | None = None) -> Outcome:
    """A reading of a made-up record, right as often as TRUE says (or always, or never)."""
    score, other = draw.uniform(0.5, 20.0), draw.uniform(0.0, 10.0)
    score, other = max(score, other), min(score, other)
    share, margin = score / (score + other), (score - other) / (score + other)
    x = TRUE.intercept + TRUE.score * log1p(score) + TRUE.share * share + TRUE.margin * margin
    right = draw.random() < 1 / (1 + exp(-x)) if always is None else always
    reading = Reading("logic", "share", (), 0.5, margin, None, (("share", score), ("give", other)), ())
    result = Classification(
        str(number), GridStamp("tiny", "1", "d"), "en", (reading,), "active", (), (), (), (), (), ()
    )
    label = Label(str(number), "en", source, None, {"logic": "share" if right else "give"}, {})
    return Outcome({}, label, result)


def fitted(count: int, sources: int = 3, always: bool | None = None) -> Fitted | None:
    draw = random.Random(7)  # noqa: S311  no secret is drawn
    outcomes = [outcome(i, draw, f"town{i % sources}", always) for i in range(count)]
    return fit_confidence(outcomes, ["logic"], ())


def test_the_fit_finds_how_often_readings_are_right() -> None:
    found = fitted(6000)
    assert found is not None
    for score, other in ((1.0, 0.5), (3.0, 2.0), (6.0, 0.0), (15.0, 5.0)):
        terms = (log1p(score), score / (score + other), (score - other) / (score + other))
        chances = [
            1
            / (
                1
                + exp(-(fit.intercept + fit.score * terms[0] + fit.share * terms[1] + fit.margin * terms[2]))
            )
            for fit in (found.fit, TRUE)
        ]
        assert chances[0] == pytest.approx(chances[1], abs=0.05)
    assert found.own.error is not None
    assert found.own.error < 0.03
    assert found.left_out is not None
    assert found.left_out.count == found.own.count == 6000
    assert found.sources == (("town0", 2000), ("town1", 2000), ("town2", 2000))


def test_one_source_cannot_be_left_out() -> None:
    found = fitted(200, sources=1)
    assert found is not None
    assert found.left_out is None


def test_too_few_readings_are_not_fitted() -> None:
    assert fitted(LEAST_READINGS - 1) is None
    assert fitted(LEAST_READINGS) is not None


@pytest.mark.parametrize(("always", "low", "high"), [(True, 0.9, 1.0), (False, 0.0, 0.1)])
def test_readings_that_are_all_right_or_all_wrong_have_a_finite_fit(
    always: bool, low: float, high: float
) -> None:
    found = fitted(300, always=always)
    assert found is not None
    assert low <= found.own.bins[5].confidence <= high
