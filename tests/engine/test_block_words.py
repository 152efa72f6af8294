"""The words of a block are those of its chunks one by one, and so is all that the lexicon knows of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from collabgrid import load_classifier
from collabgrid.engine.block.coded import CodedTexts
from collabgrid.engine.block.near import NearForms
from collabgrid.engine.block.tables import Tables
from collabgrid.engine.block.words import BlockWords
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.one_edit import OneEdit
from collabgrid.engine.pieces import Piece, Word

from .rich_records import FILLER, GRID_WORDS, ODD, rich_classifier

LEXICON = rich_classifier()._compiled.lexicon
SIGNS = ["", "", *".,()»'’-‐/&_", "\u0301", "·e·s", ".e.s", "(e)s", "-e-s"]
WORDS = st.sampled_from(
    [*GRID_WORDS, *FILLER, *ODD, "l", "s", "n", "A.M.A.P.", "don't", "ΑΣ", "ß", "ﬁn", "ª", "İ"]
)
CHUNKS = st.lists(
    st.lists(st.one_of(WORDS, st.sampled_from(SIGNS), st.text(max_size=3)), min_size=1, max_size=5).map(
        "".join
    ),
    max_size=12,
)
FORMS = st.lists(st.text("abé", min_size=6, max_size=9), max_size=30, unique=True)


def told(piece: Piece) -> list[Any]:
    """All of a piece, and of its word."""
    start, end, word, gap, kind = piece
    return [start, end, gap, kind, *(getattr(word, name) for name in Word.__slots__)]


def assert_same_words(texts: Sequence[str], tables: Tables) -> None:
    words = BlockWords(CodedTexts(texts), tables)
    split = [piece for text in texts for chunk in text.split() for piece in tables.lexicon.split(chunk)]
    assert [told(words.pieces[i]) for i in range(len(words))] == [told(piece) for piece in split]
    assert [words.folded(i) for i in range(len(words))] == [piece[2].folded for piece in split]


@given(st.lists(CHUNKS.map(" ".join), min_size=1, max_size=4))
def test_words_are_those_of_their_chunks(texts: list[str]) -> None:
    assert_same_words(texts, Tables(LEXICON))


@given(st.lists(CHUNKS.map(" ".join), min_size=2, max_size=6))
def test_what_tables_remember_changes_nothing(texts: list[str]) -> None:
    tables = Tables(LEXICON)
    for text in chain(texts, reversed(texts)):
        assert_same_words([text], tables)


@pytest.mark.parametrize(("first", "end"), list(enumerate(("", "s", "x", "e", "é"))))
def test_the_words_of_the_shipped_grid(first: int, end: str) -> None:
    lexicon: Lexicon = load_classifier("domino")._compiled.lexicon
    known = [*list(lexicon.forms)[first::35], *lexicon.names.joined, *lexicon.acronyms, *lexicon.prefixes]
    known += [word[:i] + word[i + 1 :] for i, word in enumerate(known) if len(word) > i % 9]
    assert_same_words([" ".join(f"{word}{end}" for word in known)], Tables(lexicon))


@given(FORMS, st.lists(st.text("abé", max_size=10), max_size=20))
def test_forms_near_many_words_are_those_near_each(forms: list[str], words: list[str]) -> None:
    near = [[forms[n] for n in own] for own in NearForms(forms).find(words)]
    assert near == [[form for form in forms if OSA.distance(word, form) <= 1] for word in words]
    assert near == [OneEdit(forms).near(word) for word in words]
