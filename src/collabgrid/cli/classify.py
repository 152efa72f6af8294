"""`collabgrid classify`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import OUTPUT_FORMATS, chosen_format, open_output, output_option, write_rejects
from collabgrid.engine import Classification, Classifier
from collabgrid.exchange import STANDARD_INPUT, WRITERS, Format
from collabgrid.report import render_readings

EPILOG = """\b
Examples:
  collabgrid classify initiatives.csv
  collabgrid classify a.csv b.jsonl -o readings.jsonl --context territory=rural
  collabgrid classify export.csv --column description=Objet --format csv > readings.csv
"""
_BY_SUFFIX: Final = {
    "": "table",
    ".txt": "table",
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
}


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1)
@grid_option
@click.option(
    "--format",
    "format_name",
    type=click.Choice(OUTPUT_FORMATS),
    help="Format of the results; by default a table, or what the end of the --output name tells.",
)
@output_option
@click.option("--rejects", metavar="FILE", help="Keep the rejected rows in FILE, as JSON Lines.")
@record_options
@talk_options
@click.pass_context
def classify(
    ctx: click.Context,
    files: Sequence[str],
    grid_name: str,
    format_name: str | None,
    output: str | None,
    rejects: str | None,
    columns: Sequence[str],
    input_format: Format | None,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Read records with a grid.

    FILES are CSV, JSON Lines, JSON or GeoJSON; `-` is the standard input. Results go to the standard output;
    what was read, and which rows were rejected, is told on the standard error.
    """
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid_name, *files)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, files or (STANDARD_INPUT,), grid_name, output, rejects)
    known = talk.context(classifier.grid, context)
    inputs = Inputs(talk, classifier.grid, files, columns, input_format)
    _write(talk, classifier, inputs, known, chosen, output)
    if rejects is not None:
        write_rejects(rejects, inputs.rejects)
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


def _write(
    talk: Talk,
    classifier: Classifier,
    inputs: Inputs,
    known: dict[str, str],
    chosen: str,
    output: str | None,
) -> None:
    """Read every record and write what was read, in the chosen format."""
    pairs = _read(classifier, inputs, known)
    with open_output(output) as stream:
        writer = next((WRITERS[each] for each in WRITERS if each == chosen), None)
        if writer is not None:
            writer(stream, classifier.grid, (result for _, result in pairs))
        else:
            view = talk.view(classifier.grid, to_file=output is not None)
            stream.write(render_readings(view, pairs))
    if output is not None:
        talk.notices.say("written", file=output)


def _read(
    classifier: Classifier, inputs: Inputs, known: dict[str, str]
) -> Iterator[tuple[dict[str, Any], Classification]]:
    for record in inputs:
        yield record, classifier.classify(record, context=known)
