"""Rows are written cell by cell and column by column: what comes out is what plain writers make of the flat rows."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classification, Correction, flat_columns, flat_row
from collabgrid.engine.classifier import FEW
from collabgrid.engine.flat import nested_evidence
from collabgrid.exchange import Layout, OutputFormat, Pair, Row, arrow_schema, encoder_of
from collabgrid.exchange.arrow import result_batch
from collabgrid.exchange.cells import cell_of, harmless, text_of
from collabgrid.exchange.csv_lines import csv_line
from collabgrid.exchange.layout import STAMP
from collabgrid.exchange.row_columns import RowColumns, join_rows
from collabgrid.exchange.spoken import spoken_votes
from drawn import cases

from .rows_and_results import CLASSIFIER

SIGNS = st.sampled_from(
    [*"=+-@ \t\r\n\"',;|\\é＝日5.e", "red", "Blue", "a  red", "\r\n", "\x00", "\u2028", "👩‍🌾"]
)
TEXTS = st.lists(SIGNS, max_size=6).map("".join)
VALUES: st.SearchStrategy[Any] = st.one_of(
    TEXTS,
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.lists(TEXTS, max_size=2),
    st.dictionaries(TEXTS, st.one_of(st.floats(), st.lists(st.integers(), max_size=2)), max_size=2),
)
COLUMNS = ("id", "name", "Status", "evidence", 'a "b"', "=c")
CORRECTED = (Correction("colour", "blue", "Ann, again", 'a "why"'), Correction("status", "closed"))


@st.composite
def pairs(draw: st.DrawFn) -> list[Pair]:
    """Rows with columns of the input that the result has too, some of them corrected, some without all columns."""
    found = []
    for number in range(1, draw(st.integers(0, 4)) + 1):
        cells = {name: draw(VALUES) for name in COLUMNS if draw(st.integers(0, 5))}
        record = {
            "id": draw(TEXTS) or str(number),
            "name": draw(TEXTS),
            "tags": draw(st.lists(TEXTS, max_size=2)),
        }
        given = CORRECTED if draw(st.integers(0, 3)) == 0 else ()
        found.append(
            (Row(number, number, record, "f", cells), CLASSIFIER.classify(record, corrections=given))
        )
    return found


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    results = tuple(
        name for name in flat_columns(CLASSIFIER.grid) if name != "evidence" or draw(st.booleans())
    )
    own, is_stamped, id_stands = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    columns = COLUMNS if own else ()
    return Layout(CLASSIFIER.grid, CLASSIFIER.stamp, results, columns, own, id_stands and own, is_stamped)


def result_values(layout: Layout, result: Classification) -> dict[str, Any]:
    """The values of the result, and of the grid, as one mapping."""
    row = flat_row(result)
    stamp = (result.grid.id, result.grid.version, result.grid.digest)
    values = {name: row[name] for name in layout.results}
    return values | dict(zip(STAMP, stamp, strict=True)) if layout.is_stamped else values


def plain_csv(rows: list[list[str]]) -> bytes:
    """What the csv module of Python writes; the end of a line is cut so that a CR in a cell is quoted too."""
    lines = []
    for row in rows:
        stream = io.StringIO(newline="")
        csv.writer(stream, lineterminator="\r\n").writerow(row)
        lines.append(stream.getvalue()[:-2] + "\n")
    return "".join(lines).encode("utf-8", "replace")


@given(st.lists(st.text(), min_size=2))
@example(["\ud800", "a\rb", "\r\n", '"', "=1", "-5,2", ""])
def test_a_line_is_what_the_csv_module_writes(texts: list[str]) -> None:
    assert csv_line(texts).encode("utf-8", "replace") == plain_csv([list(map(harmless, texts))])


@given(layouts(), pairs())
@settings(max_examples=cases(60), deadline=None)
def test_csv_holds_the_cells_of_the_flat_rows(layout: Layout, rows: list[Pair]) -> None:
    expected = []
    for row, result in rows:
        values = result_values(layout, result)
        own = {name: cell_of("", row.cells.get(name)) for name in layout.own}
        own |= {"id": result.id} if layout.id_stands else {}
        behind = [cell_of(name, values[name]) for name in layout.columns_behind(layout.own)]
        expected.append([harmless(text_of(cell)) for cell in (*own.values(), *behind)])
    assert encoder_of("csv", layout).encode(rows) == plain_csv(expected)


@given(layouts(), pairs())
@settings(max_examples=cases(60), deadline=None)
def test_json_lines_hold_the_flat_rows(layout: Layout, rows: list[Pair]) -> None:
    lines = encoder_of("jsonl", layout).encode(rows).decode().split("\n")[:-1]
    assert len(lines) == len(rows)
    for line, (row, result) in zip(lines, rows, strict=True):
        names = layout.names_beside(tuple(row.cells))
        own = dict(zip(names, row.cells.values(), strict=True)) if layout.has_own else {}
        found, expected = json.loads(line), {**own, **result_values(layout, result)}
        assert list(found) == list(expected)
        assert line == json.dumps(found, ensure_ascii=False)
        assert found == json.loads(json.dumps(expected), parse_constant=lambda _: None)


@st.composite
def blocks(draw: st.DrawFn) -> list[Row]:
    """As many rows as are read all at once, some of them alike."""
    rows = []
    for _ in range(draw(st.integers(1, 5))):
        cells = {name: draw(VALUES) for name in COLUMNS if draw(st.integers(0, 5))}
        texts = {"name": draw(TEXTS), "description": draw(TEXTS), "tags": draw(st.lists(TEXTS, max_size=2))}
        rows.append((cells, {"id": draw(TEXTS), **texts}))
    made = (rows[draw(st.integers(0, len(rows) - 1))] for _ in range(FEW + 5))
    return [Row(number, number, record, "f", cells) for number, (cells, record) in enumerate(made, 1)]


@pytest.mark.parametrize("name", ["csv", "jsonl", "json", "geojson", "arrow", "xlsx"])
@given(layout=layouts(), rows=blocks(), corrected=st.sets(st.integers(0, FEW), max_size=3))
@settings(max_examples=cases(30), deadline=None)
def test_a_block_is_written_as_its_rows_are(
    name: OutputFormat, layout: Layout, rows: list[Row], corrected: set[int]
) -> None:
    others = {place: CLASSIFIER.classify(rows[place].record, corrections=CORRECTED) for place in corrected}
    block = CLASSIFIER.read_columns([row.record for row in rows])
    assert block is not None
    results = [others.get(i, CLASSIFIER.classify(row.record)) for i, row in enumerate(rows)]
    encoder = encoder_of(name, layout)
    expected = encoder.encode(list(zip(rows, results, strict=True)))
    assert encoder.encode_block(rows, block, others) == expected
    columns = join_rows([RowColumns.of_row(row) for row in rows])
    assert list(columns) == rows
    assert encoder.encode_block(columns, block, others) == expected


@given(pairs(), st.booleans())
@settings(max_examples=cases(60), deadline=None)
def test_an_arrow_batch_holds_the_flat_rows(rows: list[Pair], with_evidence: bool) -> None:
    schema = arrow_schema(CLASSIFIER.grid)
    if not with_evidence:
        schema = schema.remove(schema.get_field_index("evidence"))
    read = result_batch([result for _, result in rows], schema)
    read.validate(full=True)
    expected = pa.RecordBatch.from_pylist([flat_row(result) for _, result in rows], schema=schema)
    assert read.equals(expected, check_metadata=True)


@given(pairs())
def test_the_votes_that_are_written_are_those_with_the_evidence_of_the_flat_row(rows: list[Pair]) -> None:
    for _, result in rows:
        spoken = [
            (axis, vote.category, vote.rule, each.field, each.start, each.end, each.quote)
            for axis, vote in spoken_votes(result)
            for each in vote.evidence
        ]
        assert spoken == [tuple(each.values()) for each in nested_evidence(result)]
