"""What is looked for in the values of fields is found just where the comparison holds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.engine.comparisons import folded_values, text_test
from collabgrid.engine.facts import Facts
from collabgrid.engine.record import Record
from collabgrid.engine.values import SIGN_OF, is_of_value, looked_for, wants_of

TEXTS = st.text("aéB .", max_size=4)
VALUES = st.one_of(TEXTS, st.lists(TEXTS, max_size=3), st.none(), st.just(7))


@pytest.mark.parametrize("operator", sorted(SIGN_OF))
@given(wanted=st.lists(TEXTS.filter(str.strip), min_size=1, max_size=3), value=VALUES)
def test_it_is_found_where_the_comparison_holds(operator: str, wanted: list[str], value: Any) -> None:
    _, holds = text_test(operator, tuple(wanted))
    record = Record({"form": value}, ())
    looked = looked_for(operator, "form", folded_values(wanted))
    found = wants_of(looked)["form"].found_in(record)
    assert set(found) <= looked
    assert bool(found) == any(map(holds, record.folded("form")))


def test_each_field_is_looked_into_once() -> None:
    looked = looked_for("equals", "form", ("scop",)) | looked_for("ends_with", "form", ("e.v.", "z.s."))
    looked |= looked_for("contains", "id", ("gb-chc-",)) | looked_for("starts_with", "form", ("coop",))
    facts = Facts(record := Record({"id": "GB-CHC-1", "form": ["Scop", "Verein e.V."]}, ()), record.texts, {})
    facts.add_values(wants_of(looked))
    found = {each for each in facts.there if isinstance(each, tuple)}
    assert found == {("form=", "scop"), ("form$", "e.v."), ("id~", "gb-chc-")}


def test_a_number_is_compared_and_not_looked_for() -> None:
    assert looked_for("greater", "members", ("3",)) == frozenset()
    assert is_of_value("form=")
    assert not is_of_value("form")
