"""The help of each command in one language: its words, its examples, its frame."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from typing import Final, TypeVar

import click

from collabgrid.report import PHRASES, Language, Words

Told = TypeVar("Told", bound=click.Command)

HELP_NAMES: Final = ("-h", "--help")
_COMMENT: Final = re.compile(r"# \{(\w+)\}")
_HEADINGS: Final = {"Options": "help.options", "Commands": "help.commands"}
"""What click calls the sections, and their words."""
_BEFORE_MARKS: Final = re.compile(r" (?=[:;?!»])|(?<=«) ")
"""Where French print has a space that does not break."""


def in_language(command: Told, language: Language) -> Told:
    """The command with its help in the words of the table; the one that is given stays as it is.

    The epilog of a command is its examples, one a line; a comment in one is a key, as in `# {interrupted}`.
    """
    words, name = Words(language), command.name or ""
    told = copy(command)
    told.help = typeset(words, words.say(f"help.{name}"))
    told.epilog = _examples(words, name, command.epilog or "")
    told.params = [_parameter(words, name, each) for each in command.params]
    click.help_option(*HELP_NAMES, help=typeset(words, words.say("help.--help")))(told)
    if isinstance(told, click.Group):
        told.subcommand_metavar = metavar_in(words, "COMMAND [ARGS]...")
    told.short_help = told.help.partition("\n")[0]
    if language == "fr":
        told.context_class = _FrenchContext
    return told


def help_key(command: str, option: str) -> str:
    """The key of the words of an option: those of its command, else those that it has wherever it is."""
    own = f"help.{command}.{option}"
    return own if own in PHRASES else f"help.{option}"


def metavar_in(words: Words, metavar: str) -> str:
    """What stands for a value in a help or a mistake, as `NAME=VALUE`, in the language."""
    return words.say(f"metavar.{metavar}")


def typeset(words: Words, text: str) -> str:
    """The text as it is printed in the language: no line breaks before a mark, or inside quotation marks."""
    return _BEFORE_MARKS.sub("\u00a0", text) if words.language == "fr" else text


class _FrenchFormatter(click.HelpFormatter):
    """Writes what click would write in English."""

    words: Final = Words("fr")

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that shows how the command is used."""
        super().write_usage(prog, args, prefix or self.words.colon(self.words.say("slip.usage"), ""))

    def write_heading(self, heading: str) -> None:
        """The heading of a section."""
        own = self.words.say(_HEADINGS[heading]) if heading in _HEADINGS else heading
        self.write(" " * self.current_indent + self.words.colon(own, "").rstrip(" ") + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """The options, each with what it does, or the commands."""
        super().write_dl([(first, self._told(second)) for first, second in rows], col_max, col_spacing)

    def _told(self, text: str) -> str:
        """The text of an option, of which click has added the end: `[default: 1; x>=0]`."""
        before, bracket, added = text.removesuffix("]").rpartition("  [")
        if not bracket or not text.endswith("]"):
            return text
        return f"{before}{bracket}{self.words.join(map(self._part, added.split('; ')))}]"

    def _part(self, part: str) -> str:
        if part == "required":
            return self.words.say("help.required")
        name, colon, value = part.partition(": ")
        return (
            self.words.colon(self.words.say("help.default"), value) if colon and name == "default" else part
        )


class _FrenchContext(click.Context):
    formatter_class = _FrenchFormatter


def _parameter(words: Words, command: str, parameter: click.Parameter) -> click.Parameter:
    """The option with its words, the argument with its name in the language."""
    told = copy(parameter)
    if isinstance(told, click.Option):
        told.help = typeset(words, words.say(help_key(command, told.opts[-1])))
        told.metavar = metavar_in(words, told.metavar) if told.metavar else None
    elif not isinstance(told.type, click.Choice):
        name = metavar_in(words, told.metavar or (told.name or "").upper())
        own = name if told.required or told.metavar else f"[{name}]"
        told.metavar = own if told.nargs == 1 or " " in own else f"{own}..."
    return told


def _examples(words: Words, command: str, epilog: str) -> str:
    """The examples below their heading, with their comments in the language."""
    lines = _COMMENT.sub(lambda key: "# " + words.say(f"help.{command}.{key[1]}"), epilog).splitlines()
    heading = words.say(f"help.examples.{'one' if len(lines) == 1 else 'many'}")
    return "\n".join(("\b", words.colon(heading, "").rstrip(" "), *(f"  {line}" for line in lines)))
