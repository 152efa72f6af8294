"""Outlines of the départements of France and of the countries of the world, about a kilometre and ten exact.

Made with Natural Earth (naturalearthdata.com), which is in the public domain; written by scripts/build_map_data.py.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final, Literal, NamedTuple

Kind = Literal["departments", "countries"]
Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude)."""

_FILE: Final = Path(__file__).parent / "data" / "outlines.json.xz"
_STEPS: Final[dict[Kind, int]] = {"departments": 100, "countries": 20}


class Outline(NamedTuple):
    """The outline of a département or country."""

    id: str
    """The number of the département; of a country its three digits in ISO 3166-1."""
    name: str
    rings: tuple[Ring, ...]
    """Mainland and islands, without what lies inside them."""


@cache
def load_outlines(kind: Kind) -> tuple[Outline, ...]:
    """The outlines of a kind, in the order of their ids."""
    found = json.loads(lzma.decompress(_FILE.read_bytes()))[kind]
    return tuple(
        Outline(each["id"], each["name"], tuple(_ring(ring, _STEPS[kind]) for ring in each["rings"]))
        for each in found
    )


def _ring(steps: Sequence[int], steps_a_degree: int) -> Ring:
    """The points of a ring that is written as its first point and the steps from there."""
    return tuple(
        (x / steps_a_degree, y / steps_a_degree)
        for x, y in zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True)
    )
