"""One run: measure everything, print the page with its ratios, write it."""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import click

from collabgrid import load_classifier

from .bars import Bar, cost_bars, rate_bars
from .contest import Case, Timing, compete
from .corpus import Corpus, median_words, open_corpus
from .costs import Cost, evidence_costs, memory_costs, one_record_costs, start_costs, warmth_costs
from .files import time_files, time_spark
from .growth import by_length, by_records, by_terms
from .ours import OURS
from .page import Report, page_of
from .peers import PEERS
from .readers import time_readers, write_csv
from .sizing import sizes_of
from .terms import terms_of

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data" / "corpora"
PAGE = ROOT / "docs" / "benchmarks.md"
_ONE_THREAD = ("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS")
_STARTS = 5


class Sizes(NamedTuple):
    """How much is measured."""

    records: int
    seconds: float
    rounds: int
    stream: tuple[int, ...]
    file_records: int
    spark: bool


def tell(text: str) -> None:
    """Say what is going on, on the standard error."""
    click.echo(f"bench: {text}", err=True)


def measure(data: Path, sizes: Sizes) -> Report:
    """Everything that the page tells."""
    classifier = load_classifier("domino")
    corpus = open_corpus(data, sorted(classifier.terms()), sizes.records)
    one = one_record_costs(corpus.records, classifier)  # before the memory is full of peers
    case = Case(classifier, corpus.records, terms_of(classifier))
    peers = compete((*OURS, *PEERS), case, sizes.seconds, sizes.rounds, tell)
    readers, files, clock = measure_files(corpus, sizes)
    tell("growth")
    terms_growth = by_terms(corpus.records, classifier, sizes.rounds)
    costs, cost_ratios = measure_costs(case, sizes, one)
    rates = {each.name: each.rate for each in (*peers, *files, *clock)}
    return Report(
        origin=corpus.origin,
        records=len(corpus.records),
        median_words=median_words(corpus.records),
        terms=len(case.terms),
        seconds=sizes.seconds,
        rounds=sizes.rounds,
        peers=peers,
        readers=readers,
        files=files,
        clock=clock,
        terms_growth=terms_growth,
        records_growth=by_records(corpus, classifier, sizes.stream),
        length_growth=by_length(corpus.records, classifier, sizes.rounds),
        costs=costs,
        sizes=sizes_of(rates),
        bars=[*rate_bars(rates), *cost_bars(cost_ratios[:2], cost_ratios[2:], terms_growth)],
    )


def measure_files(corpus: Corpus, sizes: Sizes) -> tuple[list[Timing], list[Timing], list[Timing]]:
    """Readers alone, and from file to file: per second of the processor, and by the clock."""
    import pyarrow as pa
    from pyarrow import parquet

    count = sizes.file_records
    with tempfile.TemporaryDirectory() as folder:
        table, columns = Path(folder) / "records.csv", Path(folder) / "records.parquet"
        write_csv(table, corpus.repeated(count))
        parquet.write_table(pa.Table.from_pylist(list(corpus.repeated(count))), columns)
        readers = time_readers(table, sizes.rounds)
        files, clock = time_files(table, count, tell)
        spark = [time_spark(columns, count, cores, tell) for cores in (1, 2)] if sizes.spark else []
    return readers, files, [*clock, *(each for each in spark if each is not None)]


def measure_costs(case: Case, sizes: Sizes, one: list[Cost]) -> tuple[list[Cost], list[Cost]]:
    """What the page tells of costs, those of `one` record among them, and the figures that goals are about."""
    tell("costs")
    sample = list(islice(case.records, 1_000))
    evidence = evidence_costs(sample, case.classifier, sizes.rounds)
    warmth = warmth_costs(sample, case.classifier, sizes.rounds)
    costs = [
        *evidence,
        *warmth,
        *one,
        *start_costs(_STARTS),
        *memory_costs(case.records, (0, *sizes.stream[-2:])),
    ]
    return costs, [*evidence, *warmth]


def reached(bars: list[Bar]) -> str:
    """How many goals are reached, in a line."""
    return f"{sum(bar.holds for bar in bars)} of {len(bars)} goals are reached"


@click.command()
@click.option("--data", type=click.Path(path_type=Path), default=DATA, help="Folder of the corpora.")
@click.option("--records", default=4_000, show_default=True, help="Distinct records for the contestants.")
@click.option("--seconds", default=3.0, show_default=True, help="Seconds for each contestant and round.")
@click.option("--rounds", default=3, show_default=True, help="Rounds; the median counts.")
@click.option("--stream", default="1000,5000,20000", show_default=True, help="Records of growing streams.")
@click.option("--file-records", default=500_000, show_default=True, help="Records of the file that is read.")
@click.option("--spark/--no-spark", default=True, show_default=True, help="Run a local Spark, too.")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=PAGE, help="The page to write.")
def bench(
    data: Path,
    records: int,
    seconds: float,
    rounds: int,
    stream: str,
    file_records: int,
    spark: bool,
    output: Path,
) -> None:
    """Measure collabgrid beside its peers on the same records and terms, and write docs/benchmarks.md."""
    for name in _ONE_THREAD:
        os.environ.setdefault(name, "1")  # the libraries read it when they are imported, below
    counts = tuple(int(each) for each in stream.split(","))
    report = measure(data, Sizes(records, seconds, rounds, counts, file_records, spark))
    page = page_of(report)
    output.write_text(page, encoding="utf-8")
    click.echo(page)
    tell(f"{reached(list(report.bars))}; {output} is written")


if __name__ == "__main__":
    sys.exit(bench())
