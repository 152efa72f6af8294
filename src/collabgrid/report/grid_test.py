"""The examples of a grid run as its tests: what failed, what they exercise, which losses they would not notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final

from collabgrid.grid import UNDECIDED, LoadedGrid
from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.view import View
from collabgrid.source import SourceText
from collabgrid.study import (
    Difference,
    ExampleResult,
    Exercised,
    GridTest,
    Mutants,
    Piece,
    example_place,
    own_first,
)

_MOST_SHOWN: Final = 8
Order = Callable[[Sequence[Piece]], Sequence[Piece]]


def render_grid_test(
    view: View, tested: GridTest, loaded: LoadedGrid, *, every: bool = False, markdown: bool = False
) -> str:
    """The failures field by field, then what the examples exercise; `every` lists every piece that is not. Of a grid
    that extends another, its own pieces are listed first."""
    sections = [_failure(view, each, loaded) for each in tested.failures]
    ordered = partial(own_first, local=loaded.local) if loaded.base is not None and loaded.local else tuple
    sections.append(_exercised(view, tested, every, ordered))
    if tested.mutants:
        sections.append(_mutants(view, tested.mutants, every, ordered))
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def summarize_grid_test(view: View, tested: GridTest) -> str:
    """One line: how many examples, how many are read as expected."""
    misses = sum(1 for each in tested.results if each.known_miss is not None and each.as_expected)
    failed, count = len(tested.failures), len(tested.results)
    right = count - failed - misses
    counts = {"grid": view.grid.grid.id, "right": right, "failed": failed, "misses": misses}
    return view.words.count("testing.summary", count, **counts)


def plain_grid_test(tested: GridTest, loaded: LoadedGrid) -> dict[str, Any]:
    """The test for JSON: failures with file and line, what is not exercised, what would go unnoticed."""
    return {
        "grid": loaded.require().grid.id,
        "examples": len(tested.results),
        "failures": [
            {
                "id": each.id,
                "file": place[0] if place else None,
                "line": place[1] if place else None,
                "known_miss": each.known_miss is not None,
                "differences": [
                    {"about": d.about, "expected": list(d.expected), "read": list(d.read), "reason": d.reason}
                    for d in each.differences
                ],
            }
            for each, place in ((each, line_of(loaded, each.id)) for each in tested.failures)
        ],
        "exercised": {
            each.kind: {"count": each.count, "never": [piece.text for piece in each.idle]}
            for each in tested.exercised
        },
        "set_aside": dict(tested.set_aside),
        "mutants": {
            each.kind: {"tried": each.count, "unnoticed": [piece.text for piece in each.unnoticed]}
            for each in tested.mutants
        },
    }


def line_of(loaded: LoadedGrid, example: str, *path: str) -> tuple[str, int] | None:
    """The file and line of an example; nothing for one that stands in a grid that this one extends."""
    span = example_place(loaded, example, *path)
    if span is None or span.file not in loaded.texts:
        return None
    return span.file, SourceText(span.file, loaded.texts[span.file]).position(span.start).line


def tell_difference(view: View, difference: Difference) -> str:
    """A difference in one line: `sector: expected food, read mobility`."""
    say = view.words.say
    expected = f"{say('testing.expected').lower()} {' | '.join(difference.expected)}"
    read = f"{say('testing.read').lower()} {' | '.join(difference.read) or UNDECIDED}"
    why = f" ({difference.reason})" if difference.reason else ""
    return view.words.colon(difference.about, f"{expected}, {read}{why}")


def _failure(view: View, result: ExampleResult, loaded: LoadedGrid) -> Section:
    place = line_of(loaded, result.id)
    heading = f"✗ {result.id}" + (f" ({place[0]}:{place[1]})" if place else "")
    if result.known_miss is not None:
        return Section(heading, lines=(view.words.say("testing.missed_no_more"),))
    keys = ("about", "expected", "read", "why")
    columns = tuple(Column(view.words.say(f"testing.{key}"), 10) for key in keys)
    rows = tuple(
        (
            each.about,
            " | ".join(each.expected),
            " | ".join(each.read) or UNDECIDED,
            view.words.say(f"short.{each.reason}") if each.reason else "",
        )
        for each in result.differences
    )
    return Section(heading, columns, rows)


def _exercised(view: View, tested: GridTest, every: bool, ordered: Order) -> Section:
    say = view.words.say
    columns = _columns(view, ("kind", "count", "tried", "idle"))
    rows = tuple(
        (say(f"piece.{each.kind}"), str(each.count), str(each.count - len(each.idle)), str(len(each.idle)))
        for each in tested.exercised
    )
    lines = [say("testing.set_aside", **dict(tested.set_aside))]
    lines += _lists(view, [(each, ordered(each.idle)) for each in tested.exercised], every)
    return Section(say("testing.exercised"), columns, rows, tuple(lines))


def _mutants(view: View, mutants: Sequence[Mutants], every: bool, ordered: Order) -> Section:
    say = view.words.say
    columns = _columns(view, ("mutant", "taken", "unnoticed"))
    rows = tuple((say(f"piece.{each.kind}"), str(each.count), str(len(each.unnoticed))) for each in mutants)
    lines = [
        *_lists(view, [(each, ordered(each.unnoticed)) for each in mutants], every),
        say("testing.conditions_told"),
    ]
    return Section(say("testing.mutants"), columns, rows, tuple(lines))


def _columns(view: View, keys: Sequence[str]) -> tuple[Column, ...]:
    return tuple(Column(view.words.say(f"testing.{key}"), 8, right=i > 0) for i, key in enumerate(keys))


def _lists(
    view: View, kinds: Sequence[tuple[Exercised | Mutants, Sequence[Piece]]], every: bool
) -> Iterator[str]:
    """A line for each kind with the pieces of it, the first ones unless `every` is wanted."""
    for each, pieces in kinds:
        if pieces:
            shown = pieces if every else pieces[:_MOST_SHOWN]
            more = (
                []
                if len(shown) == len(pieces)
                else [view.words.say("testing.more", n=len(pieces) - len(shown))]
            )
            listed = ", ".join([*(piece.text for piece in shown), *more])
            yield view.words.colon(view.words.say(f"piece.{each.kind}"), listed)
