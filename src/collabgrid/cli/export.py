"""`collabgrid export`."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final, Literal, get_args

import click

from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import open_bytes, open_output
from collabgrid.engine import Classifier
from collabgrid.exchange import STANDARD_INPUT, write_grid_book
from collabgrid.grid import Grid
from collabgrid.report import (
    Quality,
    build_fiche,
    build_handbook,
    document_html,
    document_markdown,
    is_base,
    render_skos,
)
from collabgrid.study import evaluate, run_examples

EPILOG = """\
collabgrid export domino --to xlsx -o domino.xlsx
collabgrid export my_grid.yaml --to handbook -o handbook.html --lang fr
collabgrid export domino --to fiche -o fiche.md
collabgrid export domino --to skos --base https://example.org/ > domino.ttl
"""
Target = Literal["skos", "xlsx", "handbook", "fiche"]
_DOCUMENTS: Final = ("handbook", "fiche")
_HTML: Final = (".html", ".htm")


@click.command(epilog=EPILOG)
@click.argument("grid_name", metavar="GRID")
@click.option("--to", "target", type=click.Choice(get_args(Target)), required=True)
@click.option("-o", "--output", metavar="FILE")
@click.option("--format", "format_name", type=click.Choice(("html", "markdown")))
@click.option("--base", metavar="URI")
@click.option("--gold", metavar="FILE")
@talk_options
def export(
    grid_name: str,
    target: Target,
    output: str | None,
    format_name: str | None,
    base: str | None,
    gold: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Write a grid for people and for other programs."""
    talk = Talk(lang, no_color, quiet)
    _refuse_mixtures(talk, target, output, format_name, base, gold)
    grid = talk.open_grid(grid_name).require()
    refuse_overwriting(talk, (gold,) if gold else (), grid_name, output)
    if target == "xlsx":
        with open_bytes(str(output)) as stream:
            write_grid_book(stream, grid)
    else:
        is_html = format_name == "html" or (
            format_name is None and PurePath(output or "").suffix.lower() in _HTML
        )
        written = (
            render_skos(grid, base) if target == "skos" else _document(talk, grid, target, gold, is_html)
        )
        with open_output(output) as text:
            text.write(written)
    if output not in (None, STANDARD_INPUT):
        talk.notices.say("written", file=output)


def _document(talk: Talk, grid: Grid, target: Target, gold: str | None, is_html: bool) -> str:
    view = talk.view(grid, to_file=True)
    document = build_handbook(view) if target == "handbook" else build_fiche(view, _quality(talk, grid, gold))
    return document_html(document, view.words) if is_html else document_markdown(document)


def _quality(talk: Talk, grid: Grid, gold: str | None) -> Quality:
    """How the grid reads its own examples, and labelled records where some are given."""
    classifier = Classifier(grid)
    examples = run_examples(classifier)
    if gold is None:
        return Quality(examples)
    found = evaluate(classifier, Inputs(talk, grid, (gold,)), resamples=0)
    if not found.outcomes:
        raise talk.mistake("agreement.no_labels", file=gold, grid=grid.grid.id)
    return Quality(examples, found, PurePath(gold).name)


def _refuse_mixtures(
    talk: Talk,
    target: Target,
    output: str | None,
    format_name: str | None,
    base: str | None,
    gold: str | None,
) -> None:
    """Raise a mistake for options that do not go together."""
    if target == "xlsx" and output in (None, STANDARD_INPUT):
        raise talk.mistake("export.needs_file")
    if format_name is not None and target not in _DOCUMENTS:
        raise talk.mistake("export.no_format", target=target)
    if base is not None and target != "skos":
        raise talk.mistake("export.no_base", target=target)
    if gold is not None and target != "fiche":
        raise talk.mistake("export.no_gold", target=target)
    if base is not None and not is_base(base):
        raise talk.mistake("export.bad_base", base=base)
