"""The frame of a map: which part of the globe it shows, where a point falls in it, and the outlines as SVG paths."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from collabgrid.report.map.outlines import Kind, Outline, Ring, load_outlines

Point = tuple[float, float]
"""Latitude and longitude."""

WIDTH: Final = 960
"""Of the drawing, in its own units."""
_TALLEST, _FLATTEST = 1.0, 0.5
"""Height by width."""
_LEAST_SPAN: Final = 0.35
"""Degrees of latitude: a single point is shown with its surroundings."""
_ROOM: Final = 0.08
_KEPT: Final = 0.9
"""Of the points, the share that the frame must hold: a few far ones are counted beside the map."""
_WIDEST_WITH_DEPARTMENTS: Final = 25.0
"""Degrees of longitude."""
_FRANCE: Final = "250"
"""Its départements are drawn in its stead: they follow the coast more closely."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of the globe in an equirectangular projection, true to scale at its middle latitude."""

    west: float
    south: float
    scale_x: float
    """Units of the drawing for a degree of longitude."""
    scale_y: float
    """Units of the drawing for a degree of latitude."""
    height: int

    def place(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a point falls, in units of the drawing from its top left corner."""
        x = (lon - self.west) * self.scale_x
        return round(x, 1), round(self.height - (lat - self.south) * self.scale_y, 1)

    def holds(self, lat: float, lon: float) -> bool:
        """Whether a point falls in the frame."""
        x, y = self.place(lat, lon)
        return 0 <= x <= WIDTH and 0 <= y <= self.height


@dataclass(frozen=True, slots=True)
class Drawing:
    """An outline as an SVG path, and whose it is."""

    id: str
    name: str
    kind: Kind
    path: str


def frame_points(points: Sequence[Point]) -> Frame:
    """The frame around the points, without the few that lie far from all others. Raises ValueError for none."""
    lats, lons = _spans([lat for lat, _ in points]), _spans([lon for _, lon in points])
    middle = (lats[0] + lats[1]) / 2
    shrink = max(math.cos(math.radians(middle)), 0.1)
    tall = max(lats[1] - lats[0], _LEAST_SPAN) * (1 + 2 * _ROOM)
    wide = max((lons[1] - lons[0]) * shrink, _LEAST_SPAN) * (1 + 2 * _ROOM)
    wide = max(wide, tall / _TALLEST)
    tall = max(tall, wide * _FLATTEST)
    scale = WIDTH / wide
    west = (lons[0] + lons[1]) / 2 - wide / shrink / 2
    return Frame(west, middle - tall / 2, scale * shrink, scale, round(tall * scale))


def draw_outlines(frame: Frame) -> tuple[Drawing, ...]:
    """The outlines that the frame holds: countries, and départements where it is not much wider than France."""
    is_near = WIDTH / frame.scale_x < _WIDEST_WITH_DEPARTMENTS
    countries = tuple(_drawings(frame, "countries"))
    if not is_near:
        return countries
    others = tuple(each for each in countries if each.id != _FRANCE)
    return (*others, *_drawings(frame, "departments"))


def _drawings(frame: Frame, kind: Kind) -> Iterator[Drawing]:
    for outline in load_outlines(kind):
        path = "".join(_path(frame, ring) for ring in _seen(frame, outline))
        if path:
            yield Drawing(outline.id, outline.name, kind, path)


def _seen(frame: Frame, outline: Outline) -> Iterator[Ring]:
    """The rings whose surroundings overlap the frame."""
    for ring in outline.rings:
        placed = [frame.place(lat, lon) for lon, lat in ring]
        xs, ys = [x for x, _ in placed], [y for _, y in placed]
        if max(xs) >= 0 and min(xs) <= WIDTH and max(ys) >= 0 and min(ys) <= frame.height:
            yield ring


def _path(frame: Frame, ring: Ring) -> str:
    """The ring as an SVG path in whole units: what lies far outside is drawn nearer, what falls together once."""
    points: list[tuple[int, int]] = []
    for lon, lat in ring:
        x, y = frame.place(lat, lon)
        point = (round(min(max(x, -WIDTH), 2 * WIDTH)), round(min(max(y, -WIDTH), frame.height + WIDTH)))
        if not points or points[-1] != point:
            points.append(point)
    return "M" + "L".join(f"{x},{y}" for x, y in points) + "Z" if len(points) > 2 else ""


def _spans(values: Sequence[float]) -> tuple[float, float]:
    """From where to where most values lie: all of them, but for a few that lie far out."""
    if not values:
        raise ValueError("no point to frame")
    ordered = sorted(values)
    cut = int(len(ordered) * (1 - _KEPT) / 2)
    low, high = ordered[cut], ordered[len(ordered) - 1 - cut]
    reach = (high - low) or _LEAST_SPAN
    kept = [each for each in ordered if low - reach / 3 <= each <= high + reach / 3]
    return kept[0], kept[-1]
