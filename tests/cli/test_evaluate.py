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
    assert (
        "3 of the 4 terms of the grid, or 0.750 of the 4 that find a labelled record; they find none of the 1"
        in found.stdout
    )
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
        (
            ["--cell", "logic:giev:give"],
            "`giev` of --cell is not in the grid; there are: share, give, undecided",
        ),
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


FITTED = """
policy:
  confidence:
    # fitted on labelled records
    default: {intercept: -1.5, score: 1, share: 2, margin: 1}  # all axes together
"""


def many_records(folder: Path, count: int = 60) -> str:
    """The path of labelled records of two sources, two thirds of them read as they are labelled."""
    rows = [{**RECORDS[i % 3], "id": str(i), "source": ("town", "county")[i % 2]} for i in range(count)]
    return write_gold(folder, *rows)


def test_confidence_is_fitted_and_printed_as_a_grid_wants_it(tmp_path: Path) -> None:
    result = run("calibrate", many_records(tmp_path), "--grid", write_grid(tmp_path))
    assert result.exit_code == 0
    assert result.stdout.startswith("policy:\n  confidence:\n    default: {intercept: ")
    assert "fitted on 60 decided readings; expected calibration error 0." in result.stderr
    assert "with each source left out in turn: " in result.stderr
    assert "county (30), town (30)" in result.stderr


def test_the_fit_is_written_into_the_grid_and_nothing_else_changes(tmp_path: Path) -> None:
    grid = write_grid(tmp_path, GRID + FITTED)
    Path(grid).chmod(0o640)
    result = run("calibrate", many_records(tmp_path), "--grid", grid, "--write")
    assert Path(grid).stat().st_mode & 0o777 == 0o640
    assert result.exit_code == 0
    printed = result.stdout.splitlines()[2].strip()
    assert Path(grid).read_text(encoding="utf-8") == GRID + FITTED.replace(
        "default: {intercept: -1.5, score: 1, share: 2, margin: 1}", printed
    )
    assert run("check", grid).exit_code == 0


@pytest.mark.parametrize(
    ("count", "grid", "said"),
    [
        (60, "domino", "`domino` is a shipped grid and is not changed"),
        (60, None, "the grid has no numbers under `policy: confidence: default`"),
        (12, None, "fewer than 50 decided readings"),
    ],
)
def test_what_cannot_be_fitted_or_written(tmp_path: Path, count: int, grid: str | None, said: str) -> None:
    write = ["--write"] if count > 50 else []
    result = run("calibrate", many_records(tmp_path, count), "--grid", grid or write_grid(tmp_path), *write)
    assert result.exit_code == 2
    assert said in result.stderr
