"""Classifications to Arrow batches in the columns of the flat result."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from collabgrid.engine import Classification, flat_row

if TYPE_CHECKING:
    import pyarrow


def result_batch(results: Iterable[Classification], schema: pyarrow.Schema) -> pyarrow.RecordBatch:
    """One row a classification, with the columns of `schema` (see `arrow_schema`)."""
    import pyarrow as pa

    return pa.RecordBatch.from_pylist([flat_row(result) for result in results], schema=schema)
