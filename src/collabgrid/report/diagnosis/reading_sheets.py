"""Records and their classifications to the sheets of a diagnosis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Literal

from collabgrid.engine import Classification, Reading
from collabgrid.grid import SCOPE
from collabgrid.report.diagnosis.plain_records import digest_record, plain_record, whole_text
from collabgrid.report.diagnosis.sheets import AxisReading, Quote, Reason, Sheet, SheetLever
from collabgrid.report.diagnosis.usual_fields import find_field, point_of, territory_of, year_of
from collabgrid.report.map import find_place

Pair = tuple[Mapping[str, Any], Classification]


def make_sheets(pairs: Sequence[Pair], scopes: Collection[str]) -> tuple[tuple[Sheet, ...], str, str]:
    """A sheet for each record, and the fields that say territory and year (empty where none does).

    `scopes` are the scope categories in the field.
    """
    records = [plain_record(record) for record, _ in pairs]
    territory_field, year_field = find_field(records, "territory"), find_field(records, "year")
    ids = [whole_text(result.id) for _, result in pairs]
    repeated = {own for own, count in Counter(ids).items() if count > 1}
    fields = (territory_field, year_field)
    sheets = []
    for number, (record, (_, result)) in enumerate(zip(records, pairs, strict=True), 1):
        own = ids[number - 1]
        key = f"{own}#{number}" if own in repeated or not own else own
        sheets.append(_sheet((key, own, number), record, result, scopes, fields))
    return tuple(sheets), territory_field, year_field


def _sheet(
    names: tuple[str, str, int],
    record: dict[str, Any],
    result: Classification,
    scopes: Collection[str],
    fields: tuple[str, str],
) -> Sheet:
    own = point_of(record)
    point = own or find_place(record)
    return Sheet(
        key=names[0],
        id=names[1],
        number=names[2],
        name=_name(record),
        state=_state(result, scopes),
        language=result.language,
        status=result.status,
        city=_text(record.get("city")),
        url=_text(record.get("url")),
        lat=point[0] if point else None,
        lon=point[1] if point else None,
        coordinates_from="record" if own else "town" if point else "",
        territory=territory_of(record.get(fields[0])),
        year=year_of(record.get(fields[1])),
        digest=digest_record(record),
        record=record,
        readings=tuple([_reading(each) for each in result.readings]),
        quotes=_quotes(result),
        practices=result.practices,
        initiatives=result.initiatives,
        stakes=result.stakes,
        levers=tuple([_lever(each.lever, each.reasons) for each in result.levers]),
    )


def _state(result: Classification, scopes: Collection[str]) -> Literal["counted", "outside", "undecided"]:
    scope = next((each for each in result.readings if each.axis == SCOPE), None)
    if scope is None:
        return "counted" if any(each.category is not None for each in result.readings) else "undecided"
    if scope.category is None:
        return "undecided"
    return "counted" if scope.category in scopes else "outside"


def _reading(reading: Reading) -> AxisReading:
    others = (category for category, _ in reading.scores if category != reading.category)
    return AxisReading(
        reading.axis,
        reading.category or "",
        reading.also,
        reading.confidence,
        round(reading.margin, 4),
        reading.reason or "",
        next(others, ""),
    )


def _quotes(result: Classification) -> tuple[Quote, ...]:
    """The words that spoke for the categories that were read, each once an axis, in the order of the text."""
    found: dict[tuple[str, str, str, int, int], None] = {}
    for reading in result.readings:
        for vote in reading.votes:
            if vote.category == reading.category or vote.category in reading.also:
                for each in vote.evidence:
                    found[(reading.axis, vote.category, each.field, each.start, each.end)] = None
    return tuple([Quote(*each) for each in sorted(found, key=lambda quote: quote[2:])])


def _lever(lever: str, reasons: Sequence[Any]) -> SheetLever:
    return SheetLever(lever, tuple([Reason(each.kind, each.name, each.value) for each in reasons]))


def _name(record: Mapping[str, Any]) -> str:
    """The name, else the beginning of the text; may be empty."""
    for field in ("name", "description"):
        value = record.get(field)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return ""


def _text(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, (str, int, float)) else ""
