"""Rows to bytes of CSV, JSON Lines, JSON and GeoJSON, block by block."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final

from collabgrid.engine import Classification
from collabgrid.exchange.csv_columns import csv_column, csv_results_columns
from collabgrid.exchange.csv_lines import csv_line, csv_results, csv_text, csv_texts, csv_value
from collabgrid.exchange.json_columns import json_column, json_results_columns
from collabgrid.exchange.json_members import json_members, json_object, json_results
from collabgrid.exchange.layout import ID, STAMP, Layout
from collabgrid.exchange.records import Row
from collabgrid.exchange.row_columns import RowColumns, column_of

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults

Pair = tuple[Row, Classification]
"""A record and what was read in it."""

_GEOMETRIES: Final = (
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
)  # fmt: skip


class TextEncoder:
    """What the encoders of text share: the file is `head`, the parts with `between` between them, and `tail`."""

    head = b""
    between = b""
    tail = b""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def encode(self, rows: Sequence[Pair]) -> bytes:
        """The part of the file for these rows; nothing for none. It depends on no other part."""
        return self._joined([self._line(row, result) for row, result in rows])

    def encode_block(
        self, rows: Sequence[Row], block: BlockResults, others: Mapping[int, Classification]
    ) -> bytes:
        """The same for rows that were read all at once; `others`: the results of those that were read by
        themselves."""
        lines = self._lines(rows, block)
        for place, result in others.items():
            lines[place] = self._line(rows[place], result)
        return self._joined(lines)

    def _line(self, row: Row, result: Classification) -> str:
        """A row, without what stands between rows."""
        raise NotImplementedError  # pragma: no cover - every format has its own

    def _lines(self, rows: Sequence[Row], block: BlockResults) -> list[str]:
        return list(map(self._line, rows, block.classifications()))

    def _joined(self, lines: Sequence[str]) -> bytes:
        """The part of the file that these rows are."""
        return "".join([f"{line}\n" for line in lines]).encode()


class CsvEncoder(TextEncoder):
    """CSV with commas, LF at the end of lines, in UTF-8; what a spreadsheet would run gets an apostrophe before it."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        # in the place of the input's own id, or else behind all that is its own
        self._place_of_id = layout.own.index(ID) if layout.id_stands and ID in layout.own else len(layout.own)
        self.head = csv_line(layout.columns).encode("utf-8", "replace")

    def _line(self, row: Row, result: Classification) -> str:
        layout = self.layout
        cells = list(map(csv_value, map(row.cells.get, layout.own)))
        cells[self._place_of_id : self._place_of_id + 1] = [csv_text(result.id)]
        cells += csv_results(result, with_evidence=layout.has_evidence)
        if layout.is_stamped:
            grid = result.grid
            cells.append(csv_texts(grid.id, grid.version, grid.digest))
        return ",".join(cells)

    def _lines(self, rows: Sequence[Row], block: BlockResults) -> list[str]:
        layout = self.layout
        columns = [csv_column(column_of(rows, name)) for name in layout.own]
        columns[self._place_of_id : self._place_of_id + 1] = [csv_column(block.ids)]
        columns += csv_results_columns(block, with_evidence=layout.has_evidence)
        if layout.is_stamped:
            grid = block.stamp
            columns.append([csv_texts(grid.id, grid.version, grid.digest)] * len(rows))
        return list(map(",".join, zip(*columns, strict=True)))

    def _joined(self, lines: Sequence[str]) -> bytes:
        return "".join([f"{line}\n" for line in lines]).encode("utf-8", "replace")


class JsonLinesEncoder(TextEncoder):
    """One JSON object a line."""

    def _line(self, row: Row, result: Classification) -> str:
        return _object(self.layout, _own_values(self.layout, row, result.id), result)

    def _lines(self, rows: Sequence[Row], block: BlockResults) -> list[str]:
        layout = self.layout
        columns = self._own_columns(rows, block.ids)
        columns += json_results_columns(block, with_evidence=layout.has_evidence)
        if layout.is_stamped:
            grid = block.stamp
            columns.append([_stamp(grid.id, grid.version, grid.digest)] * len(rows))
        return [f"{{{members}}}" for members in map(", ".join, zip(*columns, strict=True))]

    def _own_columns(self, rows: Sequence[Row], ids: Sequence[str]) -> list[Sequence[str]]:
        """The members that records have of their own; they may stand in one text."""
        if not isinstance(rows, RowColumns):
            values = map(_own_values, repeat(self.layout), rows, ids)
            return [[", ".join(json_members(own)) for own in values]]
        own: dict[str, Sequence[Any]] = {}
        if self.layout.has_own:
            own = dict(zip(self.layout.names_beside(tuple(rows.cells)), rows.cells.values(), strict=True))
        own[ID] = ids
        return [json_column(name, values) for name, values in own.items()]


class JsonEncoder(JsonLinesEncoder):
    """A JSON list with one object a line."""

    head = b"[\n"
    between = b",\n"
    tail = b"\n]\n"

    def _joined(self, lines: Sequence[str]) -> bytes:
        return ",\n".join(lines).encode()


class GeoJsonEncoder(JsonEncoder):
    """A GeoJSON FeatureCollection with one feature a line: a point where the record has `lat` and `lon`."""

    head = b'{"type": "FeatureCollection", "features": [\n'
    tail = b"\n]}\n"

    def _lines(self, rows: Sequence[Row], block: BlockResults) -> list[str]:
        return list(map(self._line, rows, block.classifications()))

    def _line(self, row: Row, result: Classification) -> str:
        geometry, own = geometry_of(row.record), _own_values(self.layout, row, result.id)
        if geometry is not None and geometry.get("type") != "Point":
            own.pop("geometry", None)  # it is the shape that the feature had
        members = json_members({"type": "Feature", "id": result.id, "geometry": geometry})
        return json_object([*members, f'"properties": {_object(self.layout, own, result)}'])


def _own_values(layout: Layout, row: Row, own_id: str) -> dict[str, Any]:
    """The values of a record under their names in the output, with the id in its place, or else behind them."""
    own = {}
    if layout.has_own:
        own = dict(zip(layout.names_beside(tuple(row.cells)), row.cells.values(), strict=True))
    own[ID] = own_id
    return own


def _object(layout: Layout, own: Mapping[str, Any], result: Classification) -> str:
    """A record with its readings as one JSON object: its own values, then those of the result, then the grid."""
    members = json_members(own)
    members += json_results(result, with_evidence=layout.has_evidence)
    if layout.is_stamped:
        members.append(_stamp(result.grid.id, result.grid.version, result.grid.digest))
    return json_object(members)


@lru_cache(maxsize=100)
def _stamp(*parts: str) -> str:
    """The members that tell the grid."""
    return ", ".join(json_members(dict(zip(STAMP, parts, strict=True))))


def geometry_of(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """The place of a record: the shape that it had in GeoJSON, else a point; nothing where it has none."""
    shape = record.get("geometry")
    if isinstance(shape, str) and shape.startswith("{"):
        try:
            found = json.loads(shape)
        except ValueError:
            found = None
        if isinstance(found, dict) and found.get("type") in _GEOMETRIES:
            return found
    lat, lon = _degrees(record.get("lat"), 90), _degrees(record.get("lon"), 180)
    return None if lat is None or lon is None else {"type": "Point", "coordinates": [lon, lat]}


def _degrees(value: Any, most: float) -> float | None:
    try:
        degrees = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (TypeError, ValueError, OverflowError):
        return None
    return degrees if math.isfinite(degrees) and abs(degrees) <= most else None
