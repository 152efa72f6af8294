"""The index finds what a plain search finds: word by word, term by term, with no cleverness."""

from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine.fold import fold
from collabgrid.engine.inflect import surface_forms
from drawn import cases

from .small_grids import phrases, small_classifier

SMALL = {"de", "du", "des", "le", "la", "les", "the", "a", "an"}
POOL = phrases("""
=jardins|jardin|=jardin partagé|=jardins partagés|jardins partagés|jardin de quartier|quartier|partagé
panier paysan|panier*|pani* paysan*|paysan
prêt|prêt de matériel|matériel|journal|journal local|local|box|veg box|toy library|library|la ruche
ruche|troc|troc troc|grand troc de jouets|jouet|grand*|veg box box
""")
WORDS = """
jardin jardins Jardin partagé partagés partagée quartier quartiers panier PANIERS paniers paysan
paysanne paysans prêt prêts matériel journal journaux local locaux locale box boxes veg toy library
libraries ruche ruches troc trocs grand grande jouet jouets de la les the a et avec pour rue ville
maison
""".split()


def plain_search(terms: list[str], text: str) -> set[tuple[int, int, str]]:
    """Where each term stands: every word against every word."""
    words = [(m.start(), m.end(), fold(m[0])) for m in re.finditer(r"\w+", text)]
    counting = [i for i, (_, _, word) in enumerate(words) if word not in SMALL]
    found = set()
    for term in terms:
        wanted = [word for word in term.split() if fold(word) not in SMALL]
        for k in range(len(counting) - len(wanted) + 1):
            place = counting[k : k + len(wanted)]
            between = text[words[place[0]][1] : words[place[-1]][0]]
            if "," in between or "." in between:
                continue
            if all(is_form(word, words[i][2]) for word, i in zip(wanted, place, strict=True)):
                found.add((words[place[0]][0], words[place[-1]][1], term))
    return found


def is_form(word: str, written: str) -> bool:
    """Whether a word of a term may be written so."""
    if word.startswith("="):
        return written == fold(word[1:])
    if word.endswith("*"):
        return written.startswith(fold(word[:-1]))
    return written in surface_forms(word, "")


TEXTS = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", " ", "  ", ", ", ". "])), max_size=12
).map(lambda pieces: "".join(word + between for word, between in pieces))


@given(
    st.lists(st.sampled_from(POOL), min_size=1, max_size=8, unique=True),
    st.lists(TEXTS, min_size=1, max_size=4),
)
@settings(max_examples=cases(150), deadline=None)
def test_the_index_finds_what_a_plain_search_finds(terms: list[str], texts: list[str]) -> None:
    classifier = small_classifier(json.dumps({"vocabulary": {"topic": {"yes": {"usual": terms}}}}))
    for text in texts:
        votes = classifier.classify(text).reading("topic").votes
        found = {(e.start, e.end, e.says) for vote in votes for e in vote.evidence}
        expected = plain_search(terms, text)
        assert {(start, end) for start, end, _ in found} == {(start, end) for start, end, _ in expected}
        assert found <= expected  # of terms that take the same forms, one speaks for all
        assert classifier.terms_found(text) == {says for _, _, says in expected}


def test_the_plain_search_finds_something() -> None:
    assert plain_search(["jardin de quartier", "pani*"], "Jardins des quartiers, panier") == {
        (0, 21, "jardin de quartier"),
        (23, 29, "pani*"),
    }
