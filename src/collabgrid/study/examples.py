"""The examples of a grid run as its tests: what was expected, what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from collabgrid.engine import Classification, Classifier, compile_grid
from collabgrid.grid import STATUS, UNDECIDED, Example, Grid, LoadedGrid, LocalText
from collabgrid.source import Diagnostic, ListNode, MappingNode, Span, TextNode
from collabgrid.study.answers import Answer, Answers

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
class ExampleOutcome:
    """Whether one example is read as expected."""

    id: str
    differences: tuple[Difference, ...]
    """In the order of the expectations; none where all is read as expected."""
    known_miss: LocalText | None
    """Why the grid is known not to read it so."""

    @property
    def as_expected(self) -> bool:
        """Whether it is read as expected; a known miss, whether it is still missed."""
        return bool(self.differences) is (self.known_miss is not None)


@dataclass(frozen=True, slots=True)
class ExampleResult(ExampleOutcome):
    """What became of one example."""

    classification: Classification


def run_examples(grid: Grid | Classifier) -> tuple[ExampleResult, ...]:
    """Read every example of the grid, in order, and compare with what it expects."""
    classifier = grid if isinstance(grid, Classifier) else compile_grid(grid)
    return tuple(
        judge_example(each, classifier.classify(dict(each.record))) for each in classifier.grid.examples
    )


def check_examples(
    loaded: LoadedGrid, results: Iterable[ExampleOutcome] | None = None
) -> tuple[Diagnostic, ...]:
    """What the examples of a grid without errors say of it: each that is read otherwise, at its place in the files.

    An example of an extended grid that the extension reads otherwise has no place. `results` are those of the
    examples, where they were run already.
    """
    if results is None:
        results = run_examples(loaded.require())
    return tuple(found for result in results for found in _findings(result, loaded))


def _findings(result: ExampleOutcome, loaded: LoadedGrid) -> Iterator[Diagnostic]:
    if result.as_expected:
        return
    if result.known_miss is not None:
        place = example_place(loaded, result.id)
        yield Diagnostic("GRID302", f"the example `{result.id}` is a known miss, and is read right", place)
        return
    for each in result.differences:
        expected, read = " | ".join(each.expected), " | ".join(each.read) or UNDECIDED
        why = f" ({each.reason})" if each.reason else ""
        message = f"the example `{result.id}` expects {each.about}: {expected}, and is read {read}{why}"
        yield Diagnostic("GRID301", message, example_place(loaded, result.id, "expect", each.about))


def example_place(loaded: LoadedGrid, example: str, *path: str) -> Span | None:
    """Where the example of this id, or what stands at `path` in it, is written; nothing for one of another grid."""
    listed = loaded.root.get("examples") if loaded.root is not None else None
    for i, item in enumerate(listed.items if isinstance(listed, ListNode) else ()):
        own = item.get("id") if isinstance(item, MappingNode) else None
        if isinstance(own, TextNode) and own.text == example:
            return loaded.locate(("examples", i, *path))
    return None


def judge_example(example: Example, result: Classification) -> ExampleResult:
    """What became of an example that is read so."""
    return ExampleResult(example.id, compare_example(example, result), example.known_miss, result)


def ask_examples(answers: Answers) -> tuple[ExampleOutcome, ...]:
    """Whether every example of the grid is read as expected, in order, as `run_examples` says with more words."""
    return tuple(
        ExampleOutcome(each.id, compare_example(each, answers.read(dict(each.record))), each.known_miss)
        for each in answers.grid.examples
    )


def compare_example(example: Example, result: Classification | Answer) -> tuple[Difference, ...]:
    """What an example expects and this reading of its record does not hold."""
    return tuple(_differences(dict(example.expect), result))


def _differences(
    expect: Mapping[str, tuple[str, ...]], result: Classification | Answer
) -> Iterator[Difference]:
    every = {
        "practices": result.practices,
        "initiatives": result.initiatives,
        "levers": tuple(each if isinstance(each, str) else each.lever for each in result.levers),
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
