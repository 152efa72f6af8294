"""The handbook of a grid: every category with its question, definition, words, practices, levers and stakes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.grid import (
    ANY_LANGUAGE,
    SCOPE,
    Axis,
    Category,
    Condition,
    Lever,
    Practice,
    Scope,
    Source,
    Terms,
)
from collabgrid.report.document import Block, Document, bullets, heading, paragraph, table
from collabgrid.report.lever_lines import describe, example_text
from collabgrid.report.view import View

_EXCEPTIONS = ("not", "unless")


def build_handbook(view: View) -> Document:
    """The handbook in the language of the view."""
    grid, say = view.grid, view.words.say
    title = say("handbook.title", grid=view.text(grid.grid.title))
    axes: dict[str, Scope | Axis] = {} if grid.scope is None else {SCOPE: grid.scope}
    axes |= {axis.id: axis for axis in grid.axes}
    links = _Links(view)
    blocks = [
        *_about(view),
        *(block for name, axis in axes.items() for block in _axis(view, links, name, axis)),
        *_practices(view, links),
        *_levers(view),
        *_stakes(view),
    ]
    return Document(title, say("by_grid", id=grid.grid.id, version=grid.grid.version), tuple(blocks))


class _Links:
    """What speaks for each category, and what it calls for, by their labels."""

    def __init__(self, view: View) -> None:
        self.practices: dict[tuple[str, str], list[str]] = {}
        self.initiatives: dict[tuple[str, str], list[str]] = {}
        self.levers: dict[tuple[str, str], list[str]] = {}
        self.stakes: dict[tuple[str, str], list[str]] = {}
        for part in ("practices", "initiatives"):
            for each in getattr(view.grid, part):
                for pair in dict.fromkeys((vote.axis, vote.category) for vote in each.then.votes):
                    getattr(self, part).setdefault(pair, []).append(view.item(part, each.id))
        for part in ("levers", "stakes"):
            for each in getattr(view.grid, part):
                for pair in dict.fromkeys(_asked(each.when)):
                    getattr(self, part).setdefault(pair, []).append(view.item(part, each.id))


def _asked(condition: Condition) -> Iterator[tuple[str, str]]:
    """The readings that a condition asks for, and the practices, as (`practice`, id); exceptions are left out."""
    yield from ((axis, value) for axis, values in condition.reading for value in values)
    yield from (("practice", each) for each in condition.practice)
    for path, child in condition.children():
        if path[0] not in _EXCEPTIONS:
            yield from _asked(child)


def _about(view: View) -> Iterator[Block]:
    own, say = view.grid.grid, view.words.say
    yield heading(say("handbook.about"))
    if own.description is not None:
        yield paragraph(view.text(own.description))
    yield paragraph(say("handbook.how"))
    if own.licence:
        yield paragraph(view.words.colon(say("handbook.licence"), own.licence))
    yield from sources_of(view, own.sources)


def sources_of(view: View, sources: Sequence[Source]) -> Iterator[Block]:
    """The sources as a list below their name; nothing where there are none."""
    if sources:
        yield paragraph(view.words.colon(view.words.say("handbook.sources"), "").rstrip())
        yield bullets([", ".join(part for part in (own.title, own.date, own.url) if part) for own in sources])


def _axis(view: View, links: _Links, name: str, axis: Scope | Axis) -> Iterator[Block]:
    yield heading(view.axis(name), 2, name)
    if axis.question is not None:
        yield paragraph(view.text(axis.question))
    for category in axis.categories:
        yield from _category(view, links, name, category)


def _category(view: View, links: _Links, axis: str, category: Category) -> Iterator[Block]:
    say = view.words.say
    yield heading(view.text(category.label), 3, f"{axis} {category.id}")
    if category.definition is not None:
        yield paragraph(view.text(category.definition))
    for key, texts in (("includes", category.includes), ("excludes", category.excludes)):
        if texts:
            yield heading(say(f"handbook.{key}"), 4, f"{axis} {category.id} {key}")
            yield bullets([view.text(text) for text in texts])
    words = [*_words(view, axis, category.id)]
    if words:
        yield heading(say("handbook.words"), 4, f"{axis} {category.id} words")
        yield bullets(words)
    told = [
        view.words.colon(say(f"handbook.{part}"), ", ".join(sorted(found, key=str.casefold)))
        for part in ("practices", "initiatives", "levers", "stakes")
        if (found := getattr(links, part).get((axis, category.id)))
    ]
    if told:
        yield heading(say("handbook.links"), 4, f"{axis} {category.id} links")
        yield bullets(told)


def _words(view: View, axis: str, category: str) -> Iterator[str]:
    """The words of the language of the view, and those of all languages, a line for each strength."""
    by_strength: dict[str, list[str]] = {}
    for group in view.grid.vocabulary.groups:
        if (group.axis, group.category) == (axis, category):
            by_strength.setdefault(group.strength, []).extend(_in_language(view, group.terms))
    for strength in ("decisive", "strong", "usual", "weak"):
        if by_strength.get(strength):
            yield view.words.colon(view.words.say(f"strength.{strength}"), ", ".join(by_strength[strength]))


def _in_language(view: View, terms: Terms) -> list[str]:
    return [term for language, term in terms.pairs() if language in (ANY_LANGUAGE, view.language)]


def _practices(view: View, links: _Links) -> Iterator[Block]:
    if view.grid.practices:
        yield heading(view.words.say("practices"), 2, "practices")
    for practice in view.grid.practices:
        yield heading(view.text(practice.label), 3, f"practice {practice.id}")
        if practice.definition is not None:
            yield paragraph(view.text(practice.definition))
        yield bullets([*_practice(view, links, practice)])


def _practice(view: View, links: _Links, practice: Practice) -> Iterator[str]:
    say, colon = view.words.say, view.words.colon
    names = _in_language(view, practice.terms) if practice.terms is not None else []
    if names:
        yield colon(say("handbook.names"), ", ".join(names))
    votes = [
        f"{view.axis(vote.axis)} = {view.category(vote.axis, vote.category)}" for vote in practice.then.votes
    ]
    yield colon(say("handbook.usual_reading"), ", ".join(votes))
    for part in ("levers", "stakes"):
        found = getattr(links, part).get(("practice", practice.id))
        if found:
            yield colon(say(f"handbook.{part}"), ", ".join(found))


def _levers(view: View) -> Iterator[Block]:
    if view.grid.levers:
        yield heading(view.words.say("handbook.levers"), 2, "levers")
        yield paragraph(view.words.say("estimates_note"))
    for lever in view.grid.levers:
        yield heading(view.text(lever.label), 3, f"lever {lever.id}")
        yield paragraph(describe(view, lever))
        yield paragraph(view.text(lever.what))
        yield from _lever_details(view, lever)


def _lever_details(view: View, lever: Lever) -> Iterator[Block]:
    say, colon = view.words.say, view.words.colon
    told = [colon(say("asks"), view.text(lever.asks))] if lever.asks is not None else []
    if lever.answers:
        told.append(colon(say("answers"), ", ".join(view.item("stakes", each) for each in lever.answers)))
    told += [colon(say("elsewhere"), example_text(view, each)) for each in lever.examples]
    if told:
        yield bullets(told)
    yield from sources_of(view, lever.sources)


def _stakes(view: View) -> Iterator[Block]:
    if view.grid.stakes:
        say = view.words.say
        yield heading(say("handbook.stakes"), 2, "stakes")
        header = (say("handbook.kind"), say("handbook.stake"), say("handbook.text"))
        rows = [(say(each.kind), view.text(each.label), view.text(each.text)) for each in view.grid.stakes]
        yield table(header, rows)
