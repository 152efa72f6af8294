"""`collabgrid diff`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

import click

from collabgrid.cli.cells import positive_option, read_positive
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import TEXT_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.engine import Classifier
from collabgrid.exchange import is_revision, open_any_grid
from collabgrid.grid import Grid
from collabgrid.report import plain_grid_diff, render_grid_diff
from collabgrid.study import Effect, compare_grids, diff_grids

EPILOG = """\
collabgrid diff main:grids/domino grids/domino --on initiatives.csv
collabgrid diff domino my_grid.yaml --gold labelled.jsonl
collabgrid diff old.yaml new.yaml --format markdown > review.md
"""
FORMATS = ("text", "json", "markdown")
_BY_SUFFIX = {**TEXT_SUFFIXES, ".md": "markdown", ".markdown": "markdown"}


@click.command(epilog=EPILOG)
@click.argument("old")
@click.argument("new")
@click.option("--on", "files", multiple=True, metavar="FILE")
@click.option("--gold", multiple=True, metavar="FILE")
@positive_option
@click.option("--all", "every", is_flag=True)
@click.option("--format", "format_name", type=click.Choice(FORMATS))
@output_option
@talk_options
@click.pass_context
def diff(
    ctx: click.Context,
    old: str,
    new: str,
    files: Sequence[str],
    gold: Sequence[str],
    positive: Sequence[str],
    every: bool,
    format_name: str | None,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Tell what changed from one grid to another, and what that does to records."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(old, new, *files, *gold)
    chosen = chosen_format(talk, format_name, output, _BY_SUFFIX)
    grids = [_open(talk, name) for name in (old, new)]
    for name in (old, new):
        if not is_revision(name):
            refuse_overwriting(talk, (*files, *gold), name, output)
    found = tuple(Inputs(talk, grids[1], each) for each in (files, gold) if each)
    scopes = read_positive(talk, grids[1], positive)
    effect = None
    if found:
        one, other = map(Classifier, grids)
        effect = compare_grids(one, other, _records(found), positive=scopes)
        if gold and not effect.gold:
            talk.notices.say("changes.no_labels")
    else:
        talk.notices.say("changes.no_records")
    _write(talk, grids, effect, chosen, output, every)
    is_worse = effect is not None and any(each.lost for each in effect.gold)
    ctx.exit(Exit.FINDINGS if is_worse or any(each.has_findings for each in found) else Exit.FINE)


def _open(talk: Talk, name: str) -> Grid:
    talk.refuse_records_as_grid(name)
    return open_any_grid(name).require()


def _records(inputs: Sequence[Inputs]) -> Iterator[dict[str, Any]]:
    return chain.from_iterable(inputs)


def _write(
    talk: Talk,
    grids: Sequence[Grid],
    effect: Effect | None,
    format_name: str,
    output: str | None,
    every: bool,
) -> None:
    changes = diff_grids(*grids)
    with open_output(output) as stream:
        if format_name == "json":
            echo_json(plain_grid_diff(changes, effect), stream)
        else:
            view = talk.view(grids[1], to_file=output is not None)
            markdown = format_name == "markdown"
            stream.write(render_grid_diff(view, grids[0], changes, effect, every=every, markdown=markdown))
