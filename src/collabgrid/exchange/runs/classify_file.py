"""Batch runs from Python: a file or several in, one file out; many records in, their readings out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import PathLike, fspath
from typing import Any

from collabgrid.engine import AnyRecord, Classification, Classifier
from collabgrid.exchange.corrections import read_corrections
from collabgrid.exchange.grids import load_classifier
from collabgrid.exchange.record_files import open_files
from collabgrid.exchange.records import Row
from collabgrid.exchange.runs.block import BLOCK_SIZE, Block, Work, cut_blocks
from collabgrid.exchange.runs.output_plan import plan_output
from collabgrid.exchange.runs.pool import reading_pool
from collabgrid.exchange.runs.report import RunReport
from collabgrid.exchange.runs.run import BatchRun, OnProgress, RunOptions
from collabgrid.exchange.writing import OutputFormat, format_of_output

AnyPath = str | PathLike[str]


def classify_file(
    inputs: AnyPath | Sequence[AnyPath],
    output: AnyPath,
    *,
    grid: str | Classifier = "domino",
    format: OutputFormat | None = None,  # noqa: A002 - the word that people look for
    corrections: AnyPath | None = None,
    options: RunOptions | None = None,
    on_progress: OnProgress | None = None,
    originals: bool = True,
    evidence: bool = True,
    **reading: Any,
) -> RunReport:
    """Read files of records and write their readings to one file, as `collabgrid classify -o` does.

    `format` is told by the end of the output's name where it is not given. `reading` goes to open_files
    (`columns`, `encoding`, `sheet` …). A run that stops keeps what is finished; `RunOptions(resume=True)` takes it
    up. Raises what open_files, read_corrections and BatchRun.write raise.
    """
    classifier = load_classifier(grid) if isinstance(grid, str) else grid
    paths = [inputs] if isinstance(inputs, (str, PathLike)) else list(inputs)
    text_fields = tuple(name for name, _ in classifier.grid.policy.fields)
    files = open_files([fspath(path) for path in paths], text_fields=text_fields, **reading)
    given = read_corrections(fspath(corrections), classifier.grid) if corrections is not None else None
    name = fspath(output)
    chosen = format or format_of_output(name)
    layout = plan_output(classifier, files, chosen, originals=originals, evidence=evidence)
    run = BatchRun(classifier, files, corrections=given, options=options, on_progress=on_progress)
    return run.write(name, layout, chosen)


def classify_many(
    records: Iterable[AnyRecord],
    *,
    grid: str | Classifier = "domino",
    context: Mapping[str, str] | None = None,
    workers: int = 1,
    block_size: int = BLOCK_SIZE,
) -> Iterator[Classification]:
    """Read records one after the other, in their order, with several processes where `workers` says so.

    A record is a mapping or a text. Only a few blocks of `block_size` records are held at a time. Raises TypeError
    for anything else than a record.
    """
    classifier = load_classifier(grid) if isinstance(grid, str) else grid
    rows = ([Row(number, number, _checked(record))] for number, record in enumerate(records, 1))
    with reading_pool(Work(context or {}, None), classifier, workers) as pool:
        for _, results in pool.map(Block(own, {}) for own in cut_blocks(rows, block_size)):
            yield from results


def _checked(record: AnyRecord) -> dict[str, Any]:
    if isinstance(record, str):
        return {"description": record}
    if not isinstance(record, Mapping):
        raise TypeError(f"a record is a mapping or a text, not {type(record).__name__}")
    return dict(record)
