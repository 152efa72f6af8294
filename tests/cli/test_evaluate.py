from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cli.command_runs import GRID, run, write_grid, write_records

SCOPED = GRID.replace(
    "axes:", "scope: {label: Scope, categories: [{id: in, label: In}, {id: out, label: Out}]}\naxes:"
)


def line(name: str, text: str, logic: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": name.title(), "description": text, "gold": {"logic": logic}, **more}


RECORDS = [
    line("loan", "Lending of tools.", "share", lang="en", source="town"),
    line("gift", "Giving and giving.", "give", lang="en", source="town"),
    line("pret", "Prêt d'outils.", "give", lang="fr", source="county"),
    line("rien", "Rien du tout.", "give", lang="fr", source="county"),
    line("ouvert", "Un don d'objets.", "unknown", lang="fr", source="county"),
]


def write_gold(folder: Path, *records: dict[str, Any], name: str = "gold.jsonl") -> str:
    """The path of a file of labelled records, written in `folder`."""
    rows = records or tuple(RECORDS)
    return write_records(folder, "".join(json.dumps(row) + "\n" for row in rows), name)


def test_scores_as_text(tmp_path: Path) -> None:
    result = run("evaluate", write_gold(tmp_path), "--grid", write_grid(tmp_path), "--bootstrap", "20")
    assert result.exit_code == 0
    assert result.stdout.startswith("Evaluation · 5 labelled records · grid tiny 1.0.0\n")
    # share: loan right, pret read so too; give: gift right, ouvert read so too
    rows = [row.split() for row in result.stdout.splitlines()]
    assert ["Share", "1", "2", "1", "0.50", "1.00", "0.67"] in rows
    assert ["Give", "3", "2", "1", "0.50", "0.33", "0.40"] in rows
    assert "label:read, for --cell): give:share (1), give:undecided (1), undecided:give (1)" in result.stdout
    assert "95% of 20 resamples" in result.stdout
    assert "5 records read" in result.stderr


def test_scores_as_json(tmp_path: Path) -> None:
    files = [write_gold(tmp_path), "--grid", write_grid(tmp_path), "--format", "json", "--bootstrap", "0"]
    found = json.loads(run("evaluate", *files).stdout)
    logic = found["axes"]["logic"]
    assert (found["count"], logic["count"], logic["decided"], logic["precision"]) == (5, 5, 4, 0.5)
    assert logic["categories"]["give"]["f1"] == 2 / 5
    assert {"gold": "give", "read": "share", "count": 1, "ids": ["pret"]} in logic["cells"]
    assert {part["by"] for part in found["parts"]} == {"lang", "source", "hard"}
    assert found["intervals"] == []
    by_lang = json.loads(run("evaluate", *files, "--by", "lang").stdout)
    assert [(part["value"], part["count"]) for part in by_lang["parts"]] == [("en", 2), ("fr", 3)]


def test_scores_as_markdown_in_french_and_in_a_file(tmp_path: Path) -> None:
    target = tmp_path / "scores.md"
    files = [write_gold(tmp_path), "--grid", write_grid(tmp_path), "--bootstrap", "0", "-o", str(target)]
    result = run("evaluate", *files, "--format", "markdown", "--by", "source", "--lang", "fr")
    assert (result.exit_code, result.stdout) == (0, "")
    text = target.read_text(encoding="utf-8")
    assert "## Évaluation · 5 fiches codées · grille tiny 1.0.0\n" in text
    assert "| Donner | 3 | 2 | 1 | 0,50 | 0,33 | 0,40 |" in text
    assert "## Par source\n" in text
    assert "| county | 3 |" in text


def test_the_records_behind_a_cell(tmp_path: Path) -> None:
    files = [write_gold(tmp_path), "--grid", write_grid(tmp_path), "--cell", "logic:give:share"]
    text = run("evaluate", *files).stdout
    assert text.startswith("Logic, labelled Give, read Share: 1 labelled record\n\nPret (pret)\n")
    assert "“Prêt” in description (by vocabulary.logic.share.strong)" in text
    assert "labelled: Give (nothing speaks for it)" in text
    marked = run("evaluate", *files, "--format", "markdown").stdout
    assert marked.startswith(
        "## Logic, labelled Give, read Share: 1 labelled record\n\n```text\nPret (pret)\n"
    )
    plain = json.loads(run("evaluate", *files, "--format", "json").stdout)
    assert (plain["axis"], plain["gold"], plain["read"]) == ("logic", "give", "share")
    assert [(each["id"], each["name"]) for each in plain["records"]] == [("pret", "Pret")]
    assert plain["records"][0]["reading"]["votes"][0]["rule"] == "vocabulary.logic.share.strong"


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("logic:unknown:give", ["ouvert"]),
        ("logic:undecided:give", ["ouvert"]),
        ("logic:give:undecided", ["rien"]),
        ("logic:share:give", []),
    ],
)
def test_an_open_axis_is_a_value_of_a_cell(tmp_path: Path, cell: str, ids: list[str]) -> None:
    files = [write_gold(tmp_path), "--grid", write_grid(tmp_path), "--cell", cell, "--format", "json"]
    assert [each["id"] for each in json.loads(run("evaluate", *files).stdout)["records"]] == ids


def test_the_terms_that_tell(tmp_path: Path) -> None:
    corpus = write_records(tmp_path, "Nom;Objet\nAutre;Un prêt de salle\n", "corpus.csv")
    files = [write_gold(tmp_path), "--grid", write_grid(tmp_path), "--bootstrap", "0"]
    found = run("evaluate", *files, "--tells", corpus)
    assert "one labelled record only: 0.750" in found.stdout  # prêt is elsewhere; the three others are not
    assert "3 of the 4 terms found in labelled records; they find none of the 1 other" in found.stdout
    again = str(Path(files[0]))
    plain = json.loads(
        run("evaluate", *files, "--tells", corpus, "--tells", again, "--format", "json").stdout
    )
    assert plain["tells"]["others"] == 1
    assert [each["term"] for each in plain["tells"]["tells"]] == ["don d'objets", "giving", "lending"]


def test_records_without_a_label_and_rejected_rows_are_findings(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    unlabelled = run("evaluate", write_gold(tmp_path, *RECORDS, {"id": "z", "name": "Z"}), "--grid", grid)
    assert unlabelled.exit_code == 1
    assert "1 record has no label: z" in unlabelled.stderr
    assert unlabelled.stdout.startswith("Evaluation · 5 labelled records")
    rejected = run("evaluate", write_gold(tmp_path, *RECORDS, {"id": "z"}), "--grid", grid)
    assert rejected.exit_code == 1
    assert "1 row rejected" in rejected.stderr
    none = run("evaluate", write_gold(tmp_path, {"name": "Z"}), "--grid", grid)
    assert none.exit_code == 1
    assert none.stdout.startswith("Evaluation · 0 labelled records")


def test_a_label_that_the_grid_does_not_know_is_a_finding(tmp_path: Path) -> None:
    result = run(
        "evaluate", write_gold(tmp_path, line("a", "lending", "shaer")), "--grid", write_grid(tmp_path)
    )
    assert result.exit_code == 1
    assert "the grid has no category `shaer` of logic" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--cell", "logic:give"], "--cell takes AXIS:GOLD:READ, not `logic:give`"),
        (["--cell", "sector:food:food"], "there are: scope, logic"),
        (["--cell", "logic:give:lend"], "there are: share, give, undecided"),
        (["--cell", "logic:give:share", "--by", "lang"], "not both"),
        (["--cell", "logic:give:share", "--tells", "x.csv"], "not both"),
        (["--positive", "inn"], "`inn` of --positive is not in the grid; there are: in, out"),
        (["--bootstrap", "-1"], "-1"),
    ],
)
def test_mistakes(tmp_path: Path, arguments: list[str], words: str) -> None:
    result = run("evaluate", write_gold(tmp_path), "--grid", write_grid(tmp_path, SCOPED), *arguments)
    assert (result.exit_code, words in result.stderr) == (2, True)


def test_the_scopes_that_belong_to_the_field_may_be_given(tmp_path: Path) -> None:
    record = line("a", "lending", "share") | {"gold": {"scope": "in", "logic": "share"}}
    files = [write_gold(tmp_path, record), "--grid", write_grid(tmp_path, SCOPED), "--format", "json"]
    assert json.loads(run("evaluate", *files).stdout)["positive"] == ["in"]
    given = json.loads(run("evaluate", *files, "--positive", "out").stdout)
    assert (given["positive"], given["axes"]["logic"]["count"]) == (["out"], 0)


def test_the_help_has_an_example() -> None:
    text = run("evaluate", "--help").stdout
    assert "Examples:" in text
    assert "  collabgrid evaluate labelled.jsonl\n" in text
