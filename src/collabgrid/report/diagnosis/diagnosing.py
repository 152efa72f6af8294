"""Records and what was read in them to the diagnosis of a territory."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from collabgrid.engine import Classification, Classifier
from collabgrid.grid import SCOPE, Grid
from collabgrid.report.diagnosis.choosing_portfolio import Wish, choose_portfolio
from collabgrid.report.diagnosis.compared import ReferenceKind
from collabgrid.report.diagnosis.comparing import compare_diagnoses
from collabgrid.report.diagnosis.counting_actions import count_levers, count_stakes
from collabgrid.report.diagnosis.finding_changes import find_changes
from collabgrid.report.diagnosis.finding_gaps import find_gaps
from collabgrid.report.diagnosis.model import (
    DIAGNOSIS_VERSION,
    Catalogue,
    Counts,
    Diagnosis,
    InputFile,
    Origin,
)
from collabgrid.report.diagnosis.reading_sheets import make_sheets
from collabgrid.report.diagnosis.sheets import Rejected, Sheet
from collabgrid.report.diagnosis.tallies import (
    axis_dimensions,
    count_territories,
    count_years,
    cross_axes,
    distribute,
    distribute_status,
)
from collabgrid.report.diagnosis.wording import Named, bilingual, cite_all, plain
from collabgrid.source import collection_paused
from collabgrid.study import positive_scopes


def diagnose(
    classifier: Classifier,
    pairs: Iterable[tuple[Mapping[str, Any], Classification]],
    *,
    title: str | None = None,
    software: str = "",
    files: Sequence[InputFile] = (),
    rejected: Iterable[Rejected] = (),
    context: Mapping[str, str] | None = None,
    wish: Wish | None = None,
) -> Diagnosis:
    """The diagnosis of the territory that the records tell of.

    `pairs` are records with what the classifier read in them; `rejected` the rows that could not be read, taken
    up after the pairs; `context` is what was said of the territory when they were read; `wish` says what a
    portfolio of levers may hold. `beside` and `since` add a reference and what changed.
    """
    with collection_paused():
        read = list(pairs)
        grid, scopes = classifier.grid, _scopes_of(classifier.grid)
        sheets, territory_field, year_field = make_sheets(read, scopes)
        counted = [sheet for sheet in sheets if sheet.state == "counted"]
        lost = tuple(rejected)
        levers = count_levers(grid, counted)
        tables = cross_axes(grid, counted)
        dimensions = axis_dimensions(grid)
        recognised = {each for sheet in counted for each in (*sheet.practices, *sheet.initiatives)}
        return Diagnosis(
            version=DIAGNOSIS_VERSION,
            title=plain(title) if title else bilingual(grid.grid.title),
            origin=Origin(
                software=software,
                grid=classifier.stamp.id,
                grid_version=classifier.stamp.version,
                grid_digest=classifier.stamp.digest,
                grid_title=bilingual(grid.grid.title),
                grid_licence=grid.grid.licence or "",
                grid_sources=cite_all(grid.grid.sources),
                files=tuple(files),
                input_digest=_digest_input(sheets, lost),
                context=tuple(sorted((context or {}).items())),
                scopes=scopes,
            ),
            counts=_count(sheets, lost),
            catalogue=_catalogue(grid, sheets),
            scope=distribute(dimensions[SCOPE], sheets, question=bilingual(grid.scope.question))
            if grid.scope is not None
            else None,
            axes=tuple(
                distribute(dimensions[axis.id], counted, question=bilingual(axis.question))
                for axis in grid.axes
            ),
            status=distribute_status(counted),
            tables=tables,
            practices=_count_practices(counted),
            territories=count_territories(grid, counted, territory_field),
            years=count_years(grid, counted, year_field),
            comparisons=(),
            gaps=find_gaps(grid, tables, recognised, scopes),
            stakes=count_stakes(grid, counted, levers),
            levers=levers,
            portfolio=choose_portfolio(wish or Wish(), levers, counted),
            demands=(),
            tensions=(),
            changes=None,
            sheets=sheets,
            rejected=lost,
        )


def beside(
    classifier: Classifier, here: Diagnosis, there: Diagnosis, kind: ReferenceKind = "records"
) -> Diagnosis:
    """`here` with `there` as a reference: shares side by side, and in the gaps how many `there` has."""
    comparison = compare_diagnoses(here, there, kind)
    counted = [sheet for sheet in here.sheets if sheet.state == "counted"]
    recognised = {each for sheet in counted for each in (*sheet.practices, *sheet.initiatives)}
    gaps = find_gaps(classifier.grid, here.tables, recognised, here.origin.scopes, there.tables)
    return replace(here, comparisons=(*here.comparisons, comparison), gaps=gaps)


def since(now: Diagnosis, before: Diagnosis) -> Diagnosis:
    """`now` with what changed since `before`, and the shares of both side by side."""
    comparison = compare_diagnoses(now, before, "report")
    return replace(now, comparisons=(*now.comparisons, comparison), changes=find_changes(now, before))


def _scopes_of(grid: Grid) -> tuple[str, ...]:
    """The scope categories in the field: those that the grid asks for before it proposes levers, else all."""
    return positive_scopes(grid) or grid.category_ids().get(SCOPE, ())


def _count(sheets: Sequence[Sheet], rejected: Sequence[Rejected]) -> Counts:
    states = Counter(sheet.state for sheet in sheets)
    return Counts(
        rows=len(sheets) + len(rejected),
        rejected=len(rejected),
        undecided=states["undecided"],
        read=states["counted"] + states["outside"],
        counted=states["counted"],
        outside=states["outside"],
    )


def _digest_input(sheets: Sequence[Sheet], rejected: Sequence[Rejected]) -> str:
    digest = hashlib.sha256()
    for sheet in sheets:
        digest.update(f"{sheet.id}\t{sheet.digest}\n".encode("utf-8", "surrogatepass"))
    for row in rejected:
        digest.update(f"{row.raw}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _catalogue(grid: Grid, sheets: Sequence[Sheet]) -> Catalogue:
    practices = {each for sheet in sheets for each in sheet.practices}
    initiatives = {each for sheet in sheets for each in sheet.initiatives}
    return Catalogue(
        axes=tuple(replace(each, categories=each.categories[:-1]) for each in axis_dimensions(grid).values()),
        practices=tuple(
            Named(each.id, bilingual(each.label), bilingual(each.definition))
            for each in grid.practices
            if each.id in practices
        ),
        initiatives=tuple(
            Named(each.id, plain(each.names[0] if each.names else each.id), bilingual(each.what))
            for each in grid.initiatives
            if each.id in initiatives
        ),
    )


def _count_practices(sheets: Iterable[Sheet]) -> tuple[tuple[str, int], ...]:
    counts = Counter(practice for sheet in sheets for practice in sheet.practices)
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
