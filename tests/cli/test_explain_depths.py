from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, run, write_grid

NAMED = ["--name", "Le prêt", "--text", "Prêt d'outils et don d'objets."]


@pytest.fixture
def grid(tmp_path: Path) -> list[str]:
    return ["--grid", write_grid(tmp_path)]


def test_a_sentence_for_the_initiative(grid: list[str]) -> None:
    english = run("explain", *NAMED, "--depth", "sentence", *grid)
    assert english.stdout == "In what you say of “Le prêt” (“prêt”), the grid reads: Logic = Share.\n"
    french = run("explain", "--text", "Rien", "--depth", "sentence", *grid, env=FRENCH)
    assert french.stdout == "Ce que vous dites de «\xa0Rien\xa0» ne permet à la grille de rien décider.\n"


def test_a_sentence_says_a_name_once_and_what_would_change_it(grid: list[str]) -> None:
    told = run("explain", "--name", "Prêt", "--depth", "sentence", "--changes", *grid).stdout
    assert " ".join(told.split()) == (
        "In what you say of “Prêt”, the grid reads: Logic = Share. What would change Logic: without “Prêt”: undecided."
    )


def test_a_paragraph_for_the_analyst(grid: list[str]) -> None:
    told = " ".join(run("explain", *NAMED, "--depth", "paragraph", *grid).stdout.split())
    assert "Logic: Share (" in told
    assert "Give comes next (4 to 6), by “don d'objets” in description." in told
    assert "The smallest change: without “prêt”: Give." in told
    assert "Levers, first: Lend a room." in told
    french = run("explain", "--text", "Rien de tout", "--depth", "paragraph", *grid, env=FRENCH).stdout
    assert "Ce qui aiderait : en disant aussi « " in " ".join(french.split())


def test_the_tree_holds_rules_levers_and_changes(grid: list[str]) -> None:
    told = run("explain", "--text", "Rien", "--depth", "tree", *grid).stdout
    for part in ("What would change the reading", "Rules, one by one", "Levers that are not proposed"):
        assert part in told


def test_changes_alone_and_as_json(grid: list[str]) -> None:
    plain = json.loads(run("explain", *NAMED, "--changes", "--format", "json", *grid).stdout)
    changes = plain["changes"][0]
    assert (changes["axis"], changes["category"], changes["smallest"]["category"]) == (
        "logic",
        "share",
        "give",
    )
    assert changes["removal"]["record"] == {"name": "Le", "description": "d'outils et don d'objets."}
    paragraph = json.loads(run("explain", *NAMED, "--depth", "sentence", "--format", "json", *grid).stdout)
    assert paragraph["sentence"].startswith("In what you say of")
    assert "changes" not in paragraph


def test_markdown_escapes_what_the_record_says(grid: list[str]) -> None:
    prose = run("explain", "--name", "*A* <b>|`", "--depth", "sentence", "--format", "markdown", *grid).stdout
    assert "\\*A\\* \\<b\\>\\|\\`" in prose
    page = run("explain", "--name", "```", "--format", "markdown", *grid).stdout
    assert page.startswith("````text\n```\n")
    assert page.endswith("````\n")
