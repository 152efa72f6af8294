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

    with_evidence = "evidence" in schema.names
    rows = [flat_row(result, with_evidence=with_evidence) for result in results]
    return pa.RecordBatch.from_pylist(rows, schema=schema)
