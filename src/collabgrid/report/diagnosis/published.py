"""The territory beside the published figures that the grid holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from collabgrid.grid import Reference, ReferenceFigure
from collabgrid.report.diagnosis.compared import ComparedFigure, Comparison
from collabgrid.report.diagnosis.comparing import Telling, compare_parts, judge_together
from collabgrid.report.diagnosis.figures import Distribution, Part
from collabgrid.report.diagnosis.tallies import part_of, words
from collabgrid.report.diagnosis.wording import Text, bilingual, cite, plain
from collabgrid.report.phrases import PHRASES

Subject = tuple[str, tuple[str, ...]]
"""An axis and the categories counted together."""


def compare_published(reference: Reference, axes: Sequence[Distribution]) -> Comparison:
    """The distributions of a territory beside a reference of the grid, figure by figure.

    A figure of which nothing is counted here is shown with nothing beside it.
    """
    counted = {axis.axis: axis for axis in axes}
    disputed = _disputed(reference.figures)
    figures = [_compare(figure, reference, counted, disputed) for figure in reference.figures]
    return Comparison(
        id=reference.id,
        kind="published",
        label=bilingual(reference.label),
        place=reference.place or "",
        year=reference.year or "",
        note=bilingual(reference.note),
        size=reference.size,
        figures=judge_together(figures),
    )


def _compare(
    figure: ReferenceFigure,
    reference: Reference,
    counted: Mapping[str, Distribution],
    disputed: Mapping[Subject, bool],
) -> ComparedFigure:
    axis, categories = _subject(figure)
    own = counted.get(axis)
    telling = Telling(
        axis,
        _label_of(axis) if own is None else own.label,
        categories,
        _join(
            [_label_of(f"{axis}.{each}", each) for each in categories]
            if own is None
            else _labels(own, categories)
        ),
        bilingual(figure.what),
        cite(figure.source),
        disputed[(axis, categories)],
    )
    return compare_parts(telling, _here(own, categories), _there(figure, reference))


def _subject(figure: ReferenceFigure) -> Subject:
    """The axis and its categories; the name of a context, such as `territory`, stands for an axis."""
    for axis, categories in (*figure.reading, *figure.context):
        return axis, tuple(categories)
    return "", ()


def _disputed(figures: Sequence[ReferenceFigure]) -> dict[Subject, bool]:
    shares: defaultdict[Subject, set[float]] = defaultdict(set)
    for figure in figures:
        shares[_subject(figure)].add(figure.share)
    return {subject: bool(subject[0]) and len(own) > 1 for subject, own in shares.items()}


def _here(own: Distribution | None, categories: Sequence[str]) -> Part:
    """How many of the decided are in one of the categories."""
    if own is None:
        return part_of(0, 0)
    return part_of(
        sum(each.of_all.count for each in own.figures if each.category.id in categories), own.decided
    )


def _there(figure: ReferenceFigure, reference: Reference) -> Part:
    """The published share; its number of initiatives is what its share makes of the whole."""
    of = figure.of or reference.size
    if of is None:
        return Part(0, 0, figure.share, None, None)
    part = part_of(round(figure.share * of), of)
    return Part(part.count, of, figure.share, part.low, part.high)


def _labels(own: Distribution, categories: Sequence[str]) -> list[Text]:
    return [each.category.label for each in own.figures if each.category.id in categories]


def _label_of(key: str, otherwise: str = "") -> Text:
    """The words for what the records do not tell, such as the kind of territory; else the id itself."""
    return words(key) if key in PHRASES else plain(otherwise or key)


def _join(labels: Sequence[Text]) -> Text:
    return Text(" + ".join(each.fr for each in labels), " + ".join(each.en for each in labels))
