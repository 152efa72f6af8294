"""`collabgrid explain-code`, and the pages in docs/ that are made of the same table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from collabgrid.report import Language, Words, render_codes_markdown
from collabgrid.source import CODES

from .command_runs import FRENCH, run

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("given", ["GRID402", "grid402", "402", " GRID402 "])
def test_a_code_is_found_as_people_write_it(given: str) -> None:
    shown = run("explain-code", given)
    assert shown.exit_code == 0
    assert shown.stdout.startswith("GRID402 (hint): Terms that take the same forms\n")
    assert "lists: {doors: [porte, portes]}" in shown.stdout


def test_a_page_in_french() -> None:
    shown = run("explain-code", "GRID411", env=FRENCH).stdout
    assert shown.startswith("GRID411 (avertissement): Une condition qui ne peut jamais être vraie\n")
    assert "À ne pas écrire\u00a0:" in shown


def test_without_a_code_all_are_listed() -> None:
    lines = run("explain-code").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(CODES)


def test_an_unknown_code_is_a_mistake() -> None:
    shown = run("explain-code", "GRID4022")
    assert (shown.exit_code, "there is no code `GRID4022`; did you mean" in shown.stderr) == (2, True)
    assert "il n'y a pas de code « rien »" in run("explain-code", "rien", env=FRENCH).stderr


def test_pages_as_data() -> None:
    page = json.loads(run("explain-code", "GRID101", "--format", "json").stdout)
    assert set(page) == {"code", "severity", "title", "explanation", "wrong", "right"}
    assert len(json.loads(run("explain-code", "--format", "json").stdout)) == len(CODES)


@pytest.mark.parametrize(("language", "name"), [("en", "codes.md"), ("fr", "codes.fr.md")])
def test_the_pages_in_docs_are_those_of_the_table(language: Language, name: str) -> None:
    """`collabgrid explain-code --format markdown --lang en -o docs/codes.md` writes them anew."""
    assert (DOCS / name).read_text(encoding="utf-8") == render_codes_markdown(Words(language))


@pytest.mark.parametrize("code", CODES)
def test_every_page_can_be_shown(code: str) -> None:
    for format_name in ("text", "markdown"):
        shown = run("explain-code", code, "--format", format_name, "--lang", "fr")
        assert shown.exit_code == 0
        assert code in shown.stdout and "\x07" not in shown.stdout
