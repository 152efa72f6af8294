"""What a million records take, from one core to a cluster: measured as far as one machine goes, then calculated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from .files import COMMAND, SPARK, TWO, TWO_BY_CLOCK
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
    """The ways that were measured, then what follows from them for more cores.

    A core of many is taken to read what a core of two processes reads; a core of a cluster that, times the ratio
    of a local Spark to the two processes, where that is below one.
    """
    sizes = [Size(name, 1, rates[name], True) for name in (ARROW, COMMAND) if name in rates]
    if TWO not in rates:
        return sizes
    each = rates[TWO]  # per second of the processor, so of one core
    sizes.append(Size(TWO, 2, 2 * each, True))
    sizes += [Size("one machine", cores, cores * each, False) for cores in CALCULATED]
    spark = SPARK.format(2)
    if spark in rates and TWO_BY_CLOCK in rates:
        kept = min(1.0, rates[spark] / rates[TWO_BY_CLOCK])
        sizes += [Size("Spark", cores, cores * each * kept, False) for cores in CALCULATED]
    return sizes
