"""A grid described as an algorithm that a public body uses: purpose, legal basis, data, rules, quality, limits, who
decides, recourse. The headings follow the French guides to public algorithms
(https://guides.etalab.gouv.fr/algorithmes/)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from collabgrid.grid import SCOPE, Axis, Scope, digest_grid
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.report.document import Block, Document, bullets, heading, paragraph, table
from collabgrid.report.handbook import sources_of
from collabgrid.report.view import View
from collabgrid.study import Evaluation, ExampleResult

_DIGEST_DIGITS = 12
_NOTHING = "—"


class Quality(NamedTuple):
    """How well the grid reads: its own examples, and labelled records where some were given."""

    examples: tuple[ExampleResult, ...]
    evaluation: Evaluation | None = None
    file: str = ""
    """The file of the labelled records."""


def build_fiche(view: View, quality: Quality) -> Document:
    """The sheet in the language of the view; what only the body that uses the grid knows is left to fill in."""
    grid, say = view.grid, view.words.say
    parts = (
        ("responsible", ()),
        ("purpose", _texts(view.text(grid.grid.description))),
        ("legal", ()),
        ("data", _data(view)),
        ("rules", _rules(view)),
        ("quality", _quality(view, quality)),
        ("limits", _limits(view)),
        ("decides", _texts(say("fiche.decides_text"))),
        ("recourse", _texts(say("fiche.recourse_text"))),
        ("source", _source(view)),
    )
    blocks = [
        block
        for key, own in parts
        for block in (heading(say(f"fiche.{key}"), 2, key), *own, *_todo(view, key))
    ]
    digest = digest_grid(grid)[:_DIGEST_DIGITS]
    subtitle = say("fiche.subtitle", version=grid.grid.version, digest=digest)
    return Document(say("fiche.title", grid=view.text(grid.grid.title)), subtitle, tuple(blocks))


_LEFT_TO_FILL = ("responsible", "purpose", "legal", "data", "quality", "decides", "recourse")


def _todo(view: View, key: str) -> Iterator[Block]:
    if key in _LEFT_TO_FILL:
        yield Block("todo", view.words.say(f"fiche.{key}_todo"))


def _texts(text: str) -> Iterator[Block]:
    if text:
        yield paragraph(text)


def _data(view: View) -> Iterator[Block]:
    say, grid = view.words.say, view.grid
    yield paragraph(say("fiche.data_texts"))
    rows = [(view.words.field(name), view.words.number(weight)) for name, weight in grid.policy.fields]
    yield table((say("fiche.field"), say("fiche.weight")), rows)
    compared = {
        each.field
        for path, top, _ in conditions_of(grid)
        for _, each in walk_condition(path, top)
        if each.field is not None
    }
    others = sorted(compared - {name for name, _ in grid.policy.fields})
    if others:
        yield paragraph(say("fiche.data_fields", fields=", ".join(view.words.field(each) for each in others)))


def _rules(view: View) -> Iterator[Block]:
    say, grid = view.words.say, view.grid
    yield paragraph(say("fiche.rules_text"))
    words = sum(len(group.terms.pairs()) for group in grid.vocabulary.groups)
    counts = {
        part: len(getattr(grid, part)) for part in ("rules", "practices", "initiatives", "levers", "stakes")
    }
    yield paragraph(say("fiche.counts", words=words, **counts))
    weights = [f"{say(f'strength.{name}')} {view.words.number(w)}" for name, w in grid.policy.strengths]
    yield paragraph(say("fiche.strengths", strengths=", ".join(weights)))
    header = [say(f"fiche.{key}") for key in ("axis", "question", "categories", "threshold", "margin")]
    axes: dict[str, Scope | Axis] = {} if grid.scope is None else {SCOPE: grid.scope}
    axes |= {axis.id: axis for axis in grid.axes}
    yield table(header, [_axis_row(view, name, axis) for name, axis in axes.items()])


def _axis_row(view: View, name: str, axis: Scope | Axis) -> tuple[str, ...]:
    decision = view.grid.policy.decision_of(name)
    return (
        view.axis(name),
        view.text(axis.question) or _NOTHING,
        ", ".join(view.text(each.label) for each in axis.categories),
        view.words.number(decision.threshold or 0),
        view.words.percent(decision.margin or 0),
    )


def _quality(view: View, quality: Quality) -> Iterator[Block]:
    say = view.words.say
    known = sum(1 for each in quality.examples if each.known_miss is not None)
    right = sum(1 for each in quality.examples if not each.differences)
    wrong = sum(1 for each in quality.examples if not each.as_expected)
    yield paragraph(say("fiche.examples", count=len(quality.examples), right=right, known=known, wrong=wrong))
    if quality.evaluation is None:
        return
    found = quality.evaluation.scores
    yield paragraph(say("fiche.gold", count=found.count, file=quality.file))
    keys = ("evaluation.question", "evaluation.records", "evaluation.kappa", "evaluation.coverage")
    header = [say(key) for key in (*keys, "evaluation.precision_decided")]
    rows = [
        (
            view.axis(each.axis),
            str(each.count),
            *(_score(view, own) for own in (each.kappa, each.coverage, each.precision)),
        )
        for each in found.axes
    ]
    yield table(header, rows)


def _limits(view: View) -> Iterator[Block]:
    languages = [
        view.words.say(f"language.{each}") if each in ("fr", "en") else each
        for each in view.grid.grid.languages
    ]
    yield bullets(view.words.say("fiche.limits_texts", languages=", ".join(languages)).split("|"))


def _source(view: View) -> Iterator[Block]:
    own = view.grid.grid
    if own.licence:
        yield paragraph(view.words.colon(view.words.say("handbook.licence"), own.licence))
    yield paragraph(f"collabgrid, {own.id} {own.version}, SHA-256 {digest_grid(view.grid)}")
    yield from sources_of(view, own.sources)


def _score(view: View, value: float | None) -> str:
    if value is None:
        return _NOTHING
    text = f"{value:.2f}"
    return text.replace(".", ",") if view.language == "fr" else text
