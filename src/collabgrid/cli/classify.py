"""`collabgrid classify`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import OUTPUT_FORMATS, chosen_format, open_output, open_rejects, output_option
from collabgrid.engine import Classification, Classifier
from collabgrid.exchange import WRITERS, Reject
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
    reading: ReadingOptions,
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
    known = talk.context(classifier.grid, context)
    inputs = Inputs(talk, classifier.grid, files, columns, reading)
    refuse_overwriting(talk, inputs.files, grid_name, output, rejects)
    with open_rejects(rejects) as keep:
        _write(talk, classifier, _read(classifier, inputs, known, keep), chosen, output)
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


def _write(
    talk: Talk,
    classifier: Classifier,
    pairs: Iterator[tuple[dict[str, Any], Classification]],
    chosen: str,
    output: str | None,
) -> None:
    """Read every record and write what was read, in the chosen format."""
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
    classifier: Classifier, inputs: Inputs, known: dict[str, str], keep: Callable[[Reject], None]
) -> Iterator[tuple[dict[str, Any], Classification]]:
    """Each record with what was read in it; rejects are kept."""
    for row in inputs.rows():
        if isinstance(row, Reject):
            keep(row)
        else:
            yield row.record, classifier.classify(row.record, context=known)
