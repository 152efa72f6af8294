"""What stays in the cache when there is more than it holds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from collabgrid.exchange import kept
from collabgrid.exchange.kept import keep_bytes, recall_bytes


def test_what_was_used_last_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(kept.FOLDER_VARIABLE, str(tmp_path))
    for number in range(3):
        assert keep_bytes(f"{number}.grid", str(number).encode, 3)
        os.utime(tmp_path / f"{number}.grid", (number, number))
    assert recall_bytes("0.grid") == b"0"
    assert keep_bytes("3.grid", b"3".lower, 3)
    assert [recall_bytes(f"{number}.grid") for number in range(4)] == [b"0", None, b"2", b"3"]
