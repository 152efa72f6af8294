"""Arrow batches, tables and readers, and data frames of pandas and polars: rows in, readings out."""

from collabgrid.exchange.arrow.frames import classify_frame
from collabgrid.exchange.arrow.reading import BLOCK_ROWS, ArrowReading, classify_arrow
from collabgrid.exchange.arrow.records import ArrowRecords
from collabgrid.exchange.arrow.results import block_batch, result_batch
from collabgrid.exchange.arrow.schema import ARROW_EXTRA, arrow_schema, stamp_metadata
from collabgrid.exchange.arrow.values import plain_values

__all__ = [
    "ARROW_EXTRA",
    "BLOCK_ROWS",
    "ArrowReading",
    "ArrowRecords",
    "arrow_schema",
    "block_batch",
    "classify_arrow",
    "classify_frame",
    "plain_values",
    "result_batch",
    "stamp_metadata",
]
