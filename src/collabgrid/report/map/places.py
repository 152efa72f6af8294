"""Places of France by name: where an initiative is whose record names a town or village and has no coordinates.

Places are those of France of 500 inhabitants or more in GeoNames (geonames.org), licensed CC BY 4.0; written by
scripts/build_map_data.py.
"""

from __future__ import annotations

import csv
import lzma
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from collabgrid.engine.fold import fold

_FILE: Final = Path(__file__).parent / "data" / "places.csv.xz"
_FAR_LARGER: Final = 10
"""Of several places of one name, one that has so many times the inhabitants of any other is meant."""
_HOME: Final = ("france", "fr", "fra")
_COUNTRY_FIELDS: Final = ("country", "pays", "addr:country")
_POSTCODE_FIELDS: Final = (
    "postcode",
    "postal_code",
    "code_postal",
    "code postal",
    "cp",
    "addr:postcode",
    "zip",
)
_POSTCODE: Final = re.compile(r"(?<!\d)(\d{5})(?!\d)")
_TAIL: Final = re.compile(r"\s*(\bcedex\b.*|\(.*\)|\b\d{1,2}(e|er|eme|nd)?( arrondissement)?)\s*$")
_SHORT: Final = ((re.compile(r"\bst\b"), "saint"), (re.compile(r"\bste\b"), "sainte"))


def find_place(record: Mapping[str, Any]) -> tuple[float, float] | None:
    """Latitude and longitude of the middle of the town or village of France that `city` names.

    A postcode of the record tells its département. Nothing where the place is not known, where several of its name
    may be meant, or where the record says that it is in another country.
    """
    country = next((record[each] for each in _COUNTRY_FIELDS if record.get(each)), "france")
    city = record.get("city")
    if not isinstance(city, str) or fold(str(country)).strip() not in _HOME:
        return None
    return _find(city, _department(record))


class _Known(NamedTuple):
    department: str
    lat: float
    lon: float
    population: int


@cache
def _places() -> dict[str, tuple[_Known, ...]]:
    """Folded name → the places that bear it."""
    text = lzma.decompress(_FILE.read_bytes()).decode("utf-8")
    found: dict[str, tuple[_Known, ...]] = {}
    for row in csv.DictReader(text.splitlines()):
        known = _Known(row["department"], float(row["lat"]), float(row["lon"]), int(row["population"] or 0))
        name = _plain(row["name"])
        found[name] = (*found.get(name, ()), known)
    return found


def _find(city: str, department: str) -> tuple[float, float] | None:
    """The place of this name, in the département where that is known; nothing where several may be meant."""
    plain = _plain(city)
    candidates = _places().get(plain) or _places().get(_TAIL.sub("", plain)) or ()
    if department:
        candidates = tuple(each for each in candidates if each.department == department)
    largest = sorted(candidates, key=lambda each: -each.population)
    if not largest or (len(largest) > 1 and largest[0].population < _FAR_LARGER * largest[1].population):
        return None
    return largest[0].lat, largest[0].lon


def _plain(name: str) -> str:
    """The name without case, accents, hyphens, apostrophes; `St` written out."""
    plain = re.sub(r"[-'/.,\s]+", " ", _POSTCODE.sub(" ", fold(name))).strip()
    for short, long in _SHORT:
        plain = short.sub(long, plain)
    return plain


def _department(record: Mapping[str, Any]) -> str:
    """The département that a postcode of the record tells; empty where none does."""
    texts = [record.get(each) for each in (*_POSTCODE_FIELDS, "city", "address")]
    for text in texts:
        code = _POSTCODE.search(str(text)) if text else None
        if code is not None:
            return _of_postcode(code[1])
    return ""


def _of_postcode(code: str) -> str:
    if code.startswith("20"):
        return "2A" if code < "20200" else "2B"
    return code[:3] if code.startswith("97") else code[:2]
