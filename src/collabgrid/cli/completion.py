"""`collabgrid completion`."""

from __future__ import annotations

from typing import Final

import click
from click.shell_completion import get_completion_class

from collabgrid.cli.options import Talk, talk_options

EPILOG = """\
collabgrid completion bash
"""
_PROGRAM: Final = "collabgrid"
_VARIABLE: Final = "_COLLABGRID_COMPLETE"
_USE: Final = {
    "bash": ('eval "$(collabgrid completion bash)"', "~/.bashrc"),
    "zsh": ('eval "$(collabgrid completion zsh)"', "~/.zshrc"),
    "fish": ("collabgrid completion fish | source", "~/.config/fish/config.fish"),
}


@click.command(epilog=EPILOG)
@click.argument("shell", type=click.Choice(tuple(_USE)))
@talk_options
@click.pass_context
def completion(ctx: click.Context, shell: str, lang: str | None, no_color: bool, quiet: bool) -> None:
    """Print the script that lets SHELL complete commands and options."""
    talk = Talk(lang, no_color, quiet)
    found = get_completion_class(shell)
    assert found is not None, "click knows the three shells"  # noqa: S101 - the choice above holds it
    script = found(ctx.find_root().command, {}, _PROGRAM, _VARIABLE)
    now, file = _USE[shell]
    click.echo(talk.words.say("completion_use", now=now, file=file))
    click.echo(script.source_template % script.source_vars())
