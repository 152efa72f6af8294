"""`collabgrid check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.options import Talk, talk_options
from collabgrid.exchange import open_grid
from collabgrid.grid import LoadedGrid
from collabgrid.report import Words
from collabgrid.source import Diagnostic, Severity, render_json, render_text
from collabgrid.study import check_examples

EPILOG = """\b
Examples:
  collabgrid check my_grid.yaml
  collabgrid check grids/domino --format json
"""

_UNREADABLE_CODES = "GRID0"  # what is wrong with a file as text or as YAML


@click.command(epilog=EPILOG)
@click.argument("grid", default="domino")
@click.option(
    "--format", "format_name", type=click.Choice(("text", "json")), default="text", show_default=True
)
@talk_options
@click.pass_context
def check(
    ctx: click.Context, grid: str, format_name: str, lang: str | None, no_color: bool, quiet: bool
) -> None:
    """Tell everything that is wrong with a grid, each fault at its place, and run its examples.

    GRID is a shipped grid by name (domino when none is given), a YAML file, a folder, or `-`.
    """
    talk = Talk(lang, no_color, quiet)
    talk.refuse_records_as_grid(grid)
    loaded = check_grid(grid)
    summary = summarize(talk.words, grid, loaded)
    if format_name == "json":
        click.echo(render_json(loaded.diagnostics, loaded.texts), nl=False)
        talk.notices.tell(summary)
    else:
        click.echo(
            render_text(loaded.diagnostics, loaded.texts, color=talk.color), nl=False, color=talk.color
        )
        click.echo(summary)
    ctx.exit(exit_of(loaded.diagnostics))


def check_grid(name: str) -> LoadedGrid:
    """The grid with every diagnostic: of its files and, where these have no error, of its examples."""
    loaded = open_grid(name, cached=False)
    if loaded.grid is None:
        return loaded
    return replace(loaded, diagnostics=(*loaded.diagnostics, *check_examples(loaded)))


def exit_of(diagnostics: Sequence[Diagnostic]) -> Exit:
    """The exit code for what is wrong with a grid; hints are no findings."""
    errors = [each for each in diagnostics if each.severity is Severity.ERROR]
    if any(each.code.startswith(_UNREADABLE_CODES) for each in errors):
        return Exit.UNREADABLE
    warnings = any(each.severity is Severity.WARNING for each in diagnostics)
    return Exit.FINDINGS if errors or warnings else Exit.FINE


def summarize(words: Words, name: str, loaded: LoadedGrid) -> str:
    """One line: how many errors, warnings and hints, or what the grid holds."""
    counts = Counter(each.severity for each in loaded.diagnostics)
    if counts or loaded.grid is None:
        parts = [words.count(each.value, counts[each]) for each in Severity if counts[each]]
        return words.say("check_found", name=name, counts=", ".join(parts))
    grid = loaded.grid
    parts_held = ("axes", "practices", "initiatives", "levers", "stakes", "examples")
    return words.say("check_fine", name=name, **{part: len(getattr(grid, part)) for part in parts_held})
