"""A block of records and their readings as columns of CSV cells: what holds of a whole column is looked for once, and
what many records share is written once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from collabgrid.exchange.cells import LIST_SEPARATOR, RUNS_IN_A_SPREADSHEET
from collabgrid.exchange.csv_lines import csv_reading, csv_text, csv_texts, csv_value

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults
    from collabgrid.engine.block.spoken import SpokenEvidence

_RUN: Final = frozenset(RUNS_IN_A_SPREADSHEET)
_BREAK: Final = "\n"


def csv_column(values: Sequence[Any]) -> Sequence[str]:
    """Values of records as cells."""
    if set(map(type, values)) != {str}:
        return list(map(csv_value, values))
    every = _BREAK.join(values)
    has_quoted = '"' in every or "," in every or "\r" in every or every.count(_BREAK) >= len(values)
    if has_quoted or not _RUN.isdisjoint([text[:1] for text in values]):
        return list(map(csv_text, values))
    return values


def csv_results_columns(block: BlockResults, *, with_evidence: bool) -> Iterator[Sequence[str]]:
    """The columns of the flat result behind the id, as cells; several may stand in one text."""
    for axis in block.axis_order:
        own = block.axes[axis]
        yield list(map(csv_reading, own.categories, own.all_secondary, own.confidence, own.reasons))
    levers = map(LIST_SEPARATOR.join, block.levers().lists())
    yield [csv_texts(*told, "") for told in zip(block.statuses, levers, strict=True)]
    if with_evidence:
        yield list(_evidence(block.evidence()))


def _evidence(spoken: SpokenEvidence) -> Iterator[str]:
    """What was seen in each record, each once, as a cell: what `csv_results` makes of its evidence. As there is always
    a quotation mark in it, it always stands in quotes."""
    pieces = _pieces(spoken)
    first = 0
    for after in spoken.ends.tolist():
        if first == after:
            yield ""
        else:
            yield f'"{" | ".join(dict.fromkeys(pieces[first:after]))}"'
        first = after


def _pieces(spoken: SpokenEvidence) -> list[str]:
    """Every piece of evidence as text, its quotation marks doubled."""
    told = spoken.columns
    category, field, quote = told["category"], told["field"], told["quote"]
    many = len(field.texts)  # a quote may stand in several fields
    categories, seen_as = category.at.tolist(), (quote.at * many + field.at).tolist()
    axis_of = dict(zip(categories, told["axis"].at.tolist(), strict=True))
    said = {
        number: f'{told["axis"].texts[axis]}={category.texts[number]}: ""' for number, axis in axis_of.items()
    }
    seen = {
        number: f'{_quoted(quote.texts[number // many])}"" ({_doubled(field.texts[number % many])})'
        for number in set(seen_as)
    }
    return [said[number] + seen[place] for number, place in zip(categories, seen_as, strict=True)]


def _quoted(quote: str) -> str:
    """The words of a piece of evidence with single spaces, as they stand in a cell."""
    return quote if quote.isalnum() else _doubled(" ".join(quote.split()))


def _doubled(text: str) -> str:
    return text.replace('"', '""')
