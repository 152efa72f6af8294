"""A diagnosis counts what there is: small territories of which everything is known."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.report.diagnosis import Diagnosis, DiagnosisError, dump_diagnosis, read_diagnosis

from .small_territory import RECORDS, diagnosis_of

DIAGNOSIS = diagnosis_of()


def test_every_row_is_counted_once() -> None:
    counts = DIAGNOSIS.counts
    assert (counts.rows, counts.rejected, counts.undecided, counts.read) == (6, 1, 1, 4)
    assert (counts.counted, counts.outside) == (4, 0)
    assert [sheet.state for sheet in DIAGNOSIS.sheets] == ["counted"] * 4 + ["undecided"]


def test_an_axis_shows_its_categories_then_the_undecided() -> None:
    (logic,) = DIAGNOSIS.axes
    assert [(each.category.id, each.of_all.count) for each in logic.figures] == [
        ("share", 2),
        ("give", 1),
        ("", 1),
    ]
    assert (logic.counted, logic.decided, logic.reasons) == (4, 3, (("no_evidence", 1),))
    share = logic.figures[0]
    assert share.of_all.share == 0.5
    assert share.of_decided is not None
    assert share.of_decided.share == pytest.approx(2 / 3, abs=1e-6)


def test_territory_and_year_are_found_by_their_usual_names() -> None:
    assert DIAGNOSIS.territories is not None
    assert DIAGNOSIS.territories.field == "milieu"
    counts = {each.category.id: each.of_all.count for each in DIAGNOSIS.territories.values.figures}
    assert counts == {"urban": 2, "peri_urban": 0, "rural": 1, "": 1}
    assert DIAGNOSIS.years is not None
    assert [(each.year, each.count, each.total) for each in DIAGNOSIS.years.years] == [
        (2011, 1, 1),
        (2012, 0, 1),
        (2013, 0, 1),
        (2014, 2, 3),
    ]
    assert (DIAGNOSIS.years.known, DIAGNOSIS.years.unknown) == (3, 1)


def test_levers_and_stakes_name_those_whom_they_concern() -> None:
    room = next(lever for lever in DIAGNOSIS.levers if lever.id == "room")
    assert room.initiatives == ("a", "b")
    assert [(cause.name, cause.value, cause.count) for cause in room.causes] == [("logic", "share", 2)]
    (idle,) = DIAGNOSIS.stakes
    assert (idle.id, idle.initiatives, idle.levers) == ("idle", ("a", "b"), ("room",))


def test_a_quote_stands_in_the_record() -> None:
    sheet = DIAGNOSIS.sheets[0]
    words = {sheet.record[quote.field][quote.start : quote.end] for quote in sheet.quotes}
    assert {"Prêt d'outils", "voisins"} <= words


def test_ids_that_stand_twice_get_keys_of_their_own() -> None:
    twice = diagnosis_of(({**RECORDS[0]}, {**RECORDS[1], "id": "a"}))
    assert [sheet.key for sheet in twice.sheets] == ["a#1", "a#2"]
    assert twice.levers[0].initiatives == ("a#1", "a#2")


def test_nothing_to_read_gives_a_diagnosis_of_nothing() -> None:
    empty = diagnosis_of((), ())
    assert empty.counts.rows == 0
    assert empty.axes[0].figures[0].of_all.share is None
    assert (empty.levers, empty.portfolio.lines, empty.territories, empty.years) == ((), (), None, None)
    assert read_diagnosis(dump_diagnosis(empty)) == empty


def test_json_and_back_is_the_same_diagnosis() -> None:
    assert read_diagnosis(dump_diagnosis(DIAGNOSIS)) == DIAGNOSIS
    assert json.loads(dump_diagnosis(DIAGNOSIS))["title"] == {
        "fr": "Diagnostic de territoire",
        "en": "Territory diagnosis",
    }


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": "1"}', "a;b\n1;2\n"])
def test_what_is_no_diagnosis_is_refused(text: str) -> None:
    with pytest.raises(DiagnosisError):
        read_diagnosis(text)


@given(st.lists(st.sampled_from(RECORDS), max_size=12), st.integers(0, 3))
def test_figures_add_up(records: list[dict[str, object]], rejected: int) -> None:
    found = diagnosis_of(records, [*diagnosis_of().rejected] * rejected)
    counts = found.counts
    assert counts.rows == counts.rejected + counts.undecided + counts.read == len(records) + rejected
    assert counts.read == counts.counted + counts.outside
    assert_axes_add_up(found)


def assert_axes_add_up(found: Diagnosis) -> None:
    """Every distribution and every table of an axis holds each record counted once."""
    for axis in (*found.axes, found.status):
        assert sum(each.of_all.count for each in axis.figures) == axis.counted == found.counts.counted
    tables = [*found.tables, *(found.territories.tables if found.territories else ())]
    for table in (*tables, *(found.years.tables if found.years else ())):
        assert sum(map(sum, table.counts)) == table.total == found.counts.counted


def test_values_that_json_cannot_hold_become_some_that_it_can() -> None:
    odd: dict[Any, Any] = {
        "when": date(2014, 5, 1),
        "share": float("nan"),
        "many": {"a", "b"},
        "half": "x\ud83dy",
        3: (1, 2),
    }
    found = diagnosis_of([{**RECORDS[0], **odd}])
    record = found.sheets[0].record
    assert (record["when"], record["share"], sorted(record["many"])) == ("2014-05-01", None, ["a", "b"])
    assert (record["half"], record["3"]) == ("x\ufffdy", [1, 2])
    assert read_diagnosis(dump_diagnosis(found)) == found
