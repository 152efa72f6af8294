"""Files of others, as they are: none of their text stands here, and where they are absent these tests are skipped."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from collabgrid.exchange import Reject, Row, open_files, read_records

CORPORA = Path(__file__).parents[3] / "shared" / "data" / "corpora"
pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the records of ../shared/data are not there")
NAMES = [each.name for each in sorted(CORPORA.glob("*.jsonl*"))] if CORPORA.is_dir() else []


@pytest.mark.parametrize("name", NAMES)
def test_every_line_is_a_record_or_a_reject(name: str) -> None:
    path = CORPORA / name
    content = gzip.decompress(path.read_bytes()) if name.endswith(".gz") else path.read_bytes()
    source = read_records(str(path))
    found = list(source.rows())
    assert len(found) == sum(1 for line in content.split(b"\n") if line.strip())
    assert source.row_count > 0.9 * len(found)
    assert all(row.cells for row in found if isinstance(row, Row))


def test_all_of_them_are_read_as_one() -> None:
    files = open_files([str(CORPORA)])
    counts = dict.fromkeys(files.names, 0)
    for row in files.rows():
        counts[row.file] += 1
        assert isinstance(row, Row) or row.reason
    assert sum(isinstance(reject, Reject) for source in files.sources for reject in source.rejects) == sum(
        source.reject_count for source in files.sources
    )
    assert all(counts.values())
