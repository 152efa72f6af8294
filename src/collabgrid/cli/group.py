"""The command and its subcommands, and what happens when something goes wrong."""

from __future__ import annotations

import os
import sys
from typing import Any, Final, NoReturn

import click
from click.shell_completion import CompletionItem

from collabgrid import grid as grids
from collabgrid.cli.exits import Exit, exit_table
from collabgrid.cli.help import HELP_NAMES, in_language
from collabgrid.cli.options import LANGUAGE_KEY, spoken_language
from collabgrid.cli.settings import language_of_surroundings, prepare_streams
from collabgrid.cli.slips import Slip, language_in, no_such_command
from collabgrid.deferred import names_of
from collabgrid.exchange import ExchangeError, StoppedError, TooManyRejectsError, UnreadableError
from collabgrid.report import LANGUAGES, Language, Words
from collabgrid.source.collector import collection_over

EPILOG = """\
collabgrid classify initiatives.csv
"""
_CODES: Final = (
    (UnreadableError, Exit.UNREADABLE),
    (StoppedError, Exit.INTERRUPTED),
    (TooManyRejectsError, Exit.FINDINGS),
)
"""What of the things that stop a command is more than a mistake in it."""
_HELP: Final = getattr(click.exceptions, "NoArgsIsHelpError", Slip)  # since click 8.2

_find: Final = names_of(
    "collabgrid.cli",
    _HOMES := {
        "collabgrid.cli.agree": ("agree",),
        "collabgrid.cli.calibrate": ("calibrate",),
        "collabgrid.cli.check": ("check",),
        "collabgrid.cli.classify": ("classify",),
        "collabgrid.cli.completion": ("completion",),
        "collabgrid.cli.coverage": ("coverage", "scorecard"),
        "collabgrid.cli.diff": ("diff",),
        "collabgrid.cli.evaluate": ("evaluate",),
        "collabgrid.cli.explain": ("explain",),
        "collabgrid.cli.explain_code": ("explain_code",),
        "collabgrid.cli.export": ("export",),
        "collabgrid.cli.import_": ("import_",),
        "collabgrid.cli.label": ("label",),
        "collabgrid.cli.levers": ("levers",),
        "collabgrid.cli.new": ("new",),
        "collabgrid.cli.report": ("report",),
        "collabgrid.cli.schema": ("schema",),
        "collabgrid.cli.suggest": ("suggest",),
        "collabgrid.cli.test": ("test",),
    },
)
_COMMANDS: Final = {
    name.removesuffix("_").replace("_", "-"): name for names in _HOMES.values() for name in names
}
"""Each command and what it is called in its module, which is imported when it is asked for: most of what there is to
load is of the others."""


class Doors(click.Group):
    """A group that imports its commands when they are asked for, and turns what goes wrong into a sentence and an exit
    code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in order."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name in the language asked for, or nothing."""
        if cmd_name not in _COMMANDS:
            return None
        found: click.Command = _find(_COMMANDS[cmd_name])
        return in_language(found, spoken_language(ctx))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of the commands, none of which is imported for it."""
        click.Group(commands=_listed(ctx)).format_commands(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What may be meant: commands, none of which is imported for it, and options."""
        found = [
            CompletionItem(name, help=command.get_short_help_str())
            for name, command in _listed(ctx).items()
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """The context of a run; help and slips before the command are told in the language asked for."""
        prepare_streams()
        language = language_in(args) or language_of_surroundings()
        told = in_language(self, language)
        told.epilog = f"{told.epilog}\n\n{exit_table(Words(language))}"
        try:
            return super(Doors, told).make_context(info_name, args, parent, **extra)
        except click.UsageError as error:
            raise _told_well(error, language) from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take up the arguments; the language first, so that a slip in any of them is told in it."""
        language = language_in(args)
        if language is not None:
            ctx.meta[LANGUAGE_KEY] = language
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named, and its arguments."""
        if args[0] not in _COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            ctx.fail(no_such_command(args[0], _COMMANDS, Words(spoken_language(ctx))))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand. Anything that is not foreseen shows as it is: it is our fault."""
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except click.UsageError as error:
            raise _told_well(error, spoken_language(error.ctx or ctx)) from None
        except ExchangeError as error:
            self._end(ctx, error.say(spoken_language(ctx)), _code_of(error))
        except ValueError as error:
            if not isinstance(error, grids.GridError):
                raise
            self._end(ctx, error.say(spoken_language(ctx)).rstrip("\n"), Exit.UNREADABLE)
        except BrokenPipeError:
            _drop_output()
            ctx.exit(Exit.INTERRUPTED)
        except KeyboardInterrupt:
            click.echo("\n" + Words(spoken_language(ctx)).say("interrupted"), err=True)
            ctx.exit(Exit.INTERRUPTED)

    def _end(self, ctx: click.Context, text: str, code: Exit) -> NoReturn:
        words = Words(spoken_language(ctx))
        click.echo(words.colon(words.say("error"), text), err=True)
        ctx.exit(code)


@click.group("collabgrid", cls=Doors, epilog=EPILOG, context_settings={"help_option_names": HELP_NAMES})
@click.version_option(package_name="collabgrid", prog_name="collabgrid", message="%(prog)s %(version)s")
@click.option("--lang", type=click.Choice(LANGUAGES))
@click.pass_context
def cli(ctx: click.Context, lang: str | None) -> None:
    """Read collaborative initiatives with a grid: readings with evidence, and levers with reasons."""
    if lang is not None:
        ctx.meta[LANGUAGE_KEY] = lang


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        cli(prog_name="collabgrid")
    finally:
        collection_over()


def _listed(ctx: click.Context) -> dict[str, click.Command]:
    """The commands by name, with no more than their help."""
    return {name: in_language(click.Command(name), spoken_language(ctx)) for name in sorted(_COMMANDS)}


def _told_well(error: click.UsageError, language: Language) -> click.UsageError:
    """The slip in the language asked for; the help that is shown where nothing is asked is told in it already."""
    return error if isinstance(error, (Slip, _HELP)) else Slip(error, Words(language))


def _code_of(error: ExchangeError) -> Exit:
    return next((code for kind, code in _CODES if isinstance(error, kind)), Exit.USAGE)


def _drop_output() -> None:
    """Let what is still to be written to a closed pipe go nowhere."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
