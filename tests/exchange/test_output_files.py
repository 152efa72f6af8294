"""Results in every format: what is in them, and that the bytes follow from the rows alone."""

from __future__ import annotations

import csv
import gzip
import io
import json
import pickle
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.exchange import (
    OUTPUT_FORMATS,
    ChoiceError,
    Layout,
    OutputError,
    OutputFormat,
    Pair,
    Row,
    encoder_of,
    format_of_output,
    open_writer,
    read_records,
    sheet_encoder,
)
from drawn import cases

from .rows_and_results import CLASSIFIER, pairs_of, read_pairs, write_file

TABLE = "id;Nom;status;lat;lon;N\na;Red door;open;48,39;-4.49;01001\nb;Blue;;x;;-5\n;=1+1 red;;;;+33 6\n"
NAMES = [
    "o.csv",
    "o.csv.gz",
    "o.jsonl",
    "o.jsonl.zst",
    "o.json",
    "o.geojson",
    "o.parquet",
    "o.arrow",
    "o.xlsx",
]


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> tuple[Layout, list[Pair]]:
    return read_pairs(write_file(tmp_path_factory.mktemp("in"), "r.csv", TABLE))


def written(layout: Layout, pairs: list[Pair], path: Path, block: int = 1000) -> bytes:
    with open_writer(str(path), layout) as writer:
        for start in range(0, len(pairs), block):
            writer.write(pairs[start : start + block])
    return path.read_bytes()


def test_columns_of_the_input_stand_before_those_of_the_result(table: tuple[Layout, list[Pair]]) -> None:
    assert table[0].columns == (
        *("id", "Nom", "original_status", "lat", "lon", "N"),
        *("colour", "colour_also", "colour_confidence", "colour_reason"),
        *("status", "levers", "corrected", "evidence", "grid", "grid_version", "grid_digest"),
    )


@pytest.mark.parametrize(
    ("header", "columns", "names"),
    [
        ("id;nom", {}, ("id", "nom")),
        ("Identifiant;nom", {}, ("Identifiant", "nom")),
        ("id;nom;ref", {"id": "ref"}, ("original_id", "nom", "ref")),
        ("ID;nom;Status;GRID", {}, ("original_ID", "nom", "original_Status", "original_GRID")),
        ("status;original_status;nom", {}, ("original_original_status", "original_status", "nom")),
    ],
)
def test_a_column_named_as_one_of_the_result_gets_another_name(
    tmp_path: Path, header: str, columns: dict[str, str], names: tuple[str, ...]
) -> None:
    path = write_file(tmp_path, "r.csv", header + "\n" + ";".join("x" * (header.count(";") + 1)) + "\n")
    source = read_records(path, columns=columns)
    layout = plan(source)
    assert layout.names_beside(layout.own) == names
    assert ("id" in layout.columns_behind(layout.own)) == ("id" not in names)


def plan(*sources: Any, **options: bool) -> Layout:
    from collabgrid.exchange import plan_layout

    return plan_layout(CLASSIFIER.grid, CLASSIFIER.stamp, sources, **options)


def test_columns_of_several_files_come_in_the_order_of_first_sight(tmp_path: Path) -> None:
    one = write_file(tmp_path, "a.csv", "nom;b\nRed;1\n")
    two = write_file(tmp_path, "b.jsonl", '{"c": 1, "nom": "x", "d": null}\n{"nom": "y", "e": 1.5}\n')
    layout, pairs = read_pairs(one, two)
    assert layout.own == ("nom", "b", "c", "d", "e")
    rows = list(csv.DictReader(io.StringIO(written(layout, pairs, tmp_path / "o.csv").decode())))
    assert [[row[name] for name in layout.own] for row in rows] == [
        ["Red", "1", "", "", ""],
        ["x", "", "1", "", ""],
        ["y", "", "", "", "1.5"],
    ]


def test_what_is_not_wanted_is_left_out(tmp_path: Path) -> None:
    layout, _ = read_pairs(write_file(tmp_path, "r.csv", TABLE), originals=False, evidence=False)
    assert layout.columns[:2] == ("id", "colour")
    assert "evidence" not in layout.columns


def test_csv_runs_no_formula_and_keeps_numbers(table: tuple[Layout, list[Pair]], tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(written(*table, tmp_path / "o.csv").decode())))
    assert [row["Nom"] for row in rows] == ["Red door", "Blue", "'=1+1 red"]
    assert [row["N"] for row in rows] == ["01001", "-5", "'+33 6"]
    assert [row["id"] for row in rows] == ["a", "b", "3"]
    assert [row["original_status"] for row in rows] == ["open", "", ""]
    assert {row["grid_digest"] for row in rows} == {CLASSIFIER.stamp.digest}


def test_json_lines_have_the_columns_of_each_record(tmp_path: Path) -> None:
    path = write_file(
        tmp_path, "r.jsonl", '{"nom": "Red", "x": [1, {"y": null}]}\n{"id": 7, "nom": "B", "n": 1.0}\n'
    )
    lines = written(*read_pairs(path), tmp_path / "o.jsonl").decode().splitlines()
    first, second = map(json.loads, lines)
    assert list(first)[:4] == ["nom", "x", "id", "colour"]
    assert (first["x"], first["id"], first["colour"]) == ([1, {"y": None}], "1", "red")
    assert list(second)[:4] == ["id", "nom", "n", "colour"]
    assert (second["id"], second["n"], second["grid"]) == ("7", 1.0, "small")


def test_geojson_has_a_point_where_there_is_one(table: tuple[Layout, list[Pair]], tmp_path: Path) -> None:
    found = json.loads(written(*table, tmp_path / "o.geojson"))
    assert found["type"] == "FeatureCollection"
    assert [each["geometry"] for each in found["features"]] == [
        {"type": "Point", "coordinates": [-4.49, 48.39]},
        None,
        None,
    ]
    assert found["features"][0]["properties"]["colour"] == "red"


def test_a_shape_of_geojson_comes_back(tmp_path: Path) -> None:
    shape = {"type": "LineString", "coordinates": [[0, 1], [2, 3]]}
    feature = {"type": "Feature", "geometry": shape, "properties": {"name": "Red"}}
    path = write_file(tmp_path, "r.geojson", json.dumps({"type": "FeatureCollection", "features": [feature]}))
    found = json.loads(written(*read_pairs(path), tmp_path / "o.geojson"))
    assert found["features"][0]["geometry"] == shape
    assert "geometry" not in found["features"][0]["properties"]


def test_parquet_nests_and_keeps_types_and_names_the_grid(tmp_path: Path) -> None:
    pa = pyarrow
    import datetime

    table = pa.table(
        {
            "nom": ["Red", "Blue"],
            "n": pa.array([1, None], pa.int16()),
            "day": [datetime.date(2020, 1, 2), None],
            "at": pa.array([datetime.datetime(2020, 1, 2, 3, 4, 5, 6), None], pa.timestamp("us", "UTC")),
            "list": [["a", "b"], []],
            "struct": [{"a": 1}, None],
            "binary": [b"a", b"b"],
        }
    )
    pyarrow.parquet.write_table(table, tmp_path / "r.parquet")
    path = tmp_path / "o.parquet"
    written(*read_pairs(str(tmp_path / "r.parquet")), path)
    found = pyarrow.parquet.read_table(path)
    same = ["nom", "n", "day", "at", "list"]
    assert found.select(same).equals(table.select(same))
    assert found.column("struct").to_pylist() == ['{"a": 1}', None]
    assert found.column("evidence").to_pylist()[0][0]["quote"] == "Red"
    assert found.schema.metadata[b"collabgrid.grid_digest"].decode() == CLASSIFIER.stamp.digest


def test_xlsx_holds_texts_as_texts_and_numbers_as_numbers(tmp_path: Path) -> None:
    path = write_file(
        tmp_path,
        "r.jsonl",
        '{"nom": "=1+1", "url": "http://x.org", "code": "01001", "n": 1.5, "ok": true, "at": "@SUM(A1)"}\n',
    )
    written(*read_pairs(path), tmp_path / "o.xlsx")
    row = next(read_records(str(tmp_path / "o.xlsx")).rows())
    assert isinstance(row, Row)
    cells = dict(row.cells)
    assert [cells[name] for name in ("nom", "url", "code", "n", "ok", "at")] == [
        "=1+1", "http://x.org", "01001", 1.5, True, "@SUM(A1)",
    ]  # fmt: skip


def test_what_a_sheet_cannot_hold_is_cut_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_encoder, "MOST_ROWS", 3)
    text = "nom;objet\n" + "".join(f"R{i};{'x' * 40_000}\n" for i in range(5))
    layout, pairs = read_pairs(write_file(tmp_path, "r.csv", text))
    path = str(tmp_path / "o.xlsx")
    with open_writer(path, layout) as writer:
        writer.write(pairs)
    assert [note.why() for note in writer.notes] == [
        "5 cells were cut to 32767 characters, the most that a spreadsheet holds",
        "the rows take 3 sheets: one holds 3 at most",
    ]
    names = [
        row["name"] for sheet in ("", " 2", " 3") for row in read_records(path, sheet="collabgrid" + sheet)
    ]
    assert names == [f"R{i}" for i in range(5)]
    monkeypatch.setattr(sheet_encoder, "MOST_COLUMNS", 3)
    with pytest.raises(OutputError, match="more than a sheet holds"):
        open_writer(path, layout)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_can_be_read_again(
    name: str, table: tuple[Layout, list[Pair]], tmp_path: Path
) -> None:
    written(*table, tmp_path / name)
    source = read_records(str(tmp_path / name))
    assert [record["id"] for record in source] == ["a", "b", "3"]
    assert [record["name"] for record in source][:2] == ["Red door", "Blue"]
    assert not source.rejects


@pytest.mark.parametrize("name", NAMES)
def test_no_rows_are_a_file_too(name: str, table: tuple[Layout, list[Pair]], tmp_path: Path) -> None:
    written(table[0], [], tmp_path / name)
    assert (tmp_path / name).is_file()
    if name.endswith(("csv", "xlsx", "parquet", "arrow", "csv.gz")):
        assert list(read_records(str(tmp_path / name)).rows()) == []


@pytest.mark.parametrize("name", NAMES)
@given(sizes=st.lists(st.integers(0, 9), max_size=8))
@settings(max_examples=cases(10), deadline=None)
def test_the_bytes_do_not_depend_on_the_blocks(
    name: str, sizes: list[int], table: tuple[Layout, list[Pair]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    layout, pairs = table[0], table[1] * 7
    path = tmp_path_factory.mktemp("o") / name
    whole = written(layout, pairs, path)
    encoder = pickle.loads(pickle.dumps(encoder_of(format_of_output(name), layout)))  # noqa: S301 - our own
    with open_writer(str(path), layout) as writer:
        place = 0
        for size in sizes:
            writer.write_part(encoder.encode(pairs[place : place + size]))
            place += size
        writer.write(pairs[place:])
    assert path.read_bytes() == whole


@pytest.mark.parametrize("name", ["o.parquet", "o.arrow"])
def test_groups_of_rows_are_cut_anew(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("collabgrid.exchange.arrow_encoders.GROUP_ROWS", 10)
    rows = [Row(i, i, {"id": str(i), "name": "red" * (i % 3)}) for i in range(34)]
    layout, pairs = plan(originals=False), pairs_of(rows)
    whole = written(layout, pairs, tmp_path / name)
    assert written(layout, pairs, tmp_path / name, block=7) == whole
    assert written(layout, pairs, tmp_path / name, block=1) == whole
    assert [
        record["id"]
        for record in read_records(
            str(tmp_path / name), text_fields=("id", "colour", "name"), columns={"name": "status"}
        )
    ] == [str(i) for i in range(34)]


def test_a_file_is_there_when_it_is_whole_and_not_before(
    table: tuple[Layout, list[Pair]], tmp_path: Path
) -> None:
    path = tmp_path / "o.csv.gz"
    path.write_bytes(b"before")
    with pytest.raises(RuntimeError), open_writer(str(path), table[0]) as writer:
        writer.write(table[1])
        raise RuntimeError
    assert [each.name for each in tmp_path.iterdir()] == ["o.csv.gz"]
    assert path.read_bytes() == b"before"
    with open_writer(str(path), table[0]) as writer:
        writer.write(table[1])
    assert len(gzip.decompress(path.read_bytes()).splitlines()) == 4


def test_a_file_that_cannot_be_written_is_told(table: tuple[Layout, list[Pair]], tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot write"):
        open_writer(str(tmp_path / "no" / "o.csv"), table[0])


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("o.csv", "csv"),
        ("a.b/O.CSV.GZ", "csv"),
        ("o.ndjson.zst", "jsonl"),
        ("o.feather", "arrow"),
        ("o.pq", "parquet"),
    ],
)
def test_the_end_of_the_name_tells_the_format(name: str, found: OutputFormat) -> None:
    assert format_of_output(name) == found
    assert found in OUTPUT_FORMATS


@pytest.mark.parametrize("name", ["o.ods", "o", "o.gz", "o.xlsx.gz", "o.parquet.zst"])
def test_an_end_that_tells_no_format_is_told(name: str) -> None:
    with pytest.raises(ChoiceError, match="tells no format"):
        format_of_output(name)


def test_a_stream_takes_any_format(table: tuple[Layout, list[Pair]]) -> None:
    stream = io.BytesIO()
    with open_writer(stream, table[0], "jsonl") as writer:
        writer.write(table[1])
    assert len(stream.getvalue().splitlines()) == 3
