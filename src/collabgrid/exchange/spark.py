"""Spark data frames: the rows of each partition are read as Arrow batches by the same function as everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from collabgrid.engine import Classifier
from collabgrid.exchange.arrow.beside import Beside, plan_beside
from collabgrid.exchange.arrow.reading import ArrowReading
from collabgrid.exchange.arrow.records import ArrowRecords, text_fields_of
from collabgrid.exchange.arrow.schema import arrow_schema, stamp_metadata
from collabgrid.exchange.extras import needing
from collabgrid.exchange.grids import open_grid
from collabgrid.exchange.spark_grid import TravellingGrid, compiled, pack_grid
from collabgrid.exchange.spark_python import refuse_foreign_python
from collabgrid.exchange.spark_types import spark_fields
from collabgrid.grid import Grid

if TYPE_CHECKING:
    import pyspark.sql

SPARK_EXTRA: Final = "spark"

Batches = Iterator[Any]


def classify(
    df: pyspark.sql.DataFrame,
    grid: str | Grid | Classifier = "domino",
    *,
    columns: Mapping[str, str] | None = None,
    context: Mapping[str, str] | None = None,
    keep: bool = True,
) -> pyspark.sql.DataFrame:
    """Read the rows of a Spark DataFrame with a grid: its name or path, or the grid itself.

    The options are those of `classify_arrow`; here the columns of `df` are kept unless `keep` is false, for rows
    have no order. A row without an id has none in the result. Like all of Spark this is lazy: rows are read when the
    result is. The grid travels as text and is compiled once in each worker process.
    Raises ColumnError where the columns do not fit, GridError and UnreadableError where the grid does not,
    MissingLibraryError without pyspark, pyarrow or pandas, UnreadableError where the Python of local workers has
    no collabgrid.
    """
    with needing("pyspark", SPARK_EXTRA):
        import pyspark.sql.types as types
    with needing("pyarrow", SPARK_EXTRA), needing("pandas", SPARK_EXTRA):
        import pandas  # noqa: F401 - Spark asks for it before it maps Arrow batches
        import pyarrow  # noqa: F401 - the same
    own = _grid_of(grid)
    refuse_foreign_python(df.sparkSession)
    found = ArrowRecords(df.columns, columns, text_fields_of(own)).columns
    results = arrow_schema(own)
    plan = plan_beside(df.columns, found, results.names) if keep else Beside((), tuple(results.names))
    fields = spark_fields(results, plan.results, stamp_metadata(own))
    if keep:
        kept = zip(df.schema.fields, plan.own, strict=True)
        fields = [types.StructField(name, f.dataType, f.nullable, f.metadata) for f, name in kept] + fields
    return df.mapInArrow(_reader(pack_grid(own), columns, context, keep), types.StructType(fields))


def _reader(
    grid: TravellingGrid, columns: Mapping[str, str] | None, context: Mapping[str, str] | None, keep: bool
) -> Callable[[Batches], Batches]:
    """What the workers do with the batches of a partition."""

    def read(batches: Batches) -> Batches:
        for batch in batches:
            reading = ArrowReading(compiled(grid), batch.schema, columns=columns, context=context, keep=keep)
            yield from reading.batches([batch], numbered=False)

    return read


def _grid_of(grid: str | Grid | Classifier) -> Grid:
    if isinstance(grid, Classifier):
        return grid.grid
    return grid if isinstance(grid, Grid) else open_grid(grid).require()
