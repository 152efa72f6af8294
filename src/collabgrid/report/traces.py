"""Rules and levers, leaf by leaf: what held, what did not, and what could not be asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from collabgrid.engine import LeverTrace, RuleTrace, Trace
from collabgrid.report.axes import indented
from collabgrid.report.paint import Colour
from collabgrid.report.quotes import quotes_in
from collabgrid.report.view import View

_SIGNS = {True: "✓", False: "✗", None: "?"}
_COLOURS: Mapping[bool | None, Colour] = {True: "green", False: "dim", None: "yellow"}
_RANKS = {True: 0, None: 1, False: 2}


def rules_that_saw(rules: Sequence[RuleTrace]) -> tuple[RuleTrace, ...]:
    """The rules that spoke, and those that saw at least one of their words or fields."""
    return tuple(each for each in rules if each.trace.holds or _saw(each.trace))


def _saw(trace: Trace) -> bool:
    return bool(trace.evidence) or any(map(_saw, trace.children))


def explain_rules(view: View, rules: Sequence[RuleTrace], left_out: int = 0) -> Iterator[str]:
    """The rules with their conditions as trees: those that spoke, could not be asked, did not speak.

    `left_out` others are only counted.
    """
    yield view.paint(view.words.say("every_rule"), "bold") + f" ({view.words.say('trace_key')})"
    for each in sorted(rules, key=lambda rule: _RANKS[rule.trace.holds]):
        votes = ", ".join(f"{view.axis(axis)} = {view.category(axis, value)}" for axis, value in each.then)
        speaks = view.words.say("speaks_for", votes=votes)
        yield f"  {_sign(view, each.trace.holds)} {view.paint(each.rule, 'bold')} ({speaks})"
        yield from _tree(view, each.trace, 2)
    if left_out:
        yield "  " + view.words.count("rules_left_out", left_out)


def explain_absent_levers(view: View, levers: Sequence[LeverTrace]) -> Iterator[str]:
    """Every lever that is not proposed, with the conditions that failed."""
    absent = [each for each in levers if not each.proposed]
    if not absent:
        yield view.words.say("all_proposed")
        return
    yield view.paint(view.words.say("every_lever"), "bold")
    for each in absent:
        yield f"  {_sign(view, False)} {view.item('levers', each.lever)} ({each.lever})"
        for failed in each.failed:
            yield from indented(view, failed, "      ")


def _tree(view: View, trace: Trace, depth: int) -> Iterator[str]:
    """The lines of a condition and of those inside it. Grids are at most 60 deep, so this is too."""
    quotes = quotes_in(view, trace.evidence)
    text = f"{trace.condition} — {quotes}" if quotes else trace.condition
    indent = "  " * depth
    first, *rest = indented(view, text, indent + "  ") or [indent]
    yield f"{indent}{_sign(view, trace.holds)} {first.lstrip()}"
    yield from rest
    for child in trace.children:
        yield from _tree(view, child, depth + 1)


def _sign(view: View, holds: bool | None) -> str:
    return view.paint(_SIGNS[holds], _COLOURS[holds])
