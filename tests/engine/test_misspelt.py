"""Misspelt words are the same ones whether an index finds them or what is one edit away is written out."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from collabgrid.engine import misspelt
from collabgrid.engine.misspelt import Misspellings
from collabgrid.engine.one_edit import OneEdit

WORDS = st.text("abcé", min_size=4, max_size=9)
FORMS = st.lists(WORDS, min_size=1, max_size=30, unique=True)


@given(FORMS, FORMS, st.lists(WORDS, max_size=20))
def test_with_and_without_an_index_the_same_words_are_found(
    forms: list[str], prefixes: list[str], words: list[str]
) -> None:
    numbered = {form: (i,) for i, form in enumerate(forms)}, {form: (i,) for i, form in enumerate(prefixes)}
    few, many = Misspellings(*numbered), Misspellings(*numbered)
    many._count = 1
    many._order = {form: i for i, form in enumerate(forms) if len(form) >= misspelt.SHORTEST}
    many._words = OneEdit(many._order)
    many._beginnings = OneEdit(each for each in prefixes if len(each) >= misspelt.SHORTEST)
    assert [few.ids_of(word) for word in words] == [many.ids_of(word) for word in words]
    again: Misspellings = pickle.loads(pickle.dumps(few))  # noqa: S301  our own bytes
    assert [again.ids_of(word) for word in words] == [many.ids_of(word) for word in words]


def test_the_index_is_made_when_many_words_were_looked_up() -> None:
    found = Misspellings({"covoiturage": (1,)}, {"jardin": (2,)})
    for _ in range(misspelt.FEW + 2):
        assert found.ids_of("covoiturrage") == (1,)
        assert found.ids_of("jradinage") == (2,)
    assert found._words is not None


@given(FORMS, WORDS)
def test_what_is_one_edit_away_is_found(forms: list[str], word: str) -> None:
    assert set(OneEdit(forms).near(word)) == {form for form in forms if OSA.distance(word, form) <= 1}
