"""`collabgrid explain`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import click

from collabgrid.cli.choosing import record_of_file, record_of_words
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import TEXT_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.engine import Classifier
from collabgrid.exchange import STANDARD_INPUT
from collabgrid.report import plain_explanation, render_explanation, rules_that_saw

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
@click.option(
    "--rules", "some_rules", is_flag=True,
    help="Tell what became of the rules that spoke or saw one of their words, leaf by leaf.",
)  # fmt: skip
@click.option("--all-rules", "every_rule", is_flag=True, help="The same for every rule of the grid.")
@click.option("--levers", "every_lever", is_flag=True, help="Tell why each other lever is not proposed.")
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json")),
    help="By default text, or what the end of the --output name tells.",
)  # fmt: skip
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
    some_rules: bool,
    every_rule: bool,
    every_lever: bool,
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
    """Explain the reading of one record: what was read, in which words, and which levers follow.

    The record is one of FILE (--id, --row, else the first), or what --name, --text and --field say, or a text
    on the standard input.
    """
    talk = Talk(lang, no_color, quiet)
    _refuse_mixtures(talk, file, (name, text, *fields), wanted_id, row)
    talk.refuse_double_stdin(grid_name, file or "")
    chosen = chosen_format(talk, format_name, output, TEXT_SUFFIXES)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, (file or STANDARD_INPUT,), grid_name, output)
    known = talk.context(classifier.grid, context)
    if file is None:
        record = record_of_words(talk, name, text, fields)
    else:
        inputs = Inputs(talk, classifier.grid, (file,), columns, replace(reading, duplicates="keep"))
        record = record_of_file(talk, inputs, wanted_id, row)
    _write(talk, classifier, record, known, chosen, output, some_rules, every_rule, every_lever)


def _write(
    talk: Talk,
    classifier: Classifier,
    record: dict[str, Any],
    known: dict[str, str],
    format_name: str,
    output: str | None,
    some_rules: bool,
    every_rule: bool,
    every_lever: bool,
) -> None:
    with_rules = some_rules or every_rule
    traces = classifier.explain(record, context=known) if with_rules or every_lever else None
    left_out = 0
    if traces is not None and not every_rule:
        seen = rules_that_saw(traces.rules)
        left_out = len(traces.rules) - len(seen)
        traces = replace(traces, rules=seen)
    result = traces.classification if traces else classifier.classify(record, context=known)
    with open_output(output) as stream:
        if format_name == "json":
            plain = plain_explanation(record, result, traces, every_rule=with_rules, every_lever=every_lever)
            echo_json(plain, stream)
            return
        view = talk.view(classifier.grid, to_file=output is not None)
        stream.write(
            render_explanation(
                view,
                record,
                result,
                traces,
                every_rule=with_rules,
                every_lever=every_lever,
                rules_left_out=left_out,
            )
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
