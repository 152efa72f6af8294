"""Data frames of pandas and polars: the same readings, the same order, the same index."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings

from collabgrid.engine import flat_columns
from collabgrid.exchange import ColumnError, classify_arrow, classify_frame
from drawn import cases

from .arrow_data import CLASSIFIER, FRAME_LIST_TYPES, batches

EXAMPLES = Path(__file__).parents[2] / "examples" / "initiatives_bretagne.csv"
ROWS = {"Nom": ["AMAP du Moulin", None, "Repair Café"], "Objet": ["Paniers", "", "On répare des vélos"]}
SECTORS = ["food", "", "equipment"]


@given(batches(FRAME_LIST_TYPES))
@settings(max_examples=cases(25), deadline=None)
def test_frames_read_as_arrow_does(case: tuple[Any, list[dict[str, Any]]]) -> None:
    table = pa.Table.from_batches([case[0]])
    expected = classify_arrow(CLASSIFIER, table).to_pylist()
    assert classify_frame(CLASSIFIER, table.to_pandas()).to_dict("records") == expected
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    assert classify_frame(CLASSIFIER, frame).to_dicts() == expected


def test_the_index_of_pandas_stays() -> None:
    frame = pd.DataFrame(ROWS, index=["b", "a", "b"])
    read = classify_frame(CLASSIFIER, frame)
    assert isinstance(read, pd.DataFrame)
    assert list(read.index) == ["b", "a", "b"]
    assert tuple(read.columns) == flat_columns(CLASSIFIER.grid)
    assert list(read["sector"]) == SECTORS
    assert isinstance(read["levers"].iloc[0], list)
    assert read["evidence"].iloc[0][0]["quote"] == "AMAP"


def test_kept_columns_of_pandas_stand_first() -> None:
    frame = pd.DataFrame(ROWS, index=["b", "a", "b"])
    read = classify_frame(CLASSIFIER, frame, keep=True)
    pd.testing.assert_frame_equal(read[["Nom", "Objet"]], frame)
    assert list(read["sector"]) == SECTORS
    assert list(frame.columns) == ["Nom", "Objet"]


def test_kept_columns_of_polars_stand_first() -> None:
    frame = pl.DataFrame(ROWS)
    read = classify_frame(CLASSIFIER, frame, keep=True)
    assert read.select("Nom", "Objet").equals(frame)
    assert read["sector"].to_list() == SECTORS


def test_a_kept_column_named_as_a_result_makes_room() -> None:
    frame = pd.DataFrame({"nom": ["AMAP"], "status": ["ouvert"], 2024: [1]})
    read = classify_frame(CLASSIFIER, frame, keep=True)
    assert list(read.columns)[:4] == ["nom", "original_status", 2024, "id"]
    by_polars = classify_frame(
        CLASSIFIER, pl.DataFrame({"id": [3], "nom": ["AMAP"], "status": ["x"]}), keep=True
    )
    assert by_polars.columns[:4] == ["id", "nom", "original_status", "scope"]
    assert by_polars["status"].to_list() == ["active"]


def test_columns_as_pandas_has_them() -> None:
    frame = pd.DataFrame(
        {
            "SIREN": [123456789.0, None],  # what became of whole numbers beside an empty cell
            "Nom": pd.Categorical(["AMAP", None]),
            "Objet": pd.array(["paniers", pd.NA], dtype="string"),
            "mixed": [1, "x"],
            "tags": [["vélo", "don"], "troc"],
            "depuis": pd.to_datetime(["2020-01-01", None]),
            2024: [1, 2],
        }
    )
    read = classify_frame(CLASSIFIER, frame, columns={"id": "SIREN"})
    assert list(read["id"]) == ["123456789", "2"]
    assert read["sector"].iloc[0] == "food"
    assert {each["field"] for each in read["evidence"].iloc[1]} == {"tags[0]"}


def test_columns_of_one_name_are_all_read() -> None:
    frame = pd.DataFrame([["AMAP", "x", "y"]], columns=["nom", "note", "note"])
    assert list(classify_frame(CLASSIFIER, frame)["sector"]) == ["food"]


def test_columns_as_polars_has_them() -> None:
    frame = pl.DataFrame(
        {
            "Nom": pl.Series(["AMAP", None], dtype=pl.Categorical),
            "Objet": pl.Series(["a", "b"], dtype=pl.Enum(["a", "b"])),
            "tags": pl.Series([["vélo"], None]),
            "objet python": pl.Series([Path("x"), None], dtype=pl.Object),
        }
    )
    read = classify_frame(CLASSIFIER, frame)
    assert read.height == 2
    assert read["sector"][0] == "food"


def test_a_file_read_by_pandas_reads_as_by_us() -> None:
    frame = pd.read_csv(EXAMPLES, sep=";", dtype=str)
    by_pandas = classify_frame(CLASSIFIER, frame)
    by_polars = classify_frame(CLASSIFIER, pl.read_csv(EXAMPLES, separator=";", infer_schema=False))
    assert by_pandas.to_dict("records") == by_polars.to_dicts()
    assert len(by_pandas) == len(frame)
    assert (by_pandas["sector"] != "").mean() > 0.5


def test_frames_without_rows() -> None:
    assert len(classify_frame(CLASSIFIER, pd.DataFrame(ROWS).iloc[:0])) == 0
    assert classify_frame(CLASSIFIER, pl.DataFrame(ROWS).head(0)).height == 0


def test_a_frame_without_text_is_told_what_to_name() -> None:
    with pytest.raises(ColumnError) as caught:
        classify_frame(CLASSIFIER, pd.DataFrame({"a": [1]}))
    assert 'columns={"description": "NAME"}' in str(caught.value)


@pytest.mark.parametrize(
    ("data", "hint"),
    [([1], "no DataFrame"), (pl.LazyFrame(ROWS), "collect"), (pd.Series(["AMAP"]), "Series")],
)
def test_what_is_no_frame_is_told(data: Any, hint: str) -> None:
    with pytest.raises(TypeError, match=hint):
        classify_frame(CLASSIFIER, data)


def test_without_pyarrow_one_sentence_says_what_to_install() -> None:
    code = """
import sys
sys.modules["pyarrow"] = None
import collabgrid, polars
classifier = collabgrid.load_classifier()
frame = polars.DataFrame({"name": ["AMAP"]})
for read, data in ((collabgrid.classify_arrow, []), (collabgrid.classify_frame, frame)):
    try:
        read(classifier, data)
    except collabgrid.MissingLibraryError as error:
        print(error.say("fr"))
        print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count("pip install 'collabgrid[arrow]'") == 4
    assert done.stdout.count("n'est pas installée") == 2
