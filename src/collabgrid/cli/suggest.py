"""`collabgrid suggest`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from collabgrid.cli.cells import positive_option, read_positive
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import chosen_format, echo_json, open_output, output_option
from collabgrid.engine import Classifier
from collabgrid.report import plain_suggestions, render_doubts, render_suggestions
from collabgrid.study import Doubt, Suggestions, choose_doubtful, suggest_terms

EPILOG = """\
collabgrid suggest my_grid.yaml --gold labelled.jsonl > more_words.yaml
collabgrid suggest domino initiatives.csv --label-next 20
"""
_BY_SUFFIX = {"": "text", ".txt": "text", ".yaml": "text", ".yml": "text", ".md": "markdown", ".json": "json"}


@click.command(epilog=EPILOG)
@click.argument("grid")
@click.argument("files", nargs=-1)
@click.option("--gold", multiple=True, metavar="FILE")
@positive_option
@click.option("--most", type=click.IntRange(min=1), default=20, show_default=True, metavar="N")
@click.option("--label-next", "doubtful", type=click.IntRange(min=1), metavar="N")
@click.option("--format", "format_name", type=click.Choice(("text", "json", "markdown")))
@output_option
@talk_options
@click.pass_context
def suggest(
    ctx: click.Context,
    grid: str,
    files: Sequence[str],
    gold: Sequence[str],
    positive: Sequence[str],
    most: int,
    doubtful: int | None,
    format_name: str | None,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Propose terms that labelled records which a grid misses have in common, or records to label next."""
    talk = Talk(lang, no_color, quiet)
    if not (files if doubtful else gold):
        raise talk.mistake("suggestions.need")
    talk.refuse_double_stdin(grid, *files, *gold)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    classifier = talk.classifier(grid)
    refuse_overwriting(talk, (*files, *gold), grid, output)
    scopes = read_positive(talk, classifier.grid, positive)
    others = Inputs(talk, classifier.grid, files) if files else None
    labelled = Inputs(talk, classifier.grid, gold) if gold else None
    terms, doubts = None, None
    if doubtful:
        doubts = choose_doubtful(classifier, others or (), most=doubtful)
    else:
        terms = suggest_terms(classifier, labelled or (), others or (), positive=scopes, most=most)
    _write(talk, classifier, terms, doubts, chosen, output)
    has_findings = any(each is not None and each.has_findings for each in (others, labelled))
    ctx.exit(Exit.FINDINGS if has_findings else Exit.FINE)


def _write(
    talk: Talk,
    classifier: Classifier,
    terms: Suggestions | None,
    doubts: tuple[Doubt, ...] | None,
    format_name: str,
    output: str | None,
) -> None:
    view = talk.view(classifier.grid, to_file=output is not None)
    with open_output(output) as stream:
        if format_name == "json":
            plain: dict[str, Any] = plain_suggestions(terms, doubts)
            echo_json(plain, stream)
        elif doubts is not None:
            stream.write(render_doubts(view, doubts, markdown=format_name == "markdown"))
        elif terms is not None:
            text = render_suggestions(view, terms)
            stream.write(f"```yaml\n{text}```\n" if format_name == "markdown" else text)
