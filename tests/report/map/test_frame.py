"""The frame of a map and the outlines in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabgrid.report.map import draw_outlines, frame_points, load_outlines
from collabgrid.report.map.frame import WIDTH
from collabgrid.report.map.outlines import Kind

BREST, RENNES, NANTES = (48.39, -4.49), (48.11, -1.68), (47.22, -1.55)
POINTS = st.tuples(st.floats(-85, 85), st.floats(-180, 180))


def test_brittany_shows_its_departements_and_the_sea() -> None:
    names = {each.name for each in draw_outlines(frame_points([BREST, RENNES, NANTES]))}
    assert {"Finistère", "Morbihan", "Ille-et-Vilaine", "Loire-Atlantique"} <= names
    assert not {"Var", "France"} & names


def test_a_map_of_europe_shows_countries_only() -> None:
    kinds = {each.kind for each in draw_outlines(frame_points([(38.7, -9.1), (60.2, 24.9)]))}
    assert kinds == {"countries"}


def test_a_single_point_is_shown_in_the_middle_of_its_surroundings() -> None:
    frame = frame_points([RENNES])
    assert frame.place(*RENNES) == pytest.approx((WIDTH / 2, frame.height / 2), abs=1)
    assert not frame.holds(*BREST)


def test_one_far_point_does_not_shrink_the_map_of_all_others() -> None:
    near = [(48 + i / 100, -4 + i / 50) for i in range(100)]
    frame = frame_points([*near, (-20.88, 55.45)])
    assert all(frame.holds(*point) for point in near)
    assert not frame.holds(-20.88, 55.45)


def test_no_point_no_frame() -> None:
    with pytest.raises(ValueError, match="no point"):
        frame_points([])


@given(st.lists(POINTS, min_size=1, max_size=30))
def test_any_points_make_a_frame_of_bounded_shape(points: list[tuple[float, float]]) -> None:
    frame = frame_points(points)
    assert WIDTH * 0.49 <= frame.height <= WIDTH * 1.01
    assert sum(frame.holds(*point) for point in points) >= len(points) / 4


@pytest.mark.parametrize("kind", ["departments", "countries"])
def test_outlines_lie_on_the_globe(kind: Kind) -> None:
    outlines = load_outlines(kind)
    assert len(outlines) > 100
    for outline in outlines:
        for ring in outline.rings:
            assert len(ring) > 3
            assert all(-181 <= x <= 181 and -91 <= y <= 91 for x, y in ring), outline.name
