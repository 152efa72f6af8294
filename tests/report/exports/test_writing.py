"""Reports as files: what each format holds, in both languages, whatever the records hold."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from typing import Any
from xml.etree import ElementTree

import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from collabgrid.report import LANGUAGES, Language, Words
from collabgrid.report.diagnosis import Diagnosis, Rejected, since
from collabgrid.report.exports import CSV_NAMES, EXPORTS, csv_files, write_report
from collabgrid.report.exports.markdown import plain_text

from ..diagnosis.small_territory import diagnosis_of
from .hard_texts import HARD_TEXTS, hard_records

SMALL = diagnosis_of()
HARD = diagnosis_of(
    hard_records(),
    [Rejected(text, 1, 1, text, text, text) for text in HARD_TEXTS],
    title=HARD_TEXTS[0],
)
SCHEMA = Namespace("https://schema.org/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DCT = Namespace("http://purl.org/dc/terms/")


def sheets_of(workbook: bytes) -> dict[str, str]:
    """The parts of a workbook that hold cells or texts, as XML."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format_name", sorted(EXPORTS))
@pytest.mark.parametrize("diagnosis", [SMALL, HARD, diagnosis_of((), ())], ids=["small", "hard", "empty"])
def test_every_format_is_written_in_both_languages_and_the_same_each_time(
    diagnosis: Diagnosis, format_name: str, language: Language
) -> None:
    if format_name == "html":
        pytest.importorskip("jinja2")
    written = write_report(diagnosis, format_name, language)
    assert written
    if format_name != "xlsx":  # a workbook says when it was made
        assert write_report(diagnosis, format_name, language) == written
    if format_name not in ("xlsx", "csv"):
        written.decode("utf-8")


def test_a_workbook_has_a_sheet_for_each_table_and_no_formula() -> None:
    parts = sheets_of(write_report(HARD, "xlsx", "en"))
    names = re.findall(r'<sheet name="([^"]+)"', parts["xl/workbook.xml"])
    assert {"Summary", "Distributions", "Initiatives", "Rejected rows", "Portfolio of levers"} <= set(names)
    cells = [text for name, text in parts.items() if name.startswith("xl/worksheets/")]
    assert cells
    assert not any("<f>" in text or "<hyperlink" in text for text in cells)
    for text in parts.values():
        ElementTree.fromstring(text)  # noqa: S314 - our own file
    texts = parts["xl/sharedStrings.xml"]
    assert "=HYPERLINK(" in texts
    assert "a" * 3000 in texts


def test_the_names_of_the_tables_are_told() -> None:
    whole = since(SMALL, SMALL)
    assert tuple(name for name, _ in csv_files(whole, Words("en"))) == CSV_NAMES


def test_no_cell_of_the_csv_runs_as_a_formula() -> None:
    for name, text in csv_files(HARD, Words("fr")):
        rows = list(csv.reader(io.StringIO(text, newline="")))
        assert len({len(row) for row in rows}) == 1, name
        texts = [cell for row in rows for cell in row if not re.fullmatch(r"-?\d+(\.\d+)?(e-\d+)?", cell)]
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in texts), name


def test_geojson_is_what_the_standard_asks_for() -> None:
    found = json.loads(write_report(HARD, "geojson", "fr"))
    assert found["type"] == "FeatureCollection"
    assert len(found["features"]) == HARD.counts.counted
    for feature in found["features"]:
        assert feature["geometry"] == {"type": "Point", "coordinates": [-1.7, 48.1]}
        assert isinstance(feature["id"], str)
        assert all(isinstance(value, (str, int, float)) for value in feature["properties"].values())
    assert found["features"][0]["properties"]["name"] == HARD_TEXTS[0]
    assert found["features"][0]["properties"]["logic_label"] == "Partager"


def test_geojson_leaves_out_what_has_no_place_and_tells() -> None:
    found = json.loads(write_report(SMALL, "geojson", "en"))
    assert found["features"][0]["id"] == "a"
    assert found["collabgrid"]["without_coordinates"] == 4 - len(found["features"])


def test_turtle_links_initiatives_to_the_concepts_of_the_grid() -> None:
    graph = Graph().parse(data=write_report(SMALL, "turtle", "fr").decode(), format="turtle")
    share = URIRef("urn:collabgrid:tiny/logic/share")
    assert (share, SKOS.prefLabel, Literal("Partager", "fr")) in graph
    assert (share, SKOS.inScheme, URIRef("urn:collabgrid:tiny/logic")) in graph
    one = URIRef("urn:collabgrid:initiative/a")
    assert (one, DCT.subject, share) in graph
    assert (one, SCHEMA.name, Literal("Les Outils")) in graph


def test_turtle_holds_hard_texts_as_they_are() -> None:
    graph = Graph().parse(data=write_report(HARD, "turtle", "fr").decode(), format="turtle")
    names = {str(name) for name in graph.objects(None, SCHEMA.name)}
    spaced = {" ".join(text.split()) for text in HARD_TEXTS if "\ud83d" not in text}
    assert spaced <= names


def test_gogocarto_gets_the_fields_that_it_knows() -> None:
    found = json.loads(write_report(SMALL, "gogocarto", "fr"))
    first = found["data"][0]
    assert (first["id"], first["name"]) == ("a", "Les Outils")
    assert first["geo"] == {"latitude": 48.39, "longitude": -4.49}
    assert first["address"] == {"addressLocality": "Brest"}
    assert first["categories"] == ["Partager"]
    assert len(found["data"]) == SMALL.counts.counted


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_markdown_shows_a_text_as_it_is(text: str) -> None:
    shown = plain_text(text, 10_000)
    assert "\n" not in shown
    assert not re.search(r"(?<!\\)[<>`*_\[\]|]", shown)
    assert not re.match(r"[-+=#]|\d+[.)]", shown)


def test_markdown_tables_keep_their_columns() -> None:
    for text in (write_report(each, "markdown", "fr").decode() for each in (SMALL, HARD)):
        for block in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
            widths = {len(re.findall(r"(?<!\\)\|", line)) for line in block.strip().split("\n")}
            assert len(widths) == 1, block


def test_markdown_names_what_was_left_out_and_what_changed() -> None:
    text = write_report(since(SMALL, diagnosis_of()), "markdown", "fr").decode()
    for heading in (
        "Lectures indécises",
        "Lignes rejetées",
        "Depuis le rapport précédent",
        "Méthode et limites",
    ):
        assert f"## {heading}" in text
    assert "pas de texte" in text
    assert "initiatives gardées 5, apparues 0, disparues 0" in text


def test_json_is_the_diagnosis() -> None:
    found: dict[str, Any] = json.loads(write_report(SMALL, "json", "fr"))
    assert found["counts"]["rows"] == 6
    assert [sheet["key"] for sheet in found["sheets"]] == ["a", "b", "c", "d", "e"]
