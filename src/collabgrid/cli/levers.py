"""`collabgrid levers`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import TEXT_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.cli.territories import diagnose_inputs, wish_options
from collabgrid.engine import Classifier
from collabgrid.grid import Lever
from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report import (
    choose_levers,
    plain_levers,
    plain_portfolio,
    render_catalogue,
    render_portfolio,
)
from collabgrid.report.diagnosis import Diagnosis, Wish

EPILOG = """\
collabgrid levers --phase trigger --max-effort low
collabgrid levers initiatives.csv --posture facilitate --context rural
collabgrid levers initiatives.csv --max-effort medium --budget 6
"""


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1)
@wish_options
@click.option("--format", "format_name", type=click.Choice(("text", "json")))
@output_option
@grid_option
@record_options
@talk_options
@click.pass_context
def levers(
    ctx: click.Context,
    files: Sequence[str],
    phase: Phase | None,
    posture: Posture | None,
    max_effort: Level | None,
    budget: int,
    format_name: str | None,
    output: str | None,
    grid_name: str,
    columns: Sequence[str],
    reading: ReadingOptions,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Show the levers of the grid or, with FILES, those that the records call for."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid_name, *files)
    chosen_name = chosen_format(talk, format_name, output, TEXT_SUFFIXES)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, files, grid_name, output)
    if not classifier.grid.levers:
        raise talk.mistake("no_levers")
    known = talk.context(classifier.grid, context)
    chosen = choose_levers(
        classifier.grid.levers, phase=phase, posture=posture, max_effort=max_effort, context=known
    )
    if not files:
        _write_catalogue(talk, classifier, chosen, chosen_name, output)
        return
    inputs = Inputs(talk, classifier.grid, files, columns, reading)
    found = diagnose_inputs(classifier, inputs, known, Wish(max_effort, phase, posture, budget))
    _write_portfolio(talk, classifier, found, chosen_name, output)
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


def _write_catalogue(
    talk: Talk, classifier: Classifier, chosen: Sequence[Lever], format_name: str, output: str | None
) -> None:
    view = talk.view(classifier.grid, to_file=output is not None)
    with open_output(output) as stream:
        if format_name == "json":
            echo_json(plain_levers(view, chosen), stream)
        else:
            stream.write(render_catalogue(view, chosen))


def _write_portfolio(
    talk: Talk, classifier: Classifier, found: Diagnosis, format_name: str, output: str | None
) -> None:
    view = talk.view(classifier.grid, to_file=output is not None)
    with open_output(output) as stream:
        if format_name == "json":
            echo_json(plain_portfolio(view, found), stream)
        else:
            stream.write(render_portfolio(view, found))
