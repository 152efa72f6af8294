"""The work grows with the length of the text, not faster: steps are counted, not time.

A step is a call of a function, of ours or of Python's own.
"""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from functools import partial
from typing import Any

import pytest

from collabgrid.engine import Classifier

from .rich_records import rich_classifier

SLACK = 1.2  # how much faster than the text the work may grow
LEAST = 100  # steps that any record takes


def steps(run: Callable[[], Any]) -> int:
    """How many calls `run` makes."""
    profile = Profile()
    profile.runcall(run)
    return sum(entry.callcount for entry in profile.getstats())


def filled(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


# what a text is made of, again and again
PIECES = (
    ("cues", "n’est pas une AMAP "),
    ("cues_alone", "ne pas sans ni not no without "),
    ("cues_before_everything", "pas " * 50 + "AMAP "),
    ("hits", "panier café outil vélo don "),
    ("hits_within", "perceuse location "),
    ("hits_in_longer_hits", "repair café "),
    ("acronyms_in_capitals", "SEL SCIC AMAP "),
    ("names", "La Louve BlaBlaCar "),
    ("names_in_capitals", "LA LOUVE LA LOUVE "),
    ("name_beginnings", "la ruche qui dit "),
    ("misspellings", "covoiturrage covoitturage "),
    ("one_long_word", "a"),
    ("one_long_word_with_accents", "e\u0301"),
    ("one_long_word_of_n", "n'"),
    ("long_words", "x" * 500 + " "),
    ("hyphens", "auto-"),
    ("dots", "A."),
    ("inclusive", "e·s·e"),
    ("apostrophes", "l’d’"),
    ("unclosed_tags", "<b "),
    ("tags", "<b>a</b>"),
    ("angle_brackets", "<"),
    ("closing_brackets", "</"),
    ("unclosed_comments", "<!-- "),
    ("comments", "<!-- a -->"),
    ("unclosed_scripts", "<script>"),
    ("scripts_and_styles", "<script><style></style>"),
    ("entities", "&amp;"),
    ("entities_of_entities", "&amp;amp;lt;"),
    ("unclosed_entities", "&#12"),
    ("invisible", "\u200b"),
    ("spaces", " "),
    ("lines", "a\n"),
    ("punctuation", ".,;"),
    ("brackets", "(" * 20 + "a"),
)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    own = rich_classifier()
    own.classify("Une première lecture, covoiturrage compris.")  # what is built once is built
    return own


def grown(
    classifier: Classifier, record: Callable[[int], dict[str, Any]], lengths: tuple[int, int]
) -> list[int]:
    """The steps for a short record and for one ten times as long."""
    return [steps(partial(classifier.classify, record(length))) for length in lengths]


def block_steps(classifier: Classifier, record: dict[str, Any]) -> int:
    """The steps for a block with one record, all of whose words were met before."""
    read = partial(classifier.classify_block, [record])
    read()
    return steps(read)


CASES = [pytest.param(piece, id=name) for name, piece in PIECES]


@pytest.mark.parametrize("piece", CASES)
def test_work_grows_no_faster_than_the_text(classifier: Classifier, piece: str) -> None:
    short, long = grown(classifier, lambda n: {"description": filled(piece, n)}, (5_000, 50_000))
    assert long <= max(short, LEAST) * 10 * SLACK


@pytest.mark.slow
@pytest.mark.parametrize("piece", CASES)
def test_work_of_a_block_grows_no_faster_than_the_text(
    classifier: Classifier, piece: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("collabgrid.engine.classifier.FEW", 0)
    short, long = (block_steps(classifier, {"description": filled(piece, n)}) for n in (10_000, 100_000))
    assert long <= max(short, LEAST) * 10 * SLACK


@pytest.mark.slow
@pytest.mark.parametrize("piece", CASES)
def test_work_grows_no_faster_than_a_text_of_a_million_letters(classifier: Classifier, piece: str) -> None:
    short, long = grown(classifier, lambda n: {"description": filled(piece, n)}, (100_000, 1_000_000))
    assert long <= max(short, LEAST) * 10 * SLACK


# records that grow otherwise: the number of items and fields, the length of names and values
RECORDS: tuple[tuple[str, Callable[[int], dict[str, Any]]], ...] = (
    ("tags", lambda n: {"tags": ["panier, repair café"] * n}),
    ("values", lambda n: {"legal_form": ["SARL"] * n + ["SCOP"], "description": "café"}),
    ("addresses", lambda n: {"url": ["https://blablacar.fr"] * n}),
    ("long_address", lambda n: {"url": "a." * n}),
    ("fields", lambda n: {f"field_{i}": "panier" for i in range(n)}),
    ("long_number", lambda n: {"members": "9" * n, "description": "panier"}),
    ("name_of_names", lambda n: {"name": "LA LOUVE " * n}),
    ("lists_in_lists", lambda n: {"tags": [["panier"] * n]}),
)


@pytest.mark.parametrize("record", [pytest.param(record, id=name) for name, record in RECORDS])
def test_work_grows_no_faster_than_the_record(
    classifier: Classifier, record: Callable[[int], dict[str, Any]]
) -> None:
    short, long = grown(classifier, record, (200, 2_000))
    assert long <= max(short, LEAST) * 10 * SLACK
