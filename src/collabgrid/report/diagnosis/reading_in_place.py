"""A record read with what is known of its own territory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collabgrid.engine import Classification, Classifier
from collabgrid.report.diagnosis.usual_fields import kind_of_field, territory_of

TERRITORY: Final = "territory"
"""The name of the context that the kind of territory of a record fills."""


def classify_in_place(
    classifier: Classifier, record: Mapping[str, Any], context: Mapping[str, str] | None = None
) -> Classification:
    """Read a record with the context and, where it says urban, peri-urban or rural itself, with that as its
    `territory`: levers that are for other territories are not proposed to it."""
    own = _own_territory(record)
    return classifier.classify(record, context={**(context or {}), TERRITORY: own} if own else context)


def _own_territory(record: Mapping[str, Any]) -> str:
    for name, value in record.items():
        if kind_of_field(name) == TERRITORY and (found := territory_of(value)):
            return found
    return ""
