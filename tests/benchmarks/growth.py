"""How the time grows: with the terms of the grid, with the records, with the length of a text."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from statistics import median
from typing import NamedTuple

import yaml

from collabgrid.engine import Classifier, compile_grid
from collabgrid.exchange import classify_arrow
from collabgrid.grid import load_grid

from .contest import seconds_of
from .corpus import Corpus, Record, text_of

TERM_COUNTS = (200, 1_000, 5_000)
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
_CATEGORIES = 20


class Point(NamedTuple):
    """One measurement of a row of growing sizes."""

    size: int
    rate: float
    """What the table says: records per second, or kilobytes per second."""
    hits: float
    """Hits per record, where it matters."""


def by_terms(records: Sequence[Record], classifier: Classifier, rounds: int) -> list[Point]:
    """Grids of 200 terms that stand in the records, and of more terms of the shipped grid that do not."""
    sample = records[:1_000]
    there = _terms_in(sample, classifier)
    absent = sorted(classifier.terms() - there)
    absent = sorted(set(absent) - _terms_in(sample, _grid_of(absent)))  # also those that others hid
    kept = _spread(sorted(there), TERM_COUNTS[0])
    grids = [_grid_of([*kept, *_spread(absent, count - len(kept))]) for count in TERM_COUNTS]
    for each in grids:
        _hits(each, sample)  # what is remembered is warm
    rates = [[seconds_of(partial(_hits, each, sample)) for each in grids] for _ in range(rounds)]
    return [
        Point(count, len(sample) / median(row[i] for row in rates), _hits(grids[i], sample) / len(sample))
        for i, count in enumerate(TERM_COUNTS)
    ]


def by_records(corpus: Corpus, classifier: Classifier, counts: Sequence[int]) -> list[Point]:
    """Arrow in, Arrow out, over the same records again and again, read as a stream."""
    import pyarrow as pa

    points = []
    for count in counts:
        schema = pa.schema([(name, pa.string()) for name in corpus.records[0]])
        stream = corpus.repeated(count)
        batches = (pa.RecordBatch.from_pylist(rows, schema=schema) for rows in _blocks(stream, 1_000))
        reader = pa.RecordBatchReader.from_batches(schema, batches)
        start = time.process_time()
        rows = sum(batch.num_rows for batch in classify_arrow(classifier, reader))
        points.append(Point(rows, rows / (time.process_time() - start), 0.0))
    return points


def by_length(records: Sequence[Record], classifier: Classifier, rounds: int) -> list[Point]:
    """One record whose description is so many characters long, joined from the texts of others."""
    whole = " \n".join(islice(cycle(text_of(record) for record in records), 20_000))
    points = []
    for length in LENGTHS:
        record = {"id": "long", "description": whole[:length], "lang": "fr"}
        classifier.classify(record)
        spent = median(seconds_of(partial(classifier.classify, record)) for _ in range(rounds))
        points.append(Point(length, length / 1_000 / spent, 0.0))
    return points


def _terms_in(records: Sequence[Record], classifier: Classifier) -> set[str]:
    """The terms of the grid that stand in one of the records."""
    return {term for record in records for term in classifier.terms_found(record)}


def _grid_of(terms: Sequence[str]) -> Classifier:
    """A grid of one axis that looks for these terms."""
    categories = [f"c{i}" for i in range(_CATEGORIES)]
    words = {name: {"usual": list(terms[i::_CATEGORIES])} for i, name in enumerate(categories)}
    plain = {
        "grid": {"id": "bench", "version": "1.0.0", "title": "Bench", "languages": ["fr", "en"]},
        "axes": [{"id": "topic", "label": "T", "categories": [{"id": c, "label": c} for c in categories]}],
        "vocabulary": {"topic": words},
    }
    return compile_grid(load_grid({"bench.yaml": yaml.safe_dump(plain, allow_unicode=True)}).require())


def _spread(terms: Sequence[str], count: int) -> list[str]:
    """So many of the terms, from all over the list."""
    step = max(1, len(terms) // max(1, count))
    return list(terms[::step][:count])


def _hits(classifier: Classifier, records: Sequence[Record]) -> int:
    results = classifier.classify_many(records)
    return sum(len(vote.evidence) for each in results for axis in each.readings for vote in axis.votes)


def _blocks(records: Iterator[Record], size: int) -> Iterator[list[Record]]:
    while block := list(islice(records, size)):
        yield block
