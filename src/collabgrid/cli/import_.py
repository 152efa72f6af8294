"""`collabgrid import`."""

from __future__ import annotations

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import open_output, output_option
from collabgrid.exchange import STANDARD_INPUT, read_grid_book
from collabgrid.grid import dump_grid
from collabgrid.source import render_text

EPILOG = """\
collabgrid import my_grid.xlsx -o my_grid.yaml
collabgrid import my_grid.xlsx | collabgrid check -
"""


@click.command("import", epilog=EPILOG)
@click.argument("workbook")
@click.option("--from", "source", type=click.Choice(("xlsx",)), default="xlsx", show_default=True)
@output_option
@talk_options
@click.pass_context
def import_(
    ctx: click.Context,
    workbook: str,
    source: str,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Read a grid from a workbook that `collabgrid export --to xlsx` wrote and people edited, and write its YAML."""
    talk = Talk(lang, no_color, quiet)
    if workbook == STANDARD_INPUT:
        raise talk.mistake("export.workbook_is_file")
    refuse_overwriting(talk, (workbook,), workbook, output)
    book = read_grid_book(workbook)
    if book.ignored:
        talk.notices.say("export.ignored", sheets=", ".join(book.ignored))
    loaded = book.loaded
    click.echo(render_text(loaded.diagnostics, loaded.texts, language=talk.language), nl=False, err=True)
    if loaded.grid is None:
        ctx.exit(Exit.FINDINGS)
    with open_output(output) as stream:
        stream.write(dump_grid(loaded.grid))
    if output not in (None, STANDARD_INPUT):
        talk.notices.say("written", file=output)
    ctx.exit(Exit.FINDINGS if book.ignored or loaded.diagnostics else Exit.FINE)
