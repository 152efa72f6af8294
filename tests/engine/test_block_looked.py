"""What is looked for in fields is found in all records of a block where it is found in each alone."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.looked import find_looked
from collabgrid.engine.block.match import match_block
from collabgrid.engine.block.part_signs import wanted_of
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.comparisons import folded_values
from collabgrid.engine.record import Record, field_values
from collabgrid.engine.values import SIGN_OF, looked_for, wants_of

from .rich_records import rich_classifier

LEXICON = rich_classifier()._compiled.lexicon
LETTERS = "aAéÉe\u0301bŒœ’'ıİſßﬁŁ\x1e\n \u00a0."
TEXTS = st.text(LETTERS, max_size=6)
VALUES = st.one_of(TEXTS, TEXTS, st.lists(TEXTS, max_size=3), st.none(), st.just(7), st.just(float("nan")))
WANTED = st.dictionaries(
    st.sampled_from(sorted(SIGN_OF)), st.lists(TEXTS, min_size=1, max_size=3), min_size=1
)


@given(st.lists(VALUES, max_size=8), WANTED)
@example([" \x1eab", "É"], {"starts_with": ["a", "ab"]})
@example(["aœ’ B", "Œ"], {"ends_with": ["b"], "contains": ["oe"], "equals": ["oe"]})
def test_it_is_found_in_the_records_that_have_it(values: list[Any], wanted: dict[str, list[str]]) -> None:
    looked = [each for op, texts in wanted.items() for each in looked_for(op, "form", folded_values(texts))]
    wants = wants_of(looked)["form"]
    alone = [set(wants.found_in(Record({"form": value}, ()))) for value in values]
    found: list[set[Any]] = [set() for _ in values]
    fields = BlockFields([{"form": value} for value in values])
    for each, numbers in find_looked(wants, fields.column("form")).items():
        for number in numbers:
            found[number].add(each)
    assert found == alone


SPELT = [*LETTERS, "<b>", "&amp;", ";", "¨", "\u00ad", "\u2003"]
SPELT_TEXTS = st.lists(st.sampled_from(SPELT), max_size=8).map("".join)


@given(
    st.lists(st.one_of(SPELT_TEXTS, VALUES), max_size=8),
    st.lists(SPELT_TEXTS, min_size=1, max_size=40),
    WANTED,
)
@example(
    ["ab a b", "a<b>b", "É\u2003b"],
    ["a b", "b", "e b", "", " b", "a b a"],
    {"ends_with": ["b"], "starts_with": ["b a", "a b"]},
)
@example(
    ["¨a b", "b a¨", "\u0301 a", "ab"], [" "], {"starts_with": ["a", "a b"], "ends_with": ["a", "b a", ""]}
)
@example(["a¨b", "a b"], ["a b"], {"equals": ["ab"]})
def test_parts_of_texts_are_told_by_their_chunks(
    values: list[Any], parts: list[str], wanted: dict[str, list[str]]
) -> None:
    wanted = {**wanted, "contains": parts}
    looked = [each for op, texts in wanted.items() for each in looked_for(op, "form", folded_values(texts))]
    wants = wants_of(looked)["form"]
    alone = [set(wants.found_in(Record({"form": value}, ()))) for value in values]
    found: list[set[Any]] = [set() for _ in values]
    fields = BlockFields([{"form": value} for value in values])
    match = match_block(BlockTexts(fields, (("form", 1.0),)), LEXICON, [""] * len(values), wanted_of([wants]))
    for each, numbers in find_looked(wants, fields.column("form"), match.parts).items():
        for number in numbers:
            found[number].add(each)
    assert found == alone


WORDS = st.sampled_from(["a", "ab", "b", "É", "b.", "’a", "œb"])
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
GAPS = st.sampled_from(
    [" ", " ", " ", "  ", "\n", "\u00a0", "\x1e", " ¨ ", " \u0301", "<b>", "&nbsp;", "\u00ad", "¨"]
)
SENTENCES = st.lists(st.tuples(st.one_of(WORDS, PHRASES), GAPS), max_size=5).map(
    lambda own: "".join(word + gap for word, gap in own)
)
MANY = [" ".join(own) for n in (1, 2, 3) for own in product(("a", "b.", "ab", "eb", "oeb"), repeat=n)]


@given(
    st.lists(st.one_of(SENTENCES, SENTENCES, VALUES), max_size=8), st.lists(PHRASES, min_size=1, max_size=6)
)
@example(["<b>a</b> b a", "b a a", "a  b", "¨a b", "a\u00a0b."], ["a b", "b a a", "b", "a b."])
@example(["ab a b. oeb"], MANY)
def test_parts_of_any_words_are_told_by_their_chunks(values: list[Any], phrases: list[str]) -> None:
    looked = [
        each
        for op in ("contains", "starts_with", "ends_with")
        for each in looked_for(op, "form", folded_values(tuple(phrases)))
    ]
    wants = wants_of(looked)["form"]
    fields = BlockFields([{"form": value} for value in values])
    match = match_block(BlockTexts(fields, (("form", 1.0),)), LEXICON, [""] * len(values), wanted_of([wants]))
    assert match.parts.tell(wants.parts)
    alone = [set(wants.found_in(Record({"form": value}, ()))) for value in values]
    found: list[set[Any]] = [set() for _ in values]
    for each, numbers in find_looked(wants, fields.column("form"), match.parts).items():
        for number in numbers:
            found[number].add(each)
    assert found == alone


@given(st.lists(VALUES))
def test_a_field_has_a_value_where_it_has_texts(values: list[Any]) -> None:
    fields = BlockFields([{"form": value} for value in values])
    given = [i for i, value in enumerate(values) if field_values(value)]
    assert sorted(fields.column("form").given) == given
