"""The page in a real browser: opened from disk, by keyboard, on a phone, printed, and checked for accessibility."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from collabgrid.report.diagnosis import Diagnosis
from collabgrid.report.page import render_report_page

from .chromium import Tab, open_chromium
from .territory import HARMFUL, example_diagnosis, harmful_diagnosis

pytestmark = [
    pytest.mark.slow,
    # what the driver leaves open when its process ends
    pytest.mark.filterwarnings("default::pytest.PytestUnraisableExceptionWarning"),
]
Open = Callable[..., Tab]
WIDTHS = (390, 1280)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with open_chromium() as opened:
        yield opened


@pytest.fixture
def open_tab(browser: Any, tmp_path: Path) -> Iterator[Open]:
    tabs: list[Tab] = []

    def opened(diagnosis: Diagnosis | None = None, language: Any = "fr", **options: Any) -> Tab:
        html = render_report_page(diagnosis or example_diagnosis(), language)
        tabs.append(Tab(browser, html, tmp_path, **options))
        return tabs[-1]

    yield opened
    for tab in tabs:
        tab.page.close()


@pytest.mark.parametrize("diagnosis", [example_diagnosis, harmful_diagnosis])
def test_it_opens_from_disk_without_a_complaint_or_a_request(
    diagnosis: Callable[[], Diagnosis], open_tab: Open
) -> None:
    tab = open_tab(diagnosis())
    tab.page.locator("[data-language=en]:visible").click()
    tab.page.locator(".results .name:visible").first.click()
    assert tab.complaints == []
    assert tab.requests == [tab.own]


def test_the_policy_forbids_the_network(open_tab: Open) -> None:
    tab = open_tab()
    refused = tab.page.evaluate("fetch('https://collabgrid.example/').then(() => 'let in', () => 'refused')")
    assert refused == "refused"
    assert any("Content Security Policy" in each for each in tab.complaints)


def test_search_and_sheet_work_by_keyboard(open_tab: Open) -> None:
    tab = open_tab()
    assert tab.found() == example_diagnosis().counts.counted
    tab.page.locator("#fr-q").focus()
    tab.page.keyboard.type("mediatheque BREST")
    tab.wait_until("() => document.querySelector('.results').children.length === 1")
    first = tab.page.locator("[data-edition=fr] .results .name").first.inner_text()
    while tab.focused() != first:
        tab.press("Tab")
    tab.press("Enter")
    assert tab.page.locator("dialog[open] h2").inner_text() == first
    assert tab.focused() == first
    assert tab.page.locator("dialog mark").count() > 0
    tab.press("Escape")
    assert tab.page.locator("dialog[open]").count() == 0
    tab.wait_until("name => document.activeElement.textContent === name", first)


def test_a_filter_works_by_keyboard_and_moves_the_map(open_tab: Open) -> None:
    tab = open_tab()
    circles = tab.page.locator("[data-edition=fr] .spots circle")
    before = circles.count()
    tab.page.locator("#fr-axis-1").focus()
    tab.press("ArrowDown")
    chosen = tab.page.locator("#fr-axis-1").evaluate("select => select.selectedOptions[0].textContent")
    tab.wait_until("() => document.querySelector('.results').children.length < 25")
    axis = example_diagnosis().axes[0]
    name = chosen.rpartition(" (")[0]
    figure = next(each for each in axis.figures if each.category.label.fr == name)
    assert tab.found() == figure.of_all.count + figure.also
    assert 0 < circles.count() < before
    tab.page.locator("[data-edition=fr] .filters button[type=reset]").press("Enter")
    assert tab.found() == len(example_diagnosis().sheets)


def test_the_script_draws_the_map_as_it_was_printed(open_tab: Open) -> None:
    spots = (
        "[...document.querySelectorAll('[data-edition=fr] .spots circle')].map(c => "
        "['cx', 'cy', 'r'].map(name => Number(c.getAttribute(name)).toFixed(1)).join(' ')).sort()"
    )
    drawn = open_tab().page.evaluate(spots)
    printed = open_tab(java_script_enabled=False).page.locator("[data-edition=fr] .spots circle")
    still = [[each.get_attribute(name) for name in ("cx", "cy", "r")] for each in printed.all()]
    assert drawn == sorted(" ".join(f"{float(value):.1f}" for value in each) for each in still)


def test_the_language_changes_by_keyboard_and_the_filters_stay(open_tab: Open) -> None:
    tab = open_tab()
    tab.page.locator("#fr-q").fill("covoit")
    tab.wait_until("() => document.querySelector('.results').children.length < 25")
    found = tab.found()
    tab.page.locator("[data-edition=fr] [data-language=en]").focus()
    tab.press("Enter")
    assert tab.page.locator("html").get_attribute("lang") == "en"
    assert tab.page.locator("#en-method-title").is_visible()
    assert not tab.page.locator("#fr-method-title").is_visible()
    assert tab.page.locator("#en-q").input_value() == "covoit"
    assert tab.found() == found
    assert "Territory report" in tab.page.title()
    assert tab.focused() == "English"


def test_the_sheets_follow_one_another_and_have_addresses(open_tab: Open) -> None:
    tab = open_tab()
    names = tab.page.locator("[data-edition=fr] .results .name").all_inner_texts()
    tab.page.locator("[data-edition=fr] .results .name").first.click()
    tab.page.locator("dialog .buttons button").nth(1).press("Enter")
    assert tab.page.locator("dialog h2").inner_text() == names[1]
    third = example_diagnosis().sheets[2]
    assert tab.page.url.split("#")[1].startswith("sheet=")
    tab.page.evaluate("key => { location.hash = `sheet=${key}` }", third.key)
    tab.wait_until("name => document.querySelector('dialog h2').textContent === name", third.name)


def test_a_link_to_a_lever_unfolds_what_hides_it(open_tab: Open) -> None:
    tab = open_tab()
    last = example_diagnosis().levers[-1].id
    assert not tab.page.locator(f"#fr-lever-{last}").is_visible()
    tab.page.evaluate(f"location.hash = 'fr-lever-{last}'")
    tab.page.locator(f"#fr-lever-{last}").wait_for(state="visible")


def test_the_initiatives_of_a_lever_are_found_from_it(open_tab: Open) -> None:
    tab = open_tab()
    lever = example_diagnosis().levers[0]
    tab.page.locator(f"#fr-lever-{lever.id} summary").click()
    tab.page.locator(f"#fr-lever-{lever.id} button").press("Enter")
    assert tab.found() == len(lever.initiatives)


def test_harmful_texts_are_shown_as_texts(open_tab: Open) -> None:
    tab = open_tab(harmful_diagnosis())
    for text in HARMFUL:
        shown = text.replace("\ud83e", "\ufffd")
        tab.page.evaluate("key => { location.hash = `sheet=${encodeURIComponent(key)}` }", shown[:40])
        tab.wait_until(
            "text => [...document.querySelectorAll('dialog dd')].some(dd => dd.textContent === text)", shown
        )
        assert tab.page.locator("dialog dd script, dialog dd img, dialog dd svg, dialog dd b").count() == 0
    assert tab.page.locator("dialog a[href^=javascript]").count() == 0
    assert tab.complaints == []
    assert tab.requests == [tab.own]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_axe_finds_no_serious_fault(width: int, language: str, open_tab: Open) -> None:
    tab = open_tab(language=language, width=width)
    tab.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert _serious(tab) == []
    tab.page.locator(".results .name:visible").first.click()
    assert _serious(tab) == []


def _serious(tab: Tab) -> list[str]:
    checker = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="pip install 'collabgrid[browser]'"
    )
    found = checker.Axe().run(tab.page).response["violations"]
    return [
        f"{each['id']}: {each['nodes'][0]['html'][:200]}"
        for each in found
        if each["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("diagnosis", [example_diagnosis, harmful_diagnosis])
def test_nothing_sticks_out_of_the_window(
    width: int, diagnosis: Callable[[], Diagnosis], open_tab: Open, tmp_path: Path
) -> None:
    tab = open_tab(diagnosis(), width=width)
    assert tab.page.evaluate("document.documentElement.scrollWidth") == width
    tab.page.screenshot(path=tmp_path / f"{width}.png", full_page=True)
    assert (tmp_path / f"{width}.png").stat().st_size > 100_000
    tab.page.locator(".results .name:visible").first.click()
    assert tab.page.evaluate("document.querySelector('dialog').scrollWidth") <= width


def test_printed_it_is_whole_pages_of_paper(open_tab: Open) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pip install 'collabgrid[browser]'")
    tab = open_tab()
    pages = pypdf.PdfReader(io.BytesIO(tab.page.pdf(prefer_css_page_size=True))).pages
    texts = [page.extract_text() for page in pages]
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {(595, 842)}
    assert all(len(text.strip()) > 40 for text in texts[:-1])
    assert len(texts[-1].strip()) > 25  # the last one may hold little, and never a heading alone
    together = " ".join(" ".join(texts).split())
    for heading in ("En bref", "Croisements", "Carte", "Leviers d'action publique", "Méthode et limites"):
        assert heading in together
    assert 8 <= len(texts) <= 40


def test_without_script_the_figures_are_there(open_tab: Open) -> None:
    tab = open_tab(java_script_enabled=False)
    assert tab.page.locator("#fr-axes table").first.is_visible()
    assert (
        tab.page.locator("noscript:visible").count() > 0
        or "JavaScript" in tab.page.locator("main:visible").inner_text()
    )


def test_twenty_thousand_records_open_and_are_searched(open_tab: Open) -> None:
    diagnosis = example_diagnosis()
    sheets = tuple(
        replace(diagnosis.sheets[i % len(diagnosis.sheets)], key=f"r{i}", id=f"r{i}", name=f"Initiative {i}")
        for i in range(20_000)
    )
    tab = open_tab(replace(diagnosis, sheets=sheets))
    tab.page.locator("#fr-q").fill("Initiative 19999")
    tab.wait_until("() => document.querySelector('.results').children.length === 1")
    tab.page.locator("[data-edition=fr] .results .name").press("Enter")
    assert tab.page.locator("dialog h2").inner_text() == "Initiative 19999"
    assert tab.complaints == []
