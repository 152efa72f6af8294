"""Terms worth adding, as YAML to paste, and the records worth labelling next."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from collabgrid.report.display import clean_line
from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.values import plain_value
from collabgrid.report.view import View
from collabgrid.study import Doubt, SuggestedTerm, Suggestions

_MOST_IDS = 6


def render_suggestions(view: View, found: Suggestions) -> str:
    """The terms as a part of a grid, with what each gains in comments: YAML that can be pasted into a grid."""
    if not found.terms:
        return _commented(view, view.words.say("suggestions.none", tried=found.tried))
    counts = {"gained": len(found.gained), "lost": len(found.lost)}
    head = view.words.say("suggestions.head", n=len(found.terms), tried=found.tried, **counts)
    return _commented(view, head) + "".join(f"{line}\n" for line in _vocabulary(view, found.terms))


def render_doubts(view: View, doubts: Sequence[Doubt], *, markdown: bool = False) -> str:
    """The records worth labelling next, the least sure first."""
    say = view.words.say
    doubt = Column(say("suggestions.doubt"), 5, right=True)
    columns = (Column(say("changes.record"), 16), doubt, Column(say("suggestions.axes"), 12, gives_way=True))
    rows = tuple((_name(each), view.words.percent(each.unsure), _axes(view, each)) for each in doubts)
    sections = [Section(say("suggestions.doubts"), columns, rows)]
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def plain_suggestions(found: Suggestions | None, doubts: Sequence[Doubt] | None) -> dict[str, Any]:
    """Terms and records for JSON."""
    plain = {} if found is None else plain_value(found)
    return plain if doubts is None else {**plain, "doubts": [plain_value(each) for each in doubts]}


def _vocabulary(view: View, terms: Sequence[SuggestedTerm]) -> Iterator[str]:
    """The lines of `vocabulary:`, by axis, category, strength and language, each term on its line."""
    yield "vocabulary:"
    before: tuple[str, ...] = ()
    keys = [(each.axis, each.category, each.strength, each.language or "any") for each in terms]
    for path, term in sorted(zip(keys, terms, strict=True), key=lambda pair: pair[0]):
        same = next((i for i, (a, b) in enumerate(zip(path, before, strict=False)) if a != b), len(before))
        for depth in range(same, len(path)):
            yield f"{'  ' * (depth + 1)}{path[depth]}:"
        before = path
        yield f"{'  ' * (len(path) + 1)}- {json.dumps(term.term, ensure_ascii=False)}  # {_told(view, term)}"


def _told(view: View, term: SuggestedTerm) -> str:
    more = ", …" if len(term.gained) > _MOST_IDS else ""
    return clean_line(
        view.words.say(
            "suggestions.term",
            axis=term.axis,
            category=term.category,
            gained=len(term.gained),
            ids=", ".join(term.gained[:_MOST_IDS]) + more,
            lost=len(term.lost),
            reached=term.reached,
        )
    )


def _commented(view: View, text: str) -> str:
    return f"# {clean_line(text)}\n"


def _name(doubt: Doubt) -> str:
    name = clean_line(doubt.name)
    return name if name == doubt.id else f"{name} ({doubt.id})"


def _axes(view: View, doubt: Doubt) -> str:
    return "; ".join(f"{view.axis(axis)}: {_why(view, axis, why)}" for axis, why in doubt.axes)


def _why(view: View, axis: str, why: str) -> str:
    if why in ("no_evidence", "tie", "below_threshold", "missing_field"):
        return view.words.say(f"short.{why}")
    return " / ".join(view.category(axis, each) for each in why.split(" / "))
