"""The options of a batch run: how many workers, where rejects go, corrections, what may be overwritten."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from typing import Any, TypeVar, cast

import click

from collabgrid.cli.options import Talk

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class RunChoices:
    """What the options of `run_options` say."""

    workers: int = 1
    rejects: str | None = None
    max_rejects: int | None = None
    corrections: str | None = None
    stamp: bool = False
    force: bool = False
    resume: bool = False

    def refuse_mismatch(self, talk: Talk, *, to_file: bool) -> None:
        """Raise a mistake for options that do not go together; `to_file`: the run writes a file in blocks."""
        if self.resume and not to_file:
            raise talk.mistake("needs_output", option="--resume")
        if self.stamp and self.corrections is None:
            raise talk.mistake("needs_corrections")

    @property
    def processes(self) -> int:
        """How many processes are to read; one for each core where that was asked for."""
        return self.workers or _cores()


def run_options(command: Command) -> Command:
    """The options of RunChoices (as `choices`)."""
    options = (
        click.option("--workers", type=click.IntRange(min=0), default=1, show_default=True, metavar="N"),
        click.option("--rejects", metavar="FILE"),
        click.option("--max-rejects", type=click.IntRange(min=0), metavar="N"),
        click.option("--corrections", metavar="FILE"),
        click.option("--stamp", is_flag=True),
        click.option("--force", is_flag=True),
        click.option("--resume", is_flag=True),
    )
    command = _gathering(command)
    for option in reversed(options):
        command = option(command)
    return command


def _gathering(command: Command) -> Command:
    """The command with `choices` in place of the options that RunChoices holds."""

    @wraps(command)
    def gathered(*args: Any, **values: Any) -> Any:
        own = {each.name: values.pop(each.name) for each in fields(RunChoices)}
        return command(*args, choices=RunChoices(**own), **values)

    return cast("Command", gathered)


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
