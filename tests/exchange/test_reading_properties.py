from __future__ import annotations

import csv
import io
import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from collabgrid.engine.record import field_values
from collabgrid.exchange import ColumnError, Row, UnreadableError, load_classifier, read_records
from collabgrid.exchange.csv_rows import CsvRows, PartedRows
from collabgrid.exchange.encodings import looks_binary
from drawn import cases

EXAMPLES = Path(__file__).parents[2] / "examples"
SIGNS = st.sampled_from(
    [
        b"a",
        b"b",
        b";",
        b'"',
        b"\n",
        b"\r",
        b"\r\n",
        b" ",
        b",",
        "é".encode(),
        b"\x00",
        b"\xff",
        b"a;b;c;d\n",
        b'"a";',
    ]
)
TABLES = st.lists(SIGNS, max_size=40).map(b"".join)
CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)


def read_bytes(content: bytes, name: str) -> tuple[list[Any], int]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        source = read_records(str(path))
        return list(source.rows()), source.empty_rows


@given(st.binary(max_size=300), st.sampled_from(["r.csv", "r.jsonl", "r.json", "r"]))
@settings(max_examples=cases(300), deadline=None)
def test_any_bytes_are_rows_rejects_or_one_clear_error(content: bytes, name: str) -> None:
    try:
        rows, _ = read_bytes(content, name)
    except (UnreadableError, ColumnError) as error:
        assert error.say("fr")
        assert error.say("en")
        return
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))


@given(st.binary(max_size=200))
@settings(max_examples=cases(300), deadline=None)
def test_any_bytes_after_a_good_header(content: bytes) -> None:
    try:
        rows, _ = read_bytes(b"nom;objet\n" + content, "r.csv")
    except UnreadableError:
        return
    lines = [row.line for row in rows]
    assert lines == sorted(lines)
    assert all(row.record["name"] or row.record["description"] for row in rows if isinstance(row, Row))


@given(TABLES, st.integers(1, 40), st.booleans())
@example(b'a;b\r\n"c\r\nd";e\r\n', 9, False)
@settings(max_examples=cases(300), deadline=None)
def test_rows_at_once_are_the_rows_one_by_one(content: bytes, most: int, by_crumbs: bool) -> None:
    whole = b"id;nom;objet;tags\n" + content
    at_once = 5 if by_crumbs else 1 << 18
    with patch.multiple("collabgrid.exchange.content", LONGEST_LINE=most + 20, _AT_ONCE=at_once):
        together = read_table(whole, most)
    none = PartedRows([], [], [])
    with (
        patch.multiple("collabgrid.exchange.content", LONGEST_LINE=most + 20),
        patch.object(CsvRows, "take_parted", lambda self, wanted: none),
    ):
        assert together == read_table(whole, most)


def read_table(content: bytes, most: int) -> tuple[Any, ...]:
    """What comes of a table, and its counts."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "r.csv"
        path.write_bytes(content)
        source = read_records(str(path), "csv", encoding="utf-8", most_text=most)
        rows = [
            row._replace(file="") if isinstance(row, Row) else replace(row, file="") for row in source.rows()
        ]
    return rows, source.row_count, source.reject_count, source.duplicate_count, source.empty_rows


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=8))
@settings(max_examples=cases(200), deadline=None)
def test_every_row_in_is_a_row_out_or_a_reject(table: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["nom", "objet", "commune"])
    writer.writerows(table)
    content = stream.getvalue().encode()
    assume(not looks_binary(content))  # a file of control characters is refused whole
    rows, empty = read_bytes(content, "r.csv")
    blank = sum(1 for cells in table if not any(cell.strip() for cell in cells))
    assert len(rows) + empty == len(table)
    assert empty == blank
    filled = [cells for cells in table if any(cell.strip() for cell in cells)]
    for cells, row in zip(filled, rows, strict=True):
        if isinstance(row, Row):
            assert [row.record["name"], row.record["description"], row.record["city"]] == cells[:3]


@given(st.lists(st.one_of(st.dictionaries(st.sampled_from(["nom", "objet", "x"]), CELLS), st.integers())))
@settings(max_examples=cases(100), deadline=None)
def test_json_lines_lose_nothing(values: list[Any]) -> None:
    text = "\n".join(json.dumps(value) for value in values) + " "
    if not text.strip():
        return
    rows, _ = read_bytes(text.encode(), "r.jsonl")
    assert len(rows) == len(values)
    for value, row in zip(values, rows, strict=True):
        if isinstance(row, Row):
            assert row.record.get("name") == value.get("nom")


@pytest.mark.parametrize("name", ["initiatives_bretagne.csv", "initiatives.jsonl"])
def test_evidence_quotes_the_original_values(name: str) -> None:
    source = read_records(str(EXAMPLES / name))
    classifier = load_classifier("domino")
    count = 0
    for record in source:
        result = classifier.classify(record)
        votes = [vote for reading in result.readings for vote in reading.votes] + list(result.status_votes)
        evidence = [each for vote in votes for each in vote.evidence]
        evidence += [each.evidence for each in result.set_aside]
        for each in evidence:
            assert value_of(record, each.field)[each.start : each.end] == each.quote
            count += 1
    assert count > 100
    assert not source.rejects


def value_of(record: dict[str, Any], field: str) -> str:
    name, _, rest = field.partition("[")
    value = record[name]
    if rest:
        return str(value[int(rest.rstrip("]"))])
    return value if isinstance(value, str) else field_values(value)[0]
