from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from collabgrid.exchange import ColumnError, CsvSource, Reject, Row, UnreadableError, read_records


def source_of(tmp_path: Path, content: str | bytes, name: str = "r.csv", **options: Any) -> CsvSource:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = read_records(str(path), **options)
    assert isinstance(found, CsvSource)
    return found


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found_on_the_header(tmp_path: Path, separator: str) -> None:
    text = separator.join(["Nom", "Objet", "Commune"]) + "\n" + separator.join(["A", "b b", "C"]) + "\n"
    source = source_of(tmp_path, text)
    assert source.separator == separator
    assert list(source) == [{"id": "1", "name": "A", "description": "b b", "city": "C"}]


def test_a_separator_inside_a_quoted_heading_does_not_count(tmp_path: Path) -> None:
    source = source_of(
        tmp_path, '"Objet, activité, mission";Nom\nx;y\n', columns={"description": "Objet, activité, mission"}
    )
    assert [r["name"] for r in source] == ["y"]


def test_one_column(tmp_path: Path) -> None:
    assert [r["description"] for r in source_of(tmp_path, "texte\nun, deux; trois\n")] == ["un, deux; trois"]


def test_the_hint_of_excel_is_no_header(tmp_path: Path) -> None:
    assert [r["name"] for r in source_of(tmp_path, "sep=,\nnom,objet\nA,b\n")] == ["A"]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
def test_encodings(tmp_path: Path, encoding: str, told: str) -> None:
    source = source_of(tmp_path, "Nom;Objet\nL’été;d’œuvres à réparer\n".encode(encoding))
    assert source.encoding == told
    assert [(r["name"], r["description"]) for r in source] == [("L’été", "d’œuvres à réparer")]


def test_a_broken_byte_in_utf_8_rejects_its_row_only(tmp_path: Path) -> None:
    source = source_of(tmp_path, "nom\nété à Brême\n".encode() + b"caf\xe9\n" + "fête\n".encode())
    assert [type(row) for row in source.rows()] == [Row, Reject, Row]
    assert "no text in utf-8" in source.rejects[0].reason
    assert source.rejects[0].line == 3


def test_broken_bytes_in_the_header_cost_no_row(tmp_path: Path) -> None:
    source = source_of(tmp_path, b"nom;cr\xe9\xe9e\n" + "été à Brême;\n".encode())
    assert list(source) == [{"id": "1", "name": "été à Brême", "cr\ufffd\ufffde": ""}]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_line_breaks_in_quotes(tmp_path: Path, end: str) -> None:
    text = end.join(["nom;objet", '"A ""b""";"un', 'deux"', "C;d", ""])
    rows = [row for row in source_of(tmp_path, text).rows() if isinstance(row, Row)]
    assert rows[0].record["name"] == 'A "b"'
    assert rows[0].record["description"] == f"un{end}deux"
    assert [row.line for row in rows] == [2, 4]


def test_a_wrong_number_of_cells_is_a_reject_with_its_line(tmp_path: Path) -> None:
    source = source_of(tmp_path, "nom;objet\nA;b\nC;d;e\nF\nG;h;\n")
    assert [r["name"] for r in source] == ["A", "G"]
    assert [(r.line, r.number, r.raw) for r in source.rejects] == [(3, 2, "C;d;e"), (4, 3, "F")]
    assert source.rejects[0].reason == "the row has 3 cells where the header has 2"
    assert source.rejects[0].fault.why("fr") == "la ligne a 3 cellules et l'en-tête en a 2"


def test_a_quote_that_is_never_closed_takes_no_other_row_with_it(tmp_path: Path) -> None:
    source = source_of(tmp_path, 'nom;objet\nA;"open\nB;fine\nC;"quoted"\nD;fine\n')
    assert [r["name"] for r in source] == ["B", "C", "D"]
    assert [(r.line, r.raw) for r in source.rejects] == [(2, 'A;"open')]


def test_a_row_without_text_is_a_reject_and_an_empty_one_is_counted(tmp_path: Path) -> None:
    source = source_of(tmp_path, "nom;objet;commune\n;;Brest\n;;\n\nA;;\n")
    assert [r["name"] for r in source] == ["A"]
    assert "no text" in source.rejects[0].reason
    assert source.empty_rows == 1


def test_null_bytes_and_a_line_without_end_reject_their_row_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("collabgrid.exchange.content.LONGEST_LINE", 50)
    source = source_of(tmp_path, f'nom;objet\nA\x00\x01;b\nB;"{"x" * 200}"\nC;"{"y" * 200}\nD;e\n')
    assert [r["name"] for r in source] == ["D"]
    assert [(r.line, r.fault.key) for r in source.rejects] == [
        (2, "null_bytes"),
        (3, "long_line"),
        (4, "long_line"),
    ]


def test_a_record_with_too_much_text_is_a_reject(tmp_path: Path) -> None:
    source = source_of(tmp_path, "nom;objet\nA;b\nC;" + "x" * 20 + "\n", most_text=15)
    assert [r["name"] for r in source] == ["A"]
    assert source.rejects[0].reason == "it holds 21 characters, and 15 are the most (--max-text)"


def test_the_id_of_an_earlier_row_is_a_reject_that_names_the_earlier_line(tmp_path: Path) -> None:
    text = "id;nom\na;A\nb;B\n;C\na;D\n;E\n"
    source = source_of(tmp_path, text)
    assert [r["id"] for r in source] == ["a", "b", "3", "5"]
    assert [(r.line, r.reason) for r in source.rejects] == [(5, "the id `a` already stands at line 2")]
    assert (source.row_count, source.reject_count, source.duplicate_count) == (4, 1, 1)
    assert len(list(source_of(tmp_path, text, duplicates="keep"))) == 5


def test_a_row_that_is_a_reject_keeps_no_id_for_itself(tmp_path: Path) -> None:
    source = source_of(tmp_path, "id;nom;commune\na;;Brest\na;D;\n")
    assert [r["name"] for r in source] == ["D"]


def test_tags_are_parted(tmp_path: Path) -> None:
    source = source_of(tmp_path, 'nom,tags\nA,"vélo; troc | don,"\n')
    assert next(iter(source))["tags"] == ["vélo", "troc", "don"]


def test_a_very_long_cell(tmp_path: Path) -> None:
    long = "x" * 300_000
    assert next(iter(source_of(tmp_path, f'nom,objet\nA,"{long}"\n')))["description"] == long


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    source = source_of(tmp_path, "nom;objet\nA;b\nC\n")
    assert list(source.rows()) == list(source.rows())
    assert len(source.rejects) == 1


def test_no_text_column(tmp_path: Path) -> None:
    with pytest.raises(ColumnError, match="foo, bar"):
        source_of(tmp_path, "foo;bar\n1;2\n")


def test_a_field_that_the_grid_reads_is_text_too(tmp_path: Path) -> None:
    source = source_of(tmp_path, "mission_statement;x\nlend;1\n", text_fields=("mission_statement",))
    assert len(list(source)) == 1


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"  \n\n", "empty"),
        (b"PK\x03\x04rest", "as a workbook"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"PAR1\x15\x04", "Parquet"),
        (b"SQLite format 3\x00", "database"),
        (b"no\x00m;objet\nA;b\n", "binary"),
        (bytes(range(1, 32)) * 9, "binary"),
    ],
)
def test_what_is_no_text_is_unreadable(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        source_of(tmp_path, content)


def test_a_missing_file_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "records.csv").write_text("nom\nA\n", encoding="utf-8")
    with pytest.raises(UnreadableError) as caught:
        read_records(str(tmp_path / "recods.csv"))
    assert "records.csv" in caught.value.way_out


def test_a_folder_is_no_file_of_records(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="folder"):
        read_records(str(tmp_path))
