"""Records of Parquet and Arrow files, read batch by batch."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from collabgrid.exchange.arrow import ARROW_EXTRA, plain_values
from collabgrid.exchange.columns import map_columns, require_text
from collabgrid.exchange.extras import needing
from collabgrid.exchange.faults import Fault, UnreadableError, fault
from collabgrid.exchange.formats import Format
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import Checks, ReadOptions, Reject, Row, cut_tags, is_blank
from collabgrid.exchange.stored import StoredBytes

if TYPE_CHECKING:
    import pyarrow

_ROWS: Final = 1_000
_BUFFER: Final = 1 << 20
_FILE_MARK: Final = b"ARROW1"


class ParquetSource(RecordSource):
    """Records of a Parquet file. The line of a row is its number."""

    format: Format = "parquet"

    def __init__(self, stored: StoredBytes, options: ReadOptions) -> None:
        super().__init__(stored, options)
        with needing("pyarrow", ARROW_EXTRA):
            import pyarrow  # noqa: F401 - the sentence comes here, before any work
        with self._reading():
            self._schema = self._open_schema()
            names = self._schema.names
        self._map = self.columns = map_columns(names, options.columns, self.name)
        self._own_names = self._map.own_names()
        self._checks = Checks(any(kind.num_fields for kind in self._schema.types), half_characters=False)
        require_text(self._map, self.name, options.text_fields)

    def arrow_types(self) -> Mapping[str, pyarrow.DataType]:
        return dict(zip(self._map.columns, self._schema.types, strict=True))

    def _open_schema(self) -> pyarrow.Schema:
        return self._open().schema_arrow

    def _open(self) -> Any:
        import pyarrow.parquet

        return pyarrow.parquet.ParquetFile(self._stored.place(), pre_buffer=False, buffer_size=_BUFFER)

    def _batches(self) -> Iterator[pyarrow.RecordBatch]:
        """The batches of the file; a damaged place ends them with UnreadableError."""
        with self._reading(), self._open() as file:
            yield from file.iter_batches(batch_size=_ROWS, use_threads=False)

    def _read(self) -> Iterator[Row | Reject]:
        line = number = 0
        for batch in self._batches():
            for start in range(0, batch.num_rows, _ROWS):
                for row in self._values(batch.slice(start, _ROWS)):
                    line += 1
                    if isinstance(row, _Broken):
                        number += 1
                        yield self._reject(number, line, row.fault, row.raw)
                    elif all(map(is_blank, row)):
                        self.empty_rows += 1
                    else:
                        number += 1
                        yield self._row(row, number, line)

    def _values(self, batch: pyarrow.RecordBatch) -> Iterator[tuple[Any, ...] | _Broken]:
        """The values of each row; where the batch has a fault, row by row, so that it takes no other with it."""
        import pyarrow as pa

        try:
            batch.validate(full=True)
        except pa.ArrowInvalid as error:
            if batch.num_rows == 1:
                yield _broken_row(batch, error)
                return
            for place in range(batch.num_rows):
                yield from self._values(batch.slice(place, 1))
            return
        names = self._map.columns
        yield from zip(*(plain_values(batch.column(i), name) for i, name in enumerate(names)), strict=True)

    def _row(self, values: Sequence[Any], number: int, line: int) -> Row | Reject:
        cells = dict(zip(self._map.columns, values, strict=True))
        record: dict[str, Any] = dict(zip(self._map.names, values, strict=True))
        record |= {name: values[place] for place, name in self._own_names}
        if isinstance(record.get("tags"), str):
            record["tags"] = cut_tags(record["tags"])
        return self._finish(
            record, number, line, cells, lambda: json.dumps(cells, ensure_ascii=False), self._checks
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Turn what pyarrow complains about into UnreadableError."""
        import pyarrow as pa

        try:
            yield
        except UnreadableError:
            raise
        except (pa.ArrowException, OSError, ValueError, KeyError, MemoryError, OverflowError) as error:
            wrong = fault("no_arrow", format=self.format.capitalize(), detail=_first_line(error))
            raise UnreadableError(self.name, wrong) from None


class ArrowSource(ParquetSource):
    """Records of an Arrow IPC file (as Feather is) or stream."""

    format: Format = "arrow"

    def _open_schema(self) -> pyarrow.Schema:
        with self._open() as reader:
            return reader.schema

    def _open(self) -> Any:
        import pyarrow as pa

        place = self._stored.place()
        source = pa.OSFile(place) if isinstance(place, str) else place
        if self._stored.head.startswith(_FILE_MARK):
            return pa.ipc.open_file(source)
        return pa.ipc.open_stream(source)

    def _batches(self) -> Iterator[pyarrow.RecordBatch]:
        with self._reading(), self._open() as reader:
            if self._stored.head.startswith(_FILE_MARK):
                yield from (reader.get_batch(i) for i in range(reader.num_record_batches))
            else:
                yield from reader


class _Broken(NamedTuple):
    """A row that cannot be read: why, and what of it can."""

    fault: Fault
    raw: str


def _broken_row(batch: pyarrow.RecordBatch, error: Exception) -> _Broken:
    """A row of one batch as JSON: U+FFFD stands for what is no UTF-8, null for a value that cannot be looked at."""
    cells = {name: _shown(batch.column(i)) for i, name in enumerate(batch.schema.names)}
    is_text = "UTF8" in str(error)
    wrong = fault("bad_bytes", encoding="utf-8") if is_text else fault("bad_row", detail=_first_line(error))
    return _Broken(wrong, json.dumps(cells, ensure_ascii=False))


def _shown(column: pyarrow.Array) -> Any:
    """The one value of a column, unless looking at it would lead out of the memory that it has."""
    import pyarrow as pa

    try:
        column.validate(full=True)
    except pa.ArrowInvalid as error:
        if "UTF8" not in str(error):
            return None
    return plain_values(column)[0]


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
