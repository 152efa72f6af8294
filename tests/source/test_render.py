"""Diagnostics as text and as JSON."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from collabgrid.source import Diagnostic, Span, read_yaml, render_json, render_text

FILE = "grid.yaml"


def draw(text: str, start: int, end: int) -> list[str]:
    rendered = render_text([Diagnostic("GRID030", "wrong", Span(FILE, start, end))], {FILE: text})
    return rendered.splitlines()


def test_a_diagnostic_shows_its_line_and_its_way_out() -> None:
    text = "a: 1\nb: un: deux\n"
    assert render_text(read_yaml(FILE, text)[1], {FILE: text}) == (
        "grid.yaml:2:6: error GRID036 a second colon on this line, inside a text without quotes\n"
        "    b: un: deux\n"
        "         ^\n"
        "    suggestion: put the whole text after the first colon in quotes\n"
    )


def test_nothing_renders_as_nothing() -> None:
    assert render_text([], {}) == ""
    assert json.loads(render_json([], {})) == []


def test_tabs_wide_letters_and_accents_keep_the_caret_in_place() -> None:
    assert draw("\tx", 1, 2)[1:] == ["        x", "        ^"]
    assert draw("日本: x", 4, 5)[1:] == ["    日本: x", "          ^"]
    assert draw("e\u0301: x", 4, 5)[1:] == ["    e\u0301: x", "       ^"]
    assert draw("x日本", 1, 3)[2] == "     ^^^^"


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "a" * 300 + "X" + "b" * 300
    _, shown, caret = draw(text, 300, 301)
    assert shown.strip().startswith("…a")
    assert shown.endswith("b…")
    assert shown[caret.index("^")] == "X"
    assert len(shown) < 110


def test_a_long_line_is_shown_from_its_head_when_the_place_is_there() -> None:
    assert draw("X" + "b" * 300, 0, 1)[1].startswith("    Xbbb")


def test_a_span_over_lines_is_marked_to_the_end_of_its_first() -> None:
    assert draw("ab\ncd", 1, 5)[1:] == ["    ab", "     ^"]


def test_an_empty_span_at_the_end_has_one_caret() -> None:
    assert draw("ab\ncd", 5, 5)[1:] == ["    cd", "      ^"]


def test_a_blank_line_is_not_drawn() -> None:
    assert draw("a\n\nb", 2, 2) == ["grid.yaml:2:1: error GRID030 wrong"]


def test_what_commands_a_terminal_is_not_passed_on() -> None:
    text = "a: \x1b[31mrouge \u202e\n"
    rendered = render_text([Diagnostic("GRID030", "see \x1b[31m\nthere", Span(FILE, 3, 4))], {FILE: text})
    assert "\x1b" not in rendered
    assert "\u202e" not in rendered
    assert rendered.count("\n") == 3


def test_colours_are_added_on_demand_only() -> None:
    text = "a: &b c\n"
    diagnostics = read_yaml(FILE, text)[1]
    coloured = render_text(diagnostics, {FILE: text}, color=True)
    assert "\x1b[1;33mwarning\x1b[0m" in coloured
    plain = render_text(diagnostics, {FILE: text})
    assert plain == coloured.replace("\x1b[1;33m", "").replace("\x1b[1m", "").replace("\x1b[0m", "")


def test_without_span_or_text_the_message_stands_alone() -> None:
    diagnostics = [Diagnostic("GRID006", "empty"), Diagnostic("GRID006", "empty", Span("other.yaml", 3, 4))]
    assert render_text(diagnostics, {}) == "error GRID006 empty\nother.yaml: error GRID006 empty\n"
    places = [(item["file"], item["line"]) for item in json.loads(render_json(diagnostics, {}))]
    assert places == [(None, None), ("other.yaml", None)]


def test_json_has_places_that_count_from_one() -> None:
    diagnostics = [Diagnostic("GRID019", "é twice", Span(FILE, 5, 9), "rename one")]
    assert json.loads(render_json(diagnostics, {FILE: "a: 1\nab\r\ncd"})) == [
        {
            "code": "GRID019",
            "severity": "error",
            "message": "é twice",
            "file": FILE,
            "line": 2,
            "column": 1,
            "end_line": 3,
            "end_column": 1,
            "suggestion": "rename one",
        }
    ]


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 20))
def test_any_line_is_drawn(text: str, start: int, length: int) -> None:
    rendered = render_text(
        [Diagnostic("GRID030", text, Span(FILE, start, start + length), text)], {FILE: text}
    )
    assert not any(unicodedata.category(letter) in ("Cs", "Cc") for letter in rendered if letter != "\n")
    assert rendered.count("\n") <= 4
