"""The command and its subcommands, and what happens when something goes wrong."""

from __future__ import annotations

import os
import sys
from typing import Any, Final, NoReturn

import click

from collabgrid import __version__
from collabgrid.cli.agree import agree
from collabgrid.cli.calibrate import calibrate
from collabgrid.cli.check import check
from collabgrid.cli.classify import classify
from collabgrid.cli.completion import completion
from collabgrid.cli.coverage import coverage, scorecard
from collabgrid.cli.diff import diff
from collabgrid.cli.evaluate import evaluate
from collabgrid.cli.exits import Exit, exit_table
from collabgrid.cli.explain import explain
from collabgrid.cli.explain_code import explain_code
from collabgrid.cli.export import export
from collabgrid.cli.import_ import import_
from collabgrid.cli.label import label
from collabgrid.cli.levers import levers
from collabgrid.cli.new import new
from collabgrid.cli.options import LANGUAGE_KEY, spoken_language
from collabgrid.cli.report import report
from collabgrid.cli.schema import schema
from collabgrid.cli.settings import prepare_streams
from collabgrid.cli.suggest import suggest
from collabgrid.cli.test import test
from collabgrid.exchange import ExchangeError, StoppedError, TooManyRejectsError, UnreadableError
from collabgrid.grid import GridError
from collabgrid.report import LANGUAGES, Words

EPILOG = f"""\b
Example:
  collabgrid classify initiatives.csv

{exit_table()}
"""
_CODES: Final = (
    (UnreadableError, Exit.UNREADABLE),
    (StoppedError, Exit.INTERRUPTED),
    (TooManyRejectsError, Exit.FINDINGS),
)
"""What of the things that stop a command is more than a mistake in it."""


class Doors(click.Group):
    """A group that turns what goes wrong into a sentence and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand. Anything that is not foreseen shows as it is: it is our fault."""
        prepare_streams()
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except ExchangeError as error:
            self._end(ctx, error.say(spoken_language(ctx)), _code_of(error))
        except GridError as error:
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


@click.group(cls=Doors, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="collabgrid", message="%(prog)s %(version)s")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language, as with --lang after the command.")
@click.pass_context
def cli(ctx: click.Context, lang: str | None) -> None:
    """Read collaborative initiatives with a grid: readings with evidence, and levers with reasons."""
    if lang is not None:
        ctx.meta[LANGUAGE_KEY] = lang


for _command in (
    classify,
    explain,
    check,
    suggest,
    coverage,
    scorecard,
    diff,
    explain_code,
    test,
    levers,
    report,
    evaluate,
    calibrate,
    label,
    export,
    import_,
    agree,
    new,
    schema,
    completion,
):
    cli.add_command(_command)


def main() -> None:
    """Run the command line and leave with its exit code."""
    cli(prog_name="collabgrid")


def _code_of(error: ExchangeError) -> Exit:
    return next((code for kind, code in _CODES if isinstance(error, kind)), Exit.USAGE)


def _drop_output() -> None:
    """Let what is still to be written to a closed pipe go nowhere."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
