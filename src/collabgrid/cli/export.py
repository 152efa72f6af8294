"""`collabgrid export`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import Final, Literal, get_args

import click

from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import open_bytes, open_output
from collabgrid.exchange import STANDARD_INPUT, write_grid_book
from collabgrid.grid import Grid
from collabgrid.report import (
    View,
    is_base,
    render_skos,
)

EPILOG = """\b
Examples:
  collabgrid export domino --to xlsx -o domino.xlsx
  collabgrid export my_grid.yaml --to handbook -o handbook.html --lang fr
  collabgrid export domino --to fiche -o fiche.md
  collabgrid export domino --to skos --base https://example.org/domino/ > domino.ttl
"""
Target = Literal["skos", "xlsx"]
Renderer = Callable[[View], str]
_PAGES: Final[Mapping[Target, Mapping[str, Renderer]]] = {}
_HTML: Final = (".html", ".htm")


@click.command(epilog=EPILOG)
@click.argument("grid_name", metavar="GRID")
@click.option("--to", "target", type=click.Choice(get_args(Target)), required=True, help="What to write.")
@click.option(
    "-o", "--output", metavar="FILE", help="Write to FILE; by default, but for xlsx, the standard output."
)
@click.option(
    "--format", "format_name", type=click.Choice(("html", "markdown")),
    help="Of a handbook or a fiche; by default what the end of the --output name tells, else Markdown.",
)  # fmt: skip
@click.option(
    "--base", metavar="URI", help="Where the concepts of --to skos live; by default urn:collabgrid:GRID:."
)
@talk_options
def export(
    grid_name: str,
    target: Target,
    output: str | None,
    format_name: str | None,
    base: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Write a grid for people and for other programs.

    xlsx is a workbook that `collabgrid import` takes back without loss; skos is a thesaurus in Turtle; the handbook
    tells every category with its words, practices and levers; the fiche describes the grid as an algorithm that a
    public body uses. GRID is a shipped grid by name, a YAML file or a folder.
    """
    talk = Talk(lang, no_color, quiet)
    _refuse_mixtures(talk, target, output, format_name, base)
    grid = talk.open_grid(grid_name).require()
    refuse_overwriting(talk, (), grid_name, output)
    if target == "xlsx":
        with open_bytes(str(output)) as stream:
            write_grid_book(stream, grid)
    else:
        with open_output(output) as text:
            text.write(_written(talk.view(grid, to_file=True), grid, target, format_name, output, base))
    if output not in (None, STANDARD_INPUT):
        talk.notices.say("written", file=output)


def _written(
    view: View, grid: Grid, target: Target, format_name: str | None, output: str | None, base: str | None
) -> str:
    if target == "skos":
        return render_skos(grid, base)
    is_html = PurePath(output or "").suffix.lower() in _HTML
    return _PAGES[target][format_name or ("html" if is_html else "markdown")](view)


def _refuse_mixtures(
    talk: Talk, target: Target, output: str | None, format_name: str | None, base: str | None
) -> None:
    """Raise a mistake for options that do not go together."""
    if target == "xlsx" and output in (None, STANDARD_INPUT):
        raise talk.mistake("export.needs_file")
    if format_name is not None and target not in _PAGES:
        raise talk.mistake("export.no_format", target=target)
    if base is not None and target != "skos":
        raise talk.mistake("export.no_base", target=target)
    if base is not None and not is_base(base):
        raise talk.mistake("export.bad_base", base=base)
