"""What each rule and term does on records, as tables: coverage, scorecard, the records that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import Coverage, Use

_MOST: Final = 25
_MOST_NAMES: Final = 8
_VERDICTS: Final = ("drop", "tune", "keep", "few", "never")


def render_coverage(
    view: View, found: Coverage, *, axis: str | None = None, every: bool = False, markdown: bool = False
) -> str:
    """Where each rule and term speaks, decides alone or is overruled, then the records in which nothing speaks."""
    rules = sorted((each for each in found.rules if each.hits), key=lambda each: -each.hits)
    terms = sorted(found.terms, key=lambda each: -each.hits)
    keys = ("hits", "alone", "conflicts", "partners")
    heading = view.words.count("coverage.read", found.count, labelled=found.labelled)
    sections = [
        Section(heading, lines=tuple(_never(view, found))),
        _table(view, "rules", rules, keys, every),
        _table(view, "terms", terms, keys[:-1], every),
        _silent(view, found, axis, every),
    ]
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def render_scorecard(view: View, found: Coverage, *, every: bool = False, markdown: bool = False) -> str:
    """How often each rule and term is right, with what to do about it: what does harm first."""
    keys = ("hits", "judged", "precision", "alone_right", "verdict")
    order = {verdict: i for i, verdict in enumerate(_VERDICTS)}
    heading = view.words.count("coverage.read", found.count, labelled=found.labelled)
    sections = [Section(heading, lines=(view.words.say("coverage.how"),))]
    for name, uses in (("rules", found.rules), ("terms", found.terms)):
        judged = [each for each in uses if every or each.verdict in ("drop", "tune", "keep")]
        judged.sort(key=lambda each: (order[each.verdict], each.right - each.judged, -each.hits))
        sections.append(_table(view, name, judged, keys, every))
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def plain_coverage(found: Coverage) -> dict[str, Any]:
    """The coverage or scorecard for JSON."""
    plain: dict[str, Any] = plain_value(found)
    for uses, part in ((found.rules, "rules"), (found.terms, "terms")):
        for use, own in zip(uses, plain[part], strict=True):
            own |= {"precision": use.precision, "verdict": use.verdict}
    return plain


def _table(view: View, name: str, uses: Sequence[Use], keys: Sequence[str], every: bool) -> Section:
    say = view.words.say
    shown = uses if every else uses[:_MOST]
    first = [Column(say("coverage.rule"), 16)] + (
        [Column(say("coverage.term"), 12)] if name == "terms" else []
    )
    others = [Column(say(f"coverage.{key}"), 5, right=key not in ("partners", "verdict")) for key in keys]
    rows = tuple(
        (use.rule, *([use.term] if name == "terms" else []), *(_cell(view, use, key) for key in keys))
        for use in shown
    )
    left = len(uses) - len(shown)
    return Section(
        say(f"coverage.{name}"), (*first, *others), rows, (say("coverage.more", n=left),) if left else ()
    )


def _cell(view: View, use: Use, key: str) -> str:
    if key == "partners":
        return ", ".join(f"{rule} ({count})" for rule, count in use.partners)
    if key == "verdict":
        return view.words.say(f"verdict.{use.verdict}")
    if key == "precision":
        return "—" if use.precision is None else view.words.percent(use.precision)
    return str(getattr(use, key))


def _never(view: View, found: Coverage) -> Iterator[str]:
    idle = [each.rule for each in found.rules if not each.hits]
    if idle:
        more = ", …" if len(idle) > _MOST_NAMES else ""
        yield view.words.count("coverage.never", len(idle), listed=", ".join(idle[:_MOST_NAMES]) + more)


def _silent(view: View, found: Coverage, axis: str | None, every: bool) -> Section:
    say = view.words.say
    on_axis = "" if axis is None else say("coverage.on_axis", axis=view.axis(axis))
    heading = view.words.count("coverage.silent", found.silent, axis=on_axis)
    if not found.groups:
        return Section(heading)
    columns = tuple(
        Column(say(f"coverage.{key}"), 5, right=key == "records")
        for key in ("word", "records", "also", "ids")
    )
    shown = found.groups if every else found.groups[:_MOST]
    rows = tuple(
        (each.word, str(len(each.ids)), ", ".join(each.more), ", ".join(each.ids[:_MOST_NAMES]))
        for each in shown
    )
    return Section(heading, columns, rows)
