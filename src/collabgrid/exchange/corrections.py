"""Corrections: what persons say of records, in a file with a row for each axis of each record."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from collabgrid.engine import Correction
from collabgrid.engine.record import field_values
from collabgrid.exchange.correction_columns import CORRECTION_COLUMNS, open_corrections
from collabgrid.exchange.faults import ExchangeError, Fault, fault
from collabgrid.exchange.records import Reject, Row
from collabgrid.exchange.row_columns import RowColumns
from collabgrid.grid import STATUS, STATUSES, UNDECIDED, Grid
from collabgrid.source import nearest_name

_MOST_TOLD: Final = 20
_DIGEST_LENGTH: Final = 16


class CorrectionsError(ExchangeError):
    """Corrections that cannot be used: `faults` says what is wrong at each line."""

    def __init__(self, path: str, faults: Sequence[tuple[int, Fault]]) -> None:
        self.faults = tuple(faults)
        super().__init__(path, fault("corrections", count=len(faults)))

    def say(self, language: str = "en") -> str:
        """All that is wrong, a line for each."""
        shown = [
            f"  {fault('at_line', line=line).why(language)}{wrong.why(language)}"
            for line, wrong in self.faults[:_MOST_TOLD]
        ]
        more = ["  …"] if len(self.faults) > _MOST_TOLD else []
        return "\n".join([super().say(language), *shown, *more])


class GivenCorrection(NamedTuple):
    """One row of the file: the record that it is for, and what is said of it."""

    id: str
    correction: Correction
    seen: str
    """The digest of the record that the person saw (see `digest_record`); empty where it was not noted."""
    line: int


class Corrected(NamedTuple):
    """A record that is corrected: its id, its digest now, and what is said of it."""

    id: str
    digest: str
    given: tuple[GivenCorrection, ...]

    def is_changed(self, given: GivenCorrection) -> bool:
        """Whether the person saw another record than this one."""
        return given.seen not in ("", self.digest)

    def corrections(self) -> tuple[Correction, ...]:
        """What is to stand in place of the readings."""
        return tuple([each.correction._replace(changed=self.is_changed(each)) for each in self.given])


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections of one file, by the id of the record."""

    name: str
    by_id: Mapping[str, tuple[GivenCorrection, ...]]
    text_fields: tuple[str, ...]
    """The fields that the grid reads as text: what the digest of a record is made of."""

    def places(self, rows: Sequence[Row]) -> list[int]:
        """Which of these rows anything may be said of."""
        ids = rows.fields["id"] if isinstance(rows, RowColumns) else [row.record.get("id") for row in rows]
        return [place for place, own in enumerate(ids) if str(own) in self.by_id]

    def of(self, record: Mapping[str, Any]) -> Corrected | None:
        """What is said of this record, if anything."""
        own = str(record.get("id"))
        given = self.by_id.get(own)
        return None if given is None else Corrected(own, digest_record(record, self.text_fields), given)

    def digest(self) -> str:
        """What a run needs to know to find out whether the corrections are the same."""
        rows = [each._replace(line=0) for given in self.by_id.values() for each in given]
        return hashlib.sha256(repr(sorted(rows, key=repr)).encode("utf-8", "surrogatepass")).hexdigest()


def read_corrections(path: str, grid: Grid) -> Corrections:
    """The corrections of a file in any format of records: columns `id`, `axis`, `value`, `who`, `why`, `record`.

    An empty value says that the axis is undecided. Raises CorrectionsError with every row that names no record,
    axis or category of the grid; ColumnError and UnreadableError for what cannot be read.
    """
    found: dict[tuple[str, str], GivenCorrection] = {}
    faults: list[tuple[int, Fault]] = []
    for row in open_corrections(path).rows():
        if isinstance(row, Reject):
            faults.append((row.line, row.fault))
            continue
        given, wrong = _given(grid, row)
        known = found.setdefault((given.id, given.correction.axis), given)
        if wrong is None and known.correction.category != given.correction.category:
            wrong = fault("correction_twice", id=given.id, axis=given.correction.axis, line=known.line)
        if wrong is not None:
            faults.append((row.line, wrong))
    if faults:
        raise CorrectionsError(path, faults)
    by_id: dict[str, tuple[GivenCorrection, ...]] = {}
    for given in found.values():
        by_id[given.id] = (*by_id.get(given.id, ()), given)
    return Corrections(path, by_id, tuple(name for name, _ in grid.policy.fields))


def digest_record(record: Mapping[str, Any], text_fields: Iterable[str]) -> str:
    """A short digest of the texts of a record: the first 16 hexadecimal digits of their SHA-256."""
    found = hashlib.sha256()
    for name in text_fields:
        for text in field_values(record.get(name)):
            found.update(f"{name}\0{text}\0".encode("utf-8", "surrogatepass"))
    return found.hexdigest()[:_DIGEST_LENGTH]


def _given(grid: Grid, row: Row) -> tuple[GivenCorrection, Fault | None]:
    record = {name: _text(row.record.get(name)) for name in CORRECTION_COLUMNS}
    axis, value = record["axis"], record["value"]
    category = None if value in ("", UNDECIDED) else value
    correction = Correction(axis, category, record["who"], record["why"])
    given = GivenCorrection(record["of"], correction, record["record"], row.line)
    return given, _what_is_wrong(grid, given)


def _what_is_wrong(grid: Grid, given: GivenCorrection) -> Fault | None:
    axes = grid.category_ids() | {STATUS: STATUSES}
    axis, category = given.correction.axis, given.correction.category
    if not given.id:
        return fault("correction_without_id")
    if not axis:
        return fault("correction_without_axis", known=", ".join(axes))
    if axis not in axes:
        return fault("no_such_axis", axis=axis, near=_meant(axis, _names(grid, axes)), known=", ".join(axes))
    if category is not None and category not in axes[axis]:
        names = _labels(grid, axis) | {each: each for each in axes[axis]}
        near, known = _meant(category, names), ", ".join(axes[axis])
        return fault("no_such_value", axis=axis, value=category, near=near, known=known)
    return None


def _names(grid: Grid, axes: Iterable[str]) -> dict[str, str]:
    labels = {text: axis.id for axis in grid.axes for _, text in axis.label.by_language}
    return labels | {axis: axis for axis in axes}


def _labels(grid: Grid, axis: str) -> dict[str, str]:
    parts = (
        [grid.scope] if axis == "scope" and grid.scope else [each for each in grid.axes if each.id == axis]
    )
    return {text: c.id for part in parts for c in part.categories for _, text in c.label.by_language}


def _meant(given: str, names: Mapping[str, str]) -> Fault:
    near = nearest_name(given, names)
    return fault("near_name", name=names[near]) if near else fault("nothing")


def _text(value: Any) -> str:
    return " ".join(" ".join(field_values(value)).split())
