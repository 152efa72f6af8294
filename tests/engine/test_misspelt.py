"""Misspelt words: what is one edit away is found, all of it and nothing else."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from collabgrid.engine.misspelt import Misspellings
from collabgrid.engine.one_edit import OneEdit

WORDS = st.text("abé", min_size=4, max_size=9)
FORMS = st.lists(st.text("abé", min_size=6, max_size=9), min_size=1, max_size=30, unique=True)


@given(FORMS, WORDS)
def test_what_is_one_edit_away_is_found(forms: list[str], word: str) -> None:
    assert OneEdit(forms).near(word) == [form for form in forms if OSA.distance(word, form) <= 1]


@given(FORMS, FORMS, st.lists(WORDS, max_size=20))
def test_what_was_kept_finds_the_same(forms: list[str], prefixes: list[str], words: list[str]) -> None:
    found = Misspellings(
        {form: (i,) for i, form in enumerate(forms)}, {form: (i,) for i, form in enumerate(prefixes)}
    )
    ids = [found.ids_of(word) for word in words]
    again: Misspellings = pickle.loads(pickle.dumps(found))  # noqa: S301  our own bytes
    assert [again.ids_of(word) for word in words] == ids


def test_words_and_beginnings_are_found() -> None:
    found = Misspellings({"covoiturage": (1,)}, {"jardin": (2,)})
    assert found.ids_of("covoiturrage") == (1,)
    assert found.ids_of("jradinage") == (2,)
    assert found.ids_of("jadrinage") == (2,)
    assert found.ids_of("jarddinage") == (2,)
