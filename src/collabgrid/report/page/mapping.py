"""The initiatives of a diagnosis on the map: where each falls, and what is not shown."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from collabgrid.report.diagnosis import Diagnosis, Sheet
from collabgrid.report.map import Drawing, Frame, draw_outlines, frame_points

GATHER: Final = 12
"""Units of the drawing: points nearer than this are drawn as one."""
_SMALLEST, _GROWTH, _LARGEST = 6.0, 4.0, 32.0
_MOST_TOWNS: Final = 15


@dataclass(frozen=True, slots=True)
class Spot:
    """A circle on the map."""

    x: float
    y: float
    radius: float
    count: int


class Mapped(NamedTuple):
    """The map: its outlines, where each initiative falls (by key), the circles, and the counts."""

    height: int
    outlines: tuple[Drawing, ...]
    places: Mapping[str, tuple[int, int]]
    """For every record with a place in the frame, in or out of the field."""
    spots: tuple[Spot, ...]
    """Of the initiatives in the field."""
    placed: int
    exact: int
    town: int
    outside: int
    """Placed, but off the map."""
    unplaced: int
    towns: tuple[tuple[str, int], ...]
    """What records say of their town, and how often."""


def map_initiatives(diagnosis: Diagnosis) -> Mapped | None:
    """The map of a diagnosis; nothing where no initiative in the field has a place."""
    points = {sheet.key: _point(sheet) for sheet in diagnosis.sheets}
    counted = [sheet for sheet in diagnosis.sheets if sheet.state == "counted"]
    known = [(sheet, point) for sheet in counted if (point := points[sheet.key]) is not None]
    if not known:
        return None
    frame = frame_points([point for _, point in known])
    shown = [point for _, point in known if frame.holds(*point)]
    exact = sum(sheet.coordinates_from == "record" for sheet, _ in known)
    return Mapped(
        height=frame.height,
        outlines=draw_outlines(frame),
        places=_places(frame, points),
        spots=gather([_place(frame, point) for point in shown]),
        placed=len(known),
        exact=exact,
        town=len(known) - exact,
        outside=len(known) - len(shown),
        unplaced=len(counted) - len(known),
        towns=_towns(counted),
    )


def gather(points: Iterable[tuple[float, float]]) -> tuple[Spot, ...]:
    """Points as circles, the larger first so that none hides another; those near each other as one."""
    cells: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for x, y in points:
        cells.setdefault((int(x // GATHER), int(y // GATHER)), []).append((x, y))
    spots = [
        Spot(
            round(sum(x for x, _ in each) / len(each), 1),
            round(sum(y for _, y in each) / len(each), 1),
            round(min(_SMALLEST + _GROWTH * (math.sqrt(len(each)) - 1), _LARGEST), 1),
            len(each),
        )
        for each in cells.values()
    ]
    return tuple(sorted(spots, key=lambda spot: (-spot.count, spot.x, spot.y)))


def _point(sheet: Sheet) -> tuple[float, float] | None:
    if sheet.lat is not None and sheet.lon is not None:
        return sheet.lat, sheet.lon
    return None


def _places(frame: Frame, points: Mapping[str, tuple[float, float] | None]) -> dict[str, tuple[int, int]]:
    found = {}
    for key, point in points.items():
        if point is not None and frame.holds(*point):
            found[key] = _place(frame, point)
    return found


def _place(frame: Frame, point: tuple[float, float]) -> tuple[int, int]:
    x, y = frame.place(*point)
    return round(x), round(y)


def _towns(sheets: Sequence[Sheet]) -> tuple[tuple[str, int], ...]:
    counts = Counter(sheet.city.strip() for sheet in sheets if sheet.city.strip())
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST_TOWNS])
