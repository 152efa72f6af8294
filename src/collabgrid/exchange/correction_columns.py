"""The columns of a file of corrections, by their names in French and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from collabgrid.engine.fold import fold
from collabgrid.exchange.faults import ColumnError, fault
from collabgrid.exchange.readers import read_records
from collabgrid.exchange.record_source import RecordSource
from collabgrid.source import nearest_name

CORRECTION_COLUMNS: Final = ("of", "axis", "value", "who", "why", "record")
"""What a row of corrections holds; `of` is the id of the record."""

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "of": ("id", "identifiant"),
    "axis": ("axis", "axe"),
    "value": ("value", "valeur", "category", "catégorie"),
    "who": ("who", "qui"),
    "why": ("why", "pourquoi"),
    "record": ("record", "fiche"),
}
_NEEDED: Final = ("of", "axis", "value")


def open_corrections(path: str) -> RecordSource:
    """A file of corrections in any format of records, its columns under the names of `CORRECTION_COLUMNS`.

    Raises ColumnError where the id, the axis or the value is missing, UnreadableError for what cannot be read.
    """
    names = find_correction_columns(_columns_of(path), path)
    return read_records(path, columns=names, text_fields=CORRECTION_COLUMNS, duplicates="keep")


def find_correction_columns(columns: Sequence[str], path: str) -> dict[str, str]:
    """Which column holds what. Raises ColumnError where the id, the axis or the value is missing."""
    squeezed = {fold(column).strip(): column for column in columns}
    found = {
        part: squeezed[fold(name)]
        for part, names in _NAMES.items()
        for name in names
        if fold(name) in squeezed
    }
    for part in _NEEDED:
        if part not in found:
            name = _NAMES[part][0]
            near = nearest_name(name, [column for column in columns if column not in found.values()])
            hint = fault("near_column", name=near) if near else fault("nothing")
            listed = ", ".join(columns)
            raise ColumnError(path, fault("no_correction_column", name=name, near=hint, columns=listed))
    return found


def _columns_of(path: str) -> tuple[str, ...]:
    """The columns of the file as it writes them; in JSON the keys of its first record."""
    listed = ""
    for name in _NAMES["axis"]:
        try:
            source = read_records(path, columns={"axis": name}, text_fields=CORRECTION_COLUMNS)
        except ColumnError as error:
            listed = str(error.fault.values["columns"])
            continue
        for _ in source.rows() if source.columns is None else ():
            if source.columns is not None:
                break
        return source.columns.columns if source.columns is not None else ()
    return tuple(listed.split(", "))
