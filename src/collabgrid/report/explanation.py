"""One record explained for a person: what it is, what was read in it and why, what can be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from collabgrid.engine import Classification, Explanation
from collabgrid.report.axes import explain_axis, indented, show_votes
from collabgrid.report.display import clean_line
from collabgrid.report.flips import explain_flips
from collabgrid.report.lever_lines import explain_lever
from collabgrid.report.quotes import quotes_in
from collabgrid.report.readings import name_of
from collabgrid.report.traces import explain_absent_levers, explain_rules
from collabgrid.report.view import View
from collabgrid.study import AxisFlips

_MOST_TEXT_LINES = 6


def render_explanation(
    view: View,
    record: Mapping[str, Any],
    result: Classification,
    traces: Explanation | None = None,
    *,
    every_rule: bool = False,
    every_lever: bool = False,
    most_levers: int | None = None,
    is_brief: bool = False,
    rules_left_out: int = 0,
    flips: Sequence[AxisFlips] = (),
) -> str:
    """The explanation of one record as text, in the language and the width of the view.

    `traces` is needed for `every_rule` (what became of each rule) and `every_lever` (why the other levers are
    not proposed). `most_levers` shows the first levers only; `is_brief` leaves out stakes and what was set
    aside. `rules_left_out` says how many rules are not among the traces. `flips` adds what would
    change the reading.
    """
    sections = [
        [*_identity(view, record, result)],
        [*_readings(view, result)],
        [*_recognised(view, result)],
        [] if is_brief else [*_set_aside(view, result)],
        [*_levers(view, record, result, most_levers)],
        [] if is_brief else [*_stakes(view, result)],
        [*explain_flips(view, flips)] if flips else [],
        [*explain_rules(view, traces.rules, rules_left_out)] if traces and every_rule else [],
        [*explain_absent_levers(view, traces.levers)] if traces and every_lever else [],
    ]
    return "\n\n".join("\n".join(lines) for lines in sections if lines) + "\n"


def _identity(view: View, record: Mapping[str, Any], result: Classification) -> Iterator[str]:
    yield from [view.paint(line, "bold") for line in indented(view, name_of(view, record, result.id), "")]
    known = [result.id, *(_text(record.get(name)) for name in ("city", "legal_form", "url"))]
    if result.language:
        key = f"language.{result.language}"
        language = view.words.say(key) if result.language in ("fr", "en") else result.language
        known.append(view.words.say("language_known", language=language))
    else:
        known.append(view.words.say("language_unknown"))
    yield from indented(view, " · ".join(part for part in known if part), "  ")
    description = _text(record.get("description"))
    yield from indented(view, description, "  ", most=_MOST_TEXT_LINES)


def _readings(view: View, result: Classification) -> Iterator[str]:
    by_grid = view.words.say("by_grid", id=result.grid.id, version=result.grid.version)
    yield f"{view.paint(view.words.say('reading'), 'bold')} ({by_grid})"
    for reading in result.readings:
        yield from explain_axis(view, reading, result.readings)


def _recognised(view: View, result: Classification) -> Iterator[str]:
    """The status, the practices and the initiatives."""
    words = view.words
    votes = [vote for vote in result.status_votes if vote.category == result.status]
    status = view.paint(view.choice("status", result.status), "bold")
    told = "" if votes else f" ({words.say('status_default')})"
    yield words.colon(words.say("status"), status) + told
    yield from show_votes(view, votes, readings=result.readings)
    for part in ("practices", "initiatives"):
        found = getattr(result, part)
        labels = [clean_line(view.item(part, each)) for each in found]
        yield words.colon(words.say(part), ", ".join(labels) or words.say("none"))


def _set_aside(view: View, result: Classification) -> Iterator[str]:
    if result.set_aside:
        yield view.paint(view.words.say("set_aside"), "bold")
    told = [(quotes_in(view, (each.evidence,)), f"aside.{each.reason}") for each in result.set_aside]
    for quote, reason in dict.fromkeys(told):
        yield from indented(view, view.words.colon(quote, view.words.say(reason)), "  · ")


def _stakes(view: View, result: Classification) -> Iterator[str]:
    stakes = {stake.id: stake for stake in view.grid.stakes}
    for kind, heading in (("risk", "risks"), ("opportunity", "opportunities")):
        found = [stakes[each] for each in result.stakes if stakes[each].kind == kind]
        if found:
            yield view.paint(view.words.say(heading), "bold")
        for stake in found:
            text = view.words.colon(view.text(stake.label), view.text(stake.text))
            yield from indented(view, text, "  · ")


def _levers(view: View, record: Mapping[str, Any], result: Classification, most: int | None) -> Iterator[str]:
    if not view.grid.levers:
        return
    if not result.levers:
        yield f"{view.words.say('no_lever')} {view.words.say('why_no_lever')}"
        return
    yield view.paint(view.words.say("what_to_do"), "bold")
    levers = {lever.id: lever for lever in view.grid.levers}
    city = _text(record.get("city"))
    for number, suggestion in enumerate(result.levers[:most], 1):
        yield from explain_lever(view, levers[suggestion.lever], suggestion, number, city)


def _text(value: Any) -> str:
    return "" if value is None or isinstance(value, (list, dict)) else clean_line(str(value))
