"""Damages files and reads each: `python -m exchange.fuzz.run FIRST COUNT` (from the folder of the tests).

What is not as it should be is raised, and the process ends with the number of the file on its last line.
"""

from __future__ import annotations

import json
import random
import resource
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Final

from collabgrid.exchange import (
    CsvSource,
    ExchangeError,
    RecordFiles,
    Reject,
    Row,
    encoder_of,
    open_files,
    plan_layout,
    reject_line,
)
from collabgrid.exchange.json_sources import JsonLinesSource

from ..rows_and_results import CLASSIFIER
from .damage import damaged
from .seeds import make_seeds

SECONDS: Final = 20
"""What one file may take: one that is whole takes a few hundredths."""
MOST_MEMORY: Final = 4 << 30


def check_file(path: Path) -> str:
    """Read a file and write what was read; return how it ended. Raises AssertionError for what was lost."""
    try:
        files = open_files([str(path)])
        layout = plan_layout(CLASSIFIER.grid, CLASSIFIER.stamp, files.sources)
        found = list(files.rows())
    except ExchangeError as error:
        assert error.say("fr") != error.say("en")
        return type(error).__name__
    rows = [row for row in found if isinstance(row, Row)]
    rejects = [row for row in found if isinstance(row, Reject)]
    assert [row.number for row in found] == list(range(1, len(found) + 1))
    assert (files.sources[0].row_count, files.sources[0].reject_count) == (len(rows), len(rejects))
    for reject in rejects:
        assert json.loads(reject_line(reject))["reason"]
        assert reject.fault.why("fr")
    pairs = [(row, CLASSIFIER.classify(row.record)) for row in rows]
    assert len(encoder_of("jsonl", layout).encode(pairs).splitlines()) >= len(rows)
    encoder_of("csv", layout).encode(pairs)
    encoder_of("xlsx", layout).encode(pairs)
    check_lines(files, found)
    return "whole" if not rejects else "rejects"


def check_lines(files: RecordFiles, found: list[Row | Reject]) -> None:
    """That every line of a text with something on it belongs to a row, by a count of its own."""
    source = files.sources[0]
    if not isinstance(source, (CsvSource, JsonLinesSource)):
        return
    lines = list(source._content.lines())
    filled = {number for number, line in enumerate(lines, 1) if line.strip("\ufeff \t\r\n")}
    if isinstance(source, JsonLinesSource):
        assert filled == {row.line for row in found}
        return
    unexplained = 0
    ends = [row.line for row in found[1:]] + [len(lines) + 1]
    for row, end in zip(found, ends, strict=False):
        texts = row.cells.values() if isinstance(row, Row) else [row.raw]
        breaks = sum(text.count("\n") + text.count("\r") for text in texts)
        unexplained += max(0, len(filled & set(range(row.line + 1, end))) - breaks)
    assert unexplained <= source.empty_rows, (unexplained, source.empty_rows)


def main(first: int, count: int) -> None:
    """Damage and read `count` files; print how they ended as JSON."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    ends: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        seeds = make_seeds(Path(folder))
        names = sorted(seeds)
        for number in range(first, first + count):
            chance = random.Random(number)  # noqa: S311 - the same files each time
            name = names[number % len(names)]
            path = Path(folder) / f"r.{name.partition('.')[2]}"
            path.write_bytes(damaged(chance, name, seeds[name]))
            print(number, name, file=sys.stderr, flush=True)
            signal.alarm(SECONDS)  # ends the process: a file that hangs is its last
            ends[f"{name}: {check_file(path)}"] += 1
            signal.alarm(0)
            path.unlink()
    print(json.dumps(ends))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
