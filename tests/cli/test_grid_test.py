"""`collabgrid test`: the failures field by field, in every format, with the right exit code."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cli.command_runs import FRENCH, GRID, run, write_grid

EXAMPLES = """
examples:
  - {id: lends, record: {description: "Prêt d'outils", lang: fr}, expect: {logic: share, levers: [room]}}
  - {id: gives, record: {description: "giving, 50 %", lang: en}, expect: {logic: share, status: planned}}
  - {id: better, record: {description: lending, lang: en}, expect: {logic: share}, known_miss: Too short & <odd>.}
  - {id: hard, record: {description: nothing, lang: en}, expect: {logic: give}, known_miss: Too short & <odd>.}
"""
ALL_RIGHT = "examples: [{id: one, record: {description: lending}, expect: {logic: share}}]\n"


@pytest.fixture
def wrong(tmp_path: Path) -> str:
    return write_grid(tmp_path, GRID + EXAMPLES)


def test_only_failures_are_shown_field_by_field_and_the_exit_code_is_1(wrong: str) -> None:
    result = run("test", wrong)
    assert result.exit_code == 1
    line = (GRID + EXAMPLES).splitlines().index(EXAMPLES.splitlines()[3]) + 1
    assert f"✗ gives ({wrong}:{line})" in result.stdout
    assert "lends" not in result.stdout
    assert ["logic", "share", "give"] in [row.split() for row in result.stdout.splitlines()]
    assert ["status", "planned", "active"] in [row.split() for row in result.stdout.splitlines()]
    assert "take its `known_miss` away" in result.stdout
    assert result.stdout.endswith("tiny: 4 examples, 1 read as expected, 2 otherwise, 1 known misses\n")


def test_it_speaks_french(wrong: str) -> None:
    result = run("test", wrong, env=FRENCH)
    assert "Attendu" in result.stdout
    assert "4 exemples, 1 lus comme attendu, 2 autrement" in result.stdout


def test_json_holds_what_failed_and_what_is_never_exercised(wrong: str) -> None:
    result = run("test", wrong, "--format", "json", "--mutate")
    found = json.loads(result.stdout)
    assert [each["id"] for each in found["failures"]] == ["gives", "better"]
    assert found["failures"][0]["differences"][0] == {
        "about": "logic", "expected": ["share"], "read": ["give"], "reason": None,
    }  # fmt: skip
    assert found["exercised"]["term"] == {"count": 4, "never": ["vocabulary.logic.give.strong: don d'objets"]}
    assert found["mutants"]["term"]["tried"] == 3
    assert "4 examples" in result.stderr


def test_the_pieces_of_an_extension_come_first(wrong: str, tmp_path: Path) -> None:
    own = "extends: tiny.yaml\ngrid: {id: own, version: 1.0.0, title: Own, languages: [fr, en]}\n"
    own += "practices: [{id: swap, label: Swap, terms: {en: [swap shop]}, then: {logic: give}}]\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    told = " ".join(run("test", str(tmp_path / "own.yaml")).stdout.split())
    assert "Terms: practices.swap.terms: swap shop, vocabulary.logic.give.strong: don d'objets" in told


def test_junit_has_a_case_for_each_example(wrong: str, tmp_path: Path) -> None:
    target = tmp_path / "tests.xml"
    assert run("test", wrong, "-o", str(target)).exit_code == 1
    suite = ElementTree.parse(target).getroot()  # noqa: S314 - our own file
    assert suite.attrib == {"name": "tiny", "tests": "4", "failures": "2", "skipped": "1"}
    cases = {case.attrib["name"]: case for case in suite}
    assert (cases["gives"].find("failure"), cases["lends"].find("failure")) != (None, None)
    assert cases["lends"].find("failure") is None
    skipped = cases["hard"].find("skipped")
    assert skipped is not None and skipped.attrib["message"] == "Too short & <odd>."


def test_github_annotations_stand_at_their_line(wrong: str) -> None:
    lines = run("test", wrong, "--format", "github").stdout.splitlines()
    number = (GRID + EXAMPLES).splitlines().index(EXAMPLES.splitlines()[3]) + 1
    assert lines[0] == f"::error file={wrong},line={number},title=gives::logic: expected share, read give"
    assert len(lines) == 3


def test_markdown_is_a_table(wrong: str) -> None:
    assert "| What | Expected | Read | Why |" in run("test", wrong, "--format", "markdown").stdout


def test_all_right_is_0_and_strict_asks_for_more(tmp_path: Path) -> None:
    grid = write_grid(tmp_path, GRID + ALL_RIGHT)
    assert run("test", grid).exit_code == 0
    assert run("test", grid, "--strict").exit_code == 0  # every lever is proposed, and there is nothing else
    more = GRID + "practices: [{id: swap, label: S, terms: [troc], then: {logic: give}}]\n" + ALL_RIGHT
    assert run("test", write_grid(tmp_path, more), "--strict").exit_code == 1


def test_a_grid_without_examples_is_told(tmp_path: Path) -> None:
    result = run("test", write_grid(tmp_path))
    assert (result.exit_code, "this grid has no examples" in result.stderr) == (0, True)


def test_mistakes_end_with_their_codes(tmp_path: Path, wrong: str) -> None:
    assert run("test", str(tmp_path / "nothing.yaml")).exit_code == 3
    assert run("test", write_grid(tmp_path, "axes: [")).exit_code == 3
    assert run("test", "records.csv").exit_code == 2
    assert run("test", wrong, "-o", wrong).exit_code == 2
    assert run("test", wrong, "-o", "x.doc").exit_code == 2
