"""What a person says of an axis stands in place of what the grid reads, and everything behind it follows."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.engine import Correction, flat_row

from .small_grids import small_classifier

GRID = """
vocabulary:
  topic: {food: {strong: [panier]}, tools: {usual: [perceuse]}}
rules:
  - {id: calm_food, when: {reading: {topic: food}}, then: {mood: calm}}
  - {id: busy_help, when: {reading: {topic: help}}, then: {mood: busy}}
levers:
  - {id: kitchen, label: K, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low,
     what: A kitchen., when: {reading: {topic: food}}}
  - {id: desk, label: D, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low,
     what: A desk., when: {reading: {topic: help}}}
policy: {decisions: {topic: {also: 2, also_ratio: 0.1}}}
"""
CLASSIFIER = small_classifier(GRID, topic="food tools help", mood="calm busy")
RECORD = {"id": "7", "name": "Le panier", "description": "Perceuse."}


def read(*corrections: Correction) -> dict[str, Any]:
    return flat_row(CLASSIFIER.classify(RECORD, corrections=corrections))


def test_without_corrections_nothing_is_marked() -> None:
    row = read()
    assert (row["topic"], row["mood"], row["levers"], row["corrected"]) == ("food", "calm", ["kitchen"], [])


def test_axes_and_levers_follow_the_correction() -> None:
    row = read(Correction("topic", "help", "Anne", "seen there"))
    assert (row["topic"], row["topic_confidence"], row["topic_reason"]) == ("help", 1.0, "")
    assert (row["mood"], row["levers"]) == ("busy", ["desk"])
    assert row["corrected"] == [
        {
            "axis": "topic",
            "category": "help",
            "was": "food",
            "who": "Anne",
            "why": "seen there",
            "changed": False,
        }
    ]


def test_a_secondary_category_that_becomes_the_first_is_named_once() -> None:
    row = read(Correction("topic", "tools"))
    assert (row["topic"], row["topic_also"]) == ("tools", [])
    assert {each["category"] for each in row["evidence"] if each["axis"] == "topic"} == {"tools"}


def test_an_empty_correction_leaves_the_axis_undecided() -> None:
    row = read(Correction("topic", None))
    assert (row["topic"], row["topic_also"], row["topic_confidence"]) == ("", [], 0.0)
    assert (row["topic_reason"], row["mood"], row["levers"]) == ("corrected", "", [])


def test_a_correction_wins_over_what_follows_from_another() -> None:
    row = read(Correction("mood", "calm"), Correction("topic", "help"))
    assert (row["topic"], row["mood"]) == ("help", "calm")
    assert [each["axis"] for each in row["corrected"]] == ["topic", "mood"]


@pytest.mark.parametrize("status", ["planned", "closed"])
def test_the_status_can_be_corrected_too(status: str) -> None:
    assert read(Correction("status", status))["status"] == status


def test_the_words_keep_what_they_say() -> None:
    plain = CLASSIFIER.classify(RECORD).reading("topic")
    corrected = CLASSIFIER.classify(RECORD, corrections=[Correction("topic", "help")]).reading("topic")
    assert (corrected.votes, corrected.scores) == (plain.votes, plain.scores)
