from __future__ import annotations

import json
from pathlib import Path

import pytest

from collabgrid.exchange import LabelFile, OutputError, UnreadableError


def record(own: str, value: str = "food") -> dict[str, object]:
    return {"id": own, "name": "É « ≠ »", "gold": {"topic": value}}


def lines(path: Path) -> list[object]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_records_are_added_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    file = LabelFile(str(path))
    for each in (record("a"), record("b"), record("a", "tools")):
        file.keep(each)
    assert lines(path) == [record("a", "tools"), record("b")]
    again = LabelFile(str(path))
    again.keep(record("c"))
    assert lines(path) == [record("a", "tools"), record("b"), record("c")]
    assert [each.name for each in tmp_path.iterdir()] == ["labels.jsonl"]


def test_a_last_line_without_an_end_is_not_run_into(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(record("a")), encoding="utf-8")
    LabelFile(str(path)).keep(record("b"))
    assert lines(path) == [record("a"), record("b")]


def test_a_line_that_is_no_record_stops_it(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(json.dumps(record("a")) + "\n{oops\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match="line 2 is no labelled record"):
        LabelFile(str(path))
    assert "oops" in path.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot write"):
        LabelFile(str(tmp_path / "no" / "labels.jsonl")).keep(record("a"))
