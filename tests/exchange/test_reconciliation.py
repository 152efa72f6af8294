"""Rows in are rows out or rejects, in every format, by counts of their own."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.exchange import Reject, Row, open_files, open_writer, plan_layout
from drawn import cases

from .rows_and_results import CLASSIFIER, pairs_of
from .workbook_files import write_xlsx

HEADER = ["id", "nom", "objet", "n"]
Table = Sequence[Sequence[str]]
CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=8
)
IDS = st.sampled_from(["", "a", "b", "c", "é", "a "])
TABLES = st.lists(st.tuples(IDS, CELLS, CELLS, st.sampled_from(["", "-1", "=1"])), max_size=12)


def as_csv(path: Path, table: Table) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=";", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([HEADER, *table])
    content = stream.getvalue().encode()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


def as_jsonl(path: Path, table: Table) -> None:
    lines = [json.dumps(dict(zip(HEADER, row, strict=True)), ensure_ascii=False) for row in table]
    path.write_text("\n".join([*lines, "[]"]), encoding="utf-8")


def as_json(path: Path, table: Table) -> None:
    path.write_text(
        json.dumps([*(dict(zip(HEADER, row, strict=True)) for row in table), 3]), encoding="utf-8"
    )


def as_parquet(path: Path, table: Table) -> None:
    columns = {name: pa.array([row[i] for row in table], pa.string()) for i, name in enumerate(HEADER)}
    pyarrow.parquet.write_table(pa.table(columns), path)


def as_xlsx(path: Path, table: Table) -> None:
    write_xlsx(path, {"Un": [HEADER, *([cell.replace("=", "≠") for cell in row] for row in table)]})


WRITE: Mapping[str, tuple[Callable[[Path, Table], None], int]] = {
    "r.csv": (as_csv, 0),
    "r.csv.gz": (as_csv, 0),
    "r.jsonl": (as_jsonl, 1),  # with a row that is no record
    "r.json": (as_json, 1),
    "r.parquet": (as_parquet, 0),
    "r.xlsx": (as_xlsx, 0),
}


@pytest.mark.parametrize("name", WRITE)
@given(table=TABLES)
@settings(max_examples=cases(40), deadline=None)
def test_rows_in_are_rows_out_or_rejects(name: str, table: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write, more = WRITE[name]
        write(path, table)
        files = open_files([str(path)])
        found = list(files.rows())
        source = files.sources[0]
        rows = [row for row in found if isinstance(row, Row)]
        trailing = trailing_blanks(table) if name == "r.xlsx" else 0  # a sheet ends with its last filled cell
        assert source.row_count + source.reject_count + source.empty_rows == len(table) + more - trailing
        assert (len(rows), len(found) - len(rows)) == (source.row_count, source.reject_count)
        layout = plan_layout(CLASSIFIER.grid, CLASSIFIER.stamp, files.sources)
        for output in ("o.csv", "o.jsonl.gz", "o.parquet", "o.xlsx"):
            with open_writer(str(Path(folder) / output), layout) as writer:
                writer.write(pairs_of(rows))
            assert written_rows(Path(folder) / output) == [str(row.record["id"]) for row in rows]
        check_ids(found)


def trailing_blanks(table: Sequence[Sequence[str]]) -> int:
    filled = [i for i, row in enumerate(table, 1) if any(row)]
    return len(table) - max(filled, default=0)


def check_ids(found: Sequence[Row | Reject]) -> None:
    """No id is read twice, and each that is rejected as such was read before."""
    ids: dict[str, int] = {}
    for row in found:
        if isinstance(row, Row) and row.cells.get("id", "").strip():
            assert ids.setdefault(str(row.record["id"]), row.line) == row.line
        elif isinstance(row, Reject) and row.fault.key == "same_id":
            assert ids[row.fault.values["id"]] == row.fault.values["line"]


def written_rows(path: Path) -> list[str]:
    """The ids in an output, each format by a reader that is not ours where there is one."""
    if path.suffix == ".csv":
        return [
            row["id"] for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline=""))
        ]
    if path.suffix == ".gz":
        return [json.loads(line)["id"] for line in gzip.decompress(path.read_bytes()).splitlines()]
    if path.suffix == ".parquet":
        ids: list[Any] = pyarrow.parquet.read_table(path).column("id").to_pylist()
        return ids
    import python_calamine

    rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    return [str(row[0]) for row in rows[1:]]
