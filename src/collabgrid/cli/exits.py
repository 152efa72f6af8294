"""What the exit codes of the command line mean: the one table."""

from __future__ import annotations

from enum import IntEnum

from collabgrid.cli.help import typeset
from collabgrid.report import Words


class Exit(IntEnum):
    """How a command ended."""

    FINE = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERRUPTED = 4


def exit_table(words: Words) -> str:
    """The table for --help."""
    lines = (f"  {code.value}  {typeset(words, words.say(f'exit.{code.name.lower()}'))}" for code in Exit)
    return "\n".join(("\b", words.colon(words.say("exit.title"), "").rstrip(" "), *lines))
