from __future__ import annotations

import datetime
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from collabgrid.exchange import ChoiceError, ColumnError, Reject, Row, UnreadableError, read_records

from .workbook_files import write_ods, write_xlsx

HEADER = ["Code", "Nom", "Créée", "Budget", "Ouvert"]
ROWS: list[list[Any]] = [
    HEADER,
    ["01001", "Épicerie", datetime.date(2020, 1, 2), 1001.0, True],
    [12345678901234.0, "Vélos", None, 12.5, False],
    [None, None, None, None, None],
    ["d", "Jardin", None, None, None],
]
BOTH = pytest.mark.parametrize(
    ("write", "name", "format_name"), [(write_xlsx, "r.xlsx", "xlsx"), (write_ods, "r.ods", "ods")]
)
Write = Callable[..., str]


@BOTH
def test_codes_dates_and_numbers(tmp_path: Path, write: Write, name: str, format_name: str) -> None:
    source = read_records(write(tmp_path / name, {"Un": ROWS}))
    rows = [row for row in source.rows() if isinstance(row, Row)]
    assert source.format == format_name
    assert [row.record["Budget"] for row in rows] == ["1001", "12.5", ""]
    assert rows[0].record == {
        "id": "01001", "Code": "01001", "name": "Épicerie", "Créée": "2020-01-02", "Budget": "1001", "Ouvert": "true",
    }  # fmt: skip
    assert rows[1].record["id"] == "12345678901234"
    assert [row.line for row in rows] == [2, 3, 5]
    assert source.empty_rows == 1
    assert dict(rows[1].cells) == {
        "Code": 12345678901234,
        "Nom": "Vélos",
        "Créée": "",
        "Budget": 12.5,
        "Ouvert": False,
    }


@BOTH
def test_sheets(tmp_path: Path, write: Write, name: str, format_name: str) -> None:
    path = write(tmp_path / name, {"Notice": [["Nom"], ["A"]], "Données 2024": [["Nom"], ["B"]]})
    assert [record["name"] for record in read_records(path)] == ["A"]
    assert [record["name"] for record in read_records(path, sheet="Données 2024")] == ["B"]
    with pytest.raises(ChoiceError) as caught:
        read_records(path, sheet="Donées 2024")
    assert "did you mean `Données 2024`? the sheets are: Notice, Données 2024" in caught.value.way_out


@pytest.mark.parametrize("first", [(0, 0), (3, 2)])
def test_failed_formulas_reject_their_row(tmp_path: Path, first: tuple[int, int]) -> None:
    rows = [["Nom", "x"], ["A", "=1/0→#DIV/0!"], ["B", "=1+1→2"], ["C", "#N/A"], ["D", "fine"]]
    source = read_records(write_xlsx(tmp_path / "r.xlsx", {"Un": rows}, first=first))
    assert [record["name"] for record in source] == ["B", "D"]
    assert [(reject.line, reject.reason, reject.raw) for reject in source.rejects] == [
        (first[0] + 2, "column x: the formula failed (#DIV/0!)", '["A", "#DIV/0!"]'),
        (first[0] + 4, "column x: the formula failed (#N/A)", '["C", "#N/A"]'),
    ]


def test_cells_beyond_the_header_reject_their_row(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Nom", "x", None], ["A", "b", None], ["B", "c", "d"]]
    source = read_records(write_xlsx(tmp_path / "r.xlsx", {"Un": rows}))
    assert [record["name"] for record in source] == ["A"]
    assert source.rejects[0].reason == "the row has 3 cells where the header has 2"


def test_duplicate_ids_and_rows_without_text(tmp_path: Path) -> None:
    rows = [["id", "Nom", "Commune"], ["a", "A", ""], ["a", "B", ""], ["c", "", "Brest"]]
    found = list(read_records(write_xlsx(tmp_path / "r.xlsx", {"Un": rows})).rows())
    assert [type(row) for row in found] == [Row, Reject, Reject]
    assert [row.fault.key for row in found if isinstance(row, Reject)] == ["same_id", "no_text"]


def test_a_workbook_is_known_by_its_bytes(tmp_path: Path) -> None:
    shutil.copy(write_xlsx(tmp_path / "r.xlsx", {"Un": ROWS}), tmp_path / "r.csv")
    assert read_records(str(tmp_path / "r.csv")).format == "xlsx"


@pytest.mark.parametrize("name", ["r.xlsx", "r.ods", "r.xls"])
@pytest.mark.parametrize(
    "content", [b"PK\x03\x04rest", b"PK\x05\x06" + bytes(18), b"\xd0\xcf\x11\xe0" + b"x" * 600, b"text"]
)
def test_what_is_no_workbook(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableError, match="cannot be read as a workbook"):
        read_records(str(tmp_path / name))


@pytest.mark.parametrize("sheets", [{"Un": []}, {"Un": [[None, None]]}])
def test_a_sheet_without_cells(tmp_path: Path, sheets: dict[str, Any]) -> None:
    with pytest.raises(UnreadableError, match="no sheet with cells"):
        read_records(write_xlsx(tmp_path / "r.xlsx", sheets))


def test_a_sheet_without_a_text_column(tmp_path: Path) -> None:
    with pytest.raises(ColumnError, match="foo, bar"):
        read_records(write_xlsx(tmp_path / "r.xlsx", {"Un": [["foo", "bar"], ["1", "2"]]}))


def test_cells_that_are_spread_too_far_are_told_and_not_laid_out(tmp_path: Path) -> None:
    rows: dict[str, Any] = {"Un": [["Nom"], ["A"]], "Deux": [["Nom"], ["A"]]}
    path = Path(write_xlsx(tmp_path / "r.xlsx", rows))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", far)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with pytest.raises(UnreadableError, match="1048576 rows and 16384 columns, more than can be read"):
        read_records(str(path))
    assert len(list(read_records(str(path), sheet="Deux"))) == 1
