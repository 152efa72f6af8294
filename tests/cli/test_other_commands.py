from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.command_runs import GRID, RECORDS, run, write_grid, write_records


def test_explain_a_record_of_a_file(tmp_path: Path) -> None:
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path)]
    assert run("explain", *files, "--id", "a2").stdout.startswith("Dons\n  a2")
    assert run("explain", *files, "--row", "3").stdout.startswith("Vide\n")
    first = run("explain", *files)
    assert first.stdout.startswith("Outils\n")
    assert "record 1 of 3; --id or --row" in first.stderr


def test_explain_words_of_the_command_line_and_text_of_stdin(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    result = run("explain", "--grid", grid, "--name", "X", "--text", "lending", "--field", "lang=en")
    assert "Logic: Share" in result.stdout
    assert "read as English" in result.stdout
    piped = run("explain", "--grid", grid, "--lang", "fr", stdin="Prêt d'outils.")
    assert "Partager" in piped.stdout


def test_explain_tells_rules_and_levers(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    text = run("explain", "--grid", grid, "--text", "giving", "--rules", "--levers").stdout
    assert "✓ vocabulary.logic.give.strong" in text
    assert "reading: logic: share ≠ give" in text
    plain = json.loads(
        run("explain", "--grid", grid, "--text", "giving", "--rules", "--format", "json").stdout
    )
    assert plain["classification"]["readings"][0]["category"] == "give"
    assert [each["rule"] for each in plain["rules"]] == ["vocabulary.logic.give.strong"]
    assert "1 other rule saw nothing; --all-rules" in text
    whole = run("explain", "--grid", grid, "--text", "giving", "--all-rules").stdout
    assert "✗ vocabulary.logic.share.strong" in whole
    assert "--all-rules" not in whole


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--id", "a11"], 2, "no record has the id `a11`; did you mean `a1`?"),
        (["--row", "9"], 2, "there is no record 9: 3 were read"),
        (["--row", "0"], 2, "counts from 1"),
        (["--row", "1", "--id", "a1"], 2, "not both"),
        (["--name", "x"], 2, "not both"),
    ],
)
def test_explain_mistakes(tmp_path: Path, arguments: list[str], code: int, words: str) -> None:
    result = run("explain", write_records(tmp_path), "--grid", write_grid(tmp_path), *arguments)
    assert (result.exit_code, words in result.stderr) == (code, True)


def test_half_a_character_is_no_crash(tmp_path: Path) -> None:
    result = run("explain", "--grid", write_grid(tmp_path), "--text", "pr\udcea lending", "--format", "json")
    assert json.loads(result.stdout)["record"]["description"] == "pr? lending"


def test_explain_with_nothing_to_explain(tmp_path: Path) -> None:
    assert run("explain", "--grid", write_grid(tmp_path), stdin="").exit_code == 3


def test_explain_empty_words(tmp_path: Path) -> None:
    result = run("explain", "--grid", write_grid(tmp_path), "--name", "", "--text", " ")
    assert (result.exit_code, "nothing to read" in result.stderr) == (2, True)


def test_explain_an_id_of_several_records_and_one_that_is_longer_in_the_file(tmp_path: Path) -> None:
    path = write_records(tmp_path, "id,name\n1000003,A\n1000003,B\n1000004,C\n")
    files = [path, "--grid", write_grid(tmp_path)]
    several = run("explain", *files, "--id", "1000003")
    assert several.stdout.startswith("A\n")
    assert "2 records have the id `1000003`; this is the first, record 1 (--row" in several.stderr
    assert "did you mean `1000003`?" in run("explain", *files, "--id", "GB-CHC-1000003").stderr
    assert "did you mean `1000003`, `1000004`?" in run("explain", *files, "--id", "10000").stderr


@pytest.mark.parametrize("command", ["explain", "levers"])
def test_the_output_name_tells_json(tmp_path: Path, command: str) -> None:
    target = tmp_path / "o.json"
    result = run(command, write_records(tmp_path), "--grid", write_grid(tmp_path), "-o", str(target))
    assert result.exit_code == 0
    assert json.loads(target.read_text(encoding="utf-8"))


def test_explain_a_file_without_rows(tmp_path: Path) -> None:
    result = run("explain", write_records(tmp_path, "id,name\n"), "--grid", write_grid(tmp_path))
    assert (result.exit_code, "there are no records in it" in result.stderr) == (3, True)


def test_the_language_may_stand_before_the_command(tmp_path: Path) -> None:
    files = [write_records(tmp_path), "--grid", write_grid(tmp_path)]
    assert "3 fiches lues" in run("--lang", "fr", "classify", *files).stderr
    assert "3 records read" in run("--lang", "fr", "classify", *files, "--lang", "en").stderr


def test_check_a_good_grid(tmp_path: Path) -> None:
    path = write_grid(tmp_path)
    result = run("check", path, "--severity", "warning")
    assert (result.exit_code, result.stdout) == (0, f"{path}: 2 hints\n")
    defined = GRID.replace("Share}}", "Share}, definition: {fr: Prêter., en: Lending.}}")
    defined = defined.replace("Give}}", "Give}, definition: {fr: Donner., en: Giving.}}")
    assert "nothing to mend (axes 1" in run("check", write_grid(tmp_path, defined)).stdout


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (GRID.replace("share: {strong", "shaer: {strong").encode(), 1),
        (b"grid: [\n", 3),
        (b"\xff\xfe\x00", 3),
        (b"\x89PNG\r\n\x1a\n\x00", 3),
        (b"", 3),
        ("grid: é".encode("cp1252"), 3),
    ],
)
def test_check_what_is_wrong(tmp_path: Path, content: bytes, code: int) -> None:
    path = tmp_path / "grid.yaml"
    path.write_bytes(content)
    result = run("check", str(path))
    assert result.exit_code == code
    assert result.stdout.startswith(f"{path}:")
    assert " error" in result.stdout.splitlines()[-1]
    plain = run("check", str(path), "--format", "json", "--lang", "fr")
    assert plain.exit_code == code
    assert "error" in {each["severity"] for each in json.loads(plain.stdout)}
    assert "erreur" in plain.stderr


def test_check_what_is_not_there_and_standard_input(tmp_path: Path) -> None:
    assert run("check", str(tmp_path / "none.yaml")).exit_code == 3
    assert run("check", str(tmp_path)).exit_code == 3
    assert run("check", "-", stdin=GRID).exit_code == 0


def test_levers_catalogue_and_portfolio(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    catalogue = run("levers", "--grid", grid)
    assert "Lend a room" in catalogue.stdout
    assert "1 lever." in catalogue.stdout
    assert "No lever meets" in run("levers", "--grid", grid, "--phase", "sustain").stdout
    portfolio = run("levers", write_records(tmp_path), "--grid", grid, "--lang", "fr")
    assert "Partager (1)" in portfolio.stdout
    assert "Portefeuille : 1 points d'effort sur 10, 1 initiatives servies sur 2" in portfolio.stdout
    assert "Outils" in portfolio.stdout
    plain = run("levers", write_records(tmp_path), "--grid", grid, "--format", "json")
    found = json.loads(plain.stdout)
    assert [(each["id"], each["ids"]) for each in found["levers"]] == [("room", ["a1"])]
    assert [line["lever"] for line in found["portfolio"]["lines"]] == ["room"]
    none = run("levers", write_records(tmp_path), "--grid", grid, "--budget", "0")
    assert "Portfolio: 0 points of effort of 0" in none.stdout


def test_levers_of_a_grid_without(tmp_path: Path) -> None:
    grid = write_grid(tmp_path, GRID.partition("levers:")[0])
    assert run("levers", "--grid", grid).exit_code == 2


def test_schemas(tmp_path: Path) -> None:
    assert json.loads(run("schema").stdout)["title"] == "collabgrid grid"
    assert "territory diagnosis" in json.loads(run("schema", "report").stdout)["title"]
    own = json.loads(run("schema", "result", "--grid", write_grid(tmp_path)).stdout)
    assert own["properties"]["logic"]["enum"] == ["share", "give", ""]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert result.stdout.startswith("# to use it now:")
    assert "_COLLABGRID_COMPLETE" in result.stdout


def test_an_interruption_is_no_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("collabgrid.cli.options.open_classifier", interrupt)
    result = run("classify", "-", "--grid", write_grid(tmp_path), stdin=RECORDS)
    assert (result.exit_code, result.stderr.strip()) == (4, "interrupted")
    french = run("classify", "-", "--grid", write_grid(tmp_path), "--lang", "fr", stdin=RECORDS)
    assert (french.exit_code, french.stderr.strip()) == (4, "interrompu")


@pytest.mark.parametrize("command", ["classify", "explain", "levers", "report"])
def test_a_grid_given_as_records_is_told(command: str, tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    result = run(command, grid)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{grid}: this is a grid, not records; give it with --grid {grid}" in result.stderr


def test_a_shipped_grid_given_as_records_is_told_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    own = ("--grid", write_grid(tmp_path))
    result = run("classify", "domino", *own)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "domino: this is a grid, not records; give it with --grid domino" in result.stderr
    french = run("classify", "domino", *own, "--lang", "fr")
    assert "c'est une grille, pas des fiches ; donnez-la avec --grid" in french.stderr
    assert "there is no such file" in run("classify", "nowhere.yaml", *own).stderr


def test_a_grid_given_as_records_where_the_grid_is_an_argument(tmp_path: Path) -> None:
    grid = write_grid(tmp_path)
    result = run("coverage", grid, grid)
    assert result.exit_code == 2
    assert "this is a grid, not records; name a file of records" in result.stderr


def test_yaml_is_read_as_records_where_the_format_says_so(tmp_path: Path) -> None:
    records = write_records(tmp_path, name="records.yaml")
    result = run("classify", records, "--input-format", "csv", "--grid", write_grid(tmp_path))
    assert "Outils" in result.stdout
