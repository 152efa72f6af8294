"""The handbook and the fiche of a grid: everything is there, in both languages, and nothing that it says is obeyed."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings

from collabgrid.exchange import open_grid
from collabgrid.grid import Grid, load_grid
from collabgrid.report import (
    LANGUAGES,
    Language,
    Quality,
    View,
    build_fiche,
    build_handbook,
    document_html,
    document_markdown,
)
from collabgrid.report.document import Block, Document
from collabgrid.study import evaluate, run_examples
from drawn import cases
from grid.small import small_files
from grid.strategies import plain_grids, written
from study.labelled import labelled_records, small_classifier

VOID = {"meta", "br", "link", "img"}


class Outline(HTMLParser):
    """The tags of a page, balanced, with its headings, anchors and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.headings: list[int] = []
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if own.get("id"):
            self.anchors.append(str(own["id"]))
        if tag == "a":
            self.links.append(str(own.get("href")))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def small() -> Grid:
    return load_grid(small_files()).require()


def documents(grid: Grid, language: Language) -> list[str]:
    view = View(grid, language)
    built = (build_handbook(view), build_fiche(view, Quality(run_examples(grid))))
    return [document_html(each, view.words) for each in built]


def is_sound(page: str) -> None:
    """Balanced, one title, headings that skip no level, links that lead somewhere, no script."""
    outline = Outline(page)
    assert outline.open == []
    assert outline.headings[0] == 1 and outline.headings.count(1) == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps)
    assert {link.removeprefix("#") for link in outline.links} <= set(outline.anchors)
    assert not {"script", "iframe", "object", "form"} & set(outline.tags)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_grid(language: Language) -> None:
    grid = open_grid("domino").require()
    view = View(grid, language)
    handbook = document_html(build_handbook(view), view.words)
    is_sound(handbook)
    outline = Outline(handbook)
    assert len(outline.anchors) == len(set(outline.anchors))
    for axis in grid.axes:
        for category in axis.categories:
            assert f'id="{axis.id}-{category.id}"' in handbook
    for lever in grid.levers:
        assert f'id="lever-{lever.id}"' in handbook
    assert f'lang="{language}"' in handbook


def test_a_category_has_its_practices_initiatives_levers_and_stakes() -> None:
    text = document_markdown(build_handbook(View(small(), "fr")))
    category = text[text.index("### Alimentation") :]
    for line in (
        "- Pratiques\xa0: Troc de graines",
        "- Initiatives connues\xa0: La Grainerie",
        "- Leviers d'action publique\xa0: Prêter un terrain",
        "- Enjeux\xa0: Terrain en friche",
    ):
        assert line in category[: category.index("### Outils")]


@given(plain_grids())
@settings(max_examples=cases(25), deadline=None)
def test_whatever_a_grid_says_its_pages_are_sound(plain: dict[str, Any]) -> None:
    grid = load_grid({"grid.yaml": written(plain)}).require()
    for language in LANGUAGES:
        for page in documents(grid, language):
            is_sound(page)


def test_what_a_grid_says_is_not_obeyed() -> None:
    evil = "<script>alert(1)</script> [x](javascript:1) `a` *b* | c"
    files = small_files()
    grid = load_grid(
        {**files, "rest.yaml": files["rest.yaml"].replace("La commune prête un terrain.", f'"{evil}"')}
    ).require()
    view = View(grid, "en")
    assert "<script>" not in document_html(build_handbook(view), view.words)
    markdown = document_markdown(build_handbook(view))
    assert "\\<script\\>alert(1)\\</script\\> \\[x\\](javascript:1) \\`a\\` \\*b\\* \\| c" in markdown


def test_a_paragraph_that_begins_like_a_list_is_none() -> None:
    document = Document(
        "T", "", tuple(Block("paragraph", text) for text in ("- un", "1. deux", "+ trois", "12 rue"))
    )
    assert document_markdown(document) == "# T\n\n\\- un\n\n1\\. deux\n\n\\+ trois\n\n12 rue\n"


def test_the_fiche_tells_what_is_measured_and_what_is_to_be_filled_in() -> None:
    classifier = small_classifier()
    found = evaluate(classifier, labelled_records(), resamples=0)
    view = View(classifier.grid, "fr")
    text = document_markdown(build_fiche(view, Quality((), found, "codées.jsonl")))
    assert "Sur 16 fiches codées à la main (codées.jsonl)" in text
    assert f"| T | 13 | {found.scores.axis('topic').kappa:.2f} |".replace(".", ",") in text
    assert text.count("> **À remplir") == 7
    assert classifier.stamp.digest in text
