"""`collabgrid explain`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from collabgrid.cli.choosing import record_of_file, record_of_words
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import echo_json, open_output, output_option
from collabgrid.engine import Classifier
from collabgrid.exchange import Format
from collabgrid.report import plain_explanation, render_explanation

EPILOG = """\b
Examples:
  collabgrid explain initiatives.csv --id bzh-001
  collabgrid explain --name "AMAP du Moulin" --text "Paniers de légumes chaque jeudi."
  echo "A repair café in the village hall." | collabgrid explain --rules
"""


@click.command(epilog=EPILOG)
@click.argument("file", required=False)
@click.option("--id", "wanted_id", metavar="ID", help="The record with this id.")
@click.option("--row", type=int, metavar="N", help="The record with this number, from 1.")
@click.option("--name", help="Explain a record with this name.")
@click.option("--text", help="Explain a record with this text.")
@click.option(
    "--field", "fields", multiple=True, metavar="NAME=VALUE",
    help="Another field of that record, as in legal_form=SCIC. Repeatable.",
)  # fmt: skip
@click.option("--rules", "every_rule", is_flag=True, help="Tell what became of every rule, leaf by leaf.")
@click.option("--levers", "every_lever", is_flag=True, help="Tell why each other lever is not proposed.")
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json")), default="text", show_default=True
)
@output_option
@grid_option
@record_options
@talk_options
def explain(
    file: str | None,
    wanted_id: str | None,
    row: int | None,
    name: str | None,
    text: str | None,
    fields: Sequence[str],
    every_rule: bool,
    every_lever: bool,
    format_name: str,
    output: str | None,
    grid_name: str,
    columns: Sequence[str],
    input_format: Format | None,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Explain the reading of one record: what was read, in which words, and which levers follow.

    The record is one of FILE (--id, --row, else the first), or what --name, --text and --field say, or a text
    on the standard input.
    """
    talk = Talk(lang, no_color, quiet)
    _refuse_mixtures(talk, file, (name, text, *fields), wanted_id, row)
    talk.refuse_double_stdin(grid_name, file or "")
    classifier = talk.classifier(grid_name)
    known = talk.context(classifier.grid, context)
    if file is None:
        record = record_of_words(talk, name, text, fields)
    else:
        inputs = Inputs(talk, classifier.grid, (file,), columns, input_format)
        record = record_of_file(talk, inputs, wanted_id, row)
    _write(talk, classifier, record, known, format_name, output, every_rule, every_lever)


def _write(
    talk: Talk,
    classifier: Classifier,
    record: dict[str, Any],
    known: dict[str, str],
    format_name: str,
    output: str | None,
    every_rule: bool,
    every_lever: bool,
) -> None:
    traces = classifier.explain(record, context=known) if every_rule or every_lever else None
    result = traces.classification if traces else classifier.classify(record, context=known)
    with open_output(output) as stream:
        if format_name == "json":
            plain = plain_explanation(record, result, traces, every_rule=every_rule, every_lever=every_lever)
            echo_json(plain, stream)
            return
        view = talk.view(classifier.grid, to_file=output is not None)
        stream.write(
            render_explanation(view, record, result, traces, every_rule=every_rule, every_lever=every_lever)
        )


def _refuse_mixtures(
    talk: Talk, file: str | None, words: Sequence[str | None], wanted_id: str | None, row: int | None
) -> None:
    """Raise a mistake for options that do not go together."""
    if wanted_id is not None and row is not None:
        raise talk.mistake("id_or_row")
    if file is not None and any(word is not None for word in words):
        raise talk.mistake("file_or_text")
    if file is None and (wanted_id is not None or row is not None):
        raise talk.mistake("no_input")
