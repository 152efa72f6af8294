"""Evidence as people read it: the words of the record, each once, with their field."""

from __future__ import annotations

from collections.abc import Iterable

from collabgrid.engine import Evidence
from collabgrid.report.display import ELLIPSIS, clean_line, display_width, shorten
from collabgrid.report.view import View

MOST = 5
_LONGEST = 80
_FIRST_WORDS = 60


def quotes_in(view: View, evidence: Iterable[Evidence], most: int = MOST) -> str:
    """“AMAP” in name, “paniers” in description … : each quote once, and how many more there are."""
    by_field: dict[str, list[str]] = {}
    count = 0
    for each in evidence:
        quote = view.words.quote(_first_words(clean_line(each.quote)))
        quotes = by_field.setdefault(each.field, [])
        if quote not in quotes:
            count += 1
            if count <= most:
                quotes.append(quote)
    parts = [
        f"{', '.join(quotes)} {view.words.say('in_field', field=view.words.field(field))}"
        for field, quotes in by_field.items()
        if quotes
    ]
    if count > most:
        parts.append(view.words.count("more_quotes", count - most))
    return view.words.join(parts)


def _first_words(quote: str) -> str:
    """The quote, or its first words where it is as long as a whole field."""
    if display_width(quote) <= _LONGEST:
        return quote
    head = shorten(quote, _FIRST_WORDS).removesuffix(ELLIPSIS)
    return f"{head.rpartition(' ')[0] or head} {ELLIPSIS}"
