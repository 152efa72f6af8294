"""Where results go: the standard output, or a file that is only there once it is whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any, BinaryIO, Final, TextIO, TypeVar

import click

from collabgrid.cli.options import Talk
from collabgrid.exchange import STANDARD_INPUT, WRITERS
from collabgrid.exchange.disk import replaced, whole_file, writing

Command = TypeVar("Command", bound=Callable[..., Any])

OUTPUT_FORMATS: Final = ("table", *WRITERS)
TEXT_SUFFIXES: Final = {"": "text", ".txt": "text", ".json": "json"}
"""End of an output's name → format, for the commands that write text or JSON."""
MARKDOWN_SUFFIXES: Final = {**TEXT_SUFFIXES, ".md": "markdown", ".markdown": "markdown"}
"""The same, for those that write Markdown too."""


def output_option(command: Command) -> Command:
    """-o, --output."""
    return click.option("-o", "--output", metavar="FILE")(command)


def chosen_format(talk: Talk, given: str | None, output: str | None, by_suffix: Mapping[str, str]) -> str:
    """The format of the results: the given one, else what the end of the output's name tells.

    Raises a mistake for an end that tells no format.
    """
    suffix = "" if is_device(output) else PurePath(output or "").suffix.lower()
    found = given or by_suffix.get(suffix)
    if found is None:
        suffixes = ", ".join(each for each in by_suffix if each)
        raise talk.mistake("no_such_format", file=output, suffix=suffix, suffixes=suffixes)
    return found


def is_device(output: str | None) -> bool:
    """Whether the name stands for what is no plain file: the standard output, a pipe."""
    return output in (None, STANDARD_INPUT) or (Path(output).exists() and not Path(output).is_file())


@contextmanager
def open_output(path: str | None) -> Iterator[TextIO]:
    """The stream to write results to, in UTF-8. A file takes its name when all is written.

    Raises OutputError where the file cannot be written.
    """
    if path is None or path == STANDARD_INPUT:
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
        yield sys.stdout
        return
    with (
        whole_file(path) as place,
        writing(path),
        place.open("w", encoding="utf-8", errors="replace", newline="") as stream,
    ):
        yield stream


@contextmanager
def open_bytes(path: str) -> Iterator[BinaryIO]:
    """The file to write bytes to. It takes its name when all is written. Raises OutputError."""
    with whole_file(path) as place, writing(path), place.open("wb") as stream:
        yield stream


def save_bytes(path: str | None, content: bytes) -> None:
    """Write the bytes of a file, or of the standard output. Raises OutputError."""
    if path is None or path == STANDARD_INPUT:
        sys.stdout.buffer.write(content)
        return
    with replaced(path) as stream:
        stream.write(content)


def make_folder(path: str) -> None:
    """Make a folder where there is none. Raises OutputError."""
    with writing(path):
        Path(path).mkdir(exist_ok=True)


def echo_json(value: Any, stream: TextIO) -> None:
    """Write a value as indented JSON."""
    stream.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
