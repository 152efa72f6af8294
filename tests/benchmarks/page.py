"""The page of the benchmarks: tables in Markdown."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final, NamedTuple

from .bars import Bar
from .contest import Timing
from .costs import Cost
from .growth import Point
from .ours import ARROW
from .sizing import PRICE, Size

TEMPLATE: Final = Path(__file__).with_name("page.md")
_LIBRARIES: Final = (
    "collabgrid",
    "pyahocorasick",
    "flashtext",
    "spacy",
    "polars",
    "zen-engine",
    "scikit-learn",
    "pyarrow",
    "numpy",
    "pyspark",
)


class Report(NamedTuple):
    """Everything that one run measured."""

    origin: str
    records: int
    median_words: float
    terms: int
    seconds: float
    rounds: int
    peers: Sequence[Timing]
    readers: Sequence[Timing]
    files: Sequence[Timing]
    """From file to file, per second of the processor."""
    clock: Sequence[Timing]
    """From file to file, by the clock."""
    terms_growth: Sequence[Point]
    records_growth: Sequence[Point]
    length_growth: Sequence[Point]
    costs: Sequence[Cost]
    bars: Sequence[Bar]
    sizes: Sequence[Size]


def page_of(report: Report) -> str:
    """The page, with every figure of the report."""
    own = next((each.rate for each in report.peers if each.name == ARROW), 0.0)
    return TEMPLATE.read_text(encoding="utf-8").format(
        machine=machine(),
        versions=versions(),
        origin=report.origin,
        records=f"{report.records:,}",
        median=f"{report.median_words:.0f}",
        terms=f"{report.terms:,}",
        seconds=f"{report.seconds:g}",
        rounds=report.rounds,
        peers=peer_table(report.peers, own),
        readers=rate_table(report.readers, own),
        files=rate_table(report.files, own),
        clock=clock_table(report.clock),
        load=f"{os.getloadavg()[1]:.1f}",
        terms_growth=point_table(("terms", "records/s", "hits a record"), report.terms_growth),
        records_growth=point_table(("records", "records/s"), report.records_growth),
        length_growth=point_table(("characters", "kB/s"), report.length_growth),
        costs=_table(("", "", ""), [(c.name, figure(c.value), c.unit) for c in report.costs]),
        bars=bar_table(report.bars),
        sizes=size_table(report.sizes),
        price=f"{PRICE:.2f}",
    )


def peer_table(timings: Sequence[Timing], own: float) -> str:
    """The contestants from the fastest to the slowest, with our rate as a share of theirs."""
    rows = [
        (f"**{t.name}**" if t.name.startswith("collabgrid") else t.name, figure(t.rate), ratio(own / t.rate),
         f"{t.hits:.1f}", f"{t.ready:.1f}", t.does)
        for t in sorted(timings, key=lambda t: -t.rate)
    ]  # fmt: skip
    return _table(("", "records/s", "ours / it", "hits a record", "ready in s", "what it does"), rows)


def rate_table(timings: Sequence[Timing], own: float) -> str:
    """Rates, each beside that of Arrow to Arrow."""
    rows = [(t.name, figure(t.rate), ratio(own / t.rate), t.does) for t in timings]
    return _table(("", "records/s", "Arrow to Arrow / it", "what it does"), rows)


def clock_table(timings: Sequence[Timing]) -> str:
    """Rates by the clock, which are not laid beside those of the processor."""
    if not timings:
        return "Not measured in this run."
    return _table(("", "records/s", "what it does"), [(t.name, figure(t.rate), t.does) for t in timings])


def point_table(head: Sequence[str], points: Sequence[Point]) -> str:
    """A row a size; the hits where there is a column for them."""
    rows = [(f"{p.size:,}", figure(p.rate), f"{p.hits:.2f}")[: len(head)] for p in points]
    return _table(head, rows)


def bar_table(bars: Sequence[Bar]) -> str:
    """The goals, with what was found and whether it is enough."""
    rows = [
        (b.name, ratio(b.found), f"{'≤' if b.at_most else '≥'} {ratio(b.wanted)}", "yes" if b.holds else "**no**")
        for b in bars
    ]  # fmt: skip
    return _table(("ratio", "measured", "wanted", "reached"), rows)


def size_table(sizes: Sequence[Size]) -> str:
    """What a million records take each way."""
    rows = [
        (
            s.name,
            str(s.cores),
            figure(s.rate),
            figure(s.minutes),
            figure(s.core_hours),
            f"{s.core_hours * PRICE:.2f}",
            "measured" if s.is_measured else "calculated",
        )
        for s in sizes
    ]
    head = ("", "cores", "records/s", "minutes a million", "core-hours a million", "cost a million", "")
    return _table(head, rows)


def figure(value: float) -> str:
    """A number with the digits that mean something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def ratio(value: float) -> str:
    """A ratio with two significant digits."""
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"


def machine() -> str:
    """The processor, the cores and the Python."""
    cores = os.cpu_count()
    return f"{_processor()}, {cores} cores, {platform.system()}, Python {platform.python_version()}"


def versions() -> str:
    """The versions of what took part."""
    return ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "(not installed)"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose columns of figures stand to the right."""
    ruler = ["---:" if rows and _is_figure(rows[0][i]) else "---" for i in range(len(head))]
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ruler, *rows))


def _is_figure(cell: str) -> bool:
    return cell.replace(",", "").replace(".", "").isdigit()
