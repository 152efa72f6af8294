"""`collabgrid report` as people run it."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from .command_runs import FRENCH, RECORDS, run, write_grid, write_records

RURAL = "Identifiant;Nom;Objet;Milieu\na1;Outils;Prêt d'outils;rural\na2;Plus d'outils;Prêt d'outils;urbain\n"


@pytest.fixture
def grid(tmp_path: Path) -> str:
    return write_grid(tmp_path)


@pytest.fixture
def records(tmp_path: Path) -> str:
    return write_records(tmp_path)


def test_without_an_output_the_report_is_markdown(grid: str, records: str) -> None:
    result = run("report", records, "--grid", grid)
    assert result.exit_code == 0
    assert result.stdout.startswith("# Territory diagnosis: records\n\n2 initiatives in the field, of 3 rows")
    assert "3 records read" in result.stderr


def test_in_french(grid: str, records: str) -> None:
    result = run("report", records, "--grid", grid, "--title", "Chez nous", env=FRENCH)
    assert result.stdout.startswith("# Chez nous\n\n2 initiatives dans le champ, sur 3 lignes")
    assert "## Méthode et limites" in result.stdout


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.md", b"# Territory"),
        ("r.json", b"{"),
        ("r.geojson", b"{"),
        ("r.ttl", b"@prefix skos:"),
        ("r.xlsx", b"PK"),
        ("r.zip", b"PK"),
        ("r.html", b"<!"),
    ],
)
def test_the_end_of_the_name_tells_the_format(
    name: str, start: bytes, grid: str, records: str, tmp_path: Path
) -> None:
    result = run("report", records, "--grid", grid, "-o", str(tmp_path / name))
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / name).read_bytes().lower().startswith(start.lower())
    assert f"written to {tmp_path / name}" in result.stderr


def test_csv_goes_to_an_archive_or_to_a_folder(grid: str, records: str, tmp_path: Path) -> None:
    assert run("report", records, "--grid", grid, "-o", str(tmp_path / "t.zip")).exit_code == 0
    assert run("report", records, "--grid", grid, "-o", f"{tmp_path / 'tables'}/").exit_code == 0
    with zipfile.ZipFile(tmp_path / "t.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist()}
    assert packed == {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()}
    rows = list(csv.DictReader(io.StringIO(packed["initiatives.csv"].decode(), newline="")))
    assert [(row["id"], row["logic"], row["state"]) for row in rows] == [
        ("a1", "share", "counted"),
        ("a2", "give", "counted"),
        ("a3", "", "undecided"),
    ]


def test_rejected_rows_are_counted_and_told(grid: str, tmp_path: Path) -> None:
    path = write_records(tmp_path, RECORDS + "a4;;\na5\n")
    result = run("report", path, "--grid", grid, "--format", "json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["counts"] == {
        "rows": 5,
        "rejected": 2,
        "undecided": 1,
        "read": 2,
        "counted": 2,
        "outside": 0,
    }
    assert found["origin"]["files"] == [{"name": path, "records": 3, "rejected": 2}]
    assert [row["row"] for row in found["rejected"]] == [4, 5]


def test_a_reference_is_a_file_of_records_or_a_report(grid: str, records: str, tmp_path: Path) -> None:
    report = str(tmp_path / "old.json")
    assert run("report", records, "--grid", grid, "-o", report).exit_code == 0
    for reference in (records, report):
        result = run("report", records, "--grid", grid, "--reference", reference, "--format", "json")
        (comparison,) = json.loads(result.stdout)["comparisons"]
        assert (comparison["kind"], comparison["size"]) == ("records", 2)
        assert {figure["difference"] for figure in comparison["figures"]} == {0}


def test_what_changed_since_an_earlier_report(grid: str, records: str, tmp_path: Path) -> None:
    report = str(tmp_path / "old.json")
    run("report", records, "--grid", grid, "-o", report)
    later = write_records(tmp_path, RECORDS.replace("Don d'objets", "Prêt"), "later.csv")
    result = run("report", later, "--grid", grid, "--compare", report)
    assert "initiatives kept 3, appeared 0, disappeared 0; readings changed 1" in result.stdout
    assert "| read otherwise | a2 | Dons | Logic | give | share | the record changed |" in result.stdout


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (None, "none.json", "there is no such file"),
        ("{}", "empty.json", "it is no report as JSON"),
        (RECORDS, "records.csv", "it is no report as JSON"),
        ('{"origin": {}, "sheets": []}', "old.json", "a report of another version, or was changed by hand"),
    ],
)
def test_what_is_no_earlier_report_is_told(
    content: str | None, name: str, message: str, grid: str, tmp_path: Path
) -> None:
    records = write_records(tmp_path, name="mine.csv")
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    result = run("report", records, "--grid", grid, "--compare", str(tmp_path / name))
    assert result.exit_code == 3
    assert message in result.stderr


def test_what_is_read_is_not_written_over(grid: str, records: str, tmp_path: Path) -> None:
    report = str(tmp_path / "old.json")
    run("report", records, "--grid", grid, "-o", report)
    for option in ("--compare", "--reference"):
        result = run("report", records, "--grid", grid, option, report, "-o", report)
        assert result.exit_code == 2
        assert "is also" in result.stderr


def test_a_file_of_records_in_the_folder_of_the_tables_is_kept(grid: str, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    records = write_records(tmp_path / "tables", name="initiatives.csv")
    result = run("report", records, "--grid", grid, "-o", str(tmp_path / "tables"))
    assert result.exit_code == 2
    assert Path(records).read_text(encoding="utf-8") == RECORDS


def test_a_territory_that_is_said_alone_has_a_name(grid: str, tmp_path: Path) -> None:
    records = write_records(tmp_path)
    result = run("report", records, "--grid", grid, "--context", "rural", "--format", "json")
    assert json.loads(result.stdout)["origin"]["context"] == [["territory", "rural"]]
    wrong = run("report", records, "--grid", grid, "--context", "rurale")
    assert wrong.exit_code == 2
    assert "the grid does not know `rurale`; did you mean `rural`?" in wrong.stderr


def test_a_lever_for_villages_is_not_proposed_in_town(grid: str, tmp_path: Path) -> None:
    records = write_records(tmp_path, RURAL)
    found = json.loads(run("report", records, "--grid", grid, "--format", "json").stdout)
    assert [lever["initiatives"] for lever in found["levers"]] == [["a1"]]
    assert found["portfolio"]["without_lever"] == ["a2"]


def test_a_wish_limits_the_portfolio(grid: str, records: str) -> None:
    found = json.loads(
        run(
            "report", records, "--grid", grid, "--format", "json", "--budget", "0", "--phase", "trigger"
        ).stdout
    )
    assert (found["portfolio"]["lines"], found["portfolio"]["phase"]) == ([], "trigger")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-o", "r.pdf"), "tells no format"),
        (("-o", "here/", "--format", "json"), "only --format csv is written to a folder"),
        (("--max-effort", "huge"), "is not one of"),
        (("--budget", "-1"), "-1"),
    ],
)
def test_mistakes_are_told(arguments: tuple[str, ...], message: str, grid: str, records: str) -> None:
    result = run("report", records, "--grid", grid, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_nothing_to_read_gives_a_report_of_nothing(grid: str, tmp_path: Path) -> None:
    records = write_records(tmp_path, "Identifiant;Nom;Objet\n")
    result = run("report", records, "--grid", grid)
    assert result.exit_code == 0
    assert "0 initiatives in the field, of 0 rows" in result.stdout
