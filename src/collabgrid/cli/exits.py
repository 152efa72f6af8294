"""What the exit codes of the command line mean: the one table."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


class Exit(IntEnum):
    """How a command ended."""

    FINE = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERRUPTED = 4


MEANINGS: Final = {
    Exit.FINE: "everything was read and nothing is wrong",
    Exit.FINDINGS: "rows were rejected, or the grid has errors or warnings",
    Exit.USAGE: "the command was not understood: an option, a column",
    Exit.UNREADABLE: "a file or the grid cannot be read",
    Exit.INTERRUPTED: "interrupted (Ctrl-C, a full disk, a reader of the output that went away)",
}


def exit_table() -> str:
    """The table for --help."""
    lines = "\n".join(f"  {code.value}  {meaning}" for code, meaning in MEANINGS.items())
    return f"\b\nExit codes:\n{lines}"
