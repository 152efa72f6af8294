"""Corrections: what a file of them may look like, what is wrong in one, and what becomes of the records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from collabgrid.exchange import (
    ChoiceError,
    ColumnError,
    CorrectionsError,
    read_corrections,
    stamp_corrections,
)
from exchange.run_cases import CLASSIFIER, records, write_lines, write_run

GRID = CLASSIFIER.grid
HEADER = "id;axis;value;who;why\n"


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8", newline="")
    return str(path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("c.csv", HEADER + "r1;colour;red;Anne;seen\n"),
        ("c.csv", "Identifiant,Axe,Valeur,Qui,Pourquoi\nr1,colour,red,Anne,seen\n"),
        ("c.tsv", "why\twho\tvalue\taxis\tid\tnote\nseen\tAnne\tred\tcolour\tr1\tx\n"),
        ("c.jsonl", '{"id": "r1", "axis": "colour", "value": "red", "who": "Anne", "why": "seen"}\n'),
        ("c.json", '[{"id": "r1", "axis": "colour", "value": "red", "who": "Anne", "why": "seen"}]'),
    ],
)
def test_a_file_of_corrections_has_many_shapes(name: str, text: str, tmp_path: Path) -> None:
    found = read_corrections(write(tmp_path / name, text), GRID)
    (given,) = found.by_id["r1"]
    assert (given.correction.axis, given.correction.category) == ("colour", "red")
    assert (given.correction.who, given.correction.why) == ("Anne", "seen")


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (
            "r1;color;red;A;w",
            "line 2: the grid has no axis `color`; did you mean `colour`? there are: colour, mood",
        ),
        ("r1;Couleur;red;A;w", "did you mean `colour`?"),
        ("r1;colour;reed;A;w", "line 2: the axis colour has no category `reed`; did you mean `red`?"),
        ("r1;mood;Calm;A;w", "did you mean `calm`?"),
        (";colour;red;A;w", "line 2: the id of the record is missing"),
        ("r1;;red;A;w", "line 2: the axis is missing; there are: colour, mood, status"),
        ("r1;colour", "line 2: the row has 2 cells where the header has 5"),
        (
            "r1;colour;red;A;w\nr1;colour;blue;B;w",
            "line 3: line 2 says otherwise of the axis colour of the record `r1`",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line_before_any_work(row: str, words: str, tmp_path: Path) -> None:
    path = write(tmp_path / "c.csv", HEADER + row + "\n")
    with pytest.raises(CorrectionsError) as wrong:
        read_corrections(path, GRID)
    assert words in str(wrong.value)
    assert "ligne" in wrong.value.say("fr")


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    path = write(tmp_path / "c.csv", HEADER + "r1;color;red;A;w\nr2;colour;blu;A;w\n")
    with pytest.raises(CorrectionsError) as wrong:
        read_corrections(path, GRID)
    assert [line for line, _ in wrong.value.faults] == [2, 3]


def test_a_column_that_is_missing_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "c.csv", "id;axis;values\nr1;colour;red\n")
    with pytest.raises(ColumnError, match="no column `value`") as wrong:
        read_corrections(path, GRID)
    assert "did you mean `values`?" in str(wrong.value)


def test_corrections_are_applied_counted_and_marked(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", records(7))
    text = HEADER + "r0;colour;blue;Anne;seen there\nr1;colour;;Bo;\nr1;mood;busy;Bo;\nr99;mood;;;\n"
    fixes = write(tmp_path / "c.csv", text)
    out = tmp_path / "out.jsonl"
    report = write_run([path], out, corrections=fixes, block_size=2, workers=2)
    rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    assert [(row["colour"], row["mood"]) for row in rows[:3]] == [
        ("blue", "calm"),
        ("", "busy"),
        ("red", "calm"),
    ]
    assert rows[0]["corrected"] == [
        {
            "axis": "colour",
            "category": "blue",
            "was": "red",
            "who": "Anne",
            "why": "seen there",
            "changed": False,
        }
    ]
    assert rows[2]["corrected"] == []
    assert (report.corrected, report.has_findings) == (2, True)
    assert [(given.id, near) for given, near in report.unmatched] == [("r99", None)]
    sheet = json.loads((tmp_path / "out.jsonl.run.json").read_bytes())
    assert (sheet["corrected"], sheet["corrections"]["unmatched"]) == (2, ["r99"])


def test_the_nearest_id_is_told_for_one_that_no_record_has(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", [{"id": "maison-bleue", "name": "red"}, *records(5)])
    fixes = write(tmp_path / "c.csv", HEADER + "maison_bleu;colour;blue;;\n")
    report = write_run([path], tmp_path / "out.jsonl", corrections=fixes)
    assert [near for _, near in report.unmatched] == ["maison-bleue"]


@pytest.mark.parametrize("name", ["c.csv", "c.jsonl"])
def test_a_stamped_correction_tells_when_its_record_has_changed(name: str, tmp_path: Path) -> None:
    items = records(3)
    path = write_lines(tmp_path / "in.jsonl", items)
    text = HEADER + 'r0;colour;blue;Anne;"so; ""said"""\nr1;mood;busy;;\nr9;mood;;;\n'
    if name == "c.jsonl":
        text = '{"id": "r0", "axis": "colour", "value": "blue", "note": 5}\n{"id": "r1", "axis": "mood", "value": ""}\n'
    fixes = write(tmp_path / name, text)
    first = write_run([path], tmp_path / "1.jsonl", corrections=fixes)
    assert stamp_corrections(fixes, first.digests) == 2
    assert stamp_corrections(fixes, first.digests) == 0
    again = read_corrections(fixes, GRID)
    assert again.by_id["r0"][0].seen == first.digests["r0"] != ""
    write_lines(tmp_path / "in.jsonl", [items[0] | {"description": "other"}, *items[1:]])
    second = write_run([path], tmp_path / "2.jsonl", corrections=fixes)
    assert [(each.id, each.correction.axis) for each in second.changed] == [("r0", "colour")]
    rows = [json.loads(line) for line in (tmp_path / "2.jsonl").read_bytes().splitlines()]
    assert (rows[0]["colour"], rows[0]["corrected"][0]["changed"]) == ("blue", True)  # it still holds
    assert rows[1]["corrected"][0]["changed"] is False
    kept = Path(fixes).read_text(encoding="utf-8")
    assert ('"so; ""said"""' in kept) if name == "c.csv" else ('"note": 5' in kept)


def test_a_stamp_needs_a_format_that_can_be_written_as_it_was(tmp_path: Path) -> None:
    fixes = write(tmp_path / "c.json", '[{"id": "r1", "axis": "mood", "value": "busy"}]')
    with pytest.raises(ChoiceError, match="CSV and JSON Lines only"):
        stamp_corrections(fixes, {"r1": "abc"})


def test_corrections_that_changed_are_no_run_to_resume(tmp_path: Path) -> None:
    one = read_corrections(write(tmp_path / "c.csv", HEADER + "r1;mood;busy;;\nr2;mood;;;\n"), GRID)
    other_order = read_corrections(write(tmp_path / "d.csv", HEADER + "r2;mood;;;\nr1;mood;busy;;\n"), GRID)
    other = read_corrections(write(tmp_path / "e.csv", HEADER + "r1;mood;calm;;\nr2;mood;;;\n"), GRID)
    assert one.digest() == other_order.digest() != other.digest()
