"""The files of records that a command reads, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from collabgrid.cli.options import Talk
from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import COLUMN_NAMES, STANDARD_INPUT, Format, RecordSource, Reject, read_records
from collabgrid.grid import Grid
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.source import nearest_name

_MOST_IDS = 5


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
        _refuse_slips(talk, grid, chosen)
        self.sources: list[RecordSource] = [
            read_records(path, input_format, chosen, text_fields=text_fields) for path in self.files
        ]
        self.rejects: list[FileReject] = []
        self.count = 0
        self.has_findings = False

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The records; after each file, what was read in it is told."""
        seen: set[str] = set()
        repeated: dict[str, None] = {}
        for source in self.sources:
            before = self.count
            for row in source.rows():
                if isinstance(row, Reject):
                    continue
                self.count += 1
                own = str(row.record["id"])
                if own in seen and own != str(row.number):  # a number stands for the id that is not there
                    repeated[own] = None
                seen.add(own)
                yield row.record
            self.rejects += [FileReject(source.name, reject) for reject in source.rejects]
            self.has_findings |= bool(source.rejects or source.unused_columns())
            self._talk.notices.tell_source(source, self.count - before)
        if repeated:
            self._tell_repeated(list(repeated))
        if self.count == 0 and not self.rejects:
            self._talk.notices.say("no_records")

    def _tell_repeated(self, ids: Sequence[str]) -> None:
        listed = ", ".join(ids[:_MOST_IDS]) + (", …" if len(ids) > _MOST_IDS else "")
        notices = self._talk.notices
        notices.tell(notices.words.count("repeated_ids", len(ids), ids=listed))


def _refuse_slips(talk: Talk, grid: Grid, fields: Iterable[str]) -> None:
    """Raise a mistake for a field that is near a known one. Others are allowed: a grid may read any field."""
    known = {*COLUMN_NAMES, *(name for name, _ in grid.policy.fields)}
    for path, top, _ in conditions_of(grid):
        known |= {each.field for _, each in walk_condition(path, top) if each.field is not None}
    for field in fields:
        near = None if field in known else nearest_name(field, known)
        if near is not None:
            raise talk.mistake("no_such_field", field=field, near=talk.hint(near))


def _named(talk: Talk, files: Sequence[str]) -> tuple[str, ...]:
    """The files, or the standard input where none is named and something is piped in."""
    if files:
        return tuple(files)
    if is_terminal(sys.stdin):
        raise talk.mistake("no_input")
    return (STANDARD_INPUT,)
