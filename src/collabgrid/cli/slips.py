"""Slips on the command line (a misspelt option, a value that is none), told in the language asked for: click tells
them in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import IO, Any, Final

import click

from collabgrid.report import LANGUAGES, Language, Words
from collabgrid.source import nearest_name

_INVALID: Final = r"Invalid value for '(?P<name>.+?)': '?(?P<value>.*?)'? is not "
_SLIPS: Final = tuple(
    (key, re.compile(pattern, re.DOTALL))
    for key, pattern in (
        ("slip.not_one_of", _INVALID + r"one of (?P<choices>.+)\."),
        ("slip.no_number", _INVALID + r"a valid (?:integer|float)(?: range)?\."),
        ("slip.out_of_range", _INVALID + r"in the range (?P<range>.+)\."),
        ("slip.no_value", r"Option '(?P<name>.+)' requires an argument\."),
        ("slip.takes_no_value", r"Option '(?P<name>.+)' does not take a value\."),
        ("slip.extra", r"Got unexpected extra arguments? \((?P<value>.+)\)\.?"),
        ("slip.missing", r"Missing (?:argument|option|parameter) '(?P<name>.+?)'\..*"),
        ("slip.no_subcommand", r"Missing command\."),
    )
)
"""What click says, and how it is said here. What is not among it is told as it is: our own words are in the language
already."""


class Slip(click.UsageError):
    """A slip that shows itself in one language; click ends the command with it."""

    def __init__(self, error: click.UsageError, words: Words) -> None:
        super().__init__(_told(error, words), error.ctx)
        self._words = words

    def show(self, file: IO[Any] | None = None) -> None:
        """Write how the command is used, and what is wrong."""
        words, lines = self._words, []
        if self.ctx is not None:
            lines += [self.ctx.get_usage(), words.say("slip.help", command=self.ctx.command_path), ""]
        lines.append(words.colon(words.say("error"), self.message))
        click.echo("\n".join(lines), file=file, err=file is None)


def no_such_command(name: str, commands: Iterable[str], words: Words) -> str:
    """What is said of a command that there is not."""
    return words.say("slip.no_command", name=name, near=_hint(nearest_name(name, list(commands)), words))


def language_in(arguments: Sequence[str]) -> Language | None:
    """The language that `--lang` asks for somewhere among the arguments, before they are looked at one by one."""
    found: Language | None = None
    for before, own in zip(["", *arguments], arguments, strict=False):
        name, _, value = own.partition("=")
        given = own if before == "--lang" else value if name == "--lang" else None
        found = next((each for each in LANGUAGES if each == given), found)
    return found


def _told(error: click.UsageError, words: Words) -> str:
    if isinstance(error, click.NoSuchOption):
        near = _hint(next(iter(error.possibilities or ()), None), words)
        return words.say("slip.no_option", name=error.option_name, near=near)
    text = error.format_message()
    for key, pattern in _SLIPS:
        if found := pattern.fullmatch(text):
            values = found.groupdict()
            if "choices" in values:
                choices = re.findall(r"'(.+?)'", values["choices"])
                near = _hint(nearest_name(values["value"], choices), words)
                values |= {"choices": ", ".join(choices), "near": near}
            return words.say(key, **values)
    return text


def _hint(near: str | None, words: Words) -> str:
    """`; did you mean this?`, or nothing."""
    if near is None:
        return ""
    return words.say("did_you_mean", names=f"« {near} »" if words.language == "fr" else f"`{near}`")
