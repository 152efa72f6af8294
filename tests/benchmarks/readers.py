"""Readers alone: how fast rows come out of a CSV file before anything is done with them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final

from .contest import Timing, seconds_of
from .corpus import Record

FIELDS: Final = ("id", "name", "description", "lang")


def write_csv(path: Path, records: Iterable[Record]) -> None:
    """The records as a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, FIELDS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(records)


def time_readers(path: Path, rounds: int) -> list[Timing]:
    """How fast each reader reads the whole file, one core each."""
    timings = []
    for name, (does, read) in READERS.items():
        count = read(path)
        rate = count / median(seconds_of(partial(read, path)) for _ in range(rounds))
        timings.append(Timing(name, rate, 0.0, 0.0, does))
    return timings


def _python(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def _pyarrow(path: Path) -> int:
    from pyarrow import csv as arrow_csv

    parse = arrow_csv.ParseOptions(newlines_in_values=True)
    read = arrow_csv.ReadOptions(use_threads=False)
    return int(arrow_csv.read_csv(path, read_options=read, parse_options=parse).num_rows)


def _polars(path: Path) -> int:
    import polars as pl

    return int(pl.read_csv(path, infer_schema=False).height)


READERS: Final[Mapping[str, tuple[str, Callable[[Path], int]]]] = {
    "csv.reader of Python": ("rows as lists of texts", _python),
    "pyarrow.csv.read_csv": ("an Arrow table", _pyarrow),
    "polars.read_csv": ("a data frame", _polars),
}
