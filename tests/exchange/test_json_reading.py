from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from collabgrid.exchange import RecordSource, Reject, Row, UnreadableError, read_records


def source_of(tmp_path: Path, text: str, name: str, **options: Any) -> RecordSource:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_records(str(path), **options)


def test_json_lines_with_bad_lines(tmp_path: Path) -> None:
    lines = ['{"name": "A"}', "", "[1]", "{bad", '"text"', '{"city": "Brest"}', '{"id": 7, "nom": "B"}']
    source = source_of(tmp_path, "\n".join(lines), "r.jsonl")
    assert [type(row) for row in source.rows()] == [Row, Reject, Reject, Reject, Reject, Row]
    assert list(source) == [{"id": "1", "name": "A"}, {"id": 7, "name": "B"}]
    assert [reject.line for reject in source.rejects] == [3, 4, 5, 6]
    reasons = [reject.reason for reject in source.rejects]
    assert reasons[0].startswith("this is a list")
    assert reasons[1] == "column 2: this is not JSON: a key between double quotes is missing here"
    assert "no text" in reasons[3]
    assert source.rejects[1].raw == "{bad"


@pytest.mark.parametrize(
    "text",
    [
        '[{"name": "A"}, {"name": "B"}]',
        '{"about": "x", "records": [{"name": "A"},\n {"name": "B"}]}',
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "A"}},'
        '{"type": "Feature", "properties": {"name": "B"}}]}',
    ],
)
def test_lists_of_records(tmp_path: Path, text: str) -> None:
    assert [record["name"] for record in source_of(tmp_path, text, "r.json")] == ["A", "B"]


def test_one_record_alone(tmp_path: Path) -> None:
    assert [r["name"] for r in source_of(tmp_path, '{"name": "A",\n "city": "B"}', "r.json")] == ["A"]


def test_geojson_points_give_lat_and_lon(tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "id": "f1",
        "geometry": {"type": "Point", "coordinates": [-4.486, 48.39, 12.0]},
        "properties": {"name": "A"},
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    assert list(source_of(tmp_path, text, "r.geojson")) == [
        {"name": "A", "id": "f1", "lon": -4.486, "lat": 48.39}
    ]


def test_rejects_in_a_list_know_their_line(tmp_path: Path) -> None:
    source = source_of(tmp_path, '[\n{"name": "A"},\n3,\n{"name": "\\ud800"}\n]', "r.json")
    assert [r["name"] for r in source] == ["A"]
    assert [(r.line, r.reason.split(",")[0]) for r in source.rejects] == [
        (3, "this is a number"),
        (4, "it holds half of a character (a lone surrogate)"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('[{"name": "A"},\n {"name" "B"}]', 2, 10),
        ('[{"name": "A"}', 1, 15),
        ('[{"name": "A"},]', 1, 16),
        ('{"records": [{"name": "A"}], }', 1, 30),
        ("[1, 2] tail", 1, 8),
        ("[" * 100_000, 1, 1),
    ],
)
def test_broken_json_says_where(tmp_path: Path, text: str, line: int, column: int) -> None:
    with pytest.raises(UnreadableError) as caught:
        source_of(tmp_path, text, "r.json")
    assert f"line {line}, column {column}" in caught.value.why
    assert f"ligne {line}, colonne {column}" in caught.value.say("fr")


def test_json_lines_under_a_wrong_name_say_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        source_of(tmp_path, '{"name": "A"}\n{"name": "B"}\n', "r.json")
    assert "--input-format jsonl" in caught.value.way_out


@pytest.mark.parametrize("text", ["3", '"text"', "null", "true"])
def test_json_without_records(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnreadableError, match="no records"):
        source_of(tmp_path, text, "r.json")


def test_deep_nesting_is_a_reject(tmp_path: Path) -> None:
    source = source_of(tmp_path, '{"name": "A", "x": ' + "[" * 300 + "]" * 300 + "}", "r.jsonl")
    assert list(source) == []
    assert "nested" in source.rejects[0].reason


@pytest.mark.parametrize(
    ("text", "format_name"),
    [
        ('{"name": "A"}\n{"name": "B"}\n', "jsonl"),
        ('[{"name": "A"}]', "json"),
        ('{\n "name": "A"\n}', "json"),
        ('{"records": [{"name": "A"}]}', "json"),
        ("nom;objet\nA;b\n", "csv"),
    ],
)
def test_the_format_is_guessed_where_the_name_does_not_tell(
    tmp_path: Path, text: str, format_name: str
) -> None:
    assert source_of(tmp_path, text, "records").format == format_name


def test_a_key_that_was_asked_for_and_never_met_is_told(tmp_path: Path) -> None:
    source = source_of(tmp_path, '{"nom": "A", "x": "b"}', "r.jsonl", columns={"description": "y"})
    assert [r["name"] for r in source] == ["A"]
    assert source.unused_columns() == ("y",)


def test_tags_in_one_text_are_parted_as_in_a_table(tmp_path: Path) -> None:
    source = source_of(
        tmp_path, '{"nom": "A", "tags": "vélo; troc"}\n{"nom": "B", "tags": ["a, b"]}', "r.jsonl"
    )
    assert [record["tags"] for record in source] == [["vélo", "troc"], ["a, b"]]


def test_half_characters_in_a_key_reject_the_row(tmp_path: Path) -> None:
    source = source_of(tmp_path, '{"nom\\ud800": "A"}\n{"nom": "B"}\n', "r.jsonl")
    assert source.column_names() == ("nom",)
    assert [r["name"] for r in source] == ["B"]
    assert [r.fault.key for r in source.rejects] == ["bad_character"]
