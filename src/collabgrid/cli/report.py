"""`collabgrid report`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import chosen_format, make_folder, output_option, save_bytes
from collabgrid.cli.settings import is_terminal
from collabgrid.cli.territories import diagnose_inputs, open_reference, wish_options
from collabgrid.engine import Classifier
from collabgrid.exchange import STANDARD_INPUT
from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report.diagnosis import Diagnosis, Wish, beside, open_diagnosis, since
from collabgrid.report.exports import CSV_NAMES, EXPORT_SUFFIXES, EXPORTS, csv_files, write_report

EPILOG = """\
collabgrid report initiatives.csv -o report.html
collabgrid report initiatives.csv -o report.xlsx --lang fr --budget 6
collabgrid report initiatives.csv -o report.md --reference neighbours.csv
collabgrid report initiatives.csv -o report.md --compare last-year.json
collabgrid report initiatives.csv -o tables/ --format csv
"""
_BINARY: Final = ("xlsx", "csv")


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1)
@click.option("--format", "format_name", type=click.Choice(tuple(EXPORTS)))
@output_option
@click.option("--title", metavar="TEXT")
@click.option("--reference", "references", multiple=True, metavar="FILE")
@click.option("--compare", "earlier", metavar="FILE")
@wish_options
@grid_option
@record_options
@talk_options
@click.pass_context
def report(
    ctx: click.Context,
    files: Sequence[str],
    format_name: str | None,
    output: str | None,
    title: str | None,
    references: Sequence[str],
    earlier: str | None,
    phase: Phase | None,
    posture: Posture | None,
    max_effort: Level | None,
    budget: int,
    grid_name: str,
    columns: Sequence[str],
    reading: ReadingOptions,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Draw up the report of a territory from its initiatives."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid_name, *files)
    chosen = _chosen_format(talk, format_name, output)
    classifier = talk.classifier(grid_name)
    known = talk.context(classifier.grid, context)
    inputs = Inputs(talk, classifier.grid, files, columns, reading)
    others = (*references, *((earlier,) if earlier else ()))
    for target in _targets(output):
        refuse_overwriting(talk, (*inputs.files, *others), grid_name, target)
    before = open_diagnosis(earlier) if earlier else None
    wish = Wish(max_effort, phase, posture, budget)
    found = diagnose_inputs(classifier, inputs, known, wish, title)
    found = _compared(talk, classifier, found, references, columns, reading)
    found = since(found, before) if before else found
    _write(talk, found, chosen, output)
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


def _chosen_format(talk: Talk, format_name: str | None, output: str | None) -> str:
    """The format, by the option or the name of the output. Raises a mistake where it cannot go there."""
    if _is_folder(output):
        if format_name not in (None, "csv"):
            raise talk.mistake("not_a_folder", file=output)
        return "csv"
    chosen = chosen_format(talk, format_name, output, {"": "markdown", **EXPORT_SUFFIXES})
    if output in (None, STANDARD_INPUT) and chosen in _BINARY and is_terminal(sys.stdout):
        raise talk.mistake("binary_to_terminal", format=chosen)
    return chosen


def _is_folder(output: str | None) -> bool:
    return output is not None and (output.endswith(("/", "\\")) or Path(output).is_dir())


def _targets(output: str | None) -> tuple[str | None, ...]:
    """The files that will be written."""
    if output is None or not _is_folder(output):
        return (output,)
    return tuple(str(Path(output) / name) for name in CSV_NAMES)


def _compared(
    talk: Talk,
    classifier: Classifier,
    found: Diagnosis,
    references: Sequence[str],
    columns: Sequence[str],
    reading: ReadingOptions,
) -> Diagnosis:
    """The diagnosis beside each reference."""
    for path in references:
        there = open_reference(talk, classifier, path, columns, reading)
        found = beside(classifier, found, there)
    return found


def _write(talk: Talk, found: Diagnosis, chosen: str, output: str | None) -> None:
    if output is not None and _is_folder(output):
        make_folder(output)
        for name, text in csv_files(found, talk.words):
            save_bytes(str(Path(output) / name), text.encode("utf-8", "replace"))
    else:
        save_bytes(output, write_report(found, chosen, talk.language))
    if output is not None:
        talk.notices.say("written", file=output)
