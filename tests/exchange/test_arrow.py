"""Arrow in, Arrow out: the rows are those that the records give one by one, whatever the types and the cuts."""

from __future__ import annotations

import datetime
import decimal
import gzip
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine import FLAT_VERSION, classifier, flat_columns, flat_row
from collabgrid.exchange import ColumnError, UnreadableError, arrow_schema, classify_arrow, map_columns
from collabgrid.exchange.arrow import BLOCK_ROWS, reading
from collabgrid.exchange.arrow.values import plain_values
from drawn import cases

from .arrow_data import CLASSIFIER, batches

CORPORA = Path(__file__).parents[3] / "shared" / "data" / "corpora"
ONE = pa.RecordBatch.from_pydict({"nom": ["AMAP du Moulin"], "objet": ["Paniers de légumes"]})


@pytest.fixture(
    autouse=True, scope="module", params=[classifier.FEW, 0], ids=["few one by one", "few at once"]
)
def _few_in_both_ways(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classifier, "FEW", request.param)
        yield


def one_by_one(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [flat_row(CLASSIFIER.classify(record)) for record in records]


@given(batches())
@settings(max_examples=cases(60), deadline=None)
def test_a_batch_reads_as_its_records_one_by_one(case: tuple[Any, list[dict[str, Any]]]) -> None:
    batch, records = case
    read = classify_arrow(CLASSIFIER, batch)
    assert isinstance(read, pa.RecordBatch)
    read.validate(full=True)
    assert read.to_pylist() == one_by_one(records)


@given(batches(), st.data())
@settings(max_examples=cases(40), deadline=None)
def test_no_cut_changes_a_row(case: tuple[Any, list[dict[str, Any]]], data: st.DataObject) -> None:
    batch, records = case
    cut = data.draw(st.integers(0, batch.num_rows))
    parts = [batch.slice(0, cut), batch.slice(cut)]
    expected = one_by_one(records)
    table = classify_arrow(CLASSIFIER, pa.Table.from_batches(parts, schema=batch.schema))
    assert isinstance(table, pa.Table)
    assert table.to_pylist() == expected
    reader = classify_arrow(CLASSIFIER, pa.RecordBatchReader.from_batches(batch.schema, parts))
    assert isinstance(reader, pa.RecordBatchReader)
    assert reader.read_all().to_pylist() == expected


@cache
def examples() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The records of the examples of the grid, and what each gives by itself."""
    names = ("name", "description", "lang", "url", "legal_form")
    records = [
        {name: dict(example.record).get(name) for name in names} for example in CLASSIFIER.grid.examples
    ]
    return records, one_by_one([{"id": str(i + 1), **each} for i, each in enumerate(records)])


def test_the_examples_of_the_grid_read_alike_as_columns_and_as_objects() -> None:
    records, expected = examples()
    read = classify_arrow(CLASSIFIER, pa.RecordBatch.from_pylist(records))
    read.validate(full=True)
    assert read.to_pylist() == expected


def test_the_columns_are_those_of_the_flat_result_and_the_grid_is_told() -> None:
    schema = classify_arrow(CLASSIFIER, ONE).schema
    assert tuple(schema.names) == flat_columns(CLASSIFIER.grid)
    assert schema.equals(arrow_schema(CLASSIFIER.grid), check_metadata=True)
    stamp = CLASSIFIER.stamp
    assert schema.metadata == {
        b"collabgrid.grid": stamp.id.encode(),
        b"collabgrid.grid_version": stamp.version.encode(),
        b"collabgrid.grid_digest": stamp.digest.encode(),
        b"collabgrid.flat_version": FLAT_VERSION.encode(),
    }


def test_more_rows_than_a_block_keep_their_order() -> None:
    count = 2 * BLOCK_ROWS + 3
    batch = pa.RecordBatch.from_pydict({"nom": [f"don {i}" for i in range(count)]})
    read = classify_arrow(CLASSIFIER, batch)
    assert read.column("id").to_pylist() == [str(i + 1) for i in range(count)]
    ends = [row["evidence"][-1]["end"] for row in read.to_pylist() if row["evidence"]]
    assert all(end == len("don") for end in ends)


def test_of_long_rows_fewer_are_read_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_BLOCK_BYTES", 5_000)
    batch = pa.RecordBatch.from_pydict({"nom": ["don " * 250] * 12})
    own = reading.ArrowReading(CLASSIFIER, batch.schema)
    assert [each.num_rows for each in own.batches([batch])] == [4, 4, 4]
    assert own.table([batch]).column("id").to_pylist() == [str(i + 1) for i in range(12)]


def test_a_reader_is_read_as_the_result_is_read() -> None:
    taken = []

    def endless() -> Any:
        while True:
            taken.append(1)
            yield ONE

    reader = classify_arrow(CLASSIFIER, pa.RecordBatchReader.from_batches(ONE.schema, endless()))
    assert [reader.read_next_batch().column("id").to_pylist() for _ in range(3)] == [["1"], ["2"], ["3"]]
    assert len(taken) <= 4


@pytest.mark.parametrize("data", [ONE.slice(0, 0), pa.Table.from_batches([], schema=ONE.schema)])
def test_nothing_in_is_nothing_out(data: Any) -> None:
    read = classify_arrow(CLASSIFIER, data)
    assert read.num_rows == 0
    assert tuple(read.schema.names) == flat_columns(CLASSIFIER.grid)


def test_kept_columns_stand_first_and_make_room_for_the_result() -> None:
    own = {"nom": ["AMAP"], "Sector": ["x"], "original_sector": [1], "id": [7]}
    batch = pa.RecordBatch.from_pydict(own, metadata={"own": "yes"})
    read = classify_arrow(CLASSIFIER, batch, keep=True)
    kept = ["nom", "original_Sector", "original_original_sector", "id"]
    assert read.schema.names[:5] == [*kept, "scope"]
    assert read.select(kept).to_pydict() == dict(zip(kept, own.values(), strict=True))
    assert read.column("sector").to_pylist() == ["food"]
    assert read.schema.metadata[b"own"] == b"yes"
    assert read.schema.metadata[b"collabgrid.grid"] == b"domino"


def test_a_kept_id_that_is_not_the_id_makes_room_too() -> None:
    batch = pa.RecordBatch.from_pydict({"id": [7], "siren": ["s"], "nom": ["AMAP"]})
    read = classify_arrow(CLASSIFIER, batch, keep=True, columns={"id": "siren"})
    assert read.schema.names[:4] == ["original_id", "siren", "nom", "id"]
    assert read.column("id").to_pylist() == ["s"]


def test_a_column_can_be_named_and_a_context_given() -> None:
    batch = pa.RecordBatch.from_pydict({"foo": ["Un repair café"], "bar": ["x"]})
    read = classify_arrow(CLASSIFIER, batch, columns={"description": "foo"}, context={"territory": "rural"})
    expected = CLASSIFIER.classify(
        {"id": "1", "description": "Un repair café", "bar": "x"}, context={"territory": "rural"}
    )
    assert read.to_pylist() == [flat_row(expected)]


def test_texts_of_tags_are_cut_as_in_csv() -> None:
    batch = pa.RecordBatch.from_pydict({"nom": ["x", "y"], "tags": ["vélo, don;troc", None]})
    fields = {each["field"] for each in classify_arrow(CLASSIFIER, batch).to_pylist()[0]["evidence"]}
    assert fields <= {"tags[0]", "tags[1]", "tags[2]"}
    assert len(fields) > 1


def test_a_row_without_text_is_a_row_out() -> None:
    batch = pa.RecordBatch.from_pydict({"nom": [None, "", "AMAP"]})
    rows = classify_arrow(CLASSIFIER, batch).to_pylist()
    assert [row["sector"] for row in rows] == ["", "", "food"]
    assert rows[0]["sector_reason"] == "no_evidence"


MOMENT = datetime.datetime(2020, 3, 1, 12, 30)
VALUES = [
    ("whole_floats", pa.array([12345.0, None, 2.5, float("nan")]), [12345, None, 2.5, "nan"]),
    ("dates", pa.array([datetime.date(2020, 3, 1), None]), ["2020-03-01", None]),
    ("moments", pa.array([MOMENT], pa.timestamp("ns")), ["2020-03-01 12:30:00"]),
    ("days_as_moments", pa.array([datetime.date(2020, 3, 1)]).cast(pa.timestamp("us")), ["2020-03-01"]),
    ("decimals", pa.array([decimal.Decimal("1.50")]), ["1.50"]),
    ("truths", pa.array([True, None]), [True, None]),
    ("no_value", pa.nulls(2), [None, None]),
    ("bytes", pa.array(["café".encode(), b"\xff!"]), ["café", "\ufffd!"]),
    ("mappings", pa.array([[("a", "b")]], pa.map_(pa.string(), pa.string())), [{"a": "b"}]),
    ("structures", pa.array([{"a": 1.0, "b": [b"x"]}]), [{"a": 1, "b": ["x"]}]),
    ("run_ends", pa.RunEndEncodedArray.from_arrays([2, 3], ["a", None]), ["a", "a", None]),
    ("codes", pa.array(["01001"]).dictionary_encode(), ["01001"]),
    ("far_dates", pa.array([2**30], pa.date32()), ["<value out of range: 1073741824>"]),
    ("extension", pa.ExtensionArray.from_storage(pa.bool8(), pa.array([1], pa.int8())), [1]),
]


@pytest.mark.parametrize(("array", "expected"), [pytest.param(a, e, id=name) for name, a, e in VALUES])
def test_values_as_records_hold_them(array: Any, expected: list[Any]) -> None:
    found = plain_values(array)
    assert [None if each is None else str(each) for each in found] == [
        None if each is None else str(each) for each in expected
    ]


def broken_texts() -> Any:
    """A text column with bytes that are no UTF-8, as careless programs write them."""
    raw = pa.array([b"AMAP \xff", None, "d\u00e9j\u00e0".encode()])
    return pa.StringArray.from_buffers(3, raw.buffers()[1], raw.buffers()[2], raw.buffers()[0], 1)


def test_broken_bytes_in_one_row_stop_no_run() -> None:
    batch = pa.RecordBatch.from_arrays([broken_texts()], names=["nom"])
    rows = classify_arrow(CLASSIFIER, batch).to_pylist()
    assert [row["sector"] for row in rows] == ["food", "", ""]


def test_a_value_that_python_cannot_hold_names_its_column() -> None:
    days = pa.array([[2**30]], pa.list_(pa.date32()))
    batch = pa.RecordBatch.from_arrays([pa.array(["AMAP"]), days], names=["nom", "jours"])
    with pytest.raises(UnreadableError) as caught:
        classify_arrow(CLASSIFIER, batch)
    assert caught.value.path == "jours"
    assert "convertissez" in caught.value.say("fr")


def test_columns_that_hold_no_text_are_told_with_the_way_out() -> None:
    with pytest.raises(ColumnError) as caught:
        classify_arrow(CLASSIFIER, pa.RecordBatch.from_pydict({"foo": ["a"], "tags": ["b"]}))
    assert 'columns={"description": "NAME"}' in str(caught.value)
    assert "foo, tags" in caught.value.say("fr")


def test_a_misspelt_column_names_the_nearest() -> None:
    with pytest.raises(ColumnError, match="objet"):
        classify_arrow(CLASSIFIER, ONE, columns={"description": "objett"})


def test_other_data_is_told_where_to_go() -> None:
    with pytest.raises(TypeError, match="classify_frame"):
        classify_arrow(CLASSIFIER, [{"name": "AMAP"}])


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the records of ../shared/data are not here")
def test_real_records_read_as_one_by_one() -> None:
    for path in sorted(CORPORA.glob("*.jsonl*")):
        opener = gzip.open if path.suffix == ".gz" else open
        with opener(path, "rt", encoding="utf-8") as stream:
            items = [json.loads(line) for _, line in zip(range(40), stream, strict=False)]
        texts = [{k: v for k, v in item.items() if isinstance(v, str)} for item in items]
        table = pa.Table.from_pylist(texts, schema=pa.schema([(k, pa.string()) for k in texts[0]]))
        names = map_columns(table.column_names).names
        own = [dict(zip(names, row.values(), strict=True)) for row in table.to_pylist()]
        for i, record in enumerate(own, 1):
            record["id"] = record.get("id") or str(i)
            if isinstance(record.get("tags"), str):
                record["tags"] = [each.strip() for each in record["tags"].replace(";", ",").split(",")]
        assert classify_arrow(CLASSIFIER, table).to_pylist() == one_by_one(own)
