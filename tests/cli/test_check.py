"""`collabgrid check`: formats, severities, mending, and what is remembered."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from collabgrid.exchange.kept import FOLDER_VARIABLE

from .command_runs import FRENCH, GRID, run, write_grid

DEFINED = GRID.replace("Share}}", "Share}, definition: {fr: Prêter., en: Lending.}}").replace(
    "Give}}", "Give}, definition: {fr: Donner., en: Giving.}}"
)
TWICE = DEFINED.replace("fr: [prêt]", "fr: [prêt, prêt]")


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of its own for each test."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))


def test_every_format_says_the_same(tmp_path: Path) -> None:
    path = write_grid(tmp_path, TWICE)
    for format_name in ("text", "json", "markdown", "sarif", "junit", "github"):
        result = run("check", path, "--format", format_name)
        assert result.exit_code == 1
        assert "GRID401" in result.stdout, format_name
    assert json.loads(run("check", path, "--format", "json").stdout)[0]["line"] == 11
    log = json.loads(run("check", path, "--format", "sarif").stdout)
    assert log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 11
    suites = ElementTree.fromstring(run("check", path, "--format", "junit").stdout)  # noqa: S314 - our own
    assert suites[0].get("failures") == "1"
    assert ",line=11," in run("check", path, "--format", "github").stdout


def test_a_clean_grid_is_valid_in_every_format(tmp_path: Path) -> None:
    path = write_grid(tmp_path, DEFINED)
    assert json.loads(run("check", path, "--format", "json").stdout) == []
    assert json.loads(run("check", path, "--format", "sarif").stdout)["runs"][0]["results"] == []
    assert run("check", path, "--format", "github").stdout == ""
    assert "<testcase" in run("check", path, "--format", "junit").stdout


def test_hints_count_where_that_is_asked_for(tmp_path: Path) -> None:
    path = write_grid(tmp_path)  # two categories without a definition
    assert run("check", path).exit_code == 0
    assert run("check", path, "--strict").exit_code == 1
    assert "GRID421" in run("check", path).stdout
    assert "GRID421" not in run("check", path, "--severity", "warning").stdout
    assert "2 conseils" in run("check", path, env=FRENCH).stdout


def test_many_hints_are_cut_and_that_is_said(tmp_path: Path) -> None:
    categories = "".join(f"      - {{id: c{i}, label: {{fr: C, en: C}}}}\n" for i in range(30))
    words = "".join(f"    c{i}: {{strong: {{fr: [mot{i}a], en: [word{i}a]}}}}\n" for i in range(30))
    head = GRID.split("    categories:")[0]
    path = write_grid(tmp_path, f"{head}    categories:\n{categories}vocabulary:\n  logic:\n{words}")
    shown = run("check", path).stdout
    assert shown.count("GRID421") == 20
    assert "… and 10 more hints; --severity hint shows them all" in shown
    assert run("check", path, "--severity", "hint").stdout.count("GRID421") == 30


def test_diff_shows_and_fix_writes(tmp_path: Path) -> None:
    path = Path(write_grid(tmp_path, TWICE))
    shown = run("check", str(path), "--diff")
    assert shown.exit_code == 1
    assert "-    share: {strong: {fr: [prêt, prêt]" in shown.stdout
    assert path.read_text(encoding="utf-8") == TWICE


def test_fix_keeps_marks_line_ends_and_comments(tmp_path: Path) -> None:
    text = DEFINED.replace("fr: [prêt]", "fr: [prêt, prêt]") + "# the end\n"
    path = tmp_path / "own.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    result = run("check", str(path), "--fix")
    assert result.exit_code == 0
    assert "1 finding mended" in result.stderr
    right = (DEFINED + "# the end\n").replace("\n", "\r\n").encode()
    assert path.read_bytes() == b"\xef\xbb\xbf" + right
    again = run("check", str(path), "--fix", "--diff")
    assert (again.exit_code, again.stdout) == (0, "")
    assert "nothing that --fix can mend" in again.stderr


@pytest.mark.parametrize("name", [pytest.param("domino", marks=pytest.mark.slow), "-"])
def test_what_is_not_ones_own_is_not_mended(name: str) -> None:
    result = run("check", name, "--fix", stdin=TWICE)
    assert result.exit_code == 2
    assert "of your own" in result.stderr


def test_what_was_found_is_remembered_until_the_file_changes(tmp_path: Path) -> None:
    path = write_grid(tmp_path, TWICE)
    first, second = run("check", path), run("check", path)
    assert (first.stdout, first.exit_code) == (second.stdout, second.exit_code)
    assert "GRID401" in second.stdout
    write_grid(tmp_path, DEFINED)
    assert "GRID401" not in run("check", path).stdout


def test_an_extended_grid_counts_for_what_is_remembered(tmp_path: Path) -> None:
    base = write_grid(tmp_path, DEFINED)
    own = tmp_path / "own.yaml"
    own.write_text(
        "extends: tiny.yaml\ngrid: {id: own, version: 1.0.0, title: Own, languages: [fr]}\n"
        "vocabulary: {logic: {share: {strong: {fr: [prêts, covoitur*]}}}}\n",
        encoding="utf-8",
    )
    told = run("check", str(own)).stdout
    assert "`prêts` finds the same words as `prêt` of this list, in the extended grid" in told
    Path(base).write_text(DEFINED.replace("[prêt]", "[troc]"), encoding="utf-8")
    assert "GRID402" not in run("check", str(own)).stdout


def test_an_allowed_finding_is_left_out_and_counted(tmp_path: Path) -> None:
    line = "    share: {strong: {fr: [prêt, prêt], en: [lending]}}"
    text = TWICE.replace(line, f"{line}  # collabgrid: allow GRID401 because it is on loan")
    result = run("check", write_grid(tmp_path, text))
    assert (result.exit_code, "(1 finding allowed by a comment)" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("name", "near"), [("domno", "`domino`?"), ("botsmann", "`botsman`?"), ("schorr", "`schor`?")]
)
def test_the_nearest_grid_is_named(name: str, near: str) -> None:
    assert near in run("check", name).stderr
    assert near in run("explain", "--grid", name, "--name", "x").stderr


def test_the_nearest_grid_to_extend_is_named(tmp_path: Path) -> None:
    path = write_grid(tmp_path, "extends: domno\ngrid: {id: a, version: 1.0.0, title: A, languages: [fr]}\n")
    assert "suggestion: `domino`?" in run("check", path).stdout
