from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collabgrid.report.display import clean_line, display_width, shorten, wrap
from collabgrid.report.paint import Paint
from collabgrid.report.table import Cell, Column, render_table


def test_wide_and_combining_characters() -> None:
    assert display_width("日本") == 4
    assert display_width("e\u0301te\u0301") == 3
    assert shorten("日本語", 4) == "日…"
    assert shorten("abc", 3) == "abc"
    assert shorten("abcd", 3) == "ab…"


def test_what_a_terminal_would_obey_is_taken_out() -> None:
    assert clean_line("a\x1b[31mb\nc\u202ed\tz") == "a [31mb cd z"
    assert "\x1b" not in render_table([Column("H")], [[Cell("\x1b[2J")]], 40)


@given(st.text(), st.integers(1, 60))
def test_shortened_and_wrapped_text_fits(text: str, width: int) -> None:
    assert display_width(shorten(clean_line(text), width)) <= width
    if width > 1 and "://" not in text:
        assert all(display_width(line) <= width for line in wrap(text, width))


def test_web_addresses_stay_whole() -> None:
    assert "https://example.org/a-long-page" in wrap("see https://example.org/a-long-page now", 12)


def test_a_table_fits_and_tails_stay() -> None:
    columns = [Column("Name", 6), Column("Reading", 8), Column("Levers", 6, gives_way=True)]
    rows = [[Cell("A long name indeed"), Cell("A long category", tail=" 93%"), Cell("12: some, others")]]
    table = render_table(columns, rows, 44)
    assert all(display_width(line) <= 44 for line in table.splitlines())
    assert " 93%" in table
    assert "some" not in table


def test_colours_only_where_they_are_asked_for() -> None:
    rows = [[Cell("x", ("red",))]]
    assert "\x1b" not in render_table([Column("H")], rows, 40)
    assert "\x1b[31mx\x1b[0m" in render_table([Column("H")], rows, 40, Paint(True))
