"""What the surroundings say: the language, the width and the colours of the terminal."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from typing import Final, TextIO

from collabgrid.report import Language

WITHOUT_LIMIT: Final = 1_000_000
"""The width of what nobody need scroll: a file, where no text is cut."""
_WIDTH_OF_A_PIPE: Final = 140


def language_of_surroundings() -> Language:
    """French where the locale of the environment is French, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def width_of(stream: TextIO) -> int:
    """The columns of the terminal (or COLUMNS); without limit for a file; for a pipe, one that loses little."""
    fallback = 100 if is_terminal(stream) else _WIDTH_OF_A_PIPE
    if not os.environ.get("COLUMNS") and _is_plain_file(stream):
        return WITHOUT_LIMIT
    if not is_terminal(stream) and not os.environ.get("COLUMNS"):
        return fallback
    return shutil.get_terminal_size((fallback, 24)).columns


def wants_color(stream: TextIO, no_color: bool) -> bool:
    """Whether to colour: only on a terminal, and never with --no-color or NO_COLOR."""
    return is_terminal(stream) and not no_color and not os.environ.get("NO_COLOR")


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody sits before the stream."""
    return bool(stream.isatty())


def _is_plain_file(stream: TextIO) -> bool:
    try:
        return stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def prepare_streams() -> None:
    """Let nothing that is printed fail for its characters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
