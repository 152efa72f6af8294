"""The flat form of a classification: one row, the same names in every format."""

from __future__ import annotations

import json

from collabgrid.engine import FLAT_VERSION, flat_columns, flat_row, nested_evidence

from .small_grids import small_classifier

GRID = """
vocabulary:
  scope: {in: {strong: [ensemble]}}
  topic: {food: {strong: [panier]}, tools: {usual: [perceuse]}, help: {weak: [aide]}}
  status: {closed: {strong: [fermé]}}
levers:
  - id: room
    label: Room
    family: space
    posture: facilitate
    phases: [trigger]
    effort: low
    cost: low
    what: A room.
    when: {reading: {topic: food}}
policy: {decisions: {topic: {also: 1, also_ratio: 0.3}}, fields: {name: 1, description: 1}}
"""
CLASSIFIER = small_classifier(GRID, scope="in out", topic="food tools help", mood="calm busy")
RECORD = {"id": 7, "name": "Le panier", "description": "Perceuse, aide. L’atelier a fermé.", "lang": "fr"}


def test_the_columns_follow_the_grid() -> None:
    assert FLAT_VERSION == "2"
    assert flat_columns(CLASSIFIER.grid) == (
        "id",
        *("scope", "scope_also", "scope_confidence", "scope_reason"),
        *("topic", "topic_also", "topic_confidence", "topic_reason"),
        *("mood", "mood_also", "mood_confidence", "mood_reason"),
        "status",
        "levers",
        "corrected",
        "evidence",
    )


def test_a_row_says_what_the_classification_says() -> None:
    result = CLASSIFIER.classify(RECORD)
    row = flat_row(result)
    assert tuple(row) == flat_columns(CLASSIFIER.grid)
    assert row["id"] == "7"
    assert (row["topic"], row["topic_also"], row["topic_reason"]) == ("food", ["tools"], "")
    assert 0 < row["topic_confidence"] == result.reading("topic").confidence
    assert (row["scope"], row["scope_also"], row["scope_confidence"], row["scope_reason"]) == (
        "",
        [],
        0,
        "no_evidence",
    )
    assert (row["status"], row["levers"]) == ("closed", ["room"])
    assert json.loads(json.dumps(row)) == row


def test_the_evidence_is_that_of_what_was_read() -> None:
    result = CLASSIFIER.classify(RECORD)
    found = [
        (e["axis"], e["category"], e["field"], e["start"], e["end"], e["quote"])
        for e in nested_evidence(result)
    ]
    assert found == [
        ("topic", "food", "name", 3, 9, "panier"),
        ("topic", "tools", "description", 0, 8, "Perceuse"),
        ("status", "closed", "description", 28, 33, "fermé"),
    ]
    assert flat_row(result)["evidence"] == list(nested_evidence(result))


def test_evidence_can_be_left_out() -> None:
    result = CLASSIFIER.classify(RECORD)
    whole = flat_row(result)
    assert whole.pop("evidence")
    assert flat_row(result, with_evidence=False) == whole


def test_an_empty_record_has_a_row() -> None:
    row = flat_row(CLASSIFIER.classify({}))
    assert (row["id"], row["status"], row["levers"], row["evidence"]) == ("", "active", [], [])
    assert {row[f"{axis}_reason"] for axis in ("scope", "topic", "mood")} == {"no_evidence"}
