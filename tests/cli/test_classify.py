from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, RECORDS, run, write_grid, write_records


def test_a_table_on_stdout_and_the_rest_on_stderr(tmp_path: Path) -> None:
    result = run("classify", write_records(tmp_path), "--grid", write_grid(tmp_path))
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["Name", "Logic", "Levers"]
    assert lines[2].startswith("Outils")
    assert "Share" in lines[2]
    assert "1: Lend a room" in lines[2]
    assert "— (nothing said)" in lines[4]
    assert "3 records read (CSV, separator `;`)" in result.stderr
    assert "id ← Identifiant, name ← Nom, description ← Objet" in result.stderr


@pytest.mark.parametrize("arguments", [["--lang", "fr"], []])
def test_french_by_option_or_by_locale(tmp_path: Path, arguments: list[str]) -> None:
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path)]
    result = run("classify", *files, *arguments, env=None if arguments else FRENCH)
    assert result.stdout.splitlines()[0].split() == ["Nom", "Logique", "Leviers"]
    assert "Partager" in result.stdout
    assert "3 fiches lues" in result.stderr


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl", "out.json"])
def test_the_output_name_tells_the_format(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path)]
    result = run("classify", *files, "-o", str(target))
    assert result.exit_code == 0
    assert result.stdout == ""
    text = target.read_text(encoding="utf-8")
    if name.endswith("csv"):
        ids = [row["id"] for row in csv.DictReader(io.StringIO(text))]
    elif name.endswith("jsonl"):
        ids = [json.loads(line)["id"] for line in text.splitlines()]
    else:
        ids = [row["id"] for row in json.loads(text)]
    assert ids == ["a1", "a2", "a3"]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([name, "records.csv", "tiny.yaml"])


def test_standard_input_and_several_files(tmp_path: Path) -> None:
    lines = write_records(tmp_path, '{"name": "L", "description": "lending"}\n', "b.jsonl")
    grid = write_grid(tmp_path)
    result = run("classify", "-", lines, "--grid", grid, "--format", "jsonl", "-q", stdin=RECORDS)
    assert [json.loads(line)["logic"] for line in result.stdout.splitlines()] == [
        "share",
        "give",
        "",
        "share",
    ]
    assert result.stderr == ""


def test_context_takes_levers_away(tmp_path: Path) -> None:
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path), "--format", "jsonl"]
    rural = run("classify", *files, "--context", "territory=rural")
    urban = run("classify", *files, "--context", "territory=urban")
    assert json.loads(rural.stdout.splitlines()[0])["levers"] == ["room"]
    assert json.loads(urban.stdout.splitlines()[0])["levers"] == []
    assert "it knows: territory=rural" in urban.stderr


def test_rejects_are_told_kept_and_give_exit_1(tmp_path: Path) -> None:
    path = write_records(tmp_path, RECORDS + "a4;too few\n" + 'a5;"open;x\n')
    kept = tmp_path / "rejects.jsonl"
    files = [path, "--grid", write_grid(tmp_path), "--rejects", str(kept)]
    result = run("classify", *files, "--format", "csv")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 4
    assert "2 rows rejected" in result.stderr
    assert f"{path}, line 5: the row has 2 cells where the header has 3" in result.stderr
    rows = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    assert [(row["line"], row["raw"]) for row in rows] == [(5, "a4;too few"), (6, 'a5;"open;x')]


def test_a_column_of_one_s_own(tmp_path: Path) -> None:
    path = write_records(tmp_path, "Ref;Laïus\n1;prêt\n")
    grid = write_grid(tmp_path)
    refused = run("classify", path, "--grid", grid)
    assert refused.exit_code == 2
    assert "Ref, Laïus" in refused.stderr
    assert "--column description=NAME" in refused.stderr
    result = run("classify", path, "--grid", grid, "--column", "description=laius", "--format", "jsonl")
    assert json.loads(result.stdout)["logic"] == "share"


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", 3, "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00", 3, "a picture"),
        (b"foo;bar\n1;2\n", 2, "no column is known"),
        (b"nom;objet\n", 0, "there are no records"),
        ("nom\nété\n".encode("cp1252"), 0, "read as cp1252"),
    ],
)
def test_files_that_go_wrong(tmp_path: Path, content: bytes, code: int, words: str) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(content)
    result = run("classify", str(path), "--grid", write_grid(tmp_path))
    assert result.exit_code == code
    assert words in result.stderr
    assert "Traceback" not in result.output


def test_broken_json_says_the_line(tmp_path: Path) -> None:
    path = write_records(tmp_path, '[\n{"name": "A"\n', "r.json")
    result = run("classify", path, "--grid", write_grid(tmp_path), "--lang", "fr")
    assert result.exit_code == 3
    assert "ligne 3, colonne 1" in result.stderr


def test_a_missing_file_and_an_unknown_grid(tmp_path: Path) -> None:
    missing = run("classify", str(tmp_path / "none.csv"), "--grid", write_grid(tmp_path))
    assert missing.exit_code == 3
    assert "there is no such file" in missing.stderr
    unknown = run("classify", write_records(tmp_path), "--grid", "domno")
    assert unknown.exit_code == 3
    assert "name a shipped grid: domino" in unknown.stderr


def test_a_grid_with_faults_shows_them(tmp_path: Path) -> None:
    grid = write_grid(tmp_path, "grid: {id: x}\naxse: []\n")
    result = run("classify", write_records(tmp_path), "--grid", grid)
    assert result.exit_code == 3
    assert "axse" in result.stderr
    assert "^" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--context", "rural"], "--context takes NAME=VALUE"),
        (["--context", "a=b", "--context", "a=c"], "given twice"),
        (["--column", "description=Objt"], "there is no column `Objt`"),
        (["--format", "xml"], "xml"),
        (["--lang", "br"], "br"),
    ],
)
def test_mistakes_on_the_command_line(tmp_path: Path, arguments: list[str], words: str) -> None:
    result = run("classify", write_records(tmp_path), "--grid", write_grid(tmp_path), *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_results_do_not_overwrite_what_is_read_or_go_nowhere(tmp_path: Path) -> None:
    path = write_records(tmp_path)
    grid = write_grid(tmp_path)
    assert run("classify", path, "--grid", grid, "-o", path).exit_code == 2
    result = run("classify", path, "--grid", grid, "-o", str(tmp_path / "no" / "out.csv"))
    assert result.exit_code == 2
    assert "cannot write" in result.stderr
    assert run("classify", "-", "--grid", "-", stdin="x").exit_code == 2
