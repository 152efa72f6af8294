"""Classifications to CSV, JSON Lines and JSON, all with the columns of the flat form."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TextIO

from collabgrid.engine import Classification, flat_columns, flat_row
from collabgrid.grid import Grid

OutputFormat = Literal["csv", "jsonl", "json"]
Writer = Callable[[TextIO, Grid, Iterable[Classification]], int]

LIST_SEPARATOR: Final = "|"
_RUNS_IN_A_SPREADSHEET: Final = ("=", "+", "-", "@", "\t", "\r")


def write_csv(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write a header and a row for each result; return their number. Lists are joined by `|`.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    columns = flat_columns(grid)
    stream.write(_csv_line(columns))
    count = 0
    for result in results:
        row = flat_row(result)
        stream.write(_csv_line([_cell(name, row[name]) for name in columns]))
        count += 1
    return count


def write_jsonl(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write one JSON object a line for each result; return their number. Evidence is nested."""
    count = 0
    for result in results:
        stream.write(_object(grid, result) + "\n")
        count += 1
    return count


def write_json(stream: TextIO, grid: Grid, results: Iterable[Classification]) -> int:
    """Write a JSON list with an object for each result; return their number."""
    count = 0
    stream.write("[")
    for result in results:
        stream.write((",\n" if count else "\n") + _object(grid, result))
        count += 1
    stream.write("\n]\n" if count else "]\n")
    return count


WRITERS: Final[Mapping[OutputFormat, Writer]] = {
    "csv": write_csv,
    "jsonl": write_jsonl,
    "json": write_json,
}


def _object(grid: Grid, result: Classification) -> str:
    row = flat_row(result)
    return json.dumps({name: row[name] for name in flat_columns(grid)}, ensure_ascii=False)


def _csv_line(cells: Sequence[str | float]) -> str:
    """A line that ends with LF, with CR quoted too, which the csv module does for CRLF only."""
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()[:-2] + "\n"


def _cell(name: str, value: Any) -> str | float:
    if isinstance(value, float):
        return value
    if name == "evidence":
        text = " | ".join(dict.fromkeys(map(_compact, value)))
    elif name == "corrected":
        text = LIST_SEPARATOR.join(each["axis"] for each in value)
    elif isinstance(value, list):
        text = LIST_SEPARATOR.join(value)
    else:
        text = str(value)
    return "'" + text if text.startswith(_RUNS_IN_A_SPREADSHEET) else text


def _compact(evidence: Mapping[str, Any]) -> str:
    quote = " ".join(evidence["quote"].split())
    return f'{evidence["axis"]}={evidence["category"]}: "{quote}" ({evidence["field"]})'
