"""Rows to bytes of CSV, JSON Lines, JSON and GeoJSON, block by block."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from collabgrid.engine import Classification
from collabgrid.exchange.cells import cell_of, harmless, json_text, text_of
from collabgrid.exchange.layout import Layout
from collabgrid.exchange.records import Row

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
        raise NotImplementedError  # pragma: no cover - every format has its own


class CsvEncoder(TextEncoder):
    """CSV with commas, LF at the end of lines, in UTF-8; what a spreadsheet would run gets an apostrophe before it."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self._behind = layout.columns_behind(layout.own)
        self.head = _csv_lines([list(map(harmless, layout.columns))])

    def encode(self, rows: Sequence[Pair]) -> bytes:
        return _csv_lines(self._cells(row, result) for row, result in rows)

    def _cells(self, row: Row, result: Classification) -> list[str]:
        values = self.layout.values(result)
        cells = [_csv_cell("", row.cells.get(name)) for name in self.layout.own]
        if self.layout.id_stands and "id" in self.layout.own:
            cells[self.layout.own.index("id")] = _csv_cell("", result.id)
        return cells + [_csv_cell(name, values[name]) for name in self._behind]


class JsonLinesEncoder(TextEncoder):
    """One JSON object a line."""

    def encode(self, rows: Sequence[Pair]) -> bytes:
        return "".join(f"{json_text(self.layout.whole(*pair))}\n" for pair in rows).encode()


class JsonEncoder(TextEncoder):
    """A JSON list with one object a line."""

    head = b"[\n"
    between = b",\n"
    tail = b"\n]\n"

    def encode(self, rows: Sequence[Pair]) -> bytes:
        return ",\n".join(json_text(self.layout.whole(*pair)) for pair in rows).encode()


class GeoJsonEncoder(TextEncoder):
    """A GeoJSON FeatureCollection with one feature a line: a point where the record has `lat` and `lon`."""

    head = b'{"type": "FeatureCollection", "features": [\n'
    between = b",\n"
    tail = b"\n]}\n"

    def encode(self, rows: Sequence[Pair]) -> bytes:
        return ",\n".join(json_text(self._feature(row, result)) for row, result in rows).encode()

    def _feature(self, row: Row, result: Classification) -> dict[str, Any]:
        geometry, properties = geometry_of(row.record), self.layout.whole(row, result)
        if geometry is not None and geometry.get("type") != "Point":
            properties.pop("geometry", None)  # it is the shape that the feature had
        return {"type": "Feature", "id": result.id, "geometry": geometry, "properties": properties}


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


def _csv_cell(name: str, value: Any) -> str:
    return harmless(value if isinstance(value, str) else text_of(cell_of(name, value)))


def _csv_lines(rows: Iterable[list[str]]) -> bytes:
    """Lines that end with LF; a CR is quoted too, which the csv module does only where lines end with it."""
    lines = _Lines()
    csv.writer(lines, lineterminator="\r\n").writerows(rows)
    return "".join(lines).encode("utf-8", "replace")


class _Lines(list[str]):
    """Takes what a csv.writer writes, a line at a time."""

    def write(self, line: str) -> None:
        self.append(line[:-2] + "\n")
