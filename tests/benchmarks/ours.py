"""collabgrid itself, through each of its doors."""

from __future__ import annotations

from typing import Final

from collabgrid.exchange import classify_arrow
from collabgrid.exchange.arrow import BLOCK_ROWS

from .contest import Case, Contestant, Run


def arrow(case: Case) -> Run:
    """Arrow in, Arrow out, with evidence; all records were read once before, so what is remembered is warm."""
    import pyarrow as pa

    table = pa.Table.from_pylist([dict(record) for record in case.records])
    classify_arrow(case.classifier, table)

    def run(start: int, end: int) -> int:
        read = classify_arrow(case.classifier, table.slice(start, end - start))
        return len(read.column("evidence").combine_chunks().flatten())

    return run


def one_by_one(case: Case) -> Run:
    """Dictionaries in, Classification objects out."""

    def run(start: int, end: int) -> int:
        read = case.classifier.classify_many(case.records[start:end])
        return sum(len(vote.evidence) for each in read for axis in each.readings for vote in axis.votes)

    return run


ARROW: Final = "collabgrid, Arrow in, Arrow out"
ONE_BY_ONE: Final = "collabgrid, records one by one"
OURS: Final = (
    Contestant(ARROW, BLOCK_ROWS, "everything: readings, confidence, levers, evidence with places", arrow),
    Contestant(ONE_BY_ONE, 500, "the same, as Python objects", one_by_one),
)
