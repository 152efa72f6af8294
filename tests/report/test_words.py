from __future__ import annotations

import string
from typing import get_args

import pytest

from collabgrid.grid import STATUSES
from collabgrid.grid.actions import Family, Level, Phase, Posture
from collabgrid.report import PHRASES, Words, phrases


def test_every_phrase_is_there_in_both_languages_with_the_same_values() -> None:
    for key, phrase in PHRASES.items():
        assert phrase.fr and phrase.en, key
        assert named_in(phrase.fr) == named_in(phrase.en), key


def test_no_key_stands_in_two_tables() -> None:
    tables = [table.PHRASES for table in phrases._TABLES]
    assert sum(map(len, tables)) == len(PHRASES)


def test_singular_and_plural_go_in_pairs() -> None:
    for key in PHRASES:
        if key.endswith(".one"):
            assert f"{key.removesuffix('.one')}.many" in PHRASES


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("family", get_args(Family)),
        ("posture", get_args(Posture)),
        ("phase", get_args(Phase)),
        ("level", get_args(Level)),
        ("status", STATUSES),
        ("reason", ("no_evidence", "tie", "below_threshold", "missing_field")),
        ("short", ("no_evidence", "tie", "below_threshold", "missing_field")),
        ("aside", ("denied", "somebody_else", "longer_wording")),
    ],
)
def test_every_value_of_the_format_has_words(kind: str, values: tuple[str, ...]) -> None:
    assert all(f"{kind}.{value}" in PHRASES for value in values)


def test_numbers_and_quotes_follow_the_language() -> None:
    french, english = Words("fr"), Words("en")
    assert (french.percent(0.934), english.percent(0.934)) == ("93\u202f%", "93%")
    assert (french.number(2.5), english.number(2.0)) == ("2,5", "2")
    assert (french.quote("a"), english.quote("a")) == ("«\u00a0a\u00a0»", "“a”")
    assert french.count("lever_count", 0) == "0 levier"
    assert english.count("lever_count", 0) == "0 levers"


def named_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
