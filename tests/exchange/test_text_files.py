"""Text in every encoding, with every separator, packed or not, is read as the same records."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from backports import zstd

from collabgrid.exchange import ChoiceError, CsvSource, UnreadableError, read_records

HEADER = ["Identifiant", "Nom", "Objet"]
TABLE = [
    ["a", "L'été à Brême", 'Un "café"\nréparé; prêté, donné\tpartagé'],
    ["b", "Œuvre à 20 €", "ligne un\n\nligne trois"],
    ["c", "Noël", "fin"],
]
ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "utf-32": "utf-32",
    "cp1252": "cp1252",
    "latin-1": "cp1252",  # its letters have the same bytes
}
CHECKED: dict[int, int] = {zstd.CompressionParameter.checksum_flag: 1}


def packed_zst(content: bytes) -> bytes:
    return bytes(zstd.compress(content, options=CHECKED))


PACKINGS: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gzip.compress, ".zst": packed_zst}


def text_of(separator: str, end: str, encoding: str) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=separator, lineterminator=end)
    writer.writerows([HEADER, *TABLE])
    text = stream.getvalue()
    return text.replace("Œ", "O").replace("€", "E") if encoding == "latin-1" else text


@pytest.mark.parametrize(
    ("encoding", "separator", "end"), [*product(ENCODINGS, [";", ",", "\t", "|"], ["\n", "\r\n"])]
)
def test_encodings_separators_and_line_ends(tmp_path: Path, encoding: str, separator: str, end: str) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(text_of(separator, end, encoding).encode(encoding))
    source = read_records(str(path))
    assert isinstance(source, CsvSource)
    assert (source.encoding, source.separator) == (ENCODINGS[encoding], separator)
    rows = [[record["id"], record["name"], record["description"]] for record in source]
    assert rows[0] == TABLE[0]
    assert [row[2] for row in rows] == [cells[2] for cells in TABLE]
    assert not source.rejects


@pytest.mark.parametrize(("packing", "name"), [*product(PACKINGS, ["r.csv", "r.jsonl", "r.json", "r"])])
def test_packed_text_is_read_as_what_it_packs(tmp_path: Path, packing: str, name: str) -> None:
    text = '{"nom": "A"}\n{"nom": "B"}\n' if name.endswith("l") else '[{"nom": "A"}, {"nom": "B"}]'
    text = "nom;objet\nA;x\nB;y\n" if name.endswith("csv") else text
    path = tmp_path / (name + packing)
    path.write_bytes(PACKINGS[packing](text.encode()))
    assert [record["name"] for record in read_records(str(path))] == ["A", "B"]


def test_packed_text_is_known_by_its_bytes_and_may_have_several_parts(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(gzip.compress(b"nom;objet\nA;x\n") + gzip.compress(b"B;y\n"))
    assert [record["name"] for record in read_records(str(path))] == ["A", "B"]


@pytest.mark.parametrize("packing", [".gz", ".zst"])
def test_packed_text_that_is_cut_or_changed_is_unreadable(tmp_path: Path, packing: str) -> None:
    text = "nom;objet\n" + "".join(f"A{i};{i * 7919 % 1000003}\n" for i in range(30_000))
    whole = PACKINGS[packing](text.encode())
    path = tmp_path / f"r.csv{packing}"
    for broken in (whole[: len(whole) // 2], whole[:5000] + bytes(50) + whole[5050:]):
        path.write_bytes(broken)
        with pytest.raises(UnreadableError, match="damaged or cut"):
            list(read_records(str(path)))


def test_an_encoding_can_be_given(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes("nom\nété\n".encode("cp850"))
    assert [record["name"] for record in read_records(str(path), encoding="cp850")] == ["été"]
    with pytest.raises(ChoiceError, match="no encoding `cp58`"):
        read_records(str(path), encoding="cp58")


def test_a_mark_goes_before_the_encoding_that_is_given(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes("nom\nété\n".encode("utf-8-sig"))
    assert [record["name"] for record in read_records(str(path), encoding="cp1252")] == ["été"]


@pytest.mark.parametrize("name", ["r.csv.gz", "r.csv"])
def test_other_archives_are_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(b"%PDF-1.4"))
    with pytest.raises(UnreadableError, match="a PDF file"):
        read_records(str(path))
