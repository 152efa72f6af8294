"""The reading of one axis: the answer, what speaks for it, what came second; or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from collabgrid.engine import Reading, Vote
from collabgrid.grid import UNDECIDED
from collabgrid.report.display import wrap
from collabgrid.report.grounds import without_quotes
from collabgrid.report.quotes import quotes_in
from collabgrid.report.view import View

_MOST_RULES = 4
_INDENT = "    "


def explain_axis(view: View, reading: Reading, others: Sequence[Reading] = ()) -> Iterator[str]:
    """The lines about one axis; `others` are the readings of the same record that rules may have gone by."""
    paint, words = view.paint, view.words
    label = paint(view.axis(reading.axis), "bold")
    if reading.category is None:
        yield f"  {words.colon(label, paint('— ' + words.say('undecided'), 'yellow'))}"
        yield from indented(view, reason_words(view, reading), _INDENT)
        for category in (*[each for each, _ in reading.scores[:2]], UNDECIDED):
            yield from _votes(view, reading, category, others, named=True)
        return
    answer = paint(view.category(reading.axis, reading.category), "bold", "green")
    yield f"  {words.colon(label, f'{answer} ({words.percent(reading.confidence)})')}"
    yield from _votes(view, reading, reading.category, others)
    for category in reading.also:
        also = words.colon(words.say("also"), paint(view.category(reading.axis, category), "green"))
        yield _INDENT + also
        yield from _votes(view, reading, category, others)
    yield from indented(view, _lead(view, reading), _INDENT)


def reason_words(view: View, reading: Reading) -> str:
    """Why the axis is undecided, in words."""
    scores = [
        f"{view.category(reading.axis, category)} {view.words.number(score)}"
        for category, score in reading.scores[:2]
    ]
    return view.words.say(f"reason.{reading.reason}", scores=", ".join(scores))


def indented(view: View, text: str, indent: str, most: int | None = None) -> list[str]:
    """The text wrapped to the width of the view; a bullet in the indent stands at the first line only."""
    lines = wrap(text, view.text_width - len(indent), most=most)
    rest = " " * len(indent)
    return [(rest if i else indent) + line for i, line in enumerate(lines)]


def show_votes(
    view: View, votes: Iterable[Vote], before: str = "", readings: Sequence[Reading] = ()
) -> Iterator[str]:
    """A line for each of the first votes: what was seen, in which field, by which rule."""
    shown = list(votes)
    for vote in shown[:_MOST_RULES]:
        quotes = quotes_in(view, vote.evidence) or without_quotes(view, vote.rule, readings)
        rule = view.words.say("by_rule", rule=vote.rule)
        yield from indented(view, f"{before}{quotes} ({rule})", _INDENT + "· ")
    if len(shown) > _MOST_RULES:
        yield _INDENT + "· " + view.words.count("more_rules", len(shown) - _MOST_RULES)


def _votes(
    view: View, reading: Reading, category: str, others: Sequence[Reading], *, named: bool = False
) -> Iterator[str]:
    before = view.words.colon(view.category(reading.axis, category), "") if named else ""
    yield from show_votes(view, (vote for vote in reading.votes if vote.category == category), before, others)


def _lead(view: View, reading: Reading) -> str:
    """How far the answer is ahead of the next one."""
    others = [(category, score) for category, score in reading.scores if category != reading.category]
    if not others:
        return view.words.say("alone")
    other, score = others[0]
    own = dict(reading.scores)[reading.category or ""]
    return view.words.say(
        "runner_up",
        category=view.category(reading.axis, other),
        margin=view.words.percent(reading.margin),
        score=view.words.number(own),
        other=view.words.number(score),
    )
