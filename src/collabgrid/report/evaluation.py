"""How well a grid reads labelled records, as tables."""

from __future__ import annotations

from collections.abc import Iterator

from collabgrid.grid import SCOPE
from collabgrid.report.sections import Section, markdown_sections, render_sections
from collabgrid.report.table import Column
from collabgrid.report.view import View
from collabgrid.study import AxisScores, Evaluation, SplitBy, Tells

_MOST_CELLS = 12
_NOTHING = "—"


def render_evaluation(
    view: View,
    evaluation: Evaluation,
    *,
    by: SplitBy | None = None,
    tells: Tells | None = None,
    markdown: bool = False,
) -> str:
    """The scores of an evaluation as tables; `by` splits them, `tells` adds the terms that tell."""
    sections = [_whole(view, evaluation), *_axes(view, evaluation), _calibration(view, evaluation)]
    if by is not None:
        sections.append(_parts(view, evaluation, by))
    if tells is not None:
        sections.append(_tells(view, tells))
    return markdown_sections(sections) if markdown else render_sections(view, sections)


def _whole(view: View, evaluation: Evaluation) -> Section:
    words, scores = view.words, evaluation.scores
    columns = (
        Column(words.say("evaluation.question"), 12),
        *(
            Column(words.say(f"evaluation.{key}"), 5, right=True)
            for key in ("records", "macro_f1", "kappa", "coverage", "precision_decided", "precision_also")
        ),
    )
    rows = tuple(_axis_row(view, evaluation, each) for each in scores.axes)
    stamp = words.say("by_grid", id=evaluation.grid.id, version=evaluation.grid.version)
    counted = words.count("evaluation.labelled", scores.count)
    heading = f"{words.say('evaluation.title')} · {counted} · {stamp}"
    return Section(
        heading, columns, rows, (*_field_lines(view, evaluation), *_interval_lines(view, evaluation))
    )


def _axis_row(view: View, evaluation: Evaluation, scores: AxisScores) -> tuple[str, ...]:
    return (
        view.axis(scores.axis),
        str(scores.count),
        _with_interval(view, evaluation, scores.axis, "macro_f1", scores.macro_f1),
        _with_interval(view, evaluation, scores.axis, "kappa", scores.kappa),
        *(_score(view, each) for each in (scores.coverage, scores.precision, scores.precision_also)),
    )


def _field_lines(view: View, evaluation: Evaluation) -> Iterator[str]:
    """What the scope is worth as a yes or no."""
    hits, words = evaluation.scores.in_field, view.words
    if hits is None:
        return
    yield words.say(
        "evaluation.in_field",
        categories=", ".join(view.category(SCOPE, each) for each in evaluation.positive) or _NOTHING,
        f1=_with_interval(view, evaluation, SCOPE, "in_field", hits.f1),
        precision=_score(view, hits.precision),
        recall=_score(view, hits.recall),
        support=hits.support,
        read=hits.read,
        right=hits.right,
    )


def _interval_lines(view: View, evaluation: Evaluation) -> Iterator[str]:
    if evaluation.intervals:
        yield view.words.say("evaluation.intervals", n=evaluation.resamples)


def _axes(view: View, evaluation: Evaluation) -> Iterator[Section]:
    """For the scope and each axis, its categories and what is taken for what."""
    say = view.words.say
    columns = (
        Column(say("evaluation.category"), 12),
        *(
            Column(say(f"evaluation.{key}"), 5, right=True)
            for key in ("records", "read", "right", "precision", "recall", "f1")
        ),
    )
    for scores in evaluation.scores.axes:
        rows = tuple(
            (
                view.category(scores.axis, category),
                *map(str, (hits.support, hits.read, hits.right)),
                *(_score(view, each) for each in (hits.precision, hits.recall, hits.f1)),
            )
            for category, hits in scores.categories
        )
        yield Section(view.axis(scores.axis), columns, rows, tuple(_confusions(view, scores)))


def _confusions(view: View, scores: AxisScores) -> Iterator[str]:
    """The cells of the confusion table beside the diagonal, the largest first, as --cell takes them."""
    wrong = sorted((cell for cell in scores.cells if cell.gold != cell.read), key=lambda cell: -cell.count)
    if wrong:
        shown = ", ".join(f"{cell.gold}:{cell.read} ({cell.count})" for cell in wrong[:_MOST_CELLS])
        more = ", …" if len(wrong) > _MOST_CELLS else ""
        yield view.words.colon(view.words.say("evaluation.taken_for"), shown + more)


def _calibration(view: View, evaluation: Evaluation) -> Section:
    say, found = view.words.say, evaluation.scores.calibration
    keys = ("readings", "confidence", "right_share")
    columns = tuple(Column(say(f"evaluation.{key}"), 5, right=True) for key in keys)
    rows = tuple(
        (str(each.count), _score(view, each.confidence), _score(view, each.right)) for each in found.bins
    )
    lines = [say("evaluation.error", error=_score(view, found.error, 3))]
    scope = evaluation.scores.scope_calibration
    if scope.count:
        lines.append(say("evaluation.scope_error", error=_score(view, scope.error, 3)))
    return Section(say("evaluation.calibration"), columns, rows, tuple(lines))


def _parts(view: View, evaluation: Evaluation, by: SplitBy) -> Section:
    """The records split: the scope's F1, and macro-F1 and kappa of every axis, beside one another."""
    say = view.words.say
    axes = [scores.axis for scores in evaluation.scores.axes if scores.axis != SCOPE]
    columns = [Column(say(f"evaluation.by_{by}"), 8), Column(say("evaluation.records"), 5, right=True)]
    if evaluation.scores.in_field is not None:
        columns.append(Column(f"{view.axis(SCOPE)} F1", 6, right=True))
    columns += [Column(view.axis(axis), 6, right=True) for axis in axes]
    rows = []
    for part in evaluation.parts:
        if part.by == by:
            scope = [] if part.scores.in_field is None else [_score(view, part.scores.in_field.f1)]
            found = map(part.scores.axis, axes)
            pairs = [f"{_score(view, each.macro_f1)} / {_score(view, each.kappa)}" for each in found]
            rows.append((_part_name(view, by, part.value), str(part.scores.count), *scope, *pairs))
    return Section(say(f"evaluation.by_{by}"), tuple(columns), tuple(rows), (say("evaluation.pairs"),))


def _part_name(view: View, by: SplitBy, value: str) -> str:
    if by == "hard" and value:
        return view.words.say(f"evaluation.hard_{value}")
    return value or view.words.say("evaluation.not_told")


def _tells(view: View, tells: Tells) -> Section:
    say = view.words.say
    columns = (Column(say("evaluation.term"), 12), Column(say("record"), 12))
    heading = view.words.colon(say("evaluation.tells"), _score(view, tells.share, 3))
    line = say(
        "evaluation.tell_share",
        n=len(tells.tells),
        terms=tells.terms,
        found=tells.found,
        share=_score(view, tells.share_of_found, 3),
        others=tells.others,
    )
    return Section(heading, columns, tuple((each.term, each.id) for each in tells.tells), (line,))


def _with_interval(view: View, evaluation: Evaluation, axis: str, measure: str, value: float | None) -> str:
    found = evaluation.interval(axis, measure)
    if found is None:
        return _score(view, value)
    return f"{_score(view, value)} [{_score(view, found.low)}, {_score(view, found.high)}]"


def _score(view: View, value: float | None, digits: int = 2) -> str:
    """A score between -1 and 1 in the language of the view."""
    if value is None:
        return _NOTHING
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if view.language == "fr" else text
