"""Offsets, lines and columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.source import Position, SourceText


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_lines_end_with_any_line_break(line_break: str) -> None:
    source = SourceText("grid.yaml", line_break.join(["été", "", "x: 😀y"]))
    assert [source.line_text(line) for line in (1, 2, 3)] == ["été", "", "x: 😀y"]
    assert source.position(source.text.index("y")) == Position(3, 5)


def test_a_byte_order_mark_counts_for_nothing() -> None:
    assert SourceText("grid.yaml", "\ufeffa: b").position(3) == Position(1, 4)


def test_places_outside_the_text_are_its_nearest_end() -> None:
    source = SourceText("grid.yaml", "ab\ncd")
    assert source.position(-3) == Position(1, 1)
    assert source.position(99) == Position(2, 3)
    assert (source.line_text(0), source.line_text(3)) == ("", "")
    assert (source.line_start(-1), source.line_start(9)) == (0, 3)


def test_the_end_of_a_text_that_ends_with_a_line_break_is_a_line_of_its_own() -> None:
    assert SourceText("grid.yaml", "a\n").position(2) == Position(2, 1)


@given(st.text(alphabet="aé😀\r\n\t", max_size=40))
def test_a_position_leads_back_to_its_offset(text: str) -> None:
    source = SourceText("grid.yaml", text)
    for offset in range(len(text) + 1):
        place = source.position(offset)
        assert source.line_start(place.line) + place.column - 1 == offset
