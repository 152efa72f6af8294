"""What a million records take, from one core to a cluster: measured as far as one machine goes, then calculated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from .files import COMMAND, ONE, SPARK, TWO
from .ours import ARROW

MILLION: Final = 1_000_000
CALCULATED: Final = (8, 32, 128)
"""Cores of the machines or clusters that are calculated."""
PRICE: Final = 0.05
"""What a core costs an hour, for the last column: the order of what clouds ask in 2026."""


class Size(NamedTuple):
    """One way to read a million records."""

    name: str
    cores: int
    rate: float
    """Records per second, all cores together."""
    is_measured: bool

    @property
    def minutes(self) -> float:
        """Minutes that a million records take."""
        return MILLION / self.rate / 60

    @property
    def core_hours(self) -> float:
        """Hours of one core that a million records take."""
        return self.minutes * self.cores / 60


def sizes_of(rates: Mapping[str, float]) -> list[Size]:
    """The ways that were measured, then what follows from them for more cores."""
    one_spark, two_spark = SPARK.format(1), SPARK.format(2)
    measured = ((ARROW, 1), (COMMAND, 1), (ONE, 1), (TWO, 2), (one_spark, 1), (two_spark, 2))
    sizes = [Size(name, cores, rates[name], True) for name, cores in measured if name in rates]
    for one, two, name in ((ONE, TWO, "one machine"), (one_spark, two_spark, "Spark")):
        if one in rates and two in rates:
            lost = min(1.0, rates[two] / (2 * rates[one]))
            sizes += [
                Size(f"{name}, {cores} cores", cores, cores * lost * rates[one], False)
                for cores in CALCULATED
            ]
    return sizes
