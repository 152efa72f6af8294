"""Results to files in every format: rows come in blocks, and the bytes do not depend on how they are cut."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Final, Literal, Protocol, cast, get_args

from collabgrid.engine import Classification
from collabgrid.exchange.arrow_encoders import ArrowEncoder, ArrowSink, ParquetSink
from collabgrid.exchange.compression import Compression, PackingStream, split_compression
from collabgrid.exchange.disk import replaced
from collabgrid.exchange.faults import ChoiceError, Fault, fault
from collabgrid.exchange.layout import Layout
from collabgrid.exchange.records import Row
from collabgrid.exchange.sheet_encoder import SheetEncoder, SheetSink
from collabgrid.exchange.text_encoders import (
    CsvEncoder,
    GeoJsonEncoder,
    JsonEncoder,
    JsonLinesEncoder,
    Pair,
)

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults

OutputFormat = Literal["csv", "jsonl", "json", "geojson", "parquet", "arrow", "xlsx"]
OUTPUT_FORMATS: Final[tuple[OutputFormat, ...]] = get_args(OutputFormat)
PACKED_FORMATS: Final[tuple[OutputFormat, ...]] = ("csv", "jsonl", "json", "geojson")
"""The formats that can be packed as .gz or .zst."""
BINARY_FORMATS: Final = tuple(each for each in OUTPUT_FORMATS if each not in PACKED_FORMATS)
"""The formats that are no text."""
_BY_SUFFIX: Final[Mapping[str, OutputFormat]] = {
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".geojson": "geojson",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".arrow": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".xlsx": "xlsx",
}
OUTPUT_SUFFIXES: Final = (
    *_BY_SUFFIX,
    *(f"{end}{packed}" for end in (".csv", ".jsonl") for packed in (".gz", ".zst")),
)
"""Ends of names that tell the format of an output (those of the other texts may be packed too)."""


class Encoder(Protocol):
    """Makes parts of a file from blocks of rows. It holds the layout and nothing else, and pickles."""

    layout: Layout
    head: bytes
    between: bytes
    tail: bytes

    def encode(self, rows: Sequence[Pair]) -> bytes:
        """The part for these rows; nothing for none."""

    def encode_block(
        self, rows: Sequence[Row], block: BlockResults, others: Mapping[int, Classification]
    ) -> bytes:
        """The same for rows that were read all at once; `others`: the results of those that were read by
        themselves."""


class Sink(Protocol):
    """Makes a file from parts."""

    def write_part(self, part: bytes) -> None:
        """Take a part that is not empty."""

    def finish(self) -> None:
        """Write what is left."""


class RecordWriter:
    """A file of results that is being written; `open_writer` makes one.

    Used in a `with` block: leaving it closes the file, which takes its name only then; an exception drops it.
    """

    def __init__(
        self,
        target: str | BinaryIO,
        layout: Layout,
        format: OutputFormat,  # noqa: A002 - as in open_writer
        compression: Compression | None,
    ) -> None:
        self.encoder = encoder_of(format, layout)
        self.notes: tuple[Fault, ...] = ()
        """What a person should know of the file, once it is closed."""
        self._stack = ExitStack()
        with self._stack:
            stream = self._stack.enter_context(replaced(target)) if isinstance(target, str) else target
            if compression is not None:
                stream = cast("BinaryIO", self._stack.enter_context(PackingStream(stream, compression)))
            self._sink = _SINKS[format](stream, self.encoder)
            self._stack = self._stack.pop_all()

    def write(self, rows: Sequence[Pair]) -> None:
        """Write a block of rows."""
        self.write_part(self.encoder.encode(rows))

    def write_part(self, part: bytes) -> None:
        """Write a block of rows that the encoder made ready."""
        if part:
            self._sink.write_part(part)

    def close(self) -> None:
        """Write the end of the file, and give it its name."""
        with self._stack:
            self._sink.finish()
            if isinstance(self._sink, SheetSink):
                self.notes = self._sink.notes()

    def __enter__(self) -> RecordWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            if isinstance(self._sink, (ParquetSink, SheetSink)):
                self._sink.drop()
            self._stack.__exit__(kind, error, trace)


def open_writer(
    target: str | BinaryIO,
    layout: Layout,
    format: OutputFormat | None = None,  # noqa: A002 - the word that people look for
) -> RecordWriter:
    """Open a file of results (its name, or a stream of bytes).

    `format` is told by the end of the name where it is not given; `.gz` and `.zst` behind it pack text.
    Raises ChoiceError for an end that tells no format, OutputError where the file cannot be written,
    MissingLibraryError where a format needs a library that is not installed.
    """
    if isinstance(target, str):
        found = format or format_of_output(target)
        _, compression = split_compression(target)
        return RecordWriter(target, layout, found, compression if found in PACKED_FORMATS else None)
    return RecordWriter(target, layout, format or "csv", None)


def format_of_output(name: str) -> OutputFormat:
    """The format that the end of an output's name tells. Raises ChoiceError where it tells none."""
    bare, compression = split_compression(name)
    suffix = PurePath(bare).suffix.lower()
    found = _BY_SUFFIX.get(suffix)
    if found is None or (compression is not None and found not in PACKED_FORMATS):
        suffixes = ", ".join(OUTPUT_SUFFIXES)
        raise ChoiceError(name, fault("no_output_format", suffix=PurePath(name).suffix, suffixes=suffixes))
    return found


def encoder_of(format: OutputFormat, layout: Layout) -> Encoder:  # noqa: A002 - the word that people look for
    """The encoder of a format. Raises MissingLibraryError where the format needs a library."""
    return _ENCODERS[format](layout)


class _TextSink:
    """Writes a text from its parts."""

    def __init__(self, stream: BinaryIO, encoder: Encoder) -> None:
        self._stream = stream
        self._encoder = encoder
        self._between = b""
        stream.write(encoder.head)

    def write_part(self, part: bytes) -> None:
        self._stream.write(self._between + part)
        self._between = self._encoder.between

    def finish(self) -> None:
        self._stream.write(self._encoder.tail)


_ENCODERS: Final[Mapping[OutputFormat, Callable[[Layout], Encoder]]] = {
    "csv": CsvEncoder,
    "jsonl": JsonLinesEncoder,
    "json": JsonEncoder,
    "geojson": GeoJsonEncoder,
    "parquet": ArrowEncoder,
    "arrow": ArrowEncoder,
    "xlsx": SheetEncoder,
}
_SINKS: Final[Mapping[OutputFormat, Callable[..., Sink]]] = {
    "csv": _TextSink,
    "jsonl": _TextSink,
    "json": _TextSink,
    "geojson": _TextSink,
    "parquet": ParquetSink,
    "arrow": ArrowSink,
    "xlsx": SheetSink,
}
