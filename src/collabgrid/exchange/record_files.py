"""The records of several files, one after the other, as if they stood in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from collabgrid.exchange.columns import TEXT_FIELDS
from collabgrid.exchange.formats import Format
from collabgrid.exchange.input_files import find_input_files
from collabgrid.exchange.readers import open_source
from collabgrid.exchange.record_source import RecordSource
from collabgrid.exchange.records import MOST_TEXT, Duplicates, ReadOptions, Reject, Row
from collabgrid.exchange.row_columns import RowColumns
from collabgrid.exchange.seen_ids import SeenIds


class RecordFiles:
    """Files of records that are open, so that a wrong name is told before any work."""

    def __init__(self, given: Sequence[str], chosen: Format | None, options: ReadOptions) -> None:
        found = find_input_files(given)
        self.names = found.names
        """The files to be read, `-` for the standard input."""
        self.left_out = found.left_out
        """Files of the folders that hold no records, by the ends of their names."""
        self.options = options
        self.sources: tuple[RecordSource, ...] = tuple(
            open_source(name, chosen, options) for name in self.names
        )

    def rows(self) -> Iterator[Row | Reject]:
        """Every row of every file, in their order. An id counts in all files together."""
        seen = SeenIds()
        for source in self.sources:
            yield from source.rows(seen)

    def stretches(self) -> Iterator[RowColumns | Row | Reject]:
        """The same, with rows that follow one another together in columns where the format gives them so."""
        seen = SeenIds()
        for source in self.sources:
            yield from source.stretches(seen)

    def column_names(self) -> tuple[str, ...]:
        """The columns of all files, in the order in which they come first."""
        return tuple(dict.fromkeys(name for source in self.sources for name in source.column_names()))


def open_files(
    paths: Sequence[str],
    format: Format | None = None,  # noqa: A002 - the word that people look for
    columns: Mapping[str, str] | None = None,
    *,
    text_fields: Sequence[str] = TEXT_FIELDS,
    encoding: str | None = None,
    sheet: str | None = None,
    most_text: int = MOST_TEXT,
    duplicates: Duplicates = "reject",
) -> RecordFiles:
    """Open files, folders (all files of records below) and patterns (`2024/*.csv.gz`); `-` is the standard input.

    What can be said of one file (see read_records) holds for each. Raises what read_records raises, and
    UnreadableError for a folder or pattern without files.
    """
    options = ReadOptions(dict(columns or {}), tuple(text_fields), encoding, sheet, most_text, duplicates)
    return RecordFiles(paths, format, options)
