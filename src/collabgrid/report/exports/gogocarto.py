"""The initiatives of a diagnosis in the shape that GoGoCarto imports.

The fields are those of its element documentation (https://pixelhumain.github.io/GoGoCartoJs/docs/dataset-element-configuration.html)
and of its importer: a list under `data`, with `id`, `name`, `geo`, `address`, `categories` by name; any other key is a
field of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collabgrid.report.diagnosis import Diagnosis, Sheet
from collabgrid.report.exports.json_text import json_text
from collabgrid.report.words import Words

_ONTOLOGY: Final = "gogofull"
_POSTCODES: Final = ("postcode", "postal_code", "code_postal", "cp", "addr:postcode", "zip")


def write_gogocarto(diagnosis: Diagnosis, words: Words) -> str:
    """The initiatives in the field as elements; their categories are the labels of what they were read as, which
    GoGoCarto matches by name and makes where they are missing. It looks up the address of those without
    coordinates."""
    labels = {
        (axis.id, each.id): each.label.in_language(words.language)
        for axis in diagnosis.catalogue.axes
        for each in axis.categories
    }
    axes = {axis.axis for axis in diagnosis.axes}
    data = [_element(sheet, labels, axes) for sheet in diagnosis.sheets if sheet.state == "counted"]
    return json_text({"ontology": _ONTOLOGY, "data": data})


def _element(sheet: Sheet, labels: Mapping[tuple[str, str], str], axes: set[str]) -> dict[str, Any]:
    read = [
        labels[reading.axis, category]
        for reading in sheet.readings
        if reading.axis in axes
        for category in (reading.category, *reading.also)
        if category
    ]
    element: dict[str, Any] = {"id": sheet.key, "name": sheet.name or sheet.key}
    if sheet.lat is not None:
        element["geo"] = {"latitude": sheet.lat, "longitude": sheet.lon}
    element["address"] = _address(sheet)
    element["categories"] = list(dict.fromkeys(read))
    texts = {"description": sheet.record.get("description"), "website": sheet.url}
    element |= {name: value for name, value in texts.items() if isinstance(value, str) and value.strip()}
    element |= {"email": sheet.record["email"]} if isinstance(sheet.record.get("email"), str) else {}
    return element


def _address(sheet: Sheet) -> dict[str, str]:
    codes = (sheet.record.get(name) for name in _POSTCODES)
    parts = {
        "streetAddress": sheet.record.get("address"),
        "addressLocality": sheet.city,
        "postalCode": next((code for code in codes if code), None),
        "addressCountry": sheet.record.get("country"),
    }
    return {name: str(value) for name, value in parts.items() if isinstance(value, (str, int)) and value}
