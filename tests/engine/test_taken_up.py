"""What is kept of a compiled grid is the same when it is taken up again, part by part."""

from __future__ import annotations

import pickle
from fractions import Fraction
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.engine.kept_items import KeptItems
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.number_rows import NumberRows, NumberSets
from collabgrid.engine.packed_texts import pack_ids, pack_texts
from collabgrid.engine.results import GridStamp
from collabgrid.engine.tree_rows import Node

T = TypeVar("T")
NUMBERS = st.lists(st.integers(0, 2**31 - 1), max_size=5).map(tuple)


def again(whole: T) -> T:
    """The same from another process."""
    found: T = pickle.loads(pickle.dumps(whole))  # noqa: S301 - our own
    return found


@given(st.lists(NUMBERS, max_size=8))
def test_rows_of_numbers_are_the_tuples(rows: list[tuple[int, ...]]) -> None:
    for found in (NumberRows(rows), again(NumberRows(rows))):
        assert list(found) == [found[i] for i in range(len(found))] == rows
        assert found[1:3] == tuple(rows[1:3])
        assert found.highest == max(map(max, filter(None, rows)), default=-1)
        sets = again(NumberSets(found))
        assert [sets[i] for i in range(len(rows))] == list(map(frozenset, rows))


@given(st.lists(st.text(), max_size=8))
def test_packed_texts_are_the_texts(texts: list[str]) -> None:
    assert again(pack_texts(texts)).texts() == texts


@given(st.dictionaries(st.text(), NUMBERS.filter(bool), max_size=8))
def test_packed_ids_are_the_ids(ids: dict[str, tuple[int, ...]]) -> None:
    assert again(pack_ids(ids)).ids() == ids


def test_items_are_taken_up_one_by_one() -> None:
    items = [GridStamp(f"grid {i}", "1", "") for i in range(4)]
    found = again(KeptItems(items))
    assert found.taken == {}
    assert (found[2], found[1:3], len(found)) == (items[2], tuple(items[1:3]), 4)
    assert list(found.taken) == [2, 1]
    assert list(again(found)) == list(found) == items
    with pytest.raises(IndexError):
        found[4]


def test_an_item_that_compiling_did_not_make_is_not_taken_up() -> None:
    found = again(KeptItems([Fraction(1, 2)]))
    with pytest.raises(pickle.UnpicklingError, match="fractions"):
        found[0]


def test_the_branches_of_a_lexicon_are_its_tree() -> None:
    lexicon = Lexicon([("en", "food bank"), ("en", "food bank hub"), ("fr", "food"), ("en", "repair café")])
    found, copy = lexicon.branches.root(), again(lexicon)
    assert copy.terms == lexicon.terms
    assert list(map(_told, found.below.values())) == [
        _told(node) for word in found.below if (node := copy.branches.at(word)) is not None
    ]
    assert copy.branches.at(max(found.below) + 1) is None


def _told(node: Node) -> tuple[object, ...]:
    return node.finds, {word: _told(below) for word, below in node.below.items()}
