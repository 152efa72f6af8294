"""Arrow data in, Arrow data out: batches, tables and readers are read block by block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from collabgrid.engine import Classifier
from collabgrid.exchange.arrow.beside import beside_schema, lay_beside, plan_beside
from collabgrid.exchange.arrow.records import ArrowRecords, text_fields_of
from collabgrid.exchange.arrow.results import block_batch, result_batch
from collabgrid.exchange.arrow.schema import ARROW_EXTRA, arrow_schema
from collabgrid.exchange.extras import needing
from collabgrid.source.collector import collection_paused

if TYPE_CHECKING:
    import pyarrow

BLOCK_ROWS: Final = 4_000
"""Rows that are read at a time: their classifications are dropped before the next ones are read."""
_BLOCK_BYTES: Final = 16_000_000  # of their values: of long rows fewer are read at a time

Data = TypeVar("Data")


def classify_arrow(
    classifier: Classifier,
    data: Data,
    *,
    columns: Mapping[str, str] | None = None,
    context: Mapping[str, str] | None = None,
    keep: bool = False,
) -> Data:
    """Read the rows of a RecordBatch, a Table or a RecordBatchReader; the same kind of thing comes back.

    Columns fill fields by their usual names, as those of a CSV file do; `columns` (field → column) says so where
    they do not tell. Out come the columns of the flat result (docs/output.md), one row for each row, in the same
    order, behind the given columns where `keep` is true (one named as a column of the result becomes
    `original_NAME`). A row without an id gets its number, from 1. A reader is read as the result is read, so memory
    stays flat.
    Raises ColumnError where the columns do not fit, MissingLibraryError without pyarrow, TypeError for other data.
    """
    with needing("pyarrow", ARROW_EXTRA):
        import pyarrow as pa
    if not isinstance(data, (pa.RecordBatch, pa.Table, pa.RecordBatchReader)):
        raise TypeError(_not_arrow(data))
    reading = ArrowReading(classifier, data.schema, columns=columns, context=context, keep=keep)
    found: Data
    if isinstance(data, pa.RecordBatch):
        found = _one_batch(reading.table([data]))
    elif isinstance(data, pa.Table):
        found = reading.table(data.to_batches())
    else:
        found = pa.RecordBatchReader.from_batches(reading.schema, reading.batches(data))
    return found


class ArrowReading:
    """How one classifier reads the batches of one schema."""

    def __init__(
        self,
        classifier: Classifier,
        schema: pyarrow.Schema,
        *,
        columns: Mapping[str, str] | None = None,
        context: Mapping[str, str] | None = None,
        keep: bool = False,
    ) -> None:
        self._classifier = classifier
        self._context = context
        self._records = ArrowRecords(schema.names, columns, text_fields_of(classifier.grid))
        self._results = arrow_schema(classifier.grid, classifier.stamp.digest)
        own = self._records.columns
        self._plan = plan_beside(schema.names, own, self._results.names) if keep else None
        self.schema = beside_schema(self._plan, schema, self._results) if self._plan else self._results
        """The columns that come out."""

    def batches(
        self, batches: Iterable[pyarrow.RecordBatch], *, numbered: bool = True
    ) -> Iterator[pyarrow.RecordBatch]:
        """The readings of batches in their order, in blocks of at most `BLOCK_ROWS` rows, of long ones fewer.

        Rows without an id get their number over all batches, unless `numbered` is false.
        """
        done = 0
        for batch in batches:
            rows = _rows_at_once(batch)
            for start in range(0, batch.num_rows, rows):
                block = batch.slice(start, rows)
                yield self._block(block, done + 1 if numbered else None)
                done += block.num_rows

    def table(self, batches: Iterable[pyarrow.RecordBatch]) -> pyarrow.Table:
        """The readings of batches in their order, as one table."""
        import pyarrow as pa

        return pa.Table.from_batches(self.batches(batches), schema=self.schema)

    def _block(self, block: pyarrow.RecordBatch, first: int | None) -> pyarrow.RecordBatch:
        with collection_paused():
            read = self._read(block, first)  # what it was made of is gone when cycles are looked for again
        return lay_beside(self._plan, block, read, self.schema) if self._plan else read

    def _read(self, block: pyarrow.RecordBatch, first: int | None) -> pyarrow.RecordBatch:
        records = self._records.records(block, first)
        columns = self._classifier.read_columns(records, context=self._context)
        if columns is not None:
            return block_batch(columns, self._results)
        results = self._classifier.classify_block(records, context=self._context)
        return result_batch(results, self._results)


def _rows_at_once(batch: pyarrow.RecordBatch) -> int:
    """How many rows of a batch are read at a time."""
    size: int = batch.nbytes
    return max(1, min(BLOCK_ROWS, _BLOCK_BYTES * int(batch.num_rows) // (size or 1)))


def _one_batch(table: pyarrow.Table) -> pyarrow.RecordBatch:
    """The whole table as one batch, which may be empty."""
    import pyarrow as pa

    batches = table.to_batches()
    return pa.concat_batches(batches) if batches else pa.RecordBatch.from_pylist([], schema=table.schema)


def _not_arrow(data: Any) -> str:
    name = type(data).__name__
    return (
        f"this is {name}, no Arrow RecordBatch, Table or RecordBatchReader; data frames go to classify_frame"
    )
