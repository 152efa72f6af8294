"""The examples of a grid run as its tests: what was expected, what was read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from collabgrid.engine import Classification, Classifier, compile_grid
from collabgrid.grid import STATUS, UNDECIDED, Example, Grid, LocalText

ALSO = "_also"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that an example expects and that was read otherwise."""

    about: str
    """An axis, `scope`, `status`, an axis with `_also`, or `practices`, `initiatives`, `levers`."""
    expected: tuple[str, ...]
    """For an axis the categories of which any will do; else what must be among the result."""
    read: tuple[str, ...]
    """What was read: for an undecided axis, `undecided`."""
    reason: str | None
    """Why an axis is undecided."""


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What became of one example."""

    id: str
    differences: tuple[Difference, ...]
    """In the order of the expectations; none where all is read as expected."""
    known_miss: LocalText | None
    """Why the grid is known not to read it so."""
    classification: Classification

    @property
    def as_expected(self) -> bool:
        """Whether it is read as expected; a known miss, whether it is still missed."""
        return bool(self.differences) is (self.known_miss is not None)


def run_examples(grid: Grid | Classifier) -> tuple[ExampleResult, ...]:
    """Read every example of the grid, in order, and compare with what it expects."""
    classifier = grid if isinstance(grid, Classifier) else compile_grid(grid)
    return tuple(_run(classifier, example) for example in classifier.grid.examples)


def _run(classifier: Classifier, example: Example) -> ExampleResult:
    result = classifier.classify(dict(example.record))
    differences = tuple(_differences(dict(example.expect), result))
    return ExampleResult(example.id, differences, example.known_miss, result)


def _differences(expect: Mapping[str, tuple[str, ...]], result: Classification) -> Iterator[Difference]:
    every = {
        "practices": result.practices,
        "initiatives": result.initiatives,
        "levers": tuple(each.lever for each in result.levers),
    }
    every |= {reading.axis + ALSO: reading.also for reading in result.readings}
    for about, expected in expect.items():
        if about in every:
            read = every[about] or (UNDECIDED,)
            if not set(expected) <= set(read):
                yield Difference(about, expected, every[about], None)
        elif about == STATUS:
            if result.status not in expected:
                yield Difference(about, expected, (result.status,), None)
        else:
            reading = result.reading(about)
            category = reading.category or UNDECIDED
            if category not in expected:
                yield Difference(about, expected, (category,), reading.reason)
