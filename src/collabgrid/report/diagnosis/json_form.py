"""A diagnosis as JSON and back, and the JSON Schema of it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from collabgrid.report.diagnosis.model import DIAGNOSIS_VERSION, Diagnosis
from collabgrid.report.diagnosis.sheets import Sheet

_NO_SHEETS: Final = b'\n "sheets": []'
"""Where the sheets stand in a diagnosis without any; no text holds a line break that is not an escape."""


class DiagnosisError(ValueError):
    """A text that is no diagnosis; `place` is where it departs from the schema, empty for no JSON at all."""

    def __init__(self, place: str) -> None:
        self.place = place
        super().__init__(place)


def dump_diagnosis(diagnosis: Diagnosis) -> str:
    """The diagnosis as a JSON text, as docs/report.schema.json says."""
    return encode_diagnosis(diagnosis).decode()


def encode_diagnosis(diagnosis: Diagnosis) -> bytes:
    """The same in UTF-8. Each sheet stands on a line of its own, so that twenty thousand of them are written in
    little memory and found with a text search."""
    frame = _adapter().dump_json(replace(diagnosis, sheets=()), indent=1)
    head, tail = frame.split(_NO_SHEETS)
    pieces = [head, _NO_SHEETS.removesuffix(b"]")]
    for number, sheet in enumerate(diagnosis.sheets):
        pieces += [b",\n  " if number else b"\n  ", _sheet_adapter().dump_json(sheet)]
    return b"".join([*pieces, b"\n ]" if diagnosis.sheets else b"]", tail, b"\n"])


def read_diagnosis(text: str | bytes) -> Diagnosis:
    """The diagnosis that `dump_diagnosis` wrote. Raises DiagnosisError."""
    try:
        return _adapter().validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise DiagnosisError(".".join(map(str, first["loc"]))) from None


def diagnosis_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `dump_diagnosis` writes."""
    schema = _without_titles(_adapter().json_schema(mode="serialization"))
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"collabgrid territory diagnosis, version {DIAGNOSIS_VERSION}",
    }
    return {**head, **schema}


def _without_titles(schema: Any) -> Any:
    """The schema without the titles that only repeat names."""
    if isinstance(schema, list):
        return [_without_titles(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_titles(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str))
    }


@cache
def _sheet_adapter() -> TypeAdapter[Sheet]:
    return TypeAdapter(Sheet)


@cache
def _adapter() -> TypeAdapter[Diagnosis]:
    return TypeAdapter(Diagnosis)
