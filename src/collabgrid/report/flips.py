"""What would change a reading, in words: quoted words that go, a term that comes, a field that is filled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.report.axes import indented
from collabgrid.report.display import clean_line
from collabgrid.report.view import View
from collabgrid.study import AxisFlips, Flip

_MOST_ADDITIONS = 3
_MOST_FIELDS = 2
_MOST_ANSWERS = 4


def explain_flips(view: View, flips: Sequence[AxisFlips]) -> Iterator[str]:
    """For each axis the smallest changes that lead elsewhere, a line each."""
    yield view.paint(view.words.say("flips"), "bold")
    for each in flips:
        now = (
            view.words.say("undecided") if each.category is None else view.category(each.axis, each.category)
        )
        yield "  " + view.words.colon(view.paint(view.axis(each.axis), "bold"), now)
        for line in ways_out(view, each):
            yield from indented(view, line, "    · ")


def ways_out(view: View, flips: AxisFlips) -> list[str]:
    """The changes of one axis in words; at least a line that there is none."""
    found = [flip_text(view, flips.axis, flips.removal)] if flips.removal is not None else []
    if flips.removal is None and flips.category is not None:
        found.append(view.words.say("flips.no_removal"))
    decided = [flip for flip in flips.additions if flip.category is not None]
    found += [flip_text(view, flips.axis, flip) for flip in decided[:_MOST_ADDITIONS]]
    for field, answers in flips.telling_fields()[:_MOST_FIELDS]:
        told = ", ".join(_answer(view, flips.axis, each) for each in answers[:_MOST_ANSWERS])
        more = ", …" if len(answers) > _MOST_ANSWERS else ""
        name = clean_line(view.words.field(field))
        found.append(view.words.say("flips.field", field=name, answers=told + more))
    return found or [view.words.say("flips.none")]


def flip_text(view: View, axis: str, flip: Flip) -> str:
    """One change, and what the axis is read as after it."""
    change = flip.change
    what = ", ".join(view.words.quote(clean_line(each)) for each in change.words)
    field = clean_line(view.words.field(change.field))
    return view.words.say(f"flips.{change.kind}", what=what, field=field, category=_outcome(view, axis, flip))


def _answer(view: View, axis: str, flip: Flip) -> str:
    what = view.words.quote(clean_line(flip.change.words[0]))
    return view.words.say("flips.answer", what=what, category=_outcome(view, axis, flip))


def _outcome(view: View, axis: str, flip: Flip) -> str:
    return view.words.say("undecided") if flip.category is None else view.category(axis, flip.category)
