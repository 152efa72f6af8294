"""What is looked for in fields is found in all records of a block where it is found in each alone."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.looked import find_looked
from collabgrid.engine.comparisons import folded_values
from collabgrid.engine.record import Record, field_values
from collabgrid.engine.values import SIGN_OF, looked_for, wants_of

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
    fields = BlockFields([{"form": value} for value in values], ())
    for each, numbers in find_looked(wants, fields.column("form")):
        for number in numbers:
            found[number].add(each)
    assert found == alone


@given(st.lists(VALUES))
def test_a_field_has_a_value_where_it_has_texts(values: list[Any]) -> None:
    fields = BlockFields([{"form": value} for value in values], ())
    given = [i for i, value in enumerate(values) if field_values(value)]
    assert sorted(fields.column("form").given) == given
