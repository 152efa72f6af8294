"""What is told on the standard error: what was read, how, and what was not."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Final

import click

from collabgrid.exchange import COLUMN_NAMES, CsvSource, Format, RecordSource
from collabgrid.report import Words

_MOST_REJECTS = 5
_FORMAT_NAMES: Final[Mapping[Format, str]] = {
    "csv": "CSV",
    "jsonl": "JSON Lines",
    "json": "JSON",
    "geojson": "GeoJSON",
    "parquet": "Parquet",
    "arrow": "Arrow",
    "xlsx": "XLSX",
    "ods": "ODS",
}
_SEPARATOR_KEYS = {"\t": "separator.tab", "\x1f": "one_column"}


class Notices:
    """Tells on the standard error, or keeps quiet."""

    def __init__(self, words: Words, quiet: bool) -> None:
        self.words = words
        self.quiet = quiet

    def tell(self, text: str) -> None:
        """Say one thing."""
        if not self.quiet:
            click.echo(text, err=True)

    def say(self, key: str, **values: object) -> None:
        """Say one thing of the table of words."""
        self.tell(self.words.say(key, **values))

    def tell_source(self, source: RecordSource, count: int, *, are_kept: bool = False) -> None:
        """What was read from a file: how many records, the columns, the encoding, the rejects.

        `are_kept`: the rejects stand in a file, which is told of elsewhere.
        """
        self.tell(self.words.count("read", count, file=source.name, how=self._how(source)))
        self._tell_columns(source)
        if source.encoding not in ("", "utf-8", "utf-8-sig"):
            self.tell("  " + self.words.say("encoding_told", encoding=source.encoding))
        if source.under:
            self.tell("  " + self.words.say("read_under", name=source.under))
        if count == 0 and not source.reject_count and isinstance(source, CsvSource):
            self.tell("  " + self.words.say("no_rows"))
        if source.empty_rows:
            self.tell("  " + self.words.count("empty_rows", source.empty_rows))
        for column in source.unused_columns():
            self.tell("  " + self.words.say("unused_column", column=column))
        if source.reject_count:
            self._tell_rejects(source, are_kept)

    def _how(self, source: RecordSource) -> str:
        if not isinstance(source, CsvSource):
            return _FORMAT_NAMES[source.format]
        key = _SEPARATOR_KEYS.get(source.separator)
        if key == "one_column":
            return f"CSV, {self.words.say(key)}"
        named = self.words.say(key) if key else f"`{source.separator}`"
        return f"CSV, {self.words.say('separator', separator=named)}"

    def _tell_columns(self, source: RecordSource) -> None:
        found = source.columns
        if found is None:
            return
        pairs = ", ".join(self._pair(field, column) for field, column in found.fields)
        if pairs:
            self.tell("  " + self.words.colon(self.words.say("columns"), pairs))
        if found.kept:
            self.tell("  " + self.words.colon(self.words.say("columns_kept"), ", ".join(found.kept)))
        taken = dict(found.fields)
        for field, column in found.passed_over:
            quoted = shlex.quote(column)
            values = {"column": column, "field": field, "taken": taken[field], "quoted": quoted}
            self.tell("  " + self.words.say("passed_over", **values))

    def _pair(self, field: str, column: str) -> str:
        """`field ← column`, with a word where the field is none of the usual ones."""
        pair = f"{field} ← {column}" if field != column else field
        return pair if field in COLUMN_NAMES else f"{pair} ({self.words.say('field_of_ones_own')})"

    def _tell_rejects(self, source: RecordSource, are_kept: bool) -> None:
        self.tell("  " + self.words.count("rejects", source.reject_count))
        for reject in source.rejects[:_MOST_REJECTS]:
            why = reject.fault.why(self.words.language)
            self.tell("    " + self.words.say("at_line", file=source.name, line=reject.line, why=why))
        if source.reject_count > _MOST_REJECTS:
            self.tell(
                "    "
                + self.words.count(
                    "more_kept" if are_kept else "more_rejects", source.reject_count - _MOST_REJECTS
                )
            )
        if source.duplicate_count:
            self.tell("    " + self.words.count("repeated_ids", source.duplicate_count))
