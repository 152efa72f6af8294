"""The places of a block, from columns: those that hits give."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine.block.arrays import bits_of_rows
from collabgrid.engine.block.bits import records_of
from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.leaves import Leaves
from collabgrid.engine.block.match import match_block
from collabgrid.engine.block.places import BlockPlaces
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.places import Places
from collabgrid.engine.record import Record
from drawn import cases

from .rich_records import FIELDS, RECORDS
from .test_invariants import CLASSIFIER

GRID = CLASSIFIER.state[1]
IN_NAME = frozenset(("name", "tags"))


@given(st.lists(RECORDS, max_size=6))
@settings(max_examples=cases(150), deadline=None)
def test_columns_give_the_places_that_hits_give(given_records: list[dict[str, Any]]) -> None:
    records = [Record(record, GRID.text_fields) for record in given_records]
    texts = BlockTexts(BlockFields(given_records), GRID.text_fields)
    assert list(texts) == [text for record in records for text in record.texts]
    found = match_block(texts, GRID.lexicon, [record.language() for record in records])
    places = Places(texts, found.hits, GRID.wordings_of, GRID.repeat)
    block = BlockPlaces(texts, found.columns, found.names, Leaves(GRID.leaves_of), GRID.repeat)
    places.nest()
    every = range(len(places.hits))
    rows = zip(*(row.tolist() for row in block.wordings), strict=True)
    assert sorted(rows) == sorted((each, place) for each, own in places.of_wording.items() for place in own)
    assert block.names == places.names
    pairs = [(block.span(inner), block.span(outer)) for inner, outer in zip(*block.nested, strict=True)]
    assert set(pairs) == {(inner, outer) for inner, longer in places.longer.items() for outer in longer}
    assert (set(block.nested[0]), set(block.nested[1])) == (places.inner, places.outer)
    assert list(block.words) == list(places.words)
    assert list(block.weights) == places.weights
    assert block.texts_of() == places.texts_of()
    assert [block.span(place) for place in every] == [places.span(place) for place in every]
    assert block.evidence_of(every) == places.evidence_of(every)
    assert block.said(every) == places.said(every)
    assert block.factor(every, True) == places.factor(every, True)
    for leaf in range(len(GRID.wordings_of)):
        assert block.of_leaf(leaf) == places.of_leaf(leaf)
        assert block.in_fields(leaf, IN_NAME) == places.in_fields(leaf, IN_NAME)


def test_the_fields_of_the_records_are_those_of_the_grid() -> None:
    assert {name for name, _ in GRID.text_fields} <= FIELDS.keys()


@given(st.lists(RECORDS, max_size=80))
@settings(max_examples=cases(50), deadline=None)
def test_terms_conditions_are_found_where_their_places_are(given_records: list[dict[str, Any]]) -> None:
    fields = BlockFields(given_records)
    texts = BlockTexts(fields, GRID.text_fields)
    found = match_block(texts, GRID.lexicon, fields.languages())
    block = BlockPlaces(texts, found.columns, found.names, Leaves(GRID.leaves_of), GRID.repeat)
    record_of = texts.record_of.take(np.array(block.texts_of(), "i8"))
    leaves, rows = block.records_of_leaves(record_of, len(given_records))
    told = dict(zip(leaves.tolist(), bits_of_rows(rows), strict=True))
    for leaf in range(len(GRID.wordings_of)):
        assert set(records_of(told.get(leaf, 0))) == {int(record_of[place]) for place in block.of_leaf(leaf)}
