"""A grid that starts from another one: what is added, replaced, switched off, and what cannot be."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from collabgrid.engine import compile_grid
from collabgrid.grid import Grid, LoadedGrid, digest_grid, dump_grid, load_grid

from .small import load_small, loaded, marked, small_files

BASE = """\
policy:
  repeat: 0.3
  strengths: {strong: 5}
  decisions: {default: {threshold: 3}, topic: {also: 2, ties: first}}
  levers: {when: {reading: {scope: in}}, most: 5}
vocabulary:
  topic:
    food: {strong: {fr: [jardin partagé], en: [community garden]}, usual: [AMAP, Potag'troc]}
  carrier:
    club: {usual: {fr: [adhérents]}}
rules:
  - {id: beds, when: {terms: {fr: [planche de culture], en: [raised bed]}}, then: {topic: food}}
  - {id: shed, when: {all: [{terms: cabane}, {terms: outils, within: 4}]}, then: {topic: tools}}
  - {id: lend, when: {all: [{terms: prêt}, {list: peers, within: 4}]}, then: {topic: tools}, strength: strong}
lists:
  peers: {fr: [voisins], en: [neighbours]}
  places: [rue]
examples:
  - {id: swap, record: {name: Troc de graines}, expect: {topic: food, practices: seed_swap, levers: lend_plot}}
levers:
  - {id: lend_plot, label: Prêter un terrain, family: space, posture: facilitate, phases: [trigger], effort: low,
     cost: low, what: La commune prête un terrain., when: {any: [{practice: seed_swap}, {initiative: la_grainerie}]},
     answers: [idle_land]}
"""
LOCAL = "extends: jardins\ngrid: {id: quartier, version: 0.1.0, title: Le quartier, languages: [fr]}\n"
BASES: Mapping[str, Mapping[str, str]] = {"jardins": small_files(BASE)}


def extend(text: str, bases: Mapping[str, Mapping[str, str]] = BASES) -> LoadedGrid:
    return load_grid({"local.yaml": LOCAL + text}, bases.get)


def extended(text: str) -> Grid:
    result = extend(text)
    assert [(each.code, each.message) for each in result.diagnostics] == []
    return result.require()


def words(grid: Grid) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    return {(group.category, group.strength): group.terms.pairs() for group in grid.vocabulary.groups}


def test_everything_of_the_extended_grid_is_there() -> None:
    base, whole = loaded(small_files(BASE)), extended("")
    for part in (
        "scope",
        "axes",
        "policy",
        "vocabulary",
        "lists",
        "rules",
        "practices",
        "initiatives",
        "levers",
        "stakes",
        "references",
        "demands",
    ):
        assert getattr(whole, part) == getattr(base, part)
    assert (whole.grid.id, whole.extends, whole.grid.languages) == ("quartier", None, ("fr", "en"))
    assert whole.based_on is not None
    assert (whole.based_on.id, whole.based_on.version, whole.based_on.digest) == (
        "jardins",
        "1.0.0",
        digest_grid(base),
    )


def test_words_are_added_to_those_that_are_there() -> None:
    text = """\
vocabulary:
  topic:
    tools: {usual: [outil]}
    food: {strong: {fr: [jardin partagé, jardin d'en bas], en: [allotment]}, usual: {fr: [potager]}}
"""
    whole = extended(text)
    assert words(whole) == {
        ("food", "strong"): (
            ("fr", "jardin partagé"), ("fr", "jardin d'en bas"), ("en", "community garden"), ("en", "allotment"),
        ),
        ("food", "usual"): (("", "AMAP"), ("", "Potag'troc"), ("fr", "potager")),
        ("tools", "usual"): (("", "outil"),),
        ("club", "usual"): (("fr", "adhérents"),),
    }  # fmt: skip


def test_words_are_added_to_a_list_of_the_same_id() -> None:
    text = """\
lists: {peers: {fr: [riverains, voisins], any: [Nachbarn]}, tools: [scie]}
rules: [{id: own, when: {all: [{list: [peers, places]}, {list: tools}]}, then: {topic: tools}, strength: strong}]
"""
    whole = extended(text)
    assert [(name, terms.pairs()) for name, terms in whole.lists] == [
        ("peers", (("fr", "voisins"), ("fr", "riverains"), ("en", "neighbours"), ("", "Nachbarn"))),
        ("places", (("", "rue"),)),
        ("tools", (("", "scie"),)),
    ]
    classifier = compile_grid(whole)
    for record in ("Un prêt entre riverains", "Un prêt entre voisins", "Une scie dans la rue"):
        assert classifier.classify({"description": record, "lang": "fr"}).reading("topic").category == "tools"


def test_an_item_with_the_same_id_replaces_and_keeps_its_place() -> None:
    text = """\
rules:
  - {id: compost, when: {terms: compost}, then: {topic: food}}
  - {id: beds, when: {terms: bac de culture}, then: {topic: tools}}
"""
    whole = extended(text)
    assert [(rule.id, rule.then.votes[0].category) for rule in whole.rules] == [
        ("beds", "tools"),
        ("shed", "tools"),
        ("lend", "tools"),
        ("compost", "food"),
    ]


def test_what_is_switched_off_is_gone() -> None:
    text = "switch_off: {rules: [beds], terms: [AMAP, jardin partagé, community garden], examples: [swap]}\n"
    whole = extended(text)
    assert [rule.id for rule in whole.rules] == ["shed", "lend"]
    assert words(whole)[("food", "usual")] == (("", "Potag'troc"),)
    assert ("food", "strong") not in words(whole)
    assert whole.examples == ()


DANGLING = """\
switch_off: {practices: [seed_swap], initiatives: [la_grainerie], stakes: [idle_land], levers: [lend_plot]}
"""
REFERRING = """\
switch_off: {stakes: [idle_land]}
levers:
  - {id: fence, label: Clôturer, family: space, posture: frame, phases: [support], effort: low, cost: low,
     what: Une clôture., when: {practice: seed_swap}, answers: [idle_land]}
"""


@pytest.mark.parametrize(
    "text",
    [
        DANGLING,
        "switch_off: {practices: [seed_swap]}\n",
        REFERRING,
    ],
)
def test_references_to_what_is_switched_off_are_no_fault_here_nor_in_the_dump(text: str) -> None:
    whole = extended(text)
    assert loaded(dump_grid(whole)) == whole
    record = {"name": "Troc de graines", "description": "La Grainerie et son jardin partagé."}
    assert compile_grid(whole).classify(record).reading("topic").category == "food"


def test_what_two_grids_switch_off_adds_up() -> None:
    bases = {**BASES, "quartier": {"q.yaml": LOCAL + "switch_off: {practices: [seed_swap]}\n"}}
    text = (
        LOCAL.replace("quartier", "rue").replace("jardins", "quartier")
        + "switch_off: {stakes: [idle_land]}\n"
    )
    result = load_grid({"rue.yaml": text}, bases.get)
    assert result.diagnostics == ()
    whole = result.require()
    assert (whole.practices, whole.stakes) == ((), ())
    assert loaded(dump_grid(whole)) == whole


def test_of_the_policy_only_what_is_written_counts() -> None:
    text = """\
policy:
  mention: weak
  strengths: {weak: 0.5}
  decisions: {topic: {also: 1}, carrier: {margin: 0.3}}
  fields: {activity: 2}
  levers: {most: 3}
"""
    policy, below = extended(text).policy, loaded(small_files(BASE)).policy
    assert (policy.repeat, policy.mention, policy.strengths.weak, policy.strengths.strong) == (
        0.3,
        "weak",
        0.5,
        5,
    )
    assert (policy.levers.most, policy.levers.when) == (3, below.levers.when)
    topic, carrier = policy.decision_of("topic"), policy.decision_of("carrier")
    assert (topic.also, topic.ties, topic.threshold) == (1, "first", 3)
    assert (carrier.also, carrier.margin, carrier.threshold) == (0, 0.3, 3)
    assert dict(policy.fields) == {**dict(below.fields), "activity": 2}


def test_a_default_that_is_written_counts_too() -> None:
    assert extended("policy: {repeat: 0.5}\n").policy.repeat == 0.5


AXIS = """\
axes:
  - {id: topic, label: Sujet, categories: [{id: food, label: A}, {id: tools, label: B}, {id: water, label: C}]}
"""


def test_an_axis_can_be_replaced_by_one_with_more_categories() -> None:
    whole = extended(AXIS + "vocabulary: {topic: {water: {usual: {fr: [récupérateur d'eau]}}}}\n")
    assert whole.category_ids()["topic"] == ("food", "tools", "water")
    assert whole.category_ids()["carrier"] == ("club", "firm")


def test_an_axis_can_be_added() -> None:
    whole = extended("axes: [{id: season, label: Saison, categories: [{id: spring, label: Printemps}]}]\n")
    assert list(whole.category_ids()) == ["scope", "topic", "carrier", "season"]


FAULTS = [
    ("axes: [{id: topic, label: A, categories: [{id: food, label: B}]}]\n", "GRID212", "categories", "its `tools`"),
    ("scope: {label: Champ, categories: [{id: in, label: A}]}\n", "GRID212", "categories", "lacks its `out`"),
    ("switch_off: {levers: [lend_plots]}\n", "GRID204", "lend_plots", "has no `lend_plots` in its levers"),
    ("switch_off: {terms: [amap]}\n", "GRID204", "amap", "has no `amap` in its terms"),
    ("rules: [{id: x, when: {practice: seed_swap}, then: {topic: food}}]\n", "GRID207", "practice", "known only after"),
    ("rules: [{id: x, when: {terms: pré}, then: {topic: fod}}]\n", "GRID203", "fod", "no category of topic"),
    ("vocabulary: {topic: {food: {usual: {br: [liorzh]}}}}\n", "GRID210", "br", "no language `br`"),
    ("lists: {peers: {br: [amezeien]}}\n", "GRID210", "br", "no language `br`"),
    ("rules: [{id: x, when: {list: pers}, then: {topic: food}}]\n", "GRID204", "pers", "there is no list `pers`"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "place", "said"), FAULTS)
def test_a_fault_of_the_extension_is_named_at_its_place(text: str, code: str, place: str, said: str) -> None:
    result = extend(text)
    assert [(each.code, marked(each, result.texts)) for each in result.diagnostics] == [(code, place)]
    assert said in result.diagnostics[0].message
    assert result.grid is None


def test_a_circle_through_the_extended_grid_is_placed_in_this_one() -> None:
    base = small_files("rules: [{id: a, when: {reading: {carrier: club}}, then: {topic: food}}]\n")
    text = (
        "rules:\n  - {id: b, when: {terms: pré}, then: {topic: food}}\n"
        "  - {id: c, when: {reading: {topic: food}}, then: {carrier: club}}\n"
    )
    result = extend(text, {"jardins": base})
    assert [(each.code, marked(each, result.texts)) for each in result.diagnostics] == [("GRID211", "topic")]
    span = result.diagnostics[0].span
    assert span is not None
    assert "id: c" in result.texts["local.yaml"][: span.start]


def test_a_grid_that_is_not_there() -> None:
    for result in (extend("", {}), load_grid({"local.yaml": LOCAL})):
        assert [each.message for each in result.diagnostics] == ["there is no grid `jardins` to extend"]


def test_a_grid_with_faults_is_counted_and_not_shown() -> None:
    faulty = small_files("rules: [{id: a, when: {terms: pré}, then: {topic: fod}}]\n")
    worse = small_files("rules: [{id: a, when: {terms: pré}, then: {topic: fod, carrier: clib}}]\n")
    for base, said in ((faulty, "has an error;"), (worse, "has 2 errors;")):
        result = extend("", {"jardins": base})
        assert [(each.code, marked(each, result.texts)) for each in result.diagnostics] == [
            ("GRID212", "jardins")
        ]
        assert said in result.diagnostics[0].message


CIRCLES = [
    {"jardins": {"a.yaml": LOCAL.replace("id: quartier", "id: jardins")}},
    {"jardins": {"a.yaml": LOCAL.replace("jardins", "parcs")}, "parcs": {"b.yaml": LOCAL}},
]


@pytest.mark.parametrize("bases", CIRCLES)
def test_grids_that_extend_each_other_end(bases: Mapping[str, Mapping[str, str]]) -> None:
    result = extend("", bases)
    assert [each.code for each in result.diagnostics] == ["GRID212"]


def test_an_extension_of_an_extension() -> None:
    bases = {
        **BASES,
        "quartier": {"q.yaml": LOCAL + "rules: [{id: beds, when: {terms: bac}, then: {topic: tools}}]\n"},
    }
    text = LOCAL.replace("quartier", "rue").replace("jardins", "quartier")
    whole = load_grid({"rue.yaml": text}, bases.get).require()
    assert whole.grid.id == "rue"
    assert whole.based_on is not None
    assert whole.based_on.id == "quartier"
    assert whole.rules[0].then.votes[0].category == "tools"


EXTENSIONS = [
    "",
    AXIS
    + "vocabulary: {topic: {water: {usual: [mare]}, food: {usual: {fr: [verger]}}}, carrier: {firm: {weak: [SARL]}}}\n",
    "switch_off: {rules: [beds], terms: [AMAP]}\nrules: [{id: x, when: {terms: pré}, then: {topic: food}}]\n",
    "policy: {levers: {most: 2}, fields: {activity: 1}}\n",
    "lists: {peers: {any: [Nachbarn], fr: [riverains]}, tools: scie}\n",
]


@pytest.mark.parametrize("text", EXTENSIONS)
def test_an_extended_grid_survives_its_dump(text: str) -> None:
    whole = extended(text)
    again = loaded(dump_grid(whole))
    assert again == whole
    assert digest_grid(again) == digest_grid(whole)
    assert dump_grid(again) == dump_grid(whole)


def test_a_dump_is_not_extended_twice() -> None:
    whole = extended("rules: [{id: x, when: {terms: pré}, then: {topic: food}}]\n")
    assert load_grid({"grid.yaml": dump_grid(whole)}, BASES.get).grid == whole


def test_switch_off_alone_is_a_fault() -> None:
    result = load_small("switch_off: {rules: [beds]}\n")
    assert [(each.code, marked(each, result.texts)) for each in result.diagnostics] == [
        ("GRID212", "switch_off")
    ]
