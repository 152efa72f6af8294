"""`collabgrid classify`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final, Literal

import click

from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import is_device, output_option
from collabgrid.cli.run_options import RunChoices, run_options
from collabgrid.cli.running import Running
from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import (
    BINARY_FORMATS,
    OUTPUT_FORMATS,
    STANDARD_INPUT,
    OutputFormat,
    format_of_output,
    plan_output,
)

EPILOG = """\
collabgrid classify initiatives.csv
collabgrid classify a.csv b.jsonl -o readings.jsonl --context rural
collabgrid classify export.csv --column description=Objet -o readings.csv
collabgrid classify big.csv -o out.csv --workers 4 --corrections mine.csv
collabgrid classify big.csv -o out.csv --resume  # {interrupted}
"""
_TABLE: Final = "table"
Chosen = OutputFormat | Literal["table"]


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1)
@grid_option
@click.option("--format", "format_name", type=click.Choice((_TABLE, *OUTPUT_FORMATS)))
@output_option
@click.option("--originals/--no-originals", default=True, show_default=True)
@click.option("--evidence/--no-evidence", default=True, show_default=True)
@run_options
@record_options
@talk_options
@click.pass_context
def classify(
    ctx: click.Context,
    files: Sequence[str],
    grid_name: str,
    format_name: Chosen | None,
    output: str | None,
    originals: bool,
    evidence: bool,
    choices: RunChoices,
    columns: Sequence[str],
    reading: ReadingOptions,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Read records with a grid."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid_name, choices.corrections or "", *files)
    chosen = _chosen_format(format_name, output)
    if output in (None, STANDARD_INPUT) and chosen in BINARY_FORMATS and is_terminal(sys.stdout):
        raise talk.mistake("binary_to_terminal", format=chosen)
    choices.refuse_mismatch(talk, to_file=chosen != _TABLE and not is_device(output))
    classifier = talk.classifier(grid_name)
    known = talk.context(classifier.grid, context)
    inputs = Inputs(talk, classifier.grid, files, columns, reading)
    read = (*inputs.files, choices.corrections) if choices.corrections else inputs.files
    refuse_overwriting(talk, read, grid_name, output, choices.rejects)
    running = Running(talk, classifier, inputs, known, output, choices)
    if chosen == _TABLE:
        ctx.exit(running.show_table())
    layout = plan_output(classifier, inputs.record_files, chosen, originals=originals, evidence=evidence)
    ctx.exit(running.write(layout, chosen))


def _chosen_format(given: Chosen | None, output: str | None) -> Chosen:
    """The format of the results: the given one, else what the end of the output's name tells."""
    if given is not None:
        return given
    if output is None or is_device(output) or PurePath(output).suffix.lower() in ("", ".txt"):
        return "table"
    return format_of_output(output)
