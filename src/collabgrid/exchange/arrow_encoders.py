"""Rows to Parquet and Arrow files, in groups of rows that do not depend on how they come."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from collabgrid.engine import Classification, GridStamp
from collabgrid.exchange.arrow import ARROW_EXTRA, arrow_schema, block_batch, result_batch
from collabgrid.exchange.cells import cell_of, text_of
from collabgrid.exchange.extras import needing
from collabgrid.exchange.layout import STAMP, Layout
from collabgrid.exchange.records import Row
from collabgrid.exchange.row_columns import column_of
from collabgrid.exchange.text_encoders import Pair

if TYPE_CHECKING:
    import pyarrow

    from collabgrid.engine.block.results import BlockResults

GROUP_ROWS: Final = 10_000
"""Rows that stand together in a file: in a row group of Parquet, in a batch of Arrow."""


class ArrowEncoder:
    """Rows as an Arrow stream of one batch, which both kinds of files are made of."""

    head = between = tail = b""

    def __init__(self, layout: Layout) -> None:
        with needing("pyarrow", ARROW_EXTRA):
            import pyarrow
        self.layout = layout
        self.schema = output_schema(layout)
        results = arrow_schema(layout.grid, layout.stamp.digest)
        self._results = pyarrow.schema([field for field in results if field.name in layout.results])

    def encode(self, rows: Sequence[Pair]) -> bytes:
        """The rows as an Arrow stream; nothing for none."""
        if not rows:
            return b""
        read = result_batch([result for _, result in rows], self._results)
        return self._stream([row for row, _ in rows], read, [result.grid for _, result in rows])

    def encode_block(
        self, rows: Sequence[Row], block: BlockResults, others: Mapping[int, Classification]
    ) -> bytes:
        """The same for rows that were read all at once; `others`: the results of those that were read by
        themselves."""
        import pyarrow as pa

        read = block_batch(block, self._results)
        if others:
            after = dict(zip(others, range(len(rows), len(rows) + len(others)), strict=True))
            both = pa.concat_batches([read, result_batch(others.values(), self._results)])
            read = both.take(pa.array([after.get(place, place) for place in range(len(rows))]))
        return self._stream(rows, read, [block.stamp] * len(rows))

    def _stream(self, rows: Sequence[Row], read: pyarrow.RecordBatch, grids: Sequence[GridStamp]) -> bytes:
        """Rows with what was `read` in them as an Arrow stream."""
        import pyarrow as pa

        layout = self.layout
        columns: dict[str, Any] = {name: read.column(name) for name in self._results.names}
        for name, part in zip(STAMP, ("id", "version", "digest"), strict=True):
            columns[name] = pa.array([getattr(grid, part) for grid in grids], pa.string())
        own = [self._own_column(name, rows, read) for name in layout.own]
        behind = [columns[name] for name in layout.columns_behind(layout.own)]
        stream = io.BytesIO()
        with pa.ipc.new_stream(stream, self.schema) as writer:
            writer.write_batch(pa.RecordBatch.from_arrays([*own, *behind], schema=self.schema))
        return stream.getvalue()

    def _own_column(self, name: str, rows: Sequence[Row], read: pyarrow.RecordBatch) -> pyarrow.Array:
        if name == "id" and self.layout.id_stands:
            return read.column("id")
        return _array(column_of(rows, name), self.schema.field(self.layout.own.index(name)).type)


class ParquetSink:
    """Writes a Parquet file (zstd inside) from parts of ArrowEncoder."""

    def __init__(self, stream: BinaryIO, encoder: ArrowEncoder) -> None:
        import pyarrow.parquet

        self._writer = pyarrow.parquet.ParquetWriter(stream, encoder.schema, compression="zstd")
        self._groups = _Groups(encoder.schema)

    def write_part(self, part: bytes) -> None:
        """Take the rows of a part."""
        for group in self._groups.take(part):
            self._writer.write_table(group, row_group_size=GROUP_ROWS)

    def finish(self) -> None:
        """Write what is left, and the end of the file."""
        for group in self._groups.rest():
            self._writer.write_table(group, row_group_size=GROUP_ROWS)
        self._writer.close()

    def drop(self) -> None:
        """Leave the file as it is: pyarrow would end it later, when its stream is closed, and say that it cannot."""
        self._writer.is_open = False


class ArrowSink:
    """Writes an Arrow IPC file from parts of ArrowEncoder."""

    def __init__(self, stream: BinaryIO, encoder: ArrowEncoder) -> None:
        import pyarrow as pa

        self._writer = pa.ipc.new_file(stream, encoder.schema)
        self._groups = _Groups(encoder.schema)

    def write_part(self, part: bytes) -> None:
        """Take the rows of a part."""
        for group in self._groups.take(part):
            self._writer.write_table(group)

    def finish(self) -> None:
        """Write what is left, and the end of the file."""
        for group in self._groups.rest():
            self._writer.write_table(group)
        self._writer.close()


class _Groups:
    """Rows that come in parts of any size, cut anew into groups of GROUP_ROWS."""

    def __init__(self, schema: pyarrow.Schema) -> None:
        self._schema = schema
        self._pending: list[pyarrow.RecordBatch] = []
        self._count = 0

    def take(self, part: bytes) -> list[pyarrow.Table]:
        """The groups that are whole with the rows of this part."""
        import pyarrow as pa

        with pa.ipc.open_stream(part) as reader:
            for batch in reader:
                self._pending.append(batch)
                self._count += batch.num_rows
        groups = []
        while self._count >= GROUP_ROWS:
            table = self._joined()
            groups.append(_copied(table.slice(0, GROUP_ROWS)))
            self._pending = table.slice(GROUP_ROWS).to_batches()
            self._count -= GROUP_ROWS
        return groups

    def rest(self) -> list[pyarrow.Table]:
        """The last group, if there are rows left."""
        return [_copied(self._joined())] if self._count else []

    def _joined(self) -> pyarrow.Table:
        import pyarrow as pa

        return pa.Table.from_batches(self._pending, schema=self._schema)


def _copied(table: pyarrow.Table) -> pyarrow.Table:
    """The rows in one piece of memory of their own, so that nothing of how they came is left in it."""
    import pyarrow as pa

    return table.combine_chunks().take(pa.array(range(table.num_rows), pa.int64()))


def output_schema(layout: Layout) -> pyarrow.Schema:
    """The Arrow schema of an output; what is known of the grid is its metadata too."""
    import pyarrow as pa

    results = arrow_schema(layout.grid, layout.stamp.digest)
    kinds = {field.name: field.type for field in results} | dict.fromkeys(STAMP, pa.string())
    fields = [
        pa.field(name, pa.string() if own == "id" and layout.id_stands else _kept_type(layout.types.get(own)))
        for own, name in zip(layout.own, layout.names_beside(layout.own), strict=True)
    ]
    fields += [pa.field(name, kinds[name]) for name in layout.columns_behind(layout.own)]
    return pa.schema(fields, metadata=results.metadata)


def _kept_type(kind: Any) -> pyarrow.DataType:
    """The type of a column of the input in the output: its own, where values come back as they were, else text."""
    import pyarrow as pa
    import pyarrow.types as types

    tests = (
        types.is_boolean, types.is_integer, types.is_float32, types.is_float64, types.is_date, types.is_timestamp,
    )  # fmt: skip
    if kind is not None and any(test(kind) for test in tests):
        return kind
    if kind is not None and types.is_list(kind) and types.is_string(kind.value_type):
        return kind
    return pa.string()


def _array(values: Sequence[Any], kind: pyarrow.DataType) -> pyarrow.Array:
    """The values as a column of this type; what does not go into it, as text does not, cannot occur in it."""
    import pyarrow as pa
    import pyarrow.types as types

    if types.is_string(kind):
        texts = [None if each is None else text_of(cell_of("", each)) for each in values]
        return pa.array(texts, kind)
    if types.is_temporal(kind):
        return pa.array(values, pa.string()).cast(kind)
    return pa.array(values, kind)
