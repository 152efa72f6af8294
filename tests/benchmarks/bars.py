"""What the project wants of these figures, as ratios inside one run, and whether they are reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .costs import Cost
from .files import COMMAND, ONE_BY_CLOCK, SPARK, TWO_BY_CLOCK, WITHOUT
from .growth import Point
from .ours import ARROW
from .peers import BARE, FLASHTEXT, LEARNT, LOOP, SPACY, ZEN


class Bar(NamedTuple):
    """One goal: a ratio that was measured, and what it should be."""

    name: str
    found: float
    wanted: float
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the goal is reached."""
        return self.found <= self.wanted if self.at_most else self.found >= self.wanted


_RATES: Final = (
    ("Arrow to Arrow / bare pyahocorasick scan of normalised text", ARROW, BARE, 0.25),
    ("Arrow to Arrow / flashtext + normalisation", ARROW, FLASHTEXT, 3.0),
    ("Arrow to Arrow / spaCy SpanRuler", ARROW, SPACY, 10.0),
    ("Arrow to Arrow / zen-engine", ARROW, ZEN, 40.0),
    ("Arrow to Arrow / plain loop", ARROW, LOOP, 20.0),
    ("Arrow to Arrow / scikit-learn", ARROW, LEARNT, 2.0),
    ("CSV to CSV without evidence / Arrow to Arrow", WITHOUT, ARROW, 0.5),
    ("CSV to CSV with evidence / Arrow to Arrow", COMMAND, ARROW, 0.3),
    ("two processes / one", TWO_BY_CLOCK, ONE_BY_CLOCK, 1.7),
    ("Spark local[2] / two processes", SPARK.format(2), TWO_BY_CLOCK, 0.5),
)
"""(what, ours, theirs, the least ratio)"""


def rate_bars(rates: Mapping[str, float]) -> list[Bar]:
    """The goals for which both rates were measured."""
    return [
        Bar(name, rates[a] / rates[b], least) for name, a, b, least in _RATES if a in rates and b in rates
    ]


def cost_bars(evidence: Sequence[Cost], warmth: Sequence[Cost], terms: Sequence[Point]) -> list[Bar]:
    """The goals about evidence, misspellings and terms."""
    return [
        Bar("all columns with evidence / labels taken", evidence[1].value / evidence[0].value, 1.3, True),
        Bar("misspelt words looked for / not, warm", warmth[1].value / warmth[3].value, 1.6, True),
        Bar("the same, first pass over new words", warmth[0].value / warmth[2].value, 2.0, True),
        Bar(f"rate with {terms[-1].size:,} terms / with {terms[0].size:,}", terms[-1].rate / terms[0].rate, 0.8),
    ]  # fmt: skip
