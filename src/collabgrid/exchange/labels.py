"""A file of labelled records that grows while somebody codes: what is in it is safe after every record."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from collabgrid.exchange.disk import replaced, writing
from collabgrid.exchange.faults import UnreadableError, fault
from collabgrid.exchange.readers import read_records

_ANY_LENGTH = sys.maxsize


class LabelFile:
    """Labelled records as JSON Lines, by id. A file that is not there yet is empty.

    Raises UnreadableError for a file with a line that is no record: what could not be read would be lost.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.records: dict[str, dict[str, Any]] = {}
        target = Path(path)
        if target.exists() and target.stat().st_size:
            source = read_records(
                path, "jsonl", text_fields=("id", "gold"), most_text=_ANY_LENGTH, duplicates="keep"
            )
            self.records = {str(record["id"]): record for record in source}
            if source.rejects:
                first = source.rejects[0]
                raise UnreadableError(path, fault("bad_label", line=first.line, reason=first.fault))

    def keep(self, record: Mapping[str, Any]) -> None:
        """Write one labelled record; one that is there under the same id is replaced.

        Raises OutputError where the file cannot be written; it is then as it was.
        """
        own = str(record["id"])
        is_new = own not in self.records
        self.records[own] = dict(record)
        if is_new:
            self._append(record)
        else:
            self._write(self.records.values())

    def _append(self, record: Mapping[str, Any]) -> None:
        with writing(self.path), Path(self.path).open("a+b") as stream:
            if stream.tell():
                stream.seek(-1, os.SEEK_END)
                if stream.read(1) != b"\n":
                    stream.write(b"\n")
            stream.write(_line(record))

    def _write(self, records: Iterable[Mapping[str, Any]]) -> None:
        with replaced(self.path) as stream:
            stream.writelines(map(_line, records))


def _line(record: Mapping[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode() + b"\n"
