"""The page of a report: whole, in both languages, closed to the network, with every count of the diagnosis."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from functools import cache
from typing import Any

import pytest

from collabgrid.engine import compile_grid
from collabgrid.exchange.extras import MissingLibraryError
from collabgrid.grid import load_grid
from collabgrid.report import PHRASES
from collabgrid.report.diagnosis import Diagnosis, InputFile, diagnose
from collabgrid.report.page import render_report_page, templates
from collabgrid.report.page.payload import WORDS_OF_SCRIPT

from .reading_pages import Page
from .territory import REJECTED, diagnosis_of, example_diagnosis, example_records, harmful_diagnosis

DIAGNOSES = {"examples": example_diagnosis, "harmful": harmful_diagnosis}


@cache
def page_of(name: str) -> Page:
    return Page(render_report_page(DIAGNOSES[name](), "fr"))


each_page = pytest.mark.parametrize("name", DIAGNOSES)


@each_page
def test_every_element_is_closed_and_every_id_stands_once(name: str) -> None:
    page = page_of(name)
    assert page.faults == []
    ids = page.values("id")
    assert len(ids) == len(set(ids))


@each_page
def test_labels_and_links_within_the_page_lead_somewhere(name: str) -> None:
    page = page_of(name)
    ids = set(page.values("id"))
    targets = [
        link[1:] for link in page.values("href") if link.startswith("#") and not link.startswith("#sheet=")
    ]
    assert targets
    assert set(targets) <= ids
    assert set(page.values("for")) <= ids
    assert {each for value in page.values("aria-labelledby") for each in value.split()} <= ids | {
        "sheet-title"
    }


@each_page
def test_both_languages_are_there_and_one_is_shown(name: str) -> None:
    editions = [attributes for _, attributes in page_of(name).elements if "data-edition" in attributes]
    assert [(each["lang"], "hidden" in each) for each in editions] == [("fr", False), ("en", True)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_opens_in_the_language_asked_for(language: Any) -> None:
    page = Page(render_report_page(example_diagnosis(), language))
    assert page.elements[0] == ("html", {"lang": language, "data-opened-in": language})
    assert page.values("data-opened-in") == [language]


@each_page
def test_nothing_is_asked_of_the_network(name: str) -> None:
    page = page_of(name)
    assert not {tag for tag, _ in page.elements} & {
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "base",
        "audio",
        "video",
    }
    assert page.values("src") == []
    assert "@import" not in page.style() and "url(" not in page.style()
    assert not re.search(r"\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|import)\s*\(", page.script())


@each_page
def test_the_policy_lets_in_this_style_and_this_script_and_nothing_else(name: str) -> None:
    page = page_of(name)
    policy = next(
        each["content"] for _, each in page.elements if each.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src '{_digest(page.style())}';" in policy
    assert f"script-src '{_digest(page.script())}';" in policy
    assert "unsafe" not in policy and "http" not in policy
    attributes = {name for _, own in page.elements for name in own}
    assert "style" not in attributes  # the policy would not let it in
    assert not {each for each in attributes if each.startswith("on")}


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@each_page
def test_the_counts_of_the_method_add_up(name: str) -> None:
    html, counts = page_of(name).html, DIAGNOSES[name]().counts
    shown = {key: int(number.replace("\u202f", "").replace(",", "")) for key, number in _counts(html)}
    assert shown["rows"] == shown["rejected"] + shown["undecided"] + shown["read"]
    assert shown["read"] == shown["counted"] + shown["outside"]
    assert shown == {key: getattr(counts, key) for key in shown}


def _counts(html: str) -> list[tuple[str, str]]:
    return re.findall(r'data-count="(\w+)">([^<]+)<', html)


def test_every_figure_of_every_axis_stands_in_its_table() -> None:
    html = page_of("examples").html
    for axis in example_diagnosis().axes:
        table = next(
            each for each in _tables(html) if f"<caption>{axis.label.fr.replace(chr(39), '&#39;')}" in each
        )
        shown = [int(number) for number in re.findall(r'</td>\s*<td class="number">(\d+)</td>', table)]
        expected = [each.of_all.count for each in axis.figures if each.category.id or each.of_all.count]
        assert shown == expected
        assert sum(shown) == example_diagnosis().counts.counted


def _tables(html: str) -> list[str]:
    return re.findall(r"<table class=\"bars\">.*?</table>", html, re.DOTALL)


def test_the_cells_of_every_cross_table_add_up_to_its_totals() -> None:
    tables = re.findall(r'<figure class="card cross">.*?</figure>', page_of("examples").html, re.DOTALL)
    diagnosis = example_diagnosis()
    assert len(tables) == 2 * len(diagnosis.tables)
    for text, table in zip(tables, diagnosis.tables * 2, strict=True):
        rows = re.findall(r"<tr[^>]*>\s*<th scope=\"row\">.*?</tr>", text, re.DOTALL)
        shown = [[int(n) for n in re.findall(r"number[^>]*>(?:<strong>)?(\d+)", row)] for row in rows]
        assert [row[:-1] for row in shown[:-1]] == [list(row) for row in table.counts]
        assert all(row[-1] == sum(row[:-1]) for row in shown)
        assert shown[-1][-1] == table.total == diagnosis.counts.counted
        drawn = [int(n) for n in re.findall(r'class="(?:count|beside)[^>]*>(\d+)<', text)]
        assert sum(drawn) == table.total


def test_every_lever_and_stake_says_how_many_initiatives_it_is_about() -> None:
    html, diagnosis = page_of("examples").html, example_diagnosis()
    levers = re.findall(
        r'id="fr-lever-(\w+)">\s*<div class="title">.*?<span class="many">(\d+) ', html, re.DOTALL
    )
    assert levers == [(each.id, str(len(each.initiatives))) for each in diagnosis.levers]
    stakes = re.findall(
        r'<summary><b>(.*?)</b> <span class="many">(\d+) initiative', html.split('data-edition="en"')[0]
    )
    assert sorted(int(count) for _, count in stakes) == sorted(
        len(each.initiatives) for each in diagnosis.stakes
    )


def test_every_share_of_a_comparison_stands_in_its_row() -> None:
    html = page_of("examples").html.split('data-edition="en"')[0]
    figures = [figure for each in example_diagnosis().comparisons for figure in each.figures]
    rows = re.findall(
        r'<td class="picture">.*?<td class="verdict', html.split('id="fr-compared"')[1], re.DOTALL
    )
    shown = [re.findall(r"\((\d+)/(\d+)\)", row)[0] for row in rows]
    assert figures
    assert shown == [(str(each.here.count), str(each.here.of)) for each in figures]


def test_no_folder_of_the_machine_is_told() -> None:
    files = (
        InputFile("/home/me/secret folder/initiatives.csv", 66, 0),
        InputFile("C:\\Users\\me\\b.csv", 1, 0),
    )
    page = Page(render_report_page(diagnosis_of(example_records()[:3], files=files, title="T"), "fr"))
    assert "initiatives.csv, b.csv" in page.html
    assert "secret folder" not in page.html and "Users" not in page.html


def test_the_words_of_the_script_are_words_of_the_interface() -> None:
    assert set(WORDS_OF_SCRIPT) <= PHRASES.keys()
    asked = set(re.findall(r"""(?:say|named)\("([\w.]+)\"""", page_of("examples").script()))
    assert asked <= set(WORDS_OF_SCRIPT)


def test_every_initiative_has_a_sheet_with_its_words_where_they_stand() -> None:
    payload, diagnosis = page_of("examples").payload(), example_diagnosis()
    assert [row[0] for row in payload["sheets"]] == [sheet.key for sheet in diagnosis.sheets]
    found = 0
    for row, sheet in zip(payload["sheets"], diagnosis.sheets, strict=True):
        fields = {field: payload["values"][own] if isinstance(own, int) else own for field, own in row[7]}
        for (_, _, field, item, start, end), quote in zip(row[9], sheet.quotes, strict=True):
            text = fields[field] if item < 0 else fields[field][item]
            assert text[start:end] == _value(sheet.record, quote.field)[quote.start : quote.end] != ""
            found += 1
    assert found > 100


def _value(record: dict[str, Any], field: str) -> str:
    name, bracket, place = field.partition("[")
    value = record[name]
    return str(value[int(place[:-1])]) if bracket else str(value)


@pytest.mark.slow
def test_a_page_of_a_thousand_records_is_under_three_megabytes() -> None:
    records = example_records()
    many = [{**records[i % len(records)], "id": f"r{i}", "name": f"Initiative {i}"} for i in range(1_000)]
    page = render_report_page(diagnosis_of(many), "fr")
    assert len(page.encode()) < 3_000_000


def test_nothing_in_the_field_is_said_and_still_a_whole_page() -> None:
    page = Page(render_report_page(diagnosis_of([], rejected=REJECTED), "en"))
    assert page.faults == []
    assert PHRASES["page.nothing"].en in page.html
    assert "no &lt;b&gt;text&lt;/b&gt;" in page.html


def test_a_grid_of_one_axis_without_scope_and_levers_makes_a_page() -> None:
    page = Page(render_report_page(_small_diagnosis(), "fr"))
    assert page.faults == []
    assert 'id="fr-axes"' in page.html
    assert 'id="fr-levers"' not in page.html


def _small_diagnosis() -> Diagnosis:
    grid = """
grid: {id: one, version: 1.0.0, title: One, languages: [en]}
axes: [{id: kind, label: Kind, categories: [{id: a, label: A}, {id: b, label: B}]}]
vocabulary: {kind: {a: {strong: [apples]}, b: {strong: [pears]}}}
"""
    loaded = load_grid({"grid.yaml": grid}).grid
    assert loaded is not None
    classifier = compile_grid(loaded)
    return diagnose(
        classifier, [({"name": text}, classifier.classify(text)) for text in ("apples", "pears", "")]
    )


def test_the_same_diagnosis_gives_the_same_bytes() -> None:
    assert render_report_page(example_diagnosis(), "fr") == page_of("examples").html


def test_without_jinja_one_sentence_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.setattr(templates, "_environment", templates._environment.__wrapped__)
    with pytest.raises(MissingLibraryError) as raised:
        render_report_page(example_diagnosis())
    assert "pip install 'collabgrid[report]'" in raised.value.say("fr")
