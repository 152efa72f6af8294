"""Records read beside rules that a grid has not, and as if terms stood nowhere."""

from __future__ import annotations

import pytest

from collabgrid.engine import Classification, compile_grid
from collabgrid.engine.further import Look, WatchedGrid
from collabgrid.engine.leaving import Leaving
from collabgrid.grid import Grid
from collabgrid.study.rewriting import keep_terms
from engine.small_grids import small_grid

BODY = """
vocabulary: {topic: {food: {usual: [potager, panier sans sel, brindosel]}, tools: {usual: [perceuse, brindasel]}}}
rules:
  - {id: bank, when: {terms: [banque]}, unless: {terms: [rivière]}, then: {topic: tools}, strength: strong}
  - id: later
    when: {all: [{terms: [outil]}, {reading: {topic: food}}]}
    unless: {terms: [rivière]}
    then: {turn: yes}
practices:
  - {id: garden, label: G, terms: [jardin], unless: {terms: [public]}, then: {topic: food}}
"""
GRID = small_grid(BODY, topic="food tools", turn="yes no")
WATCHED = WatchedGrid(GRID)
NOTHING = WATCHED.silence("")


def without_exception(place: str) -> tuple[Grid, str]:
    part, _, name = place.partition(".")
    items = [
        each.model_copy(update={"unless": None}) if each.id == name else each for each in getattr(GRID, part)
    ]
    return GRID.model_copy(update={part: tuple(items)}), place


def told(result: Classification) -> object:
    readings = [(each[:4], [vote[:3] for vote in each.votes]) for each in result.readings]
    return readings, result.status, result.practices, result.initiatives


def look(text: str) -> Look:
    return WATCHED.look({"description": text}, NOTHING)


@pytest.mark.parametrize("place", ["rules.bank", "rules.later", "practices.garden"])
@pytest.mark.parametrize(
    "text", ["banque", "la banque et la rivière", "un jardin public", "outil, jardin public, rivière", ""]
)
def test_beside_a_changed_rule_a_grid_reads_as_if_it_were_compiled_so(place: str, text: str) -> None:
    changed, _ = without_exception(place)
    part, _, name = place.partition(".")
    item = next(each for each in getattr(changed, part) if each.id == name)
    record = {"description": text}
    assert told(WATCHED.read(record, WATCHED.change(item))) == told(compile_grid(changed).classify(record))


def test_rules_that_are_watched_tell_where_they_hold_and_say_nothing() -> None:
    items = {
        "a": without_exception("rules.bank")[0].rules[0],
        "b": without_exception("rules.later")[0].rules[1],
    }
    watched = WATCHED.watch(items)
    record = {"description": "la banque au bord de la rivière"}
    found = WATCHED.look(record, watched)
    assert found.held == {"a"}
    assert found.terms == {"banque", "rivière"}
    assert found.classification == WATCHED.classifier.classify(record)
    assert WATCHED.look({"description": "outil au jardin, rivière"}, watched).held == {"b"}


def test_a_silent_rule_says_nothing() -> None:
    record = {"description": "banque"}
    assert WATCHED.read(record, NOTHING).reading("topic").category == "tools"
    assert WATCHED.read(record, WATCHED.silence("rules.bank")).reading("topic").category is None


@pytest.mark.parametrize(
    ("lost", "text", "plain"),
    [
        ("potager", "un potager et une banque", True),
        ("potager", "rien", True),
        ("panier sans sel", "un panier sans sel, une banque", False),  # "sans" would be a cue
        ("brindosel", "le brindosel", False),  # it would misspell another term
        ("brindosel", "le potager", True),
        ("rivière", "la banque de la rivière", True),
    ],
)
def test_where_a_loss_is_plain_the_rest_is_read_as_before(lost: str, text: str, plain: bool) -> None:
    leaving = Leaving(WATCHED.compiled.lexicon)
    loss = leaving.loss([("", lost)])
    assert leaving.is_plain(loss, look(text)) is plain
    less = compile_grid(keep_terms(GRID, lambda place, language, term: term != lost))
    record = {"description": text}
    is_same = told(WATCHED.read(record, NOTHING, frozenset((lost,)))) == told(less.classify(record))
    assert is_same or not plain


def test_terms_of_one_wording_share_it() -> None:
    grid = WatchedGrid(small_grid("vocabulary: {topic: {yes: {usual: [fablab, fab-lab, four]}}}"))
    leaving = Leaving(grid.compiled.lexicon)
    assert leaving.loss([("", "fablab")]).shared
    assert not leaving.loss([("", "fablab"), ("", "fab-lab")]).shared
    assert not leaving.loss([("", "four")]).shared
