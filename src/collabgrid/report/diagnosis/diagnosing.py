"""Records and what was read in them to the diagnosis of a territory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from collabgrid import __version__
from collabgrid.engine import Classification, Classifier
from collabgrid.grid import SCOPE, Grid
from collabgrid.report.diagnosis.choosing_portfolio import Wish, choose_portfolio
from collabgrid.report.diagnosis.compared import ReferenceKind
from collabgrid.report.diagnosis.comparing import compare_diagnoses
from collabgrid.report.diagnosis.counting_actions import count_levers, count_stakes
from collabgrid.report.diagnosis.figures import Distribution
from collabgrid.report.diagnosis.finding_changes import find_changes
from collabgrid.report.diagnosis.finding_gaps import find_gaps
from collabgrid.report.diagnosis.model import DIAGNOSIS_VERSION, Diagnosis, InputFile
from collabgrid.report.diagnosis.plain_records import whole_text
from collabgrid.report.diagnosis.published import compare_published
from collabgrid.report.diagnosis.reading_sheets import make_sheets
from collabgrid.report.diagnosis.sheets import Rejected, Sheet
from collabgrid.report.diagnosis.stating_origin import count_rows, list_names, scopes_in_field, state_origin
from collabgrid.report.diagnosis.tallies import (
    axis_dimensions,
    count_territories,
    count_years,
    cross_axes,
    distribute,
    distribute_status,
    words,
)
from collabgrid.report.diagnosis.weighing_demands import find_tensions, weigh_demands
from collabgrid.report.diagnosis.wording import Text, bilingual, plain
from collabgrid.source import collection_paused


def diagnose(
    classifier: Classifier,
    pairs: Iterable[tuple[Mapping[str, Any], Classification]],
    *,
    title: str | None = None,
    software: str = __version__,
    files: Sequence[InputFile] = (),
    rejected: Iterable[Rejected] = (),
    context: Mapping[str, str] | None = None,
    wish: Wish | None = None,
) -> Diagnosis:
    """The diagnosis of the territory that the records tell of.

    `pairs` are records with what the classifier read in them; `rejected` the rows that could not be read, looked
    at after the pairs; `context` is what was said of the territory when they were read; `wish` says what a
    portfolio of levers may hold. `beside` adds a reference of one's own, `since` what changed.
    """
    with collection_paused():
        grid = classifier.grid
        sheets, territory_field, year_field = make_sheets(list(pairs), scopes_in_field(grid))
        lost = tuple(_whole(each) for each in rejected)
        counted = _counted(sheets)
        axes, tables, levers = (
            _distribute_axes(grid, counted),
            cross_axes(grid, counted),
            count_levers(grid, counted),
        )
        territories = count_territories(grid, counted, territory_field)
        compared = (*axes, territories.values) if territories else axes
        portfolio = choose_portfolio(wish or Wish(), levers, counted)
        demands = weigh_demands(grid, counted, levers, portfolio)
        return Diagnosis(
            version=DIAGNOSIS_VERSION,
            title=plain(whole_text(title)) if title else _usual_title(files),
            origin=state_origin(classifier, software, files, context or {}, sheets, lost),
            counts=count_rows(sheets, lost),
            catalogue=list_names(grid, sheets),
            scope=_distribute_scope(grid, sheets),
            axes=axes,
            status=distribute_status(counted),
            tables=tables,
            practices=_count_practices(counted),
            territories=territories,
            years=count_years(grid, counted, year_field),
            comparisons=tuple(compare_published(each, compared) for each in grid.references),
            gaps=find_gaps(grid, tables, _recognised(counted), scopes_in_field(grid)),
            stakes=count_stakes(grid, counted, levers),
            levers=levers,
            portfolio=portfolio,
            demands=demands,
            tensions=find_tensions(grid, demands),
            changes=None,
            sheets=sheets,
            rejected=lost,
        )


def beside(
    classifier: Classifier, here: Diagnosis, there: Diagnosis, kind: ReferenceKind = "records"
) -> Diagnosis:
    """`here` with `there` as a reference: shares side by side, and in the gaps how many `there` has."""
    comparison = compare_diagnoses(here, there, kind)
    recognised = _recognised(_counted(here.sheets))
    gaps = find_gaps(classifier.grid, here.tables, recognised, here.origin.scopes, there.tables)
    return replace(here, comparisons=(*here.comparisons, comparison), gaps=gaps)


def since(now: Diagnosis, before: Diagnosis) -> Diagnosis:
    """`now` with what changed since `before`, and the shares of both side by side."""
    comparison = compare_diagnoses(now, before, "report")
    return replace(now, comparisons=(*now.comparisons, comparison), changes=find_changes(now, before))


def _usual_title(files: Sequence[InputFile]) -> Text:
    """`Territory diagnosis`, with the names of the files."""
    title, names = words("usual_title"), ", ".join(PurePath(each.name).stem for each in files)
    return Text(f"{title.fr} : {names}", f"{title.en}: {names}") if names else title


def _whole(reject: Rejected) -> Rejected:
    """The reject with texts that can be written: of bytes that are no text, there are only stand-ins."""
    return replace(
        reject,
        file=whole_text(reject.file),
        why_fr=whole_text(reject.why_fr),
        why_en=whole_text(reject.why_en),
        raw=whole_text(reject.raw),
    )


def _counted(sheets: Iterable[Sheet]) -> list[Sheet]:
    return [sheet for sheet in sheets if sheet.state == "counted"]


def _recognised(sheets: Iterable[Sheet]) -> set[str]:
    """The practices and well-known initiatives found."""
    return {each for sheet in sheets for each in (*sheet.practices, *sheet.initiatives)}


def _distribute_scope(grid: Grid, sheets: Sequence[Sheet]) -> Distribution | None:
    if grid.scope is None:
        return None
    return distribute(axis_dimensions(grid)[SCOPE], sheets, question=bilingual(grid.scope.question))


def _distribute_axes(grid: Grid, counted: Sequence[Sheet]) -> tuple[Distribution, ...]:
    dimensions = axis_dimensions(grid)
    return tuple(
        distribute(dimensions[axis.id], counted, question=bilingual(axis.question)) for axis in grid.axes
    )


def _count_practices(sheets: Iterable[Sheet]) -> tuple[tuple[str, int], ...]:
    counts = Counter(practice for sheet in sheets for practice in sheet.practices)
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
