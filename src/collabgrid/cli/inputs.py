"""The files of records that a command reads, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from collabgrid.cli.options import READING, ReadingOptions, Talk
from collabgrid.cli.settings import is_terminal
from collabgrid.exchange import COLUMN_NAMES, STANDARD_INPUT, RecordSource, Reject, Row, open_files
from collabgrid.grid import Grid
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.source import nearest_name

_MOST_NAMES: Final = 5


class Inputs:
    """The records of several files, all opened at once, so that a wrong name is told before any work.

    Raises UnreadableError, ColumnError and ChoiceError, and a mistake where there is nothing to read, or a grid.
    """

    def __init__(
        self,
        talk: Talk,
        grid: Grid,
        files: Sequence[str],
        columns: Sequence[str] = (),
        reading: ReadingOptions = READING,
    ) -> None:
        self._talk = talk
        if reading.input_format is None:
            talk.refuse_grid_as_records(files)
        chosen = talk.pairs("--column", columns, "FIELD=NAME")
        _refuse_slips(talk, grid, chosen)
        self.record_files = open_files(
            _named(talk, files),
            reading.input_format,
            chosen,
            text_fields=tuple(name for name, _ in grid.policy.fields),
            encoding=reading.encoding,
            sheet=reading.sheet,
            most_text=reading.max_text,
            duplicates=reading.duplicates,
        )
        self.files = self.record_files.names
        self.sources = self.record_files.sources
        self.count = 0
        self.has_findings = False
        if self.record_files.left_out:
            left_out = self.record_files.left_out
            listed = ", ".join(left_out[:_MOST_NAMES]) + (", …" if len(left_out) > _MOST_NAMES else "")
            talk.notices.tell(talk.words.count("left_out", len(left_out), files=listed))

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The records; after each file, what was read in it is told."""
        return (row.record for row in self.rows() if isinstance(row, Row))

    def tell_sources(self, *, told: bool = True, are_kept: bool = False) -> bool:
        """After a run that read the files: tell of each what was read in it; whether there is something to see to.

        Nothing is told where nothing was read (`told`). `are_kept`: the rejects stand in a file.
        """
        for source in self.sources if told else ():
            self.count += source.row_count
            self._tell(source, are_kept=are_kept)
        if told and self.count == 0 and not any(source.reject_count for source in self.sources):
            self._talk.notices.say("no_records")
        return self.has_findings

    def rows(self) -> Iterator[Row | Reject]:
        """The rows, rejects too; after each file, what was read in it is told."""
        told = 0
        for row in self.record_files.rows():
            while self.sources[told].name != row.file:
                self._tell(self.sources[told])
                told += 1
            self.count += isinstance(row, Row)
            yield row
        for source in self.sources[told:]:
            self._tell(source)
        if self.count == 0 and not any(source.reject_count for source in self.sources):
            self._talk.notices.say("no_records")

    def _tell(self, source: RecordSource, *, are_kept: bool = False) -> None:
        self.has_findings |= bool(source.reject_count or source.unused_columns())
        self._talk.notices.tell_source(source, source.row_count, are_kept=are_kept)


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
