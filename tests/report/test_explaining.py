from __future__ import annotations

import pytest

from collabgrid.engine import Evidence
from collabgrid.grid import load_grid
from collabgrid.report import (
    Language,
    View,
    choose_levers,
    plain_explanation,
    render_catalogue,
    render_explanation,
    render_readings,
    rules_that_saw,
)
from collabgrid.report.grounds import without_quotes
from collabgrid.report.quotes import quotes_in
from report.small_view import CLASSIFIER, GRID, RECORD, view_in

SWAP = """
  - id: swap
    label: Swap
    when: {reading: {logic: share}}
    then: {scope: in}
levers:"""


def explained(language: Language, record: dict[str, str] = RECORD, *, traced: bool = False) -> str:
    traces = CLASSIFIER.explain(record)
    text = render_explanation(
        view_in(language, 140), record, traces.classification, traces, every_rule=traced, every_lever=traced
    )
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_an_explanation_in_french() -> None:
    text = explained("fr")
    assert text.startswith("Les Outils de Brest\n  r1 · Brest · lue en français\n")
    assert "Logique : Partager (" in text
    assert "« Prêt d'outils » dans description (selon vocabulary.logic.share.strong)" in text
    assert "« donner » dans description : nié par le texte" in text
    assert "Biens qui dorment : Beaucoup servent peu." in text
    assert "1. Prêter un local" in text
    assert "lieux et terrains · faciliter · déclencher, soutenir" in text
    assert "effort faible, coût moyen (notre estimation)" in text
    assert "Parce que : Logique = Partager" in text
    assert "Répond à : Biens qui dorment" in text


def test_the_example_is_from_elsewhere() -> None:
    assert "Elsewhere: Saillans, 2015: A room in Saillans. (source: A paper, 2015-03-01)" in explained("en")


def test_an_explanation_in_english_says_what_came_second() -> None:
    record = {"description": "Tool lending, and things to give away.", "lang": "en"}
    text = explained("en", record)
    assert "ahead of Give by 43% (5 to 2)" in text
    assert "Scope: — undecided\n    nothing in the record speaks for an answer" in text
    assert "Status: active (nothing says otherwise)" in text
    assert "Recognised practices: none" in text


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({"description": "A tool.", "lang": "en"}, "too weak to decide: Share 1"),
        ({"description": "Objethèque; tool lending.", "lang": "en"}, "Library of things"),
        ({"description": "Two tools to give away for a tool.", "lang": "en"}, "Give"),
    ],
)
def test_reasons_in_words(record: dict[str, str], words: str) -> None:
    assert words in explained("en", record)


def test_traces_show_each_leaf_and_why_levers_are_not_proposed() -> None:
    text = explained("en", traced=True)
    assert "✓ vocabulary.logic.share.strong (speaks for Logic = Share)" in text
    assert "? rules.form (speaks for Logic = Share)" in text
    assert "✗ practices.library" in text
    assert "✗ Ban (ban)" in text
    assert "reading: logic: give ≠ share" in text


def test_fields_have_french_names_and_levers_go_before_stakes() -> None:
    text = explained("fr", {**RECORD, "name": "Voisins", "legal_form": "SCIC"})
    assert "« Voisins » dans nom" in text
    assert "« SCIC » dans statut juridique" in text
    assert text.index("1. Prêter un local") < text.index("\nAtouts\n")


def test_the_same_thing_is_set_aside_once() -> None:
    record = {"description": "Ce n'est pas pour donner. Ce n'est pas pour donner.", "lang": "fr"}
    assert explained("fr", record).count("nié par le texte") == 1


def test_long_evidence_is_shown_by_its_first_words() -> None:
    whole = "tool lending " + "between neighbours " * 3
    assert quotes_in(view_in("en"), [evidence(whole.strip())]) == f"“{whole.strip()}” in name"
    text = quotes_in(view_in("en"), [evidence(whole * 4)])
    assert text == "“tool lending between neighbours between neighbours …” in name"


def evidence(quote: str) -> Evidence:
    return Evidence("name", 0, len(quote), quote, "t")


def test_a_rule_that_quotes_nothing_says_what_it_went_by() -> None:
    view = View(load_grid({"tiny.yaml": GRID.replace("\nlevers:", SWAP)}).require(), "en")
    assert (
        without_quotes(view, "practices.swap", CLASSIFIER.classify(RECORD).readings) == "since Logic = Share"
    )
    assert without_quotes(view, "practices.swap", ()) == "from the other readings"
    assert without_quotes(view, "rules.form", ()) == "without quoting words"


def test_only_rules_that_saw_something_are_chosen() -> None:
    traces = CLASSIFIER.explain(RECORD)
    seen = [each.rule for each in rules_that_saw(traces.rules)]
    assert "vocabulary.logic.share.strong" in seen
    assert "practices.library" not in seen


def test_plain_explanation_holds_the_traces_that_are_asked_for() -> None:
    traces = CLASSIFIER.explain(RECORD)
    plain = plain_explanation(RECORD, traces.classification, traces, every_lever=True)
    assert set(plain) == {"record", "classification", "levers"}


def test_the_table_of_readings() -> None:
    records = [RECORD, {"id": "2", "description": "Rien."}]
    pairs = [(record, CLASSIFIER.classify(record)) for record in records]
    table = render_readings(view_in("fr", 120), pairs).replace("\u202f", " ").replace("\u00a0", " ")
    lines = table.splitlines()
    assert lines[0].split()[:3] == ["Nom", "Périmètre", "Logique"]
    assert "Partager" in lines[2]
    assert "1 : Prêter un local" in lines[2]
    assert "— (rien n'est dit)" in lines[3]


def test_the_catalogue_and_its_filters() -> None:
    levers = CLASSIFIER.grid.levers
    assert [each.id for each in choose_levers(levers, phase="sustain")] == ["ban"]
    assert [each.id for each in choose_levers(levers, posture="facilitate")] == ["room"]
    assert [each.id for each in choose_levers(levers, max_effort="medium")] == ["room"]
    assert [each.id for each in choose_levers(levers, context={"territory": "rural"})] == ["room"]
    assert len(choose_levers(levers, context={"territory": "urban"})) == 2
    assert "regulate" in render_catalogue(view_in("en"), levers)
    assert "No lever meets" in render_catalogue(view_in("en"), ())
