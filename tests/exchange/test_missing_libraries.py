"""Where the library of a format is not installed, one sentence says how to install it."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import pytest

from collabgrid.exchange import MissingLibraryError, open_writer, read_records

from .rows_and_results import read_pairs, write_file


@pytest.fixture(autouse=True)
def no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "pyarrow",
        "python_calamine",
        "xlsxwriter",
        "backports.zstd",
        "compression",
        "compression.zstd",
    ):
        monkeypatch.setitem(sys.modules, name, None)


@pytest.mark.parametrize(
    ("name", "content", "extra"),
    [
        ("r.parquet", b"PAR1", "arrow"),
        ("r.arrow", b"ARROW1", "arrow"),
        ("r.xlsx", b"PK\x03\x04", "spreadsheets"),
        ("r.ods", b"PK\x03\x04", "spreadsheets"),
        ("r.csv.zst", b"\x28\xb5\x2f\xfd", "zstd"),
    ],
)
def test_reading(tmp_path: Path, name: str, content: bytes, extra: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MissingLibraryError) as caught:
        read_records(str(tmp_path / name))
    assert f"pip install 'collabgrid[{extra}]'" in caught.value.say("fr")


@pytest.mark.parametrize(
    ("name", "extra"),
    [("o.parquet", "arrow"), ("o.arrow", "arrow"), ("o.xlsx", "spreadsheets"), ("o.jsonl.zst", "zstd")],
)
def test_writing(tmp_path: Path, name: str, extra: str) -> None:
    layout, _ = read_pairs(write_file(tmp_path, "r.csv", "nom\nRed\n"))
    with pytest.raises(MissingLibraryError) as caught:
        open_writer(str(tmp_path / name), layout)
    assert f"pip install 'collabgrid[{extra}]'" in caught.value.say("en")
    assert [each.name for each in tmp_path.iterdir()] == ["r.csv"]


def test_what_needs_none_is_read_and_written(tmp_path: Path) -> None:
    path = tmp_path / "r.csv.gz"
    path.write_bytes(gzip.compress(b"nom\nRed\n"))
    layout, pairs = read_pairs(str(path))
    with open_writer(str(tmp_path / "o.geojson.gz"), layout) as writer:
        writer.write(pairs)
    assert len(gzip.decompress((tmp_path / "o.geojson.gz").read_bytes()).splitlines()) == 3
