"""Files in every format through the command line, in French and English."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, RECORDS, run, write_grid, write_records
from collabgrid.exchange import read_records

FORMATS = ("csv", "csv.gz", "csv.zst", "jsonl", "jsonl.gz", "json", "geojson", "parquet", "arrow", "xlsx")


@pytest.mark.parametrize("end", FORMATS)
def test_what_is_written_reads_the_same_again(tmp_path: Path, end: str) -> None:
    grid, output = write_grid(tmp_path), str(tmp_path / f"o.{end}")
    first = run("classify", write_records(tmp_path), "--grid", grid, "-o", output)
    assert (first.exit_code, f"written to {output}" in first.stderr) == (0, True)
    again = run("classify", output, "--grid", grid, "--format", "jsonl", "-q")
    assert again.exit_code == 0
    lines = [json.loads(line) for line in again.stdout.splitlines()]
    assert [(line["Nom"], line["id"], line["logic"]) for line in lines] == [
        ("Outils", "a1", "share"),
        ("Dons", "a2", "give"),
        ("Vide", "a3", ""),
    ]
    assert [line["original_logic"] for line in lines] == ["share", "give", ""]


def test_a_folder_and_what_is_left_out_of_it(tmp_path: Path) -> None:
    grid, folder = write_grid(tmp_path), tmp_path / "in"
    folder.mkdir()
    write_records(folder)
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(b'{"id": "b1", "nom": "Prets"}\n'))
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    result = run("classify", str(folder), "--grid", grid, "--format", "csv")
    assert len(result.stdout.splitlines()) == 5
    assert "1 other file left out, as its name tells no format" in result.stderr
    assert "1 autre fichier laissé de côté" in run("levers", str(folder), "--grid", grid, env=FRENCH).stderr


def test_one_sheet_of_a_workbook(tmp_path: Path) -> None:
    grid, book = write_grid(tmp_path), str(tmp_path / "o.xlsx")
    run("classify", write_records(tmp_path), "--grid", grid, "-o", book)
    assert run("classify", book, "--grid", grid, "--sheet", "collabgrid").exit_code == 0
    result = run("classify", book, "--grid", grid, "--sheet", "colabgrid", "--lang", "fr")
    assert (result.exit_code, "vouliez-vous dire « collabgrid »" in result.stderr) == (2, True)


def test_explain_looks_for_an_id_in_all_files(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    write_records(tmp_path)
    write_records(tmp_path, '{"id": "b1", "nom": "Autres", "objet": "prêt"}\n', "b.jsonl")
    pattern = str(tmp_path / "*[sb].[cj]s*")
    result = run("explain", pattern, "--grid", grid, "--id", "b1")
    assert (result.exit_code, "Autres" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("option", "value", "code", "words"),
    [
        ("--encoding", "klingon", 2, "there is no encoding `klingon`"),
        ("--max-text", "10", 1, "and 10 are the most (--max-text)"),
        ("--input-format", "parquet", 3, "it cannot be read as Parquet"),
        ("--input-format", "xlsx", 3, "it cannot be read as a workbook"),
        ("--input-format", "geojson", 3, "this is not JSON"),
        ("-o", "o.ods", 2, "the end `.ods` tells no format"),
    ],
)
def test_mistakes(tmp_path: Path, option: str, value: str, code: int, words: str) -> None:
    result = run("classify", write_records(tmp_path), "--grid", write_grid(tmp_path), option, value)
    assert (result.exit_code, words in result.stderr) == (code, True), result.stderr
    assert "Traceback" not in result.output


def test_rejects_of_a_workbook_are_kept_beside(tmp_path: Path) -> None:
    grid, book, output = write_grid(tmp_path), str(tmp_path / "o.xlsx"), str(tmp_path / "p.csv")
    run("classify", write_records(tmp_path, RECORDS + "a4;#N/A;x\n"), "--grid", grid, "-o", book)
    result = run("classify", book, "--grid", grid, "-o", output)
    assert result.exit_code == 1
    kept = json.loads(Path(output + ".rejects.jsonl").read_text(encoding="utf-8"))
    assert (kept["line"], kept["reason"]) == (5, "column Nom: the formula failed (#N/A)")
    assert len(list(read_records(output))) == 3
