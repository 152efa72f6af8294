"""Comments that allow findings: what they are for, what is wrong with them."""

from __future__ import annotations

import pytest

from collabgrid.report import check_loaded

from .small_lint import found_in, load_small, marked

TWICE = "lists: {doors: [porte, porte]}\nrules: [{id: open, when: {list: doors}, then: {topic: food}}]\n"
REASON = "because the second is on loan"


def test_behind_a_line_for_that_line() -> None:
    text = TWICE.replace("[porte, porte]}\n", f"[porte, porte]}}  # collabgrid: allow GRID401 {REASON}\n")
    assert found_in(text)[0] == []
    assert check_loaded(load_small(text)).allowed == 1


@pytest.mark.parametrize("reason", ["because of it", "parce que c'est ainsi", "car c'est ainsi"])
def test_on_its_own_line_for_the_value_below(reason: str) -> None:
    text = f"""\
lists:
  # collabgrid: allow grid401 {reason}
  # (another comment)

  doors:
    - porte
    - porte
  walls: [mur, mur]
rules: [{{id: open, when: {{list: [doors, walls]}}, then: {{topic: food}}}}]
"""
    found, texts = found_in(text)
    assert [(each.code, marked(each, texts)) for each in found] == [("GRID401", "mur")]


def test_before_an_item_of_a_list_for_the_item() -> None:
    rule = "  - {id: %s, when: {terms: [%s, %s]}, then: {topic: food}}\n"
    text = (
        "rules:\n  # collabgrid: allow GRID401 because so\n"
        + rule % ("a", "x1", "x1")
        + rule % ("b", "y1", "y1")
    )
    found, texts = found_in(text)
    assert [marked(each, texts) for each in found] == ["y1"]


@pytest.mark.parametrize("words", ["in this file", "dans ce fichier"])
def test_for_a_whole_file(words: str) -> None:
    assert found_in(TWICE + f"# collabgrid: allow GRID401 {words} {REASON}\n")[0] == []


@pytest.mark.parametrize(
    ("comment", "code", "place"),
    [
        ("# collabgrid: allow GRID402 in this file because so", "GRID491", "GRID402"),
        ("# collabgrid: allow GRID411 in this file because so", "GRID491", "GRID411"),
        ("# collabgrid: allow GRID999 because so", "GRID493", "GRID999"),
        ("# collabgrid: allow GRID101 because so", "GRID493", "GRID101"),
        ("# collabgrid: alow GRID401 because so", "GRID493", "# collabgrid: alow GRID401 because so"),
        ("# collabgrid: allow", "GRID493", "# collabgrid: allow"),
    ],
)
def test_what_is_wrong_with_a_comment(comment: str, code: str, place: str) -> None:
    found, texts = found_in(TWICE + comment + "\n")
    assert {(each.code, marked(each, texts)) for each in found} == {(code, place), ("GRID401", "porte")}


@pytest.mark.parametrize("reason", ["", " because", " parce que "])
def test_a_reason_is_asked_for(reason: str) -> None:
    text = f"# collabgrid: allow GRID401 in this file{reason}\n{TWICE}"
    found, texts = found_in(text)
    assert [(each.code, marked(each, texts)) for each in found] == [("GRID492", "GRID401")]


def test_of_two_codes_the_one_that_is_not_needed_is_told() -> None:
    text = f"# collabgrid: allow GRID401, GRID405 in this file {REASON}\n{TWICE}"
    found, texts = found_in(text)
    assert [(each.code, marked(each, texts)) for each in found] == [("GRID491", "GRID405")]


def test_what_is_part_of_a_text_is_no_comment() -> None:
    text = (
        "practices:\n  - id: seed_swap\n    label: '# collabgrid: allow GRID401'\n    definition: |\n"
        "      # collabgrid: allow GRID401\n    terms: troc\n    then: {topic: food}\n"
    )
    assert found_in(text)[0] == []


def test_what_was_not_looked_for_is_not_called_needless() -> None:
    text = "# collabgrid: allow GRID415, GRID301 in this file because so\n"
    assert [each.code for each in found_in(text)[0]] == ["GRID491", "GRID491"]
    faulty = text + "rules: [{id: one, when: {terms: [x1]}, then: {topc: food}}]\n"
    assert [each.code for each in found_in(faulty)[0]] == ["GRID202"]
    only_lint = check_loaded(load_small(text), with_examples=False)
    assert [each.message[:7] for each in only_lint.diagnostics] == ["GRID415"]
