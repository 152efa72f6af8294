"""What a diagnosis was made from: the grid, the input, the counts that add up, the names of what is found."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from collabgrid.engine import Classifier
from collabgrid.grid import SCOPE, Grid
from collabgrid.report.diagnosis.model import Catalogue, Counts, InputFile, Origin
from collabgrid.report.diagnosis.sheets import Rejected, Sheet
from collabgrid.report.diagnosis.tallies import axis_dimensions
from collabgrid.report.diagnosis.wording import Named, bilingual, cite_all, name_initiative
from collabgrid.study import positive_scopes


def scopes_in_field(grid: Grid) -> tuple[str, ...]:
    """The scope categories in the field: those that the grid asks for before it proposes levers, else all."""
    return positive_scopes(grid) or grid.category_ids().get(SCOPE, ())


def state_origin(
    classifier: Classifier,
    software: str,
    files: Sequence[InputFile],
    context: Mapping[str, str],
    sheets: Sequence[Sheet],
    rejected: Sequence[Rejected],
) -> Origin:
    """The grid and the software that read, and what they read."""
    identity, stamp = classifier.grid.grid, classifier.stamp
    return Origin(
        software=software,
        grid=stamp.id,
        grid_version=stamp.version,
        grid_digest=stamp.digest,
        grid_title=bilingual(identity.title),
        grid_licence=identity.licence or "",
        grid_sources=cite_all(identity.sources),
        files=tuple(files),
        input_digest=_digest_input(sheets, rejected),
        context=tuple(sorted(context.items())),
        scopes=scopes_in_field(classifier.grid),
    )


def count_rows(sheets: Sequence[Sheet], rejected: Sequence[Rejected]) -> Counts:
    """What became of every row."""
    states = Counter(sheet.state for sheet in sheets)
    return Counts(
        rows=len(sheets) + len(rejected),
        rejected=len(rejected),
        undecided=states["undecided"],
        read=states["counted"] + states["outside"],
        counted=states["counted"],
        outside=states["outside"],
    )


def list_names(grid: Grid, sheets: Sequence[Sheet]) -> Catalogue:
    """The axes with their categories, and the practices and well-known initiatives that were recognised."""
    practices = {each for sheet in sheets for each in sheet.practices}
    initiatives = {each for sheet in sheets for each in sheet.initiatives}
    return Catalogue(
        axes=tuple(replace(each, categories=each.categories[:-1]) for each in axis_dimensions(grid).values()),
        practices=tuple(
            Named(each.id, bilingual(each.label), bilingual(each.definition))
            for each in grid.practices
            if each.id in practices
        ),
        initiatives=tuple(name_initiative(each) for each in grid.initiatives if each.id in initiatives),
    )


def _digest_input(sheets: Sequence[Sheet], rejected: Sequence[Rejected]) -> str:
    digest = hashlib.sha256()
    for sheet in sheets:
        digest.update(f"{sheet.id}\t{sheet.digest}\n".encode("utf-8", "surrogatepass"))
    for row in rejected:
        digest.update(f"{row.raw}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
