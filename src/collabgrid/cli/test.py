"""`collabgrid test`."""

from __future__ import annotations

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import TEXT_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.exchange import open_grid
from collabgrid.grid import LoadedGrid
from collabgrid.report import (
    github_of_test,
    junit_of_test,
    plain_grid_test,
    render_grid_test,
    summarize_grid_test,
)
from collabgrid.study import GridTest, exercise_grid

EPILOG = """\
collabgrid test my_grid.yaml
collabgrid test grids/domino --mutate
collabgrid test my_grid.yaml --format junit -o tests.xml
"""
FORMATS = ("text", "json", "markdown", "junit", "github")
_BY_SUFFIX = {**TEXT_SUFFIXES, ".md": "markdown", ".markdown": "markdown", ".xml": "junit"}


@click.command(epilog=EPILOG)
@click.argument("grid", default="domino")
@click.option("--format", "format_name", type=click.Choice(FORMATS))
@click.option("--mutate", is_flag=True)
@click.option("--all", "every", is_flag=True)
@click.option("--strict", is_flag=True)
@output_option
@talk_options
@click.pass_context
def test(
    ctx: click.Context,
    grid: str,
    format_name: str | None,
    mutate: bool,
    every: bool,
    strict: bool,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Run the examples of a grid as its tests, and tell what of the grid they exercise."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_records_as_grid(grid)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    refuse_overwriting(talk, (), grid, output)
    loaded = open_grid(grid, cached=False)
    tested = exercise_grid(loaded.require(), mutate=mutate)
    _write(talk, tested, loaded, chosen, output, every)
    if not tested.results:
        talk.notices.say("testing.no_examples")
    ctx.exit(Exit.FINDINGS if tested.failures or (strict and tested.gaps) else Exit.FINE)


def _write(
    talk: Talk, tested: GridTest, loaded: LoadedGrid, format_name: str, output: str | None, every: bool
) -> None:
    view = talk.view(loaded.require(), to_file=output is not None)
    summary = summarize_grid_test(view, tested)
    with open_output(output) as stream:
        if format_name == "json":
            echo_json(plain_grid_test(tested, loaded), stream)
        elif format_name == "junit":
            stream.write(junit_of_test(view, tested, loaded))
        elif format_name == "github":
            stream.write(github_of_test(view, tested, loaded))
        else:
            markdown = format_name == "markdown"
            stream.write(render_grid_test(view, tested, loaded, every=every, markdown=markdown))
            stream.write(f"\n{summary}\n")
            return
    talk.notices.tell(summary)
