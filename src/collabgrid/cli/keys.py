"""Answers from a person: one key at a terminal, one line where there is no real terminal."""

from __future__ import annotations

import os
import select
import sys
from typing import Final

import click

from collabgrid.cli.settings import is_terminal

_FRENCH_TOP_ROW: Final = dict(zip("&é\"'(-è_ç", "123456789", strict=True))
"""What the keys of the digits give on a French keyboard without the shift key: none of it means anything else."""
_BACK: Final = ("\x1b[D", "\x1bOD", "\x7f", "\x08")
_ENTER: Final = ("\r", "\n", " ")
_END: Final = ("\x04", "\x1a")
_INTERRUPT: Final = "\x03"
_ESCAPE: Final = b"\x1b"
_SOON = 0.03  # seconds in which the rest of an arrow key comes


class Keyboard:
    """Reads answers from the standard input. Raises EOFError at its end."""

    def __init__(self, *, lines: bool = False) -> None:
        """`lines`: read lines even at a terminal."""
        is_dumb = os.environ.get("TERM", "") in ("", "dumb")
        self.reads_keys = not lines and is_terminal(sys.stdin) and not is_dumb

    def answer(self) -> str:
        """One key, `\\n` for Enter, `b` for the left arrow; or a line without space around, which may be longer."""
        click.echo("> ", nl=False)
        if not self.reads_keys:
            return self.line() or "\n"
        key = _read_key()
        if key == _INTERRUPT:
            raise KeyboardInterrupt
        if key in _END:
            raise EOFError
        key = "\n" if key in _ENTER else "b" if key in _BACK else _FRENCH_TOP_ROW.get(key, key)
        click.echo(key if key.isprintable() else "")
        return key

    def line(self, prompt: str = "") -> str:
        """A line that the person types."""
        click.echo(prompt, nl=False)
        text = sys.stdin.readline()
        if not text:
            raise EOFError
        if not is_terminal(sys.stdin):
            click.echo()
        return text.strip()


def _read_key() -> str:
    """One key; keys that were typed before they were asked for are not lost, as they are with click's getchar."""
    sys.stdout.flush()
    try:
        import termios
        import tty
    except ImportError:  # not on this system
        return click.getchar()
    number = sys.stdin.fileno()
    before = termios.tcgetattr(number)
    try:
        tty.setraw(number, termios.TCSADRAIN)
        return _read_character(number)
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)


def _read_character(number: int) -> str:
    """A character, or the sequence of a key that has none, from a terminal that gives single bytes."""
    found = os.read(number, 1)
    if not found:
        raise EOFError
    if found == _ESCAPE:
        while len(found) < 6 and select.select([number], [], [], _SOON)[0]:
            found += os.read(number, 1)
    more = 3 if found[0] >= 0xF0 else 2 if found[0] >= 0xE0 else 1 if found[0] >= 0xC0 else 0
    while more and (byte := os.read(number, 1)):
        found += byte
        more -= 1
    return found.decode("utf-8", errors="replace")
