"""`collabgrid coverage` and `collabgrid scorecard`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import click

from collabgrid.cli.cells import positive_option, read_positive
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import TEXT_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.grid import Grid
from collabgrid.report import plain_coverage, render_coverage, render_scorecard
from collabgrid.source import likely_name
from collabgrid.study import cover_records

COVERAGE_EPILOG = """\
collabgrid coverage domino initiatives.csv
collabgrid coverage my_grid.yaml initiatives.csv --axis sector -o silent.md
"""
SCORECARD_EPILOG = """\
collabgrid scorecard domino --gold labelled.jsonl
collabgrid scorecard my_grid.yaml initiatives.csv --gold labelled.jsonl
"""
_BY_SUFFIX = {**TEXT_SUFFIXES, ".md": "markdown", ".markdown": "markdown"}
_format_option = click.option("--format", "format_name", type=click.Choice(("text", "json", "markdown")))
_every_option = click.option("--all", "every", is_flag=True)


@click.command(epilog=COVERAGE_EPILOG)
@click.argument("grid")
@click.argument("files", nargs=-1, required=True)
@click.option("--axis", metavar="AXIS")
@_every_option
@_format_option
@output_option
@talk_options
@click.pass_context
def coverage(
    ctx: click.Context,
    grid: str,
    files: Sequence[str],
    axis: str | None,
    every: bool,
    format_name: str | None,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Tell what each rule and term of a grid does on records, and which records nothing reads."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid, *files)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    classifier = talk.classifier(grid)
    refuse_overwriting(talk, files, grid, output)
    known = _known_axis(talk, classifier.grid, axis)
    inputs = Inputs(talk, classifier.grid, files)
    found = cover_records(classifier, inputs, axis=known)
    view = talk.view(classifier.grid, to_file=output is not None)
    with open_output(output) as stream:
        if chosen == "json":
            echo_json(plain_coverage(found), stream)
        else:
            stream.write(render_coverage(view, found, axis=known, every=every, markdown=chosen == "markdown"))
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


@click.command(epilog=SCORECARD_EPILOG)
@click.argument("grid")
@click.argument("files", nargs=-1)
@click.option("--gold", multiple=True, metavar="FILE")
@positive_option
@_every_option
@_format_option
@output_option
@talk_options
@click.pass_context
def scorecard(
    ctx: click.Context,
    grid: str,
    files: Sequence[str],
    gold: Sequence[str],
    positive: Sequence[str],
    every: bool,
    format_name: str | None,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Judge each rule and term of a grid by labelled records: keep, tune, or drop."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid, *files, *gold)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    classifier = talk.classifier(grid)
    refuse_overwriting(talk, (*files, *gold), grid, output)
    scopes = read_positive(talk, classifier.grid, positive)
    inputs = [Inputs(talk, classifier.grid, each) for each in (gold, files) if each]
    found = cover_records(classifier, chain.from_iterable(inputs), positive=scopes)
    if not found.labelled:
        raise talk.mistake("coverage.no_labels")
    view = talk.view(classifier.grid, to_file=output is not None)
    with open_output(output) as stream:
        if chosen == "json":
            echo_json(plain_coverage(found), stream)
        else:
            stream.write(render_scorecard(view, found, every=every, markdown=chosen == "markdown"))
    ctx.exit(Exit.FINDINGS if any(each.has_findings for each in inputs) else Exit.FINE)


def _known_axis(talk: Talk, grid: Grid, axis: str | None) -> str | None:
    """The axis of --axis. Raises a mistake for one that the grid has not."""
    if axis is None or axis in grid.category_ids():
        return axis
    near = likely_name(axis, grid.category_ids())
    known = ", ".join(grid.category_ids())
    raise talk.mistake("coverage.no_axis", axis=axis, near=talk.hint(*([near] if near else [])), known=known)
