from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet
import pytest

from collabgrid.exchange import ColumnError, Reject, Row, UnreadableError, read_records

TABLE = pa.table(
    {
        "id": [1, 2, 2, None, 5],
        "Nom": ["A", "B", "C", None, "E"],
        "tags": ["vélo; troc", None, "", None, "x"],
        "day": [datetime.date(2020, 1, 2), None, None, None, None],
        "n": [1.0, 2.5, None, None, float("nan")],
        "list": [["a"], [], None, None, ["b", "c"]],
    }
)


def write_parquet(path: Path, table: Any) -> None:
    pyarrow.parquet.write_table(table, path, row_group_size=2)


def write_stream(path: Path, table: Any) -> None:
    with pa.ipc.new_stream(str(path), table.schema) as writer:
        writer.write_table(table)


WRITE = {
    "r.parquet": write_parquet,
    "r.feather": lambda path, table: pyarrow.feather.write_feather(table, str(path)),
    "r.arrow": write_stream,
}


@pytest.fixture(params=WRITE)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The table in a file of each kind."""
    place = tmp_path / str(request.param)
    WRITE[place.name](place, TABLE)
    return place


def test_rows_types_and_rejects(path: Path) -> None:
    source = read_records(str(path))
    found = list(source.rows())
    assert [type(row) for row in found] == [Row, Row, Reject, Row]
    rows = [row for row in found if isinstance(row, Row)]
    assert rows[0].record == {
        "id": 1, "name": "A", "tags": ["vélo", "troc"], "day": "2020-01-02", "n": 1, "list": ["a"],
    }  # fmt: skip
    assert [(row.number, row.line) for row in found] == [(1, 1), (2, 2), (3, 3), (4, 5)]
    assert source.empty_rows == 1
    assert source.rejects[0].reason == "the id `2` already stands at line 2"
    assert '"Nom": "C"' in source.rejects[0].raw
    assert rows[1].cells["Nom"] == "B"
    assert list(rows[1].cells) == TABLE.column_names


def test_a_file_is_known_by_its_bytes(path: Path) -> None:
    other = path.with_name("records")
    path.rename(other)
    assert len(list(read_records(str(other)))) == 3


def test_a_file_from_the_standard_input(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    assert len(list(read_records("-"))) == 3


def test_a_long_standard_input_goes_to_a_file_of_its_own(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collabgrid.exchange.stored._MOST_IN_MEMORY", 100)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    source = read_records("-")
    assert len(list(source)) == len(list(source)) == 3


def test_a_cut_file_is_unreadable(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UnreadableError, match=r"cannot be read as (Parquet|Arrow)"):
        list(read_records(str(path)))


@pytest.mark.parametrize("name", WRITE)
def test_no_text_column(tmp_path: Path, name: str) -> None:
    WRITE[name](tmp_path / name, pa.table({"foo": [1]}))
    with pytest.raises(ColumnError, match="foo"):
        read_records(str(tmp_path / name))


@pytest.mark.parametrize("name", WRITE)
def test_bytes_that_are_no_text_reject_their_row_only(tmp_path: Path, name: str) -> None:
    offsets = pa.array([0, 2, 4, 5], pa.int32()).buffers()[1]
    broken = pa.StringArray.from_buffers(3, offsets, pa.py_buffer(b"ok\xff\xfex"))
    WRITE[name](tmp_path / name, pa.table({"nom": broken, "n": [1, 2, 3]}))
    source = read_records(str(tmp_path / name))
    assert [record["name"] for record in source] == ["ok", "x"]
    assert [(each.line, each.fault.key, each.raw) for each in source.rejects] == [
        (2, "bad_bytes", '{"nom": "\ufffd\ufffd", "n": 2}')
    ]


def test_offsets_that_point_nowhere_are_not_followed(tmp_path: Path) -> None:
    offsets = pa.array([0, 1, 5_000_000, 2], pa.int32()).buffers()[1]
    wild = pa.StringArray.from_buffers(3, offsets, pa.py_buffer(b"ab"))
    write_stream(tmp_path / "r.arrow", pa.table({"nom": wild}))
    source = read_records(str(tmp_path / "r.arrow"))
    found = list(source.rows())
    assert [row.number for row in found] == [1, 2, 3]
    assert {each.fault.key for each in source.rejects} == {"bad_row"}
