from __future__ import annotations

from pathlib import Path

import pytest

from collabgrid.exchange import Reject, Row, UnreadableError, find_input_files, open_files, reject_line


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files of records in several formats, and others."""
    texts = {
        "a.csv": "id;nom;objet\n1;A;x\n2;B;y\n",
        "b.jsonl": '{"id": 2, "nom": "C", "ville": "Brest"}\n{"id": 3, "nom": "D"}\n',
        "in/c.json": '[{"id": "4", "titre": "E"}]',
        "in/notes.txt": "not records",
        ".hidden.csv": "nom\nH\n",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (["."], ["a.csv", "b.jsonl", "in/c.json"]),
        (["*.csv"], ["a.csv"]),
        (["**/*.json*"], ["b.jsonl", "in/c.json"]),
        (["[ab].*", "a.csv"], ["a.csv", "b.jsonl"]),
        (["b.jsonl", "in", "a.csv"], ["b.jsonl", "in/c.json", "a.csv"]),
        (["-", "a.csv"], ["-", "a.csv"]),
    ],
)
def test_folders_and_patterns_stand_for_files(place: Path, given: list[str], names: list[str]) -> None:
    assert list(find_input_files(given).names) == names


def test_files_of_a_folder_that_are_left_out_are_told(place: Path) -> None:
    (place / "in" / "o.csv.run.json").write_text("{}", encoding="utf-8")
    (place / "in" / "o.csv.rejects.jsonl").write_text("{}", encoding="utf-8")
    left_out = ("in/notes.txt", "in/o.csv.rejects.jsonl", "in/o.csv.run.json")
    assert find_input_files(["in"]) == (("in/c.json",), left_out)


def test_a_name_with_signs_of_a_pattern_is_a_name_first(place: Path) -> None:
    (place / "a[1].csv").write_text("nom\nA\n", encoding="utf-8")
    assert find_input_files(["a[1].csv"]).names == ("a[1].csv",)


@pytest.mark.parametrize(
    ("given", "why"), [("*.xml", "no file has such a name"), ("empty", "no file of records")]
)
def test_what_stands_for_no_file_is_told(place: Path, given: str, why: str) -> None:
    (place / "empty").mkdir()
    with pytest.raises(UnreadableError, match=why):
        find_input_files([given])


def test_several_files_are_read_as_one(place: Path) -> None:
    files = open_files(["a.csv", "b.jsonl", "in"])
    rows = list(files.rows())
    assert [(row.file, row.line) for row in rows] == [
        ("a.csv", 2),
        ("a.csv", 3),
        ("b.jsonl", 1),
        ("b.jsonl", 2),
        ("in/c.json", 1),
    ]
    assert [row.record["name"] for row in rows if isinstance(row, Row)] == ["A", "B", "D", "E"]
    assert [row.reason for row in rows if isinstance(row, Reject)] == [
        "the id `2` already stands at line 3 of a.csv"
    ]
    assert files.column_names() == ("id", "nom", "objet", "ville", "titre")
    assert list(files.rows()) == rows


def test_a_row_has_its_columns_as_they_stand_in_the_file(place: Path) -> None:
    first, _, _, fourth, _ = open_files(["."]).rows()
    assert isinstance(first, Row)
    assert isinstance(fourth, Row)
    assert list(first.cells.items()) == [("id", "1"), ("nom", "A"), ("objet", "x")]
    assert fourth.cells == {"id": 3, "nom": "D"}


def test_a_missing_file_is_told_before_any_is_read(place: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        open_files(["a.csv", "c.csv"])


def test_a_reject_as_a_line_of_json(place: Path) -> None:
    (place / "d.csv").write_bytes(
        b"nom;objet\nA;\xe9t\xe9;x\n\xc3\xa9t\xc3\xa9 \xc3\xa0 Br\xc3\xaame;\n\xff;\n"
    )
    lines = [reject_line(row) for row in open_files(["d.csv"]).rows() if isinstance(row, Reject)]
    assert lines[0].startswith('{"file": "d.csv", "row": 1, "line": 2, "reason": "some bytes are no text')
    assert '"raw": "A;\\udce9t\\udce9;x"' in lines[0]
    assert len(lines) == 2
