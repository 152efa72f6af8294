"""The published schema is that of the model, and what is written keeps to it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from collabgrid.report.diagnosis import Diagnosis, beside, diagnosis_schema, dump_diagnosis, since

from ..small_view import CLASSIFIER
from .small_territory import RECORDS, diagnosis_of

PUBLISHED = Path(__file__).parents[3] / "docs" / "report.schema.json"


def test_the_published_schema_is_that_of_the_model() -> None:
    text = json.dumps(diagnosis_schema(), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        PUBLISHED.write_text(text, encoding="utf-8")
    assert PUBLISHED.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "diagnosis",
    [diagnosis_of(), diagnosis_of((), ()), since(diagnosis_of(), diagnosis_of(RECORDS[1:])),
     beside(CLASSIFIER, diagnosis_of(), diagnosis_of(RECORDS[:2]))],
    ids=["small", "empty", "since", "beside"],
)  # fmt: skip
def test_what_is_written_keeps_to_the_schema(diagnosis: Diagnosis) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    faults = list(Draft202012Validator(schema).iter_errors(json.loads(dump_diagnosis(diagnosis))))
    assert faults == []


def test_every_field_is_described() -> None:
    schema = diagnosis_schema()
    silent = [name for name, own in schema["$defs"].items() if not own.get("description")]
    assert silent == []
