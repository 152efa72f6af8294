"""Place, kind of territory and year of an initiative, read from fields with usual names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import isfinite
from typing import Any, Final, Literal

from collabgrid.engine.fold import fold

Kind = Literal["territory", "year"]
TERRITORIES: Final = ("urban", "peri_urban", "rural")
"""The kinds of territory, the densest first."""

_FIELDS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "territory": (
        "territory", "territory type", "type of territory", "urban rural", "rural urban", "area type", "density",
        "territoire", "type de territoire", "milieu", "urbain rural", "rural urbain", "zone", "type de commune",
        "densité", "degré de densité", "typologie rurale", "typologie", "rural",
    ),
    "year": (
        "year", "founded", "founding date", "foundation", "start date", "starts at", "year founded", "since",
        "creation date", "date created", "established", "année", "année de création", "date de création", "création",
        "dateCreationUniteLegale", "dateCreationEtablissement", "date création", "depuis", "ouverture",
        "date d'ouverture", "lancement", "date de lancement", "date de début", "début",
    ),
}  # fmt: skip
_VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "urban": (
        "urban", "city", "big city", "inner city", "dense", "urbain", "urbaine", "ville", "grande ville",
        "centre urbain", "commune urbaine", "grands centres urbains", "densement peuplé",
        "commune densément peuplée", "urbain dense",
    ),
    "peri_urban": (
        "peri urban", "suburban", "suburb", "small town", "périurbain", "périurbaine", "banlieue", "couronne",
        "petite ville", "petites villes", "ceintures urbaines", "rural périurbain", "urbain intermédiaire",
        "urbain densité intermédiaire", "commune de densité intermédiaire",
    ),
    "rural": (
        "rural", "country", "countryside", "village", "rurale", "campagne", "commune rurale", "bourg",
        "bourgs ruraux", "rural autonome", "rural isolé", "habitat dispersé", "rural à habitat dispersé",
        "commune peu dense", "peu dense", "très peu dense", "commune très peu dense",
    ),
}  # fmt: skip
_YEAR: Final = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_NOT_KNOWN: Final = "1900-01-01"  # what registers of companies write where they know no date


def _squeezed(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


_KIND_OF: Final[Mapping[str, Kind]] = {
    _squeezed(name): kind for kind, names in _FIELDS.items() for name in names
}
_TERRITORY_OF: Final[Mapping[str, str]] = {
    _squeezed(name): value for value, names in _VALUES.items() for name in names
}


@lru_cache(maxsize=10_000)
def kind_of_field(name: str) -> Kind | None:
    """What a field with this name usually says, without regard to case, accents, spaces and `_`."""
    return _KIND_OF.get(_squeezed(name))


def territory_of(value: Any) -> str:
    """The kind of territory that a value says: one of TERRITORIES, or empty."""
    return _TERRITORY_OF.get(_squeezed(value), "") if isinstance(value, str) else ""


def year_of(value: Any) -> int | None:
    """The first year from 1800 to 2099 that stands in a value: a number, a date or a text."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip()
    if text.startswith(_NOT_KNOWN):
        return None
    found = _YEAR.search(text[:200])
    return int(found[1]) if found is not None else None


def find_field(records: Iterable[Mapping[str, Any]], kind: Kind) -> str:
    """The field that says most often of what kind a record is; empty where none does."""
    counts: dict[str, int] = {}
    for record in records:
        for name, value in record.items():
            if kind_of_field(name) == kind and _says(kind, value):
                counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: (counts[name], name), default="")


def point_of(record: Mapping[str, Any]) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, from `lat` and `lon`; nothing where one is missing or impossible.

    0, 0 is in the sea and stands for what is not known.
    """
    lat, lon = _number(record.get("lat")), _number(record.get("lon"))
    if lat is None or lon is None or (lat, lon) == (0, 0) or not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return lat, lon


def _says(kind: Kind, value: Any) -> bool:
    return bool(territory_of(value)) if kind == "territory" else year_of(value) is not None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value.strip().replace(",", ".") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return number if isfinite(number) else None
