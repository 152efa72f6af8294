"""The geometry of the charts, the highlights and the map's circles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.report.diagnosis import Part
from collabgrid.report.diagnosis.tallies import part_of
from collabgrid.report.page.choices import list_choices
from collabgrid.report.page.grouping import group_levers
from collabgrid.report.page.highlights import find_highlights
from collabgrid.report.page.mapping import gather, map_initiatives
from collabgrid.report.page.marks import CELL, bar, circles, cross_size, fullest, largest_share, shorten

from .territory import diagnosis_of, example_diagnosis


@given(st.lists(st.integers(0, 500), min_size=1, max_size=20))
def test_bars_and_their_intervals_stay_in_the_chart(counts: list[int]) -> None:
    parts = [part_of(count, sum(counts)) for count in counts]
    for part in parts:
        drawn = bar(part, largest_share(parts))
        if drawn is None:
            assert sum(counts) == 0
        else:
            low, length, high = (float(drawn[key].rstrip("%")) for key in ("low", "length", "high"))
            assert 0 <= low <= length <= high <= 100


def test_no_share_no_bar() -> None:
    assert bar(Part(0, 0, None, None, None)) is None


def test_every_filled_cell_has_a_circle_within_the_picture() -> None:
    for table in example_diagnosis().tables:
        size = cross_size(table)
        drawn = circles(table, size)
        assert sum(circle.count for circle in drawn) == table.total
        for circle in drawn:
            assert circle.radius < CELL / 2
            assert circle.x + circle.radius <= size.width
            assert circle.y + circle.radius <= size.height
        most = max(drawn, key=lambda circle: circle.count)
        assert most.radius == max(circle.radius for circle in drawn)


def test_the_fullest_cells_leave_the_undecided_out() -> None:
    for table in example_diagnosis().tables:
        for row, column, count in fullest(table):
            assert table.counts[row][column] == count
            assert table.rows.categories[row].id and table.columns.categories[column].id


@pytest.mark.parametrize(
    ("text", "short"), [("abc", "abc"), ("abcdef", "abcd…"), ("abcd efgh", "abcd…"), ("", "")]
)
def test_a_long_label_ends_with_an_ellipsis(text: str, short: str) -> None:
    assert shorten(text, 5) == short


POINTS = st.lists(st.tuples(st.floats(0, 960), st.floats(0, 700)), max_size=60)


@given(POINTS)
def test_gathered_circles_stand_for_every_point(points: list[tuple[float, float]]) -> None:
    spots = gather(points)
    assert sum(spot.count for spot in spots) == len(points)
    assert [spot.count for spot in spots] == sorted((spot.count for spot in spots), reverse=True)


def test_the_map_counts_every_initiative_in_the_field() -> None:
    mapped = map_initiatives(example_diagnosis())
    assert mapped is not None
    assert mapped.placed + mapped.unplaced == example_diagnosis().counts.counted
    assert mapped.exact + mapped.town == mapped.placed
    assert sum(spot.count for spot in mapped.spots) == mapped.placed - mapped.outside
    assert {"Finistère", "Morbihan"} <= {each.name for each in mapped.outlines}


def test_towns_place_what_has_no_coordinates_and_no_place_is_no_map() -> None:
    amap = {"name": "AMAP", "description": "Une AMAP.", "lang": "fr"}
    mapped = map_initiatives(diagnosis_of([{**amap, "city": "Rennes"}, amap]))
    assert mapped is not None
    assert (mapped.exact, mapped.town, mapped.unplaced) == (0, 1, 1)
    assert map_initiatives(diagnosis_of([amap])) is None


def test_what_the_axis_alone_tells_departs_from_an_equal_share_and_from_no_reference() -> None:
    found = find_highlights(example_diagnosis())
    assert {each.axis.axis for each in found.leaders} == {axis.axis for axis in example_diagnosis().axes}
    for leader in found.plenty:
        part = leader.figure.of_decided
        assert part is not None and part.low is not None
        assert part.low > 1 / len([figure for figure in leader.axis.figures if figure.category.id])
    scarce_there = {(figure.axis, own) for _, figure in found.under for own in figure.categories}
    assert scarce_there, "DOMINO has a reference that the examples fall short of"
    assert not scarce_there & {(each.axis.axis, each.figure.category.id) for each in found.plenty}
    assert len(found.actions) == 3
    assert all(each.lever.initiatives for each in found.actions)


def test_levers_of_a_phase_serve_the_initiatives_of_all_of_them() -> None:
    groups = group_levers(example_diagnosis())
    assert {group.kind for group in groups} == {"phase", "level", "posture"}
    for group in groups:
        assert max(len(lever.initiatives) for lever in group.levers) <= group.serves
        assert group.serves <= example_diagnosis().counts.counted


def test_a_choice_counts_the_records_that_it_leaves() -> None:
    sheets = example_diagnosis().sheets
    lever = next(each for each in list_choices(example_diagnosis()) if each.name == "lever")
    first = example_diagnosis().levers[int(lever.choices[0].value)]
    assert lever.choices[0].count == sum(first.id in {own.lever for own in sheet.levers} for sheet in sheets)
