"""`collabgrid schema`."""

from __future__ import annotations

import click

from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, grid_option, talk_options
from collabgrid.cli.outputs import echo_json, open_output, output_option
from collabgrid.exchange import result_schema
from collabgrid.grid import grid_schema
from collabgrid.report.diagnosis import diagnosis_schema

EPILOG = """\
collabgrid schema > grid.schema.json
collabgrid schema result --grid my_grid.yaml
collabgrid schema report
"""


@click.command(epilog=EPILOG)
@click.argument("what", type=click.Choice(("grid", "result", "report")), default="grid")
@grid_option
@output_option
@talk_options
def schema(
    what: str, grid_name: str, output: str | None, lang: str | None, no_color: bool, quiet: bool
) -> None:
    """Print a JSON Schema: that of a grid file, of the results that a grid gives, or of a report as JSON."""
    talk = Talk(lang, no_color, quiet)
    refuse_overwriting(talk, (), grid_name, output)
    if what == "result":
        found = result_schema(talk.open_grid(grid_name).require())
    else:
        found = grid_schema() if what == "grid" else diagnosis_schema()
    with open_output(output) as stream:
        echo_json(found, stream)
