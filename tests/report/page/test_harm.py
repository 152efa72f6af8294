"""Names and texts that are markup, code or odd characters do no harm to the page and lose nothing."""

from __future__ import annotations

import json
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.report.page import render_report_page
from collabgrid.report.page.payload import html_safe
from collabgrid.report.page.templates import safe_url

from .reading_pages import Page
from .territory import HARMFUL, harmful_diagnosis

OURS = {
    "a", "b", "body", "button", "caption", "circle", "code", "dd", "details", "dialog", "div", "dl", "dt", "figcaption",
    "figure", "form", "g", "h1", "h2", "h3", "h4", "head", "header", "html", "input", "label", "li", "line", "main",
    "meta", "nav", "noscript", "ol", "option", "p", "path", "rect", "script", "section", "select", "small", "span",
    "strong", "style", "summary", "svg", "symbol", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul",
    "use",
}  # fmt: skip


@cache
def page() -> Page:
    return Page(render_report_page(harmful_diagnosis(), "fr"))


def test_no_element_comes_from_a_text() -> None:
    tags = [tag for tag, _ in page().elements]
    assert set(tags) <= OURS
    assert tags.count("script") == 2
    assert page().html.count("</script") == 2
    assert "<!--" not in page().html.split("<body>")[1]


def test_no_text_is_run_as_a_template() -> None:
    assert "{{ 7 * 7 }}" in page().html
    assert "49{%" not in page().html


def test_no_link_runs_a_script() -> None:
    assert not [link for link in page().values("href") if not link.startswith(("#", "http://", "https://"))]


@pytest.mark.parametrize("text", HARMFUL)
def test_a_harmful_text_reaches_its_sheet_letter_for_letter(text: str) -> None:
    text = text.replace("\ud83e", "\ufffd")  # half a character cannot be written
    payload = page().payload()
    row = next(row for row in payload["sheets"] if row[0] == text[:40])
    fields = {
        payload["fields"][number]: payload["values"][value] if isinstance(value, int) else value
        for number, value in row[7]
    }
    assert fields["name"] == text
    assert fields["tags"] == [text, "covoiturage"]


@given(st.text())
def test_a_json_text_in_the_page_is_the_text_again(text: str) -> None:
    inside = html_safe(json.dumps([text], ensure_ascii=False))
    assert json.loads(inside) == [text]
    assert not set(inside) & set("<>&\u2028\u2029")


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://amap.example/a?b=c", "https://amap.example/a?b=c"),
        ("HTTP://AMAP.EXAMPLE", "HTTP://AMAP.EXAMPLE"),
        ("www.amap.example", "https://www.amap.example"),
        ("javascript:alert(1)", ""),
        (" javascript://x.example/%0aalert(1)", ""),
        ("data:text/html,<script>", ""),
        ("//evil.example", ""),
        ("http://[", ""),
        ("amap", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_are_links(address: str, link: str) -> None:
    assert safe_url(address) == link
