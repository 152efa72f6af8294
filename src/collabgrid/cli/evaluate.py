"""`collabgrid evaluate`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import click

from collabgrid.cli.cells import check_cell, positive_option, read_cell, read_positive
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, grid_option, talk_options
from collabgrid.cli.outputs import MARKDOWN_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.engine import Classifier
from collabgrid.report import plain_behind, plain_evaluation, render_behind, render_evaluation
from collabgrid.study import RESAMPLES, SPLITS, Evaluation, SplitBy, Tells, find_tells
from collabgrid.study import evaluate as compare

EPILOG = """\
collabgrid evaluate labelled.jsonl
collabgrid evaluate labelled.jsonl --by lang --format markdown > scores.md
collabgrid evaluate labelled.jsonl --cell sector:food:undecided
collabgrid evaluate labelled.jsonl --tells directory.csv --tells grants.csv
"""
_MOST_IDS = 5


class Wanted(NamedTuple):
    """What is to be shown, and how."""

    format_name: str
    by: SplitBy | None
    cell: tuple[str, str, str] | None
    output: str | None


@click.command(epilog=EPILOG)
@click.argument("gold")
@grid_option
@click.option("--format", "format_name", type=click.Choice(("text", "json", "markdown")))
@click.option("--by", type=click.Choice(SPLITS))
@click.option("--cell", metavar="AXIS:GOLD:READ")
@positive_option
@click.option(
    "--bootstrap", "resamples", type=click.IntRange(min=0), default=RESAMPLES, show_default=True, metavar="N"
)
@click.option("--tells", "corpora", multiple=True, metavar="FILE")
@output_option
@talk_options
@click.pass_context
def evaluate(
    ctx: click.Context,
    gold: str,
    grid_name: str,
    format_name: str | None,
    by: SplitBy | None,
    cell: str | None,
    positive: Sequence[str],
    resamples: int,
    corpora: Sequence[str],
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Compare what a grid reads with labels."""
    talk = Talk(lang, no_color, quiet)
    if cell is not None and (by is not None or corpora):
        raise talk.mistake("evaluation.cell_or_report")
    talk.refuse_double_stdin(grid_name, gold, *corpora)
    chosen_name = chosen_format(talk, format_name, output, MARKDOWN_SUFFIXES)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, (gold, *corpora), grid_name, output)
    grid = classifier.grid
    wanted = Wanted(chosen_name, by, None if cell is None else read_cell(talk, grid, cell), output)
    chosen = read_positive(talk, grid, positive)
    inputs = Inputs(talk, grid, (gold,))
    others = Inputs(talk, grid, corpora) if corpora else None
    found = compare(classifier, inputs, positive=chosen, resamples=0 if cell else resamples)
    if wanted.cell is not None:
        check_cell(talk, grid, wanted.cell, found.unknown)
    has_findings = tell_labels(talk, found) or inputs.has_findings
    tells = None if others is None else _find_tells(classifier, found, others)
    _write(talk, classifier, found, tells, wanted)
    ctx.exit(Exit.FINDINGS if has_findings or (others and others.has_findings) else Exit.FINE)


def _find_tells(classifier: Classifier, found: Evaluation, others: Inputs) -> Tells:
    return find_tells(classifier, [each.record for each in found.outcomes], others)


def tell_labels(talk: Talk, found: Evaluation) -> bool:
    """Tell what is wrong with the labels; whether anything is."""
    if found.unlabelled:
        ids = ", ".join(found.unlabelled[:_MOST_IDS]) + (", …" if len(found.unlabelled) > _MOST_IDS else "")
        talk.notices.tell(talk.words.count("evaluation.unlabelled", len(found.unlabelled), ids=ids))
    for axis, value in found.unknown:
        talk.notices.say("evaluation.unknown", axis=axis, value=value)
    return bool(found.unlabelled or found.unknown)


def _write(
    talk: Talk, classifier: Classifier, found: Evaluation, tells: Tells | None, wanted: Wanted
) -> None:
    view = talk.view(classifier.grid, to_file=wanted.output is not None)
    markdown = wanted.format_name == "markdown"
    with open_output(wanted.output) as stream:
        if wanted.cell is not None:
            behind = found.behind(*wanted.cell)
            if wanted.format_name == "json":
                echo_json(plain_behind(view, behind, wanted.cell), stream)
            else:
                stream.write(render_behind(view, behind, wanted.cell, markdown=markdown))
        elif wanted.format_name == "json":
            echo_json(plain_evaluation(found, by=wanted.by, tells=tells), stream)
        else:
            stream.write(render_evaluation(view, found, by=wanted.by, tells=tells, markdown=markdown))
