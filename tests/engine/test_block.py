"""Records that are read as a block: the same results as one by one."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from collabgrid.engine import Classification, Classifier, classifier, flat_row
from collabgrid.engine.block.bits import at_least, records_of
from drawn import cases

from .rich_records import CONTEXTS, RECORDS, TEXT, TEXTS, rich_classifier
from .small_grids import HERE, small_classifier
from .test_invariants import CLASSIFIER, some_records

if TYPE_CHECKING:
    from collabgrid.engine.block.spoken import SpokenEvidence


@pytest.fixture(autouse=True, scope="module")
def _few_are_a_block_too() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classifier, "FEW", 0)
        yield


BLOCKS = st.lists(st.one_of(RECORDS, TEXTS), max_size=12)
SETS = st.lists(st.sets(st.integers(0, 70)), max_size=6)


@given(BLOCKS, CONTEXTS)
@settings(max_examples=cases(120), deadline=None)
def test_a_block_is_read_as_its_records_one_by_one(
    records: list[dict[str, Any] | str], context: dict[str, str] | None
) -> None:
    one_by_one = [CLASSIFIER.classify(record, context=context) for record in records]
    assert CLASSIFIER.classify_block(records, context=context) == one_by_one


DEFAULT = "default: {also: 1, also_ratio: 0.4}"
LOOKS_AT_THE_RECORD = (
    "{all: [{terms: [SEL]}, {field: city, equals: Brest}]}",
    "{terms: [panier]}",
)


def _with_policy(default: str) -> Classifier:
    assert DEFAULT in TEXT
    return rich_classifier(TEXT.replace(DEFAULT, f"default: {default}"))


def _by_readings_only() -> Classifier:
    """The rich grid whose levers and stakes ask for readings and practices alone, and so are remembered."""
    text = TEXT
    for condition in LOOKS_AT_THE_RECORD:
        assert condition in text
        text = text.replace(condition, "{practice: amap}")
    return rich_classifier(text)


OTHERS = {
    "the category named first wins": _with_policy("{ties: first, margin: 0.4, also: 3, also_ratio: 0.1}"),
    "no margin, nothing secondary": _with_policy("{margin: 0, also: 0}"),
    "hard to convince": _with_policy("{threshold: 1.4, margin: 0.8, also: 2, also_ratio: 0}"),
    "levers by readings only": _by_readings_only(),
}


@pytest.mark.parametrize("own", OTHERS.values(), ids=OTHERS)
@given(records=BLOCKS, context=CONTEXTS)
@settings(max_examples=cases(50), deadline=None)
def test_under_every_policy_a_block_is_read_as_its_records(
    own: Classifier, records: list[dict[str, Any] | str], context: dict[str, str] | None
) -> None:
    one_by_one = [own.classify(record, context=context) for record in records]
    assert own.classify_block(records, context=context) == one_by_one


@pytest.mark.parametrize("own", [CLASSIFIER, *OTHERS.values()], ids=["as it is", *OTHERS])
@given(records=BLOCKS, context=CONTEXTS)
@example(records=["en projet, a fermé"], context=None)  # of the status the first alone is told
@settings(max_examples=cases(50), deadline=None)
def test_columns_say_what_the_flat_rows_say(
    own: Classifier, records: list[dict[str, Any] | str], context: dict[str, str] | None
) -> None:
    rows = [flat_row(own.classify(record, context=context)) for record in records]
    block = own.read_columns(records, context=context)
    assert block is not None
    read = [{"id": each, "corrected": []} for each in block.ids]
    columns: dict[str, Any] = {"status": block.statuses, "levers": block.levers().lists()}
    columns["evidence"] = _evidence_by_record(block.evidence())
    for axis in block.axis_order:
        found = block.axes[axis]
        columns[axis] = [category or "" for category in found.categories]
        columns[f"{axis}_also"] = [list(found.secondary.get(row, ())) for row in range(len(found.categories))]
        columns[f"{axis}_confidence"] = found.confidence
        columns[f"{axis}_reason"] = [reason or "" for reason in found.reasons]
    for name, values in columns.items():
        for row, value in zip(read, values, strict=True):
            row[name] = value
    assert read == rows


def _evidence_by_record(spoken: SpokenEvidence) -> list[list[dict[str, str | int]]]:
    """The evidence of each record, as the flat rows have it."""
    columns = {name: [each.texts[i] for i in each.at.tolist()] for name, each in spoken.columns.items()}
    pieces = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    ends = spoken.ends.tolist()
    return [pieces[first:after] for first, after in zip([0, *ends], ends, strict=False)]


TWO_COOPS = """
practices: [{id: coop, label: C, terms: [co-op], then: {topic: food}}]
initiatives:
  - {id: louve, names: [La Louve], practices: [coop], then: {topic: food}}
  - {id: cagette, names: [La Cagette], practices: [coop], then: {topic: food}}
levers:
  - {id: help, label: L, family: space, posture: facilitate, phases: [trigger], effort: low, cost: low, what: W,
     when: {practice: coop}}
"""


@pytest.mark.parametrize(
    ("name", "shown"),
    [("La Louve", "La Louve"), ("La Cagette et La Louve", "La Louve"), ("La Louve, co-op", "co-op")],
)
def test_of_several_that_have_a_practice_the_same_one_shows_it(name: str, shown: str) -> None:
    """Of initiatives the first of the grid, and the practice's own words before any."""
    own = small_classifier(TWO_COOPS, topic="food tools")
    [result] = own.classify_block([{"name": name}])
    assert result == own.classify({"name": name})
    assert [each.quote for each in result.levers[0].reasons[0].evidence] == [shown]


def test_without_numpy_records_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    records = some_records(3, 20)
    at_once = CLASSIFIER.classify_block(records)
    monkeypatch.setattr(classifier, "is_installed", lambda library: library != "numpy")
    assert CLASSIFIER.read_columns(records) is None
    assert CLASSIFIER.classify_block(records) == at_once


@pytest.fixture(scope="module")
def one_by_one() -> list[tuple[dict[str, Any], Classification]]:
    """Many records, each read by itself."""
    return [(record, CLASSIFIER.classify(record)) for record in some_records(9, 150)]


@pytest.mark.parametrize("size", [1, 2, 7, 64, 150])
def test_the_size_of_the_block_changes_nothing(
    size: int, one_by_one: list[tuple[dict[str, Any], Classification]]
) -> None:
    records = [record for record, _ in one_by_one]
    blocks = (records[start : start + size] for start in range(0, len(records), size))
    read = [result for block in blocks for result in CLASSIFIER.classify_block(block)]
    assert read == [result for _, result in one_by_one]


WORDS = st.lists(st.sampled_from("saw axe log toy adult small pile and then , .".split()), max_size=9).map(
    " ".join
)
NESTED_RECORDS = st.fixed_dictionaries(
    {"description": WORDS},
    optional={
        "name": WORDS,
        "kind": st.sampled_from(["wood", "Tree", "tools", "toad", "", None]),
        "age": st.sampled_from(["3", "30", "", "old", ["2", "40"]]),
    },
)
NESTED_CLASSIFIER = small_classifier(
    (HERE / "nested_rules.yaml").read_text(), topic="wood tools", kind="rough fine"
)


@given(st.lists(NESTED_RECORDS, max_size=12))
@settings(max_examples=cases(200), deadline=None)
def test_conditions_inside_conditions_hold_in_a_block_where_they_hold_alone(
    records: list[dict[str, Any]],
) -> None:
    one_by_one = [NESTED_CLASSIFIER.classify(record) for record in records]
    assert NESTED_CLASSIFIER.classify_block(records) == one_by_one


def test_a_missing_field_is_told_of_the_records_that_lack_it() -> None:
    records = [{"description": "a toy"}, {"description": "a toy", "age": "7"}, {"description": "nothing"}]
    reasons = [each.reading("topic").reason for each in NESTED_CLASSIFIER.classify_block(records)]
    assert reasons == ["missing_field", "no_evidence", "no_evidence"]


def test_a_list_is_read_in_blocks_and_anything_else_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(classifier, "BLOCK", 7)
    records = some_records(13, 40)
    one_by_one = [CLASSIFIER.classify(record) for record in records]
    assert list(CLASSIFIER.classify_many(records)) == one_by_one
    assert list(CLASSIFIER.classify_many(iter(records))) == one_by_one


def test_a_block_of_nothing_is_nothing() -> None:
    assert CLASSIFIER.classify_block([]) == []


def test_what_is_no_record_is_refused_in_words() -> None:
    with pytest.raises(TypeError, match="a record is a mapping or a text, not int"):
        CLASSIFIER.classify_block(["AMAP", 3])  # type: ignore[list-item]


def test_results_of_a_block_can_be_pickled_and_kept() -> None:
    records = some_records(10, 30)
    results = CLASSIFIER.classify_block(records)
    assert pickle.loads(pickle.dumps(results)) == results  # noqa: S301  our own bytes


def test_the_cycle_collector_runs_again_after_a_block() -> None:
    CLASSIFIER.classify_block(some_records(11, 3))
    assert gc.isenabled()


def test_two_threads_read_blocks_with_one_classifier() -> None:
    shared = rich_classifier()
    records = some_records(12, 120)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(shared.classify_block, records)
        second = threads.submit(shared.classify_block, records[::-1])
    alone = [CLASSIFIER.classify(record) for record in records]
    assert first.result() == alone
    assert second.result() == alone[::-1]


@given(SETS, st.integers(1, 4))
def test_bits_count_as_sets_do(sets: list[set[int]], count: int) -> None:
    each = [sum(1 << number for number in own) for own in sets]
    everyone = (1 << 71) - 1
    expected = [n for n in range(71) if sum(n in own for own in sets) >= count]
    assert list(records_of(at_least(count, each, everyone))) == expected
    assert list(records_of(at_least(count, each, 0b11))) == [n for n in expected if n < 2]
