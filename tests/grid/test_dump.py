"""A grid survives its canonical text, and its digest says whether two grids say the same."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collabgrid.grid import Grid, digest_grid, dump_grid, load_grid, plain_grid
from collabgrid.source import render_text
from drawn import cases

from .small import PARTS, loaded, shipped_files, small_files
from .strategies import ODD_TEXTS, Plain, plain_grids, written


def load(text: str) -> Grid:
    result = load_grid({"grid.yaml": text})
    assert not result.diagnostics, render_text(result.diagnostics, result.texts)
    return result.require()


@settings(max_examples=cases(40), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plain_grids(), st.randoms(use_true_random=False))
def test_a_grid_survives_its_dump_and_its_cutting_into_files(plain: Plain, random: Random) -> None:
    grid = load(written(plain))
    text = dump_grid(grid)
    again = load(text)
    assert again == grid
    assert dump_grid(again) == text
    assert Grid.model_validate(plain_grid(grid)) == grid
    folder = loaded(cut_into_files(plain, random))
    assert folder == grid
    assert digest_grid(folder) == digest_grid(again) == digest_grid(grid)


def cut_into_files(plain: Plain, random: Random) -> dict[str, str]:
    """A file for each part, or two for a list, and one for each axis of the vocabulary and each word list, in no
    order."""
    files = {}
    for part, value in plain.items():
        pieces = [value]
        if isinstance(value, list) and len(value) > 1:
            cut = random.randint(1, len(value) - 1)
            pieces = [value[:cut], value[cut:]]
        elif part in ("vocabulary", "lists"):
            pieces = [{name: own} for name, own in value.items()]
        for number, piece in enumerate(pieces):
            files[f"{part}/{number}.yaml"] = written({part: piece})
    return dict(random.sample(sorted(files.items()), len(files)))


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_an_odd_text_survives_wherever_it_stands(text: str) -> None:
    plain = plain_grid(loaded(small_files()))
    plain["grid"] |= {"version": text, "title": {"fr": text, "en": f"{text} - {text}"}}
    plain["examples"] = [
        {"id": "one", "record": {text: text, "tags": [text, text]}, "expect": {"topic": "food"}}
    ]
    plain["levers"][0] |= {"contexts": {text: [text]}}
    grid = load(written(plain))
    assert load(dump_grid(grid)) == grid


def test_what_is_at_its_default_is_not_dumped() -> None:
    bare = loaded(small_files())
    full = loaded(
        small_files(
            "policy: {repeat: 0.5, strengths: {weak: 1}, fields: {name: 1.5, description: 1, tags: 1}}\n"
        )
    )
    assert dump_grid(full) == dump_grid(bare)
    assert digest_grid(full) == digest_grid(bare)
    assert "policy" not in plain_grid(full)


CHANGES = [
    ("version: 1.0.0", "version: 1.0.1"),
    ("[fr, en]", "[en, fr]"),
    ("{fr: Sujet, en: Topic}", "{fr: Sujet}"),
    ("{id: tools, label: Outils}", "{id: tools, label: outils}"),
    ("[{id: club, label: Association}, {id: firm, ", "[{id: firm, label: Association}, {id: club, "),
    ("label: Outils}", "label: Outils, includes: [scies]}"),
    ("terms: troc de graines", "terms: troc de grain"),
    ("terms: troc de graines", "terms: {fr: troc de graines}"),
    ("then: {topic: food}}]\ninit", "then: {topic: {category: food, strength: weak}}}]\ninit"),
    ("names: [La Grainerie]", "names: [La Grainerie, La grainerie]"),
    ("names: [La Grainerie]", "names: [La Grainerie], capitals: true"),
    ("phases: [trigger]", "phases: [sustain]"),
    ("answers: [idle_land]", "answers: []"),
    ("kind: opportunity", "kind: risk"),
    ("stakes:", "lists: {peers: [voisins]}\nstakes:"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_the_digest_changes_with_the_content(before: str, after: str) -> None:
    text = "".join(PARTS.values())
    assert text.count(before) >= 1
    assert digest_grid(load(text.replace(before, after, 1))) != digest_grid(load(text))


WRITINGS = [
    ("label: Outils", 'label: "Outils"'),
    ("[fr, en]", "[fr, # d'abord\n    en]"),
    ("terms: troc de graines", "terms: [troc de graines]"),
    ("then: {topic: food}}]\ninit", "then: {topic: [{category: food}]}}]\ninit"),
    ("names: [La Grainerie]", "capitals: false, names: [La Grainerie]"),
]


@pytest.mark.parametrize(("before", "after"), WRITINGS)
def test_the_digest_does_not_change_with_the_writing(before: str, after: str) -> None:
    text = "".join(PARTS.values())
    assert text.count(before) >= 1
    assert digest_grid(load(text.replace(before, after, 1))) == digest_grid(load(text))


LISTS = """\
lists: {peers: {fr: [voisins, riverains], en: [neighbours]}, verbs: [prêter]}
rules: [{id: one, when: {all: [{list: [verbs]}, {list: [peers], terms: [amis], within: 4}]}, then: {topic: tools}}]
"""


def test_lists_stand_once_in_the_dump_and_not_in_the_conditions() -> None:
    grid = loaded(small_files(LISTS))
    text = dump_grid(grid)
    assert load(text) == grid
    assert text.count("riverains") == 1
    shorter = loaded(small_files(LISTS.replace("[verbs]", "verbs").replace("[peers]", "peers")))
    assert digest_grid(shorter) == digest_grid(grid)
    for before, after in (("riverains", "habitants"), ("[verbs]", "[peers]"), ("verbs", "words")):
        assert digest_grid(loaded(small_files(LISTS.replace(before, after)))) != digest_grid(grid)


def test_the_digest_is_64_hexadecimal_digits() -> None:
    digest = digest_grid(load("".join(PARTS.values())))
    assert len(digest) == 64
    assert int(digest, 16) > 0


@pytest.mark.slow
def test_the_shipped_grid_survives_its_dump() -> None:
    grid = load_grid(shipped_files("domino")).require()
    again = load(dump_grid(grid))
    assert again == grid
    assert digest_grid(again) == digest_grid(grid)
