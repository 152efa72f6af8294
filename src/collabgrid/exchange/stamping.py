"""Corrections noted with the record that each was made for, so that a later change of the record is seen."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from collabgrid.exchange.compression import split_compression
from collabgrid.exchange.correction_columns import find_correction_columns, open_corrections
from collabgrid.exchange.csv_source import CsvSource
from collabgrid.exchange.disk import replaced
from collabgrid.exchange.faults import ChoiceError, fault
from collabgrid.exchange.formats import format_of_name
from collabgrid.exchange.records import Row

_COLUMN: Final = "record"


def stamp_corrections(path: str, digests: Mapping[str, str]) -> int:
    """Write the digest of its record (`digests`, by id) at each correction that has none; return how many.

    The file is written anew, in its own format, encoding and order. Raises ChoiceError for another format than
    CSV and JSON Lines, OutputError where it cannot be written.
    """
    source = open_corrections(path)
    if format_of_name(path) not in ("csv", "jsonl") or split_compression(path)[1] is not None:
        raise ChoiceError(path, fault("stamp_format"))
    rows = [dict(row.cells) for row in source.rows() if isinstance(row, Row)]
    columns = tuple(dict.fromkeys(name for row in rows for name in row))
    names = find_correction_columns(columns, path)
    column = names.get(_COLUMN, _COLUMN)
    count = 0
    for row in rows:
        digest = digests.get(str(row.get(names["of"]) or "").strip())
        if digest is not None and not str(row.get(column) or "").strip():
            row[column] = digest
            count += 1
    if count:
        _write(path, source, columns if column in columns else (*columns, column), rows)
    return count


def _write(path: str, source: Any, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    text = io.StringIO(newline="")
    if isinstance(source, CsvSource):
        writer = csv.DictWriter(text, columns, restval="", delimiter=source.separator, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        text.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    with replaced(path) as stream:
        stream.write(text.getvalue().encode(source.encoding))
