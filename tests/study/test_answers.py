"""What is remembered from check to check is what would be read, and told, without it, whatever was edited."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classifier
from collabgrid.grid import Grid, load_grid
from collabgrid.report import Memory, check_loaded
from collabgrid.study import Answers, Forms
from collabgrid.study import answers as module
from collabgrid.study.answers import answer_of
from drawn import cases

HEAD = """\
grid: {id: jardins, version: 1.0.0, title: Jardins, languages: [fr, en]}
axes:
  - id: topic
    label: Sujet
    categories: [{id: food, label: Vivres, definition: Manger.}, {id: tools, label: Outils, definition: Bricoler.}]
initiatives:
  - {id: perceval, names: [Perceval Outillage, La Perceuse], then: {topic: tools}}
"""
PHRASES = """
potager|potagers|potager partagé|partagé|perceuse|perceuses|perce-neige|perceneige|jardin*|jardin de quartier|quartier
AMAP|SEL|sel|panier paysan|paysan|vélo-école|vélo école|vélos|outillage|prêt d'outils|l'outil
"""
TERMS = st.lists(st.sampled_from(PHRASES.strip().replace("\n", "|").split("|")), max_size=6, unique=True)
WORDS = """
potager potagr potagère partagés perceuse perceusse perceval perceuze perce-neige perceneige jardin jardins jardinage
quartier quartiers cartier amap AMAP A.M.A.P. sel SEL panier paniers paysan paysans paisans vélo-école vélos vélo école
outillage outilage outils prêt d'outils l'outil pas de n'est une la contrairement à . , et the of tool
""".split()
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), min_size=1, max_size=4)


@st.composite
def drawn_terms(draw: st.DrawFn) -> dict[str, list[str]]:
    """The terms of each place of a small grid."""
    return {
        place: draw(TERMS) for place in ("food", "tools", "list", "rule", "unless", "practice", "fr", "en")
    }


def grid_text(terms: dict[str, list[str]], strength: str = "usual") -> str:
    """A small grid with these terms in their places."""
    quoted = {place: json.dumps(own or ["rien du tout"], ensure_ascii=False) for place, own in terms.items()}
    return f"""{HEAD}
vocabulary:
  topic:
    food: {{strong: {quoted["food"]}, weak: {{fr: {quoted["fr"]}, en: {quoted["en"]}}}}}
    tools: {{strong: {quoted["tools"]}}}
lists: {{things: {quoted["list"]}}}
rules:
  - id: lent
    when: {{all: [{{terms: {quoted["rule"]}}}, {{list: things, within: 4}}], unless: {{terms: {quoted["unless"]}}}}}
    then: {{topic: tools}}
    strength: {strength}
practices:
  - {{id: lending, label: Prêt, terms: {quoted["practice"]}, then: {{topic: tools}}}}
"""


def grid_of(text: str) -> Grid:
    return load_grid({"grid.yaml": text}).require()


def through_json(value: Any) -> Any:
    return json.loads(json.dumps(value))


@settings(max_examples=cases(150))
@given(drawn_terms(), drawn_terms(), TEXTS, st.sets(st.sampled_from(["food", "tools", "list", "rule", "fr"])))
def test_what_is_remembered_is_what_is_read(
    before: dict[str, list[str]], after: dict[str, list[str]], texts: list[str], edited: set[str]
) -> None:
    now = before | {place: after[place] for place in edited}
    first, second = grid_of(grid_text(before)), grid_of(grid_text(now))
    records = [{"description": text} for text in texts] + [{"name": text, "lang": "fr"} for text in texts]
    answers = Answers(first)
    for record in records:
        answers.read(record)
    remembering, classifier = Answers(second, through_json(answers.plain())), Classifier(second)
    for record in records:
        assert remembering.read(record) == answer_of(classifier.classify(record))


@settings(max_examples=cases(60))
@given(drawn_terms(), drawn_terms(), TEXTS, st.sampled_from(["usual", "strong"]))
def test_findings_are_the_same_with_a_memory(
    before: dict[str, list[str]], after: dict[str, list[str]], texts: list[str], strength: str
) -> None:
    examples = "examples:\n" + "".join(
        f"  - {{id: e{i}, record: {{description: {json.dumps(text)}}}, expect: {{topic: food}}}}\n"
        for i, text in enumerate(each for each in texts if each)
    )
    if not any(texts):
        examples = ""
    memory = Memory()
    check_loaded(load_grid({"grid.yaml": grid_text(before) + examples}), memory=memory)
    edited = load_grid({"grid.yaml": grid_text(after, strength) + examples})
    remembered = check_loaded(edited, memory=Memory(through_json(memory.kept)))
    assert remembered == check_loaded(edited)


@given(drawn_terms())
@example({"food": ["vélo-école", "SEL", "sel", "jardin*", "l'outil"]})
def test_a_term_has_the_same_marks_by_itself_and_in_a_lexicon(terms: dict[str, list[str]]) -> None:
    pairs = {(language, term) for own in terms.values() for term in own for language in ("", "fr", "en")}
    text = HEAD + "vocabulary:\n  topic:\n    food:\n      strong:\n"
    for language in ("any", "fr", "en"):
        own = sorted(term for known, term in pairs if known == ("" if language == "any" else language))
        text += f"        {language}: {json.dumps(own or ['rien du tout'], ensure_ascii=False)}\n"
    by_lexicon = Forms(lexicon=Classifier(grid_of(text)).state[1].lexicon)
    by_itself = Forms()
    for pair in pairs:
        assert by_lexicon.wordings(pair) == by_itself.wordings(pair)
    remembered = Forms(through_json(by_itself.plain()))
    assert [remembered.wordings(pair) for pair in sorted(pairs)] == [
        by_itself.wordings(pair) for pair in sorted(pairs)
    ]


class CountingClassifier(Classifier):
    """Counts how often a grid is made ready."""

    made = 0

    def __init__(self, grid: Grid) -> None:
        type(self).made += 1
        super().__init__(grid)


EDITS = [
    ("title: Jardins", "title: Potagers", False),  # a text for people
    ("[potager]", "[potager, tout autre chose]", False),  # a term that stands nowhere
    ("[potager]", "[potager, biner]", True),  # one that an example has
    ("strength: usual", "strength: strong", True),  # what is no term
]


@pytest.mark.parametrize(("old", "new", "is_read_again"), EDITS)
def test_only_what_an_edit_may_reach_is_read_again(
    old: str, new: str, is_read_again: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = {place: ["perceuse"] for place in ("tools", "list", "rule", "unless", "practice", "fr", "en")}
    text = grid_text(terms | {"food": ["potager"]}).replace('["potager"]', "[potager]")
    text += "examples: [{id: a, record: {description: biner le potager}, expect: {topic: food}}]\n"
    memory = Memory()
    check_loaded(load_grid({"grid.yaml": text}), memory=memory)
    monkeypatch.setattr(CountingClassifier, "made", 0)
    monkeypatch.setattr(module, "Classifier", CountingClassifier)
    assert text.count(old) == 1
    check_loaded(load_grid({"grid.yaml": text.replace(old, new)}), memory=memory)
    assert (CountingClassifier.made > 0) is is_read_again
