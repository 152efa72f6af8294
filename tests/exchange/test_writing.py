from __future__ import annotations

import csv
import io
import json

import pytest

from collabgrid.engine import Classifier, flat_columns, flat_row
from collabgrid.exchange import result_schema, write_csv, write_json, write_jsonl
from collabgrid.grid import load_grid

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [en]}
axes:
  - {id: colour, label: Colour, categories: [{id: red, label: Red}, {id: blue, label: Blue}]}
policy: {decisions: {default: {also: 1}}}
vocabulary:
  colour:
    red: {strong: [red]}
    blue: {usual: [blue]}
"""
RECORDS = [
    {"id": "=1+1", "description": 'A red door,\nand a blue one; "red" | red.'},
    {"id": "2", "description": "Nothing."},
    {"id": "é", "name": "Red"},
]


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier(load_grid({"g.yaml": GRID}).require())


def test_csv_has_the_flat_columns_and_runs_no_formula(classifier: Classifier) -> None:
    stream = io.StringIO()
    assert write_csv(stream, classifier.grid, classifier.classify_many(RECORDS)) == 3
    rows = list(csv.reader(io.StringIO(stream.getvalue())))
    assert tuple(rows[0]) == flat_columns(classifier.grid)
    first = dict(zip(rows[0], rows[1], strict=True))
    assert first["id"] == "'=1+1"
    assert first["colour"] == "red"
    assert first["colour_also"] == "blue"
    assert first["evidence"] == 'colour=red: "red" (description) | colour=blue: "blue" (description)'
    assert dict(zip(rows[0], rows[2], strict=True))["colour_reason"] == "no_evidence"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_each_start_of_a_formula_is_neutralised(classifier: Classifier, start: str) -> None:
    stream = io.StringIO()
    write_csv(stream, classifier.grid, classifier.classify_many([{"id": f"{start}x", "name": "Red"}]))
    assert next(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))["id"] == f"'{start}x"


def test_json_lines_and_json_are_the_flat_rows(classifier: Classifier) -> None:
    expected = [flat_row(result) for result in classifier.classify_many(RECORDS)]
    lines, whole = io.StringIO(), io.StringIO()
    write_jsonl(lines, classifier.grid, classifier.classify_many(RECORDS))
    write_json(whole, classifier.grid, classifier.classify_many(RECORDS))
    assert [json.loads(line) for line in lines.getvalue().splitlines()] == expected
    assert json.loads(whole.getvalue()) == expected
    assert '"é"' in lines.getvalue()
    assert [list(json.loads(line)) for line in lines.getvalue().splitlines()] == [
        list(flat_columns(classifier.grid))
    ] * 3


def test_no_results_are_an_empty_list(classifier: Classifier) -> None:
    stream = io.StringIO()
    assert write_json(stream, classifier.grid, []) == 0
    assert json.loads(stream.getvalue()) == []


def test_the_schema_of_a_result_names_its_columns_and_categories(classifier: Classifier) -> None:
    schema = result_schema(classifier.grid)
    assert tuple(schema["properties"]) == flat_columns(classifier.grid)
    assert schema["properties"]["colour"]["enum"] == ["red", "blue", ""]
    for result in classifier.classify_many(RECORDS):
        assert set(flat_row(result)) == set(schema["required"])
