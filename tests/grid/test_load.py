"""Loading: one file, a folder, and what scalars become."""

from __future__ import annotations

import pytest

from collabgrid.grid import GridError, dump_grid, load_grid
from collabgrid.grid.texts import ANY_LANGUAGE

from .small import AXES, GRID, load_small, loaded, marked, small_files

MINIMAL = """\
grid: {id: une_seule, version: 1.0.0, title: Un seul axe, languages: [fr]}
axes:
  - {id: heure, label: Quand, categories: [{id: jour, label: Le jour}, {id: soir, label: Le soir}]}
"""


def test_one_axis_in_one_language_with_no_lever_is_a_grid() -> None:
    grid = loaded(MINIMAL)
    assert grid.category_ids() == {"heure": ("jour", "soir")}
    assert (grid.scope, grid.practices, grid.levers, grid.grid.languages) == (None, (), (), ("fr",))


def test_a_scope_alone_is_a_grid() -> None:
    text = GRID + "scope: {label: Champ, categories: [{id: in, label: Dedans}, {id: out, label: Dehors}]}\n"
    assert loaded(text).category_ids() == {"scope": ("in", "out")}


def test_the_small_grid_of_these_tests_has_no_fault() -> None:
    assert loaded(small_files()).category_ids()["topic"] == ("food", "tools")


def test_bytes_and_a_byte_order_mark_read_as_text() -> None:
    plain = loaded(MINIMAL)
    assert load_grid({"grid.yaml": b"\xef\xbb\xbf" + MINIMAL.encode()}).grid == plain
    assert load_grid({"grid.yaml": "\ufeff" + MINIMAL.replace("\n", "\r\n")}).grid == plain


RULE = "  - {{id: {0}, when: {{terms: {0}}}, then: {{topic: food}}}}\n"


def test_a_folder_joins_lists_in_the_order_of_file_names() -> None:
    files = {
        "rules/b.yaml": "rules:\n" + RULE.format("trois"),
        "rules/a.yaml": "rules:\n" + RULE.format("un") + RULE.format("deux"),
        "z.yaml": GRID,
        "a.yaml": AXES,
    }
    assert [rule.id for rule in loaded(files).rules] == ["un", "deux", "trois"]


def test_a_folder_joins_the_lists_of_axes() -> None:
    first, second = AXES.split("  - id: carrier")
    grid = loaded({"1.yaml": GRID + first, "2.yaml": "axes:\n  - id: carrier" + second})
    assert [axis.id for axis in grid.axes] == ["topic", "carrier"]


def test_a_folder_joins_vocabulary_policy_and_switch_off_key_by_key() -> None:
    files = {
        "1.yaml": GRID + AXES + "policy: {repeat: 0.4, decisions: {default: {threshold: 3}}}\n",
        "2.yaml": "policy: {mention: weak, decisions: {topic: {also: 2}}}\n"
        "vocabulary: {topic: {food: {usual: {fr: [potager], en: [garden]}}}}\n",
        "3.yaml": "vocabulary: {topic: {food: {usual: {fr: [verger]}, strong: [AMAP]}, tools: {usual: [scie]}}}\n",
    }
    grid = loaded(files)
    words = {(g.category, g.strength): g.terms.by_language for g in grid.vocabulary.groups}
    assert words == {
        ("food", "usual"): (("fr", ("potager", "verger")), ("en", ("garden",))),
        ("food", "strong"): ((ANY_LANGUAGE, ("AMAP",)),),
        ("tools", "usual"): ((ANY_LANGUAGE, ("scie",)),),
    }
    assert (grid.policy.repeat, grid.policy.mention) == (0.4, "weak")
    assert grid.policy.decision_of("topic").threshold == 3
    assert grid.policy.decision_of("topic").also == 2
    assert grid.policy.decision_of("carrier").also == 0


def test_a_folder_joins_the_word_lists() -> None:
    files = small_files("lists: {peers: {fr: [voisins]}}\n") | {
        "z.yaml": "lists: {verbs: [prêter], tools: scie}\n"
    }
    words = {name: terms.by_language for name, terms in loaded(files).lists}
    assert words == {
        "peers": (("fr", ("voisins",)),),
        "verbs": ((ANY_LANGUAGE, ("prêter",)),),
        "tools": ((ANY_LANGUAGE, ("scie",)),),
    }


def test_a_word_list_stands_in_one_file() -> None:
    result = load_grid(
        small_files("lists: {peers: [voisins]}\n") | {"z.yaml": "lists: {verbs: [prêter], peers: [amis]}\n"}
    )
    (fault,) = result.diagnostics
    assert (fault.code, fault.span and fault.span.file, marked(fault, result.texts)) == (
        "GRID201",
        "z.yaml",
        "peers",
    )
    assert fault.message == "the id `peers` stands twice in lists"
    assert fault.suggestion == "the other one is in text.yaml: join them there, or rename one"


def test_word_lists_that_are_none_do_not_join() -> None:
    result = load_grid(small_files("lists: {peers: [voisins]}\n") | {"z.yaml": "lists: [verbs]\n"})
    assert [(each.code, each.span and each.span.file) for each in result.diagnostics] == [
        ("GRID108", "z.yaml")
    ]
    assert "do not join" in result.diagnostics[0].message


def test_a_file_that_cannot_be_read_hides_nothing_and_blames_nobody_else() -> None:
    files = small_files() | {
        "a.yaml": "rules: [{id: one, when: {terms: jardin}, then: {topic: food}, colour: red}]\n"
    }
    files["rest.yaml"] = files["rest.yaml"].replace("axes:\n", "axes: [\n", 1)
    found = load_grid(files).diagnostics
    assert [(each.code, each.span and each.span.file) for each in found] == [
        ("GRID101", "a.yaml"),
        (found[-1].code, "rest.yaml"),
    ]
    assert found[-1].code.startswith("GRID03")


@pytest.mark.parametrize("text", ["- un\n- deux\n", "bonjour\n", '"grid: {}"\n'])
def test_a_file_that_is_no_mapping_is_one_fault(text: str) -> None:
    result = load_grid({"grid.yaml": text})
    assert [each.code for each in result.diagnostics] == ["GRID103"]
    assert "mapping of parts" in result.diagnostics[0].message


def test_a_grid_without_axes_is_told_so() -> None:
    result = load_grid({"grid.yaml": GRID + "vocabulary: {topic: {food: {usual: [pain]}}}\n"})
    assert [(each.code, each.suggestion) for each in result.diagnostics] == [("GRID102", "add `axes:`")]


SCALARS = [
    "01001",
    "2A004",
    "no",
    "on",
    "Oui",
    "1.10",
    "12:30",
    "1e3",
    "0x1F",
    "2015-03-01",
    "+33",
    ".5",
    "1_000",
    "=a",
]


@pytest.mark.parametrize("written", SCALARS)
def test_scalars_stay_the_text_that_was_written(written: str) -> None:
    text = f"""\
grid: {{id: jardins, version: {written}, title: {written}, languages: [fr, no]}}
rules:
  - id: town
    when:
      all:
        - {{field: code_insee, equals: {written}}}
        - {{field: x, one_of: [{written}, b], starts_with: {written}}}
    then: {{topic: food}}
initiatives: [{{id: la_grainerie, names: [{written}], sites: [{written}], then: {{topic: food}}}}]
examples:
  - {{id: one, record: {{name: {written}, tags: [{written}], code_insee: {written}}}, expect: {{topic: food}}}}
"""
    grid = loaded(small_files(text))
    equal, among = grid.rules[0].when.all_
    assert (grid.grid.version, grid.grid.title.in_language("fr"), grid.grid.languages[1]) == (
        written,
        written,
        "no",
    )
    assert (equal.equals, among.one_of, among.starts_with) == (written, (written, "b"), (written,))
    assert grid.initiatives[0].names == grid.initiatives[0].sites == (written,)
    assert dict(grid.examples[0].record) == {"name": written, "tags": (written,), "code_insee": written}
    assert loaded(dump_grid(grid)) == grid


def test_words_of_yaml_can_be_ids() -> None:
    grid = loaded(
        GRID + "axes: [{id: yes, label: Oui, categories: [{id: no, label: Non}, {id: on, label: En}]}]\n"
    )
    assert grid.category_ids() == {"yes": ("no", "on")}


@pytest.mark.parametrize("axis", ["votes", "groups", "by_language", "any", "all", "category"])
def test_an_axis_may_be_called_like_a_word_of_the_format(axis: str) -> None:
    text = f"""\
{GRID}axes: [{{id: {axis}, label: A, categories: [{{id: one, label: B}}, {{id: two, label: C}}]}}]
vocabulary: {{{axis}: {{one: {{usual: [un]}}}}}}
rules:
  - {{id: first, when: {{terms: deux}}, then: {{{axis}: [one, {{category: two, strength: weak}}]}}}}
  - {{id: second, when: {{terms: trois}}, then: {{{axis}: one}}}}
"""
    grid = loaded(text)
    assert [(vote.axis, vote.category) for vote in grid.rules[0].then.votes] == [(axis, "one"), (axis, "two")]
    assert [(group.axis, group.category) for group in grid.vocabulary.groups] == [(axis, "one")]
    assert loaded(dump_grid(grid)) == grid


def test_single_values_stand_for_lists_of_one() -> None:
    text = "rules: [{id: one, when: {reading: {carrier: club}, terms: pré, fields: name}, then: {topic: food}}]\n"
    listed = (
        text.replace("club", "[club]")
        .replace("pré", "[pré]")
        .replace("name", "[name]")
        .replace("food", "[food]")
    )
    assert loaded(small_files(text)) == loaded(small_files(listed))


def test_require_gives_the_grid_or_raises_with_every_place() -> None:
    assert load_small().require() == loaded(small_files())
    result = load_small("rules: [{id: one, when: {terms: jardin}, then: {topic: fod, carrier: clib}}]\n")
    with pytest.raises(GridError) as caught:
        result.require()
    assert caught.value.diagnostics == result.diagnostics
    assert "text.yaml:1:56: error GRID203" in str(caught.value)
    assert "suggestion: `club`?" in str(caught.value)


PLACES = [
    (("rules", 0, "id"), "one"),
    (("rules", 0, "then"), "then"),
    (("rules", 0, "then", "topic"), "food"),
    (("rules", 0, "when", "terms", 1), "serre"),
    (("rules", 0, "when", "nothing", 3), "when"),
    (("rules", 9), "rules"),
]


@pytest.mark.parametrize(("path", "place"), PLACES)
def test_locate_answers_with_the_place_or_its_nearest_parent(path: tuple[str | int, ...], place: str) -> None:
    result = load_small("rules: [{id: one, when: {terms: [jardin, serre]}, then: {topic: food}}]\n")
    span = result.locate(path)
    assert span is not None
    assert result.texts[span.file][span.start : span.end] == place


def test_where_nothing_was_read_there_is_no_place() -> None:
    result = load_grid({})
    assert (result.grid, result.locate(("rules",)), [each.code for each in result.diagnostics]) == (
        None,
        None,
        ["GRID109"],
    )


def test_warnings_do_not_stop_a_grid() -> None:
    result = load_grid({"grid.yaml": MINIMAL.replace("label: Le soir", "label: &x Le soir")})
    assert [(each.code, marked(each, result.texts)) for each in result.diagnostics] == [("GRID015", "&x")]
    assert result.grid is not None
