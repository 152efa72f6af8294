"""`collabgrid new`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import click

from collabgrid.cli.options import Talk, talk_options
from collabgrid.exchange import id_of, new_grid, open_grid, shipped_grids, write_new_grid

EPILOG = """\
collabgrid new my_grid
collabgrid new my_town --extends domino --title "My town" --lang en
"""
_ID: Final = re.compile(r"[a-z][a-z0-9_]*\Z")


@click.command(epilog=EPILOG)
@click.argument("folder")
@click.option("--extends", metavar="NAME|PATH")
@click.option("--id", "grid_id", metavar="ID")
@click.option("--title", metavar="TEXT")
@talk_options
def new(
    folder: str,
    extends: str | None,
    grid_id: str | None,
    title: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Make the folder of a new grid, which passes `check` and has examples as its tests; comments say what is what."""
    talk = Talk(lang, no_color, quiet)
    name = Path(folder).absolute().name
    own = id_of(name) if grid_id is None else grid_id
    if not _ID.match(own):
        raise talk.mistake("new.no_id", id=own)
    if own in shipped_grids():
        raise talk.mistake("new.taken", id=own)
    base = None if extends is None else open_grid(extends).require()
    from_here = extends if extends is None or extends in shipped_grids() else _seen_from(folder, extends)
    files = new_grid(own, title or name, language=talk.language, extends=from_here, base=base)
    write_new_grid(folder, files)
    talk.notices.say("new.made", folder=folder, files=", ".join(files))


def _seen_from(folder: str, path: str) -> str:
    """The path of the extended grid as `extends` in the new folder names it."""
    there, here = Path(path).resolve(), Path(folder).resolve()
    up = 0
    while not there.is_relative_to(here):
        here, up = here.parent, up + 1
    return Path(*[".."] * up, there.relative_to(here)).as_posix()
