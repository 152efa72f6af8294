"""Names that somebody meant."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.source import nearest_name

KEYS = (
    "grid",
    "scope",
    "axes",
    "sector",
    "logic",
    "vocabulary",
    "practices",
    "initiatives",
    "within",
    "any",
    "all",
)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("secotr", "sector"),
        ("vocabulaire", "vocabulary"),
        ("Vocabulary", "vocabulary"),
        ("practice", "practices"),
        ("initiative", "initiatives"),
        ("axe", "axes"),
        ("withn", "within"),
        ("lôgic", "logic"),
        ("al", "all"),
        ("levers", None),
        ("economic_model", None),
        ("", None),
    ],
)
def test_the_nearest_key(word: str, name: str | None) -> None:
    assert nearest_name(word, KEYS) == name


def test_a_word_of_two_letters_is_near_nothing_but_itself() -> None:
    assert nearest_name("ft", ["fr", "en"]) is None
    assert nearest_name("FR", ["en", "fr"]) == "fr"


def test_ties_do_not_depend_on_the_order() -> None:
    names = ["cart", "card", "care", "carts"]
    assert {nearest_name("carx", order) for order in permutations(names)} == {"card"}


@given(st.text(), st.lists(st.text(), max_size=5))
def test_the_answer_is_one_of_the_names(word: str, names: list[str]) -> None:
    assert nearest_name(word, names) in {*names, None}


@given(st.text(min_size=1))
def test_a_name_is_nearest_to_itself(word: str) -> None:
    assert nearest_name(word, [word]) == word
