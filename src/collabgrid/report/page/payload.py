"""What the script of the page needs to show a sheet for each initiative, as JSON that may stand inside HTML.

Sheets are lists, and what many of them name (labels, fields, reasons) stands once in a table: a page of 20,000
records stays light enough to open.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Mapping
from typing import Any, Final, Generic, TypeVar

from collabgrid.report.diagnosis import AxisReading, Diagnosis, Named, Quote, Reason, Sheet, Text
from collabgrid.report.words import LANGUAGES, Words

Item = TypeVar("Item", bound=Hashable)

WORDS_OF_SCRIPT: Final = (
    "also", "answers", "elsewhere", "levers", "initiatives", "none", "opportunity", "practices", "risk", "risks",
    "opportunities", "source", "undecided", "unnamed",
    "short.no_evidence", "short.tie", "short.below_threshold", "short.missing_field",
    "state.counted", "state.outside", "state.undecided", "status.active", "status.planned", "status.closed",
    "territory.urban", "territory.peri_urban", "territory.rural", "territory", "status",
    "page.found.one", "page.found.many", "page.page_of", "page.previous", "page.next", "page.none_found",
    "page.sheet", "page.close", "page.what_it_says", "page.marked", "page.how_read", "page.words",
    "page.without_words", "page.unsure", "page.unsure_undecided", "page.unsure_low", "page.unsure_other",
    "page.all_sure", "page.no_lever", "page.confidence", "page.reading", "page.axis", "page.year",
    "page.map_circle", "page.state", "because",
)  # fmt: skip
"""The words of the interface that the script writes."""
UNSURE_BELOW: Final = 0.7
"""A reading with less confidence is said to be uncertain."""
_WORTH_SHARING: Final = 8
_HTML_SAFE: Final = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


class Index(Generic[Item]):
    """Items, each once, by their number."""

    def __init__(self) -> None:
        self.items: dict[Item, int] = {}

    def number(self, item: Item) -> int:
        """The number of the item; a new one where it is new."""
        return self.items.setdefault(item, len(self.items))


class Tables:
    """What sheets name by number."""

    def __init__(self, diagnosis: Diagnosis) -> None:
        self.axes = {axis.id: number for number, axis in enumerate(diagnosis.catalogue.axes)}
        self.categories = {
            axis.id: {each.id: number for number, each in enumerate(axis.categories)}
            for axis in diagnosis.catalogue.axes
        }
        self.practices = {each.id: number for number, each in enumerate(diagnosis.catalogue.practices)}
        self.initiatives = {each.id: number for number, each in enumerate(diagnosis.catalogue.initiatives)}
        self.stakes = {each.id: number for number, each in enumerate(diagnosis.stakes)}
        self.levers = {each.id: number for number, each in enumerate(diagnosis.levers)}
        self.fields: Index[str] = Index()
        self.values: Index[str] = Index()
        self.repeated = _repeated(diagnosis)
        self.reasons: Index[tuple[int, tuple[Reason, ...]]] = Index()


def build_payload(diagnosis: Diagnosis, places: Mapping[str, tuple[int, int]]) -> str:
    """The JSON text of the page's script; `places` say where on the map a sheet falls, by key."""
    tables = Tables(diagnosis)
    sheets = [_sheet(tables, sheet, places) for sheet in diagnosis.sheets]
    payload = {
        "words": {
            language: {key: Words(language).say(key) for key in WORDS_OF_SCRIPT} for language in LANGUAGES
        },
        "fieldNames": {
            language: [Words(language).field(field) for field in tables.fields.items]
            for language in LANGUAGES
        },
        "unsureBelow": UNSURE_BELOW,
        "axes": [
            {
                "id": axis.id,
                "label": _text(axis.label),
                "categories": [_named(each) for each in axis.categories],
            }
            for axis in diagnosis.catalogue.axes
        ],
        "practices": [_named(each) for each in diagnosis.catalogue.practices],
        "initiatives": [_named(each) for each in diagnosis.catalogue.initiatives],
        "stakes": [
            {"id": each.id, "kind": each.kind, "label": _text(each.label)} for each in diagnosis.stakes
        ],
        "levers": [
            {"id": each.id, "label": _text(each.label), "what": _text(each.what)} for each in diagnosis.levers
        ],
        "proposed": [
            [lever, [_reason(tables, each) for each in reasons]] for lever, reasons in tables.reasons.items
        ],
        "fields": list(tables.fields.items),
        "values": list(tables.values.items),
        "sheets": sheets,
    }
    return html_safe(json.dumps(payload, ensure_ascii=False, separators=(",", ":")))


def html_safe(text: str) -> str:
    """JSON that may stand inside a script element: nothing in it can end the element or open another."""
    return text.translate(_HTML_SAFE)


def _sheet(tables: Tables, sheet: Sheet, places: Mapping[str, tuple[int, int]]) -> list[Any]:
    """One sheet as a list; page/script/data.js names its places."""
    return [
        sheet.key,
        sheet.name,
        sheet.state,
        sheet.status,
        sheet.territory,
        sheet.year,
        places.get(sheet.key),
        [[tables.fields.number(str(field)), _shared(tables, value)] for field, value in sheet.record.items()],
        [_reading(tables, each) for each in sheet.readings],
        [_quote(tables, each) for each in sheet.quotes],
        [tables.practices[each] for each in sheet.practices if each in tables.practices],
        [tables.initiatives[each] for each in sheet.initiatives if each in tables.initiatives],
        [tables.stakes[each] for each in sheet.stakes if each in tables.stakes],
        [
            tables.reasons.number((tables.levers[each.lever], each.reasons))
            for each in sheet.levers
            if each.lever in tables.levers
        ],
    ]


def _reading(tables: Tables, reading: AxisReading) -> list[Any]:
    numbers = tables.categories[reading.axis]
    return [
        numbers.get(reading.category, -1),
        [numbers[each] for each in reading.also if each in numbers],
        round(reading.confidence, 2),
        reading.reason,
        numbers.get(reading.runner_up, -1),
    ]


def _quote(tables: Tables, quote: Quote) -> list[Any]:
    """The field is told by its own number and, for an item of a list, the place of the item."""
    field, bracket, place = quote.field.partition("[")
    item = int(place.rstrip("]")) if bracket and place.rstrip("]").isdecimal() else -1
    number = tables.fields.number(field if item >= 0 else quote.field)
    category = tables.categories[quote.axis].get(quote.category, -1)
    return [tables.axes[quote.axis], category, number, item, quote.start, quote.end]


def _repeated(diagnosis: Diagnosis) -> set[str]:
    """Longer values that many records have, such as the licence of a directory: they are written once."""
    values = (value for sheet in diagnosis.sheets for value in sheet.record.values())
    counts = Counter(value for value in values if isinstance(value, str) and len(value) >= _WORTH_SHARING)
    return {value for value, count in counts.items() if count >= 3}


def _shared(tables: Tables, value: Any) -> Any:
    """A field's value; of one that is written once, its number."""
    return (
        tables.values.number(value) if isinstance(value, str) and value in tables.repeated else _value(value)
    )


def _value(value: Any) -> Any:
    """A field's value: texts and lists of texts as they are, anything else as its text."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, (list, tuple)):
        return [each if isinstance(each, str) else _written(each) for each in value]
    return _written(value)


def _written(value: Any) -> str:
    return (
        json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (dict, list)) else str(value)
    )


def _reason(tables: Tables, reason: Reason) -> list[Any]:
    """A reason for a lever: its kind, and the numbers of what it names (or its text, where it names no item)."""
    if reason.kind == "reading" and reason.name in tables.axes:
        return ["reading", tables.axes[reason.name], tables.categories[reason.name].get(reason.value, -1)]
    if reason.kind == "practice" and reason.value in tables.practices:
        return ["practice", tables.practices[reason.value]]
    if reason.kind == "initiative" and reason.value in tables.initiatives:
        return ["initiative", tables.initiatives[reason.value]]
    return [reason.kind, reason.name, reason.value]


def _named(item: Named) -> dict[str, Any]:
    return {"id": item.id, "label": _text(item.label)}


def _text(text: Text) -> list[str]:
    return [text.fr, text.en]
