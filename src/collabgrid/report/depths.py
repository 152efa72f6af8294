"""One reading at the depth that a reader wants: a sentence for the initiative's own people, a paragraph for the
analyst. Both are made of the same classification as the whole explanation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, get_args

from collabgrid.engine import Classification, Evidence, Reading
from collabgrid.grid import SCOPE
from collabgrid.report.axes import indented, reason_words
from collabgrid.report.display import clean_line
from collabgrid.report.flips import flip_text, ways_out
from collabgrid.report.quotes import quotes_in
from collabgrid.report.readings import name_of
from collabgrid.report.view import View
from collabgrid.study import AxisFlips

Depth = Literal["sentence", "paragraph", "page", "tree"]
DEPTHS: Final[tuple[Depth, ...]] = get_args(Depth)
_QUOTES_OF_A_SENTENCE = 3
_QUOTES_OF_AN_AXIS = 2
_LEVERS = 3


def tell_sentence(
    view: View, record: Mapping[str, Any], result: Classification, flips: Sequence[AxisFlips] = ()
) -> str:
    """What is read, in one sentence to those whose words were read, what their words leave open, and the least that
    would change it."""
    own_name = clean_line(name_of(view, record, result.id))
    name = view.words.quote(own_name)
    read = [each for each in result.readings if each.category is not None]
    if not read:
        return view.words.say("depth.nothing", name=name)
    pairs = (f"{view.axis(each.axis)} = {view.category(each.axis, each.category or '')}" for each in read)
    told = dict.fromkeys(clean_line(e.quote) for each in _in_turn(read) for e in each)
    own = [each for each in told if each.casefold() != own_name.casefold()][:_QUOTES_OF_A_SENTENCE]
    quotes = f" ({', '.join(map(view.words.quote, own))})" if own else ""
    sentence = view.words.say("depth.sentence", name=name, quotes=quotes, readings=", ".join(pairs))
    left = [view.axis(each.axis) for each in result.readings if each.category is None]
    open_axes = [view.words.say("depth.left_open", axes=", ".join(left))] if left else []
    return " ".join([sentence, *open_axes, *_changes(view, flips)])


def _changes(view: View, flips: Sequence[AxisFlips]) -> Iterator[str]:
    """For each axis that something small would change, that change."""
    for each in flips:
        if each.category is None:
            changes = view.words.join(ways_out(view, each)[:1])
        elif each.smallest is not None:
            changes = flip_text(view, each.axis, each.smallest)
        else:
            continue
        yield view.words.say("depth.would_change", axis=view.axis(each.axis), change=changes)


def tell_paragraph(
    view: View, record: Mapping[str, Any], result: Classification, flips: Sequence[AxisFlips] = ()
) -> str:
    """Each axis with its ground, what came next and why it did not win, and the least that would change it; then what
    was set aside, recognised and proposed."""
    by_axis = {each.axis: each for each in flips}
    sentences = [view.words.colon(clean_line(name_of(view, record, result.id)), "").rstrip()]
    for reading in result.readings:
        sentences += _axis(view, reading, by_axis.get(reading.axis))
    sentences += _beside(view, result)
    return " ".join(sentences)


def render_depth(view: View, text: str) -> str:
    """A sentence or a paragraph in the width of the view."""
    return "\n".join(indented(view, text, "")) + "\n"


def _in_turn(readings: Sequence[Reading]) -> Iterator[tuple[Evidence, ...]]:
    """The first evidence of each axis, the scope last: what it goes by stands for the others too."""
    for reading in sorted(readings, key=lambda each: each.axis == SCOPE):
        yield _evidence(reading, reading.category)[:1]


def _evidence(reading: Reading, category: str | None) -> tuple[Evidence, ...]:
    votes = sorted(
        (vote for vote in reading.votes if vote.category == category), key=lambda vote: -vote.weight
    )
    return tuple(each for vote in votes for each in vote.evidence)


def _axis(view: View, reading: Reading, flips: AxisFlips | None) -> Iterator[str]:
    say, axis = view.words.say, view.axis(reading.axis)
    if reading.category is None:
        yield say("depth.undecided", axis=axis, reason=reason_words(view, reading))
        if flips is not None:
            yield say("depth.would_help", changes=view.words.join(ways_out(view, flips)))
        return
    yield say(
        "depth.decided",
        axis=axis,
        category=view.category(reading.axis, reading.category),
        confidence=view.words.percent(reading.confidence),
        ground=_ground(view, reading, reading.category),
    )
    if reading.also:
        also = ", ".join(view.category(reading.axis, each) for each in reading.also)
        yield say("depth.also", categories=also)
    yield from _runner_up(view, reading)
    if flips is not None and flips.smallest is not None:
        yield say("depth.smallest", change=flip_text(view, reading.axis, flips.smallest))


def _runner_up(view: View, reading: Reading) -> Iterator[str]:
    """What came next, the words that speak for it, and by how much it is behind."""
    shown = {reading.category, *reading.also}
    other = next(((each, score) for each, score in reading.scores if each not in shown), None)
    if other is not None:
        yield view.words.say(
            "depth.runner_up",
            category=view.category(reading.axis, other[0]),
            score=view.words.number(other[1]),
            other=view.words.number(dict(reading.scores)[reading.category or ""]),
            ground=_ground(view, reading, other[0]),
        )


def _ground(view: View, reading: Reading, category: str) -> str:
    quotes = quotes_in(view, _evidence(reading, category), most=_QUOTES_OF_AN_AXIS)
    return view.words.say("depth.because", quotes=quotes) if quotes else ""


def _beside(view: View, result: Classification) -> Iterator[str]:
    say = view.words.say
    aside = quotes_in(view, (each.evidence for each in result.set_aside))
    if aside:
        yield say("depth.set_aside", quotes=aside)
    for key, part, names in (
        ("depth.recognised", "practices", result.practices),
        ("depth.levers", "levers", tuple(each.lever for each in result.levers[:_LEVERS])),
    ):
        if names:
            yield say(key, labels=view.words.join(clean_line(view.item(part, each)) for each in names))
