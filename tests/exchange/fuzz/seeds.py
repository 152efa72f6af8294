"""Whole files in every format, which are then damaged."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet
from backports import zstd

from ..workbook_files import write_ods, write_xlsx

HEADER: Final = ["id", "nom", "objet", "tags", "lat", "lon"]
ROWS: Final = [
    [
        f"W{i:03}",
        f"Été n° {i}",
        'Prêt "d\'outils"\nentre voisins; don' * (i % 3 + 1),
        "vélo, troc",
        "48.39",
        "-4.49",
    ]
    for i in range(25)
]
LONG: Final = [[f"{row[0]}-{i}", *row[1:]] for i in range(6) for row in ROWS]
"""The rows of files that begin and end with much that is none."""
RECORDS: Final = [dict(zip(HEADER, row, strict=True)) for row in ROWS]


def _csv(separator: str, encoding: str) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator, lineterminator="\n").writerows([HEADER, *ROWS])
    return stream.getvalue().encode(encoding)


def _json_lines() -> bytes:
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in RECORDS).encode()


def _geojson() -> bytes:
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-4.49, 48.39]}, "properties": each}
        for each in RECORDS
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, indent=1).encode()


def _parquet(compression: str) -> bytes:
    stream = io.BytesIO()
    table = pa.table({name: [row[i] for row in LONG] for i, name in enumerate(HEADER)})
    table = table.append_column("n", pa.array(range(len(LONG)))).append_column(
        "list", pa.array([["a", "b"]] * len(LONG))
    )
    pyarrow.parquet.write_table(table, stream, row_group_size=60, compression=compression)
    return stream.getvalue()


def _arrow(is_file: bool) -> bytes:
    stream = io.BytesIO()
    table = pa.table({name: [row[i] for row in LONG] for i, name in enumerate(HEADER)})
    with (pa.ipc.new_file if is_file else pa.ipc.new_stream)(stream, table.schema) as writer:
        writer.write_table(table, max_chunksize=60)
    return stream.getvalue()


def make_seeds(folder: Path) -> Mapping[str, bytes]:
    """Name → bytes of each whole file."""
    table: list[list[Any]] = [HEADER, *ROWS, ["x", "formule", "=1/0→#DIV/0!", "", 48.39, -4.49]]
    made: Mapping[str, Callable[[], bytes]] = {
        "semicolon.csv": lambda: _csv(";", "utf-8"),
        "comma-bom.csv": lambda: _csv(",", "utf-8-sig"),
        "tab.csv": lambda: _csv("\t", "cp1252"),
        "wide.csv": lambda: _csv(";", "utf-16"),
        "wide-be.csv": lambda: _csv(",", "utf-16-be"),
        "lines.jsonl": _json_lines,
        "list.json": lambda: json.dumps(RECORDS, indent=1).encode(),
        "places.geojson": _geojson,
        "packed.csv.gz": lambda: gzip.compress(_csv(";", "utf-8")),
        "packed.jsonl.zst": lambda: bytes(zstd.compress(_json_lines())),
        "plain.parquet": lambda: _parquet("none"),
        "zstd.parquet": lambda: _parquet("zstd"),
        "file.arrow": lambda: _arrow(True),
        "stream.arrow": lambda: _arrow(False),
        "book.xlsx": lambda: Path(write_xlsx(folder / "seed.xlsx", {"Un": table})).read_bytes(),
        "book.ods": lambda: Path(write_ods(folder / "seed.ods", {"Un": table})).read_bytes(),
    }
    return {name: make() for name, make in made.items()}
