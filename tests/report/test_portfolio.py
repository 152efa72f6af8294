"""The portfolio in a terminal, of the territory of the tests of the diagnosis."""

from __future__ import annotations

from collabgrid.report import Language, View, plain_portfolio, render_portfolio
from collabgrid.report.diagnosis import Wish

from .diagnosis.test_actions import CLASSIFIER, territory


def view_in(language: Language) -> View:
    return View(CLASSIFIER.grid, language, 100)


def test_levers_portfolio_and_tensions_stand_below_each_other() -> None:
    text = render_portfolio(view_in("en"), territory(wish=Wish(phase="support")))
    lines = text.splitlines()
    assert lines[2].split()[:3] == ["4", "Van", "high"]
    assert "a, b, c, d" in text or "apples are lent" in text
    assert "Portfolio: 3 points of effort of 10, 4 initiatives served of 5" in lines
    assert "  Useful ↔ Punctual (2): Slow." in lines


def test_no_lever_meets_the_wish() -> None:
    text = render_portfolio(view_in("fr"), territory(wish=Wish(posture="forbid")))
    assert text == "Aucun levier ne répond à ces critères.\n"


def test_the_plain_form_names_the_initiatives() -> None:
    found = plain_portfolio(view_in("en"), territory())
    assert [(lever["id"], lever["serves"], lever["ids"]) for lever in found["levers"]] == [
        ("van", 4, ["a", "b", "c", "d"]),
        ("room", 3, ["a", "b", "c"]),
        ("rule", 1, ["d"]),
    ]
    assert found["portfolio"]["budget"] == 10
