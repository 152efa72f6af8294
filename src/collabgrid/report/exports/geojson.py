"""The initiatives of a diagnosis as GeoJSON (RFC 7946), for QGIS, uMap and other maps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from collabgrid.report.diagnosis import Diagnosis, Sheet
from collabgrid.report.exports.json_text import json_text
from collabgrid.report.words import Words


def write_geojson(diagnosis: Diagnosis, words: Words) -> str:
    """A FeatureCollection with a point for each initiative in the field that has coordinates.

    The properties are flat texts, numbers and texts joined by `, `: what map programs show and filter by. Each
    axis stands with its id (`sector`) and with the label of its category (`sector_label`). Initiatives
    without coordinates are left out; `collabgrid` in the collection tells how many.
    """
    labels = {
        (axis.id, each.id): each.label.in_language(words.language)
        for axis in diagnosis.catalogue.axes
        for each in axis.categories
    }
    levers = {each.id: each.label.in_language(words.language) for each in diagnosis.levers}
    counted = [sheet for sheet in diagnosis.sheets if sheet.state == "counted"]
    features = [_feature(sheet, labels, levers) for sheet in counted if sheet.lat is not None]
    collection = {
        "type": "FeatureCollection",
        "collabgrid": {
            "title": diagnosis.title.in_language(words.language),
            "grid": f"{diagnosis.origin.grid} {diagnosis.origin.grid_version}",
            "grid_digest": diagnosis.origin.grid_digest,
            "input_digest": diagnosis.origin.input_digest,
            "without_coordinates": len(counted) - len(features),
        },
        "features": features,
    }
    return json_text(collection)


def _feature(
    sheet: Sheet, labels: Mapping[tuple[str, str], str], levers: Mapping[str, str]
) -> dict[str, Any]:
    properties: dict[str, Any] = {"name": sheet.name, "status": sheet.status}
    properties |= {name: value for name, value in _told(sheet) if value not in ("", None)}
    for reading in sheet.readings:
        properties[reading.axis] = reading.category
        properties[f"{reading.axis}_label"] = labels.get((reading.axis, reading.category), "")
        properties[f"{reading.axis}_confidence"] = reading.confidence
    properties["practices"] = ", ".join(sheet.practices)
    properties["levers"] = ", ".join(levers.get(each.lever, each.lever) for each in sheet.levers)
    point = {"type": "Point", "coordinates": [sheet.lon, sheet.lat]}
    return {"type": "Feature", "id": sheet.key, "geometry": point, "properties": properties}


def _told(sheet: Sheet) -> Iterator[tuple[str, Any]]:
    yield "description", _text(sheet.record.get("description"))
    yield "city", sheet.city
    yield "url", sheet.url
    yield "territory", sheet.territory
    yield "year", sheet.year
    yield "coordinates_from", sheet.coordinates_from


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
