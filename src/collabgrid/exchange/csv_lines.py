"""Records and their readings as lines of CSV, written cell by cell: a mapping a row, and a look at each letter of its
cells, would cost several times as much."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from collabgrid.engine import Classification
from collabgrid.exchange.cells import LIST_SEPARATOR, cell_of, harmless, text_of
from collabgrid.exchange.spoken import spoken_votes

_REMEMBERED: Final = 1 << 13
"""How many different readings are remembered as text: most records are read as others were."""


def csv_line(texts: Iterable[str]) -> str:
    """A line of cells."""
    return ",".join(map(csv_text, texts)) + "\n"


def csv_text(text: str) -> str:
    """A text as a cell, in quotes where it needs them, with an apostrophe before it where a spreadsheet would run it.

    A CR is quoted as a LF is: lines end with LF, but other programs take both for an end.
    """
    text = harmless(text)
    if '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return f'"{text}"' if "," in text or "\n" in text or "\r" in text else text


def csv_value(value: Any) -> str:
    """A value of a record as a cell."""
    return csv_text(value if isinstance(value, str) else text_of(cell_of("", value)))


def csv_results(result: Classification, *, with_evidence: bool) -> list[str]:
    """The columns of the flat result behind the id, as cells; several may stand in one text."""
    cells = [csv_reading(each.category, each.also, each.confidence, each.reason) for each in result.readings]
    levers = LIST_SEPARATOR.join([each.lever for each in result.levers])
    corrected = LIST_SEPARATOR.join([each.axis for each in result.corrections])
    cells.append(csv_texts(result.status, levers, corrected))
    if with_evidence:
        cells.append(csv_text(_evidence(result)))
    return cells


@lru_cache(maxsize=_REMEMBERED)
def csv_texts(*texts: str) -> str:
    """Texts that come again and again as cells."""
    return ",".join(map(csv_text, texts))


@lru_cache(maxsize=_REMEMBERED)
def csv_reading(category: str | None, also: tuple[str, ...], confidence: float, reason: str | None) -> str:
    """What was read on one axis, as cells."""
    values = (category or "", LIST_SEPARATOR.join(also), confidence, reason or "")
    return ",".join(map(csv_value, values))


def _evidence(result: Classification) -> str:
    """What was seen, each once: `axis=category: "quote" (field)`."""
    found: dict[str, None] = {}
    for axis, vote in spoken_votes(result):
        said = f'{axis}={vote.category}: "'
        for seen in vote.evidence:
            quote = seen.quote
            found[f'{said}{quote if quote.isalnum() else " ".join(quote.split())}" ({seen.field})'] = None
    return " | ".join(found)
