"""Classifications to streams of CSV, JSON Lines and JSON, with the columns of the flat form and no others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Final, Literal, TextIO

from collabgrid.engine import Classification, GridStamp
from collabgrid.exchange.layout import Layout, results_only
from collabgrid.exchange.records import Row
from collabgrid.exchange.text_encoders import CsvEncoder, JsonEncoder, JsonLinesEncoder, Pair, TextEncoder
from collabgrid.grid import Grid

StreamFormat = Literal["csv", "jsonl", "json"]
StreamWriter = Callable[[TextIO, Grid, Iterable[Classification]], int]

_BLOCK: Final = 1000
_NO_ROW: Final = Row(0, 0, {})


def write_csv(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write a header and a row for each result; return their number. Lists are joined by `|`.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    return _write(stream, CsvEncoder(_layout(grid)), results)


def write_jsonl(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write one JSON object a line for each result; return their number. Evidence is nested."""
    return _write(stream, JsonLinesEncoder(_layout(grid)), results)


def write_json(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write a JSON list with an object for each result; return their number."""
    return _write(stream, JsonEncoder(_layout(grid)), results)


WRITERS: Final[Mapping[StreamFormat, StreamWriter]] = {
    "csv": write_csv,
    "jsonl": write_jsonl,
    "json": write_json,
}


def _layout(grid: Grid) -> Layout:
    return results_only(grid, GridStamp(grid.grid.id, grid.grid.version, ""))


def _write(stream: TextIO, encoder: TextEncoder, results: Iterable[Classification]) -> int:
    count = 0
    between = b""
    stream.write(encoder.head.decode())
    for block in _blocks(results):
        stream.write((between + encoder.encode(block)).decode())
        between = encoder.between
        count += len(block)
    stream.write(encoder.tail.decode())
    return count


def _blocks(results: Iterable[Classification]) -> Iterator[list[Pair]]:
    rest = iter(results)
    while block := [(_NO_ROW, result) for result in islice(rest, _BLOCK)]:
        yield block
