"""The table of codes, and diagnostics as data."""

import pickle
import re

import pytest

from collabgrid.source import CODES, Diagnostic, Severity, Span, by_place, has_errors
from collabgrid.source.reading_codes import READING_CODES


def test_codes_are_in_order_and_say_what_they_are() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(code == entry.code and re.fullmatch(r"GRID\d{3}", code) for code, entry in CODES.items())


def test_no_code_stands_twice() -> None:
    titles = [entry.title for entry in READING_CODES]
    assert len(set(titles)) == len(titles)
    assert len({entry.code for entry in READING_CODES}) == len(READING_CODES)


@pytest.mark.parametrize("entry", READING_CODES, ids=lambda entry: entry.code)
def test_explanations_take_two_to_five_sentences(entry: tuple[str, ...]) -> None:
    explanation = CODES[entry[0]].explanation
    sentences = re.split(r"(?<=[.])\s+(?=[A-Z`])", explanation)
    assert 2 <= len(sentences) <= 5
    assert explanation.endswith(".")


def test_severity_comes_from_the_table() -> None:
    assert Diagnostic("GRID019", "twice").severity is Severity.ERROR
    assert Diagnostic("GRID015", "unused").severity is Severity.WARNING
    assert has_errors([Diagnostic("GRID015", "unused"), Diagnostic("GRID019", "twice")])
    assert not has_errors([Diagnostic("GRID015", "unused")])


def test_diagnostics_sort_by_file_and_place() -> None:
    no_place = Diagnostic("GRID006", "empty")
    first = Diagnostic("GRID019", "twice", Span("a.yaml", 4, 5))
    second = Diagnostic("GRID016", "tag", Span("a.yaml", 20, 21))
    other_file = Diagnostic("GRID016", "tag", Span("b.yaml", 0, 1))
    assert sorted([other_file, second, first, no_place], key=by_place) == [
        no_place,
        first,
        second,
        other_file,
    ]


def test_diagnostics_travel_between_processes() -> None:
    diagnostic = Diagnostic("GRID019", "twice", Span("a.yaml", 4, 5), "rename one")
    assert pickle.loads(pickle.dumps(diagnostic)) == diagnostic  # noqa: S301  our own bytes
