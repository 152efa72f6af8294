"""A grid against labelled records. Every number is worked out by hand from the table in `labelled.py`."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.exchange import load_classifier
from collabgrid.study import Evaluation, Hits, Scores, evaluate
from drawn import cases
from study.labelled import GRID, labelled_records, small_classifier

CLASSIFIER = small_classifier()
DEV = Path(__file__).parents[3] / "shared" / "data" / "gold" / "dev.jsonl"


@cache
def evaluated() -> Evaluation:
    return evaluate(CLASSIFIER, labelled_records(), resamples=50)


def test_the_scope_as_a_yes_or_no() -> None:
    # labelled in or edge: f1 to f5, t1 to t5, h1, u1, u2; read so: all of them but f5 and h1, and o2 beside
    expected = Hits(13, 12, 11, 11 / 12, 11 / 13, 22 / 25)
    assert evaluated().positive == ("in", "edge")
    assert evaluated().scores.in_field == expected


def test_the_scope_category_by_category() -> None:
    scope = evaluated().scores.axis("scope")
    # read in: f1 to f4, t1, u1, u2, o2; labelled in: f1 to f5, h1, u1, u2
    assert dict(scope.categories)["in"] == Hits(8, 8, 6, 6 / 8, 6 / 8, 12 / 16)
    assert dict(scope.categories)["edge"] == Hits(5, 4, 4, 1.0, 4 / 5, 8 / 9)
    assert dict(scope.categories)["out"] == Hits(2, 2, 1, 1 / 2, 1 / 2, 2 / 4)
    assert scope.macro_f1 == pytest.approx((12 / 16 + 8 / 9) / 2)  # out has two records only
    # 12 of 16 agree (n1: both undecided); chance: 8·8 + 5·4 + 2·2 + 1·2 = 90
    assert scope.kappa == pytest.approx((16 * 12 - 90) / (256 - 90))


def test_an_axis() -> None:
    topic = evaluated().scores.axis("topic")
    assert (topic.count, topic.decided) == (13, 11)  # t4 and u2 are undecided; out and unknown do not count
    assert topic.coverage == 11 / 13
    assert topic.precision == 8 / 11  # f5, t5 and u1 are wrong
    assert topic.precision_also == 9 / 11  # tools is a secondary category of f5
    assert dict(topic.categories) == {
        "food": Hits(5, 6, 4, 4 / 6, 4 / 5, 8 / 11),
        "tools": Hits(5, 4, 3, 3 / 4, 3 / 5, 6 / 9),
        "help": Hits(1, 1, 1, 1.0, 1.0, 1.0),
    }
    assert topic.macro_f1 == pytest.approx((8 / 11 + 6 / 9) / 2)  # help has one record only
    # 9 of 13 agree (u2: both undecided); chance: 5·6 + 5·4 + 1·1 + 2·2 = 55
    assert topic.kappa == pytest.approx((13 * 9 - 55) / (169 - 55))


def test_the_records_behind_a_cell() -> None:
    cells = {(c.gold, c.read): (c.count, c.ids) for c in evaluated().scores.axis("topic").cells}
    assert cells == {
        ("food", "food"): (4, ("f1", "f2", "f3", "f4")),
        ("food", "tools"): (1, ("f5",)),
        ("tools", "food"): (1, ("t5",)),
        ("tools", "tools"): (3, ("t1", "t2", "t3")),
        ("tools", "undecided"): (1, ("t4",)),
        ("help", "help"): (1, ("h1",)),
        ("undecided", "food"): (1, ("u1",)),
        ("undecided", "undecided"): (1, ("u2",)),
    }
    (outcome,) = evaluated().behind("topic", "tools", "food")
    assert outcome.record["id"] == "t5"
    assert [vote.category for vote in outcome.classification.reading("topic").votes] == ["food"]
    assert [each.label.id for each in evaluated().behind("scope", "out", "in")] == ["o2"]


def test_confidence_is_pooled_over_the_axes_and_the_scope_stands_beside() -> None:
    scores = evaluated().scores
    assert (scores.calibration.count, scores.scope_calibration.count) == (11, 14)
    # every reading is made by one strong word, so all are equally sure, and 8 of 11 are right
    assert [each.right for each in scores.calibration.bins] == [pytest.approx(8 / 11)] * 10
    sure = scores.calibration.bins[0].confidence
    assert scores.calibration.error == pytest.approx(abs(8 / 11 - sure))


def test_the_parts() -> None:
    parts = {(part.by, part.value): part.scores for part in evaluated().parts}
    sizes = {key: scores.count for key, scores in parts.items()}
    assert sizes == {
        ("lang", ""): 1, ("lang", "en"): 10, ("lang", "fr"): 5,
        ("source", ""): 1, ("source", "county"): 9, ("source", "town"): 6,
        ("hard", ""): 1, ("hard", "false"): 11, ("hard", "true"): 4,
    }  # fmt: skip
    assert parts["lang", "fr"].axis("topic").macro_f1 == 8 / 9  # food only: 4 of 5, and nothing else read so
    assert parts["hard", "true"].axis("topic").precision == 1 / 3  # f4 right, f5 and t5 wrong, t4 undecided


def test_intervals_hold_the_scores_and_are_the_same_every_time() -> None:
    names = [(each.axis, each.measure) for each in evaluated().intervals]
    assert names == [
        ("scope", "in_field"), ("scope", "macro_f1"), ("scope", "kappa"), ("topic", "macro_f1"), ("topic", "kappa"),
    ]  # fmt: skip
    again = evaluate(CLASSIFIER, labelled_records(), resamples=50)
    assert again == evaluated()
    assert evaluate(CLASSIFIER, labelled_records(), resamples=50, seed="other").intervals != again.intervals
    assert evaluate(CLASSIFIER, labelled_records(), resamples=0).intervals == ()
    for each in evaluated().intervals:
        assert each.low < each.high
    found = evaluated().interval("topic", "kappa")
    assert found is not None and found.low < 31 / 57 < found.high
    assert evaluated().interval("topic", "in_field") is None


def test_readings_as_labels_give_one_throughout() -> None:
    records = labelled_records()
    for record in records:
        result = CLASSIFIER.classify(record["description"])
        record["gold"] = {each.axis: each.category or "unknown" for each in result.readings}
    found = evaluate(CLASSIFIER, records, resamples=20)
    hits = found.scores.in_field
    assert hits is not None and (hits.precision, hits.recall, hits.f1) == (1, 1, 1)
    for scores in found.scores.axes:
        assert (scores.precision, scores.macro_f1, scores.kappa) == (1, 1, 1)
        assert all((own.precision, own.recall, own.f1) == (1, 1, 1) for _, own in scores.categories)
    assert {(each.low, each.high) for each in found.intervals} == {(1, 1)}


@given(st.permutations(labelled_records()))
@settings(max_examples=cases(30), deadline=None)
def test_the_order_of_the_records_changes_nothing(records: list[dict[str, Any]]) -> None:
    assert evaluate(CLASSIFIER, records, resamples=50) == evaluated()


@given(st.lists(st.sampled_from(labelled_records()), max_size=12))
@settings(max_examples=cases(50), deadline=None)
def test_counts_add_up_for_any_records(records: list[dict[str, Any]]) -> None:
    check_counts(evaluate(CLASSIFIER, records, resamples=2))


def test_nothing_to_evaluate() -> None:
    found = evaluate(CLASSIFIER, [])
    assert (found.scores.count, found.intervals, found.parts) == (0, (), ())
    assert found.scores.axis("topic").macro_f1 is None


@pytest.mark.parametrize(
    "gold", [None, "food", [], {}, {"topic": None}, {"topic": "  "}, {"hard": True}, {"topci": "food"}]
)
def test_records_without_a_label_are_told_and_do_not_count(gold: Any) -> None:
    found = evaluate(CLASSIFIER, [{"id": "x", "description": "panier", "gold": gold}], resamples=0)
    assert (found.unlabelled, found.scores.count) == (("x",), 0)


def test_labels_that_are_no_category_of_the_grid_are_told_and_missed() -> None:
    found = evaluate(CLASSIFIER, [{"id": "x", "description": "panier", "gold": {"topic": "foood"}}])
    assert found.unknown == (("topic", "foood"),)
    assert [(c.gold, c.read) for c in found.scores.axis("topic").cells] == [("foood", "food")]


def test_the_grid_does_not_see_the_label() -> None:
    text = GRID + "rules: [{id: peep, when: {field: gold, exists: true}, then: {topic: help}}]\n"
    record = {"id": "x", "description": "rien", "gold": {"topic": "help"}}
    found = evaluate(small_classifier(text), [record])
    assert [(c.gold, c.read) for c in found.scores.axis("topic").cells] == [("help", "undecided")]


def test_a_category_called_unknown_is_a_category() -> None:
    text = GRID.replace("{id: help, label: H}", "{id: unknown, label: U}").replace("help:", "unknown:")
    record = {"id": "x", "description": "garderie", "gold": {"topic": "unknown"}}
    found = evaluate(small_classifier(text), [record])
    assert [(c.gold, c.read) for c in found.scores.axis("topic").cells] == [("unknown", "unknown")]


@pytest.mark.parametrize(
    ("gate", "positive"),
    [
        ("{reading: {scope: [edge, in]}}", ("in", "edge")),
        ("{all: [{reading: {scope: in}}, {not: {reading: {scope: edge}}}]}", ("in",)),
        ("{any: [{reading: {scope: edge}}, {reading: {topic: food}}]}", ("edge",)),
        ("{reading: {topic: food}}", ("in", "edge")),  # no scope is asked: those that are labelled on axes
    ],
)
def test_the_scopes_that_belong_to_the_field(gate: str, positive: tuple[str, ...]) -> None:
    classifier = small_classifier(GRID.replace("{reading: {scope: [in, edge]}}", gate))
    labelled = [each for each in labelled_records() if each["gold"]["topic"]]
    outside = [each | {"gold": {"scope": "out"}} for each in labelled_records() if each["id"] == "o1"]
    assert evaluate(classifier, labelled + outside, resamples=0).positive == positive


def test_the_scopes_may_be_given() -> None:
    found = evaluate(CLASSIFIER, labelled_records(), positive=["edge"], resamples=0)
    assert found.scores.in_field == Hits(5, 4, 4, 1.0, 4 / 5, 8 / 9)
    assert found.scores.axis("topic").count == 5


def test_a_grid_without_a_scope_compares_every_record() -> None:
    lines = [line for line in GRID.splitlines() if not line.startswith(("scope", "  scope", "policy"))]
    found = evaluate(small_classifier("\n".join(lines)), labelled_records(), resamples=10)
    assert (found.positive, found.scores.in_field) == ((), None)
    assert [each.axis for each in found.scores.axes] == ["topic"]
    assert found.scores.axis("topic").count == 13
    assert {each.axis for each in found.intervals} == {"topic"}


def test_a_label_without_a_scope_counts_on_its_axes() -> None:
    found = evaluate(CLASSIFIER, [{"id": "x", "description": "panier", "gold": {"topic": "food"}}])
    assert (found.scores.axis("topic").count, found.scores.axis("scope").count) == (1, 0)


@pytest.mark.slow
def test_the_labelled_records_of_the_shipped_grid() -> None:
    if not DEV.is_file():
        pytest.skip("the labelled records are not part of the project; they are not beside this checkout")
    records = [json.loads(line) for line in DEV.read_text(encoding="utf-8").splitlines()]
    found = evaluate(load_classifier("domino"), records, resamples=20)
    assert found.scores.count + len(found.unlabelled) == len(records)
    assert found.unknown == ()
    check_counts(found)


def check_counts(found: Evaluation) -> None:
    """What holds for any records: every record is in one part of each split, and every count adds up."""
    check_scores(found.scores)
    for by in ("lang", "source", "hard"):
        parts = [part.scores for part in found.parts if part.by == by]
        assert sum(part.count for part in parts) == found.scores.count
        for axis in found.scores.axes:
            assert sum(part.axis(axis.axis).count for part in parts) == axis.count
    for axis in found.scores.axes:
        for cell in axis.cells:
            behind = found.behind(axis.axis, cell.gold, cell.read)
            assert tuple(each.label.id for each in behind) == cell.ids
    assert all(each.low <= each.high for each in found.intervals)


def check_scores(scores: Scores) -> None:
    for axis in scores.axes:
        assert sum(cell.count for cell in axis.cells) == axis.count
        assert all(len(cell.ids) == cell.count for cell in axis.cells)
        assert sum(hits.read for _, hits in axis.categories) == axis.decided
        undecided = sum(cell.count for cell in axis.cells if cell.gold == "undecided")
        assert sum(hits.support for _, hits in axis.categories) == axis.count - undecided
        assert all(hits.right <= min(hits.support, hits.read) for _, hits in axis.categories)
        shares = (axis.coverage, axis.precision, axis.precision_also, axis.macro_f1)
        assert all(each is None or 0 <= each <= 1 for each in shares)
    assert scores.calibration.count == sum(axis.decided for axis in scores.axes if axis.axis != "scope")
    assert scores.scope_calibration.count == sum(a.decided for a in scores.axes if a.axis == "scope")
