"""DataFrames of polars to Arrow tables, and readings back to DataFrames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars
    import pyarrow


def polars_as_arrow(frame: polars.DataFrame) -> pyarrow.Table:
    """The frame as an Arrow table; Python objects, which Arrow does not know, as texts."""
    import polars as pl

    objects = [name for name, kind in frame.schema.items() if kind == pl.Object]
    texts = [
        pl.Series(name, [None if value is None else str(value) for value in frame[name]], dtype=pl.String)
        for name in objects
    ]
    return frame.with_columns(texts).to_arrow()


def readings_as_polars(read: pyarrow.Table, frame: polars.DataFrame) -> polars.DataFrame:
    """The readings; `frame` has no index that they could take."""
    import polars as pl

    return pl.DataFrame([pl.Series(name, read.column(name)) for name in read.column_names])


def join_polars(
    frame: polars.DataFrame, names: Sequence[str], readings: polars.DataFrame
) -> polars.DataFrame:
    """The frame, its columns under `names`, with the readings behind it."""
    return frame.rename(dict(zip(frame.columns, names, strict=True))).with_columns(readings.get_columns())
