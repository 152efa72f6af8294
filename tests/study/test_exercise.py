"""What the examples of a grid exercise, and what could be lost without any of them noticing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest

from collabgrid.engine import Classifier, compile_grid
from collabgrid.exchange import open_grid
from collabgrid.grid import Condition, Grid, load_grid
from collabgrid.study import GridTest, PieceKind, exercise_grid, run_examples
from collabgrid.study.bench import Bench
from collabgrid.study.focus import votes_of
from collabgrid.study.pieces import Piece, change_condition, item_pieces, parts_of_all, term_pieces
from collabgrid.study.rewriting import keep_terms

HEAD = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr, en]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: T}, {id: help, label: H}]}
"""
GRID = (
    HEAD
    + """
vocabulary:
  topic: {food: {strong: [panier, paniers, potager]}, tools: {strong: [perceuse, scie]}}
lists: {meetings: [réunion, rendez-vous]}
rules:
  - id: chores
    when: {all: [{terms: [voisin]}, {terms: [bricolage, ménage], within: 5}]}
    unless: {terms: [entreprise]}
    then: {topic: help}
  - {id: meet, when: {all: [{list: meetings}, {reading: {topic: food}}]}, then: {status: planned}}
practices:
  - {id: amap, label: A, terms: [AMAP], then: {topic: food}}
  - {id: bank, label: B, terms: [banque], unless: {terms: [rivière]}, then: {topic: tools}}
initiatives:
  - {id: vinted, names: [Vinted], unless: {terms: [ruelle]}, then: {topic: tools}}
  - {id: airbnb, names: [Airbnb], then: {topic: help}}
levers:
  - {id: room, label: R, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W,
     when: {reading: {topic: food}}}
  - {id: never, label: N, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W,
     when: {reading: {topic: help}}, contexts: {territory: [sea]}}
examples:
"""
)


def tried(examples: str, *, mutate: bool = True, head: str = GRID) -> GridTest:
    """The small grid with these examples, tried."""
    return exercise_grid(load_grid({"small.yaml": head + examples}).require(), mutate=mutate)


def idle(found: GridTest, kind: PieceKind) -> list[str]:
    return [piece.text for each in found.exercised if each.kind == kind for piece in each.idle]


def unnoticed(found: GridTest, kind: PieceKind) -> list[str]:
    return [piece.text for each in found.mutants if each.kind == kind for piece in each.unnoticed]


def tries(found: GridTest, kind: PieceKind) -> int:
    return next(each.count for each in found.mutants if each.kind == kind)


def test_what_no_example_exercises_is_told_in_the_order_of_the_grid() -> None:
    found = tried("  - {id: a, record: {name: AMAP, description: un potager}, expect: {topic: food}}\n")
    assert idle(found, "rule") == ["rules.chores", "rules.meet"]
    assert idle(found, "practice") == ["practices.bank"]
    assert idle(found, "initiative") == ["initiatives.vinted", "initiatives.airbnb"]
    assert idle(found, "lever") == ["levers.never"]
    assert idle(found, "exception") == [
        "rules.chores.unless",
        "practices.bank.unless",
        "initiatives.vinted.unless",
    ]
    terms = [text.split(": ")[1] for text in idle(found, "term")]
    assert "panier" in terms and "AMAP" not in terms and "potager" not in terms
    assert not found.failures
    assert found.gaps


def test_an_exception_is_exercised_where_something_would_speak_without_it() -> None:
    found = tried(
        """
  - {id: firm, record: {description: entreprise de bricolage du voisin}, expect: {topic: undecided}}
  - {id: river, record: {description: la rivière}, expect: {topic: undecided}}
  - {id: bank, record: {description: la banque de la rivière}, expect: {status: active}}
  - {id: lane, record: {description: la ruelle Vinted}, expect: {topic: undecided}}
"""
    )
    assert idle(found, "exception") == []
    assert unnoticed(found, "exception") == [
        "practices.bank.unless"
    ]  # the topic is not expected anywhere there


def test_a_loss_is_noticed_where_the_reading_that_is_expected_goes_with_it() -> None:
    found = tried(
        """
  - {id: both, record: {description: AMAP et potager}, expect: {topic: food}}
  - {id: named, record: {description: une banque}, expect: {practices: [bank], topic: tools}}
  - {id: brand, record: {description: Vinted}, expect: {initiatives: [vinted]}}
  - {id: other, record: {name: Airbnb}, expect: {topic: [help, undecided]}}
"""
    )
    assert unnoticed(found, "practice") == ["practices.amap"]  # the potager says food as well
    assert unnoticed(found, "initiative") == ["initiatives.airbnb"]
    assert [text.split(": ")[1] for text in unnoticed(found, "term")] == ["potager", "AMAP"]
    assert tries(found, "term") == 3


def test_a_term_is_noticed_where_it_keeps_another_from_being_denied() -> None:
    head = GRID.replace("perceuse, scie]", "perceuse, scie, usine sans fin]")
    one = "  - {id: a, record: {description: usine sans fin AMAP}, expect: {practices: [amap]}}\n"
    found = tried(one, head=head)
    assert (tries(found, "term"), unnoticed(found, "term")) == (2, [])


def test_terms_of_one_form_go_together() -> None:
    found = tried("  - {id: a, record: {description: deux paniers}, expect: {topic: food}}\n")
    assert unnoticed(found, "term") == []
    assert tries(found, "term") == 1


WAYS = """
  - id: swap
    when: {any: [{terms: [troc]}, {all: [{terms: [échange]}, {terms: [objets]}]}, {terms: [bourse]}]}
    then: {topic: tools}
"""


def test_a_branch_that_no_example_needs_is_told() -> None:
    head = GRID.replace("practices:", WAYS.strip("\n") + "\npractices:")
    one = "  - {id: a, record: {description: un échange entre objets, lang: fr}, expect: {topic: tools}}\n"
    found = tried(one, head=head)
    assert unnoticed(found, "condition") == []
    assert tries(found, "condition") == 3  # the branch, and its two parts
    both = "  - {id: a, record: {description: 'un troc, un échange entre objets', lang: fr}, expect: {topic: tools}}\n"
    found = tried(both, head=head)
    assert unnoticed(found, "condition") == ["rules.swap.when.any[0]", "rules.swap.when.any[1]"]


def test_conditions_of_a_rule_that_nothing_notices_are_passed_over() -> None:
    found = tried(
        "  - {id: a, record: {description: 'voisin, bricolage'}, expect: {topic: [help, undecided]}}\n"
    )
    assert unnoticed(found, "rule") == ["rules.chores"]
    assert tries(found, "condition") == 0


@pytest.mark.slow
def test_a_part_turned_into_its_opposite_silences_what_it_is_part_of() -> None:
    grid = shipped(40)
    bench = Bench(grid)
    noticed = {place for place in bench.speaking if place.startswith("practices.")}
    parts = [(piece.place, owner) for piece, owner in parts_of_all(grid) if owner in noticed][:12]
    assert parts
    for place, owner in parts:
        item = change_condition(bench.items[owner], place, opposite)
        for number in bench.speaking[owner]:
            trial = bench.trials[number]
            if owner.partition(".")[2] in trial.result.classification.practices:
                narrowed = bench.narrowed(number)
                changed = compile_grid(narrowed.with_item("practices", item))
                lost = change_condition(bench.items[owner], f"{owner}.when", lambda condition: None)
                without = compile_grid(narrowed.with_item("practices", lost))
                record = trial.record
                assert changed.classify(record).practices == without.classify(record).practices


def opposite(condition: Condition) -> Condition:
    return Condition.model_validate({"not": condition})


def test_an_example_that_is_read_otherwise_or_a_known_miss_notices_nothing() -> None:
    found = tried(
        """
  - {id: wrong, record: {description: potager}, expect: {topic: tools}}
  - {id: miss, record: {description: une scie}, expect: {topic: food}, known_miss: hard}
"""
    )
    assert [each.id for each in found.failures] == ["wrong"]
    assert [text.split(": ")[1] for text in unnoticed(found, "term")] == ["potager", "scie"]


def test_mentions_set_aside_are_counted_by_examples() -> None:
    one = "  - {id: a, record: {description: It is no AMAP, lang: fr}, expect: {topic: undecided}}\n"
    found = tried(one.replace("It is no", "Ce n'est pas une"))
    assert dict(found.set_aside) == {"denied": 1, "somebody_else": 0, "longer_wording": 0}


def test_a_grid_without_examples_exercises_nothing() -> None:
    found = exercise_grid(load_grid({"small.yaml": GRID.replace("examples:\n", "")}).require(), mutate=True)
    assert found.results == ()
    assert all(len(each.idle) == each.count for each in found.exercised)
    assert all(each.count == 0 for each in found.mutants)


@cache
def shipped(count: int) -> Grid:
    """The DOMINO grid with every so many of its examples."""
    grid = open_grid("domino").require()
    return grid.model_copy(update={"examples": grid.examples[::count]})


def told(classifier: Classifier, record: dict[str, Any]) -> object:
    result = classifier.classify(record)
    readings = [(each.category, each.also, each.scores) for each in result.readings]
    return readings, result.status, result.practices, result.initiatives


@pytest.mark.slow
def test_a_narrowed_grid_reads_its_example_as_the_whole_grid_does() -> None:
    grid = shipped(40)
    bench = Bench(grid)
    for number, trial in enumerate(bench.trials):
        narrowed = bench.narrowed(number).grid
        assert told(compile_grid(narrowed), trial.record) == told(bench.classifier, trial.record), (
            trial.example.id
        )
        assert len(narrowed.rules) < len(grid.rules)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["term", "rule", "exception"])
def test_what_is_said_to_go_unnoticed_does_when_the_whole_grid_is_compiled_without_it(
    kind: PieceKind,
) -> None:
    grid = shipped(48)
    found = mutated_sample()
    pieces = next(each.unnoticed for each in found.mutants if each.kind == kind)
    bench = Bench(grid.model_copy(update={"examples": ()}))
    for piece in pieces[:: max(1, len(pieces) // 2)][:2]:
        without = lacking(bench, piece).model_copy(update={"examples": grid.examples})
        assert all(each.as_expected for each in run_examples(without)), piece.text


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["term", "rule", "practice", "exception"])
def test_an_example_is_read_without_a_piece_as_the_whole_grid_compiled_without_it_does(
    kind: PieceKind,
) -> None:
    bench = Bench(shipped(48))
    pieces: dict[PieceKind, list[Piece]] = {
        "term": list(term_pieces(bench.grid)),
        "exception": [*bench.exceptions],
    }
    own = pieces.get(kind) or [each for each in item_pieces(bench.grid) if each.kind == kind]

    def numbers(piece: Piece) -> Sequence[int]:
        if kind == "exception":
            return bench.excepting(piece)
        return bench.holding.get(piece.terms[0], ()) if piece.terms else bench.speaking.get(piece.place, ())

    there = [piece for piece in own if numbers(piece)]
    for piece in there[:: max(1, len(there) // 3)][:3]:
        whole = compile_grid(lacking(bench, piece))
        for number in numbers(piece):
            record = bench.trials[number].record
            assert votes_of(bench.read_without(number, piece)) == votes_of(whole.classify(record)), piece.text


def lacking(bench: Bench, piece: Piece) -> Grid:
    """The whole grid without a piece."""
    part, _, name = piece.place.partition(".")
    if piece.kind == "term":
        return keep_terms(bench.grid, lambda place, language, term: term not in piece.terms)
    if piece.kind == "exception":
        item = bench.changed(piece)
        own = [item if each.id == item.id else each for each in getattr(bench.grid, part)]
    else:
        own = [each for each in getattr(bench.grid, part) if each.id != name]
    return bench.grid.model_copy(update={part: tuple(own)})


@cache
def mutated_sample() -> GridTest:
    return exercise_grid(shipped(48), mutate=True)
