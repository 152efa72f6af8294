"""What lint tells of parts of grids: the cases of lint_cases.yaml, and what holds of every grid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from collabgrid.source import CODES, Diagnostic, Severity
from collabgrid.study.lint.wordings import WORDINGS

from .small_lint import found_in, marked

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "lint_cases.yaml").read_text(encoding="utf-8")
)


def test_the_small_grid_has_nothing_to_mend() -> None:
    assert found_in("") == ([], found_in("")[1])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["about"])
def test_a_case_gets_its_findings(case: dict[str, Any]) -> None:
    found, texts = found_in(case["grid"])
    told = [[each.code, marked(each, texts)] for each in found if each.code != "GRID417"]
    assert sorted(told) == sorted(case["found"]), [each.message for each in found]


def test_every_code_of_lint_has_a_case() -> None:
    tried = {code for case in CASES for code, _ in case["found"]}
    elsewhere = {"GRID417", "GRID421", "GRID423", "GRID441", "GRID491", "GRID492", "GRID493"}
    assert {code for code in CODES if code >= "GRID400"} <= tried | elsewhere


def test_every_wording_is_complete_in_both_languages() -> None:
    for key, wording in WORDINGS.items():
        assert wording.code in CODES, key
        assert wording.english and wording.french, key
        assert bool(wording.way_out) == bool(wording.french_way_out), key


def test_findings_of_lint_are_told_in_french_too() -> None:
    found, _ = found_in("lists: {doors: [porte, porte]}\n")
    assert [each.say("fr")[0] for each in found] == [
        "aucune condition ne nomme la liste « doors »",
        "« porte » est écrit deux fois dans cette liste ; le premier est à la ligne 19",
    ]


def test_a_contradiction_is_shown_on_a_record_that_was_read() -> None:
    text = CASES[[case["about"] for case in CASES].index("a rule that a wider one always contradicts")][
        "grid"
    ]
    found, _ = found_in(text)
    assert '{"description": "serre. étau", "lang": "fr"}' in found[0].message
    assert "(proved)" in found[0].message


def test_categories_without_definition_or_example() -> None:
    text = """\
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: O, definition: O.}]}
  - {id: carrier, label: C, categories: [{id: club, label: C, definition: C.}, {id: firm, label: F, definition: F.}]}
examples:
  - {id: one, record: {name: Troc de graines}, expect: {topic: food}}
"""
    assert codes(found_in(text)[0]) == ["GRID421", "GRID423", "GRID423", "GRID423"]


def codes(found: list[Diagnostic]) -> list[str]:
    return sorted(each.code for each in found)


def test_a_faulty_grid_is_linted_as_far_as_it_can_be_read() -> None:
    text = """\
lists: {doors: [porte, porte]}
rules:
  - {id: open, when: {list: dors}, then: {topic: food}}
  - {id: shut, when: {terms: [mur], not: {terms: [mur]}}, then: {topic: foood}}
"""
    found, _ = found_in(text)
    assert codes(found) == ["GRID203", "GRID204", "GRID401", "GRID411", "GRID424"]
    assert {each.severity for each in found} == {Severity.ERROR, Severity.WARNING}
