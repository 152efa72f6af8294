"""The files of records that a command reads, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from collabgrid.cli.options import Talk
from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import STANDARD_INPUT, Format, RecordSource, Reject, read_records
from collabgrid.grid import Grid


class FileReject(NamedTuple):
    """A reject, and the file where it stands."""

    file: str
    reject: Reject


class Inputs:
    """The records of several files, all opened at once, so that a wrong name is told before any work.

    Raises UnreadableError and ColumnError, and a mistake where there is nothing to read.
    """

    def __init__(
        self,
        talk: Talk,
        grid: Grid,
        files: Sequence[str],
        columns: Sequence[str],
        input_format: Format | None,
    ) -> None:
        self._talk = talk
        self.files = _named(talk, files)
        text_fields = tuple(name for name, _ in grid.policy.fields)
        chosen = talk.pairs("--column", columns, "FIELD=NAME")
        self.sources: list[RecordSource] = [
            read_records(path, input_format, chosen, text_fields=text_fields) for path in self.files
        ]
        self.rejects: list[FileReject] = []
        self.count = 0
        self.has_findings = False

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The records; after each file, what was read in it is told."""
        for source in self.sources:
            before = self.count
            for record in source:
                self.count += 1
                yield record
            self.rejects += [FileReject(source.name, reject) for reject in source.rejects]
            self.has_findings |= bool(source.rejects or source.unused_columns())
            self._talk.notices.tell_source(source, self.count - before)
        if self.count == 0 and not self.rejects:
            self._talk.notices.say("no_records")


def _named(talk: Talk, files: Sequence[str]) -> tuple[str, ...]:
    """The files, or the standard input where none is named and something is piped in."""
    if files:
        return tuple(files)
    if is_terminal(sys.stdin):
        raise talk.mistake("no_input")
    return (STANDARD_INPUT,)
