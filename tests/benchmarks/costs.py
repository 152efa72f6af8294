"""What parts of the work cost, what one record takes, and what a process needs to start and to hold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from collabgrid.engine import Classifier
from collabgrid.engine.misspelt import Misspellings
from collabgrid.exchange import classify_arrow

from .contest import seconds_of, seconds_of_processes
from .corpus import Record, words_of

_STARTS = {
    "python, nothing imported": "pass",
    "import collabgrid": "import collabgrid",
    "load and compile the grid": "import collabgrid; collabgrid.load_classifier('domino')",
    "read one record": "import collabgrid; collabgrid.load_classifier('domino').classify('Une AMAP à Brest')",
}
_MEMORY = """
import json, re, sys
sys.path.insert(0, sys.argv[1])
import collabgrid
from benchmarks.corpus import Corpus
from benchmarks.growth import by_records
with open(sys.argv[2], encoding="utf-8") as stream:
    corpus = Corpus(tuple(map(json.loads, stream)), "")
by_records(corpus, collabgrid.load_classifier("domino"), [int(sys.argv[3])])
with open("/proc/self/status", encoding="ascii") as stream:  # getrusage would tell of the parent, too
    print(int(re.search(r"VmHWM:\\s+(\\d+) kB", stream.read()).group(1)) / 1024)
"""


class Cost(NamedTuple):
    """One figure with its unit."""

    name: str
    value: float
    unit: str


def evidence_costs(records: Sequence[Record], classifier: Classifier, rounds: int) -> list[Cost]:
    """Reading alone, with the labels taken out, and with everything laid out in Arrow columns."""
    import pyarrow as pa

    table = pa.Table.from_pylist([dict(record) for record in records])
    classify_arrow(classifier, table)
    labels, whole = [], []
    for _ in range(2 * rounds):
        labels.append(seconds_of(lambda: _labels(records, classifier)))
        whole.append(seconds_of(lambda: classify_arrow(classifier, table)))
    per_record = 1e6 / len(records)
    return [
        Cost("readings and confidence taken, evidence left in the objects", median(labels) * per_record, "µs a record"),
        Cost("all columns of the flat result with evidence, in Arrow", median(whole) * per_record, "µs a record"),
    ]  # fmt: skip


def _labels(records: Sequence[Record], classifier: Classifier) -> list[list[tuple[str | None, float]]]:
    results = classifier.classify_many(records)
    return [[(axis.category, axis.confidence) for axis in each.readings] for each in results]


def warmth_costs(records: Sequence[Record], classifier: Classifier, rounds: int) -> list[Cost]:
    """The first pass of a new classifier over distinct records, and the next; the same with no misspelt word
    looked for."""
    spent: list[list[float]] = []
    for _ in range(rounds):
        ours, exact = Classifier(classifier.grid), _without_misspellings(classifier)
        spent.append([seconds_of(partial(_labels, records, each)) for each in (ours, exact, ours, exact)])
    first, first_exact, again, again_exact = (
        median(each) * 1e6 / len(records) for each in zip(*spent, strict=True)
    )
    return [
        Cost(f"first pass over {len(records):,} distinct records (cold)", first, "µs a record"),
        Cost("the same again (warm)", again, "µs a record"),
        Cost("first pass, no misspelt word looked for", first_exact, "µs a record"),
        Cost("the same again", again_exact, "µs a record"),
    ]


def _without_misspellings(classifier: Classifier) -> Classifier:
    """The same grid, with neither misspelt words nor misspelt names; users have no switch for that."""
    exact = Classifier(classifier.grid)
    lexicon = exact.state[1].lexicon
    lexicon.misspellings = Misspellings({}, {})
    for name, nothing in (("long", lambda: iter(())), ("nearest", lambda joined: None)):
        setattr(lexicon.names, name, nothing)
    return exact


def one_record_costs(records: Sequence[Record], classifier: Classifier) -> list[Cost]:
    """One record of about 60 words at a time, warm."""
    sixty = [record for record in records if 55 <= words_of(record) <= 65][:300]
    for record in sixty:
        classifier.classify(record)
    spent = [seconds_of(partial(classifier.classify, record)) * 1e6 for record in sixty]
    cuts = quantiles(spent, n=10)
    return [
        Cost(f"one record of 60 words, median of {len(sixty)}", median(spent), "µs"),
        Cost("the same, nine in ten take less than", cuts[-1], "µs"),
    ]


def start_costs(runs: int) -> list[Cost]:
    """New processes: with the cache of grids as it is left by a first one, and without any cache."""
    with tempfile.TemporaryDirectory() as folder:
        warm = os.environ | {"COLLABGRID_CACHE": folder}
        _start(_STARTS["load and compile the grid"], warm)
        costs = [
            Cost(name, median(_start(code, warm) for _ in range(runs)), "ms")
            for name, code in _STARTS.items()
        ]
    cold = os.environ | {"COLLABGRID_CACHE": ""}
    spent = median(_start(_STARTS["load and compile the grid"], cold) for _ in range(runs))
    return [*costs, Cost("load and compile the grid, no cache", spent, "ms")]


def _start(code: str, environment: dict[str, str]) -> float:
    """Milliseconds of the processor that a new process takes from its start to its end."""
    run = [sys.executable, "-c", code]
    return seconds_of_processes(lambda: subprocess.run(run, env=environment, check=True))[0] * 1e3


def memory_costs(records: Sequence[Record], counts: Sequence[int]) -> list[Cost]:
    """The most memory that a process holds which reads so many records as an Arrow stream."""
    tests = str(Path(__file__).parents[1])
    costs: list[Cost] = []
    if not Path("/proc/self/status").exists():
        return costs  # only Linux tells it there
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        for count in counts:
            held = float(_printed([_MEMORY, tests, str(path), str(count)]))
            costs.append(Cost(f"peak memory, {count:,} records streamed", held, "MB"))
    return costs


def _printed(arguments: Sequence[str]) -> str:
    done = subprocess.run([sys.executable, "-c", *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()
