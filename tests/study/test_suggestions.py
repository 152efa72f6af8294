"""Terms worth adding, each verified; records worth labelling next."""

from __future__ import annotations

from typing import Any

from collabgrid.engine import compile_grid
from collabgrid.grid import load_grid
from collabgrid.study import add_terms, choose_doubtful, run_examples, suggest_terms
from study.labelled import GRID, small_classifier

TOPICS = ("panier", "perceuse", "garderie")


def labelled(texts: dict[str, tuple[str, str]]) -> list[dict[str, Any]]:
    return [
        {"id": own, "description": text, "lang": "fr", "gold": {"scope": "in", "topic": topic}}
        for own, (text, topic) in texts.items()
    ]


GOLD = labelled(
    {
        "j1": ("ensemble, un potager de quartier", "food"),
        "j2": ("ensemble, potager des écoliers", "food"),
        "j3": ("ensemble, le grand potager", "food"),
        "p1": ("ensemble, panier", "food"),
        "t1": ("ensemble, perceuse de quartier", "tools"),
        "t2": ("ensemble, perceuse des écoliers", "tools"),
        "t3": ("ensemble, perceuse", "tools"),
        "t4": ("ensemble, perceuse", "tools"),
        "h1": ("ensemble, garderie", "help"),
        "h2": ("ensemble, garderie", "help"),
    }
)


def test_a_word_that_missed_records_share_is_proposed_with_what_it_gains() -> None:
    others = [{"id": "o", "description": "potager", "lang": "fr"}, {"id": "q", "description": "perceuse"}]
    found = suggest_terms(small_classifier(), GOLD, others)
    (term,) = found.terms
    assert (term.axis, term.category, term.language, term.term) == ("topic", "food", "fr", "potager")
    assert (term.gained, term.lost, term.reached) == (("j1", "j2", "j3"), (), 1)
    assert (found.gained, found.lost, found.broken) == (("j1", "j2", "j3"), (), ())


def test_what_it_gains_is_true_of_the_whole_grid_with_the_term() -> None:
    classifier = small_classifier()
    found = suggest_terms(classifier, GOLD)
    whole = compile_grid(add_terms(classifier.grid, found.terms))
    read = {each["id"]: whole.classify(each).reading("topic").category for each in GOLD}
    assert all(read[each["id"]] == each["gold"]["topic"] for each in GOLD)


def test_a_term_that_breaks_an_example_is_refused() -> None:
    example = (
        "examples: [{id: one, record: {description: un potager, lang: fr}, expect: {topic: undecided}}]\n"
    )
    classifier = compile_grid(load_grid({"small.yaml": GRID + example}).require())
    assert all(each.as_expected for each in run_examples(classifier))
    found = suggest_terms(classifier, GOLD)
    assert (found.terms, found.refused) == ((), found.tried)
    assert found.tried > 0


def test_a_term_that_loses_as_much_as_it_gains_is_not_proposed() -> None:
    more = labelled({f"x{i}": ("ensemble, perceuse, potager", "tools") for i in range(4)})
    found = suggest_terms(small_classifier(), [*GOLD, *more])
    assert [each.term for each in found.terms if each.category == "food"] == []


def test_nothing_is_proposed_where_nothing_is_missed() -> None:
    found = suggest_terms(small_classifier(), GOLD[3:])
    assert (found.tried, found.terms) == (0, ())


def test_records_to_label_are_unsure_unlabelled_and_unlike_each_other() -> None:
    records: list[dict[str, Any]] = [
        {"id": "sure", "description": "ensemble, panier"},
        {"id": "tie1", "description": "ensemble, panier et perceuse"},
        {"id": "tie2", "description": "ensemble, panier et perceuse"},
        {"id": "other", "description": "guichet, garderie et panier"},
        {"id": "known", "description": "panier et perceuse", "gold": {"scope": "in", "topic": "food"}},
    ]
    chosen = choose_doubtful(small_classifier(), records, most=3)
    assert {each.id for each in chosen[:2]} == {"tie1", "other"}
    assert "tie2" not in [each.id for each in chosen]
    assert ("topic", "food / tools") in next(each.axes for each in chosen if each.id == "tie1")


def test_no_records_are_chosen_from_none() -> None:
    assert choose_doubtful(small_classifier(), []) == ()
