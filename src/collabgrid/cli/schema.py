"""`collabgrid schema`."""

from __future__ import annotations

import click

from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, grid_option, talk_options
from collabgrid.cli.outputs import echo_json, open_output, output_option
from collabgrid.exchange import result_schema
from collabgrid.grid import grid_schema

EPILOG = """\b
Examples:
  collabgrid schema > grid.schema.json
  collabgrid schema result --grid my_grid.yaml
"""


@click.command(epilog=EPILOG)
@click.argument("what", type=click.Choice(("grid", "result")), default="grid")
@grid_option
@output_option
@talk_options
def schema(
    what: str, grid_name: str, output: str | None, lang: str | None, no_color: bool, quiet: bool
) -> None:
    """Print a JSON Schema: that of a grid file, or that of the results that a grid gives."""
    talk = Talk(lang, no_color, quiet)
    refuse_overwriting(talk, (), grid_name, output)
    found = grid_schema() if what == "grid" else result_schema(talk.open_grid(grid_name).require())
    with open_output(output) as stream:
        echo_json(found, stream)
