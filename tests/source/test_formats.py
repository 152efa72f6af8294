"""Findings in the formats that other programs read."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree import ElementTree  # our own text

import pytest

from collabgrid.source import (
    CODES,
    Diagnostic,
    Edit,
    Span,
    render_github,
    render_json,
    render_junit,
    render_markdown,
    render_sarif,
    render_text,
)

TEXTS = {"grids/été 1.yaml": "a: é\nb: [x, x]\n", "other.yaml": "c: 1\n"}
NAME = "grids/été 1.yaml"
FOUND = [
    Diagnostic("GRID006", "the file is empty"),
    Diagnostic("GRID101", "no key `a|b` <100%>", Span(NAME, 0, 1), "`b`?"),
    Diagnostic(
        "GRID401", "twice", Span(NAME, 12, 13), "delete", ("deux fois", "supprimez"),
        (Edit(Span(NAME, 10, 13), ""),),
    ),
    Diagnostic("GRID421", "no definition\nat all", Span(NAME, 0, 14)),
    Diagnostic("GRID441", "a file that is not at hand", Span("gone.yaml", 3, 4)),
]  # fmt: skip


def sarif(found: list[Diagnostic]) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render_sarif(found, TEXTS, "1.2.3"))
    return log


def test_sarif_has_what_the_standard_asks_for() -> None:
    log = sarif(FOUND)
    assert (log["version"], log["$schema"]) == ("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("collabgrid", "1.2.3")
    assert [rule["id"] for rule in driver["rules"]] == sorted({each.code for each in FOUND})
    for result, each in zip(run["results"], FOUND, strict=True):
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == each.code
        assert result["level"] in ("error", "warning", "note")
        assert each.message in result["message"]["text"]


def test_sarif_places_are_uris_with_lines_and_columns() -> None:
    results = sarif(FOUND)["runs"][0]["results"]
    assert "locations" not in results[0]
    place = results[2]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "grids/%C3%A9t%C3%A9%201.yaml"
    assert place["region"] == {"startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 9}
    assert "region" not in results[4]["locations"][0]["physicalLocation"]


def test_sarif_carries_what_mends() -> None:
    results = sarif(FOUND)["runs"][0]["results"]
    assert [i for i, each in enumerate(results) if "fixes" in each] == [2]
    (change,) = results[2]["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": ""}
    assert change["replacements"][0]["deletedRegion"]["startColumn"] == 6


@pytest.mark.parametrize("strict", [False, True])
def test_junit_has_a_case_for_each_file(strict: bool) -> None:
    root = ElementTree.fromstring(render_junit(FOUND, TEXTS, strict=strict))  # noqa: S314 - our own text
    (suite,) = root
    failed = {case.get("name") for case in suite if case.find("failure") is not None}
    assert {case.get("name") for case in suite} == {NAME, "other.yaml", "grid", "gone.yaml"}
    assert failed == ({NAME, "grid", "gone.yaml"} if strict else {NAME, "grid"})
    assert (suite.get("tests"), suite.get("failures")) == ("4", str(len(failed)))
    text = "".join(suite.itertext())
    assert all(f"{each.code} {each.message}" in text for each in FOUND)


def test_junit_keeps_out_what_xml_forbids() -> None:
    found = [Diagnostic("GRID004", "a \x00 and \x1b and \ufffe ]]> & <b>")]
    (failure,) = ElementTree.fromstring(render_junit(found, {})).iter("failure")  # noqa: S314 - our own text
    assert failure.text == "error GRID004 a \ufffd and \ufffd and \ufffd ]]> & <b>"


def test_github_commands() -> None:
    lines = render_github(FOUND, TEXTS).splitlines()
    assert lines[0] == "::error title=GRID006::the file is empty"
    assert lines[1] == (
        "::error file=grids/été 1.yaml,line=1,endLine=1,col=1,endColumn=1,title=GRID101"
        "::no key `a|b` <100%25> (`b`?)"
    )
    assert lines[3].startswith(
        "::notice file=grids/été 1.yaml,line=1,endLine=2,title=GRID421::no definition%0Aat"
    )
    assert len(lines) == len(FOUND)


def test_markdown_is_one_table() -> None:
    lines = render_markdown(FOUND, TEXTS).splitlines()
    assert len(lines) == len(FOUND) + 2
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {6}
    assert render_markdown([], TEXTS) == ""


def test_people_are_told_in_their_language() -> None:
    one = FOUND[2:3]
    assert "avertissement GRID401 deux fois" in render_text(one, TEXTS, language="fr")
    assert "proposition : supprimez" in render_text(one, TEXTS, language="fr")
    assert "deux fois" in render_markdown(one, TEXTS, language="fr")
    assert json.loads(render_json(one, TEXTS, language="fr"))[0]["message"] == "deux fois"
    assert CODES["GRID401"].severity == "warning"
