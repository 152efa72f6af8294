"""A real local Spark reads the same rows; a worker process compiles the grid once."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from collabgrid.engine import Classifier, flat_columns
from collabgrid.exchange import ColumnError, UnreadableError, classify_arrow, open_grid, spark
from collabgrid.exchange.spark_grid import compiled, pack_grid

from .arrow_data import CLASSIFIER

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "initiatives_bretagne.csv"
PAGE = ROOT / "docs" / "spark.md"
TOWN = """
extends: domino
grid: {id: town, version: 2.0.0, title: Town, languages: [fr, en]}
vocabulary: {sector: {mobility: {strong: {fr: [remise en selle]}}}}
"""
AMAP = "ID string, Nom string, Sector string"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("java") is None, reason="Spark needs Java 17 or later, which is not here"
    ),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),  # Spark leaves sockets to the garbage collector
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # the same sockets
]


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    """A Spark of two cores on this machine, its workers on this Python."""
    sql = pytest.importorskip("pyspark.sql", reason="Spark is not here: pip install 'collabgrid[spark]'")
    before = os.environ.get("PYSPARK_PYTHON")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.execution.arrow.maxRecordsPerBatch": "50",
    }
    builder = sql.SparkSession.builder.master("local[2]").appName("collabgrid")
    for name, value in settings.items():
        builder = builder.config(name, value)
    started = builder.getOrCreate()
    started.sparkContext.setLogLevel("ERROR")
    yield started
    started.stop()
    if before is None:
        del os.environ["PYSPARK_PYTHON"]
    else:
        os.environ["PYSPARK_PYTHON"] = before


def examples() -> pa.Table:
    """The records of the examples three times over, each with an id of its own."""
    from pyarrow import csv

    parse = csv.ParseOptions(delimiter=";")
    names = csv.open_csv(EXAMPLES, parse_options=parse).schema.names
    texts = csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()))
    table = csv.read_csv(EXAMPLES, parse_options=parse, convert_options=texts)
    table = pa.concat_tables([table] * 3)
    ids = pa.array([f"r{i}" for i in range(table.num_rows)])
    return table.drop_columns([name for name in table.column_names if name == "id"]).append_column("id", ids)


def by_id(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found = {row["id"]: row for row in rows}
    assert len(found) == len(rows)
    return found


def rows_of(frame: Any) -> list[dict[str, Any]]:
    return [row.asDict(recursive=True) for row in frame.collect()]


def test_the_rows_are_those_of_arrow(session: Any) -> None:
    table = examples()
    frame = session.createDataFrame(table.to_pylist()).repartition(5)
    read = rows_of(spark.classify(frame, "domino", keep=False, context={"territory": "rural"}))
    expected = classify_arrow(CLASSIFIER, table, context={"territory": "rural"}).to_pylist()
    assert len(read) == table.num_rows
    assert by_id(read) == by_id(expected)


def test_kept_columns_stand_first_with_their_types(session: Any) -> None:
    schema = f"{AMAP}, opened timestamp, price decimal(5,2), where struct<lat: double>, tags array<string>"
    frame = session.createDataFrame([("7", "AMAP", "x", None, None, (1.5,), ["vélo"])], schema)
    read = spark.classify(frame, Classifier(CLASSIFIER.grid))
    kept = ["original_ID", "Nom", "original_Sector", "opened", "price", "where", "tags"]
    assert read.columns == [*kept, *flat_columns(CLASSIFIER.grid)]
    assert [f.dataType for f in read.schema.fields][: len(kept)] == [f.dataType for f in frame.schema.fields]
    row = rows_of(read)[0]
    assert (row["original_Sector"], row["sector"], row["id"]) == ("x", "food", "7")
    assert row["where"] == {"lat": 1.5}
    assert {each["quote"] for each in row["evidence"] if each["field"] == "tags[0]"} == {"vélo"}


def test_the_grid_is_told_in_the_metadata_also_of_parquet(session: Any, tmp_path: Path) -> None:
    frame = session.createDataFrame([("7", "AMAP", "x")], AMAP)
    spark.classify(frame).write.parquet(str(tmp_path / "out.parquet"))
    stored = session.read.parquet(str(tmp_path / "out.parquet")).schema["scope"].metadata
    assert stored["collabgrid.grid_digest"] == CLASSIFIER.stamp.digest


def test_a_grid_of_ones_own_travels(session: Any, tmp_path: Path) -> None:
    path = tmp_path / "town.yaml"
    path.write_text(TOWN, encoding="utf-8")
    frame = session.createDataFrame([("1", "La remise en selle", "")], AMAP)
    by_path = rows_of(spark.classify(frame, str(path)))
    by_grid = rows_of(spark.classify(frame, open_grid(str(path)).require()))
    assert by_path == by_grid
    assert by_path[0]["sector"] == "mobility"


def test_a_worker_process_compiles_the_grid_once(session: Any) -> None:
    frame = session.createDataFrame([(str(i), "AMAP", "") for i in range(800)], AMAP).repartition(8)
    for _ in range(2):
        assert spark.classify(frame).where("sector = 'food'").count() == 800
    grid = pack_grid(CLASSIFIER.grid)

    def look(batches: Any) -> Any:
        for _ in batches:
            pass
        compiled(grid)
        seen = compiled.cache_info()
        yield pa.RecordBatch.from_pydict({"pid": [os.getpid()], "hits": [seen.hits], "held": [seen.currsize]})

    rows = frame.mapInArrow(look, "pid long, hits long, held long").collect()
    most = {row.pid: max(each.hits for each in rows if each.pid == row.pid) for row in rows}
    assert len(most) <= 2  # two cores, two processes, whatever the number of partitions and jobs
    assert sum(most.values()) >= 16  # batches met it compiled


def test_rows_without_id_text_or_anything_are_rows_out(session: Any) -> None:
    frame = session.createDataFrame([(None, "AMAP", None), ("2", None, None), (None, None, None)], AMAP)
    rows = sorted((row["id"], row["sector"]) for row in rows_of(spark.classify(frame)))
    assert rows == [("", ""), ("", "food"), ("2", "")]
    assert rows_of(spark.classify(frame.limit(0))) == []


def test_columns_that_do_not_fit_are_told_before_any_work(session: Any) -> None:
    frame = session.createDataFrame([(1,)], "foo int")
    with pytest.raises(ColumnError, match="foo"):
        spark.classify(frame)


def test_a_foreign_python_is_told_with_the_way_out(
    session: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign = tmp_path / "python3"
    foreign.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    foreign.chmod(0o755)
    monkeypatch.setattr(session.sparkContext, "pythonExec", str(foreign))
    with pytest.raises(UnreadableError) as caught:
        spark.classify(session.createDataFrame([("7", "AMAP", "x")], AMAP))
    assert f"export PYSPARK_PYTHON={sys.executable}" in caught.value.say("fr")


def test_the_python_of_the_page_runs(session: Any, tmp_path: Path) -> None:
    records, readings = tmp_path / "records.parquet", tmp_path / "readings.parquet"
    rows = [("1", "Le Moulin", "Une AMAP et ses paniers de légumes")]
    session.createDataFrame(rows, "id string, nom string, objet string").write.parquet(str(records))
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 1
    code = blocks[0].replace("records.parquet", str(records)).replace("readings.parquet", str(readings))
    exec(compile(code, "docs/spark.md", "exec"), {})  # noqa: S102 - our own text
    assert [row["sector"] for row in rows_of(session.read.parquet(str(readings)))] == ["food"]
