"""What the surroundings say: the language, the width and the colours of the terminal."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Final, TextIO

from collabgrid.report import Language

_WIDTH_OF_A_FILE: Final = 140


def language_of_surroundings() -> Language:
    """French where the locale of the environment is French, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


def width_of(stream: TextIO) -> int:
    """The columns of the terminal (or COLUMNS); for what is no terminal, a width that loses little."""
    fallback = 100 if is_terminal(stream) else _WIDTH_OF_A_FILE
    if not is_terminal(stream) and not os.environ.get("COLUMNS"):
        return fallback
    return shutil.get_terminal_size((fallback, 24)).columns


def wants_color(stream: TextIO, no_color: bool) -> bool:
    """Whether to colour: only on a terminal, and never with --no-color or NO_COLOR."""
    return is_terminal(stream) and not no_color and not os.environ.get("NO_COLOR")


def is_terminal(stream: TextIO) -> bool:
    """Whether somebody sits before the stream."""
    return bool(stream.isatty())


def prepare_streams() -> None:
    """Let nothing that is printed fail for its characters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
