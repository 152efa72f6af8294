"""`collabgrid explain`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

import click

from collabgrid.cli.choosing import record_of_file, record_of_words
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.cli.outputs import MARKDOWN_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.engine import Classification, Classifier, Explanation
from collabgrid.exchange import STANDARD_INPUT
from collabgrid.report import (
    DEPTHS,
    Depth,
    View,
    markdown_text,
    plain_explanation,
    render_depth,
    render_explanation,
    rules_that_saw,
    tell_paragraph,
    tell_sentence,
)
from collabgrid.study import AxisFlips, find_flips

EPILOG = """\
collabgrid explain initiatives.csv --id bzh-001
collabgrid explain --name "AMAP du Moulin" --text "Paniers de légumes."
collabgrid explain initiatives.csv --id bzh-001 --depth sentence --lang fr
echo "A repair café." | collabgrid explain --depth paragraph
"""
_PROSE: Final = ("sentence", "paragraph")
_WITH_CHANGES: Final = ("paragraph", "tree")


@click.command(epilog=EPILOG)
@click.argument("file", required=False)
@click.option("--id", "wanted_id", metavar="ID")
@click.option("--row", type=int, metavar="N")
@click.option("--name", metavar="TEXT")
@click.option("--text", metavar="TEXT")
@click.option("--field", "fields", multiple=True, metavar="NAME=VALUE")
@click.option("--rules", "some_rules", is_flag=True)
@click.option("--all-rules", "every_rule", is_flag=True)
@click.option("--levers", "every_lever", is_flag=True)
@click.option("--changes", "with_changes", is_flag=True)
@click.option("--depth", type=click.Choice(DEPTHS), default="page", show_default=True)
@click.option("--format", "format_name", type=click.Choice(("text", "json", "markdown")))
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
    with_changes: bool,
    depth: Depth,
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
    """Explain the reading of one record: what was read, in which words, and which levers follow."""
    talk = Talk(lang, no_color, quiet)
    _refuse_mixtures(talk, file, (name, text, *fields), wanted_id, row)
    talk.refuse_double_stdin(grid_name, file or "")
    chosen = chosen_format(talk, format_name, output, MARKDOWN_SUFFIXES)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, (file or STANDARD_INPUT,), grid_name, output)
    known = talk.context(classifier.grid, context)
    if file is None:
        record = record_of_words(talk, name, text, fields)
    else:
        inputs = Inputs(talk, classifier.grid, (file,), columns, replace(reading, duplicates="keep"))
        record = record_of_file(talk, inputs, wanted_id, row)
    is_tree = depth == "tree"
    wanted = Wanted(
        depth,
        some_rules or is_tree,
        every_rule,
        every_lever or is_tree,
        with_changes or depth in _WITH_CHANGES,
    )
    explained = _explain(classifier, record, known, wanted)
    with open_output(output) as stream:
        if chosen == "json":
            echo_json(_plain(talk.view(classifier.grid), explained, wanted), stream)
        else:
            view = talk.view(classifier.grid, to_file=output is not None or chosen == "markdown")
            text = _render(view, explained, wanted)
            stream.write(markdown_text(text, is_prose=depth in _PROSE) if chosen == "markdown" else text)


class Wanted(NamedTuple):
    """What is to be told of the record."""

    depth: Depth
    some_rules: bool
    every_rule: bool
    every_lever: bool
    changes: bool


class Explained(NamedTuple):
    """One record, what was read in it, and what else was asked for."""

    record: dict[str, Any]
    result: Classification
    traces: Explanation | None
    rules_left_out: int
    flips: Sequence[AxisFlips]


def _explain(
    classifier: Classifier, record: dict[str, Any], known: dict[str, str], wanted: Wanted
) -> Explained:
    needs_traces = wanted.some_rules or wanted.every_rule or wanted.every_lever
    traces = classifier.explain(record, context=known) if needs_traces else None
    left_out = 0
    if traces is not None and not wanted.every_rule:
        seen = rules_that_saw(traces.rules)
        left_out = len(traces.rules) - len(seen)
        traces = replace(traces, rules=seen)
    result = traces.classification if traces else classifier.classify(record, context=known)
    flips = find_flips(classifier, record, context=known) if wanted.changes else ()
    return Explained(record, result, traces, left_out, flips)


def _plain(view: View, explained: Explained, wanted: Wanted) -> dict[str, Any]:
    found = plain_explanation(
        explained.record,
        explained.result,
        explained.traces,
        every_rule=wanted.some_rules or wanted.every_rule,
        every_lever=wanted.every_lever,
        flips=explained.flips,
    )
    if wanted.depth in _PROSE:
        found[wanted.depth] = _prose(view, explained, wanted)
    return found


def _prose(view: View, explained: Explained, wanted: Wanted) -> str:
    if wanted.depth == "sentence":
        return tell_sentence(view, explained.record, explained.result, explained.flips)
    return tell_paragraph(view, explained.record, explained.result, explained.flips)


def _render(view: View, explained: Explained, wanted: Wanted) -> str:
    if wanted.depth in _PROSE:
        return render_depth(view, _prose(view, explained, wanted))
    return render_explanation(
        view,
        explained.record,
        explained.result,
        explained.traces,
        every_rule=wanted.some_rules or wanted.every_rule,
        every_lever=wanted.every_lever,
        rules_left_out=explained.rules_left_out,
        flips=explained.flips,
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
