"""One lever explained: what it is, what it asks, why it is proposed, what it answers, where it was used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.engine import LeverReason, Suggestion
from collabgrid.grid import Lever, LeverExample
from collabgrid.report.axes import indented
from collabgrid.report.quotes import quotes_in
from collabgrid.report.view import View

_INDENT = "     "


def explain_lever(view: View, lever: Lever, suggestion: Suggestion, number: int, city: str) -> Iterator[str]:
    """The lines about a lever that is proposed; the example is from another place than `city`."""
    words = view.words
    yield f"{number:>3}. {view.paint(view.text(lever.label), 'bold')}"
    yield from indented(view, describe(view, lever), _INDENT)
    yield from indented(view, view.text(lever.what), _INDENT)
    if lever.asks is not None:
        yield from indented(view, words.colon(words.say("asks"), view.text(lever.asks)), _INDENT)
    for reason in suggestion.reasons:
        yield from indented(view, words.colon(words.say("because"), reason_text(view, reason)), _INDENT)
    if suggestion.answers:
        stakes = view.words.join(view.item("stakes", each) for each in suggestion.answers)
        yield from indented(view, words.colon(words.say("answers"), stakes), _INDENT)
    example = example_elsewhere(lever.examples, city)
    if example is not None:
        text = words.colon(words.say("elsewhere"), example_text(view, example))
        yield from indented(view, text, _INDENT)


def describe(view: View, lever: Lever) -> str:
    """Family, posture, phases, effort and cost of a lever."""
    phases = ", ".join(view.choice("phase", each) for each in lever.phases)
    estimate = view.words.say(
        "estimate", effort=view.choice("level", lever.effort), cost=view.choice("level", lever.cost)
    )
    parts = (view.choice("family", lever.family), view.choice("posture", lever.posture), phases, estimate)
    return " · ".join(part for part in parts if part)


def reason_text(view: View, reason: LeverReason, *, with_quotes: bool = True) -> str:
    """What called for a lever, with the words of the record that show it."""
    quotes = quotes_in(view, reason.evidence, most=3) if with_quotes else ""
    text = view.words.say(
        f"reason_{reason.kind}",
        axis=view.axis(reason.name),
        name=reason.name,
        value=_value_label(view, reason),
        confidence=view.words.percent(reason.confidence),
    )
    return f"{text} — {quotes}" if quotes else text


def example_elsewhere(examples: Sequence[LeverExample], city: str) -> LeverExample | None:
    """The first example that is not from `city`."""
    return next((each for each in examples if not city or each.place.casefold() != city.casefold()), None)


def example_text(view: View, example: LeverExample) -> str:
    """Place, year, what was done and the source of an example."""
    place = f"{example.place}, {example.year}" if example.year else example.place
    text = view.words.colon(place, view.text(example.what))
    if example.source is None:
        return text
    parts = [part for part in (example.source.title, example.source.date, example.source.url) if part]
    return f"{text} ({view.words.colon(view.words.say('source'), ', '.join(parts))})"


def _value_label(view: View, reason: LeverReason) -> str:
    if reason.kind == "reading":
        return view.category(reason.name, reason.value)
    if reason.kind == "status":
        return view.choice("status", reason.value)
    return view.item(f"{reason.kind}s", reason.value)
