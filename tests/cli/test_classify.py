from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from cli.command_runs import FRENCH, GRID, RECORDS, run, write_grid, write_records

URBAN = (
    "id: ban, label: Ban, family: regulate, posture: forbid, phases: [sustain], effort: low, cost: low, "
    "what: Ban., when: {reading: {logic: share}}, contexts: {territory: [urban]}"
)


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
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(
        [name, f"{name}.run.json", "records.csv", "tiny.yaml"]
    )


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
    grid = write_grid(tmp_path, GRID + "  - {" + URBAN + "}\n")
    files = [write_records(tmp_path), "--grid", grid, "--format", "jsonl"]
    rural = run("classify", *files, "--context", "territory=rural")
    urban = run("classify", *files, "--context", "territory=urban")
    assert json.loads(rural.stdout.splitlines()[0])["levers"] == ["room"]
    assert json.loads(urban.stdout.splitlines()[0])["levers"] == ["ban"]
    other = run("classify", *files, "--context", "moon=full")
    assert "it knows: territory=rural, territory=urban" in other.stderr


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("teritory=rural", "did you mean `territory=rural`? It knows: territory=rural"),
        ("teritory=rurall", "did you mean `territory=rural`?"),
        ("territory=rurall", "did you mean `territory=rural`?"),
        ("territory=mars", "does not know territory=mars. It knows: territory=rural"),
    ],
)
def test_a_slip_in_the_context_is_a_mistake(tmp_path: Path, given: str, words: str) -> None:
    result = run("classify", write_records(tmp_path), "--grid", write_grid(tmp_path), "--context", given)
    assert (result.exit_code, words in result.stderr) == (2, True)


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


def test_a_slip_in_a_field_is_a_mistake_and_a_field_of_one_s_own_is_told(tmp_path: Path) -> None:
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path)]
    slip = run("classify", *files, "--column", "descripton=Objet")
    assert (slip.exit_code, "did you mean `description`?" in slip.stderr) == (2, True)
    own = run("classify", *files, "--column", "colour=Identifiant")
    assert own.exit_code == 0
    assert "colour ← Identifiant (a field of your own" in own.stderr


def test_the_id_of_an_earlier_row_is_a_reject_unless_told(tmp_path: Path) -> None:
    path = write_records(tmp_path, RECORDS + "a1;Encore;Prêt\na2;Encore;Prêt\n")
    files = [path, "--grid", write_grid(tmp_path)]
    refused = run("classify", *files)
    assert refused.exit_code == 1
    assert "line 5: the id `a1` already stands at line 2" in refused.stderr
    assert "2 have the id of an earlier row; --duplicates keep reads them" in refused.stderr
    assert "l'identifiant « a1 » est déjà à la ligne 2" in run("levers", *files, "--lang", "fr").stderr
    assert "5 records read" in run("classify", *files, "--duplicates", "keep").stderr


def test_records_without_ids_in_two_files_have_no_ids_in_common(tmp_path: Path) -> None:
    files = [write_records(tmp_path, "Nom\nA\nB\n", name) for name in ("a.csv", "b.csv")]
    assert "several" not in run("classify", *files, "--grid", write_grid(tmp_path)).stderr


@pytest.mark.parametrize("kept", [["-o", "o.txt"], ["-o", "o", "--format", "table"]])
def test_a_table_in_a_file_is_whole(tmp_path: Path, kept: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = write_records(tmp_path, f"Nom;Objet\n{'Outils ' * 60};Prêt\n")
    assert run("classify", path, "--grid", write_grid(tmp_path), *kept).exit_code == 0
    text = Path(kept[1]).read_text(encoding="utf-8")
    assert "…" not in text
    assert text.count("Outils") == 60


@pytest.mark.parametrize("command", ["classify", "explain", "levers"])
def test_an_output_of_no_known_format_is_a_mistake(tmp_path: Path, command: str) -> None:
    target = tmp_path / "o.docx"
    result = run(command, write_records(tmp_path), "--grid", write_grid(tmp_path), "-o", str(target))
    assert (result.exit_code, "`.docx` tells no format" in result.stderr) == (2, True)
    assert not target.exists()


def test_records_under_a_key_of_json_are_found_there(tmp_path: Path) -> None:
    text = '{"count": 2, "results": [{"name": "A", "objet": "lending"}, {"name": "B"}]}'
    grid = write_grid(tmp_path)
    found = run("classify", write_records(tmp_path, text, "r.json"), "--grid", grid, "--format", "jsonl")
    assert [json.loads(line)["logic"] for line in found.stdout.splitlines()] == ["share", ""]
    assert "the records seem to be under `results`" in found.stderr
    assert "2 records read" in run("classify", "-", "--grid", grid, stdin=text).stderr


def test_faults_name_what_they_are_about(tmp_path: Path) -> None:
    path, grid = write_records(tmp_path), write_grid(tmp_path)
    rejects = run("classify", path, "--grid", grid, "--rejects", str(tmp_path / "no" / "r"))
    assert (rejects.exit_code, "--output" in rejects.stderr) == (2, False)
    assert "nothing came from the standard input" in run("classify", "-", "--grid", grid, stdin="").stderr
    for command in (["classify", path, "--grid", "semi.csv"], ["check", "semi.csv"]):
        result = run(*command)
        assert (result.exit_code, "a file of records, not a grid" in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"nom;objet\n", 0, "there are no rows below the header"),
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
    assert "name a shipped grid: botsman, domino, " in unknown.stderr


def test_a_grid_with_faults_shows_them(tmp_path: Path) -> None:
    grid = write_grid(tmp_path, "grid: {id: x}\naxse: []\n")
    result = run("classify", write_records(tmp_path), "--grid", grid)
    assert result.exit_code == 3
    assert "axse" in result.stderr
    assert "^" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--context", "=rural"], "--context takes NAME=VALUE"),
        (["--context", "village"], "`village`"),
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
    assert "is not there" in result.stderr
    assert run("classify", "-", "--grid", "-", stdin="x").exit_code == 2
