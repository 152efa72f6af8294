"""What holds for every record and every grid."""

from __future__ import annotations

import json
import os
import pickle
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classification, flat_columns, flat_row
from drawn import cases

from .rich_records import CONTEXTS, FIELDS, GRID_WORDS, PLAIN, RECORDS, TEXTS, rich_classifier
from .small_grids import HERE, all_evidence, explained_evidence, misplaced

CLASSIFIER = rich_classifier()
SEEDS = range(20)


def some_records(seed: int, count: int) -> list[dict[str, Any]]:
    """Records drawn from the words of the grid, the same for the same seed."""
    draw = random.Random(seed)  # noqa: S311  no secret is drawn
    joints = [" ", " ", ", ", ". ", " de ", " pas ", " et ", "\n"]
    found = []
    for i in range(count):
        words = [draw.choice(GRID_WORDS) + draw.choice(joints) for _ in range(draw.randrange(12))]
        record = {"id": str(i), "description": "".join(words), "lang": draw.choice(["fr", "en", ""])}
        if draw.random() < 0.5:
            record |= {"name": draw.choice(GRID_WORDS), "members": draw.choice(["7", "700"])}
        found.append(record)
    return found


@given(RECORDS, CONTEXTS)
@settings(max_examples=cases(200), deadline=None)
def test_every_quote_stands_where_it_says(record: dict[str, Any], context: dict[str, str] | None) -> None:
    assert misplaced(record, all_evidence(CLASSIFIER.classify(record, context=context))) == []


@given(RECORDS, CONTEXTS)
@settings(max_examples=cases(200), deadline=None)
def test_what_explain_shows_is_what_classify_did(
    record: dict[str, Any], context: dict[str, str] | None
) -> None:
    explanation = CLASSIFIER.explain(record, context=context)
    result = explanation.classification
    assert result == CLASSIFIER.classify(record, context=context)
    assert misplaced(record, explained_evidence(explanation)) == []
    spoke = {rule.rule for rule in explanation.rules if rule.trace.holds}
    votes = [vote for reading in result.readings for vote in reading.votes] + list(result.status_votes)
    assert {vote.rule for vote in votes if not vote.rule.startswith("initiatives.")} <= spoke
    assert {name.removeprefix("practices.") for name in spoke if name.startswith("practices.")} == set(
        result.practices
    )
    assert {each.lever for each in explanation.levers if each.proposed} == {
        each.lever for each in result.levers
    }
    assert all(bool(each.failed) is not each.proposed for each in explanation.levers)


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=20),
        TEXTS,
        st.binary(max_size=5),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.one_of(st.sampled_from(["id", "website", *FIELDS]), st.text(max_size=6)), VALUES, max_size=8
    )
)
@settings(max_examples=cases(200), deadline=None)
def test_no_record_is_refused(record: dict[str, Any]) -> None:
    result = CLASSIFIER.classify(record)
    assert CLASSIFIER.explain(record).classification == result
    row = flat_row(result)
    assert tuple(row) == flat_columns(CLASSIFIER.grid)
    assert all(0 <= reading.confidence <= 1 for reading in result.readings)


def test_lists_in_lists_are_read_and_no_depth_is_too_deep() -> None:
    assert (
        CLASSIFIER.classify({"legal_form": [["SARL", ["SCOP"]], {"now": "SCIC"}]}).reading("logic").category
        == "organise"
    )
    deep: Any = "SCOP"
    for _ in range(10_000):
        deep = [deep]
    assert CLASSIFIER.classify(dict.fromkeys(FIELDS, deep)).reading("logic").reason == "no_evidence"


@given(TEXTS)
@settings(max_examples=cases(100), deadline=None)
def test_a_text_is_a_record_with_a_description(text: str) -> None:
    assert CLASSIFIER.classify(text) == CLASSIFIER.classify({"description": text})


@pytest.mark.parametrize("record", [None, 3, ["name"], b"AMAP", ("name", "AMAP")])
def test_what_is_no_record_is_refused_in_words(record: Any) -> None:
    with pytest.raises(TypeError, match="a record is a mapping or a text, not"):
        CLASSIFIER.classify(record)
    with pytest.raises(TypeError, match="a record is a mapping or a text, not"):
        CLASSIFIER.explain(record)


def shuffled(value: Any, draw: random.Random, path: tuple[str, ...] = ()) -> Any:
    """A grid with its parts, items, words and categories of words in another order; conditions keep theirs."""
    if isinstance(value, dict):
        items = [(key, shuffled(own, draw, (*path, key))) for key, own in value.items()]
        if path == () or path[0] in ("vocabulary", "lists") or path[-1] == "terms":
            draw.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [shuffled(own, draw, (*path, "-")) for own in value]
        if "terms" in path or path[0] in ("vocabulary", "lists") or (len(path) == 1 and path != ("axes",)):
            draw.shuffle(items)
        return items
    return value


def without_order_of_display(result: Classification) -> Classification:
    return replace(result, grid=CLASSIFIER.stamp, stakes=tuple(sorted(result.stakes)))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_rules_terms_and_vocabulary_changes_nothing(seed: int) -> None:
    other = rich_classifier(json.dumps(shuffled(PLAIN, random.Random(seed)), ensure_ascii=False))  # noqa: S311
    for record in some_records(seed, 40):
        assert without_order_of_display(other.classify(record)) == without_order_of_display(
            CLASSIFIER.classify(record)
        )


def test_a_shuffled_grid_is_another_order_of_the_same() -> None:
    other = shuffled(PLAIN, random.Random(1))  # noqa: S311
    assert other != PLAIN
    assert rich_classifier(json.dumps(other)).grid.category_ids() == CLASSIFIER.grid.category_ids()


@pytest.mark.parametrize("seed", SEEDS[:5])
def test_the_order_of_records_and_fields_changes_nothing(seed: int) -> None:
    records = some_records(seed, 60)
    turned = [dict(reversed(record.items())) for record in reversed(records)]
    assert list(CLASSIFIER.classify_many(turned)) == list(CLASSIFIER.classify_many(records))[::-1]


def test_many_are_read_as_one_by_one_and_as_they_come() -> None:
    records = some_records(1, 50)
    context = {"territory": "rural"}
    one_by_one = [CLASSIFIER.classify(record, context=context) for record in records]
    assert list(CLASSIFIER.classify_many(iter(records), context=context)) == one_by_one
    endless = CLASSIFIER.classify_many(record for _ in iter(int, 1) for record in records)
    assert [next(endless).id for _ in range(3)] == ["0", "1", "2"]


def test_what_is_remembered_changes_nothing() -> None:
    fresh, used = rich_classifier(), rich_classifier()
    records = some_records(2, 30)
    before = [used.classify(record) for record in records]
    for record in some_records(3, 1000):
        used.classify(record)
    assert [used.classify(record) for record in records] == before
    assert [fresh.classify(record) for record in reversed(records)] == before[::-1]


def test_a_pickled_classifier_reads_the_same() -> None:
    other = pickle.loads(pickle.dumps(CLASSIFIER))  # noqa: S301  our own bytes
    records = some_records(4, 50)
    assert other.stamp == CLASSIFIER.stamp
    assert list(other.classify_many(records)) == list(CLASSIFIER.classify_many(records))


def test_a_result_can_be_pickled() -> None:
    for record in some_records(5, 20):
        explanation = CLASSIFIER.explain(record)
        assert pickle.loads(pickle.dumps(explanation)) == explanation  # noqa: S301  our own bytes


def test_two_threads_share_a_classifier() -> None:
    shared = rich_classifier()
    records = some_records(6, 120)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(lambda: list(shared.classify_many(records)))
        second = threads.submit(lambda: list(shared.classify_many(reversed(records))))
        results = first.result(), second.result()[::-1]
    alone = list(rich_classifier().classify_many(records))
    assert results == (alone, alone)


def test_a_record_is_not_changed() -> None:
    for record in some_records(7, 20):
        kept = json.dumps(record)
        CLASSIFIER.explain(record)
        assert json.dumps(record) == kept


def test_hash_seeds_change_nothing() -> None:
    """A process with another seed of hashing writes the same results as this one."""
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); from engine.test_invariants import CLASSIFIER, some_records;"
        "print([CLASSIFIER.explain(record) for record in some_records(8, 60)], end='')"
    )
    other = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    found = subprocess.run(
        [sys.executable, "-c", script, str(HERE.parent)],
        env={**os.environ, "PYTHONHASHSEED": other, "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
    )
    assert found.stdout.decode() == str([CLASSIFIER.explain(record) for record in some_records(8, 60)])
