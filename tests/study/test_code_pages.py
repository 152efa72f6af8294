"""Every code has a page, whose wrong example gives that finding and whose right example does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import pytest

from collabgrid.grid import load_grid
from collabgrid.report import check_loaded
from collabgrid.source import CODE_PAGES, CODES

from .small_lint import PARTS, small_text

HUGE: Mapping[str, Callable[[str], bytes]] = {
    "GRID001": lambda text: text.encode("cp1252"),
    "GRID002": lambda text: text.encode("utf-16"),
    "GRID003": lambda text: b"PK\x03\x04\x00" + text.encode(),
    "GRID005": lambda text: text.encode() * 200_000,
    "GRID030": lambda text: text.replace("…", "s" * 1024).encode(),
    "GRID011": lambda text: b"lists: {places: [" + b"a, " * 500_001 + b"a]}\n",
}
"""What the page can only speak of: other encodings, files that are too large."""


def files_of(text: str) -> dict[str, str | bytes]:
    """The files of a grid with the example in it: the rest of a small grid is put around what stands first."""
    first, *others = re.split(r"^# file: (\S+)\n", text, flags=re.MULTILINE)
    files: dict[str, str | bytes] = dict(zip(others[::2], others[1::2], strict=True))
    own = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    rest = "".join(part for name, part in PARTS.items() if name not in own)
    return {"rest.yaml": rest + first} | files


def found_in(code: str, text: str) -> set[str]:
    files = files_of(text)
    return {each.code for each in check_loaded(load_grid(files)).diagnostics}


def wrong(code: str) -> set[str]:
    text = CODE_PAGES[code].bad
    if code == "GRID109":
        return {each.code for each in check_loaded(load_grid({})).diagnostics}
    if code in HUGE:
        files: dict[str, str | bytes] = {"grid.yaml": small_text(), "more.yaml": HUGE[code](text)}
        return {each.code for each in check_loaded(load_grid(files)).diagnostics}
    return found_in(code, text)


def test_every_code_has_a_page_in_order() -> None:
    assert list(CODE_PAGES) == list(CODES)


@pytest.mark.parametrize("code", CODES)
def test_the_wrong_example_gives_the_finding(code: str) -> None:
    assert code in wrong(code)


@pytest.mark.parametrize("code", CODES)
def test_the_right_example_does_not(code: str) -> None:
    found = found_in(code, CODE_PAGES[code].good)
    assert code not in found
    assert not {each for each in found if CODES[each].severity == "error"}


@pytest.mark.parametrize("code", CODES)
def test_the_page_says_what_why_and_how_in_both_languages(code: str) -> None:
    page, own = CODE_PAGES[code], CODES[code]
    assert page.title and not page.title.endswith(".")
    assert page.explanation.endswith(".")
    assert page.bad.endswith("\n") and page.good.endswith("\n") and page.bad != page.good
    english = len(re.findall(r"[.;:] ", own.explanation))
    assert abs(len(re.findall(r"[.;:] ", page.explanation)) - english) <= 3, "the two languages say the same"
